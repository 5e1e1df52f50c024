// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractItemModel>
#include <QWidget>

class QLineEdit;
class QListView;

namespace muharrir {

/// A line to type in and the list of what fits: arrows walk the list while typing goes on, Enter takes.
class PickList : public QWidget {
    Q_OBJECT

public:
    PickList(const QString &placeholder, const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    void clear();
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void typed(const QString &text);
    void picked(const QModelIndex &index);
    void entered(const QString &text); ///< Enter while nothing fits

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseFirst();

    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace muharrir
