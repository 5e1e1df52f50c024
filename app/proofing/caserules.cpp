// SPDX-License-Identifier: GPL-3.0-or-later
// Endings that a neighbour decides.
#include "proofing/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muharrir {
namespace {

void add(const Passage &passage, size_t i, const QString &rule, const QString &fix, const char *reason, const char *message,
         Findings &findings)
{
    Finding finding = findingOn(passage, i, i, FindingKind::Grammar, Severity::Warning, rule);
    finding.suggestions = {fix};
    finding.reasons = {QCoreApplication::translate("Proofing", reason)};
    finding.message = QCoreApplication::translate("Proofing", message);
    findings.push_back(finding);
}

/// شرائها and شراءها: where the hamza of a noun in اء stands before a pronoun, or -1.
qsizetype caseHamza(QStringView word)
{
    static constexpr std::array<QStringView, 7> pronouns{u"ها", u"هم", u"هما", u"ه", u"هن", u"نا", u"كم"};
    for (const QStringView pronoun : pronouns) {
        const qsizetype at = word.size() - pronoun.size() - 1;
        if (at >= 2 && word.endsWith(pronoun) && word[at - 1] == u'ا' && QStringView(u"ءئؤ").contains(word[at]))
            return at;
    }
    return -1;
}

QString withHamza(QStringView word, qsizetype at, QChar hamza)
{
    QString result = word.toString();
    result[at] = hamza;
    return result;
}

/// بشرائها, but لقاءه: what stands behind the letter must be a word in use.
bool isPrefixed(QStringView word, const WordCounts &counts)
{
    constexpr quint32 inUse = 2;
    return QStringView(u"بل").contains(word.front()) && counts.count(counts.find(word.mid(1))) >= inUse;
}

/// ينوي and تنوي are words: a verb stands before its object, or its subject, and neither takes the hamza of the genitive.
bool isPresentVerb(const Piece *piece, const WordCounts &counts)
{
    constexpr quint32 inUse = 2;
    constexpr qsizetype shortest = 4;
    if (!piece || !piece->isWord() || piece->form.size() < shortest || piece->form.front() != u'ي')
        return false;
    return counts.count(counts.find(QString(u'ت' + piece->form.mid(1)))) >= inUse;
}

constexpr std::array<QStringView, 29> prepositions{u"من",  u"في",   u"على", u"عن",   u"إلى",  u"مع",  u"بين", u"لدى",  u"ضد",  u"ومن",
                                                   u"وفي", u"وعلى", u"وعن", u"وإلى", u"نحو",  u"بحق", u"عند", u"وبين", u"خلف", u"أمام",
                                                   u"قبل", u"بعد",  u"دون", u"حول",  u"داخل", u"تحت", u"ضمن", u"وسط",  u"خارج"};

} // namespace

void findNominativeAfterPreposition(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    for (size_t i = 0; i < passage.size(); ++i) {
        const QStringView word = passage[i].form;
        if (!passage[i].isWord() || passage[i].quoted || word.size() < 7 || !word.endsWith(u"ون"))
            continue;
        const bool joined = word.startsWith(u"لل") || word.startsWith(u"بال") || word.startsWith(u"وبال");
        if (!joined && !(word.startsWith(u"ال") && isOneOf(passage.before(i), prepositions)))
            continue;
        // المسلمون and المسلمين, but القانون: the other form must be a word as common as plurals are.
        const QString fix = word.chopped(2) + u"ين";
        const WordId id = tools.counts.find(fix);
        if (tools.counts.count(id) * 3 >= tools.counts.count(passage[i].id) && tools.lexicon.inDictionary(fix, id))
            add(passage, i, QStringLiteral("case-ending"), fix, QT_TRANSLATE_NOOP("Proofing", "Plural after a preposition"),
                QT_TRANSLATE_NOOP("Proofing", "After a preposition the plural ends in ين."), findings);
    }
}

