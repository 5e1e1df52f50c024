// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "base/process.h"
#include "session/fieldchange.h"
#include "session/restyle.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QScopedValueRollback>

using namespace std::chrono_literals;

namespace muharrir {

struct Session::Standing {
    Article article;
    std::vector<Archive::Offer> offers;
    std::optional<Approval> approval;
    std::optional<Draft> draft;
};

Result<Session::Standing> Session::standing(Archive &archive, ArticleId id, const Person &person)
{
    Standing standing;
    auto article = archive.articles().load(id);
    if (!article)
        return article.error();
    standing.article = std::move(*article);
    auto offers = archive.offers(standing.article, person);
    if (!offers)
        return offers.error();
    standing.offers = std::move(*offers);
    standing.approval = archive.articles().approval(id).valueOr({});
    for (const Draft &draft : archive.drafts().drafts(id).valueOr({})) { // newest first; what is typed here now comes before all
        if (draft.owner == processOwner()) {
            standing.draft = draft;
            break;
        }
        if (!standing.draft && !processLives(draft.owner))
            standing.draft = draft;
    }
    return standing;
}

Session::Session(ArchiveThread &store, const PageStyle &style, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_style(style), m_clock(clock), m_document(new QTextDocument(this)), m_joint(m_document, &m_history)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    m_atLeast.setSingleShot(true);
    m_atLeast.setInterval(1200ms); // a busy machine may take long to write, and 2 s are the most that may be lost
    connect(&m_pause, &QTimer::timeout, this, &Session::writeDraft);
    connect(&m_atLeast, &QTimer::timeout, this, &Session::writeDraft);
    m_offersPause.setSingleShot(true);
    m_offersPause.setInterval(300ms);
    connect(&m_offersPause, &QTimer::timeout, this, &Session::refreshOffers);
    // contentsChanged, not contentsChange: that one is silent while no view has laid the document out.
    connect(m_document, &QTextDocument::contentsChanged, this, [this] {
        if (!m_filling)
            textWasChanged();
    });
    m_naming.setSingleShot(true);
    m_naming.setInterval(0ms);
    connect(&m_naming, &QTimer::timeout, m_document, [this] { nameBlocks(*m_document); });
    connect(m_document, &QTextDocument::blockCountChanged, this, [this] {
        if (!m_filling)
            m_naming.start();
    });
    connect(m_document, &QTextDocument::modificationChanged, this, &Session::announceModified);
    connect(&m_history, &QUndoStack::cleanChanged, this, &Session::announceModified);
}

Session::~Session() { m_history.disconnect(this); }

void Session::setPerson(const Person &person)
{
    m_person = person;
    refreshOffers();
}

void Session::openNew(ContentKind kind)
{
    keepDraftNow();
    Article article;
    article.kind = kind;
    article.author = m_person.id;
    article.urgency = kind == ContentKind::Breaking ? 1 : 3;
    if (!m_person.name.isEmpty() && m_person.role == Role::Reporter)
        article.bylines = {m_person.name};
    ++m_ticket;
    m_recovery.reset();
    m_approval.reset();
    m_offers.clear();
    take(article);
    Q_EMIT opened();
    refreshOffers();
}

void Session::open(ArticleId id)
{
    keepDraftNow();
    const auto ticket = ++m_ticket;
    m_store.ask(
        this,
        [id, person = m_person, now = m_clock()](Archive &archive) {
            auto result = standing(archive, id, person);
            if (result && person.role != Role::Reporter)
                if (const Done noted = archive.articles().noteOpened(id, person, now); !noted)
                    qWarning("the opening of article %lld was not noted", static_cast<long long>(id.value));
            return result;
        },
        [this, ticket](Result<Standing> &&result) {
            if (ticket == m_ticket)
                takeStanding(std::move(result));
        });
}

void Session::takeStanding(Result<Standing> &&result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_offers = std::move(result->offers);
    m_approval = result->approval;
    m_recovery.reset();
    m_theirs.reset();
    take(result->article);
    m_recovery = std::move(result->draft);
    if (m_recovery && m_recovery->content == m_saved)
        m_recovery.reset();
    if (m_recovery && m_recovery->owner == processOwner()) {
        recover(); // typed here, in this run: it simply goes on
        return;
    }
    Q_EMIT opened();
    Q_EMIT offersChanged();
    if (m_recovery)
        Q_EMIT recoverable(*m_recovery);
}

void Session::take(const Article &article)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_pause.stop();
        m_atLeast.stop();
        m_naming.stop();
        m_draftWaits = false;
        m_draftFailure.reset();
        m_article = m_saved = article;
        m_open = true;
        m_history.clear();
        m_continues.clear();
        fill(*m_document, article.body, m_style);
        m_document->setModified(false);
    }
    announceModified();
}

