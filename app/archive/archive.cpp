// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, saving, the workflow. Suggestions are in suggesting.cpp, importing is in intake.cpp, pages are in pages.cpp.
#include "archive/archive.h"

#include "archive/house.h"
#include "base/process.h"
#include "store/figures.h"

#include <QJsonArray>

#include <algorithm>

namespace muharrir {

namespace {

/// Where a story is published and what the desk tells itself about it may be written down also while its text rests.
bool changesOnlyTheRecord(Article before, const Article &after)
{
    before.publishedUrl = after.publishedUrl;
    before.noteToDesk = after.noteToDesk;
    before.revision = after.revision; // the store compares it
    return before == after;
}

} // namespace

Archive::Archive(std::unique_ptr<Database> database, Clock clock)
    : m_database(std::move(database)), m_clock(std::move(clock)), m_articles(*m_database), m_drafts(*m_database), m_tags(*m_database),
      m_vocabulary(*m_database), m_contacts(*m_database), m_links(*m_database), m_assets(*m_database), m_persons(*m_database),
      m_settings(*m_database), m_notes(*m_database), m_dictionary(*m_database), m_search(*m_database), m_terms(*m_database),
      m_locks(*m_database), m_searches(*m_database)
{
}

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(const QString &path, Database::Mode mode, const Clock &clock)
{
    auto database = Database::open(path, mode);
    if (!database)
        return database.error();
    return std::unique_ptr<Archive>(new Archive(std::move(*database), clock));
}

Result<Article> Archive::store(Prepared prepared, const Saving &saving)
{
    auto stored = m_articles.save(std::move(prepared), saving);
    if (stored)
        follow(stored->id);
    return stored;
}

Result<Article> Archive::save(const Article &article, const Person &by, const QString &reason, bool safeFixOnly)
{
    if (article.id.isValid()) { // the state is changed by perform() alone, and resting copy is not changed at all
        const auto before = m_articles.load(article.id);
        if (!before)
            return before.error();
        Article changed = article;
        changed.state = before->state;
        changed.priorState = before->priorState;
        if (!mayEdit(*before, by) && !changesOnlyTheRecord(*before, changed))
            return Error{ErrorCode::RoleRefused, {QStringLiteral("edit"), roleName(by.role)}};
        return store(prepared(changed), {by.id, m_clock(), reason, std::nullopt, safeFixOnly});
    }
    return store(prepared(article), {by.id, m_clock(), reason, std::nullopt, safeFixOnly});
}

Done Archive::takeOver(ArticleId id, const Person &by)
{
    Transaction transaction(*m_database);
    MUHARRIR_TRY(transaction.begun());
    const auto held = m_locks.lock(id);
    if (!held)
        return held.error();
    const auto drafts = m_drafts.drafts(id);
    if (!drafts)
        return drafts.error();
    for (const Draft &draft : *drafts) {
        if (!*held || draft.owner != (*held)->owner)
            continue;
        Event event;
        event.action = QStringLiteral("taken-over");
        const auto kept = m_articles.keepVersion(id, draft.content, {draft.by, m_clock(), QStringLiteral("taken-over"), event, false});
        if (!kept)
            return kept.error();
    }
    if (*held) {
        Event event;
        event.at = m_clock();
        event.by = by.id;
        event.action = QStringLiteral("take-over");
        if (!(*held)->personName.isEmpty())
            event.details.insert(QStringLiteral("from"), (*held)->personName);
        MUHARRIR_TRY(m_articles.record(id, event));
    }
    MUHARRIR_TRY(m_locks.takeOver(id, by.id, processOwner(), m_clock()));
    return transaction.commit();
}

Done Archive::purge(ArticleId id, const Person &by)
{
    if (!mayPurge(by))
        return Error{ErrorCode::RoleRefused, {QStringLiteral("purge"), roleName(by.role)}};
    const Done purged = m_articles.purge(id);
    if (m_related)
        m_related->remove(id);
    return purged;
}

Result<Situation> Archive::situation(const Article &article, const Person &person, const QString &reason) const
{
    const auto newsroom = m_settings.newsroom();
    if (!newsroom)
        return newsroom.error();
    Situation situation{article, person, newsroom->rules, m_clock(), reason, std::nullopt, false, {}};
    if (article.id.isValid()) {
        const auto approval = m_articles.approval(article.id);
        if (!approval)
            return approval.error();
        const auto opened = m_articles.openedByDesk(article.id);
        if (!opened)
            return opened.error();
        situation.approval = *approval;
        situation.openedByDesk = *opened;
    }
    return situation;
}

Result<Article> Archive::perform(ArticleId id, Action action, const Person &by, const QString &reason, const QStringList &overridden)
{
    Transaction transaction(*m_database); // judged and saved on one state of the file
    MUHARRIR_TRY(transaction.begun());
    const auto article = m_articles.load(id);
    if (!article)
        return article.error();
    auto now = situation(*article, by, reason);
    if (!now)
        return now.error();
    now->overridden = overridden;
    const auto transition = judge(action, *now);
    if (!transition)
        return transition.error();
    const Article after = applied(*transition, *now);
    Event event;
    event.action = actionName(action);
    event.from = article->state;
    event.to = after.state;
    event.reason = reason;
    if (!overridden.isEmpty())
        event.details.insert(QStringLiteral("overridden"), QJsonArray::fromStringList(overridden));
    auto stored = store(prepared(after), {by.id, now->now, actionName(action), event, false});
    if (!stored)
        return stored;
    // What is not learnt today is learnt with the next article: no reason to refuse an approval.
    if (action == Action::Approve || action == Action::Publish)
        if (const Done learned = House(*this).learn(*stored); !learned)
            qWarning("the words of article %lld were not learnt", static_cast<long long>(id.value));
    MUHARRIR_TRY(transaction.commit());
    return stored;
}

Result<std::vector<Archive::Offer>> Archive::offers(const Article &article, const Person &person) const
{
    const auto now = situation(article, person);
    if (!now)
        return now.error();
    std::vector<Offer> offers;
    for (const Transition &transition : offered(article, person, now->rules))
        offers.push_back({transition, problems(transition, *now)});
    return offers;
}

Result<Archive::Statistics> Archive::statistics() const
{
    const auto figures = muharrir::figures(*m_database);
    if (!figures)
        return figures.error();
    auto states = m_articles.countByState();
    if (!states)
        return states.error();
    return Statistics{figures->articles, figures->versions, figures->tags,     figures->persons,
                      figures->assets,   figures->bytes,    std::move(*states)};
}

} // namespace muharrir
