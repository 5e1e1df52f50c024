// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/texteditor.h"

#include "editor/findingpaint.h"
#include "editor/hiddenpaint.h"
#include "editor/markcommands.h"
#include "editor/markpainter.h"
#include "editor/mendtext.h"
#include "editor/selectionmime.h"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextTable>

namespace muharrir {

TextEditor::TextEditor(const Theme &theme, QWidget *parent) : QTextEdit(parent), m_theme(theme), m_style(muharrir::pageStyle(theme))
{
    setObjectName(QStringLiteral("articleText"));
    setAccessibleName(tr("Article text"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::RightToLeft);
    setAcceptRichText(true);
    setTabChangesFocus(true);
    setCursorWidth(2);
    connect(this, &QTextEdit::cursorPositionChanged, this, &TextEditor::selectionChangedByHand);
    themeChanged();
    edit(document());
}

void TextEditor::edit(QTextDocument *document)
{
    QTextOption option = document->defaultTextOption();
    if (option.textDirection() != Qt::RightToLeft) {
        option.setTextDirection(Qt::RightToLeft);
        document->setDefaultTextOption(option);
    }
    document->setDefaultCursorMoveStyle(m_caretAsSeen ? Qt::VisualMoveStyle : Qt::LogicalMoveStyle);
    document->setResourceProvider([this](const QUrl &url) { return loadResource(QTextDocument::ImageResource, url); });
    disconnect(m_sizeChanged);
    if (document != this->document())
        setDocument(document);
    m_sizeChanged = connect(document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                            [this](const QSizeF &size) { fitHeight(size.height()); });
    m_matches.clear();
    m_typing = false;
    m_stepEnds = true;
    fitHeight(document->size().height());
}

void TextEditor::themeChanged()
{
    m_style = muharrir::pageStyle(m_theme);
    setFont(m_theme.font(Face::Body));
    viewport()->update();
}

void TextEditor::fitHeight(qreal height) { setMinimumHeight(static_cast<int>(std::ceil(height))); }

QVariant TextEditor::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != u"asset")
        return QImage(1, 1, QImage::Format_ARGB32); // an answer, so that Qt looks no further
    return m_picture ? m_picture(name.path()) : QImage(1, 1, QImage::Format_ARGB32);
}

// --- keys ---

bool TextEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto &key = static_cast<QKeyEvent &>(*event);
        m_directionKeys.see(key);
        // Qt would take these as its own; they are commands of ours or keys of ours.
        const bool visualStep
            = key.modifiers().testFlags(Qt::ControlModifier | Qt::AltModifier) && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right);
        if (visualStep) {
            event->accept();
            return true;
        }
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore(); // the window's commands: a step may be one of text and fields together
            return true;
        }
    }
    return QTextEdit::event(event);
}

void TextEditor::keyPressEvent(QKeyEvent *event)
{
    if (const auto direction = m_directionKeys.see(*event); direction && !isReadOnly()) {
        setDirectionOfParagraph(*direction);
        return;
    }
    if (caretKey(*event) || (!isReadOnly() && blockKey(*event))) {
        event->accept();
        return;
    }
    if (!isReadOnly() && !event->text().isEmpty() && event->text().front().isPrint()) {
        QTextCursor caret = textCursor();
        if (leavePassage(caret, event->text().front(), m_style))
            setCurrentCharFormat(caret.charFormat());
    }
    type([this, event] { QTextEdit::keyPressEvent(event); }, startsStep(*event));
}

void TextEditor::keyReleaseEvent(QKeyEvent *event)
{
    if (const auto direction = m_directionKeys.see(*event); direction && !isReadOnly()) {
        setDirectionOfParagraph(*direction);
        return;
    }
    QTextEdit::keyReleaseEvent(event);
}

void TextEditor::inputMethodEvent(QInputMethodEvent *event)
{
    type([this, event] { QTextEdit::inputMethodEvent(event); }, m_stepEnds && !event->commitString().isEmpty());
}

