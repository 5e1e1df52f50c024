// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/articleheader.h"

#include "editor/flatline.h"
#include "editor/linefield.h"
#include "support/keys.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

class TestArticleHeader : public QObject {
    Q_OBJECT

    Theme m_theme = makeTheme(Appearance::Light);

private Q_SLOTS:
    void showingChangesNothing()
    {
        ArticleHeader header(m_theme);
        QSignalSpy changed(&header, &ArticleHeader::changed);
        Article article;
        article.headline = QStringLiteral("عنوان المادة");
        article.deck = QStringLiteral("ملخّص");
        article.bylines = {QStringLiteral("ليلى منصور"), QStringLiteral("سامر حداد")};
        article.due = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        header.show(article, true);
        header.show({}, true);
        QVERIFY(changed.isEmpty());
    }

    void typingChangesTheArticle()
    {
        ArticleHeader header(m_theme);
        Article article;
        article.slug = QStringLiteral("طاقة");
        article.headlineProposed = true;
        header.show(article, true);
        QSignalSpy changed(&header, &ArticleHeader::changed);
        auto *headline = header.findChild<LineField *>(QStringLiteral("headline"));
        type(headline, QStringLiteral("خبر"));
        QCOMPARE(changed.size(), 3);
        const auto after = changed.back().front().value<Article>();
        QCOMPARE(after.headline, QStringLiteral("خبر"));
        QCOMPARE(after.slug, QStringLiteral("طاقة"));
        QVERIFY(!after.headlineProposed);
    }

    void readOnly()
    {
        ArticleHeader header(m_theme);
        header.show({}, false);
        QSignalSpy changed(&header, &ArticleHeader::changed);
        type(header.findChild<LineField *>(QStringLiteral("headline")), QStringLiteral("خبر"));
        QVERIFY(changed.isEmpty());
    }

    void aFieldIsOneLineOfText()
    {
        ArticleHeader header(m_theme);
        header.show({}, true);
        auto *headline = header.findChild<LineField *>(QStringLiteral("headline"));
        QSignalSpy enter(headline, &LineField::enterPressed);
        type(headline, QStringLiteral("خبر\n"));
        QCOMPARE(enter.size(), 1);
        QCOMPARE(headline->text(), QStringLiteral("خبر"));
    }

    void bylines_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one") << "ليلى منصور" << QStringList{"ليلى منصور"};
        QTest::newRow("two") << " ليلى منصور،سامر  حداد " << QStringList{"ليلى منصور", "سامر حداد"};
        QTest::newRow("Latin comma") << "ليلى, سامر," << QStringList{"ليلى", "سامر"};
        QTest::newRow("none") << " ، " << QStringList{};
    }
    void bylines()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, names);
        QCOMPARE(bylinesFrom(typed), names);
    }

    void everyControlHasAName()
    {
        ArticleHeader header(m_theme);
        header.show({}, true);
        header.showMore(true);
        for (QWidget *widget : header.findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->parentWidget()->focusProxy() != widget
                && !widget->objectName().startsWith(u"qt_")) {
                const QString name = widget->accessibleName().isEmpty() ? widget->property("text").toString() : widget->accessibleName();
                QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(TestArticleHeader)
#include "tst_articleheader.moc"
