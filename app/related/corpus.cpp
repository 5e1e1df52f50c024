// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/corpus.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <ranges>

namespace muharrir {

namespace {

constexpr quint32 sweepAfter = 256; ///< dead articles, at the least

quint32 hashOf(const QString &externalId) { return externalId.isEmpty() ? 0 : static_cast<quint32>(qHash(externalId)) | 1; }

float weight(quint32 frequency) { return 1 + std::log(static_cast<float>(frequency)); }

} // namespace

void Corpus::add(const ArticleTerms &article)
{
    remove(article.id);
    if (article.state == State::Spiked)
        return;
    const auto number = static_cast<quint32>(m_rows.size());
    Row row;
    row.id = article.id;
    row.globalId = QUuid::fromString(article.globalId);
    row.time = article.date.isValid() ? article.date.toMSecsSinceEpoch() : unknownTime;
    row.state = article.state;
    row.outlet = m_labels.add(article.outlet);
    row.section = m_labels.add(article.section);
    row.externalHash = hashOf(article.externalId);
    row.textAt = keepTexts(article);
    row.tagsAt = static_cast<quint32>(m_tags.size());
    row.tagCount = static_cast<quint8>(std::min<qsizetype>(article.tags.size(), 255));
    for (qsizetype i = 0; i < row.tagCount; ++i)
        m_tags.push_back(m_labels.add(article.tags[i]));

    std::vector<NumberedTerm> terms;
    terms.reserve(article.terms.size());
    for (const auto &[stem, times] : article.terms) {
        if (stem.isEmpty() || times <= 0)
            continue;
        const auto frequency = static_cast<quint32>(times);
        const quint32 term = m_vocabulary.add(stem);
        if (term == m_frequencies.size())
            m_frequencies.push_back(0);
        ++m_frequencies[term];
        terms.emplace_back(term, frequency);
        row.length += static_cast<float>(frequency);
    }
    std::ranges::sort(terms);
    for (const auto &[term, frequency] : terms)
        m_postings.append(term, number, frequency);
    m_byId.insert(article.id.value, number);
    m_rows.push_back(row);
    m_lengths += row.length;
    if (m_settled)
        keepStrongest(terms);
    m_outlines.append(terms);
}

void Corpus::remove(ArticleId id)
{
    const auto found = m_byId.constFind(id.value);
    if (found == m_byId.constEnd())
        return;
    const quint32 number = *found;
    m_byId.erase(found);
    m_rows[number].alive = false;
    m_lengths -= m_rows[number].length;
    // Its weakest terms are not known any more; they are frequent ones, for which one article more or less is nothing.
    for (const auto &[term, frequency] : m_outlines.at(number))
        --m_frequencies[term];
    const auto dead = static_cast<quint32>(m_rows.size()) - alive();
    if (dead > sweepAfter && dead > alive() / 4)
        sweep();
}

void Corpus::settle()
{
    Outlines strongest;
    for (quint32 number = 0; number < m_outlines.size(); ++number) {
        std::vector<NumberedTerm> terms = m_outlines.at(number);
        keepStrongest(terms);
        strongest.append(terms);
    }
    strongest.squeeze();
    m_outlines = std::move(strongest);
    m_vocabulary.squeeze();
    m_postings.squeeze();
    m_frequencies.shrink_to_fit();
    m_texts.shrink_to_fit();
    m_rows.shrink_to_fit();
    m_settled = true;
}

void Corpus::keepStrongest(std::vector<NumberedTerm> &terms) const
{
    if (terms.size() <= outlineTerms)
        return;
    std::vector<std::pair<float, NumberedTerm>> strengths;
    strengths.reserve(terms.size());
    for (const NumberedTerm &term : terms)
        strengths.emplace_back(weight(term.second) * rarity(m_frequencies[term.first]), term);
    std::ranges::nth_element(strengths, strengths.begin() + outlineTerms, std::ranges::greater{});
    terms.resize(outlineTerms);
    std::ranges::transform(strengths.begin(), strengths.begin() + outlineTerms, terms.begin(),
                           [](const auto &pair) { return pair.second; });
    std::ranges::sort(terms);
}

quint32 Corpus::keepTexts(const ArticleTerms &article)
{
    const auto at = static_cast<quint32>(m_texts.size());
    for (const QString &text : {article.headline, article.externalId}) {
        const QByteArray utf8 = text.toUtf8();
        m_texts.insert(m_texts.end(), utf8.cbegin(), utf8.cend());
        m_texts.push_back('\0');
    }
    return at;
}

/// Leaves the dead out: all that remains is numbered anew.
void Corpus::sweep()
{
    std::vector<quint32> numbers(m_rows.size());
    std::vector<Row> rows;
    Outlines outlines;
    for (quint32 number = 0; number < m_rows.size(); ++number) {
        if (!m_rows[number].alive)
            continue;
        numbers[number] = static_cast<quint32>(rows.size());
        m_byId[m_rows[number].id.value] = numbers[number];
        rows.push_back(m_rows[number]);
        outlines.append(m_outlines.at(number));
    }
    Postings postings;
    for (quint32 term = 0; term < m_postings.terms(); ++term) {
        m_postings.each(term, [&](quint32 article, quint32 frequency) {
            if (m_rows[article].alive)
                postings.append(term, numbers[article], frequency);
        });
        m_frequencies[term] = postings.count(term);
    }
    m_rows = std::move(rows);
    m_outlines = std::move(outlines);
    m_postings = std::move(postings);
}

std::optional<quint32> Corpus::find(ArticleId id, const QString &externalId) const
{
    if (const auto found = m_byId.constFind(id.value); found != m_byId.constEnd())
        return *found;
    const quint32 hash = hashOf(externalId);
    if (hash == 0)
        return std::nullopt;
    for (quint32 number = 0; number < m_rows.size(); ++number) {
        if (m_rows[number].externalHash == hash && m_rows[number].alive && texts(number).externalId == externalId)
            return number;
    }
    return std::nullopt;
}

Corpus::Texts Corpus::texts(quint32 article) const
{
    const char *headline = m_texts.data() + m_rows[article].textAt;
    const char *externalId = headline + std::strlen(headline) + 1;
    return {QString::fromUtf8(headline), QString::fromUtf8(externalId)};
}

QStringList Corpus::tags(quint32 article) const
{
    QStringList tags;
    const Row &row = m_rows[article];
    for (quint32 i = 0; i < row.tagCount; ++i)
        tags.append(m_labels.term(m_tags[row.tagsAt + i]));
    return tags;
}

std::optional<quint32> Corpus::label(const QString &outletOrSection) const { return m_labels.find(outletOrSection); }

float Corpus::rarity(quint32 articlesWith) const
{
    return std::log1p(static_cast<float>(alive()) / static_cast<float>(std::max(1U, articlesWith)));
}

float Corpus::averageLength() const { return alive() == 0 ? 1 : std::max<float>(1, static_cast<float>(m_lengths / alive())); }

Corpus::Vector Corpus::vector(std::vector<NumberedTerm> terms) const
{
    keepStrongest(terms);
    Vector result;
    float squares = 0;
    for (const auto &[term, frequency] : terms) {
        result.emplace_back(term, weight(frequency) * rarity(m_frequencies[term]));
        squares += result.back().second * result.back().second;
    }
    const float length = std::sqrt(squares);
    for (auto &[term, component] : result)
        component /= length;
    return result;
}

qsizetype Corpus::bytes() const
{
    return m_vocabulary.bytes() + m_postings.bytes() + m_outlines.bytes() + m_labels.bytes() + m_byId.capacity() * 28
        + static_cast<qsizetype>(m_frequencies.capacity() * sizeof(quint32) + m_rows.capacity() * sizeof(Row) + m_texts.capacity()
                                 + m_tags.capacity() * sizeof(quint32));
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
