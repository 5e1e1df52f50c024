// SPDX-License-Identifier: GPL-3.0-or-later
// workflow, users, newsroom: who may do what, and whose pages these are.
#include "cli/commandline.h"
#include "cli/json.h"

#include "article/labels.h"
#include "base/errors.h"

#include <QCoreApplication>

namespace muharrir {

namespace {

constexpr Roles anyRole = 0xff;

QStringList roleNames(Roles roles)
{
    QStringList names;
    for (const Role role :
         {Role::Reporter, Role::DeskEditor, Role::ProofReader, Role::DutyEditor, Role::ManagingEditor, Role::Chief, Role::Administrator})
        if (roles & bit(role))
            names.append(roleName(role));
    return names;
}

QStringList conditionNames(Conditions conditions)
{
    QStringList names;
    for (quint32 flag = 1; flag != 0; flag <<= 1)
        if (conditions.testFlag(static_cast<Condition>(flag)))
            names.append(conditionName(static_cast<Condition>(flag)));
    return names;
}

/// "Draft: Submit for review (submit) → In review | who | under which conditions"
QString lineFor(const Transition &row)
{
    const QString comma = QCoreApplication::translate("Wording", ", ", "between the parts of a list");
    QStringList roles, conditions;
    for (const QString &name : roleNames(row.roles))
        roles.append(roleText(*roleFromName(name)));
    for (const QString &name : conditionNames(row.conditions))
        conditions.append(conditionText(*conditionFromName(name)));
    const QString to = row.to ? stateText(*row.to) : QCoreApplication::translate("CommandLine", "where it was");
    return stateText(row.from) + QStringLiteral(": ") + actionText(row.action, row.from) + QStringLiteral(" (") + actionName(row.action)
        + QStringLiteral(")") + arrow() + to + QStringLiteral(" | ") + roles.join(comma) + QStringLiteral(" | ") + conditions.join(comma);
}

QJsonObject toJson(const Problem &problem)
{
    const auto weight = [&] {
        switch (problem.requirement) {
        case Requirement::Required:
            return "required";
        case Requirement::Overridable:
            return "overridable";
        case Requirement::Recommended:
            return "recommended";
        }
        return "";
    };
    return {{"condition", conditionName(problem.condition)}, {"requirement", weight()}};
}

int printTable(Invocation &invocation)
{
    QJsonArray rows;
    for (const Transition &row : workflowTable()) {
        const QString to = row.to ? stateName(*row.to) : QStringLiteral("prior");
        rows.append(QJsonObject{{"from", stateName(row.from)},
                                {"action", actionName(row.action)},
                                {"to", to},
                                {"roles", QJsonArray::fromStringList(roleNames(row.roles))},
                                {"conditions", QJsonArray::fromStringList(conditionNames(row.conditions))}});
        if (!invocation.wantsJson())
            invocation.say(lineFor(row));
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"transitions", rows}});
    return 0;
}

int workflow(Invocation &invocation)
{
    const QStringList &arguments = invocation.positional();
    if (arguments.isEmpty())
        return printTable(invocation);
    const auto action = actionFromName(arguments.value(1));
    if (arguments.size() != 2 || !action)
        return invocation.fail({ErrorCode::WrongUsage, {QStringLiteral("workflow ID ACTION")}});
    MUHARRIR_CLI(id, articleId(arguments.front()));
    MUHARRIR_CLI(archive, invocation.archive());
    MUHARRIR_CLI(before, archive->articles().load(id));
    MUHARRIR_CLI(person, invocation.person());
    MUHARRIR_CLI(offers, archive->offers(before, person));
    QJsonArray problems;
    for (const Archive::Offer &offer : offers)
        if (offer.transition.action == *action)
            for (const Problem &problem : offer.problems)
                if (problem.condition != Condition::ReasonGiven || !invocation.has(QStringLiteral("reason")))
                    problems.append(toJson(problem));
    const auto after = archive->perform(before.id, *action, person, invocation.value(QStringLiteral("reason")),
                                        invocation.values(QStringLiteral("override")));
    if (!after && after.error().code == ErrorCode::TransitionRefused && problems.isEmpty()) // a step that is not offered at all
        for (const QString &name : after.error().arguments.value(2).split(QStringLiteral(", ")))
            problems.append(QJsonObject{{"condition", name}, {"requirement", "required"}});
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"id", before.id.value},
                                     {"from", stateName(before.state)},
                                     {"to", stateName(after ? after->state : before.state)},
                                     {"problems", problems}});
    if (!after)
        return invocation.fail(after.error());
    if (!invocation.wantsJson())
        invocation.say(QStringLiteral("%1: ").arg(before.id.value) + stateText(before.state) + arrow() + stateText(after->state));
    return 0;
}

