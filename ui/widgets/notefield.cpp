// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace muharrir {

NoteField::NoteField(const QString &placeholder, const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent), m_completer(new QCompleter(&m_names, this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTabChangesFocus(true);
    setFixedHeight(theme.px(64));
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &NoteField::takeName);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::offerNames);
}

int NoteField::mentionStart() const
{
    const QString before = toPlainText().left(textCursor().position());
    const auto at = before.lastIndexOf(u'@');
    return at < 0 || before.indexOf(u'\n', at) >= 0 ? -1 : static_cast<int>(at) + 1;
}

void NoteField::offerNames()
{
    const int start = mentionStart();
    m_completer->setCompletionPrefix(start < 0 ? QString() : toPlainText().mid(start, textCursor().position() - start));
    const bool written = m_completer->completionCount() == 1 && m_completer->currentCompletion() == m_completer->completionPrefix();
    if (start < 0 || !hasFocus() || m_completer->completionCount() == 0 || written) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void NoteField::takeName(const QString &name)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(mentionStart(), QTextCursor::KeepAnchor);
    cursor.insertText(name + u' ');
    setTextCursor(cursor);
    m_completer->popup()->hide();
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_completer->popup()->isVisible()) {
        event->ignore(); // the list of names takes it
        return;
    }
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier)) {
        if (const QString text = toPlainText().trimmed(); !text.isEmpty())
            Q_EMIT entered(text);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace muharrir
