// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/popupcard.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace muharrir {

PopupRow::PopupRow(const Theme &theme, const QString &text, const QString &note, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_note(note)
{
    setText(text);
    setAccessibleName(note.isEmpty() ? text : QString(text % u" — " % note));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PopupRow::setStrong(bool strong)
{
    m_strong = strong;
    updateGeometry();
    update();
}

QSize PopupRow::sizeHint() const
{
    const QFontMetrics words(m_theme.font(m_strong ? Face::InterfaceStrong : Face::Interface));
    const QFontMetrics notes(m_theme.font(Face::Caption));
    const int gap = m_note.isEmpty() ? 0 : notes.horizontalAdvance(m_note) + m_theme.px(Size::space6);
    return {words.horizontalAdvance(text()) + gap + 2 * m_theme.px(Size::space3), m_theme.px(Size::target) + Size::space1};
}

void PopupRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_theme.colours;
    if (hasFocus())
        painter.fillRect(rect(), colours.wash);
    const QRect inner = rect().adjusted(m_theme.px(Size::space3), 0, -m_theme.px(Size::space3), 0);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter;
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) | Qt::AlignVCenter;
    painter.setFont(m_theme.font(m_strong ? Face::InterfaceStrong : Face::Interface));
    painter.setPen(m_strong && hasFocus() ? colours.accent : colours.text);
    painter.drawText(inner, static_cast<int>(start), text());
    painter.setFont(m_theme.font(Face::Caption));
    painter.setPen(colours.soft);
    painter.drawText(inner, static_cast<int>(end), m_note);
}

void PopupRow::enterEvent(QEnterEvent *event)
{
    setFocus(Qt::MouseFocusReason); // one row is chosen, by mouse or by key
    QAbstractButton::enterEvent(event);
}

PopupCard::PopupCard(const Theme &theme, QWidget *window) : Popover(theme, window), m_theme(theme)
{
    auto *body = new QWidget;
    m_content = new QVBoxLayout(body);
    m_content->setContentsMargins(0, Size::space1, 0, Size::space1);
    m_content->setSpacing(0);
    body->setMinimumWidth(theme.px(Size::library) * 4 / 5);
    setContent(body);
}

PopupRow *PopupCard::addRow(const QString &text, const QString &note)
{
    auto *row = new PopupRow(m_theme, text, note, nullptr);
    m_content->addWidget(row);
    return row;
}

void PopupCard::addLine()
{
    auto *line = new QFrame;
    setRole(line, "line");
    m_content->addSpacing(Size::space1);
    m_content->addWidget(line);
    m_content->addSpacing(Size::space1);
}

void PopupCard::clear()
{
    while (QLayoutItem *item = m_content->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QList<PopupRow *> PopupCard::rows() const
{
    QList<PopupRow *> rows;
    for (int i = 0; i < m_content->count(); ++i) {
        if (auto *row = qobject_cast<PopupRow *>(m_content->itemAt(i)->widget()))
            rows.append(row);
    }
    return rows;
}

void PopupCard::popUp(const QRect &anchor, QWidget *focus)
{
    openAt(anchor);
    for (PopupRow *row : rows())
        row->show(); // new rows of an open card would wait for the next turn, and take no focus before
    if (focus)
        focus->setFocus(Qt::PopupFocusReason);
}

void PopupCard::keyPressEvent(QKeyEvent *event)
{
    const auto all = rows();
    const auto current = all.indexOf(qobject_cast<PopupRow *>(focusWidget()));
    const int number = event->key() - Qt::Key_1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!all.isEmpty()) {
            const auto step = event->key() == Qt::Key_Down ? 1 : -1;
            all[(current + step + all.size()) % all.size()]->setFocus(Qt::TabFocusReason);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current >= 0)
            all[current]->click();
        return;
    default:
        if (number >= 0 && number < all.size() && number < m_numbered && event->modifiers() == Qt::NoModifier && current >= 0)
            all[number]->click();
        else
            Popover::keyPressEvent(event);
    }
}

bool PopupCard::focusNextPrevChild(bool next)
{
    QKeyEvent walk(QEvent::KeyPress, next ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
    keyPressEvent(&walk);
    return true;
}

bool PopupCard::eventFilter(QObject *watched, QEvent *event)
{
    // It belongs to a word: when the page moves away below, it goes.
    if (event->type() == QEvent::Wheel) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window())
            hide();
    }
    return Popover::eventFilter(watched, event);
}

} // namespace muharrir