int users(Invocation &invocation)
{
    const QStringList &arguments = invocation.positional();
    MUHARRIR_CLI(archive, invocation.archive(arguments.isEmpty() ? Invocation::Absent::Refused : Invocation::Absent::Made));
    if (!arguments.isEmpty()) {
        const QString verb = arguments.front();
        const auto role
            = roleFromName(invocation.has(QStringLiteral("role")) ? invocation.value(QStringLiteral("role")) : roleName(Role::Reporter));
        if (!role)
            return invocation.fail({ErrorCode::WrongUsage, {QString(u"--role " % roleNames(anyRole).join(u" | "))}});
        if (arguments.size() != 2 || arguments.back().simplified().isEmpty() || (verb != u"add" && verb != u"remove"))
            return invocation.fail({ErrorCode::WrongUsage, {QStringLiteral("users add NAME --role R | users remove NAME")}});
        if (verb == u"add") {
            MUHARRIR_CLI(added, archive->persons().add(arguments.at(1), *role));
            Q_UNUSED(added)
        } else {
            MUHARRIR_CLI(leaver, archive->persons().find(arguments.at(1)));
            if (const Done done = archive->persons().setActive(leaver.id, false); !done)
                return invocation.fail(done.error());
        }
    }
    MUHARRIR_CLI(persons, archive->persons().all());
    QJsonArray array;
    for (const Person &person : persons) {
        array.append(
            QJsonObject{{"id", person.id.value}, {"name", person.name}, {"role", roleName(person.role)}, {"active", person.active}});
        if (!invocation.wantsJson())
            invocation.say(QStringLiteral("%1 (%2)").arg(
                person.name, person.active ? roleText(person.role) : QCoreApplication::translate("CommandLine", "has left")));
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"users", array}});
    return 0;
}

/// Yes and no as people type them.
std::optional<bool> yesOrNo(const QString &text)
{
    if (text == u"on" || text == u"yes" || text == u"1")
        return true;
    if (text == u"off" || text == u"no" || text == u"0")
        return false;
    return std::nullopt;
}

Done applySwitch(Invocation &invocation, const char *option, bool &value)
{
    if (!invocation.has(QLatin1StringView(option)))
        return {};
    const auto wanted = yesOrNo(invocation.value(QLatin1StringView(option)));
    if (!wanted)
        return Error{ErrorCode::WrongUsage, {QStringLiteral("--%1 on|off").arg(QLatin1StringView(option))}};
    value = *wanted;
    return {};
}

Done applyPicture(Invocation &invocation, Archive &archive, const char *option, QString &hash)
{
    if (!invocation.has(QLatin1StringView(option)))
        return {};
    const auto bytes = invocation.bytes(invocation.value(QLatin1StringView(option)));
    if (!bytes)
        return bytes.error();
    const auto kept = archive.assets().keep(*bytes);
    if (!kept)
        return kept.error();
    hash = *kept;
    return {};
}

