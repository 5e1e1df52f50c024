// SPDX-License-Identifier: GPL-3.0-or-later
// backup, verify, migrate, stats: the archive as a file.
#include "cli/commandline.h"
#include "cli/json.h"

#include "archive/backups.h"
#include "article/labels.h"
#include "base/errors.h"
#include "store/repair.h"

#include <QCoreApplication>

namespace muharrir {

namespace {

int backup(Invocation &invocation)
{
    if (invocation.positional().size() != 1)
        return invocation.fail({ErrorCode::WrongUsage, {QStringLiteral("backup FILE")}});
    MUHARRIR_CLI(archive, invocation.archive());
    const QString target = invocation.positional().front();
    if (const Done done = archive->database().backup(target); !done)
        return invocation.fail(done.error());
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"written", QJsonArray{target}}});
    else
        invocation.say(target);
    return 0;
}

int verify(Invocation &invocation)
{
    MUHARRIR_CLI(archive, invocation.archive());
    Database &database = archive->database();
    QStringList repaired;
    if (invocation.has(QStringLiteral("repair"))) {
        MUHARRIR_CLI(done, repair(database));
        repaired = done;
    }
    MUHARRIR_CLI(findings, database.verify());
    if (findings.isEmpty() && invocation.has(QStringLiteral("deep"))) {
        MUHARRIR_CLI(differing, compareIndexWithTexts(database));
        findings = differing;
    }
    if (invocation.wantsJson()) {
        invocation.write(QJsonObject{{"ok", findings.isEmpty()},
                                     {"findings", QJsonArray::fromStringList(findings)},
                                     {"repaired", QJsonArray::fromStringList(repaired)}});
    } else {
        for (const QString &line : repaired + findings)
            invocation.say(line);
        if (findings.isEmpty())
            invocation.say(QCoreApplication::translate("CommandLine", "The archive is sound."));
        else if (repaired.isEmpty())
            invocation.warn(QCoreApplication::translate("CommandLine", "“verify --repair” rebuilds what the texts can give again."));
    }
    return findings.isEmpty() ? 0 : exitCode(ErrorCode::ArchiveCorrupt);
}

/// A word of the article's headline, as it was typed beside its number: nobody purges by a slip of one digit.
int purge(Invocation &invocation)
{
    const QString confirmed = invocation.value(QStringLiteral("headline"));
    if (invocation.positional().size() != 1 || confirmed.isEmpty())
        return invocation.fail({ErrorCode::WrongUsage, {QStringLiteral("purge ID --headline TEXT")}});
    MUHARRIR_CLI(id, articleId(invocation.positional().front()));
    MUHARRIR_CLI(archive, invocation.archive());
    MUHARRIR_CLI(person, invocation.person());
    MUHARRIR_CLI(article, archive->articles().load(id));
    if (article.headline.simplified() != confirmed.simplified())
        return invocation.fail({ErrorCode::WrongUsage, {QStringLiteral("--headline “%1” ≠ “%2”").arg(confirmed, article.headline)}});
    if (const Done done = archive->purge(id, person); !done)
        return invocation.fail(done.error());
    const QStringList copies = Backups(archive->database().path()).files();
    if (!copies.isEmpty())
        invocation.warn(QCoreApplication::translate("CommandLine", "Backups still have it: %1").arg(copies.join(QStringLiteral("، "))));
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"purged", id.value}, {"backups", QJsonArray::fromStringList(copies)}});
    else
        invocation.say(QCoreApplication::translate("CommandLine", "Purged: %1").arg(id.value));
    return 0;
}

int migrate(Invocation &invocation)
{
    MUHARRIR_CLI(archive, invocation.archive()); // opening is what migrates
    const QString copy = archive->database().migrationCopy();
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"migrated", !copy.isEmpty()}, {"copy", copy}});
    else if (copy.isEmpty())
        invocation.say(QCoreApplication::translate("CommandLine", "The archive is up to date."));
    return 0;
}

int stats(Invocation &invocation)
{
    MUHARRIR_CLI(archive, invocation.archive());
    MUHARRIR_CLI(figures, archive->statistics());
    QJsonObject states;
    for (const auto &[state, count] : figures.states)
        states[stateName(state)] = count;
    const QJsonObject object{
        {"articles", figures.articles}, {"versions", figures.versions}, {"tags", figures.tags}, {"users", figures.persons},
        {"assets", figures.assets},     {"bytes", figures.bytes},       {"states", states}};
    if (invocation.wantsJson()) {
        invocation.write(object);
        return 0;
    }
    const std::pair<const char *, qint64> lines[]{{QT_TRANSLATE_NOOP("CommandLine", "Items: %1"), figures.articles},
                                                  {QT_TRANSLATE_NOOP("CommandLine", "Versions: %1"), figures.versions},
                                                  {QT_TRANSLATE_NOOP("CommandLine", "Tags: %1"), figures.tags},
                                                  {QT_TRANSLATE_NOOP("CommandLine", "People: %1"), figures.persons},
                                                  {QT_TRANSLATE_NOOP("CommandLine", "Pictures: %1"), figures.assets},
                                                  {QT_TRANSLATE_NOOP("CommandLine", "Size in bytes: %1"), figures.bytes}};
    for (const auto &[text, figure] : lines)
        invocation.say(QCoreApplication::translate("CommandLine", text).arg(figure));
    for (const auto &[state, count] : figures.states)
        invocation.say(QStringLiteral("    %1: %2").arg(stateText(state)).arg(count));
    return 0;
}

} // namespace

std::vector<Command> maintenanceCommands()
{
    return {
        {"backup", "FILE", QT_TRANSLATE_NOOP("CommandLine", "a safe copy of the archive, also while it is open"), {}, backup},
        {"verify",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "checks the archive's integrity"),
         {{"deep", nullptr, QT_TRANSLATE_NOOP("CommandLine", "reads every item and compares the search index with it")},
          {"repair", nullptr, QT_TRANSLATE_NOOP("CommandLine", "first rebuilds what the texts can give again: indexes, counts, search")}},
         verify},
        {"purge",
         "ID",
         QT_TRANSLATE_NOOP("CommandLine", "removes an item for ever: text, versions, search and log; only a chief or an administrator may"),
         {{"headline", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "its headline, so that no wrong number is purged")},
          {"as", "NAME", QT_TRANSLATE_NOOP("CommandLine", "who is acting")}},
         purge},
        {"migrate", "", QT_TRANSLATE_NOOP("CommandLine", "brings the archive up to date"), {}, migrate},
        {"stats", "", QT_TRANSLATE_NOOP("CommandLine", "figures of the archive"), {}, stats},
    };
}

} // namespace muharrir
