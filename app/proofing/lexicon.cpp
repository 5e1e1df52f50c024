// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/lexicon.h"

#include "proofing/candidates.h"
#include "proofing/change.h"
#include "proofing/normaliser.h"

#include <QFile>

#include <algorithm>

namespace muharrir {
namespace {

constexpr double closeCost = 1.0; // a variant dearer than this is another word
constexpr qsizetype rememberedWords = 100000;

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

void Lexicon::addNames(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.startsWith(u'#'))
            addName(line);
    }
}

void Lexicon::addName(const QString &name)
{
    for (const QString &part : name.split(u' ', Qt::SkipEmptyParts))
        m_names.insert(normalisedWord(part));
    m_verdicts.clear();
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

bool Lexicon::isName(QStringView form) const
{
    const QList<QStringView> stems = withoutClitics(form);
    return std::ranges::any_of(stems, [this](QStringView stem) {
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
    if (id != noWord && m_marksHold && m_counts.marks(id) == WordCounts::InDictionary)
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
    if (form.size() < 2 || isName(form))
        return Verdict::Correct;
    if (id != noWord && m_marksHold) {
        if (m_counts.marks(id) & WordCounts::Doubtful)
            return Verdict::Misspelt;
        return Verdict::Correct; // in the dictionary, or attested with nothing against it
    }
    if (m_dictionary.knows(form))
        return Verdict::Correct;
    if (!m_dictionary.isLoaded() && !m_counts.isOpen())
        return Verdict::Unknown;
    const quint32 count = m_counts.count(id);
    if (hasLikelierVariant(form, count))
        return Verdict::Misspelt;
    if (count > 0)
        return Verdict::Correct;
    return isNearFrequentWord(form) ? Verdict::Misspelt : Verdict::Unknown;
}

bool Lexicon::hasLikelierVariant(QStringView form, quint32 count)
{
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

bool Lexicon::isNearFrequentWord(QStringView form)
{
    Q_UNUSED(form)
    return false;
}

} // namespace muharrir
