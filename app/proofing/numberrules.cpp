// SPDX-License-Identifier: GPL-3.0-or-later
// Number and counted noun: from 11 to 99 the noun stands in the accusative singular (خمسة عشر عاما), from 3 to 10 in the plural, and the
// number takes the other gender (ثلاثة رجال, ثلاث نساء). Believed where the news says it so again and again.
#include "proofing/rules.h"
#include "text/digits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muharrir {
namespace {

void add(const Passage &passage, size_t first, size_t last, const QString &rule, const QStringList &fixes, const char *reason,
         const char *message, Findings &findings)
{
    Finding finding = findingOn(passage, first, last, FindingKind::Grammar, Severity::Warning, rule);
    finding.suggestions = fixes;
    finding.reasons.fill(QCoreApplication::translate("Proofing", reason), fixes.size());
    finding.message = QCoreApplication::translate("Proofing", message);
    findings.push_back(finding);
}

/// The last two digits of a whole number that counts something, or -1: not a year, a share, a part of a date or of a score.
int countedBy(QStringView number)
{
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2100;
    bool whole = false;
    QString digits = toEuropeanDigits(number);
    digits.remove(u','); // of thousands
    const qlonglong value = digits.toLongLong(&whole);
    return whole && value > 0 && (value < firstYear || value > lastYear) ? int(value % 100) : -1;
}

/// What makes of a number behind it a name: الدقيقة 15, رقم 12, عام 48.
bool namesNumbers(const Piece *word)
{
    static constexpr std::array<QStringView, 12> names{u"رقم",  u"عام",  u"سنة",  u"يوم",  u"مادة", u"بند",
                                                       u"فقرة", u"صفحة", u"ساعة", u"قناة", u"سن",   u"تحت"};
    return word
        && (word->token.kind == TokenKind::Prefix
            || (word->isWord() && (word->form.startsWith(u"ال") || word->form.startsWith(u"لل") || isOneOf(word->form, names))));
}

constexpr std::array<QStringView, 16> tens{u"عشرون", u"عشرين", u"ثلاثون", u"ثلاثين", u"أربعون", u"أربعين", u"خمسون", u"خمسين",
                                           u"ستون",  u"ستين",  u"سبعون",  u"سبعين",  u"ثمانون", u"ثمانين", u"تسعون", u"تسعين"};

/// خمسة وعشرون, عشرين, اثني عشر: the end of a number from 11 to 99 in words.
bool endsTens(const Passage &passage, size_t i, const WordCounts &counts)
{
    const QString spelling = spelt(passage[i], counts);
    const QStringView form = spelling;
    if (isOneOf(form, tens) || (form.startsWith(u'و') && isOneOf(form.mid(1), tens)))
        return true;
    static constexpr std::array<QStringView, 10> units{u"أحد",   u"إحدى", u"اثنا", u"اثني", u"اثنتا",
                                                       u"اثنتي", u"خمسة", u"ستة",  u"سبعة", u"تسعة"};
    static constexpr std::array<QStringView, 3> others{u"ثلاثة", u"أربعة", u"ثمانية"};
    const Piece *before = passage.before(i);
    return (form == u"عشر" || form == u"عشرة") && before && before->isWord()
        && (isOneOf(before->form, units) || isOneOf(before->form, others));
}

bool countsTens(const Passage &passage, size_t i, const WordCounts &counts)
{
    if (passage[i].isWord())
        return endsTens(passage, i, counts);
    if (passage[i].token.kind != TokenKind::Number || namesNumbers(passage.before(i)))
        return false;
    constexpr int eleven = 11;
    return countedBy(passage[i].token.in(passage.text())) >= eleven;
}

/// The units from 3 to 10, with men (ثلاثة) and with women (ثلاث).
constexpr std::array<QStringView, 8> withMen{u"ثلاثة", u"أربعة", u"خمسة", u"ستة", u"سبعة", u"ثمانية", u"تسعة", u"عشرة"};
constexpr std::array<QStringView, 8> withWomen{u"ثلاث", u"أربع", u"خمس", u"ست", u"سبع", u"ثماني", u"تسع", u"عشر"};

double said(const std::array<QStringView, 8> &numbers, WordId noun, const WordCounts &counts)
{
    double sum = 0;
    for (const QStringView number : numbers)
        sum += counts.pair(counts.find(number), noun);
    return sum;
}

/// The plural of what news counts most, by the singular.
QString pluralOf(QStringView noun)
{
    static constexpr std::array<std::array<QStringView, 2>, 22> plurals{{
        {u"عام", u"أعوام"},     {u"يوم", u"أيام"},     {u"شهر", u"أشهر"},   {u"أسبوع", u"أسابيع"}, {u"شخص", u"أشخاص"},   {u"طفل", u"أطفال"},
        {u"قتيل", u"قتلى"},     {u"جريح", u"جرحى"},    {u"هدف", u"أهداف"},  {u"لاعب", u"لاعبين"},  {u"مرشح", u"مرشحين"}, {u"حزب", u"أحزاب"},
        {u"مدني", u"مدنيين"},   {u"عضو", u"أعضاء"},    {u"مقعد", u"مقاعد"}, {u"كتاب", u"كتب"},     {u"فيلم", u"أفلام"},  {u"فريق", u"فرق"},
        {u"دولار", u"دولارات"}, {u"صاروخ", u"صواريخ"}, {u"جندي", u"جنود"},  {u"رجل", u"رجال"},
    }};
    const auto found = std::ranges::find(plurals, noun, [](const auto &pair) { return pair[0]; });
    return found != plurals.end() ? (*found)[1].toString() : QString();
}

} // namespace

