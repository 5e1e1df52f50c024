// SPDX-License-Identifier: GPL-3.0-or-later
// Tags for a text: first the newsroom's own words found in it, then what the nearest articles carry, then phrases of the text itself.
#include "related/suggestions.h"

#include "text/fold.h"
#include "text/functionwords.h"
#include "text/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace muharrir {

namespace {

constexpr qsizetype longestName = 5;   ///< words of a vocabulary entry
constexpr qsizetype longestPhrase = 3; ///< words of a phrase that is proposed as a new tag

struct Word {
    Token token;
    QString folded; ///< as written
    QString bare;   ///< without particles written onto it
};

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    for (const Token &token : tokenise(text)) {
        if (token.kind == TokenKind::Punctuation || token.kind == TokenKind::Prefix) {
            words.push_back({token, {}, {}}); // nothing is matched across it
            continue;
        }
        const QString folded = fold(token.in(text));
        words.push_back({token, folded, withoutParticles(folded)});
    }
    return words;
}

/// The sentence around a place, for "why".
QString sentenceAt(QStringView text, const std::vector<Range> &all, qsizetype position)
{
    const auto found = std::ranges::find_if(all, [&](const Range &range) { return range.end() > position; });
    return found == all.end() ? QString() : text.mid(found->start, found->length).toString();
}

struct Candidate {
    TagSuggestion suggestion;
    int found = 0;
};

/// Names and aliases of the vocabulary in the text, the longest first.
class VocabularyMatcher {
public:
    explicit VocabularyMatcher(const std::vector<Tag> &vocabulary)
    {
        for (const Tag &tag : vocabulary) {
            if (tag.forbidden)
                continue;
            m_names.insert(tagKey(tag.name), &tag);
            for (const QString &alias : tag.aliases)
                m_names.insert(tagKey(alias), &tag);
        }
    }

    void match(QStringView text, double weight, QHash<const Tag *, Candidate> &into) const
    {
        const auto words = wordsOf(text);
        const auto all = sentences(text);
        for (size_t at = 0; at < words.size();) {
            const auto [tag, length] = longest(words, at);
            if (!tag) {
                ++at;
                continue;
            }
            Candidate &candidate = into[tag];
            if (candidate.found++ == 0)
                candidate.suggestion = {tag->name, 0, true, sentenceAt(text, all, words[at].token.start)};
            candidate.suggestion.score += weight;
            at += size_t(length);
        }
    }

private:
    std::pair<const Tag *, qsizetype> longest(const std::vector<Word> &words, size_t at) const
    {
        for (qsizetype length = std::min<qsizetype>(longestName, qsizetype(words.size() - at)); length > 0; --length) {
            QStringList rest;
            for (qsizetype i = 1; i < length; ++i)
                rest.append(words[at + size_t(i)].folded);
            if (words[at].folded.isEmpty() || rest.contains(QString()))
                continue;
            for (const QString &first : {words[at].folded, words[at].bare})
                if (const Tag *tag = m_names.value(tagKey((QStringList{first} + rest).join(u' '))))
                    return {tag, length};
        }
        return {nullptr, 0};
    }

    QHash<QString, const Tag *> m_names;
};