/// Qt joins all typing at one place into a single step of the history: taking back a word would take back the paragraph. An edit block of its
/// own begins a new step; what follows without one joins it.
void TextEditor::type(const std::function<void()> &handle, bool newStep)
{
    const int revision = document()->revision();
    const int position = textCursor().position();
    m_inKey = true;
    if (newStep) {
        QTextCursor step = textCursor();
        step.beginEditBlock();
        handle();
        step.endEditBlock();
    } else {
        handle();
    }
    m_inKey = false;
    const bool changed = document()->revision() != revision;
    if (!changed && textCursor().position() == position)
        return;
    const bool wasTyping = std::exchange(m_typing, changed);
    m_stepEnds = !changed;
    if (wasTyping && !changed)
        viewport()->update(); // the word just left is marked from now on
    if (changed)
        Q_EMIT typed();
    Q_EMIT caretMoved();
}

bool TextEditor::startsStep(const QKeyEvent &event) const
{
    if (isReadOnly() || event.text().isEmpty() || !event.text().front().isPrint() || (event.modifiers() & Qt::ControlModifier))
        return false;
    const bool afterBlank = document()->characterAt(textCursor().position() - 1).isSpace();
    return m_stepEnds || (afterBlank && !event.text().front().isSpace());
}

bool TextEditor::blockKey(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier)) == Qt::NoModifier;
    const bool inList = textCursor().currentList() != nullptr;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain)
            return false;
        withCaret([this](QTextCursor &cursor) { newBlock(cursor, m_style); });
        return true;
    case Qt::Key_Backspace: {
        if (!plain)
            return false;
        QTextCursor cursor = textCursor();
        if (!leaveStyle(cursor, m_style))
            return false;
        setTextCursor(cursor);
        Q_EMIT caretMoved();
        return true;
    }
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!inList || (event.modifiers() & ~Qt::ShiftModifier))
            return false;
        changeLevelBy(event.key() == Qt::Key_Tab ? 1 : -1);
        return true;
    default:
        return false;
    }
}

bool TextEditor::caretKey(const QKeyEvent &event)
{
    const auto mode = event.modifiers().testFlag(Qt::ShiftModifier) ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    if (event.matches(QKeySequence::MoveToNextPage) || event.matches(QKeySequence::SelectNextPage)) {
        movePage(1, mode);
        return true;
    }
    if (event.matches(QKeySequence::MoveToPreviousPage) || event.matches(QKeySequence::SelectPreviousPage)) {
        movePage(-1, mode);
        return true;
    }
    if (event.modifiers().testFlags(Qt::ControlModifier | Qt::AltModifier)) {
        if (event.key() == Qt::Key_Left)
            moveVisually(QTextCursor::Left, mode);
        else if (event.key() == Qt::Key_Right)
            moveVisually(QTextCursor::Right, mode);
        else
            return false;
        return true;
    }
    return false;
}

/// The page scrolls, not this widget, so that Qt would take the whole text for one page.
void TextEditor::movePage(int by, QTextCursor::MoveMode mode)
{
    const QRect caret = cursorRect();
    const int page = qMax(caret.height(), viewport()->visibleRegion().boundingRect().height() - caret.height());
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursorForPosition(QPoint(caret.center().x(), caret.center().y() + by * page)).position(), mode);
    setTextCursor(cursor);
    Q_EMIT caretMoved();
}

void TextEditor::moveVisually(QTextCursor::MoveOperation operation, QTextCursor::MoveMode mode)
{
    const auto usual = document()->defaultCursorMoveStyle();
    document()->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    QTextCursor cursor = textCursor();
    cursor.movePosition(operation, mode);
    document()->setDefaultCursorMoveStyle(usual);
    setTextCursor(cursor);
    Q_EMIT caretMoved();
}

void TextEditor::selectionChangedByHand()
{
    if (m_inKey)
        return;
    m_stepEnds = true;
    if (std::exchange(m_typing, false))
        viewport()->update();
    Q_EMIT caretMoved();
}

// --- mouse ---

void TextEditor::mousePressEvent(QMouseEvent *event)
{
    m_directionKeys.cancel();
    QTextEdit::mousePressEvent(event);
}

