// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/historybinding.h"

#include "dialogs/comparisondialog.h"
#include "text/difference.h"
#include "wording.h"

namespace muharrir {

QString comparedText(const Article &article)
{
    QStringList parts;
    for (const QString &part : {article.headline, article.deck, plainText(article.body)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u'\n');
}

HistoryBinding::HistoryBinding(HistoryPane &history, NotesPane &notes, Desk &desk)
    : QObject(&history), m_history(history), m_notes(notes), m_desk(desk)
{
    const Session &session = desk.session();
    connect(&session, &Session::opened, this, &HistoryBinding::readAgain);
    connect(&session, &Session::opened, this, &HistoryBinding::showFields);
    connect(&session, &Session::saved, this, &HistoryBinding::readAgain);
    connect(&session, &Session::performed, this, &HistoryBinding::readAgain);
    connect(&desk, &Desk::articlesChanged, this, &HistoryBinding::readAgain); // others' saves and notes
    connect(&session, &Session::fieldsChanged, this, &HistoryBinding::showFields);
    connect(&session, &Session::fieldsChanged, &history, &HistoryPane::nowChanged);
    connect(&session, &Session::textChanged, &history, &HistoryPane::nowChanged);
    connect(&history, &HistoryPane::comparisonWanted, this, &HistoryBinding::compare);
    connect(&history, &HistoryPane::sideBySideWanted, this, &HistoryBinding::showSideBySide);
    connect(&history, &HistoryPane::restoreWanted, &desk.session(), &Session::restore);
    connect(&notes, &NotesPane::noteEdited, this, [this](const QString &note) {
        Article article = m_desk.session().fields();
        article.noteToDesk = note;
        m_desk.session().change(article, tr("Note to the desk"));
    });
}

void HistoryBinding::showFields()
{
    const Session &session = m_desk.session();
    m_notes.setNote(session.fields().noteToDesk);
    m_notes.setEditable(session.isEditable());
    m_history.setEditable(session.isEditable());
}

void HistoryBinding::readAgain()
{
    const ArticleId id = m_desk.session().fields().id;
    if (!m_desk.session().isOpen() || !id.isValid()) {
        m_history.setMoments({});
        m_notes.setReasons({});
        return;
    }
    struct Past {
        std::vector<Version> versions;
        std::vector<Event> events;
        std::vector<Note> notes;
    };
    m_desk.read(
        this,
        [id](Archive &archive) -> Result<Past> {
            auto versions = archive.articles().versions(id);
            if (!versions)
                return versions.error();
            auto events = archive.articles().events(id);
            if (!events)
                return events.error();
            auto notes = archive.notes().notes(id);
            if (!notes)
                return notes.error();
            return Past{std::move(*versions), std::move(*events), std::move(*notes)};
        },
        [this, id](Past &&past) {
            if (id != m_desk.session().fields().id)
                return;
            m_history.setMoments(timeline(past.versions, past.events, past.notes));
            m_notes.setReasons(std::move(past.events));
        });
}

void HistoryBinding::showSideBySide(VersionId version, VersionId other, HistoryPane::Against against)
{
    using Side = ComparisonDialog::Side;
    const bool withNow = against == HistoryPane::Against::Now;
    const Side now{tr("The text of now"), withNow ? comparedText(m_desk.session().snapshot()) : QString()};
    const auto titleOf = [this](VersionId id) {
        if (const QModelIndex row = m_history.model()->find(id); row.isValid())
            return muharrir::titleOf(m_history.model()->at(row));
        return QString();
    };
    m_desk.read(
        this,
        [version, other](Archive &archive) -> Result<std::pair<QString, QString>> {
            const auto chosen = archive.articles().version(version);
            if (!chosen)
                return chosen.error();
            const auto former = other.isValid() ? archive.articles().version(other) : Result<Article>(Article());
            if (!former)
                return former.error();
            return std::pair(comparedText(*former), comparedText(*chosen));
        },
        [this, now, withNow, chosenTitle = titleOf(version), formerTitle = titleOf(other)](const std::pair<QString, QString> &texts) {
            const Side chosen{chosenTitle, texts.second};
            auto *dialog = new ComparisonDialog(withNow ? chosen : Side{formerTitle, texts.first}, withNow ? now : chosen, m_desk.theme(),
                                                m_history.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void HistoryBinding::compare(VersionId version, VersionId other, HistoryPane::Against against)
{
    const bool withNow = against == HistoryPane::Against::Now;
    const QString now = withNow ? comparedText(m_desk.session().snapshot()) : QString();
    const quint64 ticket = ++m_ticket;
    m_desk.read(
        this,
        [version, other, withNow, now](Archive &archive) -> Result<std::vector<Difference>> {
            const auto chosen = archive.articles().version(version);
            if (!chosen)
                return chosen.error();
            if (withNow)
                return differences(comparedText(*chosen), now);
            if (!other.isValid())
                return differences({}, comparedText(*chosen));
            const auto before = archive.articles().version(other);
            if (!before)
                return before.error();
            return differences(comparedText(*before), comparedText(*chosen));
        },
        [this, ticket](const std::vector<Difference> &found) {
            if (ticket == m_ticket)
                m_history.showDifferences(found);
        });
}

} // namespace muharrir
