// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/notesbinding.h"

#include "editor/articlepage.h"
#include "editor/markcommands.h"
#include "editor/texteditor.h"

#include <QTextBlock>

#include <algorithm>

using namespace std::chrono_literals;

namespace muharrir {

namespace {

QTextBlock blockOf(const QTextDocument &document, const QString &id)
{
    QTextBlock block = document.begin();
    while (block.isValid() && block.blockFormat().stringProperty(BlockIdProperty) != id)
        block = block.next();
    return block;
}

} // namespace

NotesBinding::NotesBinding(NotesPane &pane, ArticlePage &page, Desk &desk) : QObject(&pane), m_pane(pane), m_page(page), m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(900ms);
    connect(&m_pause, &QTimer::timeout, this, &NotesBinding::show);
    const Session &session = desk.session();
    connect(&session, &Session::opened, this, &NotesBinding::begin);
    connect(&session, &Session::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::articlesChanged, this, &NotesBinding::readAgain);
    connect(&desk, &Desk::personChanged, this, &NotesBinding::show);
    connect(&desk, &Desk::personsChanged, this, &NotesBinding::show);
    connect(page.text(), &QTextEdit::selectionChanged, this, &NotesBinding::showSelection);
    NoteThreads *threads = pane.threads();
    connect(threads, &NoteThreads::added, this, &NotesBinding::add);
    connect(threads, &NoteThreads::passageWanted, this, &NotesBinding::showPassage);
    const auto done = [this] { Q_EMIT m_desk.articlesChanged(); }; // the history tells of it, too
    connect(threads, &NoteThreads::settleWanted, this, [this, done](const QString &id) {
        m_desk.change(
            this, [id, by = m_desk.person().id, at = QDateTime::currentDateTimeUtc()](Archive &a) { return a.notes().settle(id, by, at); },
            done);
    });
    connect(threads, &NoteThreads::reopenWanted, this, [this, done](const QString &id) {
        m_desk.change(
            this, [id](Archive &archive) { return archive.notes().reopen(id); }, done);
    });
}

void NotesBinding::begin()
{
    m_notes.clear();
    m_pane.threads()->setOpen(m_desk.session().isOpen());
    show();
    readAgain();
}

void NotesBinding::readAgain()
{
    const ArticleId id = m_desk.session().fields().id;
    if (!m_desk.session().isOpen() || !id.isValid())
        return;
    const quint64 ticket = ++m_ticket;
    m_desk.read(
        this, [id](Archive &archive) { return archive.notes().notes(id); },
        [this, id, ticket](std::vector<Note> &&notes) {
            if (ticket != m_ticket || id != m_desk.session().fields().id)
                return;
            m_notes = inThreads(std::move(notes));
            show();
        });
}

void NotesBinding::show()
{
    const QHash<QString, QString> passages = notedPassages(*m_desk.session().document());
    QStringList names;
    for (const Person &person : m_desk.persons()) {
        if (person.active)
            names << person.name;
    }
    std::vector<NoteRow> rows;
    QSet<QString> open;
    bool settled = false;
    for (const Note &note : m_notes) {
        if (note.beginsThread()) {
            settled = !note.isOpen();
            if (!settled)
                open << note.id;
        }
        const auto called = mentioned(note.text, m_desk.persons());
        const bool forMe = std::ranges::find(called, m_desk.person().id) != called.end();
        rows.push_back({note, passages.value(note.id), !note.block.isEmpty() && !passages.contains(note.id), forMe, settled});
    }
    m_pane.threads()->setPeople(names);
    m_pane.threads()->setRows(std::move(rows));
    m_page.text()->setOpenNotes(open);
    Q_EMIT countChanged(static_cast<int>(open.size()));
}

void NotesBinding::showSelection()
{
    const QTextCursor cursor = m_page.text()->textCursor();
    m_pane.threads()->setPassage(cursor.selectedText().simplified().left(60));
}

void NotesBinding::addNote()
{
    const QTextCursor cursor = m_page.text()->textCursor();
    const QString there = cursor.charFormat().stringProperty(MarkCommentProperty);
    if (!cursor.hasSelection() && m_pane.threads()->model()->indexOf(there).isValid())
        m_pane.threads()->focusNote(there);
    else
        m_pane.threads()->begin();
}

void NotesBinding::add(const QString &text, const QString &answers)
{
    Note note;
    note.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    note.answers = answers;
    note.by = m_desk.person().id;
    note.at = QDateTime::currentDateTimeUtc();
    note.text = text;
    const QTextCursor cursor = m_page.text()->textCursor();
    if (answers.isEmpty() && cursor.hasSelection()) {
        const QTextBlock block = m_desk.session().document()->findBlock(cursor.selectionStart());
        note.block = block.blockFormat().stringProperty(BlockIdProperty);
        // Who may not edit writes on the paragraph; the mark in the text is an edit, though none that is printed.
        if (m_desk.session().isEditable())
            m_page.text()->annotate(note.id);
    }
    m_desk.session().withId([this, note](ArticleId id) {
        if (!id.isValid()) {
            m_pane.threads()->giveBack(note);
            return;
        }
        m_desk.store().ask(
            this, [id, note](Archive &archive) { return archive.notes().add(id, note); },
            [this, note](const Result<Note> &kept) {
                if (kept) {
                    Q_EMIT m_desk.articlesChanged();
                    return;
                }
                m_pane.threads()->giveBack(note);
                Q_EMIT m_desk.failed(kept.error());
            });
    });
}

void NotesBinding::showPassage(const Note &note)
{
    QTextDocument &document = *m_desk.session().document();
    QTextCursor cursor = notedPassage(document, note.id);
    if (cursor.isNull()) {
        const QTextBlock block = blockOf(document, note.block);
        if (note.block.isEmpty() || !block.isValid())
            return;
        cursor = QTextCursor(block);
    }
    m_page.text()->setTextCursor(cursor);
    m_page.focusText();
}

} // namespace muharrir
