// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/lookalikes.h"

#include "text/fold.h"

#include <QHash>

#include <algorithm>

namespace muharrir {

namespace {

constexpr qsizetype shortestOneApart = 6; ///< letters: of shorter words too many are one letter apart (قمة، قمح)

QString joined(const QString &key) { return QString(key).remove(u' '); }

QString withoutArticle(const QString &key) { return key.startsWith(u"ال") && key.size() > 4 ? key.mid(2) : key; }

/// The key without each of its letters: two words that differ by one letter share one.
QStringList withOneMissing(const QString &key)
{
    QStringList forms{key};
    for (qsizetype i = 0; i < key.size(); ++i)
        forms.append(key.left(i) + QStringView(key).mid(i + 1));
    forms.removeDuplicates();
    return forms;
}

bool oneLetterApart(const QString &one, const QString &other)
{
    if (std::abs(one.size() - other.size()) > 1)
        return false;
    const auto [left, right] = std::ranges::mismatch(one, other);
    const qsizetype same = left - one.begin();
    const QStringView restOne = QStringView(one).mid(same), restOther = QStringView(other).mid(same);
    if (one.size() == other.size())
        return restOne.mid(1) == restOther.mid(1);
    return one.size() > other.size() ? restOne.mid(1) == restOther : restOne == restOther.mid(1);
}

class Finder {
public:
    Finder(const std::vector<Tag> &vocabulary, const std::set<std::pair<TagId, TagId>> &apart) : m_tags(vocabulary), m_seen(apart) { }

    /// Tags with one of these forms in common are a pair.
    template<typename Forms>
    void pairBy(LikenessReason reason, Forms forms)
    {
        QHash<QString, std::vector<size_t>> byForm;
        for (size_t i = 0; i < m_tags.size(); ++i) {
            if (m_tags[i].forbidden)
                continue;
            for (const QString &form : forms(tagKey(m_tags[i].name))) {
                std::vector<size_t> &same = byForm[form];
                for (const size_t other : same)
                    pair(other, i, reason);
                same.push_back(i);
            }
        }
    }

    std::vector<LookAlike> take()
    {
        std::ranges::stable_sort(m_pairs, std::ranges::greater{}, [](const LookAlike &pair) { return pair.one.uses + pair.other.uses; });
        return std::move(m_pairs);
    }

private:
    void pair(size_t one, size_t other, LikenessReason reason)
    {
        const Tag &a = m_tags[one], &b = m_tags[other];
        if (reason == LikenessReason::Letter && !oneLetterApart(tagKey(a.name), tagKey(b.name)))
            return;
        if (!m_seen.emplace(std::min(a.id, b.id), std::max(a.id, b.id)).second)
            return;
        m_pairs.push_back(a.uses >= b.uses ? LookAlike{a, b, reason} : LookAlike{b, a, reason});
    }

    const std::vector<Tag> &m_tags;
    std::set<std::pair<TagId, TagId>> m_seen;
    std::vector<LookAlike> m_pairs;
};

} // namespace

std::vector<LookAlike> lookAlikes(const std::vector<Tag> &vocabulary, const std::set<std::pair<TagId, TagId>> &apart)
{
    Finder finder(vocabulary, apart);
    finder.pairBy(LikenessReason::Joined, [](const QString &key) { return QStringList{joined(key)}; });
    finder.pairBy(LikenessReason::Article, [](const QString &key) { return QStringList{withoutArticle(key)}; });
    finder.pairBy(LikenessReason::Stem, [](const QString &key) {
        const QString stems = searchTerms(key).join(u' ');
        return stems.size() < 3 ? QStringList() : QStringList{stems};
    });
    finder.pairBy(LikenessReason::Letter, [](const QString &key) {
        const bool longEnough = key.size() >= shortestOneApart && std::ranges::none_of(key, [](QChar c) { return c.isDigit(); });
        return longEnough ? withOneMissing(key) : QStringList();
    });
    return finder.take();
}

} // namespace muharrir
