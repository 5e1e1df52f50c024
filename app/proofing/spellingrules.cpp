// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/candidates.h"
#include "proofing/habits.h"
#include "proofing/rules.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace muharrir {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("Proofing", text); }

Finding unknownWord(const Passage &passage, size_t i)
{
    Finding finding = findingOn(passage, i, i, FindingKind::Spelling, Severity::Hint, QStringLiteral("unknown-word"));
    finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "The dictionary does not know this word; it may be a name."));
    return finding;
}

Finding strangeWord(const Passage &passage, size_t i)
{
    Finding finding = findingOn(passage, i, i, FindingKind::Spelling, Severity::Error, QStringLiteral("strange-word"));
    finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "No word, and close to one: misspelt, or a rare name."));
    return finding;
}

bool isInsideName(const Passage &passage, size_t i, const RuleTools &tools)
{
    for (size_t back = 0; back < size_t(NameForms::longestName) && back <= i; ++back)
        if (tools.names.phraseAt(passage.wordsFrom(i - back, NameForms::longestName)) > qsizetype(back))
            return true;
    return false;
}

/// Names come in rows: one beside a name, or beside another word that nobody knows, is one itself.
bool isBesideName(const Passage &passage, size_t i, const RuleTools &tools)
{
    const auto isName = [&tools](const Piece *piece) {
        return piece && piece->isWord()
            && ((tools.lexicon.isName(piece->form) && !tools.lexicon.inDictionary(piece->form, piece->id))
                || tools.lexicon.verdict(piece->form, piece->id) == Verdict::Unknown);
    };
    return isName(passage.before(i)) || isName(passage.after(i));
}

/// عبدالإله: a given name, glued or not.
bool isServantName(QStringView form)
{
    constexpr qsizetype shortest = 7;
    return form.size() >= shortest && (form.startsWith(u"عبدال") || form.startsWith(u"وعبدال"));
}

/// More than isBesideName(): a given name that is a word too (صالح), Latin letters, the families' names in ي, and what somebody calls so in quotation marks.
bool mayBeName(const Passage &passage, size_t i, const RuleTools &tools)
{
    const QStringView form = passage[i].form;
    if (form.endsWith(u'ي') || form.endsWith(u"و") || passage[i].quoted)
        return true;
    const auto names = [&tools](const Piece *piece) {
        return piece
            && (piece->token.kind == TokenKind::Latin
                || (piece->isWord() && (isServantName(piece->form) || tools.lexicon.isName(piece->form))));
    };
    return names(passage.before(i)) || names(passage.after(i));
}