Article Session::snapshot() const
{
    Article article = m_article;
    article.body = read(*m_document);
    return article;
}

bool Session::isModified() const { return m_open && (m_document->isModified() || !m_history.isClean()); }

bool Session::isEditable() const { return m_open && !m_held && !m_recovery && mayEdit(m_article, m_person); }

void Session::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (held) { // what is typed from now on would be nobody's
        m_pause.stop();
        m_atLeast.stop();
        m_draftWaits = false;
    }
    Q_EMIT fieldsChanged();
    Q_EMIT offersChanged();
}

void Session::noticeTheirs(const Article &theirs)
{
    if (!m_open || theirs.id != m_article.id || theirs.revision <= m_article.revision)
        return;
    if (!isModified()) {
        open(theirs.id);
        return;
    }
    m_theirs = theirs;
    Q_EMIT conflict(theirs);
}

void Session::announceModified()
{
    if (const bool modified = isModified(); modified != m_wasModified) {
        m_wasModified = modified;
        Q_EMIT modifiedChanged(modified);
    }
}

void Session::recover()
{
    if (!m_recovery)
        return;
    const Draft draft = *std::exchange(m_recovery, std::nullopt);
    const Article saved = m_saved;
    take(draft.content);
    m_saved = saved;
    m_article = withFields(saved, draft.content);
    m_article.revision = draft.baseRevision; // someone who saved since then is told apart by the save
    m_document->setModified(true);
    m_continues = draft.owner == processOwner() ? QString() : draft.owner;
    m_draftWaits = true;
    writeDraft(); // it is ours now
    Q_EMIT opened();
    Q_EMIT offersChanged();
}

void Session::discardRecovery()
{
    if (!m_recovery)
        return;
    const Draft draft = *std::exchange(m_recovery, std::nullopt);
    m_store.tell([draft](Archive &archive) {
        if (const Done dropped = archive.drafts().drop(draft.article, draft.owner); !dropped)
            qWarning("the draft of article %lld was not dropped", static_cast<long long>(draft.article.value));
    });
    Q_EMIT opened();
}

void Session::change(const Article &changed, const QString &what)
{
    const Article after = withFields(m_article, changed);
    if (after == m_article || !isEditable())
        return;
    m_history.push(new FieldChange(m_article, after, what, [this](const Article &fields) {
        m_article = withFields(m_article, fields);
        scheduleDraft();
        m_offersPause.start();
        Q_EMIT fieldsChanged();
    }));
}

void Session::changeTogether(const Article &changed, const QString &what, const std::function<void(QTextCursor &)> &edit)
{
    if (!isEditable())
        return;
    m_joint.make([&] {
        if (withFields(m_article, changed) != m_article) {
            m_history.beginMacro(what); // typing in a field right after it is a step of its own
            change(changed, what);
            m_history.endMacro();
        }
        QTextCursor cursor(m_document);
        cursor.beginEditBlock();
        edit(cursor);
        cursor.endEditBlock();
    });
}

void Session::setPageStyle(const PageStyle &style)
{
    m_style = style;
    const QScopedValueRollback filling(m_filling, true);
    const bool modified = m_document->isModified();
    restyle(*m_document, style);
    m_document->setModified(modified);
}

void Session::textWasChanged()
{
    scheduleDraft();
    m_offersPause.start();
    Q_EMIT textChanged();
}

void Session::scheduleDraft()
{
    m_draftWaits = true;
    m_pause.start();
    if (!m_atLeast.isActive())
        m_atLeast.start();
}

void Session::keepDraftNow(std::function<void()> then)
{
    if (then)
        m_afterDraft.push_back(std::move(then));
    if (m_open && m_draftWaits)
        writeDraft();
    else if (!m_draftInFlight)
        runAfterDraft();
}