std::vector<Command::Option> newsroomOptions()
{
    return {{"name", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "site and publisher name")},
            {"site", "URL", QT_TRANSLATE_NOOP("CommandLine", "address of the site (https)")},
            {"locale", "CODE", QT_TRANSLATE_NOOP("CommandLine", "language and country of the pages (ar, ar-EG, ...)")},
            {"time-zone", "ZONE", QT_TRANSLATE_NOOP("CommandLine", "time zone of the pages (Asia/Beirut, ...)")},
            {"logo", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the publisher's logo")},
            {"default-image", "FILE", QT_TRANSLATE_NOOP("CommandLine", "for articles without a picture")},
            {"four-eyes", "on|off", QT_TRANSLATE_NOOP("CommandLine", "nobody approves his own article")},
            {"proofreading", "on|off", QT_TRANSLATE_NOOP("CommandLine", "the proof-reading step")}};
}

/// "the proof-reading step: yes"
QString lineFor(const Command::Option &option, const QJsonValue &value)
{
    const QString said = !value.isBool() ? value.toString()
        : value.toBool()                 ? QCoreApplication::translate("CommandLine", "yes")
                                         : QCoreApplication::translate("CommandLine", "no");
    return QCoreApplication::translate("CommandLine", option.description) + QStringLiteral(": ") + said;
}

int newsroom(Invocation &invocation)
{
    MUHARRIR_CLI(archive, invocation.archive(Invocation::Absent::Made));
    MUHARRIR_CLI(settings, archive->settings().newsroom());
    const Newsroom before = settings;
    invocation.assign("name", settings.name);
    invocation.assign("site", settings.siteUrl);
    invocation.assign("locale", settings.locale);
    invocation.assign("time-zone", settings.timeZone);
    while (settings.siteUrl.endsWith(u'/'))
        settings.siteUrl.chop(1);
    for (const Done &done : {applyPicture(invocation, *archive, "logo", settings.logo),
                             applyPicture(invocation, *archive, "default-image", settings.defaultImage),
                             applySwitch(invocation, "four-eyes", settings.rules.fourEyes),
                             applySwitch(invocation, "proofreading", settings.rules.proofreading)})
        if (!done)
            return invocation.fail(done.error());
    if (!(settings == before))
        if (const Done done = archive->settings().setNewsroom(settings); !done)
            return invocation.fail(done.error());
    const QJsonObject object{{"name", settings.name},
                             {"site", settings.siteUrl},
                             {"locale", settings.locale},
                             {"time_zone", settings.timeZone},
                             {"logo", settings.logo},
                             {"default_image", settings.defaultImage},
                             {"four_eyes", settings.rules.fourEyes},
                             {"proofreading", settings.rules.proofreading}};
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"newsroom", object}});
    else
        for (const Command::Option &option : newsroomOptions())
            invocation.say(lineFor(option, object[QString::fromLatin1(option.name).replace(u'-', u'_')]));
    return 0;
}

} // namespace

std::vector<Command> newsroomCommands()
{
    const Command::Option as{"as", "NAME", QT_TRANSLATE_NOOP("CommandLine", "who is acting")};
    return {
        {"workflow",
         "[ID ACTION]",
         QT_TRANSLATE_NOOP("CommandLine", "the table of states, actions and roles; with an article, performs an action"),
         {as,
          {"reason", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "why; some actions ask for it")},
          {"override", "CONDITION", QT_TRANSLATE_NOOP("CommandLine", "goes on although this overridable condition does not hold")}},
         workflow},
        {"users",
         "[add NAME | remove NAME]",
         QT_TRANSLATE_NOOP("CommandLine", "people and roles; who has left stays in the history"),
         {{"role", "R",
           QT_TRANSLATE_NOOP("CommandLine", "reporter, desk-editor, proof-reader, duty-editor, managing-editor, chief or administrator")}},
         users},
        {"newsroom", "", QT_TRANSLATE_NOOP("CommandLine", "what the pages say of the newsroom, and its rules"), newsroomOptions(),
         newsroom},
    };
}

} // namespace muharrir
