// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingmodel.h"

#include "models/roles.h"
#include "wording.h"

namespace muharrir {

Qt::ItemFlags FindingModel::flags(const QModelIndex &index) const
{
    return index.isValid() && !at(index).heading.isEmpty() ? Qt::NoItemFlags : ValueList::flags(index);
}

QVariant FindingModel::show(const TextFinding &row, int role) const
{
    if (!row.heading.isEmpty())
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
    const Finding &finding = row.finding;
    const QString fix = finding.suggestions.value(0);
    QString message = finding.message.isEmpty() ? findingKindText(finding.kind) : finding.message;
    if (row.times > 1)
        message = tr("%n time(s)", nullptr, row.times) % QStringLiteral(" · ") % message;
    switch (role) {
    case Qt::DisplayRole:
        return finding.text.trimmed().isEmpty() ? row.context : finding.text;
    case DetailRole:
        return fix;
    case CaptionRole:
        return message;
    case MarkRole:
        return static_cast<int>(finding.kind);
    case StrengthRole:
        return static_cast<int>(finding.severity);
    case Qt::ToolTipRole:
        return row.context;
    case Qt::AccessibleTextRole: {
        QStringList parts{severityText(finding.severity), finding.text, message};
        if (!fix.isEmpty())
            parts << tr("Suggestion: %1").arg(fix);
        return parts.join(QStringLiteral("، "));
    }
    default:
        return {};
    }
}

} // namespace muharrir
