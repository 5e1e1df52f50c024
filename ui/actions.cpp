// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "keystext.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace muharrir {

namespace {

// The keys are those that newsrooms and writing programs agree on (Word, LibreOffice, WordPress, Superdesk).
constexpr ActionRow table[]{
    {ActionId::NewArticle, "file.new", Menu::File, 0, QT_TRANSLATE_NOOP("Actions", "New item"), "Ctrl+N", "new", Needs::Archive},
    {ActionId::NewBreaking, "file.new-breaking", Menu::File, 0, QT_TRANSLATE_NOOP("Actions", "New breaking item"), "Ctrl+Shift+N",
     "breaking", Needs::Archive},
    {ActionId::NewFromClipboard, "file.from-clipboard", Menu::File, 0, QT_TRANSLATE_NOOP("Actions", "New item from the clipboard"),
     "Ctrl+Alt+V", "paste", Needs::Archive},
    {ActionId::OpenArticle, "file.open", Menu::File, 0, QT_TRANSLATE_NOOP("Actions", "Open item…"), "Ctrl+O", "open", Needs::Nothing},
    {ActionId::NextOpened, "file.next-opened", Menu::File, 0, QT_TRANSLATE_NOOP("Actions", "Next opened item"), "Ctrl+Tab", nullptr,
     Needs::Nothing},
    {ActionId::PreviousOpened, "file.previous-opened", Menu::File, 0, QT_TRANSLATE_NOOP("Actions", "Previous opened item"),
     "Ctrl+Shift+Tab", nullptr, Needs::Nothing},
    {ActionId::Import, "file.import", Menu::File, 0, QT_TRANSLATE_NOOP("Actions", "Import files…"), "Ctrl+Shift+O", "import",
     Needs::Archive},
    {ActionId::Save, "file.save", Menu::File, 1, QT_TRANSLATE_NOOP("Actions", "Save"), "Ctrl+S; Ctrl+Shift+S", "save",
     Needs::EditableArticle},
    {ActionId::Preview, "file.preview", Menu::File, 2, QT_TRANSLATE_NOOP("Actions", "Preview"), "Ctrl+P; Ctrl+Shift+L", "preview",
     Needs::Article},
    {ActionId::Export, "file.export", Menu::File, 2, QT_TRANSLATE_NOOP("Actions", "Export page…"), "Ctrl+E", "export", Needs::Article},
    {ActionId::CopyForCms, "file.copy-for-cms", Menu::File, 2, QT_TRANSLATE_NOOP("Actions", "Copy for CMS…"), "Ctrl+Shift+C", "copy",
     Needs::Article},
    {ActionId::HandOverFile, "file.hand-over", Menu::File, 2, QT_TRANSLATE_NOOP("Actions", "Hand-over file…"), "Ctrl+Alt+H", "send",
     Needs::Article},
    {ActionId::PublishedAddress, "file.published-url", Menu::File, 2, QT_TRANSLATE_NOOP("Actions", "Published URL…"), "", "link",
     Needs::Article},
    {ActionId::OpenArchive, "file.open-archive", Menu::File, 3, QT_TRANSLATE_NOOP("Actions", "Open another archive…"), "", "archive",
     Needs::Nothing},
    {ActionId::OpenRecentArchive, "file.recent-archives", Menu::File, 3, QT_TRANSLATE_NOOP("Actions", "Recent archives"), "", nullptr,
     Needs::Nothing},
    {ActionId::Backup, "file.backup", Menu::File, 3, QT_TRANSLATE_NOOP("Actions", "Back up the archive…"), "", "archive", Needs::Nothing},
    {ActionId::SwitchPerson, "file.person", Menu::File, 3, QT_TRANSLATE_NOOP("Actions", "Switch person…"), "Ctrl+Shift+U", "person",
     Needs::Nothing},
    {ActionId::CloseArticle, "file.close", Menu::File, 4, QT_TRANSLATE_NOOP("Actions", "Close item"), "Ctrl+W; Ctrl+Shift+E", nullptr,
     Needs::Article},
    {ActionId::Quit, "file.quit", Menu::File, 4, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", nullptr, Needs::Nothing},

    {ActionId::Undo, "edit.undo", Menu::Edit, 0, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo", Needs::Nothing},
    {ActionId::Redo, "edit.redo", Menu::Edit, 0, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Y; Ctrl+Shift+Z", "redo", Needs::Nothing},
    {ActionId::Cut, "edit.cut", Menu::Edit, 1, QT_TRANSLATE_NOOP("Actions", "Cut"), "Ctrl+X", nullptr, Needs::Nothing},
    {ActionId::Copy, "edit.copy", Menu::Edit, 1, QT_TRANSLATE_NOOP("Actions", "Copy"), "Ctrl+C", nullptr, Needs::Nothing},
    {ActionId::Paste, "edit.paste", Menu::Edit, 1, QT_TRANSLATE_NOOP("Actions", "Paste"), "Ctrl+V", nullptr, Needs::Nothing},
    {ActionId::PastePlain, "edit.paste-plain", Menu::Edit, 1, QT_TRANSLATE_NOOP("Actions", "Paste text only"), "Ctrl+Shift+V", nullptr,
     Needs::EditableArticle},
    {ActionId::SelectAll, "edit.select-all", Menu::Edit, 1, QT_TRANSLATE_NOOP("Actions", "Select all"), "Ctrl+A", nullptr, Needs::Nothing},
    {ActionId::Find, "edit.find", Menu::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Find"), "Ctrl+F", "search", Needs::Article},
    {ActionId::FindNext, "edit.find-next", Menu::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Find next"), "F3; Ctrl+G", nullptr, Needs::Article},
    {ActionId::FindPrevious, "edit.find-previous", Menu::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Find previous"), "Shift+F3; Ctrl+Shift+G",
     nullptr, Needs::Article},
    {ActionId::Replace, "edit.replace", Menu::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Replace"), "Ctrl+H", nullptr, Needs::EditableArticle},
    {ActionId::SearchArchive, "edit.search-archive", Menu::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Search the archive"), "Ctrl+Shift+F",
     "search", Needs::Nothing},
    {ActionId::FilterArchive, "edit.filter-archive", Menu::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Filter items…"), "Ctrl+Alt+F", nullptr,
     Needs::Nothing},
    {ActionId::Settings, "edit.settings", Menu::Edit, 3, QT_TRANSLATE_NOOP("Actions", "Settings…"), "Ctrl+,", "settings", Needs::Nothing},
    {ActionId::NewsroomSettings, "edit.newsroom", Menu::Edit, 3, QT_TRANSLATE_NOOP("Actions", "Newsroom settings…"), "", "newsroom",
     Needs::Nothing},
    {ActionId::Vocabulary, "edit.vocabulary", Menu::Edit, 3, QT_TRANSLATE_NOOP("Actions", "Tag vocabulary…"), "Ctrl+Alt+L", "tag",
     Needs::Nothing},
    {ActionId::ContactBook, "edit.contacts", Menu::Edit, 3, QT_TRANSLATE_NOOP("Actions", "Contact book…"), "Ctrl+Alt+K", "person",
     Needs::Nothing},

    {ActionId::ToggleLibrary, "view.library", Menu::View, 0, QT_TRANSLATE_NOOP("Actions", "Items"), "F9", "library", Needs::Nothing, true},
    {ActionId::TogglePanes, "view.panes", Menu::View, 0, QT_TRANSLATE_NOOP("Actions", "Panes"), "Shift+F9", "panes", Needs::Nothing, true},
    {ActionId::ShowTags, "view.tags", Menu::View, 1, QT_TRANSLATE_NOOP("Actions", "Tags"), "Ctrl+1", "tag", Needs::Nothing},
    {ActionId::ShowSources, "view.sources", Menu::View, 1, QT_TRANSLATE_NOOP("Actions", "Sources"), "Ctrl+2", "source", Needs::Nothing},
    {ActionId::ShowRelated, "view.related", Menu::View, 1, QT_TRANSLATE_NOOP("Actions", "Related items"), "Ctrl+3", "related",
     Needs::Nothing},
    {ActionId::ShowProofing, "view.proofing", Menu::View, 1, QT_TRANSLATE_NOOP("Actions", "Proofing"), "Ctrl+4", "proofing",
     Needs::Nothing},
    {ActionId::ShowHistory, "view.history", Menu::View, 1, QT_TRANSLATE_NOOP("Actions", "History"), "Ctrl+5", "history", Needs::Nothing},
    {ActionId::ShowNotes, "view.notes", Menu::View, 1, QT_TRANSLATE_NOOP("Actions", "Notes"), "Ctrl+6", "note", Needs::Nothing},
    {ActionId::ShowWorkflow, "view.workflow", Menu::View, 1, QT_TRANSLATE_NOOP("Actions", "Workflow"), "Ctrl+7", "workflow",
     Needs::Article},
    {ActionId::BackToText, "view.text", Menu::View, 1, QT_TRANSLATE_NOOP("Actions", "Back to the text"), "Ctrl+8", nullptr, Needs::Article},
    {ActionId::ToggleMoreFields, "view.more-fields", Menu::View, 2, QT_TRANSLATE_NOOP("Actions", "More fields"), "Ctrl+9", "fields",
     Needs::Article, true},
    {ActionId::HighlightTags, "view.highlight-tags", Menu::View, 2, QT_TRANSLATE_NOOP("Actions", "Tags in the text"), "Ctrl+Alt+T", nullptr,
     Needs::Article, true},
    {ActionId::ShowHidden, "view.hidden", Menu::View, 2, QT_TRANSLATE_NOOP("Actions", "Invisible characters"), "Ctrl+F10", nullptr,
     Needs::Nothing, true},
    {ActionId::FocusMode, "view.focus", Menu::View, 3, QT_TRANSLATE_NOOP("Actions", "Focus mode"), "F8; Shift+F11", "focus", Needs::Nothing,
     true},
    {ActionId::FullScreen, "view.full-screen", Menu::View, 3, QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", nullptr, Needs::Nothing,
     true},
    {ActionId::ZoomIn, "view.zoom-in", Menu::View, 4, QT_TRANSLATE_NOOP("Actions", "Larger text"), "Ctrl++; Ctrl+=", "zoom-in",
     Needs::Nothing},
    {ActionId::ZoomOut, "view.zoom-out", Menu::View, 4, QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-", "zoom-out", Needs::Nothing},
    {ActionId::ZoomReset, "view.zoom-reset", Menu::View, 4, QT_TRANSLATE_NOOP("Actions", "Usual text size"), "Ctrl+0", nullptr,
     Needs::Nothing},
    {ActionId::DarkAppearance, "view.dark", Menu::View, 4, QT_TRANSLATE_NOOP("Actions", "Dark appearance"), "", "dark", Needs::Nothing,
     true},

    {ActionId::InsertLink, "insert.link", Menu::Insert, 0, QT_TRANSLATE_NOOP("Actions", "Link…"), "Ctrl+K", "link", Needs::EditableArticle},
    {ActionId::InsertPicture, "insert.picture", Menu::Insert, 0, QT_TRANSLATE_NOOP("Actions", "Picture…"), "Ctrl+Shift+I", "picture",
     Needs::EditableArticle},
    {ActionId::InsertRelated, "insert.related", Menu::Insert, 0, QT_TRANSLATE_NOOP("Actions", "Read also"), "Ctrl+Shift+R", "related",
     Needs::EditableArticle},
    {ActionId::InsertRelatedAtHousePlace, "insert.related-at-house-place", Menu::Insert, 0,
     QT_TRANSLATE_NOOP("Actions", "Read also at the house position"), "Ctrl+Alt+R", nullptr, Needs::EditableArticle},
    {ActionId::InsertBackground, "insert.background", Menu::Insert, 0, QT_TRANSLATE_NOOP("Actions", "Background paragraph"), "Ctrl+Alt+B",
     nullptr, Needs::EditableArticle},
    {ActionId::InsertPhrase, "insert.phrase", Menu::Insert, 1, QT_TRANSLATE_NOOP("Actions", "Ready phrase…"), "Ctrl+;, P", nullptr,
     Needs::Nothing},
    {ActionId::InsertDate, "insert.date", Menu::Insert, 1, QT_TRANSLATE_NOOP("Actions", "Today's date"), "Ctrl+;, D", nullptr,
     Needs::EditableArticle},
    {ActionId::InsertQuotationMarks, "insert.quotes", Menu::Insert, 1, QT_TRANSLATE_NOOP("Actions", "Quotation marks « »"), "Ctrl+;, Q",
     nullptr, Needs::EditableArticle},
    {ActionId::InsertCurlyQuotes, "insert.curly-quotes", Menu::Insert, 1, QT_TRANSLATE_NOOP("Actions", "Quotation marks “ ”"), "Ctrl+;, W",
     nullptr, Needs::EditableArticle},
    {ActionId::InsertDash, "insert.dash", Menu::Insert, 1, QT_TRANSLATE_NOOP("Actions", "Dash —"), "Ctrl+;, -", nullptr,
     Needs::EditableArticle},
    {ActionId::InsertEllipsis, "insert.ellipsis", Menu::Insert, 1, QT_TRANSLATE_NOOP("Actions", "Ellipsis …"), "Ctrl+;, .", nullptr,
     Needs::EditableArticle},
    {ActionId::InsertComma, "insert.comma", Menu::Insert, 2, QT_TRANSLATE_NOOP("Actions", "Arabic comma ،"), "Ctrl+;, C", nullptr,
     Needs::EditableArticle},
    {ActionId::InsertSemicolon, "insert.semicolon", Menu::Insert, 2, QT_TRANSLATE_NOOP("Actions", "Arabic semicolon ؛"), "Ctrl+;, S",
     nullptr, Needs::EditableArticle},
    {ActionId::InsertQuestionMark, "insert.question-mark", Menu::Insert, 2, QT_TRANSLATE_NOOP("Actions", "Arabic question mark ؟"),
     "Ctrl+;, /", nullptr, Needs::EditableArticle},
    {ActionId::InsertPercent, "insert.percent", Menu::Insert, 2, QT_TRANSLATE_NOOP("Actions", "Arabic percent sign ٪"), "Ctrl+;, 5",
     nullptr, Needs::EditableArticle},
    {ActionId::InsertHijri, "insert.hijri", Menu::Insert, 2, QT_TRANSLATE_NOOP("Actions", "Sign of the Hijri year هـ"), "Ctrl+;, H",
     nullptr, Needs::EditableArticle},
    {ActionId::InsertNoBreakSpace, "insert.nbsp", Menu::Insert, 3, QT_TRANSLATE_NOOP("Actions", "No-break space"), "Ctrl+Shift+Space",
     nullptr, Needs::EditableArticle},
    {ActionId::InsertJoinerBreak, "insert.zwnj", Menu::Insert, 3, QT_TRANSLATE_NOOP("Actions", "Joining break"), "Ctrl+;, J", nullptr,
     Needs::EditableArticle},
    {ActionId::InsertRightToLeftMark, "insert.rlm", Menu::Insert, 3, QT_TRANSLATE_NOOP("Actions", "Right-to-left mark"), "Ctrl+;, R",
     nullptr, Needs::EditableArticle},
    {ActionId::InsertLeftToRightMark, "insert.lrm", Menu::Insert, 3, QT_TRANSLATE_NOOP("Actions", "Left-to-right mark"), "Ctrl+;, L",
     nullptr, Needs::EditableArticle},

    {ActionId::StyleParagraph, "format.paragraph", Menu::Format, 0, QT_TRANSLATE_NOOP("Actions", "Paragraph"), "Ctrl+Alt+0", nullptr,
     Needs::EditableArticle, true},
    {ActionId::StyleSubhead1, "format.subhead1", Menu::Format, 0, QT_TRANSLATE_NOOP("Actions", "Subhead 1"), "Ctrl+Alt+1", nullptr,
     Needs::EditableArticle, true},
    {ActionId::StyleSubhead2, "format.subhead2", Menu::Format, 0, QT_TRANSLATE_NOOP("Actions", "Subhead 2"), "Ctrl+Alt+2", nullptr,
     Needs::EditableArticle, true},
    {ActionId::StyleSubhead3, "format.subhead3", Menu::Format, 0, QT_TRANSLATE_NOOP("Actions", "Subhead 3"), "Ctrl+Alt+3", nullptr,
     Needs::EditableArticle, true},
    {ActionId::StyleQuote, "format.quote", Menu::Format, 0, QT_TRANSLATE_NOOP("Actions", "Quote"), "Ctrl+Shift+9", "quote",
     Needs::EditableArticle, true},
    {ActionId::Bold, "format.bold", Menu::Format, 1, QT_TRANSLATE_NOOP("Actions", "Bold"), "Ctrl+B", "bold", Needs::EditableArticle, true},
    {ActionId::Emphasis, "format.emphasis", Menu::Format, 1, QT_TRANSLATE_NOOP("Actions", "Emphasis"), "Ctrl+I", "emphasis",
     Needs::EditableArticle, true},
    {ActionId::Underline, "format.underline", Menu::Format, 1, QT_TRANSLATE_NOOP("Actions", "Underline"), "Ctrl+U", nullptr,
     Needs::EditableArticle, true},
    {ActionId::Strike, "format.strike", Menu::Format, 1, QT_TRANSLATE_NOOP("Actions", "Strike through"), "", nullptr,
     Needs::EditableArticle, true},
    {ActionId::Superscript, "format.superscript", Menu::Format, 1, QT_TRANSLATE_NOOP("Actions", "Superscript"), "", nullptr,
     Needs::EditableArticle, true},
    {ActionId::Subscript, "format.subscript", Menu::Format, 1, QT_TRANSLATE_NOOP("Actions", "Subscript"), "", nullptr,
     Needs::EditableArticle, true},
    {ActionId::BulletList, "format.bullets", Menu::Format, 2, QT_TRANSLATE_NOOP("Actions", "Bullet list"), "Ctrl+Shift+8", "bullets",
     Needs::EditableArticle, true},
    {ActionId::NumberedList, "format.numbers", Menu::Format, 2, QT_TRANSLATE_NOOP("Actions", "Numbered list"), "Ctrl+Shift+7", "numbers",
     Needs::EditableArticle, true},
    {ActionId::IndentMore, "format.indent", Menu::Format, 2, QT_TRANSLATE_NOOP("Actions", "Indent list item"), "Ctrl+]", nullptr,
     Needs::EditableArticle},
    {ActionId::IndentLess, "format.outdent", Menu::Format, 2, QT_TRANSLATE_NOOP("Actions", "Outdent list item"), "Ctrl+[", nullptr,
     Needs::EditableArticle},
    {ActionId::MoveUp, "format.move-up", Menu::Format, 2, QT_TRANSLATE_NOOP("Actions", "Move paragraph up"), "Alt+Up", nullptr,
     Needs::EditableArticle},
    {ActionId::MoveDown, "format.move-down", Menu::Format, 2, QT_TRANSLATE_NOOP("Actions", "Move paragraph down"), "Alt+Down", nullptr,
     Needs::EditableArticle},
    {ActionId::RightToLeft, "format.rtl", Menu::Format, 3, QT_TRANSLATE_NOOP("Actions", "From right to left"), "Ctrl+Shift+D", "rtl",
     Needs::EditableArticle, true},
    {ActionId::LeftToRight, "format.ltr", Menu::Format, 3, QT_TRANSLATE_NOOP("Actions", "From left to right"), "Ctrl+Shift+A", "ltr",
     Needs::EditableArticle, true},
    {ActionId::ToggleDirection, "format.direction", Menu::Format, 3, QT_TRANSLATE_NOOP("Actions", "Other direction"), "Ctrl+Shift+X",
     nullptr, Needs::EditableArticle},
    {ActionId::ClearFormat, "format.clear", Menu::Format, 4, QT_TRANSLATE_NOOP("Actions", "Clear formatting"), "Ctrl+Space", nullptr,
     Needs::EditableArticle},
    {ActionId::CleanText, "format.clean", Menu::Format, 4, QT_TRANSLATE_NOOP("Actions", "Clean the Arabic text"), "Ctrl+Shift+H", "clean",
     Needs::EditableArticle},
    {ActionId::EuropeanDigits, "format.digits-european", Menu::Format, 5, QT_TRANSLATE_NOOP("Actions", "Digits 0123"), "", nullptr,
     Needs::EditableArticle},
    {ActionId::ArabicDigits, "format.digits-arabic", Menu::Format, 5, QT_TRANSLATE_NOOP("Actions", "Digits ٠١٢٣"), "", nullptr,
     Needs::EditableArticle},
    {ActionId::RemoveTashkeel, "format.tashkeel", Menu::Format, 5, QT_TRANSLATE_NOOP("Actions", "Remove tashkeel"), "", nullptr,
     Needs::EditableArticle},

    {ActionId::PrimaryAction, "item.primary", Menu::Item, 0, QT_TRANSLATE_NOOP("Actions", "Next step"), "Ctrl+Return; Ctrl+Enter", nullptr,
     Needs::Offer},
    {ActionId::Submit, "item.submit", Menu::Item, 1, QT_TRANSLATE_NOOP("Actions", "Submit for review"), "", nullptr, Needs::Offer},
    {ActionId::TakeBack, "item.take-back", Menu::Item, 1, QT_TRANSLATE_NOOP("Actions", "Take back"), "", nullptr, Needs::Offer},
    {ActionId::Return, "item.return", Menu::Item, 1, QT_TRANSLATE_NOOP("Actions", "Return with reason…"), "", nullptr, Needs::Offer},
    {ActionId::Proofread, "item.proofread", Menu::Item, 1, QT_TRANSLATE_NOOP("Actions", "Mark as proofread"), "", nullptr, Needs::Offer},
    {ActionId::Approve, "item.approve", Menu::Item, 1, QT_TRANSLATE_NOOP("Actions", "Approve"), "", nullptr, Needs::Offer},
    {ActionId::Publish, "item.publish", Menu::Item, 1, QT_TRANSLATE_NOOP("Actions", "Publish"), "", nullptr, Needs::Offer},
    {ActionId::Update, "item.update", Menu::Item, 2, QT_TRANSLATE_NOOP("Actions", "Update"), "", nullptr, Needs::Offer},
    {ActionId::Correct, "item.correct", Menu::Item, 2, QT_TRANSLATE_NOOP("Actions", "Correct…"), "", nullptr, Needs::Offer},
    {ActionId::Republish, "item.republish", Menu::Item, 2, QT_TRANSLATE_NOOP("Actions", "Republish"), "", nullptr, Needs::Offer},
    {ActionId::Withdraw, "item.withdraw", Menu::Item, 2, QT_TRANSLATE_NOOP("Actions", "Withdraw…"), "", nullptr, Needs::Offer},
    {ActionId::Hold, "item.hold", Menu::Item, 3, QT_TRANSLATE_NOOP("Actions", "Hold"), "", nullptr, Needs::Offer},
    {ActionId::Resume, "item.resume", Menu::Item, 3, QT_TRANSLATE_NOOP("Actions", "Resume"), "", nullptr, Needs::Offer},
    {ActionId::Spike, "item.spike", Menu::Item, 3, QT_TRANSLATE_NOOP("Actions", "Spike"), "", nullptr, Needs::Offer},
    {ActionId::Restore, "item.restore", Menu::Item, 3, QT_TRANSLATE_NOOP("Actions", "Restore"), "", nullptr, Needs::Offer},
    {ActionId::Reopen, "item.reopen", Menu::Item, 3, QT_TRANSLATE_NOOP("Actions", "Reopen"), "", nullptr, Needs::Offer},
    {ActionId::AttributePassage, "item.attribute", Menu::Item, 4, QT_TRANSLATE_NOOP("Actions", "Attribute passage to source…"),
     "Ctrl+Alt+S", "source", Needs::EditableArticle},
    {ActionId::AddNote, "item.note", Menu::Item, 4, QT_TRANSLATE_NOOP("Actions", "Add note"), "Ctrl+Shift+M", "note", Needs::Article},
    {ActionId::Purge, "item.purge", Menu::Item, 5, QT_TRANSLATE_NOOP("Actions", "Purge for ever…"), "", nullptr, Needs::Article},

    {ActionId::NextFinding, "proof.next", Menu::Proofing, 0, QT_TRANSLATE_NOOP("Actions", "Next finding"), "F4", "down", Needs::Article},
    {ActionId::PreviousFinding, "proof.previous", Menu::Proofing, 0, QT_TRANSLATE_NOOP("Actions", "Previous finding"), "Shift+F4", "up",
     Needs::Article},
    {ActionId::ApplyFirstFix, "proof.fix", Menu::Proofing, 0, QT_TRANSLATE_NOOP("Actions", "Apply the first suggestion"),
     "Alt+Return; Alt+Enter", nullptr, Needs::EditableArticle},
    {ActionId::ShowSuggestions, "proof.suggest", Menu::Proofing, 0, QT_TRANSLATE_NOOP("Actions", "Suggestions at the caret"), "Ctrl+.",
     nullptr, Needs::EditableArticle},
    {ActionId::IgnoreHere, "proof.ignore-here", Menu::Proofing, 1, QT_TRANSLATE_NOOP("Actions", "Ignore here"), "Ctrl+Alt+I", nullptr,
     Needs::EditableArticle},
    {ActionId::IgnoreInItem, "proof.ignore-item", Menu::Proofing, 1, QT_TRANSLATE_NOOP("Actions", "Ignore in this item"), "", nullptr,
     Needs::EditableArticle},
    {ActionId::AddToDictionary, "proof.add-word", Menu::Proofing, 1, QT_TRANSLATE_NOOP("Actions", "Add to dictionary"), "Ctrl+Alt+D",
     nullptr, Needs::EditableArticle},
    {ActionId::TurnRuleOff, "proof.rule-off", Menu::Proofing, 1, QT_TRANSLATE_NOOP("Actions", "Turn this rule off"), "", nullptr,
     Needs::Article},
    {ActionId::WalkThrough, "proof.walk", Menu::Proofing, 2, QT_TRANSLATE_NOOP("Actions", "Go through the findings"), "F7", "proofing",
     Needs::EditableArticle},
    {ActionId::FixSafe, "proof.fix-safe", Menu::Proofing, 2, QT_TRANSLATE_NOOP("Actions", "Fix all safe ones…"), "Ctrl+Shift+Y", "check",
     Needs::EditableArticle},
    {ActionId::MarkFindings, "proof.marks", Menu::Proofing, 3, QT_TRANSLATE_NOOP("Actions", "Mark findings in the text"), "Ctrl+F7",
     nullptr, Needs::Nothing, true},
    {ActionId::Autocorrect, "proof.autocorrect", Menu::Proofing, 3, QT_TRANSLATE_NOOP("Actions", "Autocorrect while typing"), "", nullptr,
     Needs::Nothing, true},
    {ActionId::CompleteNames, "proof.complete", Menu::Proofing, 3, QT_TRANSLATE_NOOP("Actions", "Offer names while typing"), "", nullptr,
     Needs::Nothing, true},
    {ActionId::HouseStyle, "proof.style", Menu::Proofing, 4, QT_TRANSLATE_NOOP("Actions", "House style…"), "Ctrl+Alt+G", "settings",
     Needs::Nothing},
    {ActionId::HouseDictionary, "proof.dictionary", Menu::Proofing, 4, QT_TRANSLATE_NOOP("Actions", "House dictionary…"), "Ctrl+Alt+W",
     "archive", Needs::Nothing},

    {ActionId::Shortcuts, "help.shortcuts", Menu::Help, 0, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1", "keyboard",
     Needs::Nothing},
    {ActionId::CommandPalette, "help.palette", Menu::Help, 0, QT_TRANSLATE_NOOP("Actions", "Search commands"), "Ctrl+Shift+P", "search",
     Needs::Nothing},
    {ActionId::Welcome, "help.welcome", Menu::Help, 1, QT_TRANSLATE_NOOP("Actions", "Welcome"), "", nullptr, Needs::Nothing},
    {ActionId::About, "help.about", Menu::Help, 1, QT_TRANSLATE_NOOP("Actions", "About Muharrir"), "", nullptr, Needs::Nothing},
};

QList<QKeySequence> keysOf(const char *text)
{
    return *text ? QKeySequence::listFromString(QString::fromLatin1(text)) : QList<QKeySequence>();
}

QString settingsKey(const ActionRow &row) { return QStringLiteral("shortcuts/") % QLatin1String(row.name); }

const ActionRow &rowOf(ActionId id) { return *std::ranges::find(table, id, &ActionRow::id); }

} // namespace

std::span<const ActionRow> actionTable() { return table; }

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QCoreApplication::translate("Actions", "File");
    case Menu::Edit:
        return QCoreApplication::translate("Actions", "Edit");
    case Menu::View:
        return QCoreApplication::translate("Actions", "View");
    case Menu::Insert:
        return QCoreApplication::translate("Actions", "Insert");
    case Menu::Format:
        return QCoreApplication::translate("Actions", "Format");
    case Menu::Item:
        return QCoreApplication::translate("Actions", "Item");
    case Menu::Proofing:
        return QCoreApplication::translate("Actions", "Proofing", "menu");
    case Menu::Help:
        return QCoreApplication::translate("Actions", "Help");
    }
    Q_UNREACHABLE();
}

ActionId actionIdOf(Action action)
{
    static_assert(static_cast<int>(ActionId::Reopen) - static_cast<int>(ActionId::Submit) == static_cast<int>(Action::Reopen));
    return static_cast<ActionId>(static_cast<int>(ActionId::Submit) + static_cast<int>(action));
}

std::optional<Action> workflowAction(ActionId id)
{
    if (id < ActionId::Submit || id > ActionId::Reopen)
        return std::nullopt;
    return static_cast<Action>(static_cast<int>(id) - static_cast<int>(ActionId::Submit));
}

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActionRow &row : table) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(row.name));
        action->setShortcuts(keysOf(row.keys));
        action->setCheckable(row.checkable);
        action->setMenuRole(QAction::NoRole);
        m_actions[static_cast<size_t>(row.id)] = action;
    }
    retranslate();
    setSituation(false, false);
}

QAction *Actions::find(QStringView id) const
{
    const auto found = std::ranges::find_if(m_actions, [id](const QAction *action) { return action->objectName() == id; });
    return found == m_actions.end() ? nullptr : *found;
}

void Actions::fill(QMenu *menu, Menu which) const
{
    int group = 0;
    for (const ActionRow &row : table) {
        if (row.menu != which)
            continue;
        if (row.group != group)
            menu->addSeparator();
        group = row.group;
        menu->addAction((*this)[row.id]);
    }
}

void Actions::retranslate()
{
    for (const ActionRow &row : table)
        (*this)[row.id]->setText(QCoreApplication::translate("Actions", row.text));
}

void Actions::setSituation(bool articleOpen, bool editable)
{
    for (const ActionRow &row : table) {
        switch (row.needs) {
        case Needs::Nothing:
        case Needs::Archive:
        case Needs::Offer: // the workflow decides, see WorkflowCommands
            break;
        case Needs::Article:
            (*this)[row.id]->setEnabled(articleOpen);
            break;
        case Needs::EditableArticle:
            (*this)[row.id]->setEnabled(articleOpen && editable);
            break;
        }
    }
}

void Actions::setUnwritable(const QString &reason)
{
    m_unwritable = reason;
    for (const ActionRow &row : table) {
        if (row.needs != Needs::Archive)
            continue;
        (*this)[row.id]->setEnabled(reason.isEmpty());
        (*this)[row.id]->setToolTip(reason);
    }
}

void Actions::loadKeys(QSettings &settings)
{
    for (const ActionRow &row : table) {
        const QVariant chosen = settings.value(settingsKey(row));
        (*this)[row.id]->setShortcuts(chosen.isValid() ? QKeySequence::listFromString(chosen.toString()) : keysOf(row.keys));
    }
    Q_EMIT keysChanged();
}

void Actions::setKeys(ActionId id, const QList<QKeySequence> &keys, QSettings &settings)
{
    (*this)[id]->setShortcuts(keys);
    const ActionRow &row = rowOf(id);
    if (keys == keysOf(row.keys))
        settings.remove(settingsKey(row));
    else
        settings.setValue(settingsKey(row), QKeySequence::listToString(keys));
    Q_EMIT keysChanged();
}

void Actions::resetKeys(QSettings &settings)
{
    settings.remove(QStringLiteral("shortcuts"));
    loadKeys(settings);
}

std::optional<ActionId> Actions::ownerOf(const QKeySequence &keys, ActionId but) const
{
    for (const ActionRow &row : table) {
        const auto clashes = [&keys](const QKeySequence &theirs) {
            return theirs.matches(keys) != QKeySequence::NoMatch || keys.matches(theirs) != QKeySequence::NoMatch;
        };
        if (row.id != but && std::ranges::any_of((*this)[row.id]->shortcuts(), clashes))
            return row.id;
    }
    return std::nullopt;
}

QString textWithKeys(const QAction *action)
{
    QString text = action->text();
    text.remove(QChar(u'…'));
    const QString keys = keysText(action->shortcut());
    // The keys are a left-to-right island in an Arabic line.
    return keys.isEmpty() ? text : QString(text % QStringLiteral(" (\u2066") % keys % QStringLiteral("\u2069)"));
}

} // namespace muharrir