void TextEditor::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const QRect seen = viewport()->visibleRegion().boundingRect();
    const int y = event->position().toPoint().y();
    if (event->buttons().testFlag(Qt::LeftButton) && (y < seen.top() || y > seen.bottom())) {
        if (!m_dragTimer.isActive())
            m_dragTimer.start(30, this);
    } else {
        m_dragTimer.stop();
    }
}

void TextEditor::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragTimer.stop();
    QTextEdit::mouseReleaseEvent(event);
}

void TextEditor::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer.timerId()) {
        QTextEdit::timerEvent(event);
        return;
    }
    const QPoint global = QCursor::pos();
    const QPoint at = viewport()->mapFromGlobal(global);
    Q_EMIT dragBeyond(at.y());
    const QPoint now = viewport()->mapFromGlobal(global);
    QMouseEvent move(QEvent::MouseMove, now, global, Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QTextEdit::mouseMoveEvent(&move);
}

void TextEditor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    event->ignore(); // the page scrolls
}

void TextEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey) {
        const QTextCursor there = cursorForPosition(event->pos());
        if (!textCursor().hasSelection() || there.position() < textCursor().selectionStart()
            || there.position() > textCursor().selectionEnd())
            setTextCursor(there);
    }
    if (!isReadOnly() && findingAtCaret(*this))
        Q_EMIT suggestionsWanted();
    else
        Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
    event->accept();
}

// --- commands ---

void TextEditor::withCaret(const std::function<void(QTextCursor &)> &command)
{
    QTextCursor cursor = textCursor();
    command(cursor);
    setTextCursor(cursor);
    m_stepEnds = true;
    m_typing = false;
    Q_EMIT caretMoved();
}

void TextEditor::setStyle(const BlockStyle &style)
{
    withCaret([&](QTextCursor &cursor) { setBlockStyle(cursor, style, m_style); });
}

void TextEditor::toggleList(ListKind kind)
{
    const BlockStyle now = styleAt(textCursor());
    const bool off = now.kind == BlockKind::ListItem && now.list == kind;
    setStyle(off ? BlockStyle() : BlockStyle{BlockKind::ListItem, 0, kind});
}

void TextEditor::toggleQuote() { setStyle(styleAt(textCursor()).kind == BlockKind::Quote ? BlockStyle() : BlockStyle{BlockKind::Quote}); }

void TextEditor::toggle(Mark mark)
{
    withCaret([&](QTextCursor &cursor) { toggleMark(cursor, mark, m_style); });
}

void TextEditor::clearFormat()
{
    // Marks of the eye go; what the newsroom hangs on a passage (sources, notes, changes, language) stays.
    const auto clear = [](RunFormat &format) {
        format.marks = {};
        format.href.clear();
    };
    withCaret([&](QTextCursor &cursor) { changeMarks(cursor, clear, m_style); });
}

void TextEditor::setDirectionOfParagraph(Qt::LayoutDirection direction)
{
    withCaret([&](QTextCursor &cursor) { setDirection(cursor, direction); });
}

