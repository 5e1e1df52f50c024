// SPDX-License-Identifier: GPL-3.0-or-later
// backup, verify, migrate, stats: the archive as a file.
#include "cli/commandline.h"
#include "cli/json.h"

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
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!it.value().isObject())
            invocation.say(QStringLiteral("%1: %2").arg(it.key()).arg(it.value().toInteger()));
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
