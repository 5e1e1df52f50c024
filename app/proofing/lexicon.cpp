// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/lexicon.h"

#include "proofing/candidates.h"
#include "proofing/change.h"
#include "proofing/normaliser.h"
#include "proofing/spokenforms.h"
#include "proofing/unglued.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace muharrir {
namespace {

constexpr double habitCost = 0.5;       // of a hamza left out, of ى for ي
constexpr double closeCost = 1.0;       // a variant dearer than this is another word
constexpr quint32 commonTwin = 2;       // occurrences of the common spelling of a word that the counts have not
constexpr quint32 pronounTwin = 3;      // and of one in ة for ه
constexpr double nounShare = 3;         // unless the word without its ه is so much commoner: رسله are his messengers
constexpr quint32 frequentTwin = 30;    // and where only ي and ى differ, or ه may well be "his"
constexpr quint32 commonConfusion = 20; // and where a hamza stands that does not belong
constexpr quint32 rareAttested = 30;    // a form that no dictionary has and the news more seldom may be the papers' own slip
constexpr double attestedDoubt = 1.2;   // of the logarithm of its occurrences
constexpr quint32 commonWord = 2000;    // no common slip occurs so often in published news
// When a word that nobody knows is taken for a slip and not for a name: a letter away from a word, and its letters those of words. The
// weights are a logistic regression's over slips of comments and unknown words of news.
constexpr double nearRank = 2; // of the edit's cost against the logarithm of the occurrences, among several words
constexpr double nearBase = 0.05;
constexpr double nearFrequency = 0.45;
constexpr double nearCost = 0.69;
constexpr double nearForeign = 0.38;
constexpr double nearArticle = 0.71;
constexpr double nearLetter = 0.08; // of each letter, up to ten
constexpr double nearShort = 0.33;
constexpr double nearEnding = 0.27;
constexpr double unseenDoubt = 0.2;     // of a form that nobody counted: below it nothing is proposed,
constexpr double strangeDoubt = 1.5;    // and so much below zero it is worth a look still,
constexpr double mostForeignSlip = 1.5; // where the letters are not those of names
constexpr qsizetype shortWord = 3;
constexpr qsizetype shortestNear = 3;
constexpr qsizetype shortestPrefixed = 4;
constexpr quint32 attestedWord = 3;     // occurrences of a word that و or ف is joined to
constexpr double lengthAllowance = 0.5; // of each letter more than many
constexpr double foreignGlued = 0.4;
constexpr double gluedScore = -0.6; // Unglued::score
constexpr double commonPair = 5;    // occurrences of two words that were written as one
constexpr quint32 calledWord = 5;   // occurrences of a word that يا is glued to
constexpr quint32 deniedWord = 5;   // and that لا or ما is
constexpr qsizetype shortestGlued = 3;
constexpr int stretchedRun = 3; // letters in a row that no word has
constexpr qsizetype shortestMended = 4;
constexpr qsizetype longestMended = 20;
constexpr qsizetype longestLine = 80; // of words that a lost format glued together
constexpr qsizetype rememberedWords = 100000;

/// ة and ى end words: inside one they betray a missing space, or another letter.
bool hasFinalLetterInside(QStringView form)
{
    const QStringView inside = form.chopped(1);
    return inside.contains(u'ة') || inside.contains(u'ى');
}

bool mayBePrefixed(QStringView form) { return form.startsWith(u'و') || form.startsWith(u'ف'); }

/// ههههه
bool isLaughter(QStringView form) { return form.size() >= stretchedRun && std::ranges::count(form, form.front()) == form.size(); }

/// حراااام: no word has a letter three times in a row.
bool isStretched(QStringView form)
{
    int run = 1;
    for (qsizetype i = 1; i < form.size(); ++i) {
        run = form[i] == form[i - 1] ? run + 1 : 1;
        if (run == stretchedRun)
            return true;
    }
    return false;
}

/// What is joined to the ends of words, and hardly ever stands at those of names.
bool hasEnding(QStringView form)
{
    static constexpr std::array<QStringView, 13> endings{u"تموه", u"ها", u"هم", u"كم", u"نا", u"وا", u"ون",
                                                         u"ين",   u"ات", u"ية", u"ته", u"تم", u"هن"};
    constexpr qsizetype shortest = 6;
    return form.size() >= shortest && std::ranges::any_of(endings, [form](QStringView ending) { return form.endsWith(ending); });
}

/// The words of a name's forms, normalised.
QStringList wordsOf(QString names)
{
    QStringList words;
    for (const QString &word : names.replace(u'|', u' ').split(u' ', Qt::SkipEmptyParts))
        words += normalisedWord(word);
    return words;
}

/// The lines of a list without comments; an unreadable file has none.
template<typename Visit>
bool forEachLine(const QString &path, Visit visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            visit(line);
    }
    return true;
}

} // namespace