/// Phrases of two and three words that the text says at least twice, those contained in a longer one of equal weight dropped.
std::vector<TagSuggestion> phrasesOf(QStringView title, QStringView text)
{
    struct Phrase {
        QString surface;
        int count = 0;
        qsizetype words = 0;
        bool inTitle = false;
    };
    QHash<QString, Phrase> phrases;
    for (const QStringView part : {title, text}) {
        const auto words = wordsOf(part);
        for (size_t at = 0; at < words.size(); ++at)
            for (qsizetype length = 2; length <= std::min<qsizetype>(longestPhrase, qsizetype(words.size() - at)); ++length) {
                const Word &first = words[at], &last = words[at + size_t(length) - 1];
                const auto begin = words.begin() + qsizetype(at);
                if (std::any_of(begin, begin + length,
                                [](const Word &word) { return word.folded.isEmpty() || word.token.kind == TokenKind::Number; })
                    || isFunctionWord(first.bare) || isFunctionWord(first.folded) || isFunctionWord(last.folded))
                    continue;
                QStringList key{stem(first.bare)};
                for (qsizetype i = 1; i < length; ++i)
                    key.append(stem(words[at + size_t(i)].folded));
                Phrase &phrase = phrases[key.join(u' ')];
                if (phrase.count++ == 0) {
                    const bool asWritten
                        = first.folded.size() == first.token.length && first.bare.startsWith(u"ال") && first.folded.endsWith(first.bare);
                    const auto from = first.token.start + (asWritten ? first.folded.size() - first.bare.size() : 0);
                    phrase.surface = part.mid(from, last.token.end() - from).toString();
                    phrase.words = length;
                }
                phrase.inTitle = phrase.inTitle || part.data() == title.data();
            }
    }
    std::vector<TagSuggestion> result;
    for (auto it = phrases.cbegin(); it != phrases.cend(); ++it) {
        const bool contained = std::ranges::any_of(phrases.asKeyValueRange(), [&](const auto &other) {
            return other.second.count >= it->count && other.first.size() > it.key().size()
                && QString(u' ' + other.first + u' ').contains(QString(u' ' + it.key() + u' '));
        });
        if (it->count < 2 || contained)
            continue;
        // related.md 3h: length times frequency, the title's phrases weigh 1.6 times
        const double score = 0.1 * it->count * double(it->words) * (it->inTitle ? 1.6 : 1.0);
        result.push_back({it->surface, score, false, it->surface});
    }
    return result;
}

} // namespace

std::vector<TagSuggestion> suggestTags(QStringView title, QStringView text, const QStringList &taken, const std::vector<Tag> &vocabulary,
                                       const std::vector<std::pair<RelatedHit, QStringList>> &nearestWithTags, int limit)
{
    QHash<const Tag *, Candidate> found;
    const VocabularyMatcher matcher(vocabulary);
    matcher.match(title, 2.0, found);
    matcher.match(text, 1.0, found);

    QHash<QString, TagSuggestion> byKey;
    for (const Candidate &candidate : std::as_const(found))
        byKey.insert(tagKey(candidate.suggestion.tag), candidate.suggestion);
    for (const auto &[hit, tags] : nearestWithTags)
        for (const QString &tag : tags) {
            TagSuggestion &suggestion = byKey[tagKey(tag)];
            if (suggestion.tag.isEmpty())
                suggestion = {tag, 0, true, hit.headline};
            suggestion.score += 3.0 * hit.strength;
        }
    for (const TagSuggestion &phrase : phrasesOf(title, text))
        if (const QString key = tagKey(phrase.tag); !key.isEmpty() && !byKey.contains(key))
            byKey.insert(key, phrase);

    QSet<QString> unwanted;
    for (const QString &tag : taken)
        unwanted.insert(tagKey(tag));
    for (const Tag &tag : vocabulary) {
        const bool isTaken = unwanted.contains(tagKey(tag.name));
        if (!isTaken && !tag.forbidden)
            continue;
        unwanted.insert(tagKey(tag.name));
        for (const QString &alias : tag.aliases)
            unwanted.insert(tagKey(alias));
    }
    std::vector<TagSuggestion> result;
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it)
        if (!unwanted.contains(it.key()))
            result.push_back(*it);
    std::ranges::sort(result, [](const TagSuggestion &a, const TagSuggestion &b) {
        return std::tuple(-int(a.known), -a.score, a.tag) < std::tuple(-int(b.known), -b.score, b.tag);
    });
    if (result.size() > size_t(std::max(limit, 0)))
        result.resize(size_t(std::max(limit, 0)));
    return result;
}

} // namespace muharrir
