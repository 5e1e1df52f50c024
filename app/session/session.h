// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivethread.h"
#include "session/bodydocument.h"

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
    [[nodiscard]] Person person() const { return m_person; }

    void openNew(ContentKind kind = ContentKind::News); ///< a new, empty article; it gets its id with its first draft
    void open(ArticleId id);                            ///< answers with opened() or failed()
    void openDraft(const Draft &draft);                 ///< what was left behind by a crash; what it replaces is kept as a version

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// The fields as they stand now. The body in it is the one last read; see snapshot().
    [[nodiscard]] const Article &fields() const { return m_article; }
    [[nodiscard]] Article snapshot() const; ///< fields and the document's text
    [[nodiscard]] QTextDocument *document() const { return m_document; }
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isEditable() const; ///< by workflow and person

    /// Changes fields as one undo step named `what`; equal steps in a row on the same field are one. The body in `changed` is ignored.
    void change(const Article &changed, const QString &what);
    [[nodiscard]] QUndoStack *fieldHistory() { return &m_history; }
    void setPageStyle(const PageStyle &style); ///< theme or zoom changed: the text is laid out anew, its history stays

    void save(); ///< answers with saved(), conflict() or failed()
    void perform(Action action, const QString &reason = {}, const QStringList &overridden = {}); ///< saves first; performed() or failed()
    /// Writes what is typed as draft now and calls back when it is on disk (closing the window, switching articles).
    void keepDraftNow(std::function<void()> then = {});
    void discardDraft(); ///< back to the article as saved

    [[nodiscard]] const std::vector<Archive::Offer> &offers() const { return m_offers; } ///< what the person may do now
    [[nodiscard]] const std::optional<Approval> &approval() const { return m_approval; }

Q_SIGNALS:
    void opened();        ///< another article (or a new one) is in the session
    void fieldsChanged(); ///< by change(), undo, an action
    void textChanged();   ///< something was typed
    void modifiedChanged(bool modified);
    void saved(const QDateTime &at);
    void draftKept(const QDateTime &at);
    void performed(muharrir::Action action);
    void offersChanged();
    void conflict(const muharrir::Article &theirs); ///< someone saved in between: mine is still in the window and in the draft
    void failed(const muharrir::Error &error);      ///< the text stays where it is

private:
    void take(const Article &article);
    void textWasChanged();
    void scheduleDraft();
    void refreshOffers();

    ArchiveThread &m_store;
    PageStyle m_style;
    Clock m_clock;
    Person m_person;
    Article m_article; ///< fields now; its body is the one last read from the document
    Article m_saved;   ///< as in the archive
    QTextDocument *m_document;
    QUndoStack m_history;
    QTimer m_pause;   ///< 1 s after the last key
    QTimer m_atLeast; ///< 1.5 s after the first unsaved key
    std::vector<Archive::Offer> m_offers;
    std::optional<Approval> m_approval;
    bool m_open = false;
    bool m_filling = false;
};

} // namespace muharrir