QList<QStringView> withoutClitics(QStringView form)
{
    static constexpr std::array<QStringView, 19> prefixes{u"و",  u"ف",  u"ب",   u"ل",   u"ك",  u"س",   u"وب",  u"ول",  u"وك",  u"فب",
                                                          u"فل", u"ال", u"وال", u"بال", u"لل", u"ولل", u"كال", u"فال", u"وبال"};
    QList<QStringView> stems{form};
    for (const QStringView prefix : prefixes)
        if (form.size() >= prefix.size() + 2 && form.startsWith(prefix))
            stems += form.mid(prefix.size());
    return stems;
}

Lexicon::Lexicon(Dictionary &dictionary, const WordCounts &counts, bool marksHold)
    : m_dictionary(dictionary), m_counts(counts), m_marksHold(marksHold)
{
}

bool Lexicon::addNames(const QString &path)
{
    return forEachLine(path, [this](const QString &line) { addName(line); });
}

void Lexicon::addName(const QString &name)
{
    const QStringList house = wordsOf(name.section(u'\t', 0, 0));
    m_names.unite({house.begin(), house.end()});
    // Another form is known too, but one that habit alone explains (امازون) stays a slip.
    for (const QString &other : wordsOf(name.section(u'\t', 1)))
        if (std::ranges::none_of(house, [&other](const QString &word) { return editBetween(other, word).cost <= habitCost; }))
            m_names.insert(other);
    m_forms.add(name);
    m_verdicts.clear();
}

bool Lexicon::addSlips(const QString &path)
{
    return forEachLine(path,
                       [this](const QString &line) { m_slips.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1, 1).split(u'|')); });
}

bool Lexicon::addSpokenForms(const QString &path)
{
    return addSlips(path) && forEachLine(path, [this](const QString &line) { m_spoken.insert(line.section(u'\t', 0, 0)); });
}

QStringList Lexicon::commonSlip(QStringView form) const
{
    if (const auto slip = m_slips.constFind(form.toString()); slip != m_slips.constEnd())
        return *slip;
    QStringList meant;
    if (mayBePrefixed(form))
        for (const QString &word : m_slips.value(form.mid(1).toString()))
            meant += form.front() + word;
    if (meant.isEmpty() && isUnseen(form))
        meant = standardForms(form, m_counts);
    return meant;
}

bool Lexicon::isSpoken(QStringView form) const
{
    return m_spoken.contains(form.toString()) || (mayBePrefixed(form) && m_spoken.contains(form.mid(1).toString()))
        || (isUnseen(form) && !m_slips.contains(form.toString()) && !standardForms(form, m_counts).isEmpty());
}

void Lexicon::addHouseWord(const QString &word)
{
    m_houseWords.insert(normalisedWord(word));
    m_verdicts.clear();
}

void Lexicon::removeHouseWord(const QString &word)
{
    m_houseWords.remove(normalisedWord(word));
    m_verdicts.clear();
}

