// SPDX-License-Identifier: GPL-3.0-or-later
// The Arabic of the interface against the rules of the glossary, read from the .ts files: lrelease would let all of this pass.
#include "support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace muharrir;

namespace {

struct Message {
    QString file, context, source, comment;
    bool numerus = false;
    QString type; ///< "", "unfinished", "vanished", "obsolete"
    QStringList translations;
    [[nodiscard]] QString where() const { return QStringLiteral("%1 / %2 / %3 %4").arg(file, context, source, comment); }
};

const QString home = QStringLiteral(MUHARRIR_SOURCE_DIR "/resources/translations");

std::vector<Message> messages(const QString &language, const QDir &folder = QDir(home))
{
    std::vector<Message> all;
    for (const QString &name : folder.entryList({QStringLiteral("*_%1.ts").arg(language)})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        QXmlStreamReader xml(&file);
        QString context;
        Message message;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement() && xml.name() == u"message")
                all.push_back(message);
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                message = {name, context, {}, {}, xml.attributes().value(QLatin1StringView("numerus")) == u"yes", {}, {}};
            else if (xml.name() == u"source")
                message.source = xml.readElementText();
            else if (xml.name() == u"comment")
                message.comment = xml.readElementText();
            else if (xml.name() == u"translation") {
                message.type = xml.attributes().value(QLatin1StringView("type")).toString();
                if (!message.numerus)
                    message.translations = {xml.readElementText()};
            } else if (xml.name() == u"numerusform")
                message.translations.append(xml.readElementText());
        }
        if (xml.hasError())
            qFatal("%s: %s", qPrintable(name), qPrintable(xml.errorString()));
    }
    return all;
}

/// What a person reads as one line: without mnemonics, dots and the colon of a label.
QString bare(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&|…|\\.\\.\\.|:$"));
    return text.remove(mnemonic).trimmed();
}

/// The glossary's file, which is not part of the project: $MUHARRIR_GLOSSARY, else beside the folder of measuring data.
QString glossaryPath()
{
    const QString named = qEnvironmentVariable("MUHARRIR_GLOSSARY");
    return named.isEmpty() ? test::sharedData(QStringLiteral("../glossary.md")) : named;
}

