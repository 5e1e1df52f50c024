// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textsearch.h"

#include <QTest>
#include <QTextBlock>

using namespace muharrir;

class TestTextSearch : public QObject {
    Q_OBJECT

    static QStringList found(const QTextDocument &document, const QString &wanted, const SearchOptions &options = {})
    {
        QStringList words;
        const QString text = document.toPlainText();
        for (const auto &match : findAll(document, wanted, options))
            words.append(text.mid(match.start, match.length));
        return words;
    }

private Q_SLOTS:
    void folding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QString &wanted, const QStringList &words) {
            QTest::newRow(name) << text << wanted << words;
        };
        row("hamza", QStringLiteral("قال أحمد إن احمد هنا"), QStringLiteral("احمد"), {QStringLiteral("أحمد"), QStringLiteral("احمد")});
        row("marks in the text", QStringLiteral("كِتَابٌ جديد"), QStringLiteral("كتاب"), {QStringLiteral("كِتَابٌ")});
        row("marks in the key", QStringLiteral("كتاب جديد"), QStringLiteral("كِتَاب"), {QStringLiteral("كتاب")});
        row("tatweel", QStringLiteral("مصـــر"), QStringLiteral("مصر"), {QStringLiteral("مصـــر")});
        row("teh marbuta and yeh", QStringLiteral("مدرسة على"), QStringLiteral("مدرسه علي"), {QStringLiteral("مدرسة على")});
        row("digits", QStringLiteral("عام ٢٠٢٤"), QStringLiteral("2024"), {QStringLiteral("٢٠٢٤")});
        row("Latin case", QStringLiteral("شركة SunPower"), QStringLiteral("sunpower"), {QStringLiteral("SunPower")});
        row("a mark alone", QStringLiteral("عالمٌ"), QStringLiteral("ٌ"), {QStringLiteral("ٌ")});
        row("nothing", QStringLiteral("نص"), QStringLiteral("خبر"), {});
        row("empty", QStringLiteral("نص"), {}, {});
    }
    void folding()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QStringList, words);
        QTextDocument document;
        document.setPlainText(text);
        QCOMPARE(found(document, wanted), words);
    }

    void exact()
    {
        QTextDocument document;
        document.setPlainText(QStringLiteral("أحمد واحمد"));
        QCOMPARE(found(document, QStringLiteral("احمد"), {false, false}), QStringList{QStringLiteral("احمد")});
    }

    void wholeWords()
    {
        QTextDocument document;
        document.setPlainText(QStringLiteral("علم وعلم، علمٌ «علم» معلم"));
        QCOMPARE(found(document, QStringLiteral("علم"), {true, false}).size(), 5);
        QCOMPARE(found(document, QStringLiteral("علم"), {true, true}).size(), 3);
    }

    void replacingAllIsOneStep()
    {
        QTextDocument document;
        document.setPlainText(QStringLiteral("امريكا أولًا\nثم أمريكا"));
        QTextCursor cursor(&document);
        cursor.setPosition(0);
        cursor.setPosition(6, QTextCursor::KeepAnchor);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        cursor.mergeCharFormat(bold);
        const QString before = document.toPlainText();
        replaceAll(document, findAll(document, QStringLiteral("امريكا"), {}), QStringLiteral("الولايات المتحدة"));
        QCOMPARE(document.toPlainText(), QStringLiteral("الولايات المتحدة أولًا\nثم الولايات المتحدة"));
        QTextCursor first(&document);
        first.setPosition(3);
        QCOMPARE(first.charFormat().fontWeight(), int(QFont::Bold));
        document.undo();
        QCOMPARE(document.toPlainText(), before);
    }
};

QTEST_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
