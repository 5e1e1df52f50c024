// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace muharrir {

namespace {

#define TEXT(source) QT_TRANSLATE_NOOP("Actions", source)

// The keys are those that newsrooms and writing programs agree on (Word, LibreOffice, WordPress, Superdesk).
constexpr ActionRow table[]{
    {Command::NewArticle, "file.new", Menu::File, 0, TEXT("New item"), "Ctrl+N", "new", Needs::Nothing},
    {Command::NewBreaking, "file.new-breaking", Menu::File, 0, TEXT("New breaking item"), "Ctrl+Shift+N", "breaking", Needs::Nothing},
    {Command::NewFromClipboard, "file.from-clipboard", Menu::File, 0, TEXT("New item from the clipboard"), "Ctrl+Alt+V", "paste",
     Needs::Nothing},
    {Command::OpenArticle, "file.open", Menu::File, 0, TEXT("Open item…"), "Ctrl+O", "open", Needs::Nothing},
    {Command::Import, "file.import", Menu::File, 0, TEXT("Import files…"), "Ctrl+Shift+O", "import", Needs::Nothing},
    {Command::Save, "file.save", Menu::File, 1, TEXT("Save"), "Ctrl+S; Ctrl+Shift+S", "save", Needs::EditableArticle},
    {Command::Preview, "file.preview", Menu::File, 2, TEXT("Preview"), "Ctrl+P; Ctrl+Shift+L", "preview", Needs::Article},
    {Command::Export, "file.export", Menu::File, 2, TEXT("Export page…"), "Ctrl+E", "export", Needs::Article},
    {Command::CopyForCms, "file.copy-for-cms", Menu::File, 2, TEXT("Copy for CMS…"), "Ctrl+Shift+C", "copy", Needs::Article},
    {Command::PublishedAddress, "file.published-url", Menu::File, 2, TEXT("Published URL…"), "", "link", Needs::Article},
    {Command::Backup, "file.backup", Menu::File, 3, TEXT("Back up the archive…"), "", "archive", Needs::Nothing},
    {Command::SwitchPerson, "file.person", Menu::File, 3, TEXT("Switch person…"), "Ctrl+Shift+U", "person", Needs::Nothing},
    {Command::CloseArticle, "file.close", Menu::File, 4, TEXT("Close item"), "Ctrl+W; Ctrl+Shift+E", nullptr, Needs::Article},
    {Command::Quit, "file.quit", Menu::File, 4, TEXT("Quit"), "Ctrl+Q", nullptr, Needs::Nothing},

    {Command::Undo, "edit.undo", Menu::Edit, 0, TEXT("Undo"), "Ctrl+Z", "undo", Needs::Nothing},
    {Command::Redo, "edit.redo", Menu::Edit, 0, TEXT("Redo"), "Ctrl+Y; Ctrl+Shift+Z", "redo", Needs::Nothing},
    {Command::Cut, "edit.cut", Menu::Edit, 1, TEXT("Cut"), "Ctrl+X", nullptr, Needs::Nothing},
    {Command::Copy, "edit.copy", Menu::Edit, 1, TEXT("Copy"), "Ctrl+C", nullptr, Needs::Nothing},
    {Command::Paste, "edit.paste", Menu::Edit, 1, TEXT("Paste"), "Ctrl+V", nullptr, Needs::Nothing},
    {Command::PastePlain, "edit.paste-plain", Menu::Edit, 1, TEXT("Paste text only"), "Ctrl+Shift+V", nullptr, Needs::EditableArticle},
    {Command::SelectAll, "edit.select-all", Menu::Edit, 1, TEXT("Select all"), "Ctrl+A", nullptr, Needs::Nothing},
    {Command::Find, "edit.find", Menu::Edit, 2, TEXT("Find"), "Ctrl+F", "search", Needs::Article},
    {Command::FindNext, "edit.find-next", Menu::Edit, 2, TEXT("Find next"), "F3; Ctrl+G", nullptr, Needs::Article},
    {Command::FindPrevious, "edit.find-previous", Menu::Edit, 2, TEXT("Find previous"), "Shift+F3; Ctrl+Shift+G", nullptr, Needs::Article},
    {Command::Replace, "edit.replace", Menu::Edit, 2, TEXT("Replace"), "Ctrl+H", nullptr, Needs::EditableArticle},
    {Command::SearchArchive, "edit.search-archive", Menu::Edit, 2, TEXT("Search the archive"), "Ctrl+Shift+F", "search", Needs::Nothing},
    {Command::Settings, "edit.settings", Menu::Edit, 3, TEXT("Settings…"), "Ctrl+,", "settings", Needs::Nothing},
    {Command::NewsroomSettings, "edit.newsroom", Menu::Edit, 3, TEXT("Newsroom settings…"), "", "newsroom", Needs::Nothing},

    {Command::ToggleLibrary, "view.library", Menu::View, 0, TEXT("Items"), "F9", "library", Needs::Nothing, true},
    {Command::TogglePanes, "view.panes", Menu::View, 0, TEXT("Panes"), "Shift+F9", "panes", Needs::Nothing, true},
    {Command::ShowTags, "view.tags", Menu::View, 1, TEXT("Tags"), "Ctrl+1", "tag", Needs::Nothing},
    {Command::ShowSources, "view.sources", Menu::View, 1, TEXT("Sources"), "Ctrl+2", "source", Needs::Nothing},
    {Command::ShowRelated, "view.related", Menu::View, 1, TEXT("Related items"), "Ctrl+3", "related", Needs::Nothing},
    {Command::ShowProofing, "view.proofing", Menu::View, 1, TEXT("Proofing"), "Ctrl+4; F7", "proofing", Needs::Nothing},
    {Command::ShowHistory, "view.history", Menu::View, 1, TEXT("History"), "Ctrl+5", "history", Needs::Nothing},
    {Command::ShowNotes, "view.notes", Menu::View, 1, TEXT("Notes"), "Ctrl+6", "note", Needs::Nothing},
    {Command::ShowWorkflow, "view.workflow", Menu::View, 1, TEXT("Workflow"), "Ctrl+7", "workflow", Needs::Article},
    {Command::BackToText, "view.text", Menu::View, 1, TEXT("Back to the text"), "Ctrl+8", nullptr, Needs::Article},
    {Command::ToggleMoreFields, "view.more-fields", Menu::View, 2, TEXT("More fields"), "Ctrl+9", "fields", Needs::Article, true},
    {Command::FocusMode, "view.focus", Menu::View, 3, TEXT("Focus mode"), "F8; Shift+F11", "focus", Needs::Nothing, true},
    {Command::FullScreen, "view.full-screen", Menu::View, 3, TEXT("Full screen"), "F11", nullptr, Needs::Nothing, true},
    {Command::ZoomIn, "view.zoom-in", Menu::View, 4, TEXT("Larger text"), "Ctrl++; Ctrl+=", "zoom-in", Needs::Nothing},
    {Command::ZoomOut, "view.zoom-out", Menu::View, 4, TEXT("Smaller text"), "Ctrl+-", "zoom-out", Needs::Nothing},
    {Command::ZoomReset, "view.zoom-reset", Menu::View, 4, TEXT("Usual text size"), "Ctrl+0", nullptr, Needs::Nothing},
    {Command::DarkAppearance, "view.dark", Menu::View, 4, TEXT("Dark appearance"), "", "dark", Needs::Nothing, true},

    {Command::InsertLink, "insert.link", Menu::Insert, 0, TEXT("Link…"), "Ctrl+K", "link", Needs::EditableArticle},
    {Command::InsertPicture, "insert.picture", Menu::Insert, 0, TEXT("Picture…"), "Ctrl+Shift+I", "picture", Needs::EditableArticle},
    {Command::InsertRelated, "insert.related", Menu::Insert, 0, TEXT("Read also"), "Ctrl+Shift+R", "related", Needs::EditableArticle},
    {Command::InsertDate, "insert.date", Menu::Insert, 1, TEXT("Today's date"), "Ctrl+;, D", nullptr, Needs::EditableArticle},
    {Command::InsertQuotationMarks, "insert.quotes", Menu::Insert, 1, TEXT("Quotation marks « »"), "Ctrl+;, Q", nullptr,
     Needs::EditableArticle},
    {Command::InsertDash, "insert.dash", Menu::Insert, 1, TEXT("Dash —"), "Ctrl+;, -", nullptr, Needs::EditableArticle},
    {Command::InsertEllipsis, "insert.ellipsis", Menu::Insert, 1, TEXT("Ellipsis …"), "Ctrl+;, .", nullptr, Needs::EditableArticle},
    {Command::InsertNoBreakSpace, "insert.nbsp", Menu::Insert, 2, TEXT("No-break space"), "Ctrl+Shift+Space", nullptr,
     Needs::EditableArticle},
    {Command::InsertJoinerBreak, "insert.zwnj", Menu::Insert, 2, TEXT("Joining break"), "Ctrl+;, J", nullptr, Needs::EditableArticle},
    {Command::InsertRightToLeftMark, "insert.rlm", Menu::Insert, 2, TEXT("Right-to-left mark"), "Ctrl+;, R", nullptr,
     Needs::EditableArticle},
    {Command::InsertLeftToRightMark, "insert.lrm", Menu::Insert, 2, TEXT("Left-to-right mark"), "Ctrl+;, L", nullptr,
     Needs::EditableArticle},

    {Command::StyleParagraph, "format.paragraph", Menu::Format, 0, TEXT("Paragraph"), "Ctrl+Alt+0", nullptr, Needs::EditableArticle, true},
    {Command::StyleSubhead1, "format.subhead1", Menu::Format, 0, TEXT("Subhead 1"), "Ctrl+Alt+1", nullptr, Needs::EditableArticle, true},
    {Command::StyleSubhead2, "format.subhead2", Menu::Format, 0, TEXT("Subhead 2"), "Ctrl+Alt+2", nullptr, Needs::EditableArticle, true},
    {Command::StyleSubhead3, "format.subhead3", Menu::Format, 0, TEXT("Subhead 3"), "Ctrl+Alt+3", nullptr, Needs::EditableArticle, true},
    {Command::StyleQuote, "format.quote", Menu::Format, 0, TEXT("Quote"), "Ctrl+Shift+9", "quote", Needs::EditableArticle, true},
    {Command::Bold, "format.bold", Menu::Format, 1, TEXT("Bold"), "Ctrl+B", "bold", Needs::EditableArticle, true},
    {Command::Emphasis, "format.emphasis", Menu::Format, 1, TEXT("Emphasis"), "Ctrl+I", "emphasis", Needs::EditableArticle, true},
    {Command::Underline, "format.underline", Menu::Format, 1, TEXT("Underline"), "Ctrl+U", nullptr, Needs::EditableArticle, true},
    {Command::Strike, "format.strike", Menu::Format, 1, TEXT("Strike through"), "", nullptr, Needs::EditableArticle, true},
    {Command::Superscript, "format.superscript", Menu::Format, 1, TEXT("Superscript"), "", nullptr, Needs::EditableArticle, true},
    {Command::Subscript, "format.subscript", Menu::Format, 1, TEXT("Subscript"), "", nullptr, Needs::EditableArticle, true},
    {Command::BulletList, "format.bullets", Menu::Format, 2, TEXT("Bullet list"), "Ctrl+Shift+8", "bullets", Needs::EditableArticle, true},
    {Command::NumberedList, "format.numbers", Menu::Format, 2, TEXT("Numbered list"), "Ctrl+Shift+7", "numbers", Needs::EditableArticle,
     true},
    {Command::IndentMore, "format.indent", Menu::Format, 2, TEXT("Indent list item"), "Ctrl+]", nullptr, Needs::EditableArticle},
    {Command::IndentLess, "format.outdent", Menu::Format, 2, TEXT("Outdent list item"), "Ctrl+[", nullptr, Needs::EditableArticle},
    {Command::MoveUp, "format.move-up", Menu::Format, 2, TEXT("Move paragraph up"), "Alt+Up", nullptr, Needs::EditableArticle},
    {Command::MoveDown, "format.move-down", Menu::Format, 2, TEXT("Move paragraph down"), "Alt+Down", nullptr, Needs::EditableArticle},
    {Command::RightToLeft, "format.rtl", Menu::Format, 3, TEXT("From right to left"), "Ctrl+Shift+D", "rtl", Needs::EditableArticle, true},
    {Command::LeftToRight, "format.ltr", Menu::Format, 3, TEXT("From left to right"), "Ctrl+Shift+A", "ltr", Needs::EditableArticle, true},
    {Command::ToggleDirection, "format.direction", Menu::Format, 3, TEXT("Other direction"), "Ctrl+Shift+X", nullptr,
     Needs::EditableArticle},
    {Command::ClearFormat, "format.clear", Menu::Format, 4, TEXT("Clear formatting"), "Ctrl+Space", nullptr, Needs::EditableArticle},
    {Command::CleanText, "format.clean", Menu::Format, 4, TEXT("Clean the Arabic text"), "Ctrl+Shift+H", "clean", Needs::EditableArticle},

    {Command::PrimaryAction, "item.primary", Menu::Item, 0, TEXT("Next step"), "Ctrl+Return; Ctrl+Enter", nullptr, Needs::Offer},
    {Command::Submit, "item.submit", Menu::Item, 1, TEXT("Submit for review"), "", nullptr, Needs::Offer},
    {Command::TakeBack, "item.take-back", Menu::Item, 1, TEXT("Take back"), "", nullptr, Needs::Offer},
    {Command::Return, "item.return", Menu::Item, 1, TEXT("Return with reason…"), "", nullptr, Needs::Offer},
    {Command::Proofread, "item.proofread", Menu::Item, 1, TEXT("Mark as proofread"), "", nullptr, Needs::Offer},
    {Command::Approve, "item.approve", Menu::Item, 1, TEXT("Approve"), "", nullptr, Needs::Offer},
    {Command::Publish, "item.publish", Menu::Item, 1, TEXT("Publish"), "", nullptr, Needs::Offer},
    {Command::Update, "item.update", Menu::Item, 2, TEXT("Update"), "", nullptr, Needs::Offer},
    {Command::Correct, "item.correct", Menu::Item, 2, TEXT("Correct…"), "", nullptr, Needs::Offer},
    {Command::Republish, "item.republish", Menu::Item, 2, TEXT("Republish"), "", nullptr, Needs::Offer},
    {Command::Withdraw, "item.withdraw", Menu::Item, 2, TEXT("Withdraw…"), "", nullptr, Needs::Offer},
    {Command::Hold, "item.hold", Menu::Item, 3, TEXT("Hold"), "", nullptr, Needs::Offer},
    {Command::Resume, "item.resume", Menu::Item, 3, TEXT("Resume"), "", nullptr, Needs::Offer},
    {Command::Spike, "item.spike", Menu::Item, 3, TEXT("Spike"), "", nullptr, Needs::Offer},
    {Command::Restore, "item.restore", Menu::Item, 3, TEXT("Restore"), "", nullptr, Needs::Offer},
    {Command::Reopen, "item.reopen", Menu::Item, 3, TEXT("Reopen"), "", nullptr, Needs::Offer},
    {Command::AttributePassage, "item.attribute", Menu::Item, 4, TEXT("Attribute passage to source…"), "Ctrl+Alt+S", "source",
     Needs::EditableArticle},
    {Command::AddNote, "item.note", Menu::Item, 4, TEXT("Add note"), "Ctrl+Shift+M", "note", Needs::Article},

    {Command::NextFinding, "proof.next", Menu::Proofing, 0, TEXT("Next finding"), "F4", "down", Needs::Article},
    {Command::PreviousFinding, "proof.previous", Menu::Proofing, 0, TEXT("Previous finding"), "Shift+F4", "up", Needs::Article},
    {Command::ApplyFirstFix, "proof.fix", Menu::Proofing, 0, TEXT("Apply the first suggestion"), "Alt+Return; Alt+Enter", nullptr,
     Needs::EditableArticle},
    {Command::ShowSuggestions, "proof.suggest", Menu::Proofing, 0, TEXT("Suggestions at the caret"), "Ctrl+.", nullptr,
     Needs::EditableArticle},
    {Command::IgnoreHere, "proof.ignore-here", Menu::Proofing, 1, TEXT("Ignore here"), "Ctrl+Alt+I", nullptr, Needs::EditableArticle},
    {Command::IgnoreInItem, "proof.ignore-item", Menu::Proofing, 1, TEXT("Ignore in this item"), "", nullptr, Needs::EditableArticle},
    {Command::AddToDictionary, "proof.add-word", Menu::Proofing, 1, TEXT("Add to dictionary"), "Ctrl+Alt+D", nullptr,
     Needs::EditableArticle},
    {Command::FixSafe, "proof.fix-safe", Menu::Proofing, 2, TEXT("Fix all safe ones…"), "Ctrl+Shift+Y", "check", Needs::EditableArticle},
    {Command::MarkFindings, "proof.marks", Menu::Proofing, 3, TEXT("Mark findings in the text"), "Ctrl+F7", nullptr, Needs::Nothing, true},
    {Command::Autocorrect, "proof.autocorrect", Menu::Proofing, 3, TEXT("Autocorrect"), "", nullptr, Needs::Nothing, true},

    {Command::Shortcuts, "help.shortcuts", Menu::Help, 0, TEXT("Keyboard shortcuts"), "F1", "keyboard", Needs::Nothing},
    {Command::CommandPalette, "help.palette", Menu::Help, 0, TEXT("Search commands"), "Ctrl+Shift+P", "search", Needs::Nothing},
    {Command::Welcome, "help.welcome", Menu::Help, 1, TEXT("Welcome"), "", nullptr, Needs::Nothing},
    {Command::About, "help.about", Menu::Help, 1, TEXT("About Muharrir"), "", nullptr, Needs::Nothing},
};

#undef TEXT

QList<QKeySequence> keysOf(const char *text)
{
    return *text ? QKeySequence::listFromString(QString::fromLatin1(text)) : QList<QKeySequence>();
}

QString settingsKey(const ActionRow &row) { return QStringLiteral("shortcuts/") % QLatin1String(row.id); }

const ActionRow &rowOf(Command command) { return *std::ranges::find(table, command, &ActionRow::command); }

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

Command commandOf(Action action)
{
    static_assert(static_cast<int>(Command::Reopen) - static_cast<int>(Command::Submit) == static_cast<int>(Action::Reopen));
    return static_cast<Command>(static_cast<int>(Command::Submit) + static_cast<int>(action));
}

std::optional<Action> workflowAction(Command command)
{
    if (command < Command::Submit || command > Command::Reopen)
        return std::nullopt;
    return static_cast<Action>(static_cast<int>(command) - static_cast<int>(Command::Submit));
}

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActionRow &row : table) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(row.id));
        action->setShortcuts(keysOf(row.keys));
        action->setCheckable(row.checkable);
        action->setMenuRole(QAction::NoRole);
        m_actions[static_cast<size_t>(row.command)] = action;
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
        menu->addAction((*this)[row.command]);
    }
}

