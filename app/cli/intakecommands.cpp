// SPDX-License-Identifier: GPL-3.0-or-later
// import: the way into the house.
#include "cli/commandline.h"
#include "cli/json.h"

#include "base/errors.h"
#include "exchange/handoverfile.h"
#include "exchange/pagefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace muharrir {

namespace {

/// Whose the copy will be: where nobody is named and several work here, nobody's yet, as it is with the wire.
Result<Person> importer(Invocation &invocation, Archive &archive)
{
    const auto persons = archive.persons().all();
    if (!persons)
        return persons.error();
    const bool several = std::ranges::count(*persons, true, &Person::active) > 1;
    return several && !invocation.has(QStringLiteral("as")) ? Result<Person>(Person{}) : invocation.person();
}

int importFiles(Invocation &invocation)
{
    if (invocation.positional().isEmpty())
        return invocation.fail({ErrorCode::WrongUsage, {QStringLiteral("import PATH...")}});
    MUHARRIR_CLI(archive, invocation.archive(Invocation::Absent::Made));
    MUHARRIR_CLI(person, importer(invocation, *archive));
    ImportReport report;
    QStringList paths = invocation.positional();
    if (paths.removeAll(QStringLiteral("-")) > 0) {
        MUHARRIR_CLI(pasted, invocation.bytes(QStringLiteral("-")));
        MUHARRIR_CLI(part, archive->importBytes(QStringLiteral("-"), pasted, person));
        report = part;
    }
    if (!paths.isEmpty()) {
        MUHARRIR_CLI(part, archive->import(paths, person, invocation.progress()));
        std::ranges::move(part.imported, std::back_inserter(report.imported));
        std::ranges::move(part.skipped, std::back_inserter(report.skipped));
        report.count += part.count;
        report.resumedAfter = part.resumedAfter;
    }
    if (report.resumedAfter > 0)
        invocation.warn(QCoreApplication::translate("CommandLine", "An earlier import was cut off: it goes on after line %1.")
                            .arg(report.resumedAfter));
    for (const ImportSkip &skip : report.skipped)
        invocation.warn(
            (skip.line > 0 ? QStringLiteral("%1:%2: ").arg(skip.file).arg(skip.line) : QString(skip.file + QStringLiteral(": ")))
            + describe(skip.error));
    if (invocation.wantsJson()) {
        invocation.write(toJson(report));
    } else {
        for (const ImportOutcome &outcome : report.imported) {
            invocation.say(QStringLiteral("%1 %2").arg(outcome.id.value).arg(outcome.headline));
            for (const Loss &loss : outcome.losses)
                invocation.say(QStringLiteral("    %1 (%2)").arg(loss.note).arg(loss.count));
        }
        invocation.say(QCoreApplication::translate("CommandLine", "Imported: %1").arg(report.count));
    }
    return report.count == 0 && !report.skipped.empty() ? exitCode(report.skipped.front().error.code) : 0;
}

/// Where a hand-over file goes: the file named, or one in the folder named (or this one), named after the article.
QString handOverPath(const QString &out, ArticleId id, bool several)
{
    const QString name = QStringLiteral("muharrir-%1%2").arg(QString::number(id.value), handOverEnding);
    if (out.isEmpty())
        return name;
    return several || QFileInfo(out).isDir() ? QDir(out).filePath(name) : out;
}

int handOver(Invocation &invocation)
{
    const QStringList ids = invocation.positional();
    if (ids.isEmpty())
        return invocation.fail({ErrorCode::WrongUsage, {QStringLiteral("hand-over ID...")}});
    MUHARRIR_CLI(archive, invocation.archive());
    QStringList written;
    for (const QString &id : ids) {
        MUHARRIR_CLI(article, articleId(id));
        MUHARRIR_CLI(file, archive->handOver(article));
        const QFileInfo path(handOverPath(invocation.value(QStringLiteral("out")), article, ids.size() > 1));
        MUHARRIR_CLI(paths, writePage({{path.fileName(), file.bytes}}, path.path()));
        written += paths;
        if (file.withheld > 0)
            invocation.warn(QCoreApplication::translate("CommandLine", "Article %1: who its confidential sources are stays behind.")
                                .arg(article.value));
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"written", QJsonArray::fromStringList(written)}});
    else
        for (const QString &path : written)
            invocation.say(path);
    return 0;
}

} // namespace

std::vector<Command> intakeCommands()
{
    return {
        {"import",
         "PATH...|-",
         QT_TRANSLATE_NOOP("CommandLine",
                           "brings in txt, md, html, docx, jsonl, feeds (rss, atom) and ninjs, folders of them, and pasted pages"),
         {{"as", "NAME", QT_TRANSLATE_NOOP("CommandLine", "who is acting")}},
         importFiles},
        {"hand-over",
         "ID...",
         QT_TRANSLATE_NOOP("CommandLine", "writes the article with its history and pictures as a file for a colleague; import takes it in"),
         {{"out", "DIR|FILE", QT_TRANSLATE_NOOP("CommandLine", "where to")}},
         handOver},
    };
}

} // namespace muharrir
