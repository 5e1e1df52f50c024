// SPDX-License-Identifier: GPL-3.0-or-later
// The house's plan, read from the sources: who may include whom, where SQL and widgets may stand.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>

namespace {

const QString root = QStringLiteral(MUHARRIR_SOURCE_DIR);

/// A room and the rooms whose headers it may include besides its own (design: base -> text -> article -> { store, proofing, exchange } ->
/// related -> archive -> session -> { cli, ui } -> main).
const std::map<QString, QStringList> mayInclude{
    {"base", {}},
    {"text", {"base"}},
    {"article", {"base", "text"}},
    {"store", {"base", "text", "article"}},
    {"proofing", {"base", "text", "article"}},
    {"exchange", {"base", "text", "article"}},
    {"related", {"base", "text", "article", "store", "proofing", "exchange"}},
    {"archive", {"base", "text", "article", "store", "proofing", "exchange", "related"}},
    {"session", {"base", "text", "article", "store", "proofing", "exchange", "related", "archive"}},
    {"cli", {"base", "text", "article", "store", "proofing", "exchange", "related", "archive", "session"}},
    {"ui", {"base", "text", "article", "store", "proofing", "exchange", "related", "archive", "session"}},
};

struct SourceFile {
    QString path; ///< below the project
    QString room;
    QString text;
};

std::vector<SourceFile> sources()
{
    std::vector<SourceFile> files;
    for (const QString &top : {QStringLiteral("app"), QStringLiteral("ui")}) {
        QDirIterator it(root + u'/' + top, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            const QString path = file.fileName().mid(root.size() + 1);
            const QString room = top == u"ui" ? top : path.section(u'/', 1, 1);
            files.push_back({path, room, QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""), QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = include.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

/// The room an included header belongs to; the window's own folders are one room.
QString roomOf(const QString &header)
{
    const QString folder = header.section(u'/', 0, 0);
    return header.contains(u'/') && mayInclude.contains(folder) ? folder : QStringLiteral("ui");
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncludePointsBackwards()
    {
        for (const SourceFile &file : sources()) {
            if (file.path == u"app/main.cpp")
                continue; // the composition root sees everything
            QVERIFY2(mayInclude.contains(file.room), qPrintable(file.path + QStringLiteral(" stands in a room that is not on the plan")));
            for (const QString &header : includesOf(file.text)) {
                if (header.startsWith(QStringLiteral("moc_")))
                    continue; // the file's own, generated
                const QString room = roomOf(header);
                QVERIFY2(room == file.room || mayInclude.at(file.room).contains(room),
                         qPrintable(QStringLiteral("%1 includes %2").arg(file.path, header)));
            }
        }
    }

    void sqlIsOnlyInTheStore()
    {
        static const QRegularExpression sql(QStringLiteral(
            "\"\\s*(SELECT|INSERT( OR \\w+)? INTO|UPDATE \\w+ SET|DELETE FROM|CREATE TABLE|PRAGMA|VACUUM)\\b|#include <QSql"));
        for (const SourceFile &file : sources()) {
            if (file.room == u"store")
                continue;
            const auto match = sql.match(file.text);
            QVERIFY2(!match.hasMatch(), qPrintable(QStringLiteral("%1: %2").arg(file.path, match.captured())));
        }
    }

    void theCoreKnowsNoWidgets()
    {
        static const QRegularExpression widget(QStringLiteral(
            "#include "
            "<Q(Widget|Application|MainWindow|Dialog|MessageBox|TextEdit|Label|"
            "PushButton|Menu|Action\\w*Widget|Layout|(List|Tree|Table|AbstractItem|Column|Graphics)View|FileDialog)>|QtWidgets"));
        for (const SourceFile &file : sources()) {
            if (!file.path.startsWith(u"app/") || file.path == u"app/main.cpp")
                continue;
            const auto match = widget.match(file.text);
            QVERIFY2(!match.hasMatch(), qPrintable(QStringLiteral("%1: %2").arg(file.path, match.captured())));
        }
    }

    void everyFileNamesItsLicence()
    {
        for (const SourceFile &file : sources())
            QVERIFY2(file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"), qPrintable(file.path));
    }

    void namesSayWhatAThingIs()
    {
        static const QRegularExpression vague(QStringLiteral("\\b(class|struct) \\w*(Manager|Helper|Utils?|Data|Info)\\b(?!;)"));
        for (const SourceFile &file : sources()) {
            const auto match = vague.match(file.text);
            if (match.hasMatch() && match.captured() != u"struct ProofingData")
                QFAIL(qPrintable(QStringLiteral("%1: %2").arg(file.path, match.captured())));
        }
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
