// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"

#include "models/roles.h"
#include "wording.h"

#include <QJsonArray>

#include <algorithm>

namespace muharrir {

namespace {

QStringList remarksOf(const Event &event)
{
    QStringList remarks;
    if (!event.reason.isEmpty())
        remarks << event.reason;
    if (event.details.value(QStringLiteral("approval_voided")).toBool())
        remarks << TimelineModel::tr("Approval void");
    for (const QJsonValue name : event.details.value(QStringLiteral("overridden")).toArray())
        if (const auto condition = conditionFromName(name.toString()))
            remarks << TimelineModel::tr("Overridden: %1").arg(conditionText(*condition));
    if (const QString from = event.details.value(QStringLiteral("from")).toString(); !from.isEmpty())
        remarks << TimelineModel::tr("Until then: %1").arg(from);
    return remarks;
}

/// In the order in which they were written down: a clock may have gone backwards.
void addEvents(std::vector<Moment> &moments, const std::vector<Version> &versions, const std::vector<Event> &events)
{
    std::vector<VersionId> told;
    for (const Event &event : events) {
        Moment moment{Moment::Kind::Step, event.at, event.byName, event.action, remarksOf(event), {}, event.version, State::Draft};
        const auto version = std::ranges::find(versions, event.version, &Version::id);
        if (version == versions.end())
            moment.version = {};
        moment.stateThen = event.to.value_or(version != versions.end() ? version->state : State::Draft);
        if (event.to && event.to != event.from)
            moment.state = event.to;
        told.push_back(event.version);
        moments.push_back(std::move(moment));
    }
    std::ranges::reverse(moments);
    for (const Version &version : versions) {
        if (std::ranges::find(told, version.id) != told.end())
            continue;
        const auto later = [&version](const Moment &moment) { return moment.version < version.id && moment.version.isValid(); };
        moments.insert(std::ranges::find_if(moments, later),
                       {Moment::Kind::Step, version.at, version.byName, version.reason, {}, {}, version.id, version.state});
    }
}

void addNotes(std::vector<Moment> &moments, const std::vector<Note> &notes)
{
    const auto add = [&moments](Moment::Kind kind, const QDateTime &at, const QString &by, const QString &text) {
        const auto notLater = [&at](const Moment &moment) { return moment.at <= at; };
        moments.insert(std::ranges::find_if(moments, notLater), {kind, at, by, {}, {text}, {}, {}, State::Draft});
    };
    for (const Note &note : notes) {
        add(Moment::Kind::Noted, note.at, note.byName, note.text);
        if (note.beginsThread() && !note.isOpen())
            add(Moment::Kind::NoteClosed, note.settled, note.settledByName, note.text);
    }
}

QString dayText(const QDate &day)
{
    const QDate today = QDate::currentDate();
    return day == today ? TimelineModel::tr("Today") : day.addDays(1) == today ? TimelineModel::tr("Yesterday") : dateText(day);
}

QString whatText(const Moment &moment)
{
    switch (moment.kind) {
    case Moment::Kind::Day:
        return dayText(moment.at.toLocalTime().date());
    case Moment::Kind::Step:
        return eventText(moment.action);
    case Moment::Kind::Noted:
        return TimelineModel::tr("Note");
    case Moment::Kind::NoteClosed:
        return TimelineModel::tr("Note resolved");
    }
    Q_UNREACHABLE();
}

QString whoText(const Moment &moment)
{
    if (moment.kind == Moment::Kind::Day)
        return {};
    const QDateTime local = moment.at.toLocalTime(), now = QDateTime::currentDateTime();
    QStringList parts{moment.byName, isolated(QLocale().toString(local.time(), QStringLiteral("HH:mm")))};
    if (local.date() == now.date())
        parts << ageText(moment.at, now.toUTC());
    if (moment.state)
        parts.prepend(stateText(*moment.state));
    return joined(parts);
}

} // namespace

std::vector<Moment> timeline(const std::vector<Version> &versions, const std::vector<Event> &events, const std::vector<Note> &notes)
{
    std::vector<Moment> moments;
    addEvents(moments, versions, events);
    addNotes(moments, notes);
    std::vector<Moment> rows;
    QDate day;
    for (Moment &moment : moments) {
        if (const QDate its = moment.at.toLocalTime().date(); its != day) {
            day = its;
            rows.push_back({Moment::Kind::Day, moment.at, {}, {}, {}, {}, {}, State::Draft});
        }
        rows.push_back(std::move(moment));
    }
    return rows;
}

QString titleOf(const Moment &moment) { return joined({whatText(moment), moment.byName, momentText(moment.at)}); }

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    return index.isValid() && at(index).kind == Moment::Kind::Day ? Qt::NoItemFlags : ValueList::flags(index);
}

QModelIndex TimelineModel::find(VersionId version) const
{
    const auto found = std::ranges::find(values(), version, &Moment::version);
    return !version.isValid() || found == values().end() ? QModelIndex() : index(static_cast<int>(found - values().begin()));
}

QModelIndex TimelineModel::versionFrom(int row) const
{
    for (; row < rowCount(); ++row)
        if (at(index(row)).version.isValid())
            return index(row);
    return {};
}

QVariant TimelineModel::show(const Moment &moment, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return whatText(moment);
    case CaptionRole:
        return whoText(moment);
    case ReasonRole:
        return moment.remarks.join(QStringLiteral(" · "));
    case MarkRole:
        return static_cast<int>(moment.stateThen);
    case KindRole:
        return static_cast<int>(moment.kind);
    case IdRole:
        return moment.version.value;
    case Qt::ToolTipRole:
        return momentText(moment.at);
    case Qt::AccessibleTextRole: {
        QStringList parts{whatText(moment), whoText(moment)};
        parts += moment.remarks;
        parts.removeAll(QString());
        return parts.join(QStringLiteral("، "));
    }
    default:
        return {};
    }
}

} // namespace muharrir

#include "moc_timelinemodel.cpp"