void TextEditor::toggleDirection()
{
    setDirectionOfParagraph(directionOfParagraph() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

void TextEditor::changeLevelBy(int by)
{
    withCaret([&](QTextCursor &cursor) { changeLevel(cursor, by, m_style); });
}

void TextEditor::moveParagraph(int by)
{
    withCaret([&](QTextCursor &cursor) { moveBlocks(cursor, by); });
}

void TextEditor::linkTo(const QString &address)
{
    withCaret([&](QTextCursor &cursor) { setLink(cursor, address, m_style); });
}

void TextEditor::insertAtCaret(const QString &text)
{
    withCaret([&](QTextCursor &cursor) { cursor.insertText(text); });
}

void TextEditor::attribute(const QString &source)
{
    withCaret([&](QTextCursor &cursor) {
        changeMarks(
            cursor, [&](RunFormat &format) { format.source = source; }, m_style);
    });
}

void TextEditor::annotate(const QString &note)
{
    withCaret([&](QTextCursor &cursor) {
        changeMarks(
            cursor, [&](RunFormat &format) { format.comment = note; }, m_style);
    });
}

void TextEditor::setOpenNotes(const QSet<QString> &notes)
{
    if (notes == m_openNotes)
        return;
    m_openNotes = notes;
    viewport()->update();
}

void TextEditor::insertBody(const Body &body)
{
    withCaret([&](QTextCursor &cursor) { muharrir::insertBody(cursor, body, m_style); });
}

Repairs TextEditor::cleanText()
{
    Repairs repairs;
    withCaret([&](QTextCursor &cursor) { repairs = mendText(cursor); });
    return repairs;
}

void TextEditor::changeText(const std::function<QString(const QString &)> &change)
{
    withCaret([&](QTextCursor &cursor) { muharrir::changeText(cursor, change); });
}

void TextEditor::replace(int start, int length, const QString &text)
{
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(start + 1);
    const QTextCharFormat format = cursor.charFormat();
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    cursor.beginEditBlock();
    cursor.insertText(text, format);
    cursor.endEditBlock();
    m_stepEnds = true;
}

Qt::LayoutDirection TextEditor::directionOfParagraph() const { return textCursor().block().textDirection(); }

// --- paper ---

void TextEditor::showMarks(bool on)
{
    m_marksShown = on;
    viewport()->update();
}

void TextEditor::setCaretGoesAsSeen(bool seen)
{
    m_caretAsSeen = seen;
    document()->setDefaultCursorMoveStyle(seen ? Qt::VisualMoveStyle : Qt::LogicalMoveStyle);
}

void TextEditor::showHidden(bool on)
{
    m_hiddenShown = on;
    viewport()->update();
}

void TextEditor::pictureLoaded(const QString &asset)
{
    const QString name = QStringLiteral("asset:") % asset;
    document()->addResource(QTextDocument::ImageResource, QUrl(name), m_picture(asset));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto i = block.begin(); !i.atEnd(); ++i) {
            if (i.fragment().charFormat().toImageFormat().name() == name)
                document()->markContentsDirty(block.position(), block.length());
        }
    }
}

void TextEditor::setMatches(std::vector<Match> matches)
{
    m_matches = std::move(matches);
    viewport()->update();
}

void TextEditor::paintEvent(QPaintEvent *event)
{
    const std::vector<QTextBlock> blocks = blocksBetween(*document(), event->rect().top(), event->rect().bottom());
    paintBelow(blocks);
    QTextEdit::paintEvent(event);
    if (m_marksShown) {
        QPainter painter(viewport());
        paintFindings(painter, blocks, m_typing && hasFocus() ? textCursor().position() : -1, m_theme);
    }
    if (m_hiddenShown) {
        QPainter painter(viewport());
        paintHidden(painter, blocks, m_theme);
    }
}

void TextEditor::paintBelow(const std::vector<QTextBlock> &blocks)
{
    QPainter painter(viewport());
    for (const QTextBlock &block : blocks) {
        for (auto i = block.begin(); !i.atEnd(); ++i) {
            const QTextFragment fragment = i.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const bool sourced = format.hasProperty(MarkSourceProperty);
            const bool noted = !m_openNotes.isEmpty() && m_openNotes.contains(format.stringProperty(MarkCommentProperty));
            if (!sourced && !noted)
                continue;
            for (const LinePart &part : lineParts(block, fragment.position() - block.position(), fragment.length())) {
                if (noted)
                    paintNoted(painter, part, m_theme);
                if (sourced)
                    paintWash(painter, part, m_theme);
            }
        }
        const int end = block.position() + block.length();
        for (auto match = std::ranges::lower_bound(m_matches, block.position(), {}, &Match::start);
             match != m_matches.end() && match->start < end; ++match) {
            for (const LinePart &part : lineParts(block, match->start - block.position(), match->length))
                painter.fillRect(part.rect, m_theme.colours.wash);
        }
    }
}

// --- in and out ---

QMimeData *TextEditor::createMimeDataFromSelection() const { return selectionMime(textCursor(), m_style); }

bool TextEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && (source->hasText() || source->hasHtml() || source->hasImage() || source->hasUrls());
}

void TextEditor::insertFromMimeData(const QMimeData *source)
{
    if (m_paste && !isReadOnly())
        m_paste(*source);
}

} // namespace muharrir