void findCountedNouns(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    constexpr double oftenCounted = 4;
    const WordCounts &counts = tools.counts;
    const WordId number = counts.find(numberWord);
    for (size_t i = 0; i + 1 < passage.size(); ++i) {
        if (!passage.isFollowedByWord(i) || passage[i].quoted || !countsTens(passage, i, counts))
            continue;
        const QStringView noun = passage[i + 1].form;
        if (noun.size() < 3 || QStringView(u"اىةءونته").contains(noun.back()) || noun.startsWith(u"ال"))
            continue;
        const QString accusative = noun + QChar(u'ا');
        const WordId id = counts.find(accusative);
        // 17 مشروع قرار, 30 يوم عمل: a noun that owns the next keeps its form.
        const Piece *next = passage.isFollowedByWord(i + 1) ? passage.after(i + 1) : nullptr;
        if (next && counts.pair(passage[i + 1].id, next->id) > counts.pair(id, next->id))
            continue;
        if (id != noWord && counts.pair(number, id) >= oftenCounted && counts.pair(number, id) >= counts.pair(number, passage[i + 1].id) / 4
            && tools.lexicon.inDictionary(accusative, id))
            add(passage, i + 1, i + 1, QStringLiteral("counted-noun"), {accusative}, QT_TRANSLATE_NOOP("Proofing", "Counted noun"),
                QT_TRANSLATE_NOOP("Proofing", "After 11 to 99 the counted noun is singular and takes the alif of the accusative."),
                findings);
    }
}

void findFewCounted(const Passage &passage, const RuleTools &, Findings &findings)
{
    for (size_t i = 0; i + 1 < passage.size(); ++i) {
        if (!passage.isFollowedByWord(i) || passage[i].quoted)
            continue;
        int value = -1;
        if (passage[i].token.kind == TokenKind::Number && !namesNumbers(passage.before(i)))
            value = countedBy(passage[i].token.in(passage.text()));
        const bool few = (value >= 3 && value <= 10) || isOneOf(passage[i].form, withMen) || isOneOf(passage[i].form, withWomen);
        const QStringView noun = passage[i + 1].form;
        if (!few || noun.size() < 4 || passage[i].form == u"عشر" || passage[i].form == u"عشرة")
            continue; // خمسة عشر
        // 5 عاما: the singular of eleven and more.
        const QString plural = noun.endsWith(u'ا') ? pluralOf(noun.chopped(1)) : QString();
        if (!plural.isEmpty())
            add(passage, i + 1, i + 1, QStringLiteral("counted-noun"), {plural}, QT_TRANSLATE_NOOP("Proofing", "Counted noun"),
                QT_TRANSLATE_NOOP("Proofing", "After 3 to 10 the counted noun stands in the plural."), findings);
    }
}

void findNumberGender(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    constexpr double oftenSaid = 8;
    constexpr double farOftener = 20;
    for (size_t i = 0; i + 1 < passage.size(); ++i) {
        if (!passage[i].isWord() || passage[i].quoted || !passage.isFollowedByWord(i) || passage[i + 1].id == noWord)
            continue;
        QStringView form = passage[i].form;
        const bool joined = form.size() > 3 && (form.front() == u'و' || form.front() == u'ب' || form.front() == u'ل');
        if (!isOneOf(form, withMen) && !isOneOf(form, withWomen) && joined)
            form = form.mid(1);
        const auto men = std::ranges::find(withMen, form);
        const auto women = std::ranges::find(withWomen, form);
        if (men == withMen.end() && women == withWomen.end())
            continue;
        const bool isMens = men != withMen.end();
        const double here = said(isMens ? withMen : withWomen, passage[i + 1].id, tools.counts);
        const double other = said(isMens ? withWomen : withMen, passage[i + 1].id, tools.counts);
        if (other < oftenSaid || other < farOftener * here)
            continue;
        const QStringView fix = isMens ? withWomen[size_t(men - withMen.begin())] : withMen[size_t(women - withWomen.begin())];
        add(passage, i, i, QStringLiteral("number-gender"), {QString(passage[i].form.chopped(form.size()) + fix.toString())},
            QT_TRANSLATE_NOOP("Proofing", "Gender of the number"),
            QT_TRANSLATE_NOOP("Proofing", "From 3 to 10 the number takes the other gender than its noun's singular."), findings);
    }
}

} // namespace muharrir
