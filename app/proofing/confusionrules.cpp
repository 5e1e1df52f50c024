// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/habits.h"
#include "proofing/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace muharrir {
namespace {

/// How much likelier (powers of ten) the other word must be in its place before we speak, by what would have gone wrong: nobody types a
/// hamza by mistake, many leave it out.
double doubtNeeded(WordChange change)
{
    switch (change) {
    case WordChange::Hamza:
        return 0.25;
    case WordChange::AlefMaksura:
        return 0.7;
    case WordChange::Yeh:
    case WordChange::TehMarbuta:
        return 1.0;
    case WordChange::HamzaSeat:
        return 0.75;
    case WordChange::PluralAlef:
        return 1.3;
    case WordChange::DadZah:
    case WordChange::Heh:
        return 2.0;
    case WordChange::HamzaWasl:
    case WordChange::HamzaPlace:
        return 3.0;
    case WordChange::None:
    case WordChange::NoPluralAlef:
    case WordChange::SimilarLetter:
    case WordChange::SwappedLetters:
    case WordChange::RepeatedLetter:
    case WordChange::MissingLetter:
    case WordChange::ExtraLetter:
    case WordChange::OtherLetter:
    case WordChange::JoinedWords:
    case WordChange::SplitWord:
    case WordChange::PersianLetter:
    case WordChange::Several:
        return 2.0;
    }
    Q_UNREACHABLE();
}

constexpr double closeCost = 1.0; // a variant dearer than this is another word
constexpr quint32 commonTwin = 20;

/// How often the news saw the word beside its neighbours there, or would have to before we speak: between two hamzas only the words around
/// decide, and a few sightings of a rare neighbour prove nothing; of who spells with care (leaning) frequency alone proves nothing, nor of
/// what is a word of its own.
bool isWitnessed(const Piece &piece, WordId word, WordChange change, double leaning, WordContext context, const WordCounts &counts)
{
    constexpr double enoughSightings = 8;
    constexpr double someSightings = 2;
    constexpr double careless = 0.3;
    const double sightings = counts.pair(context.left, word) + counts.pair(word, context.right);
    if (change == WordChange::HamzaPlace || change == WordChange::HamzaWasl)
        return sightings >= enoughSightings;
    static constexpr std::array<QStringView, 4> ownWords{u"علي", u"وعلي", u"لدي", u"ولدي"}; // a name, and "I have"
    if (isOneOf(piece.form, ownWords))
        return counts.pair(word, context.right) >= someSightings || leaning >= careless
            || (context.right == noWord && piece.form.endsWith(u"لدي")); // لدي "المنافس"
    if (change == WordChange::TehMarbuta && leaning < 0)
        return false; // صوره may be his pictures
    return sightings >= someSightings || leaning >= 0;
}

/// اللهم ارحم: who prays commands, and says nothing of himself; في ال 20: an article cut off; يؤدي بنا: the preposition and its pronoun.
bool isMeantSo(const Passage &passage, size_t i)
{
    static constexpr std::array<QStringView, 6> addressed{u"اللهم", u"رب", u"ربي", u"ربنا", u"يارب", u"رباه"};
    const QStringView form = passage[i].form;
    const Piece *next = passage.after(i);
    if (isToldToReaders(passage, i))
        return true;
    return (form.startsWith(u'ا') && isOneOf(passage.before(i), addressed)) || (form == u"ال" && !(next && next->isWord()))
        || form == u"بنا";
}

/// علي سليماني, الدكتور علي: a given name behind a title, or before a family's name that no dictionary has.
bool isGivenName(const Passage &passage, size_t i, const RuleTools &tools)
{
    static constexpr std::array<QStringView, 12> titles{u"الدكتور", u"للدكتور", u"السيد",  u"الشيخ", u"الإمام", u"الأستاذ",
                                                        u"المهندس", u"العميد",  u"اللواء", u"سيدنا", u"الحاج",  u"الفنان"};
    static constexpr std::array<QStringView, 10> names{u"بن",  u"عبد",  u"أبو",  u"محمد",   u"أحمد",
                                                       u"حسن", u"حسين", u"صالح", u"والحسن", u"والحسين"};
    const Piece *next = passage.after(i);
    if (passage[i].form != u"علي" && passage[i].form != u"وعلي")
        return false;
    if (passage[i].token.in(passage.text()).endsWith(u'\u0651')) // عليّ, upon me
        return true;
    if (isOneOf(passage.before(i), titles) || isOneOf(next, names))
        return true;
    if (!next || !next->isWord())
        return false;
    const bool unknown = !tools.lexicon.inDictionary(next->form, next->id);
    return unknown && (tools.lexicon.isName(next->form) || tools.lexicon.verdict(next->form, next->id) == Verdict::Unknown);
}

/// هادئ, هادي: nobody strikes the hamza's key without need.
bool losesHamza(QStringView form, QStringView word)
{
    const auto hamzas
        = [](QStringView letters) { return std::ranges::count_if(letters, [](QChar c) { return QStringView(u"ءئؤأ").contains(c); }); };
    return hamzas(form) > hamzas(word);
}

/// Occurrences of the word, or of what stands behind the letter that is joined to it.
double occurrences(QStringView form, const WordCounts &counts)
{
    const double whole = counts.count(counts.find(form));
    return QStringView(u"وفبل").contains(form.front()) ? std::max<double>(whole, counts.count(counts.find(form.mid(1)))) : whole;
}

/// وموحشه: a feminine that the news hardly writes, by the hand of one who writes ه for ة; empty otherwise.
QString rareFeminine(const Passage &passage, size_t i, const Habits &habits, const RuleTools &tools)
{
    constexpr quint32 hardlySeen = 5;
    constexpr qsizetype shortest = 4;
    constexpr double enough = 0.9; // powers of ten
    const Piece &piece = passage[i];
    if (piece.form.size() < shortest || !piece.form.endsWith(u'ه') || tools.counts.count(piece.id) > hardlySeen
        || !tools.lexicon.inDictionary(piece.form, piece.id) || tools.lexicon.isName(piece.form))
        return {};
    const double leaning = habits.leaning(i, WordChange::TehMarbuta);
    const QString fix = piece.form.chopped(1) + QChar(u'ة');
    if (leaning <= 0 || !tools.lexicon.inDictionary(fix, tools.counts.find(fix)))
        return {};
    const double odds = std::log10((occurrences(fix, tools.counts) + 1) / (occurrences(piece.form, tools.counts) + 1));
    return leaning + odds >= enough ? fix : QString();
}

std::span<const WordId> unseenTwins(const Piece &piece, const RuleTools &tools)
{
    if (tools.lexicon.verdict(piece.form, noWord) != Verdict::Correct || tools.lexicon.isName(piece.form))
        return {};
    return tools.counts.sameSkeleton(skeleton(piece.form));
}

/// What fits better in the place of a real word, the best first.
std::vector<Suggestion> likelierWords(const Passage &passage, size_t i, const Habits &habits, const RuleTools &tools)
{
    const Piece &piece = passage[i];
    std::vector<Suggestion> better;
    // A word that the news never used (ثوره, "his bull") is in doubt beside its common twins as well.
    const auto others = piece.id != noWord ? tools.counts.confusions(piece.id) : unseenTwins(piece, tools);
    if (others.empty())
        return better;
    const WordContext context = passage.context(i);
    const double here = tools.suggester.fluency(piece.id, context);
    for (const WordId other : others) {
        if (piece.id == noWord && (tools.counts.count(other) < commonTwin || tools.counts.marks(other) != WordCounts::InDictionary))
            continue;
        const QString word = tools.counts.word(other);
        const auto [cost, change] = editBetween(piece.form, word);
        if (cost > closeCost || (change == WordChange::HamzaSeat && losesHamza(piece.form, word)))
            continue;
        const double leaning = habits.leaning(i, change);
        const double gain = tools.suggester.fluency(other, context) - here - doubtNeeded(change) + leaning;
        if (gain > 0 && isWitnessed(piece, other, change, leaning, context, tools.counts))
            better.push_back({word, gain, change});
    }
    std::ranges::sort(better, std::greater(), &Suggestion::score);
    return better;
}

Finding confusion(const Passage &passage, size_t i, const std::vector<Suggestion> &better)
{
    Finding finding = findingOn(passage, i, i, FindingKind::Confusion, Severity::Warning, changeRule(better.front().change));
    finding.message = QCoreApplication::translate("Proofing", "A word out of place: “%1” fits here.").arg(better.front().word);
    for (const Suggestion &suggestion : better) {
        finding.suggestions += suggestion.word;
        finding.reasons += changeReason(suggestion.change);
    }
    return finding;
}

} // namespace

