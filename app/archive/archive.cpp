// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, saving, the workflow, suggestions. Importing is in intake.cpp, pages are in pages.cpp.
#include "archive/archive.h"

#include "archive/house.h"
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
      m_assets(*m_database), m_persons(*m_database), m_settings(*m_database), m_notes(*m_database), m_dictionary(*m_database),
      m_search(*m_database), m_terms(*m_database)
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

Result<Article> Archive::store(const Article &article, const Saving &saving)
{
    auto stored = m_articles.save(article, saving);
    if (!stored || !m_related)
        return stored;
    if (stored->state == State::Spiked)
        m_related->remove(stored->id);
    else if (const auto terms = m_terms.load(stored->id))
        m_related->put(*terms);
    return stored;
}

void Archive::follow(ArticleId id)
{
    if (!m_related)
        return; // it reads the new terms when it is first asked
    const auto terms = m_terms.load(id);
    if (terms && terms->state != State::Spiked)
        m_related->put(*terms);
    else
        m_related->remove(id);
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
        return store(changed, {by.id, m_clock(), reason, std::nullopt, safeFixOnly});
    }
    return store(article, {by.id, m_clock(), reason, std::nullopt, safeFixOnly});
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
    auto stored = store(after, {by.id, now->now, actionName(action), event, false});
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

RelatedIndex &Archive::relatedIndex()
{
    if (!m_related) {
        m_related = std::make_unique<RelatedIndex>();
        if (const Done loaded = m_related->load(m_terms); !loaded)
            qWarning("the related index could not be loaded"); // it stays empty: suggestions fail softly, the text does not
    }
    return *m_related;
}

std::vector<RelatedHit> Archive::related(const RelatedQuery &query) { return relatedIndex().related(query, m_clock()); }

std::vector<TagSuggestion> Archive::suggestTags(const RelatedQuery &query, int limit)
{
    constexpr int neighbours = 20; // related.md 3h: the tags of the 20 nearest vote
    RelatedQuery nearest = query;
    nearest.limit = neighbours;
    std::vector<std::pair<RelatedHit, QStringList>> withTags;
    for (const RelatedHit &hit : related(nearest)) {
        if (!hit.tags.isEmpty())
            withTags.emplace_back(hit, hit.tags);
    }
    const auto rarity = [this](const QString &stem) { return relatedIndex().rarity(stem); };
    return muharrir::suggestTags(query.title, query.text, query.tags, m_tags.all().valueOr({}), withTags, limit, rarity);
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
