// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace muharrir {

/// A list as high as its rows: what scrolls is the pane around it. Enter and a double click activate, Delete asks for removal.
class FittedList : public QListView {
    Q_OBJECT

public:
    explicit FittedList(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void removeRequested(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int m_height = 0;
};

} // namespace muharrir
