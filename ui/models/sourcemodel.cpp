// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcemodel.h"

#include "models/roles.h"
#include "wording.h"

namespace muharrir {

namespace {

QString caption(const SourceRow &row)
{
    if (row.source.confidential)
        return SourceModel::tr("Confidential source: seen by the item's owner and the chief editor only");
    QStringList parts{SourceModel::tr("Sentences attributed: %1").arg(numeral(row.passages)), sourceTermsText(row.source.terms)};
    if (row.source.seen.isValid())
        parts << dateText(row.source.seen.toLocalTime().date());
    return joined(parts);
}

} // namespace

QVariant SourceModel::show(const SourceRow &row, int role) const
{
    if (row.hidden && role != CaptionRole)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr("Confidential source") : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return row.source.name;
    case DetailRole:
        return row.source.role.isEmpty() ? sourceKindText(row.source.kind) : row.source.role;
    case CaptionRole:
        return caption(row);
    case Qt::AccessibleTextRole:
        return QStringList{row.source.name, sourceKindText(row.source.kind), caption(row)}.join(QStringLiteral("، "));
    case Qt::ToolTipRole:
        return row.source.note.isEmpty() ? row.source.url : row.source.note;
    default:
        return {};
    }
}

} // namespace muharrir
