// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>

namespace muharrir {

/// A tag as a small pill: a taken one is filled and ends in a cross, a suggested one is dashed and begins with a plus. Enter and Space click,
/// Delete and Backspace ask for removal.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind : quint8 { Taken, Suggested };

    Chip(const QString &text, Kind kind, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void moveRequested(int by); ///< an arrow key: to the next (+1) or previous (-1) in reading order

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    Kind m_kind;
    const Theme &m_theme;
    bool m_hovered = false;
};

} // namespace muharrir
