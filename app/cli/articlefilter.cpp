// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/articlefilter.h"

namespace muharrir {

namespace {

Result<QDate> date(const Invocation &invocation, const QString &option)
{
    if (!invocation.has(option))
        return QDate();
    const QDate day = QDate::fromString(invocation.value(option), Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorCode::WrongUsage, {QStringLiteral("--%1 %2").arg(option, invocation.value(option))}};
    return day;
}

} // namespace

Result<ArticleFilter> articleFilter(const Invocation &invocation)
{
    ArticleFilter filter;
    for (const QString &name : invocation.values(QStringLiteral("state"))) {
        const auto state = stateFromName(name);
        if (!state)
            return Error{ErrorCode::WrongUsage, {QStringLiteral("--state ") + name}};
        filter.states.push_back(*state);
    }
    filter.tag = invocation.value(QStringLiteral("tag"));
    filter.section = invocation.value(QStringLiteral("section"));
    filter.author = invocation.value(QStringLiteral("author"));
    const auto from = date(invocation, QStringLiteral("from"));
    if (!from)
        return from.error();
    const auto to = date(invocation, QStringLiteral("to"));
    if (!to)
        return to.error();
    filter.from = *from;
    filter.to = *to;
    return filter;
}

std::vector<Command::Option> filterOptions()
{
    return {
        {"state", "S",
         QT_TRANSLATE_NOOP("CommandLine",
                           "only this state; several may be given: incoming, draft, in_review, proofreading, returned, approved, "
                           "published, updating, correcting, withdrawn, spiked, on_hold")},
        {"tag", "T", QT_TRANSLATE_NOOP("CommandLine", "only with this tag")},
        {"section", "S", QT_TRANSLATE_NOOP("CommandLine", "only this section")},
        {"author", "A", QT_TRANSLATE_NOOP("CommandLine", "only by this author")},
        {"from", "D", QT_TRANSLATE_NOOP("CommandLine", "from this day on")},
        {"to", "D", QT_TRANSLATE_NOOP("CommandLine", "up to this day")},
    };
}

} // namespace muharrir
