// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reasonmodel.h"

#include "models/roles.h"
#include "wording.h"

namespace muharrir {

namespace {

QString who(const QString &name, const QDateTime &at)
{
    const QString age = ageText(at, QDateTime::currentDateTimeUtc());
    return joined({name, age});
}

} // namespace

QVariant ReasonModel::show(const Event &event, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return event.reason;
    case CaptionRole:
        return joined({eventText(event.action), event.byName, ageText(event.at, QDateTime::currentDateTimeUtc())});
    case MarkRole:
        return static_cast<int>(event.to.value_or(State::Draft));
    case Qt::ToolTipRole:
        return momentText(event.at);
    case Qt::AccessibleTextRole:
        return QString(event.reason % QStringLiteral("، ") % eventText(event.action) % QStringLiteral("، ") % who(event.byName, event.at));
    default:
        return {};
    }
}

} // namespace muharrir
