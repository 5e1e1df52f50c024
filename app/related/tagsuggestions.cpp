// SPDX-License-Identifier: GPL-3.0-or-later
// Tags for a text: first the newsroom's own words found in it, then what the nearest articles carry, then phrases of the text itself.
#include "related/suggestions.h"

#include "related/tagfinder.h"
#include "text/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace muharrir {

namespace {

// What a tag's signs weigh against one another. A name in the title alone is worth about two near articles that carry it.
constexpr double foundWeighs = 1;
constexpr double titleWeighs = 1;
constexpr double repeatedWeighs = .3; // by the logarithm of how often
constexpr double voteWeighs = 2;      // times the neighbour's strength
constexpr double votesAtLeast = .3;   // what only neighbours carry: one strong one, or several
constexpr double phraseWeighs = .5;   // the best phrase; known tags come first

/// The stems of a name, each between blanks: part of another's when the name is.
QString stemsOf(const QString &name) { return u' ' % searchTerms(name).join(u' ') % u' '; }

QString sentenceAt(QStringView text, qsizetype position)
{
    for (const Range &sentence : sentences(text)) {
        if (sentence.end() > position)
            return text.mid(sentence.start, sentence.length).toString();
    }
    return {};
}

/// Gathers what speaks for each tag.
class Ballot {
public:
    Ballot(const std::vector<Tag> &vocabulary, const QStringList &taken)
    {
        for (const Tag &tag : vocabulary) {
            for (const QString &name : QStringList{tag.name} + tag.aliases) {
                m_preferred.insert(tagKey(name), tag.name);
                m_stems.insert(stemsOf(name));
            }
            if (tag.forbidden)
                exclude(tag.name);
        }
        for (const QString &tag : taken)
            exclude(m_preferred.value(tagKey(tag), tag));
    }

    void found(const QString &tag, double score, const QString &why) { add(tag, score, true, why); }

    void vote(const std::pair<RelatedHit, QStringList> &neighbour)
    {
        const auto &[hit, tags] = neighbour;
        if (hit.strength < Strength::hidden)
            return;
        for (const QString &tag : tags)
            add(m_preferred.value(tagKey(tag), tag), voteWeighs * hit.strength, true, hit.headline);
    }

    void propose(const KeyPhrase &phrase, double best, const QString &why)
    {
        const QString stems = stemsOf(phrase.shown);
        const bool isSaid = std::ranges::any_of(
            m_suggestions, [&stems](const TagSuggestion &suggestion) { return stemsOf(suggestion.tag).contains(stems); });
        if (!isSaid && !m_stems.contains(stems)) // another form of a known tag is no new one
            add(phrase.shown, phraseWeighs * phrase.score / best, false, why);
    }

    [[nodiscard]] std::vector<TagSuggestion> best(int limit) const
    {
        std::vector<TagSuggestion> result;
        for (const TagSuggestion &suggestion : m_suggestions) {
            if (!suggestion.known || suggestion.score >= votesAtLeast)
                result.push_back(suggestion);
        }
        std::ranges::sort(result, [](const TagSuggestion &one, const TagSuggestion &other) {
            return std::tuple(!one.known, -one.score, one.tag) < std::tuple(!other.known, -other.score, other.tag);
        });
        result.resize(std::min(result.size(), static_cast<size_t>(std::max(limit, 0))));
        return result;
    }

private:
    void exclude(const QString &tag) { m_excluded.insert(tagKey(tag)); }

    void add(const QString &tag, double score, bool known, const QString &why)
    {
        const QString key = tagKey(tag);
        if (key.isEmpty() || m_excluded.contains(key))
            return;
        TagSuggestion &suggestion = m_suggestions[key];
        if (suggestion.tag.isEmpty())
            suggestion = {tag, 0, known, why};
        suggestion.score += score;
    }

    QHash<QString, QString> m_preferred; ///< key of a name or alias -> the preferred form
    QSet<QString> m_stems;               ///< of all names and aliases
    QSet<QString> m_excluded;
    QHash<QString, TagSuggestion> m_suggestions;
};

} // namespace

std::vector<TagSuggestion> suggestTags(QStringView title, QStringView text, const QStringList &taken, const std::vector<Tag> &vocabulary,
                                       const std::vector<std::pair<RelatedHit, QStringList>> &nearestWithTags, int limit,
                                       const Rarity &rarity)
{
    Ballot ballot(vocabulary, taken);
    const TagFinder finder(vocabulary);
    const auto inTitle = finder.find(title);
    const auto inText = finder.find(text);
    for (const auto &[tag, places] : inTitle) {
        const double repeated = inText.contains(tag) ? repeatedWeighs * std::log(1 + inText.at(tag).times) : 0;
        ballot.found(tag->name, foundWeighs + titleWeighs + repeated, title.toString());
    }
    for (const auto &[tag, places] : inText) {
        if (!inTitle.contains(tag))
            ballot.found(tag->name, foundWeighs + repeatedWeighs * std::log(places.times), sentenceAt(text, places.first));
    }
    for (const auto &neighbour : nearestWithTags)
        ballot.vote(neighbour);
    const std::vector<KeyPhrase> phrases = keyPhrases(title, text, rarity, static_cast<size_t>(std::max(limit, 0)));
    for (const KeyPhrase &phrase : phrases)
        ballot.propose(phrase, phrases.front().score, phrase.start < 0 ? title.toString() : sentenceAt(text, phrase.start));
    return ballot.best(limit);
}

} // namespace muharrir
