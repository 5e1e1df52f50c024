// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QFrame>
#include <QPointer>

namespace muharrir {

/// A panel that floats inside the window: below a widget or in the upper middle. Escape and a click elsewhere close it, and the focus goes
/// back to where it was.
class Popover : public QFrame {
    Q_OBJECT

public:
    Popover(const Theme &theme, QWidget *window);

    void setContent(QWidget *content);
    void openBelow(QWidget *anchor, int width);
    void openInMiddle(int width);
    /// Below a rectangle of the window, or above it where there is no room below; as wide as its content.
    void openAt(const QRect &place);

Q_SIGNALS:
    void opened();
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();
    void present();

    const Theme &m_theme;
    QWidget *m_content = nullptr;
    QPointer<QWidget> m_anchor;
    QRect m_at;
    QPointer<QWidget> m_before; ///< who had the focus
    int m_width = 0;
};

} // namespace muharrir
