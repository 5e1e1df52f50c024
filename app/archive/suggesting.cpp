// SPDX-License-Identifier: GPL-3.0-or-later
// What the archive suggests while an article is written: the related index, its tables, and what was decided about its answers.
#include "archive/archive.h"

#include "article/live.h"
#include "article/tag.h"
#include "related/background.h"

#include <algorithm>
#include <span>

namespace muharrir {

static constexpr int sameEventDays = 2; ///< news of one event follow each other closely

Done Archive::prepareRelated(const Progress &progress)
{
    if (!m_database->isReadOnly()) {
        constexpr size_t atOnce = 200; // articles a transaction: other writers get their turn
        const auto stale = m_terms.stale();
        MUHARRIR_TRY(stale);
        for (size_t done = 0; done < stale->size(); done += atOnce) {
            const auto part = std::span(*stale).subspan(done, std::min(atOnce, stale->size() - done));
            MUHARRIR_TRY(m_terms.renew({part.begin(), part.end()}));
            const auto now = static_cast<qint64>(std::min(done + atOnce, stale->size()));
            if (progress && !progress(now, static_cast<qint64>(stale->size())))
                return Error{ErrorCode::Cancelled, {}};
        }
        if (!stale->empty())
            forgetRelated();
    }
    if (m_related)
        return {};
    const auto standing = m_database->changes();
    MUHARRIR_TRY(standing);
    const auto before = m_articles.changedSince({});
    MUHARRIR_TRY(before);
    auto index = std::make_unique<RelatedIndex>(termSource(m_terms));
    MUHARRIR_TRY(index->load(m_terms));
    m_related = std::move(index);
    m_relatedUpTo = before->newest;
    m_relatedStanding = *standing;
    return {};
}

Done Archive::followOthers()
{
    const auto standing = m_database->changes();
    MUHARRIR_TRY(standing);
    if (*standing == m_relatedStanding)
        return {};
    const auto changed = m_articles.changedSince(m_relatedUpTo);
    MUHARRIR_TRY(changed);
    for (const ArticleId id : changed->articles)
        follow(id);
    m_relatedUpTo = changed->newest;
    m_relatedStanding = *standing;
    return {};
}

void Archive::follow(ArticleId id)
{
    if (!m_related)
        return; // it reads the new terms when it is first asked
    const auto terms = m_terms.load(id);
    if (terms && *terms)
        m_related->put(**terms);
    else
        m_related->remove(id);
}

bool Archive::describe(RelatedHit &hit, const QStringList &ownTags) const
{
    const auto rows = m_articles.rows({hit.id});
    if (!rows || rows->empty() || rows->front().state == State::Spiked)
        return false;
    const ArticleRow &row = rows->front();
    hit.globalId = row.globalId;
    hit.externalId = row.externalId;
    hit.headline = row.headline;
    hit.author = row.author;
    hit.state = row.state;
    hit.date = row.date;
    hit.updated = row.updated;
    hit.tags = m_tags.namesOf(hit.id).valueOr({});
    for (const QString &tag : std::as_const(hit.tags)) {
        if (std::ranges::any_of(ownTags, [&tag](const QString &own) { return tagKey(own) == tagKey(tag); }))
            hit.sharedTags.append(tag);
    }
    return true;
}

std::vector<RelatedHit> Archive::related(const RelatedQuery &query)
{
    if (!m_related && !prepareRelated()) {
        qWarning("the related index could not be loaded"); // suggestions fail softly, the text does not
        return {};
    }
    if (!followOthers())
        qWarning("the related index could not follow the archive"); // what it knows is still of use
    RelatedQuery asked = query;
    if (!asked.self.isValid() && !asked.selfExternalId.isEmpty())
        asked.self = m_articles.findByExternalId(asked.selfExternalId).valueOr({}).value_or(ArticleId());
    const auto choices = m_links.choices(asked.self).valueOr({});
    const auto isLeftOut = [&choices](ArticleId id) {
        return std::ranges::any_of(choices,
                                   [id](const auto &choice) { return choice.target == id && choice.choice != RelatedChoice::Pinned; });
    };
    asked.limit += static_cast<int>(choices.size()); // as many remain
    const QDateTime now = query.asOf.isValid() ? query.asOf : m_clock();
    const auto isRecent = [&now](const RelatedHit &hit) { return hit.date.isValid() && std::abs(hit.date.daysTo(now)) <= sameEventDays; };

    std::vector<RelatedHit> pinned, others;
    for (const auto &[target, choice] : choices) {
        RelatedHit hit;
        hit.id = target;
        hit.pinned = true;
        hit.strength = 1;
        if (choice == RelatedChoice::Pinned && target != asked.self && describe(hit, query.tags))
            pinned.push_back(std::move(hit));
    }
    for (RelatedHit &hit : m_related->related(asked, m_clock())) {
        const auto pin = std::ranges::find(pinned, hit.id, &RelatedHit::id);
        if (isLeftOut(hit.id) || !describe(hit, query.tags)) // it may have gone since the index heard of it
            continue;
        hit.sameEvent = hit.earlierVersion || (hit.strength >= Strength::sameEvent && isRecent(hit));
        hit.pinned = pin != pinned.end();
        if (hit.pinned)
            *pin = std::move(hit);
        else
            others.push_back(std::move(hit));
    }
    std::ranges::move(others, std::back_inserter(pinned));
    if (pinned.size() > static_cast<size_t>(std::max(query.limit, 0)))
        pinned.resize(static_cast<size_t>(std::max(query.limit, 0)));
    return pinned;
}

Result<std::optional<Archive::Background>> Archive::background(const RelatedQuery &query, const QString &slug)
{
    constexpr size_t asked = 12;
    std::vector<ArticleId> candidates;
    if (!slug.trimmed().isEmpty()) {
        const auto same = m_articles.findBySlug(slug);
        MUHARRIR_TRY(same);
        candidates = *same;
    }
    for (const RelatedHit &hit : related(query)) {
        if (hit.strength >= Strength::strong)
            candidates.push_back(hit.id);
    }
    if (candidates.size() > asked)
        candidates.resize(asked);
    for (const ArticleId id : candidates) {
        if (id == query.self)
            continue;
        const auto article = m_articles.load(id);
        MUHARRIR_TRY(article);
        if (!isLive(article->state))
            continue;
        if (const auto text = backgroundParagraph(article->body))
            return std::optional(
                Background{*text, id, article->headline, article->published.isValid() ? article->published : article->date});
    }
    return std::optional<Background>();
}

Result<std::vector<LookAlike>> Archive::lookAlikes() const
{
    const auto vocabulary = m_tags.all();
    MUHARRIR_TRY(vocabulary);
    const auto apart = m_vocabulary.keptApart();
    MUHARRIR_TRY(apart);
    return muharrir::lookAlikes(*vocabulary, *apart);
}

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
    const auto rarity = [this](const QString &stem) { return m_related ? m_related->rarity(stem) : 1; };
    return muharrir::suggestTags(query.title, query.text, query.tags, m_tags.all().valueOr({}), withTags, limit, rarity);
}

} // namespace muharrir