void Lexicon::setHouse(const HouseWords &house)
{
    if (!m_own)
        m_own = Own{m_names, m_forms};
    m_names = m_own->names;
    m_forms = m_own->forms;
    m_houseWords.clear();
    m_houseBySkeleton.clear();
    for (const QString &word : house.words)
        m_houseWords.insert(normalisedWord(word));
    m_forms.beginHouse();
    for (const QString &line : house.names)
        addName(line);
    m_learned = {house.learned.begin(), house.learned.end()};
    for (const QString &word : std::as_const(m_houseWords))
        m_houseBySkeleton.insert(skeleton(word), word);
    for (const QString &line : house.names)
        for (const QString &word : wordsOf(line.section(u'\t', 0, 0)))
            m_houseBySkeleton.insert(skeleton(word), word);
    m_verdicts.clear();
}

bool Lexicon::isLearned(QStringView form) const
{
    return !m_learned.isEmpty()
        && std::ranges::any_of(withoutClitics(form), [this](QStringView stem) { return m_learned.contains(stem.toString()); });
}

bool Lexicon::isName(QStringView form) const
{
    const QList<QStringView> stems = withoutClitics(form);
    constexpr qsizetype shortestStem = 3; // الدي is a slip and not دي with an article
    return std::ranges::any_of(stems, [this, form](QStringView stem) {
        if (stem.size() < shortestStem && stem.size() < form.size())
            return false;
        const QString key = stem.toString();
        return m_names.contains(key) || m_houseWords.contains(key);
    });
}

bool Lexicon::inDictionary(QStringView form, WordId id)
{
    if (id != noWord && m_marksHold)
        return m_counts.marks(id) & WordCounts::InDictionary;
    return m_dictionary.knows(form);
}

Verdict Lexicon::verdict(QStringView form, WordId id)
{
    if (id != noWord && m_marksHold && m_counts.marks(id) == WordCounts::InDictionary && m_counts.count(id) > commonWord)
        return Verdict::Correct;
    const QString key = form.toString();
    if (const auto known = m_verdicts.constFind(key); known != m_verdicts.constEnd())
        return *known;
    if (m_verdicts.size() >= rememberedWords)
        m_verdicts.clear();
    return *m_verdicts.insert(key, judged(form, id));
}

Verdict Lexicon::judged(QStringView form, WordId id)
{
    if (form.size() < 2 || m_houseWords.contains(form.toString()) || isLaughter(form))
        return Verdict::Correct;
    if (!commonSlip(form).isEmpty())
        return Verdict::Misspelt;
    // A name that looks like a common slip (بان, كانو) is known in its phrase alone.
    if (isName(form) && !(m_marksHold && (m_counts.marks(id) & WordCounts::Doubtful)))
        return Verdict::Correct;
    if (id != noWord && m_marksHold) {
        if (m_counts.marks(id) & WordCounts::Doubtful)
            return Verdict::Misspelt;
        return m_counts.marks(id) & WordCounts::InDictionary ? Verdict::Correct : judgedAttested(form, m_counts.count(id));
    }
    if (m_dictionary.knows(form))
        return id == noWord && isArchaic(form) ? Verdict::Misspelt : Verdict::Correct;
    if (!m_dictionary.isLoaded() && !m_counts.isOpen())
        return Verdict::Unknown;
    const quint32 count = m_counts.count(id);
    if (hasLikelierVariant(form, count))
        return Verdict::Misspelt;
    if (count > 0 || isLearned(form))
        return Verdict::Correct;
    if (isPrefixedWord(form) || (isSuffixedWord(form) && !hasGluedParticle(form)))
        return Verdict::Correct;
    if (isLikelySlip(form))
        return Verdict::Misspelt;
    if (isNearWord(form, unseenDoubt))
        return Verdict::Suspect;
    return isNearWord(form, -strangeDoubt) && m_counts.foreignness(form) < mostForeignSlip ? Verdict::Strange : Verdict::Unknown;
}

