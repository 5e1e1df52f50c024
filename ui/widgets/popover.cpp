// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/popover.h"

#include "widgets/enterkey.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace muharrir {

Popover::Popover(const Theme &theme, QWidget *window) : QFrame(window), m_theme(theme)
{
    setRole(this, "popup");
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(m_theme.px(Size::space6));
    shadow->setOffset(0, m_theme.px(Size::space1));
    shadow->setColor(m_theme.colours.shadow);
    setGraphicsEffect(shadow);
    hide();
}

void Popover::setContent(QWidget *content)
{
    m_content = content;
    layout()->addWidget(content);
    setFocusProxy(content);
}

void Popover::openBelow(QWidget *anchor, int width)
{
    m_anchor = anchor;
    m_at = {};
    m_width = width;
    present();
}

void Popover::openInMiddle(int width)
{
    m_anchor = nullptr;
    m_at = {};
    m_width = width;
    present();
}

void Popover::openAt(const QRect &place)
{
    m_anchor = nullptr;
    m_at = place;
    m_width = 0;
    present();
}

void Popover::present()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    static_cast<QGraphicsDropShadowEffect *>(graphicsEffect())->setColor(m_theme.colours.shadow);
    Q_EMIT opened();
    place();
    raise();
    show();
    qApp->installEventFilter(this);
    m_content->setFocus(Qt::PopupFocusReason);
}

void Popover::place()
{
    const QWidget *window = parentWidget();
    const int margin = m_theme.px(Size::space3);
    layout()->activate();
    const int width = qMin(m_width ? m_width : sizeHint().width(), window->width() - 2 * margin);
    setFixedWidth(width);
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    int x = (window->width() - width) / 2, y = window->height() / 8;
    if (m_anchor) {
        const QPoint corner = m_anchor->mapTo(window, QPoint(0, m_anchor->height()));
        // Flush with the anchor on the side where the line begins.
        x = layoutDirection() == Qt::RightToLeft ? corner.x() + m_anchor->width() - width : corner.x();
        y = corner.y() + m_theme.px(Size::space2);
        y = qMax(margin, qMin(y, window->height() - wanted - margin)); // rather over its anchor than cut
    }
    if (m_at.isValid()) {
        x = layoutDirection() == Qt::RightToLeft ? m_at.right() + 1 - width : m_at.left();
        y = m_at.bottom() + m_theme.px(Size::space1);
        if (y + wanted > window->height() - margin && m_at.top() - wanted > margin)
            y = m_at.top() - wanted - m_theme.px(Size::space1);
    }
    x = qBound(margin, x, window->width() - width - margin);
    resize(width, qMin(wanted, window->height() - y - margin));
    move(x, y);
}

bool Popover::event(QEvent *event)
{
    // Its content grew or shrank while open.
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const bool done = QFrame::event(event);
        place();
        return done;
    }
    return QFrame::event(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        // Lists that drop down from a field inside are windows of their own: a click there is none elsewhere.
        if (widget && widget->window() == window() && widget != this && !isAncestorOf(widget)
            && !(m_anchor && (widget == m_anchor || m_anchor->isAncestorOf(widget))))
            hide();
    } else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return false;
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    pressesButton(*event, QApplication::focusWidget());
    // What is typed here is never meant for what lies below.
    event->accept();
}

void Popover::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    const QWidget *focus = QApplication::focusWidget();
    if (m_before && (!focus || focus == this || isAncestorOf(focus)))
        m_before->setFocus();
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace muharrir
