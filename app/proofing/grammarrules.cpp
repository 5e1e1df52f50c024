// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muharrir {
namespace {

bool looksPresent(QStringView form) { return form.size() >= 4 && QStringView(u"يتنأ").contains(form.front()); }

/// تعطي after لم is she who gives, تقفي you who stand: as ever with تفعلين, the feminine ي stays.
bool isAddressedToHer(QStringView verb, const QString &shortened, const WordCounts &counts)
{
    return verb.startsWith(u'ت') && verb.endsWith(u'ي') && counts.count(counts.find(verb)) <= counts.count(counts.find(shortened));
}

/// لم يستطيع: a hollow verb loses its middle letter; believed where the news has it so after لم, far oftener than with the letter.
QString withoutMiddle(QStringView verb, const WordCounts &counts)
{
    constexpr double seenTogether = 2;
    constexpr double farOftener = 4;
    constexpr qsizetype shortest = 4;
    if (verb.size() < shortest || !QStringView(u"اوي").contains(verb[verb.size() - 2]))
        return {};
    const QString fix = verb.chopped(2).toString() + verb.back();
    const WordId lam = counts.find(u"لم");
    const double together = counts.pair(lam, counts.find(fix));
    return together >= seenTogether && together > farOftener * counts.pair(lam, counts.find(verb)) ? fix : QString();
}

/// The verb as it stands after لم or لن, or nothing where it needs no change. The weak last letter falls after لم alone.
QString shortened(QStringView verb, bool jussive)
{
    if (verb.size() >= 5 && verb.endsWith(u"ون") && (verb.front() == u'ي' || verb.front() == u'ت'))
        return QString(verb.chopped(1) + u'ا');
    if (verb.endsWith(u"ني")) // the object: يسعني
        return {};
    if (jussive && (verb.endsWith(u'ي') || verb.endsWith(u'ى') || verb.endsWith(u'و')))
        return verb.chopped(1).toString();
    return {};
}

void add(const Passage &passage, size_t i, Severity severity, const QString &rule, const QString &fix, const char *reason,
         const char *message, Findings &findings)
{
    Finding finding = findingOn(passage, i, i, FindingKind::Grammar, severity, rule);
    finding.suggestions = {fix};
    finding.reasons = {QCoreApplication::translate("Proofing", reason)};
    finding.message = QCoreApplication::translate("Proofing", message);
    findings.push_back(finding);
}

/// A word of the phrase that names a speaker: الوزير, a title, a name, باسم. Whatever else stands between قال and أن (another verb, a
/// preposition, إنه) may govern the أن itself.
bool maySpeak(const Piece &piece, const RuleTools &tools)
{
    static constexpr std::array<QStringView, 22> titles{u"رئيس", u"رئيسة", u"وزير",  u"وزيرة",  u"مدير",  u"مديرة",  u"أمين", u"أمينة",
                                                        u"نائب", u"نائبة", u"متحدث", u"متحدثة", u"مسؤول", u"مسؤولة", u"مصدر", u"باسم",
                                                        u"قائد", u"سفير",  u"محافظ", u"عضو",    u"وزارة", u"مجلس"};
    return piece.isWord() && !piece.quoted
        && (isOneOf(piece.form, titles) || (piece.form.startsWith(u"ال") && piece.form.size() > 4 && !piece.form.startsWith(u"الذ"))
            || (tools.lexicon.isName(piece.form) && !tools.lexicon.inDictionary(piece.form, piece.id)));
}

} // namespace

void findUnshortenedVerbs(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    static constexpr std::array<QStringView, 4> jussive{u"لم", u"ولم", u"فلم", u"أولم"};
    static constexpr std::array<QStringView, 7> subjunctive{u"لن", u"ولن", u"فلن", u"لكي", u"كي", u"أن", u"بأن"};
    for (size_t i = 1; i < passage.size(); ++i) {
        const Piece *particle = passage.before(i);
        if (!passage[i].isWord() || passage[i].quoted || !particle || !looksPresent(passage[i].form))
            continue;
        const bool afterLam = isOneOf(particle->form, jussive);
        if (!afterLam && !isOneOf(particle->form, subjunctive))
            continue;
        QString fix = shortened(passage[i].form, afterLam);
        if (fix.isEmpty() && afterLam)
            fix = withoutMiddle(passage[i].form, tools.counts);
        const WordId id = tools.counts.find(fix);
        if (fix.isEmpty() || !tools.lexicon.inDictionary(fix, id) || (id == noWord && !afterLam)
            || isAddressedToHer(passage[i].form, fix, tools.counts))
            continue;
        add(passage, i, Severity::Warning, QStringLiteral("verb-ending"), fix,
            passage[i].form.endsWith(u'ن') ? QT_TRANSLATE_NOOP("Proofing", "Final nun dropped")
                                           : QT_TRANSLATE_NOOP("Proofing", "Shortened verb"),
            QT_TRANSLATE_NOOP("Proofing", "The verb is shortened after this particle."), findings);
    }
}

