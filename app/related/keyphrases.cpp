// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/keyphrases.h"

#include "related/namewords.h"
#include "text/fold.h"
#include "text/functionwords.h"
#include "text/words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace muharrir {

namespace {

constexpr size_t longestPhrase = 3;
constexpr qsizetype leadUnits = 400; // the first two paragraphs, about
constexpr qsizetype shortestWord = 3;
constexpr double farBetter = .15;
constexpr double titleWeighs = 1.6;
constexpr double leadWeighs = 2;
constexpr std::array lengthWeighs{1., 2., 2.4};
constexpr double saidOnceWeighs = .5; ///< of a phrase: chance neighbours mostly

struct Word {
    QString stem;
    Token token{};
};
using Segment = std::vector<Word>; ///< words between marks and words without a topic

/// Takes a text into segments, and the words from what hangs before them.
class Reader {
public:
    explicit Reader(const Rarity &rarity) : m_rarity(rarity) { }

    std::vector<Segment> segments(QStringView text)
    {
        std::vector<Segment> all(1);
        for (const Token &token : tokenise(text)) {
            const QString word = fold(token.in(text));
            const bool counts = (token.kind == TokenKind::Arabic || token.kind == TokenKind::Latin) && word.size() >= shortestWord
                && !isFunctionWord(word) && !isFunctionWord(withoutParticles(word));
            if (!counts) {
                if (!all.back().empty())
                    all.emplace_back();
                continue;
            }
            const qsizetype hanging = token.kind == TokenKind::Arabic && word.size() == token.length ? hangingLetters(word) : 0;
            if ((hanging > 0 || startsWithAnd(word)) && !all.back().empty())
                all.emplace_back();
            all.back().push_back({stem(QStringView(word).mid(hanging)), {token.kind, token.start + hanging, token.length - hanging}});
        }
        return all;
    }

    double rarityOf(const QString &stem)
    {
        if (!m_rarity)
            return 1;
        auto found = m_known.constFind(stem);
        if (found == m_known.constEnd())
            found = m_known.insert(stem, m_rarity(stem));
        return *found;
    }

private:
    /// How many letters at the front are a word of their own: the archive knows the rest far better (لروح, بإخصاب; not لبنان, بنك).
    qsizetype hangingLetters(const QString &word)
    {
        qsizetype letters = startsWithAnd(word) ? 1 : 0;
        const QStringView rest = QStringView(word).mid(letters);
        if (rest.size() > shortestWord && QStringView(u"بلك").contains(rest.front())
            && rarityOf(stem(rest.mid(1))) < rarityOf(stem(rest)) - farBetter)
            ++letters;
        return letters;
    }

    const Rarity &m_rarity;
    QHash<QString, double> m_known;
};

struct Candidate {
    KeyPhrase phrase;
    std::vector<QString> stems;
    int times = 0;
    int within = 0; ///< how often as part of one longer phrase, at the most
    bool inTitle = false;
};

class Candidates {
public:
    explicit Candidates(const Rarity &rarity) : m_reader(rarity) { }

    void read(QStringView text, bool isTitle)
    {
        for (const Segment &segment : m_reader.segments(text))
            for (size_t from = 0; from < segment.size(); ++from)
                for (size_t length = 1; length <= std::min(longestPhrase, segment.size() - from); ++length)
                    add(text, {segment.begin() + qsizetype(from), segment.begin() + qsizetype(from + length)}, isTitle);
    }

    std::vector<Candidate> scored()
    {
        countWithin();
        std::vector<Candidate> all;
        for (Candidate &candidate : m_byKey) {
            candidate.phrase.score = score(candidate);
            if (candidate.phrase.score > 0)
                all.push_back(candidate);
        }
        return all;
    }

private:
    static QString key(const std::vector<QString> &stems, size_t from, size_t length)
    {
        QString key;
        for (size_t i = from; i < from + length; ++i)
            key += stems[i] % QChar(u' ');
        return key;
    }

    void add(QStringView text, const Segment &words, bool isTitle)
    {
        std::vector<QString> stems;
        for (const Word &word : words)
            stems.push_back(word.stem);
        Candidate &candidate = m_byKey[key(stems, 0, stems.size())];
        ++candidate.times;
        candidate.inTitle = candidate.inTitle || isTitle;
        const qsizetype start = words.front().token.start;
        const qsizetype length = words.back().token.end() - start;
        if (candidate.stems.empty()) {
            candidate.stems = std::move(stems);
            candidate.phrase = {shownForm(text.mid(start, length)), 0, isTitle ? -1 : start, length};
        } else if (!isTitle && candidate.phrase.start < 0) {
            candidate.phrase.start = start;
            candidate.phrase.length = length;
        }
    }

    void countWithin()
    {
        for (const Candidate &longer : std::as_const(m_byKey)) {
            if (longer.times < 2)
                continue;
            for (size_t length = 1; length < longer.stems.size(); ++length)
                for (size_t from = 0; from + length <= longer.stems.size(); ++from) {
                    Candidate &part = m_byKey[key(longer.stems, from, length)];
                    part.within = std::max(part.within, longer.times);
                }
        }
    }

    double score(const Candidate &candidate)
    {
        double rarity = 0;
        for (const QString &stem : candidate.stems)
            rarity += m_reader.rarityOf(stem);
        const size_t length = candidate.stems.size();
        rarity = std::sqrt(rarity / static_cast<double>(length)); // what a text repeats says more of it than how rare its words are
        const bool inLead = candidate.phrase.start >= 0 && candidate.phrase.start < leadUnits;
        const bool once = length > 1 && candidate.times == 1 && !candidate.inTitle;
        return rarity * lengthWeighs[length - 1] * (candidate.times - candidate.within) * (candidate.inTitle ? titleWeighs : 1)
            * (inLead ? leadWeighs : 1) * (once ? saidOnceWeighs : 1);
    }

    Reader m_reader;
    QHash<QString, Candidate> m_byKey;
};

bool contains(const Candidate &longer, const Candidate &shorter) { return !std::ranges::search(longer.stems, shorter.stems).empty(); }

} // namespace

std::vector<KeyPhrase> keyPhrases(QStringView title, QStringView text, const Rarity &rarity, size_t limit)
{
    Candidates candidates(rarity);
    candidates.read(title, true);
    candidates.read(text, false);
    std::vector<Candidate> all = candidates.scored();
    std::ranges::sort(all, [](const Candidate &one, const Candidate &other) {
        return std::pair(-one.phrase.score, one.phrase.shown) < std::pair(-other.phrase.score, other.phrase.shown);
    });
    std::vector<Candidate> best;
    for (const Candidate &candidate : all) {
        if (best.size() == limit)
            break;
        if (std::ranges::none_of(best, [&candidate](const Candidate &better) { return contains(better, candidate); }))
            best.push_back(candidate);
    }
    std::vector<KeyPhrase> phrases;
    for (Candidate &candidate : best)
        phrases.push_back(std::move(candidate.phrase));
    return phrases;
}

} // namespace muharrir
