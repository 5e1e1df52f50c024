// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notemodel.h"

#include "models/roles.h"
#include "wording.h"

namespace muharrir {

namespace {

constexpr int passageLength = 40;

QString place(const NoteRow &row)
{
    if (row.isGone)
        return NoteModel::tr("the passage is gone");
    const QString passage = row.passage.simplified();
    if (passage.isEmpty())
        return {};
    return QString(u'«' % (passage.size() > passageLength ? QString(passage.left(passageLength).trimmed() % u'…') : passage) % u'»');
}

QString caption(const NoteRow &row)
{
    QStringList parts{row.note.byName, ageText(row.note.at, QDateTime::currentDateTimeUtc())};
    if (row.note.beginsThread())
        parts << place(row);
    if (!row.note.isOpen())
        parts << (row.note.settledByName.isEmpty() ? NoteModel::tr("closed") : NoteModel::tr("closed by %1").arg(row.note.settledByName));
    parts.removeAll(QString());
    return joined(parts);
}

} // namespace

QModelIndex NoteModel::indexOf(const QString &note) const
{
    const auto at = std::ranges::find(values(), note, [](const NoteRow &row) { return row.note.id; });
    return at == values().end() ? QModelIndex() : index(static_cast<int>(at - values().begin()));
}

QVariant NoteModel::show(const NoteRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.note.text;
    case CaptionRole:
        return caption(row);
    case StruckRole:
        return row.isSettled;
    case Qt::ToolTipRole:
        return momentText(row.note.at);
    case Qt::AccessibleTextRole:
        return QString((row.note.beginsThread() ? QString() : QString(tr("Answer") % u": ")) % row.note.text % u"، " % caption(row));
    default:
        return {};
    }
}

} // namespace muharrir
