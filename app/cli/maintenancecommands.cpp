// SPDX-License-Identifier: GPL-3.0-or-later
// backup, verify, migrate, stats: the archive as a file.
#include "cli/commandline.h"
#include "cli/json.h"

#include "article/labels.h"
#include "base/errors.h"

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
    MUHARRIR_CLI(findings, archive->database().verify());
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"ok", findings.isEmpty()}, {"findings", QJsonArray::fromStringList(findings)}});
    else if (findings.isEmpty())
        invocation.say(QCoreApplication::translate("CommandLine", "The archive is sound."));
    else
        for (const QString &finding : findings)
            invocation.say(finding);
    return findings.isEmpty() ? 0 : exitCode(ErrorCode::ArchiveCorrupt);
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
        {"verify", "", QT_TRANSLATE_NOOP("CommandLine", "checks the archive's integrity"), {}, verify},
        {"migrate", "", QT_TRANSLATE_NOOP("CommandLine", "brings the archive up to date"), {}, migrate},
        {"stats", "", QT_TRANSLATE_NOOP("CommandLine", "figures of the archive"), {}, stats},
    };
}

} // namespace muharrir
