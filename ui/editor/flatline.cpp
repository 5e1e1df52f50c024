// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flatline.h"

#include "editor/flatbutton.h"

#include <QKeyEvent>

namespace muharrir {

FlatLine::FlatLine(const Theme &theme, const QString &name, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setRole(this, "flat");
    setAccessibleName(name);
    setPlaceholderText(name);
    setToolTip(name);
    setAlignment(Qt::AlignRight | Qt::AlignAbsolute); // the page begins at the right, whatever is typed first
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &QWidget::updateGeometry);
}

void FlatLine::show(const QString &text)
{
    if (text == this->text())
        return;
    const int caret = cursorPosition();
    setText(text);
    setCursorPosition(hasFocus() ? caret : 0);
}

QSize FlatLine::sizeHint() const
{
    const QString shown = text().isEmpty() ? placeholderText() : text();
    return {QFontMetrics(font()).horizontalAdvance(shown) + static_cast<int>(Size::space3), flatHeight(fontMetrics(), m_theme)};
}

QSize FlatLine::minimumSizeHint() const { return {qMin(sizeHint().width(), m_theme.px(Size::stripWidth)), sizeHint().height()}; }

bool FlatLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto &key = static_cast<QKeyEvent &>(*event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

} // namespace muharrir