Verdict Lexicon::judgedAttested(QStringView form, quint32 count)
{
    if (count > rareAttested || form.size() < shortestMended || hasBorrowedLetter(form))
        return Verdict::Correct;
    if (hasGluedParticle(form))
        return Verdict::Misspelt;
    return isNearWord(form, attestedDoubt * std::log10(1.0 + count)) ? Verdict::Suspect : Verdict::Correct;
}

bool Lexicon::isArchaic(QStringView form)
{
    constexpr qsizetype shortestVerb = 5;
    const auto isNounInUse = [this](QStringView stem) { // ولسمو
        const WordId id = m_counts.find(stem);
        return m_counts.count(id) >= commonConfusion && m_counts.marks(id) == WordCounts::InDictionary;
    };
    if (form.size() >= shortestVerb && form.endsWith(u'و') && !hasArticle(form) && m_dictionary.knows(QString(form + QChar(u'ا')))
        && std::ranges::none_of(withoutClitics(form), isNounInUse))
        return true; // ورابطو: nobody counted it, and with its alif it is a verb
    for (const WordId id : m_counts.sameSkeleton(skeleton(form))) {
        if (m_counts.count(id) < commonTwin)
            continue;
        switch (editBetween(form, m_counts.word(id)).change) {
        case WordChange::Hamza:
        case WordChange::PluralAlef:
            return true;
        case WordChange::HamzaWasl: // ألأمر, أجتماع
        case WordChange::HamzaPlace:
            if (m_counts.count(id) >= commonConfusion)
                return true;
            break;
        case WordChange::TehMarbuta: { // ثوره may be his bull, but nobody ever wrote of it
            const quint32 noun = m_counts.count(m_counts.find(form.chopped(1)));
            if (hasArticle(form) || m_counts.count(id) >= frequentTwin
                || (m_counts.count(id) >= pronounTwin && noun < nounShare * m_counts.count(id)))
                return true;
            break;
        }
        case WordChange::AlefMaksura:
        case WordChange::Yeh:
            if (hasArticle(form) || m_counts.count(id) >= frequentTwin)
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

bool Lexicon::hasLikelierVariant(QStringView form, quint32 count)
{
    for (const WordId id : m_counts.sameSkeleton(skeleton(form)))
        if (m_counts.count(id) > count && !(m_counts.marks(id) & WordCounts::Doubtful)
            && editBetween(form, m_counts.word(id)).cost <= closeCost)
            return true;
    for (const QString &variant : orthographicVariants(form, 16)) {
        if (editBetween(form, variant).cost > closeCost)
            break;
        const WordId id = m_counts.find(variant);
        if (m_counts.count(id) < count || !inDictionary(variant, id))
            continue;
        return true;
    }
    return false;
}

bool Lexicon::isLikelySlip(QStringView form)
{
    if (form.size() < shortestMended || hasBorrowedLetter(form))
        return false;
    if (form.size() > longestMended) // a whole line without blanks, or nothing that we can read
        return isStretched(form) || (form.size() <= longestLine && isGluedPair(form));
    return isStretched(form) || hasFinalLetterInside(form) || hasGluedParticle(form) || isGluedPair(form) || isGluedAtSeam(form)
        || std::ranges::any_of(spokenVariants(form), [this](const QString &variant) { return m_dictionary.knows(variant); });
}

bool Lexicon::isUnseen(QStringView form) const { return m_counts.isOpen() && m_counts.find(form) == noWord && !isName(form); }

WordId Lexicon::commonest(std::span<const WordId> words) const
{
    const auto most = std::ranges::max_element(words, {}, [this](WordId id) { return m_counts.count(id); });
    return most == words.end() ? noWord : *most;
}

bool Lexicon::hasGluedParticle(QStringView form)
{
    if ((mayBePrefixed(form) && hasGluedParticle(form.mid(1))) || hasGluedConjunction(form))
        return true;
    static constexpr std::array<QStringView, 7> pronouns{u"هو", u"هي", u"هم", u"هما", u"أنا", u"أنت", u"نحن"};
    const QStringView rest = form.mid(2);
    if (form.startsWith(u"ها") && std::ranges::find(pronouns, rest) != pronouns.end())
        return true;
    if (rest.size() < shortestGlued)
        return false;
    const WordId id = m_counts.find(rest);
    const WordId meant = id != noWord ? m_counts.meant(id) : commonest(m_counts.sameSkeleton(skeleton(rest)));
    const quint32 count = m_counts.count(meant);
    const bool known = rest.size() > shortestGlued && inDictionary(rest, id);
    if (form.startsWith(u"يا"))
        return known || count >= calledWord;
    if (!form.startsWith(u"لا") && !form.startsWith(u"ما"))
        return false;
    if (m_spoken.contains(rest.toString())) // ماشفت
        return true;
    // After لا and ما a verb: its first letter or its ending tells it from most names.
    static constexpr std::array<QStringView, 6> endings{u"ت", u"تم", u"نا", u"وا", u"تها", u"ته"};
    const bool past = std::ranges::any_of(endings, [rest](QStringView ending) { return rest.endsWith(ending); });
    const QChar first = m_counts.count(meant) > 0 ? m_counts.word(meant).front() : rest.front(); // مااعرف is لا أعرف
    return (known || count >= deniedWord) && (QStringView(u"يتنأ").contains(first) || (past && (count > 0 || rest.size() > shortestGlued)));
}

/// كماضاع, عندمايرى, انااقول: what ends in ا is written to the verb behind it.
bool Lexicon::hasGluedConjunction(QStringView form)
{
    static constexpr std::array<QStringView, 9> particles{u"كما", u"لما", u"فما", u"مما", u"كلما", u"عندما", u"بينما", u"انا", u"أنا"};
    for (const QStringView particle : particles) {
        const QStringView rest = form.mid(particle.size());
        if (!form.startsWith(particle) || rest.size() < shortestGlued)
            continue;
        const WordId id = m_counts.find(rest);
        const WordId meant = id != noWord ? m_counts.meant(id) : commonest(m_counts.sameSkeleton(skeleton(rest)));
        if (m_counts.count(meant) < calledWord)
            continue;
        const QChar first = m_counts.word(meant).front();
        if (particle.endsWith(u"نا") ? first == u'أ' : QStringView(u"يتن").contains(first) || rest.size() > shortestGlued)
            return true;
    }
    return false;
}

bool Lexicon::isGluedPair(QStringView form)
{
    for (qsizetype i = 2; i + 3 <= form.size(); ++i)
        if (m_counts.pair(m_counts.meant(m_counts.find(form.left(i))), m_counts.meant(m_counts.find(form.mid(i)))) >= commonPair)
            return true;
    const auto words = unglued(form, m_counts);
    // The longer a form, the fewer names are so long.
    constexpr qsizetype commonLength = 7;
    const double allowed = lengthAllowance * double(std::max<qsizetype>(0, form.size() - commonLength));
    return words && words->score - foreignGlued * m_counts.foreignness(form) >= gluedScore - allowed;
}

Lexicon::Part Lexicon::partFrom(QStringView form)
{
    Part part{{}, m_counts.meant(m_counts.find(form))};
    if (m_counts.count(part.id) > 0)
        part.word = m_counts.word(part.id);
    if (part.word.isEmpty())
        for (const WordId id : m_counts.sameSkeleton(skeleton(form)))
            if (m_counts.count(id) > m_counts.count(part.id) && m_counts.marks(id) == WordCounts::InDictionary
                && editBetween(form, m_counts.word(id)).cost <= closeCost)
                part = {m_counts.word(id), id};
    if (part.word.isEmpty() && m_dictionary.knows(form))
        part.word = form.toString();
    return part;
}

std::pair<Lexicon::Part, Lexicon::Part> Lexicon::partsAtSeam(QStringView form, qsizetype at)
{
    static constexpr std::array<QStringView, 8> inNames{u"عبد", u"وعبد", u"لعبد", u"بعبد", u"أبو", u"أبي", u"أبا", u"ابو"};
    static constexpr std::array<QStringView, 3> endsOfNames{u"الدين", u"الله", u"الحق"};
    constexpr qsizetype shortestWithArticle = 5;
    const QStringView left = form.left(at);
    const QStringView right = form.mid(at);
    const bool begins = right.startsWith(u"ال") && right.size() >= shortestWithArticle;
    const bool ends = left.endsWith(u'ة') || left.endsWith(u'ى') || (left.size() >= shortestGlued && left.endsWith(u"اء"));
    if ((!begins && !ends) || std::ranges::find(inNames, left) != inNames.end()
        || std::ranges::find(endsOfNames, right) != endsOfNames.end())
        return {};
    std::pair<Part, Part> parts{partFrom(left), partFrom(right)};
    return parts.first.word.isEmpty() || parts.second.word.isEmpty() ? std::pair<Part, Part>{} : parts;
}

bool Lexicon::isGluedAtSeam(QStringView form)
{
    constexpr qsizetype shortestBehind = 5;
    for (qsizetype at = shortestGlued; at + shortestBehind <= form.size(); ++at)
        if (!partsAtSeam(form, at).first.word.isEmpty())
            return true;
    return false;
}

bool Lexicon::isPrefixedWord(QStringView form)
{
    if (!mayBePrefixed(form) || form.size() <= shortestPrefixed)
        return false;
    const WordId id = m_counts.find(form.mid(1));
    return m_counts.count(id) >= attestedWord && !(m_counts.marks(id) & WordCounts::Doubtful);
}

/// تعدديتهم, بشارهم: a pronoun behind a noun that the news or the dictionary has.
bool Lexicon::isSuffixedWord(QStringView form)
{
    if (mayBePrefixed(form) && isSuffixedWord(form.mid(1)))
        return true;
    static constexpr std::array<QStringView, 5> pronouns{u"هم", u"هما", u"كم", u"ها", u"نا"};
    constexpr qsizetype shortestNoun = 4;
    for (const QStringView pronoun : pronouns) {
        const QStringView stem = form.chopped(std::min(form.size(), pronoun.size()));
        if (!form.endsWith(pronoun) || stem.size() < shortestNoun || hasArticle(form))
            continue;
        const QString noun = stem.endsWith(u'ت') ? QString(stem.chopped(1).toString() + u'ة') : stem.toString();
        const WordId id = m_counts.find(noun);
        if (m_counts.count(id) >= attestedWord && !(m_counts.marks(id) & WordCounts::Doubtful) && !noun.endsWith(u'ا'))
            return true;
    }
    return false;
}

bool Lexicon::isNearWord(QStringView form, double doubt) const
{
    if (form.size() < shortestNear || form.size() > longestMended || hasBorrowedLetter(form))
        return false;
    double best = 0; // log10 of the occurrences less the weighted cost of the edit
    double bestCost = -1;
    m_counts.forEachNear(skeleton(form), [&](std::span<const WordId> words) {
        for (const WordId id : words) {
            if (m_counts.count(id) == 0 || (m_counts.marks(id) & WordCounts::Doubtful))
                continue;
            const double cost = editBetween(form, m_counts.word(id)).cost;
            const double score = std::log10(m_counts.count(id)) - nearRank * cost;
            if (bestCost < 0 || score > best) {
                best = score;
                bestCost = cost;
            }
        }
    });
    if (bestCost < 0)
        return false;
    constexpr double mostForeign = 3;
    constexpr qsizetype manyLetters = 10;
    double score = nearBase + nearFrequency * (best + nearRank * bestCost) - nearCost * bestCost;
    score -= nearForeign * std::clamp(m_counts.foreignness(form), -mostForeign, mostForeign);
    score += nearLetter * double(std::min(form.size(), manyLetters));
    score += (form.size() <= shortWord ? nearShort : 0) + (hasEnding(form) ? nearEnding : 0) - (hasArticle(form) ? nearArticle : 0);
    return score > doubt;
}

} // namespace muharrir
