// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/nameforms.h"

#include "proofing/lexicon.h"
#include "proofing/normaliser.h"

#include <algorithm>
#include <tuple>

namespace muharrir {

namespace {

QStringList normalisedWords(const QString &name)
{
    QStringList words;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        words += normalisedWord(word);
    return words;
}

/// The name with the particles of the word that was typed before it; nothing where the two do not go together.
QString withParticles(QStringView particles, const QString &name)
{
    // The article is part of the name: والأوسكار has it already, للأمم would lose it.
    if (particles.endsWith(u"ال") || particles.endsWith(u"لل"))
        return {};
    if (particles.endsWith(u'ل') && name.startsWith(u"ال"))
        return particles + QString(u'ل' + name.mid(2));
    return particles + name;
}

} // namespace

void NameForms::add(const QString &line)
{
    const QString house = line.section(u'\t', 0, 0).trimmed();
    if (house.isEmpty())
        return;
    const QStringList parts = normalisedWords(house);
    const auto offer = [&](const QString &form) {
        m_beginnings.push_back({form, house, m_house});
        m_sorted = false;
    };
    offer(parts.join(u' '));
    if (parts.size() > 1 && parts.size() <= longestName) {
        m_phrases.insert(parts.join(u' '));
        qsizetype &longest = m_longestPhrase[parts.front()];
        longest = std::max(longest, parts.size());
    }
    for (const QString &variant : line.section(u'\t', 1).split(u'|', Qt::SkipEmptyParts)) {
        const QStringList words = normalisedWords(variant);
        offer(words.join(u' '));
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
                const QString printed = withParticles(particles, *house);
                return printed.isEmpty() ? Match() : Match{count, printed};
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
    constexpr size_t most = 10;
    constexpr qsizetype shortest = 3;
    if (!m_sorted) {
        std::ranges::sort(m_beginnings, {}, &Beginning::form);
        m_sorted = true;
    }
    struct Found {
        QString name;
        bool house;
    };
    std::vector<Found> found;
    const QString typed = normalisedWord(beginning);
    for (const QStringView stem : withoutClitics(typed)) {
        if (stem.size() < shortest && stem.size() < typed.size())
            continue;
        auto next = std::ranges::lower_bound(m_beginnings, stem, {}, [](const Beginning &b) { return QStringView(b.form); });
        for (; next != m_beginnings.end() && next->form.startsWith(stem); ++next) {
            const QString name = withParticles(QStringView(typed).chopped(stem.size()), next->name);
            const auto known = std::ranges::find(found, name, &Found::name);
            if (known != found.end())
                known->house = known->house || next->house;
            else if (!name.isEmpty())
                found.push_back({name, next->house});
        }
    }
    std::ranges::sort(found, [](const Found &a, const Found &b) {
        return std::tuple(!a.house, a.name.size(), a.name) < std::tuple(!b.house, b.name.size(), b.name);
    });
    if (found.size() > most)
        found.resize(most);
    QStringList names;
    for (const Found &one : found)
        names += one.name;
    return names;
}

} // namespace muharrir
