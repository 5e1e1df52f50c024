// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/workflow.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <span>

class QMenu;
class QSettings;

namespace muharrir {

/// Everything a person can tell the window to do. The row of each is in actions.cpp; there is no other list.
enum class ActionId : quint8 {
    // File
    NewArticle,
    NewBreaking,
    NewFromClipboard,
    OpenArticle,
    NextOpened,
    PreviousOpened,
    OpenArchive,
    OpenRecentArchive,
    Import,
    Save,
    Preview,
    Export,
    CopyForCms,
    HandOverFile,
    PublishedAddress,
    Backup,
    SwitchPerson,
    CloseArticle,
    Quit,
    // Edit
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    PastePlain,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    SearchArchive,
    FilterArchive,
    Settings,
    NewsroomSettings,
    Vocabulary,
    ContactBook,
    // View
    ToggleLibrary,
    TogglePanes,
    ShowTags,
    ShowSources,
    ShowRelated,
    ShowProofing,
    ShowHistory,
    ShowNotes,
    ShowWorkflow,
    BackToText,
    FocusMode,
    FullScreen,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    DarkAppearance,
    ToggleMoreFields,
    HighlightTags,
    ShowHidden,
    // Insert
    InsertLink,
    InsertPicture,
    InsertRelated,
    InsertRelatedAtHousePlace,
    InsertBackground,
    InsertPhrase,
    InsertQuotationMarks,
    InsertCurlyQuotes,
    InsertComma,
    InsertSemicolon,
    InsertQuestionMark,
    InsertPercent,
    InsertHijri,
    InsertDash,
    InsertEllipsis,
    InsertNoBreakSpace,
    InsertJoinerBreak,
    InsertRightToLeftMark,
    InsertLeftToRightMark,
    InsertDate,
    // Format
    StyleParagraph,
    StyleSubhead1,
    StyleSubhead2,
    StyleSubhead3,
    StyleQuote,
    Bold,
    Emphasis,
    Underline,
    Strike,
    Superscript,
    Subscript,
    BulletList,
    NumberedList,
    IndentMore,
    IndentLess,
    MoveUp,
    MoveDown,
    RightToLeft,
    LeftToRight,
    ToggleDirection,
    ClearFormat,
    CleanText,
    EuropeanDigits,
    ArabicDigits,
    RemoveTashkeel,
    // Item
    PrimaryAction,
    Submit,
    TakeBack,
    Return,
    Proofread,
    Approve,
    Publish,
    Update,
    Correct,
    Republish,
    Withdraw,
    Hold,
    Resume,
    Spike,
    Restore,
    Reopen,
    AttributePassage,
    AddNote,
    Purge,
    // Proofing
    NextFinding,
    PreviousFinding,
    ApplyFirstFix,
    ShowSuggestions,
    IgnoreHere,
    IgnoreInItem,
    AddToDictionary,
    TurnRuleOff,
    FixSafe,
    WalkThrough,
    MarkFindings,
    Autocorrect,
    CompleteNames,
    HouseStyle,
    HouseDictionary,
    // Help
    Shortcuts,
    CommandPalette,
    Welcome,
    About,
};

enum class Menu : quint8 { File, Edit, View, Insert, Format, Item, Proofing, Help };
inline constexpr std::array allMenus{Menu::File,   Menu::Edit, Menu::View,     Menu::Insert,
                                     Menu::Format, Menu::Item, Menu::Proofing, Menu::Help};
QString menuTitle(Menu menu);

/// What must be there for a command to make sense; else it is greyed.
enum class Needs : quint8 { Nothing, Archive, Article, EditableArticle, Offer }; // Archive: one that can be written

struct ActionRow {
    ActionId id;
    const char *name; ///< stable, for settings: "file.save"
    Menu menu;
    int group;        ///< a line parts the groups of a menu
    const char *text; ///< English source, context "Actions"
    const char *keys; ///< portable text, ", " between strokes and "; " between alternatives
    const char *icon; ///< of resources/icons, or nullptr
    Needs needs;
    bool checkable = false;
};
std::span<const ActionRow> actionTable();

/// The workflow's action behind a command, and back.
std::optional<Action> workflowAction(ActionId id);
ActionId actionIdOf(Action action);

/// The window's QActions, made from the table. Whoever can do a command says so once: `actions.on(ActionId::Bold, this, [this] { ... })`;
/// a checkable one is kept in step with `actions[ActionId::Bold]->setChecked(...)` (which triggers nothing). Menus, format bar, shortcut
/// page and command palette show these same QActions.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions[static_cast<size_t>(id)]; }
    [[nodiscard]] QAction *find(QStringView id) const; ///< nullptr when unknown

    template<typename Receiver, typename Slot>
    void on(ActionId id, Receiver *receiver, Slot slot)
    {
        m_handled[static_cast<size_t>(id)] = true;
        connect((*this)[id], &QAction::triggered, receiver, slot);
    }
    [[nodiscard]] bool isHandled(ActionId id) const { return m_handled[static_cast<size_t>(id)]; }
    void trigger(ActionId id) const { (*this)[id]->trigger(); }

    void fill(QMenu *menu, Menu which) const;
    void retranslate();

    /// Greys what makes no sense now.
    void setSituation(bool articleOpen, bool editable);

    /// Why nothing can be kept in the archive; empty: it can. What would make something is greyed then, with this as its tool tip.
    void setUnwritable(const QString &reason);
    [[nodiscard]] QString unwritable() const { return m_unwritable; }

    /// Keys the person chose instead of the table's; kept in `settings` under "shortcuts/".
    void loadKeys(QSettings &settings);
    void setKeys(ActionId id, const QList<QKeySequence> &keys, QSettings &settings);
    void resetKeys(QSettings &settings);
    /// Who else has these keys (or begins with them).
    [[nodiscard]] std::optional<ActionId> ownerOf(const QKeySequence &keys, ActionId but) const;

Q_SIGNALS:
    void keysChanged();

private:
    static constexpr size_t count = static_cast<size_t>(ActionId::About) + 1;
    std::array<QAction *, count> m_actions{};
    std::array<bool, count> m_handled{};
    QString m_unwritable;
};

/// "Bold (Ctrl+B)": for tool tips.
QString textWithKeys(const QAction *action);

} // namespace muharrir