/// The glossary's table, where it is at hand: English term -> Arabic term. Rows with alternatives on both sides are paired in order.
std::map<QString, QString> glossary()
{
    std::map<QString, QString> terms;
    QFile file(glossaryPath());
    if (!file.open(QIODevice::ReadOnly))
        return terms;
    static const QRegularExpression row(QStringLiteral("^\\| ([^|*]+) \\| ([^|]+) \\|"), QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(file.readAll());
    for (auto it = row.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        static const QRegularExpression aside(QStringLiteral("\\s*\\([^)]*\\)|«[^»]*»"));
        const QStringList english = match.captured(1).remove(aside).split(QStringLiteral(" / "));
        const QStringList arabic = match.captured(2).remove(aside).split(QStringLiteral(" / "));
        static const QRegularExpression plain(QStringLiteral("^[\\w '-]+$"));
        if (english.size() != arabic.size())
            continue;
        for (qsizetype i = 0; i < english.size(); ++i)
            if (plain.match(english[i].trimmed()).hasMatch() && !arabic[i].contains(u'؛') && !arabic[i].contains(u'·'))
                terms.emplace(english[i].trimmed().toLower(), arabic[i].trimmed());
    }
    return terms;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_arabic = messages(QStringLiteral("ar"));
        QVERIFY(!m_arabic.empty());
    }

    void everyEntryIsFinished()
    {
        QStringList open;
        for (const Message &message : m_arabic)
            if (message.type == u"unfinished" || message.translations.isEmpty()
                || (!message.source.trimmed().isEmpty() && message.translations.join(QString()).trimmed().isEmpty()))
                open.append(message.where());
        QVERIFY2(open.isEmpty(), qPrintable(QStringLiteral("%1 unfinished:\n%2").arg(open.size()).arg(open.join(u'\n'))));
    }

    void countsHaveSixForms()
    {
        for (const Message &message : m_arabic)
            if (message.numerus)
                QVERIFY2(message.translations.size() == 6 && !message.translations.contains(QString()), qPrintable(message.where()));
        for (const Message &message : messages(QStringLiteral("en")))
            if (message.numerus)
                QVERIFY2(message.translations.size() == 2, qPrintable(message.where()));
    }

    void placesAreKept()
    {
        static const QRegularExpression place(QStringLiteral("%L?\\d"));
        const auto places = [](const QString &text) {
            QStringList found;
            for (auto it = place.globalMatch(text); it.hasNext();)
                found.append(it.next().captured());
            found.sort();
            return found;
        };
        for (const Message &message : m_arabic)
            for (const QString &translation : message.translations) // %n may be missing: "one" and "two" are in the word itself
                QVERIFY2(places(translation) == places(message.source), qPrintable(message.where()));
    }

    void everyTextIsArabic()
    {
        static const QRegularExpression places(QStringLiteral("%(L?\\d|n)")), latin(QStringLiteral("[A-Za-z]{2}")),
            arabic(QStringLiteral("[\\x{0621}-\\x{064A}]"));
        for (const Message &message : m_arabic) {
            QString source = message.source;
            if (latin.match(source.remove(places)).hasMatch())
                for (const QString &translation : message.translations)
                    QVERIFY2(arabic.match(translation).hasMatch(), qPrintable(message.where()));
        }
    }

    void sourcesHaveTheirTexts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Arabic") << QStringLiteral("ar");
        QTest::newRow("English plurals") << QStringLiteral("en");
    }
    /// What resources/translations/update would change: a new text in the sources, or one that is gone from them.
    void sourcesHaveTheirTexts()
    {
        QFETCH(QString, language);
        const QString lupdate = lupdatePath();
        if (lupdate.isEmpty())
            QSKIP("lupdate is not installed");
        QTemporaryDir folder;
        for (const QString &name : QDir(home).entryList({QStringLiteral("*.ts")}))
            QVERIFY(QFile::copy(QDir(home).filePath(name), folder.filePath(name)));
        QProcess update;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LUPDATE"), lupdate);
        update.setProcessEnvironment(environment);
        update.start(QDir(home).filePath(QStringLiteral("update")), {folder.path()});
        QVERIFY(update.waitForFinished());
        QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
        const QStringList here = places(messages(language)), there = places(messages(language, QDir(folder.path())));
        QVERIFY(!there.isEmpty());
        QStringList wrong;
        for (const QString &place : there)
            if (!here.contains(place))
                wrong.append(QStringLiteral("not in the .ts file: ") + place);
        for (const QString &place : here)
            if (!there.contains(place))
                wrong.append(QStringLiteral("not in the sources any more: ") + place);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("run resources/translations/update\n") + wrong.join(u'\n')));
    }

    void forbiddenWords_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("tamma + masdar") << QStringLiteral("(^|\\s|«)(و)?تم\\s");
        QTest::newRow("qum bi") << QStringLiteral("(^|\\s)قم\\s+ب");
        QTest::newRow("hamza on iqra") << QStringLiteral("إقرأ");
        QTest::newRow("comment as taaliq") << QStringLiteral("تعليق(?! الصور)");
        QTest::newRow("deleted") << QStringLiteral("محذوف");
        QTest::newRow("straight quotes") << QStringLiteral("\"");
        QTest::newRow("percent after Arabic-Indic digits") << QStringLiteral("[٠-٩]%|[0-9]٪");
        QTest::newRow("latin comma") << QStringLiteral("[\\x{0621}-\\x{064A}][,;?]");
    }
    void forbiddenWords()
    {
        QFETCH(QString, pattern);
        const QRegularExpression forbidden(pattern, QRegularExpression::UseUnicodePropertiesOption);
        for (const Message &message : m_arabic)
            for (const QString &translation : message.translations)
                QVERIFY2(!forbidden.match(translation).hasMatch(), qPrintable(message.where() + QStringLiteral(" -> ") + translation));
    }

    void maqalIsAnOpinionPiece()
    {
        static const QRegularExpression maqal(QStringLiteral("مقال"));
        for (const Message &message : m_arabic)
            for (const QString &translation : message.translations)
                if (maqal.match(translation).hasMatch())
                    QVERIFY2(message.source.contains(u"pinion"), qPrintable(message.where() + QStringLiteral(" -> ") + translation));
    }

    void glossaryWordsAreUsed()
    {
        auto terms = glossary();
        if (terms.empty())
            QSKIP("the glossary is not at hand");
        // Halves of a pair that mean something else by themselves, and what is said of one place only.
        for (const char *term : {"restore", "next", "previous finding", "saved", "what was repaired"})
            terms.erase(QString::fromLatin1(term));
        QStringList wrong;
        for (const Message &message : m_arabic) {
            const auto term = terms.find(bare(message.source).toLower());
            if (term == terms.end() || message.numerus)
                continue;
            if (bare(message.translations.value(0)) != term->second)
                wrong.append(
                    QStringLiteral("%1 -> %2, the glossary has %3").arg(message.where(), message.translations.value(0), term->second));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    static QString lupdatePath()
    {
        for (const QString &folder :
             {QLibraryInfo::path(QLibraryInfo::BinariesPath), QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)})
            if (QFile::exists(folder + QStringLiteral("/lupdate")))
                return folder + QStringLiteral("/lupdate");
        return {};
    }

    static QStringList places(const std::vector<Message> &all)
    {
        QStringList texts;
        for (const Message &message : all)
            texts.append(message.where());
        return texts;
    }

    std::vector<Message> m_arabic;
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