/// شركة صنباور, النائب كذا: a word that calls for a name stands before it, or the name's Latin form in brackets behind it.
bool isIntroduced(const Passage &passage, size_t i)
{
    static const QSet<QString> calls = [] {
        const QStringList all
            = QStringLiteral(
                  "شركة مجموعة مؤسسة منظمة جمعية بنك مصرف صحيفة مجلة قناة وكالة إذاعة موقع منصة تطبيق حزب حركة جماعة كتيبة "
                  "قبيلة عائلة عشيرة مدينة بلدة قرية محافظة ولاية مقاطعة ناحية حي شارع مخيم جزيرة نهر جبل وادي ميناء مطار "
                  "جامعة مدرسة مستشفى نادي فريق السيد السيدة الآنسة الدكتور الدكتورة المهندس المهندسة الأستاذ الأستاذة الشيخ "
                  "الشيخة الأمير الأميرة النائب النائبة الوزير الوزيرة السفير السفيرة العميد العقيد اللواء الفريق الجنرال "
                  "القاضي المحامي المحامية الكاتب الكاتبة الشاعر الشاعرة الفنان الفنانة المخرج المخرجة اللاعب اللاعبة المدرب "
                  "المدربة الصحفي الصحفية الناشط الناشطة الباحث الباحثة الكابتن قال قالت قاله يقول تقول أضاف أضافت أخبر أخبرت أوضح "
                  "أوضحت صرح صرحت حذر حذرت رأى رأت كتب كتبت ذكر ذكرت")
                  .split(u' ');
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    if (const Piece *before = passage.before(i); before && before->isWord()) {
        const QStringView word = before->form;
        const bool prefixed = word.size() > 3 && QStringView(u"وفبل").contains(word.front());
        if (calls.contains(word.toString()) || (prefixed && calls.contains(word.mid(1).toString())))
            return true;
    }
    return i + 2 < passage.size() && passage[i + 1].token.in(passage.text()) == u"(" && passage[i + 2].token.kind == TokenKind::Latin;
}

/// اللذين is a slip of الذين but after two: الطرفان اللذان, الطرفين اللذين. And عليه وآله are his people, فان بيرسي a man.
bool isRightHere(const Passage &passage, size_t i)
{
    const Piece *before = passage.before(i);
    const Piece *next = passage.after(i);
    if (passage[i].form == u"وآله" || (passage[i].form == u"فان" && next && next->isWord() && next->id == noWord))
        return true;
    return passage[i].form == u"اللذين" && before && (before->form.endsWith(u"ين") || before->form.endsWith(u"ان"));
}

/// Nobody misspells a word twice in one article in the same way; a name comes again and again.
QSet<size_t> repeatedSuspects(const Passage &passage, const RuleTools &tools)
{
    constexpr size_t lengthOfArticle = 500; // words and marks
    QSet<size_t> repeated;
    QHash<QStringView, size_t> last;
    for (size_t i = 0; i < passage.size(); ++i) {
        const Piece &piece = passage[i];
        const Verdict verdict = piece.isWord() ? tools.lexicon.verdict(piece.form, piece.id) : Verdict::Correct;
        if (verdict != Verdict::Suspect && verdict != Verdict::Strange)
            continue;
        const auto before = last.find(piece.form);
        if (before != last.end() && i - *before <= lengthOfArticle)
            repeated << *before << i;
        last.insert(piece.form, i);
    }
    return repeated;
}

Finding spokenForm(const Passage &passage, size_t i, const RuleTools &tools)
{
    Finding finding = findingOn(passage, i, i, FindingKind::Spelling, Severity::Warning, QStringLiteral("spoken-form"));
    finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "A spoken form: written news has another."));
    if (const QStringList standard = tools.lexicon.commonSlip(passage[i].form); standard.size() == 1) // else who asks may choose
        finding.suggestions = standard;
    finding.reasons.fill(translated(QT_TRANSLATE_NOOP("Proofing", "Standard form")), finding.suggestions.size());
    return finding;
}

/// Nobody need be asked: a habit alone explains the slip, and one common word is far likelier than all others. Final ى for ي is no slip
/// everywhere: the Egyptian press prints it so.
bool isCertain(const Piece &piece, const std::vector<Suggestion> &suggestions, const RuleTools &tools)
{
    // Names that look like slips: فان دايك, بان كي مون; and forms whose hamza depends on the sense.
    static constexpr std::array<QStringView, 9> ambiguous{u"انشاء", u"فان", u"بان", u"امام", u"اجل", u"لان", u"ان", u"وان", u"الا"};
    constexpr quint32 commonWord = 100;
    constexpr quint32 frequentWord = 1000; // where the slip itself is a rare word: احمد, a command
    constexpr double farLikelier = 2.5;    // powers of ten
    if (suggestions.empty() || std::ranges::find(ambiguous, piece.form) != ambiguous.end() || tools.lexicon.isName(piece.form))
        return false;
    const Suggestion &best = suggestions.front();
    const bool known = tools.lexicon.inDictionary(piece.form, piece.id);
    const bool byHabit = best.change == WordChange::Hamza || best.change == WordChange::HamzaWasl
        || (best.change == WordChange::TehMarbuta && hasArticle(piece.form) && !known); // كتابه may be his book, الكره hatred
    return byHabit && tools.counts.count(tools.counts.find(best.word)) >= (known ? frequentWord : commonWord)
        && (suggestions.size() == 1 || best.score - suggestions[1].score >= farLikelier);
}

/// Another letter explains the slip, and several words do so nearly as well: which one is the writer's to say.
bool isGuess(QStringView form, const std::vector<Suggestion> &suggestions)
{
    constexpr double clearlyLikelier = 1; // powers of ten
    constexpr double farLikelier = 2.5;   // where a letter is struck out: what is left is often a word
    constexpr double dearLetter = 2.2;    // one for another that neither sounds like it nor lies beside it
    const Suggestion &best = suggestions.front();
    if (spokenVariants(form).contains(best.word))
        return false;
    const double lead = suggestions.size() > 1 ? best.score - suggestions[1].score : farLikelier;
    switch (best.change) {
    case WordChange::ExtraLetter:
        return lead < farLikelier;
    case WordChange::OtherLetter:
        return lead < clearlyLikelier || editBetween(form, best.word).cost >= dearLetter;
    case WordChange::MissingLetter:
    case WordChange::SimilarLetter:
    case WordChange::SwappedLetters:
    case WordChange::Several:
        return lead < clearlyLikelier;
    default:
        return false;
    }
}