void Session::withId(std::function<void(ArticleId)> then)
{
    if (!m_open)
        return;
    m_draftWaits = m_draftWaits || !m_article.id.isValid();
    keepDraftNow([this, then = std::move(then)] { then(m_article.id); });
}

void Session::writeDraft()
{
    // One at a time: a new article gets its id with its first draft, and a second must not make a second article.
    if (!m_open || m_draftInFlight || !m_draftWaits)
        return;
    m_pause.stop();
    m_atLeast.stop();
    m_draftWaits = false;
    m_draftInFlight = true;
    Draft draft{m_article.id, m_article.revision, m_clock(), m_person.id, processOwner(), snapshot(), m_continues};
    m_store.ask(
        this,
        [draft](Archive &archive) mutable -> Result<Article> {
            Article identity = draft.content;
            if (!draft.article.isValid()) {
                Article empty = draft.content;
                empty.headline.clear();
                empty.body = {};
                auto created = archive.articles().save(empty, {draft.by, draft.at, QStringLiteral("create"), {}, false});
                if (!created)
                    return created.error();
                identity = std::move(*created);
                draft.article = identity.id;
                draft.baseRevision = identity.revision;
            }
            draft.content = withFields(identity, draft.content, draft.content.body);
            if (const Done kept = archive.drafts().keep(draft); !kept)
                return kept.error();
            return identity;
        },
        [this, ticket = m_ticket, at = draft.at](Result<Article> &&result) {
            m_draftInFlight = false;
            if (!result) {
                m_draftWaits = true; // still only in the window: the next key, or the next save, tries again
                m_atLeast.start();
                if (std::exchange(m_draftFailure, result.error().code) != result.error().code)
                    Q_EMIT failed(result.error());
            } else if (ticket == m_ticket) {
                if (!m_article.id.isValid()) {
                    adopt(*result);
                    refreshOffers();
                    Q_EMIT fieldsChanged();
                }
                m_draftFailure.reset();
                Q_EMIT draftKept(at);
                if (m_draftWaits && !m_pause.isActive() && !m_atLeast.isActive())
                    m_atLeast.start();
                if (m_draftWaits && !m_afterDraft.empty()) {
                    writeDraft(); // who waits means what is typed by now
                    return;
                }
            }
            runAfterDraft();
        });
}

void Session::runAfterDraft()
{
    for (const auto &waiting : std::exchange(m_afterDraft, {}))
        waiting();
}

void Session::adopt(const Article &stored)
{
    m_saved = stored;
    m_article = withFields(stored, m_article);
}

void Session::save()
{
    saveThen([] {});
}

void Session::saveThen(std::function<void()> then)
{
    if (!m_open)
        return;
    if (m_draftInFlight) { // the id may be on its way
        keepDraftNow([this, then = std::move(then)] { saveThen(then); });
        return;
    }
    m_pause.stop();
    m_atLeast.stop();
    m_draftWaits = false;
    const Article mine = snapshot();
    struct Answer {
        Result<Article> saved;
        std::optional<Article> theirs;
    };
    m_draftInFlight = true; // no draft overtakes the save
    m_store.ask(
        this,
        [mine, person = m_person](Archive &archive) -> Answer {
            auto saved = archive.save(mine, person);
            std::optional<Article> theirs;
            if (!saved && saved.error().code == ErrorCode::RevisionConflict)
                if (auto loaded = archive.articles().load(mine.id))
                    theirs = std::move(*loaded);
            // Also where it is based on an older revision, as after a conflict.
            if (const Done dropped = saved ? archive.drafts().drop(saved->id, processOwner()) : Done(); !dropped)
                qWarning("the draft of article %lld was not dropped", static_cast<long long>(saved->id.value));
            return {std::move(saved), std::move(theirs)};
        },
        [this, then = std::move(then), ticket = m_ticket, revision = m_document->revision(), step = m_history.index(),
         mine](Answer &&answer) {
            m_draftInFlight = false;
            const auto goOn = qScopeGuard([this] { runAfterDraft(); }); // who waited for a draft meanwhile: the save was more
            if (ticket != m_ticket)
                return;
            if (!answer.saved) {
                scheduleDraft(); // not in the archive: then at least as draft
                if (answer.theirs) {
                    m_theirs = answer.theirs;
                    Q_EMIT conflict(*answer.theirs);
                } else {
                    Q_EMIT failed(answer.saved.error());
                }
                return;
            }
            m_draftFailure.reset();
            adopt(*answer.saved);
            if (revision == m_document->revision())
                m_document->setModified(false);
            if (step == m_history.index())
                m_history.setClean();
            announceModified();
            Q_EMIT fieldsChanged();
            Q_EMIT saved(answer.saved->updated);
            refreshOffers();
            then();
        });
}

