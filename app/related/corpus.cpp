// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/corpus.h"

#include "text/terms.h"

#include <algorithm>
#include <cmath>

namespace muharrir {

namespace {

constexpr quint32 sweepAfter = 256; ///< dead articles, at the least

} // namespace

float words(quint32 weight) { return static_cast<float>(weight) / fullTermWeight; }

void Corpus::see(const std::vector<NumberedTerm> &terms)
{
    for (const auto &[term, weight] : terms) {
        if (term >= m_frequencies.size())
            m_frequencies.resize(term + 1);
        ++m_frequencies[term];
    }
}

void Corpus::count(const ArticleTerms &article)
{
    see(article.terms);
    ++m_counted;
}

void Corpus::add(const ArticleTerms &article)
{
    remove(article.id);
    const auto number = static_cast<quint32>(m_rows.size());
    Row row;
    row.id = article.id;
    row.time = article.time;
    row.outlet = labelled(article.outlet);
    row.section = labelled(article.section);
    if (m_counted > 0)
        --m_counted;
    else
        see(article.terms);
    const bool all = m_kept == 0 || article.terms.size() <= m_kept;
    for (const auto &[term, weight] : all ? article.terms : strongest(article.terms)) {
        m_postings.append(term, number, words(weight));
        row.length += words(weight);
    }
    m_byId.insert(article.id.value, number);
    m_rows.push_back(row);
    m_lengths += row.length;
}

void Corpus::remove(ArticleId id)
{
    const auto found = m_byId.constFind(id.value);
    if (found == m_byId.constEnd())
        return;
    Row &row = m_rows[*found];
    row.alive = false;
    m_lengths -= row.length;
    m_byId.erase(found);
    const auto dead = static_cast<quint32>(m_rows.size()) - alive();
    if (dead > sweepAfter && dead > alive() / 4)
        sweep();
}

std::vector<NumberedTerm> Corpus::strongest(const std::vector<NumberedTerm> &terms) const
{
    std::vector<std::pair<float, NumberedTerm>> strengths;
    strengths.reserve(terms.size());
    for (const NumberedTerm &term : terms)
        strengths.emplace_back(std::log1p(words(term.second)) * rarity(m_frequencies[term.first]), term);
    std::ranges::nth_element(strengths, strengths.begin() + static_cast<qsizetype>(m_kept), std::ranges::greater{});
    strengths.resize(m_kept);
    std::vector<NumberedTerm> kept;
    std::ranges::transform(strengths, std::back_inserter(kept), [](const auto &pair) { return pair.second; });
    return kept;
}

void Corpus::squeeze()
{
    m_counted = 0;
    m_postings.squeeze();
    m_frequencies.shrink_to_fit();
    m_rows.shrink_to_fit();
    m_byId.squeeze();
}

/// Leaves the dead out: all that remains is numbered anew.
void Corpus::sweep()
{
    std::vector<quint32> numbers(m_rows.size());
    std::vector<Row> rows;
    for (quint32 number = 0; number < m_rows.size(); ++number) {
        if (!m_rows[number].alive)
            continue;
        numbers[number] = static_cast<quint32>(rows.size());
        m_byId[m_rows[number].id.value] = numbers[number];
        rows.push_back(m_rows[number]);
    }
    Postings postings;
    for (quint32 term = 0; term < m_postings.terms(); ++term) {
        m_postings.each(term, [&](quint32 article, quint8 level) {
            if (m_rows[article].alive)
                postings.appendLevel(term, numbers[article], level);
            else
                --m_frequencies[term];
        });
    }
    m_rows = std::move(rows);
    m_postings = std::move(postings);
}

std::optional<quint32> Corpus::find(ArticleId id) const
{
    const auto found = m_byId.constFind(id.value);
    return found == m_byId.constEnd() ? std::nullopt : std::optional(*found);
}

quint32 Corpus::labelled(const QString &outletOrSection)
{
    const auto found = m_labels.constFind(outletOrSection);
    return found != m_labels.constEnd() ? *found : *m_labels.insert(outletOrSection, static_cast<quint32>(m_labels.size()));
}

std::optional<quint32> Corpus::label(const QString &outletOrSection) const
{
    const auto found = m_labels.constFind(outletOrSection);
    return found == m_labels.constEnd() ? std::nullopt : std::optional(*found);
}

float Corpus::rarity(quint32 articlesWith) const
{
    const quint32 all = alive() + m_counted;
    return std::log1p(static_cast<float>(all) / static_cast<float>(std::max(1U, articlesWith)));
}

float Corpus::averageLength() const { return alive() == 0 ? 1 : std::max(1.F, static_cast<float>(m_lengths / alive())); }

Corpus::Vector Corpus::vector(const std::vector<NumberedTerm> &terms) const
{
    Vector result;
    result.reserve(terms.size());
    float squares = 0;
    for (const auto &[term, weight] : terms) {
        result.emplace_back(term, std::log1p(words(weight)) * rarity(articlesWith(term)));
        squares += result.back().second * result.back().second;
    }
    const float length = std::sqrt(squares);
    for (auto &[term, component] : result)
        component /= length;
    return result;
}

qsizetype Corpus::bytes() const
{
    constexpr qsizetype mapEntry = 28; // of a QHash: key, value, a byte of its table, a third of it empty
    return m_postings.bytes() + m_byId.capacity() * mapEntry
        + static_cast<qsizetype>(m_frequencies.capacity() * sizeof(quint32) + m_rows.capacity() * sizeof(Row));
}

float cosine(const Corpus::Vector &one, const Corpus::Vector &other)
{
    float product = 0;
    auto right = other.begin();
    for (const auto &[term, component] : one) {
        while (right != other.end() && right->first < term)
            ++right;
        if (right == other.end())
            break;
        if (right->first == term)
            product += component * right->second;
    }
    return product;
}

} // namespace muharrir