void findConfusions(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    const Habits habits(passage, tools.counts);
    for (size_t i = 0; i < passage.size(); ++i) {
        const Piece &piece = passage[i];
        if (!piece.isWord() || (tools.counts.marks(piece.id) & WordCounts::Doubtful) || isMeantSo(passage, i)
            || isGivenName(passage, i, tools))
            continue;
        std::vector<Suggestion> better = likelierWords(passage, i, habits, tools);
        if (better.empty())
            if (const QString feminine = rareFeminine(passage, i, habits, tools); !feminine.isEmpty())
                better.push_back({feminine, 0, WordChange::TehMarbuta});
        if (!better.empty())
            findings.push_back(confusion(passage, i, better));
    }
}

void findGodWilling(const Passage &passage, const RuleTools &, Findings &findings)
{
    // إنشاء الله is God's building of something; who says no more of it means إن شاء الله.
    static constexpr std::array<QStringView, 6> joined{u"إنشاء", u"انشاء", u"أنشاء", u"وإنشاء", u"وانشاء", u"بإنشاء"};
    for (size_t i = 0; i + 1 < passage.size(); ++i) {
        if (!passage[i].isWord() || !isOneOf(passage[i].form, joined) || !passage.isFollowedByWord(i) || passage[i + 1].form != u"الله")
            continue;
        const Piece *next = passage.after(i + 1);
        if (next && next->isWord() && (next->form.startsWith(u"ال") || next->form.startsWith(u"لل")))
            continue;
        Finding finding = findingOn(passage, i, i, FindingKind::Confusion, Severity::Warning, changeRule(WordChange::JoinedWords));
        finding.suggestions = {passage[i].form.startsWith(u'و') ? QStringLiteral("وإن شاء") : QStringLiteral("إن شاء")};
        finding.reasons = {changeReason(WordChange::JoinedWords)};
        finding.message = QCoreApplication::translate("Proofing", "A word out of place: “%1” fits here.").arg(finding.suggestions.front());
        findings.push_back(finding);
    }
}

} // namespace muharrir
