// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"

#include <QAbstractTableModel>

namespace muharrir {

/// The commands of the window whose text or menu contains every word typed, in any spelling that folds to it. Columns: text, menu, keys.
class CommandModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Text, MenuName, Keys, ColumnCount };

    explicit CommandModel(const Actions &actions, QObject *parent = nullptr);

    void setFilter(const QString &typed);
    void setEnabledOnly(bool on); ///< the palette offers only what can be done
    void readAgain();             ///< texts, keys or situation changed
    [[nodiscard]] ActionId idAt(int row) const { return m_rows[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Actions &m_actions;
    QString m_filter;
    bool m_enabledOnly = false;
    std::vector<ActionId> m_rows;
};

} // namespace muharrir