void Actions::retranslate()
{
    for (const ActionRow &row : table)
        (*this)[row.command]->setText(QCoreApplication::translate("Actions", row.text));
}

void Actions::setSituation(bool articleOpen, bool editable)
{
    for (const ActionRow &row : table) {
        switch (row.needs) {
        case Needs::Nothing:
        case Needs::Offer: // the workflow decides, see WorkflowCommands
            break;
        case Needs::Article:
            (*this)[row.command]->setEnabled(articleOpen);
            break;
        case Needs::EditableArticle:
            (*this)[row.command]->setEnabled(articleOpen && editable);
            break;
        }
    }
}

void Actions::loadKeys(QSettings &settings)
{
    for (const ActionRow &row : table) {
        const QVariant chosen = settings.value(settingsKey(row));
        (*this)[row.command]->setShortcuts(chosen.isValid() ? QKeySequence::listFromString(chosen.toString()) : keysOf(row.keys));
    }
    Q_EMIT keysChanged();
}

void Actions::setKeys(Command command, const QList<QKeySequence> &keys, QSettings &settings)
{
    (*this)[command]->setShortcuts(keys);
    const ActionRow &row = rowOf(command);
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

std::optional<Command> Actions::ownerOf(const QKeySequence &keys, Command but) const
{
    for (const ActionRow &row : table) {
        const auto clashes = [&keys](const QKeySequence &theirs) {
            return theirs.matches(keys) != QKeySequence::NoMatch || keys.matches(theirs) != QKeySequence::NoMatch;
        };
        if (row.command != but && std::ranges::any_of((*this)[row.command]->shortcuts(), clashes))
            return row.command;
    }
    return std::nullopt;
}

QString textWithKeys(const QAction *action)
{
    QString text = action->text();
    text.remove(QChar(u'…'));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    // The keys are a left-to-right island in an Arabic line.
    return keys.isEmpty() ? text : QString(text % QStringLiteral(" (\u2066") % keys % QStringLiteral("\u2069)"));
}

} // namespace muharrir