namespace {

constexpr std::array<QStringView, 12> inna{u"إن", u"أن", u"وإن", u"وأن", u"فإن", u"بأن", u"لأن", u"كأن", u"لكن", u"ولكن", u"لعل", u"ليت"};

/// تصريحات الناشطون: a noun, and no verb, for it takes the article and no plural waw. It owns the plural behind it.
bool isOwner(QStringView form, const WordCounts &counts)
{
    constexpr quint32 inUse = 20;
    if (form.size() > 3 && !form.endsWith(u'ة') && QStringView(u"بل").contains(form.front())
        && counts.count(counts.find(QString(u"ال" + form.mid(1).toString()))) >= inUse
        && counts.count(counts.find(QString(u"ال" + form.toString()))) < inUse)
        return true; // بروح اللاعبون: no verb; but بشدة is an adverb
    if (form.size() < 4 || form.startsWith(u"ال") || form.endsWith(u'ا'))
        return false;
    return counts.count(counts.find(QString(u"ال" + form.toString()))) >= inUse && counts.find(QString(form.toString() + u"وا")) == noWord;
}

/// The plural as its neighbours want it, or nothing where it stands right.
QString pluralWanted(const Passage &passage, size_t i, const WordCounts &counts)
{
    // أن المسلحون, كانوا مسلحون: accusative. نحن مسلحين: nominative; but نحن المعلمين, "we, the teachers", is right.
    static constexpr std::array<QStringView, 13> kana{u"كانوا",  u"وكانوا", u"ليسوا", u"وليسوا", u"يكونوا", u"يكونون", u"أصبحوا",
                                                      u"يصبحوا", u"يصبحون", u"ظلوا",  u"صاروا",  u"لسنا",   u"لستم"};
    static constexpr std::array<QStringView, 8> subjects{u"هم", u"وهم", u"نحن", u"ونحن", u"أنتم", u"وأنتم", u"إنهم", u"أنهم"};
    static constexpr std::array<QStringView, 2> calls{u"أيها", u"وأيها"};
    static constexpr std::array<QStringView, 3> there{u"هناك", u"وهناك", u"فهناك"};
    const QStringView word = passage[i].form;
    const QString before = spelt(*passage.before(i), counts);
    const bool definite = word.startsWith(u"ال");
    const QString nominative = word.chopped(2) + u"ون";
    const QString oblique = word.chopped(2) + u"ين";
    if (word.endsWith(u"ون")) {
        if (definite ? isOneOf(before, inna) || isOwner(before, counts) : before == u"غير" || isOneOf(before, kana))
            return oblique;
    } else if (word.endsWith(u"ين")) {
        if (definite ? isOneOf(before, calls) : isOneOf(before, subjects))
            return nominative;
        const Piece *governor = passage.before(i - 1);
        if (!definite && isOneOf(before, there) && !(governor && isOneOf(spelt(*governor, counts), inna)))
            return nominative;
    }
    return {};
}

} // namespace

void findPluralCase(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    constexpr quint32 inUse = 5;
    for (size_t i = 1; i < passage.size(); ++i) {
        const QStringView word = passage[i].form;
        const qsizetype shortest = word.startsWith(u"ال") ? 7 : 6; // السجون is a broken plural
        if (!passage[i].isWord() || passage[i].quoted || !passage.before(i) || word.size() < shortest
            || QStringView(u"يتوفبلس").contains(word.front()))
            continue;
        const QString fix = pluralWanted(passage, i, tools.counts);
        const WordId id = tools.counts.find(fix);
        if (fix.isEmpty() || tools.counts.count(id) < inUse || !tools.lexicon.inDictionary(fix, id))
            continue;
        add(passage, i, QStringLiteral("case-ending"), fix, QT_TRANSLATE_NOOP("Proofing", "Case of the plural"),
            fix.endsWith(u"ين") ? QT_TRANSLATE_NOOP("Proofing", "After this word the plural ends in ين.")
                                : QT_TRANSLATE_NOOP("Proofing", "As a predicate the plural ends in ون."),
            findings);
    }
}

