// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivethread.h"
#include "session/bodydocument.h"
#include "session/jointsteps.h"

#include <QTimer>
#include <QUndoStack>

namespace muharrir {

/// One open article being worked on: its fields, its text, its draft, what may be done with it. No widget in it, and it asks no question:
/// it signals, the window asks.
class Session : public QObject {
    Q_OBJECT

public:
    Session(ArchiveThread &store, const PageStyle &style, const Clock &clock = systemClock(), QObject *parent = nullptr);
    ~Session() override;

    void setPerson(const Person &person);
    [[nodiscard]] const Person &person() const { return m_person; }

    void openNew(ContentKind kind = ContentKind::News); ///< a new, empty article; it gets its id with its first draft
    /// Answers with opened() or failed(). What was typed in the article before and not saved is kept as its draft first.
    void open(ArticleId id);

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// The fields as they stand now. The body in it is the one last saved or opened; see snapshot().
    [[nodiscard]] const Article &fields() const { return m_article; }
    [[nodiscard]] Article snapshot() const; ///< fields and the document's text
    [[nodiscard]] QTextDocument *document() const { return m_document; }
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool draftFails() const { return m_draftFailure.has_value(); } ///< what was typed last is in the window only
    [[nodiscard]] bool isEditable() const; ///< by workflow and person, and no recovery waits for a decision

    /// Somebody else has the article open to edit it, or the archive cannot be written: it is only read here.
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Somebody saved the article meanwhile: without changes of mine it is read again, else conflict() asks.
    void noticeTheirs(const Article &theirs);

    /// Unsaved text that an ended process left behind for this article. The article opens as saved, read-only until one of the two is called:
    /// nothing is replaced unseen, and what recovery replaces is a version anyway.
    [[nodiscard]] const std::optional<Draft> &recovery() const { return m_recovery; }
    void recover();
    void discardRecovery();

    /// Changes fields as one undo step named `what`; the same step again right after is one with it. Body, state, ids and times in `changed`
    /// are ignored.
    void change(const Article &changed, const QString &what);
    [[nodiscard]] QUndoStack *fieldHistory() { return &m_history; }
    /// Changes fields and text (by `edit`, in one edit block) as one step back for both.
    void changeTogether(const Article &changed, const QString &what, const std::function<void(QTextCursor &)> &edit);
    [[nodiscard]] JointSteps &jointSteps() { return m_joint; }
    /// Theme or zoom changed: the text is shown anew; its history stays (see restyle()), the article is not modified by it.
    void setPageStyle(const PageStyle &style);

    void save(); ///< answers with saved(), conflict() or failed()
    /// Saves first; answers with performed() or failed().
    void perform(Action action, const QString &reason = {}, const QStringList &overridden = {});
    /// After conflict(): keeps mine (theirs stays as a version), or takes theirs (mine is kept as a version first).
    void keepMine();
    void takeTheirs();
    /// Writes what is typed as draft now; `then` runs when it is on disk, or at once when there is nothing to write.
    void keepDraftNow(std::function<void()> then = {});
    /// Runs `then` with the article's id; a new article gets it with a draft first. Invalid: that draft could not be written (see failed()).
    void withId(std::function<void(ArticleId)> then);
    void revert();                   ///< back to the article as saved; the draft goes
    void close();                    ///< no article is open any more; opened() tells it. What was typed and not saved is kept as draft
    void restore(VersionId version); ///< fields and text of an older version, as an unsaved change

    /// What the person may do now and what stands in the way of it, by the fields and the text on screen a moment ago.
    [[nodiscard]] const std::vector<Archive::Offer> &offers() const { return m_offers; }
    [[nodiscard]] const std::optional<Approval> &approval() const { return m_approval; }

Q_SIGNALS:
    void opened();        ///< another article (or a new one) is in the session
    void fieldsChanged(); ///< by change(), undo, a save, an action
    void textChanged();   ///< something was typed
    void modifiedChanged(bool modified);
    void saved(const QDateTime &at);
    void draftKept(const QDateTime &at);
    void performed(muharrir::Action action);
    void offersChanged();
    void recoverable(const muharrir::Draft &draft);
    void conflict(const muharrir::Article &theirs); ///< someone saved in between: mine is still in the window and in the draft
    /// The text stays where it is. A draft that cannot be kept is told once, though it is tried again and again; draftKept() ends it.
    void failed(const muharrir::Error &error);

private:
    struct Standing; ///< an article as the archive has it, with what hangs on it
    static Result<Standing> standing(Archive &archive, ArticleId id, const Person &person);

    void take(const Article &article);
    void adopt(const Article &stored); ///< ids, state and times of a save or an action; fields and text stay as they are
    void takeStanding(Result<Standing> &&result);
    void textWasChanged();
    void scheduleDraft();
    void writeDraft();
    void runAfterDraft();
    void refreshOffers();
    void announceModified();
    void saveThen(std::function<void()> then);

    ArchiveThread &m_store;
    PageStyle m_style;
    Clock m_clock;
    Person m_person;
    Article m_article; ///< fields now
    Article m_saved;   ///< as in the archive
    QTextDocument *m_document;
    QUndoStack m_history;
    JointSteps m_joint;
    QTimer m_pause;       ///< 1 s after the last key
    QTimer m_atLeast;     ///< 1.2 s after the first key that no draft has
    QTimer m_offersPause; ///< what stands in the way is asked anew when the typing pauses
    QTimer m_naming;      ///< paragraphs that were split off get their ids once the letter is on screen
    std::vector<Archive::Offer> m_offers;
    std::optional<Approval> m_approval;
    std::optional<Draft> m_recovery;
    QString m_continues;             ///< owner of the left-behind draft that was recovered
    std::optional<Article> m_theirs; ///< while a conflict waits for a decision
    std::vector<std::function<void()>> m_afterDraft;
    quint64 m_ticket = 0; ///< counts articles opened, so that late answers for an earlier one are dropped
    bool m_open = false;
    bool m_held = false;
    bool m_filling = false;
    bool m_draftWaits = false;
    std::optional<ErrorCode> m_draftFailure;
    bool m_draftInFlight = false;
    bool m_wasModified = false;
};

} // namespace muharrir
