// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relatedmodel.h"

#include "models/roles.h"
#include "wording.h"

namespace muharrir {

namespace {

QString caption(const RelatedHit &hit)
{
    constexpr int mostTerms = 2;
    QStringList parts;
    if (hit.earlierVersion)
        parts << RelatedModel::tr("Earlier version of this story");
    else if (!hit.why.isEmpty())
        parts << hit.why.mid(0, mostTerms).join(QStringLiteral("، "));
    const QString age = ageText(hit.date, QDateTime::currentDateTimeUtc());
    if (!age.isEmpty())
        parts << age;
    parts << stateText(hit.state);
    if (!hit.copies.empty())
        parts << RelatedModel::tr("Similar copies: %1").arg(numeral(qint64(hit.copies.size())));
    return joined(parts);
}

} // namespace

QVariant RelatedModel::show(const RelatedHit &hit, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return hit.headline;
    case CaptionRole:
        return caption(hit);
    case StrengthRole:
        return hit.strength;
    case MarkRole:
        return static_cast<int>(hit.state);
    case IdRole:
        return hit.id.value;
    case Qt::ToolTipRole:
        return hit.why.isEmpty() ? QVariant() : tr("In common: %1").arg(hit.why.join(QStringLiteral("، ")));
    case Qt::AccessibleTextRole:
        return QString(hit.headline % QStringLiteral("، ") % caption(hit));
    default:
        return {};
    }
}

} // namespace muharrir
