// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/linefield.h"

#include "editor/blockgeometry.h"
#include "editor/findingpaint.h"
#include "text/repair.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace muharrir {

namespace {

QString oneLine(const QString &text) { return mended(text).simplified(); }

} // namespace

LineField::LineField(const Theme &theme, Face face, const QString &name, QWidget *parent) : QTextEdit(parent), m_theme(theme), m_face(face)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    setFrameShape(NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::RightToLeft);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::RightToLeft);
    document()->setDefaultTextOption(option);
    setUndoRedoEnabled(false); // the article's own history undoes fields
    themeChanged();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &LineField::fitHeight);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited(text());
    });
}

void LineField::show(const QString &text)
{
    if (text == toPlainText())
        return;
    const QScopedValueRollback showing(m_showing, true);
    const int caret = textCursor().position();
    setPlainText(text);
    setPitch();
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(caret, static_cast<int>(text.size())));
    setTextCursor(cursor);
}

void LineField::themeChanged()
{
    setFont(m_theme.font(m_face));
    QPalette colours = palette();
    const Colours &c = m_theme.colours;
    colours.setColor(QPalette::Text, m_face == Face::Deck ? c.soft : m_face == Face::Kicker ? c.accent : c.text);
    colours.setColor(QPalette::PlaceholderText, c.faint);
    setPalette(colours);
    setPitch();
    fitHeight();
}

/// Kufi has tall lines of its own; two lines of a headline belong together.
void LineField::setPitch()
{
    if (m_face != Face::Headline)
        return;
    QTextBlockFormat format;
    format.setLineHeight(Theme::headlinePitch, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    const QScopedValueRollback showing(m_showing, true);
    cursor.mergeBlockFormat(format);
}

void LineField::fitHeight() { updateGeometry(); }

QSize LineField::sizeHint() const
{
    const int least = QFontMetrics(font()).lineSpacing() + 2 * static_cast<int>(document()->documentMargin());
    const int height = qMax(least, static_cast<int>(std::ceil(document()->size().height())));
    return {m_theme.px(Size::library), height};
}

bool LineField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto &key = static_cast<QKeyEvent &>(*event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore(); // the window's command, for the article's history
            return true;
        }
    }
    return QTextEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT enterPressed();
        event->accept();
        return;
    }
    // At the edge the caret goes on to the neighbouring field, as it would on a page.
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        QTextCursor cursor = textCursor();
        const bool down = event->key() == Qt::Key_Down;
        if (!cursor.movePosition(down ? QTextCursor::Down : QTextCursor::Up)) {
            focusNextPrevChild(down);
            return;
        }
    }
    const int before = document()->revision();
    QTextEdit::keyPressEvent(event);
    if (document()->revision() != before)
        Q_EMIT typed();
    Q_EMIT caretMoved();
}

void LineField::inputMethodEvent(QInputMethodEvent *event)
{
    QTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty())
        Q_EMIT typed();
    Q_EMIT caretMoved();
}

void LineField::mousePressEvent(QMouseEvent *event)
{
    QTextEdit::mousePressEvent(event);
    Q_EMIT caretMoved();
}

void LineField::replace(int start, int length, const QString &text)
{
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

void LineField::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void LineField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
    Q_EMIT left();
}

void LineField::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    if (!isReadOnly() && findingAtCaret(*this))
        Q_EMIT suggestionsWanted();
    else
        QTextEdit::contextMenuEvent(event);
}

void LineField::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintFindings(painter, blocksBetween(*document(), event->rect().top(), event->rect().bottom()),
                  hasFocus() ? textCursor().position() : -1, m_theme);
}

void LineField::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(oneLine(source->text()));
    ensureCursorVisible();
}

QMimeData *LineField::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData; // plain text: a headline's typeface is not part of it
    mime->setText(textCursor().selectedText());
    return mime;
}

} // namespace muharrir
