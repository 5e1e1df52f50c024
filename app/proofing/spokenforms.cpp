// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/spokenforms.h"

namespace muharrir {
namespace {

constexpr quint32 wordInUse = 10; // occurrences of what stands behind a spoken prefix
constexpr quint32 verbInUse = 3;  // and of both persons of a verb
constexpr qsizetype shortestVerb = 4;
constexpr qsizetype shortestNoun = 5; // with its article

bool isWord(QStringView form, quint32 occurrences, const WordCounts &counts)
{
    const WordId id = counts.find(form);
    return counts.count(id) >= occurrences && counts.marks(id) == WordCounts::InDictionary;
}

/// يكتب and تكتب are words: a verb, and no noun that begins so (تأليب, نتائج).
bool isPresent(QStringView form, const WordCounts &counts)
{
    if (form.size() < shortestVerb || !QStringView(u"يتن").contains(form.front()) || !isWord(form, verbInUse, counts))
        return false;
    const QChar other = form.front() == u'ي' ? u'ت' : u'ي';
    return isWord(QString(other + form.mid(1)), verbInUse, counts);
}

QStringList withoutConjunction(QStringView form, const WordCounts &counts)
{
    if ((form.startsWith(u"هال") || form.startsWith(u"عال")) && form.size() > shortestNoun && isWord(form.mid(1), wordInUse, counts)) {
        const QString noun = form.mid(1).toString();
        if (form.front() == u'ع')
            return {QString(u"على " + noun)};
        const QString his = u"هذا " + noun;
        const QString hers = u"هذه " + noun;
        const WordId id = counts.find(noun);
        const bool feminine = counts.pair(counts.find(u"هذه"), id) > counts.pair(counts.find(u"هذا"), id);
        return feminine ? QStringList{hers, his} : QStringList{his, hers};
    }
    // بتحول may be "by a change": the verbal noun of تحول is spelt like the verb.
    if (form.startsWith(u'ب') && form.mid(1, 1) != u"ت" && isPresent(form.mid(1), counts))
        return {form.mid(1).toString()};
    if ((form.startsWith(u'ح') || form.startsWith(u'ه')) && isPresent(form.mid(1), counts))
        return {QString(u'س' + form.mid(1))};
    return {};
}

} // namespace

QStringList standardForms(QStringView form, const WordCounts &counts)
{
    QStringList meant = withoutConjunction(form, counts);
    if (meant.isEmpty() && (form.startsWith(u'و') || form.startsWith(u'ف')))
        for (const QString &word : withoutConjunction(form.mid(1), counts))
            meant += form.front() + word;
    return meant;
}

} // namespace muharrir