void Session::perform(Action action, const QString &reason, const QStringList &overridden)
{
    const auto go = [this, action, reason, overridden] {
        m_store.ask(
            this,
            [id = m_article.id, person = m_person, action, reason, overridden](Archive &archive) {
                return archive.perform(id, action, person, reason, overridden);
            },
            [this, action, ticket = m_ticket](Result<Article> &&result) {
                if (!result) {
                    Q_EMIT failed(result.error());
                    return;
                }
                if (ticket != m_ticket)
                    return;
                adopt(*result);
                Q_EMIT fieldsChanged();
                Q_EMIT performed(action);
                refreshOffers();
            });
    };
    if (isModified() || !m_article.id.isValid())
        saveThen(go);
    else
        go();
}

void Session::keepMine()
{
    if (!m_theirs)
        return;
    m_article.revision = m_theirs->revision;
    m_theirs.reset();
    save();
}

void Session::takeTheirs()
{
    if (!m_theirs)
        return;
    // Mine goes into the history first, as a version on top; then theirs is put above it again.
    Article mine = snapshot();
    mine.revision = m_theirs->revision;
    m_store.ask(
        this,
        [mine, theirs = *std::exchange(m_theirs, std::nullopt), person = m_person](Archive &archive) -> Result<Standing> {
            auto kept = archive.save(mine, person, QStringLiteral("conflict"));
            if (!kept)
                return kept.error();
            Article again = theirs;
            again.revision = kept->revision;
            auto restored = archive.save(again, person, QStringLiteral("conflict"));
            if (!restored)
                return restored.error();
            return standing(archive, again.id, person);
        },
        [this, ticket = m_ticket](Result<Standing> &&result) {
            if (ticket == m_ticket)
                takeStanding(std::move(result));
        });
}

void Session::revert()
{
    m_store.tell([id = m_article.id](Archive &archive) {
        if (const Done dropped = archive.drafts().drop(id, processOwner()); !dropped)
            qWarning("the draft of article %lld was not dropped", static_cast<long long>(id.value));
    });
    take(m_saved);
    Q_EMIT opened();
}

void Session::close()
{
    keepDraftNow();
    ++m_ticket;
    m_recovery.reset();
    m_theirs.reset();
    m_approval.reset();
    m_offers.clear();
    take({});
    m_open = false;
    announceModified();
    Q_EMIT opened();
    Q_EMIT offersChanged();
}

void Session::restore(VersionId version)
{
    m_store.ask(
        this, [version](Archive &archive) { return archive.articles().version(version); },
        [this, ticket = m_ticket](Result<Article> &&result) {
            if (ticket != m_ticket)
                return;
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            const Article saved = m_saved;
            const Article fields = withFields(m_article, *result);
            take(*result);
            m_saved = saved;
            m_article = fields;
            m_document->setModified(true);
            scheduleDraft();
            Q_EMIT opened();
        });
}

void Session::refreshOffers()
{
    m_offersPause.stop();
    if (!m_open)
        return;
    struct Answer {
        std::vector<Archive::Offer> offers;
        std::optional<Approval> approval;
    };
    m_store.ask(
        this,
        [article = snapshot(), person = m_person](Archive &archive) -> Answer {
            return {archive.offers(article, person).valueOr({}),
                    article.id.isValid() ? archive.articles().approval(article.id).valueOr({}) : std::nullopt};
        },
        [this, ticket = m_ticket](Answer &&answer) {
            if (ticket != m_ticket)
                return;
            m_offers = std::move(answer.offers);
            m_approval = answer.approval;
            Q_EMIT offersChanged();
        });
}

} // namespace muharrir
