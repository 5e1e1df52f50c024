// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandmodel.h"

#include "keystext.h"
#include "models/roles.h"
#include "text/fold.h"

#include <algorithm>

namespace muharrir {

namespace {

QString plain(QString text) { return text.remove(QChar(u'…')).trimmed(); }

QString keysText(const QAction *action)
{
    QStringList texts;
    for (const QKeySequence &keys : action->shortcuts())
        texts << muharrir::keysText(keys);
    return texts.join(QStringLiteral("   "));
}

} // namespace

CommandModel::CommandModel(const Actions &actions, QObject *parent) : QAbstractTableModel(parent), m_actions(actions)
{
    connect(&actions, &Actions::keysChanged, this, &CommandModel::readAgain);
    readAgain();
}

void CommandModel::setFilter(const QString &typed)
{
    m_filter = typed;
    readAgain();
}

void CommandModel::setEnabledOnly(bool on)
{
    m_enabledOnly = on;
    readAgain();
}

void CommandModel::readAgain()
{
    const QStringList words = fold(m_filter).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    for (const ActionRow &row : actionTable()) {
        const QAction *action = m_actions[row.id];
        if (m_enabledOnly && !action->isEnabled())
            continue;
        const QString text = fold(QString(action->text() % u' ' % menuTitle(row.menu) % u' ' % keysText(action)));
        if (std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); }))
            m_rows.push_back(row.id);
    }
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int CommandModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionId id = idAt(index.row());
    const QAction *action = m_actions[id];
    const auto &row = *std::ranges::find(actionTable(), id, &ActionRow::id);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Keys)
            return keysText(action);
        return index.column() == MenuName ? menuTitle(row.menu) : plain(action->text());
    case DetailRole:
        return menuTitle(row.menu);
    case KeysRole:
        return keysText(action);
    case Qt::AccessibleTextRole:
        return QString(plain(action->text()) % QStringLiteral("، ") % keysText(action));
    default:
        return {};
    }
}

QVariant CommandModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return tr("Command");
    case MenuName:
        return tr("Menu");
    default:
        return tr("Keys");
    }
}

} // namespace muharrir