Finding misspelling(const Passage &passage, size_t i, const RuleTools &tools)
{
    std::vector<Suggestion> suggestions;
    if (tools.suggestions)
        suggestions = tools.suggester.suggestions(passage[i].form, passage.context(i), Suggester::Depth::Quick);
    const WordChange change = suggestions.empty() ? WordChange::Several : suggestions.front().change;
    // A word that the dictionary has is a real one in the wrong place: اكثر, as a command, is one.
    const bool real = tools.lexicon.inDictionary(passage[i].form, passage[i].id) && tools.lexicon.commonSlip(passage[i].form).isEmpty();
    Finding finding = findingOn(passage, i, i, real ? FindingKind::Confusion : FindingKind::Spelling,
                                real ? Severity::Warning : Severity::Error, changeRule(change));
    finding.message = real && !suggestions.empty()
        ? translated(QT_TRANSLATE_NOOP("Proofing", "A word out of place: “%1” fits here.")).arg(suggestions.front().word)
        : translated(QT_TRANSLATE_NOOP("Proofing", "Misspelt: %1.")).arg(changeReason(change));
    finding.safe = !passage[i].quoted && isCertain(passage[i], suggestions, tools);
    if (!suggestions.empty() && !real && isGuess(passage[i].form, suggestions)) {
        finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "Misspelt: more than one word may be meant."));
        return finding;
    }
    for (const Suggestion &suggestion : suggestions) {
        finding.suggestions += suggestion.word;
        finding.reasons += changeReason(suggestion.change);
    }
    return finding;
}

/// صوره may be his pictures, كبري a bridge: a word in its own right, by one who spells its last letter with care, and no neighbour calls for
/// the other.
bool isMeantAsWritten(const Passage &passage, size_t i, const Habits &habits, const RuleTools &tools)
{
    constexpr double someSightings = 2;
    const Piece &piece = passage[i];
    const WordId meant = tools.counts.meant(piece.id);
    if (meant == piece.id || !tools.lexicon.inDictionary(piece.form, piece.id) || !tools.lexicon.commonSlip(piece.form).isEmpty())
        return false;
    const WordChange change = editBetween(piece.form, tools.counts.word(meant)).change;
    if (change != WordChange::TehMarbuta && change != WordChange::AlefMaksura && change != WordChange::Yeh)
        return false;
    const WordContext context = passage.context(i);
    return habits.leaning(i, change) < 0
        && tools.counts.pair(context.left, meant) + tools.counts.pair(meant, context.right) < someSightings;
}

} // namespace

void findMisspellings(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    const QSet<size_t> repeated = repeatedSuspects(passage, tools);
    const Habits habits(passage, tools.counts);
    for (size_t i = 0; i < passage.size(); ++i) {
        const Piece &piece = passage[i];
        if (!piece.isWord())
            continue;
        switch (tools.lexicon.verdict(piece.form, piece.id)) {
        case Verdict::Correct:
            break;
        case Verdict::Misspelt:
            if (isInsideName(passage, i, tools) || isRightHere(passage, i) || isToldToReaders(passage, i))
                break;
            if (!tools.lexicon.isSpoken(piece.form)) {
                if (!isMeantAsWritten(passage, i, habits, tools))
                    findings.push_back(misspelling(passage, i, tools));
            } else if (!piece.quoted)
                findings.push_back(spokenForm(passage, i, tools));
            break;
        case Verdict::Suspect:
            if (!repeated.contains(i) && !isBesideName(passage, i, tools) && !isIntroduced(passage, i)) {
                findings.push_back(misspelling(passage, i, tools));
                break;
            }
            findings.push_back(unknownWord(passage, i));
            break;
        case Verdict::Strange:
            findings.push_back(repeated.contains(i) || isBesideName(passage, i, tools) || mayBeName(passage, i, tools)
                                       || isIntroduced(passage, i)
                                   ? unknownWord(passage, i)
                                   : strangeWord(passage, i));
            break;
        case Verdict::Unknown:
            findings.push_back(unknownWord(passage, i));
            break;
        }
    }
}

} // namespace muharrir
