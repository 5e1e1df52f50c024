// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "related/termsource.h"
#include "text/terms.h"

#include <QHash>

#include <algorithm>

namespace muharrir::test {

/// What the related engine looks up in an archive, without one.
class TermsInMemory {
public:
    /// The terms of an article, kept as an archive would keep them.
    ArticleTerms article(qint64 id, const TermWeights &weights, const QDateTime &date = {})
    {
        ArticleTerms article;
        article.id = {id};
        if (date.isValid())
            article.time = date.toMSecsSinceEpoch();
        for (const auto &[stem, weight] : weights)
            article.terms.emplace_back(*m_numbers.tryEmplace(stem, static_cast<quint32>(m_numbers.size()) + 1), weight);
        std::ranges::sort(article.terms);
        m_terms[id] = article.terms;
        return article;
    }

    [[nodiscard]] TermSource source() const
    {
        return {[this](const QString &stem) {
                    const auto found = m_numbers.constFind(stem);
                    return found == m_numbers.constEnd() ? std::nullopt : std::optional(*found);
                },
                [this](ArticleId id) { return m_terms.value(id.value); }};
    }

private:
    class Numbers : public QHash<QString, quint32> {
    public:
        iterator tryEmplace(const QString &stem, quint32 number)
        {
            const iterator found = find(stem);
            return found == end() ? insert(stem, number) : found;
        }
    };
    Numbers m_numbers;
    QHash<qint64, std::vector<NumberedTerm>> m_terms;
};

} // namespace muharrir::test