void findShortenedVerbs(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    // الذين يعملوا, سيعملوا: nothing there takes the nun away. After في أن, لا and the like it may be gone.
    static constexpr std::array<QStringView, 16> before{u"الذين", u"والذين", u"للذين", u"بالذين", u"هم",   u"وهم",     u"إنهم",  u"أنهم",
                                                        u"كانوا", u"وكانوا", u"ظلوا",  u"سوف",    u"وسوف", u"مازالوا", u"زالوا", u"يزالون"};
    constexpr qsizetype shortest = 5;
    for (size_t i = 0; i < passage.size(); ++i) {
        const QStringView verb = passage[i].form;
        if (!passage[i].isWord() || passage[i].quoted || verb.size() < shortest || !verb.endsWith(u"وا"))
            continue;
        const Piece *left = passage.before(i);
        const bool future = verb.startsWith(u"سي") || verb.startsWith(u"ست");
        const bool bare = (verb.front() == u'ي' || verb.front() == u'ت') && left && isOneOf(left->form, before);
        const QString fix = verb.chopped(1) + QChar(u'ن');
        const WordId id = tools.counts.find(fix);
        if ((future || bare) && tools.counts.count(id) > 0 && tools.lexicon.inDictionary(fix, id))
            add(passage, i, Severity::Warning, QStringLiteral("verb-ending"), fix, QT_TRANSLATE_NOOP("Proofing", "Final nun"),
                QT_TRANSLATE_NOOP("Proofing", "Nothing shortens the verb here: it ends in ون."), findings);
    }
}

void findBareFirstPerson(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    // لم اكتب: only the present stands after these, and that of the first person begins with a hamza.
    static constexpr std::array<QStringView, 19> particles{u"لم",   u"ولم",  u"لن",    u"ولن",  u"سوف",  u"وسوف", u"لكي",
                                                           u"كي",   u"أنا",  u"وأنا",  u"فلن",  u"أني",  u"إني",  u"أنني",
                                                           u"إنني", u"لأني", u"لأنني", u"وإني", u"وإنني"};
    for (size_t i = 1; i < passage.size(); ++i) {
        const Piece *before = passage.before(i);
        const QStringView form = passage[i].form;
        if (!passage[i].isWord() || !before || !isOneOf(spelt(*before, tools.counts), particles) || form.size() < 4
            || !form.startsWith(u'ا') || form.startsWith(u"ال") || form.endsWith(u'ت') || form.endsWith(u"ون") || form.endsWith(u"ين"))
            continue;
        const QString fix = u'أ' + form.mid(1);
        const QString his = u'ي' + form.mid(1);
        if (tools.lexicon.inDictionary(fix, tools.counts.find(fix)) && tools.counts.count(tools.counts.find(his)) > 0)
            add(passage, i, Severity::Warning, QStringLiteral("first-person"), fix, QT_TRANSLATE_NOOP("Proofing", "Cut hamza"),
                QT_TRANSLATE_NOOP("Proofing", "The verb of the first person begins with a hamza."), findings);
    }
}

void findOpenHamzaAfterSaying(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    static constexpr std::array<QStringView, 10> saying{u"قال",  u"قالت",  u"وقال",  u"وقالت", u"يقول",
                                                        u"تقول", u"ويقول", u"قائلا", u"قالوا", u"وقالوا"};
    static constexpr std::array<QStringView, 8> open{u"أن", u"أنه", u"أنها", u"أنهم", u"أننا", u"أنني", u"أني", u"أنك"};
    for (size_t i = 1; i < passage.size(); ++i) {
        if (!passage[i].isWord() || passage[i].quoted || !isOneOf(passage[i].form, open))
            continue;
        size_t verb = i;
        constexpr size_t longestSpeaker = 8; // قال المتحدث باسم وزارة الخارجية السفير أحمد أبو زيد أن
        while (verb > 0 && i - verb <= longestSpeaker && passage.before(verb) && (verb == i || maySpeak(passage[verb], tools)))
            if (isOneOf(passage[--verb].form, saying))
                break;
        if (!isOneOf(passage[verb].form, saying) || passage[verb].quoted)
            continue;
        // Many write أن there and read it as "that": what a careful desk wants, no error for all.
        add(passage, i, Severity::Hint, QStringLiteral("inna-after-saying"), QString(u'إ' + passage[i].form.mid(1)),
            QT_TRANSLATE_NOOP("Proofing", "Inna after saying"),
            QT_TRANSLATE_NOOP("Proofing", "After a verb of saying the hamza stands below the alif."), findings);
    }
}

void findOpenHamzaAtStart(const Passage &passage, const RuleTools &, Findings &findings)
{
    static constexpr std::array<QStringView, 6> open{u"أنه", u"أنها", u"أنهم", u"أننا", u"أنني", u"أنكم"};
    for (size_t i = 0; i < passage.size(); ++i) {
        const Piece *before = passage.before(i);
        const bool starts = !before || QStringView(u".!؟").contains(passage.text()[before->token.start]);
        if (!starts || passage[i].quoted || !isOneOf(passage[i].form, open))
            continue;
        add(passage, i, Severity::Warning, QStringLiteral("inna-at-start"), QString(u'إ' + passage[i].form.mid(1)),
            QT_TRANSLATE_NOOP("Proofing", "Inna at the start"),
            QT_TRANSLATE_NOOP("Proofing", "At the start of a sentence the hamza stands below the alif."), findings);
    }
}

} // namespace muharrir
