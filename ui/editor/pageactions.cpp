// SPDX-License-Identifier: GPL-3.0-or-later
// What the page can do, by the window's table of actions.
#include "editor/articleheader.h"
#include "editor/articlepage.h"
#include "editor/findbar.h"
#include "editor/newsdate.h"
#include "editor/texteditor.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

#include <functional>

namespace muharrir {

namespace {

/// Cut, copy and the like go to whatever has the focus: the text, a field, a search line.
template<typename LineSlot>
void inFocused(void (QTextEdit::*edit)(), LineSlot line)
{
    QWidget *focused = QApplication::focusWidget();
    if (auto *textEdit = qobject_cast<QTextEdit *>(focused))
        (textEdit->*edit)();
    else if (auto *lineEdit = qobject_cast<QLineEdit *>(focused))
        (lineEdit->*line)();
}

} // namespace

void ArticlePage::connectActions()
{
    connectEditActions();
    connectFormatActions();
    connectInsertActions();
    connectCharacterActions();
    connectProofingActions();
}

void ArticlePage::connectEditActions()
{
    m_actions.on(ActionId::Undo, this, [this] { undo(); });
    m_actions.on(ActionId::Redo, this, [this] { redo(); });
    m_actions.on(ActionId::Cut, this, [] { inFocused(&QTextEdit::cut, &QLineEdit::cut); });
    m_actions.on(ActionId::Copy, this, [] { inFocused(&QTextEdit::copy, &QLineEdit::copy); });
    m_actions.on(ActionId::Paste, this, [] { inFocused(&QTextEdit::paste, &QLineEdit::paste); });
    m_actions.on(ActionId::SelectAll, this, [] { inFocused(&QTextEdit::selectAll, &QLineEdit::selectAll); });
    m_actions.on(ActionId::PastePlain, this, [this] {
        const QMimeData *copied = QApplication::clipboard()->mimeData(); // none where the clipboard is empty, or another's and gone
        if (m_text->hasFocus() && copied)
            m_pasting->paste(*copied, true);
        else
            inFocused(&QTextEdit::paste, &QLineEdit::paste); // fields take nothing but text
    });
    m_actions.on(ActionId::Find, this, [this] { m_find->open(false); });
    m_actions.on(ActionId::Replace, this, [this] { m_find->open(true); });
    m_actions.on(ActionId::FindNext, this, [this] { m_find->next(1); });
    m_actions.on(ActionId::FindPrevious, this, [this] { m_find->next(-1); });
    m_actions.on(ActionId::BackToText, this, [this] { focusText(); });
    m_actions.on(ActionId::ToggleMoreFields, this, [this](bool on) { m_header->showMore(on); });
}

void ArticlePage::connectFormatActions()
{
    const auto style
        = [this](ActionId id, const BlockStyle &wanted) { m_actions.on(id, this, [this, wanted] { m_text->setStyle(wanted); }); };
    style(ActionId::StyleParagraph, {});
    style(ActionId::StyleSubhead1, {BlockKind::Heading, 2});
    style(ActionId::StyleSubhead2, {BlockKind::Heading, 3});
    style(ActionId::StyleSubhead3, {BlockKind::Heading, 4});
    m_actions.on(ActionId::StyleQuote, this, [this] { m_text->toggleQuote(); });
    m_actions.on(ActionId::BulletList, this, [this] { m_text->toggleList(ListKind::Bullet); });
    m_actions.on(ActionId::NumberedList, this, [this] { m_text->toggleList(ListKind::Numbered); });
    const auto mark = [this](ActionId id, Mark wanted) { m_actions.on(id, this, [this, wanted] { m_text->toggle(wanted); }); };
    mark(ActionId::Bold, Mark::Strong);
    mark(ActionId::Emphasis, Mark::Emphasis);
    mark(ActionId::Underline, Mark::Underline);
    mark(ActionId::Strike, Mark::Strike);
    mark(ActionId::Superscript, Mark::Superscript);
    mark(ActionId::Subscript, Mark::Subscript);
    m_actions.on(ActionId::IndentMore, this, [this] { m_text->changeLevelBy(1); });
    m_actions.on(ActionId::IndentLess, this, [this] { m_text->changeLevelBy(-1); });
    m_actions.on(ActionId::MoveUp, this, [this] { m_text->moveParagraph(-1); });
    m_actions.on(ActionId::MoveDown, this, [this] { m_text->moveParagraph(1); });
    m_actions.on(ActionId::RightToLeft, this, [this] { m_text->setDirectionOfParagraph(Qt::RightToLeft); });
    m_actions.on(ActionId::LeftToRight, this, [this] { m_text->setDirectionOfParagraph(Qt::LeftToRight); });
    m_actions.on(ActionId::ToggleDirection, this, [this] { m_text->toggleDirection(); });
    m_actions.on(ActionId::ClearFormat, this, [this] { m_text->clearFormat(); });
    m_actions.on(ActionId::CleanText, this, [this] { showRepairs(m_text->cleanText(), {}); });
}

void ArticlePage::connectInsertActions()
{
    m_actions.on(ActionId::InsertLink, this, [this] { openLink(); });
    m_actions.on(ActionId::InsertPicture, this, [this] { choosePicture(); });
    const auto text = [this](ActionId id, const QString &what) { m_actions.on(id, this, [this, what] { insert(what); }); };
    text(ActionId::InsertDash, QStringLiteral("—"));
    text(ActionId::InsertEllipsis, QStringLiteral("…"));
    text(ActionId::InsertNoBreakSpace, QString(QChar(QChar::Nbsp)));
    text(ActionId::InsertJoinerBreak, QStringLiteral("\u200C"));
    text(ActionId::InsertRightToLeftMark, QStringLiteral("\u200F"));
    text(ActionId::InsertLeftToRightMark, QStringLiteral("\u200E"));
    m_actions.on(ActionId::InsertDate, this, [this] { insert(newsDate(QDate::currentDate(), {})); });
    m_actions.on(ActionId::InsertQuotationMarks, this, [this] { insertAround(QStringLiteral("«"), QStringLiteral("»")); });
}

void ArticlePage::connectProofingActions()
{
    const auto dismiss = [this] {
        if (m_suggestions)
            m_suggestions->hide();
    };
    m_actions.on(ActionId::NextFinding, this, [this, dismiss] {
        dismiss();
        m_marks->goToNext(1);
    });
    m_actions.on(ActionId::PreviousFinding, this, [this, dismiss] {
        dismiss();
        m_marks->goToNext(-1);
    });
    m_actions.on(ActionId::ApplyFirstFix, this, [this, dismiss] {
        dismiss();
        m_marks->applyFirst();
        walkedOne();
    });
    m_actions.on(ActionId::ShowSuggestions, this, [this] { showSuggestions(); });
    const auto withPlace = [this, dismiss](ActionId id, void (ProofingMarks::*what)(const ProofingMarks::Place &)) {
        m_actions.on(id, this, [this, dismiss, what] {
            dismiss();
            if (const auto place = m_marks->placeAtCaret())
                std::invoke(what, *m_marks, *place);
            walkedOne();
        });
    };
    withPlace(ActionId::IgnoreHere, &ProofingMarks::ignoreHere);
    withPlace(ActionId::IgnoreInItem, &ProofingMarks::ignoreEverywhere);
    withPlace(ActionId::AddToDictionary, &ProofingMarks::addToDictionary);
    m_actions.on(ActionId::WalkThrough, this, [this, dismiss] {
        dismiss();
        QTimer::singleShot(0, this, &ArticlePage::walk); // a card that goes ends the walk it belongs to
    });
    m_actions.on(ActionId::MarkFindings, this, [this](bool on) { m_text->showMarks(on); });
    m_actions[ActionId::MarkFindings]->setChecked(true);
}

void ArticlePage::insert(const QString &text) { insertAround(text, {}); }

/// Around the selection, in the text or in the field that has the focus; the caret is left inside.
void ArticlePage::insertAround(const QString &before, const QString &after)
{
    if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        const QString selected = line->selectedText();
        line->insert(before % selected % after);
        line->setCursorPosition(line->cursorPosition() - static_cast<int>(after.size()));
        return;
    }
    auto *edit = qobject_cast<QTextEdit *>(QApplication::focusWidget());
    if (!edit || edit->isReadOnly())
        edit = m_text;
    if (edit->isReadOnly())
        return;
    QTextCursor cursor = edit->textCursor();
    const int start = cursor.selectionStart(), end = cursor.selectionEnd();
    cursor.beginEditBlock();
    cursor.setPosition(end);
    cursor.insertText(after);
    cursor.setPosition(start);
    cursor.insertText(before);
    cursor.endEditBlock();
    cursor.setPosition(end + static_cast<int>(before.size()));
    edit->setTextCursor(cursor);
}

} // namespace muharrir