void findAdjectivesWithoutTanwin(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    // حظرا دائم: the adjective of an indefinite accusative takes its alif too; but هجوما واسع النطاق. Believed where noun and adjective
    // are met together.
    constexpr double metTogether = 2;
    const WordCounts &counts = tools.counts;
    for (size_t i = 1; i < passage.size(); ++i) {
        const Piece *noun = passage.before(i);
        const QStringView word = passage[i].form;
        if (!passage[i].isWord() || !noun || !noun->isWord() || passage[i].quoted || word.size() < 4 || noun->form.size() < 4)
            continue;
        if (!noun->form.endsWith(u'ا') || noun->form.endsWith(u"وا") || noun->form.endsWith(u"ها") || noun->form.endsWith(u"نا")
            || word.startsWith(u"ال") || QStringView(u"اىةءونته").contains(word.back()))
            continue;
        if (const Piece *next = passage.after(i); next && next->isWord() && next->form.startsWith(u"ال"))
            continue;
        const QString withAlef = word + QChar(u'ا');
        const WordId other = counts.find(withAlef);
        const WordId bare = counts.find(noun->form.chopped(1));
        const double together = counts.pair(bare, passage[i].id) + counts.pair(noun->id, other);
        if (bare == noWord || other == noWord || together < metTogether
            || counts.pair(noun->id, passage[i].id) >= counts.pair(noun->id, other))
            continue;
        if (tools.lexicon.inDictionary(withAlef, other))
            add(passage, i, QStringLiteral("tanwin-agreement"), withAlef, QT_TRANSLATE_NOOP("Proofing", "Tanwin of the accusative"),
                QT_TRANSLATE_NOOP("Proofing", "The adjective takes the alif of its noun."), findings);
    }
}

void findCaseHamza(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    static constexpr std::array<QStringView, 10> governors{u"إن", u"أن", u"لأن", u"وأن", u"وإن", u"لكن", u"ولكن", u"كأن", u"بأن", u"فإن"};
    for (size_t i = 0; i < passage.size(); ++i) {
        const QStringView word = passage[i].form;
        const qsizetype at = passage[i].isWord() && !passage[i].quoted ? caseHamza(word) : -1;
        if (at < 0)
            continue;
        const Piece *before = passage.before(i);
        const bool genitive = (before && isOneOf(before->form, prepositions)) || isPrefixed(word, tools.counts);
        const bool afterVerb = word[at] == u'ئ' && isPresentVerb(before, tools.counts) && !isPrefixed(word, tools.counts);
        const bool accusative = !genitive && (afterVerb || (before && isOneOf(before->form, governors)));
        if (!genitive && !accusative)
            continue;
        const QString fix = withHamza(word, at, genitive ? u'ئ' : u'ء');
        const WordId id = tools.counts.find(fix);
        if (fix != word && tools.lexicon.inDictionary(fix, id))
            add(passage, i, QStringLiteral("case-hamza"), fix, QT_TRANSLATE_NOOP("Proofing", "Seat of the hamza"),
                genitive ? QT_TRANSLATE_NOOP("Proofing", "After a preposition this hamza sits on a yeh.")
                         : QT_TRANSLATE_NOOP("Proofing", "In the accusative this hamza stands on the line."),
                findings);
    }
}

void findWrongDemonstratives(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    // هذا القضية: believed where the news says هذه القضية again and again, and the other never.
    static constexpr std::array<QStringView, 6> his{u"هذا", u"بهذا", u"لهذا", u"وهذا", u"كهذا", u"فهذا"};
    static constexpr std::array<QStringView, 6> hers{u"هذه", u"بهذه", u"لهذه", u"وهذه", u"كهذه", u"فهذه"};
    constexpr double oftenSaid = 8;
    for (size_t i = 0; i < passage.size(); ++i) {
        const Piece *next = passage.after(i);
        if (!passage[i].isWord() || passage[i].quoted || !next || !next->isWord() || !next->form.startsWith(u"ال"))
            continue;
        const auto left = std::ranges::find(his, passage[i].form);
        const auto right = std::ranges::find(hers, passage[i].form);
        if (left == his.end() && right == hers.end())
            continue;
        const QStringView other = left != his.end() ? hers[size_t(left - his.begin())] : his[size_t(right - hers.begin())];
        // Counted without their prefixes, which make the pairs rarer.
        const QStringView here = left != his.end() ? QStringView(u"هذا") : QStringView(u"هذه");
        const QStringView there = left != his.end() ? QStringView(u"هذه") : QStringView(u"هذا");
        const double said = tools.counts.pair(tools.counts.find(there), next->id);
        if (said >= oftenSaid && said >= oftenSaid * 4 * tools.counts.pair(tools.counts.find(here), next->id))
            add(passage, i, QStringLiteral("demonstrative"), other.toString(), QT_TRANSLATE_NOOP("Proofing", "Agreement"),
                QT_TRANSLATE_NOOP("Proofing", "The demonstrative does not agree with its noun."), findings);
    }
}

} // namespace muharrir
