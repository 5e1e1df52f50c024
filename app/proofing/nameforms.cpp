// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/nameforms.h"

#include "proofing/lexicon.h"
#include "proofing/normaliser.h"

#include <algorithm>

namespace muharrir {

void NameForms::add(const QString &line)
{
    const QString house = line.section(u'\t', 0, 0).trimmed();
    if (house.isEmpty())
        return;
    m_names += house;
    QStringList parts;
    for (const QString &word : house.split(u' ', Qt::SkipEmptyParts))
        parts += normalisedWord(word);
    if (parts.size() > 1 && parts.size() <= longestName) {
        m_phrases.insert(parts.join(u' '));
        qsizetype &longest = m_longestPhrase[parts.front()];
        longest = std::max(longest, parts.size());
    }
    for (const QString &variant : line.section(u'\t', 1).split(u'|', Qt::SkipEmptyParts)) {
        QStringList words;
        for (const QString &word : variant.split(u' ', Qt::SkipEmptyParts))
            words += normalisedWord(word);
        if (words.isEmpty() || words.size() > longestName)
            continue;
        m_houseForms.insert(words.join(u' '), house);
        qsizetype &longest = m_longest[words.front()];
        longest = std::max(longest, words.size());
    }
}

NameForms::Match NameForms::variantAt(const std::vector<QStringView> &words) const
{
    if (words.empty())
        return {};
    for (const QStringView first : withoutClitics(words.front())) {
        const auto longest = m_longest.constFind(first.toString());
        if (longest == m_longest.constEnd())
            continue;
        for (qsizetype count = std::min<qsizetype>(*longest, qsizetype(words.size())); count > 0; --count) {
            QString key = first.toString();
            for (qsizetype i = 1; i < count; ++i)
                key += u' ' + words[size_t(i)];
            if (const auto house = m_houseForms.constFind(key); house != m_houseForms.constEnd()) {
                const QStringView particles = words.front().chopped(first.size());
                // The article is part of the name: والأوسكار has it already, للأمم would lose it.
                if (particles.endsWith(u"ال") || particles.endsWith(u"لل"))
                    return {};
                if (particles.endsWith(u'ل') && house->startsWith(u"ال"))
                    return {count, particles + QString(u'ل' + house->mid(2))};
                return {count, particles + *house};
            }
        }
    }
    return {};
}

qsizetype NameForms::phraseAt(const std::vector<QStringView> &words) const
{
    if (words.empty())
        return 0;
    for (const QStringView first : withoutClitics(words.front())) {
        QString key = first.toString();
        const qsizetype longest = std::min<qsizetype>(m_longestPhrase.value(key), qsizetype(words.size()));
        qsizetype found = 0;
        for (qsizetype count = 2; count <= longest; ++count) {
            key += u' ' + words[size_t(count - 1)];
            if (m_phrases.contains(key))
                found = count;
        }
        if (found > 0)
            return found;
    }
    return 0;
}

QStringList NameForms::completions(QStringView beginning) const
{
    constexpr qsizetype most = 10;
    QStringList found;
    for (const QString &name : m_names)
        if (name.startsWith(beginning))
            found += name;
    std::ranges::sort(found, [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    found.removeDuplicates();
    return found.mid(0, most);
}

} // namespace muharrir
