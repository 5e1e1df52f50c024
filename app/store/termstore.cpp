// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/termstore.h"

#include "store/articlestore.h"
#include "store/relatedstore.h"
#include "text/terms.h"

#include <algorithm>

namespace muharrir {

namespace {

constexpr qsizetype rememberedIds = 400'000; // some 40 MiB

void appendNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(static_cast<char>(0x80 | (number & 0x7F)));
    bytes.append(static_cast<char>(number));
}

quint64 takeNumber(const QByteArray &bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int shift = 0; at < bytes.size() && shift < 63; shift += 7) {
        const auto byte = static_cast<uchar>(bytes[at++]);
        number |= quint64(byte & 0x7F) << shift;
        if (byte < 0x80)
            break;
    }
    return number;
}

/// `greatest`: the number of the newest term; what lies beyond comes from a damaged file.
ArticleTerms termsOf(const Row &row, quint64 greatest)
{
    ArticleTerms article;
    article.id = row.id<ArticleId>(0);
    if (!row.isNull(1))
        article.time = row.integer(1);
    article.outlet = row.text(2);
    article.section = row.text(3);
    const QByteArray packed = row.bytes(4);
    article.terms.reserve(static_cast<size_t>(packed.size()) / 2);
    quint64 term = 0;
    for (qsizetype at = 0; at < packed.size();) {
        term += takeNumber(packed, at);
        const auto weight = static_cast<quint32>(takeNumber(packed, at));
        if (term > 0 && term <= greatest && weight > 0)
            article.terms.emplace_back(static_cast<quint32>(term), weight);
    }
    return article;
}

const QString selectTerms = QStringLiteral("SELECT article_id, time, outlet, section, terms FROM article_terms WHERE analysis = ? ");

} // namespace

void TermStore::forgetUncertain() const
{
    if (m_rollbacks == m_database.rollbacks() && m_ids.size() <= rememberedIds)
        return;
    m_ids.clear();
    m_rollbacks = m_database.rollbacks();
}

Result<qint64> TermStore::idOf(const QString &stem)
{
    forgetUncertain();
    if (const auto known = m_ids.constFind(stem); known != m_ids.constEnd())
        return *known;
    // Of the stems that an import has not met yet most are new to the archive, too. (No RETURNING: it makes SQLite guard the statement, and
    // then the full-text index writes all it holds back in memory each time.)
    qint64 id = 0;
    const Result<std::optional<qint64>> added
        = m_database.insertNew(QStringLiteral("INSERT OR IGNORE INTO term (stem) VALUES (?)"), {stem});
    MUHARRIR_TRY(added);
    if (*added)
        id = **added;
    else
        MUHARRIR_TRY(
            m_database.first(QStringLiteral("SELECT id FROM term WHERE stem = ?"), {stem}, [&id](const Row &row) { id = row.integer(0); }));
    m_ids.insert(stem, id);
    return id;
}

Done TermStore::keep(const Article &article, const TermWeights &weights)
{
    if (article.state == State::Spiked)
        return m_database.run(QStringLiteral("INSERT OR REPLACE INTO article_terms (article_id, terms, analysis) VALUES (?, x'', ?)"),
                              {article.id.value, -termAnalysis});
    std::vector<std::pair<qint64, int>> terms;
    for (const auto &[stem, weight] : weights) {
        const Result<qint64> term = idOf(stem);
        MUHARRIR_TRY(term);
        terms.emplace_back(*term, weight);
    }
    std::ranges::sort(terms);
    QByteArray packed;
    qint64 before = 0;
    for (const auto &[term, weight] : terms) { // ids as differences: frequent stems came first and have small ones
        appendNumber(packed, static_cast<quint64>(term - before));
        appendNumber(packed, static_cast<quint64>(weight));
        before = term;
    }
    const QDateTime time = article.date.isValid() ? article.date : article.published;
    return m_database.run(QStringLiteral("INSERT OR REPLACE INTO article_terms (article_id, time, outlet, section, terms, analysis) "
                                         "VALUES (?, ?, ?, ?, ?, ?)"),
                          {article.id.value, stored(time), article.outlet, article.section, packed, termAnalysis});
}

Done TermStore::each(const std::function<void(const ArticleTerms &)> &visit) const
{
    const Transaction snapshot(m_database, Transaction::Kind::Read);
    MUHARRIR_TRY(snapshot.begun());
    const Result<quint64> greatest = greatestNumber();
    MUHARRIR_TRY(greatest);
    return m_database.each(selectTerms + QStringLiteral("ORDER BY article_id"), {termAnalysis},
                           [&](const Row &row) { visit(termsOf(row, *greatest)); });
}

Result<quint64> TermStore::greatestNumber() const
{
    const Result<qint64> greatest = m_database.number(QStringLiteral("SELECT max(id) FROM term"));
    MUHARRIR_TRY(greatest);
    return static_cast<quint64>(std::clamp<qint64>(*greatest, 0, std::numeric_limits<qint32>::max()));
}

Result<qint64> TermStore::count() const
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM article_terms WHERE analysis = ?"), {termAnalysis});
}

Result<std::optional<ArticleTerms>> TermStore::load(ArticleId id) const
{
    const Result<quint64> greatest = greatestNumber();
    MUHARRIR_TRY(greatest);
    std::optional<ArticleTerms> article;
    MUHARRIR_TRY(m_database.first(selectTerms + QStringLiteral("AND article_id = ?"), {termAnalysis, id.value},
                                  [&](const Row &row) { article = termsOf(row, *greatest); }));
    return article;
}

std::optional<quint32> TermStore::number(const QString &stem) const
{
    forgetUncertain();
    auto known = m_ids.constFind(stem);
    if (known == m_ids.constEnd()) {
        qint64 id = 0;
        const auto found = m_database.first(QStringLiteral("SELECT id FROM term WHERE stem = ?"), {stem},
                                            [&id](const Row &row) { id = row.integer(0); });
        if (!found || !*found)
            return std::nullopt;
        known = m_ids.insert(stem, id);
    }
    return static_cast<quint32>(*known);
}

Result<std::vector<ArticleId>> TermStore::stale() const
{
    std::vector<ArticleId> ids;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT id FROM article LEFT JOIN article_terms ON article_id = id WHERE revision > 0 "
                                                "AND abs(coalesce(analysis, 0)) <> ? ORDER BY id"),
                                 {termAnalysis}, [&ids](const Row &row) { ids.push_back(row.id<ArticleId>(0)); }));
    return ids;
}

Done TermStore::rebuild()
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    MUHARRIR_TRY(m_database.run(QStringLiteral("DELETE FROM article_terms")));
    MUHARRIR_TRY(m_database.run(QStringLiteral("DELETE FROM term")));
    m_ids.clear();
    const Result<std::vector<ArticleId>> all = stale();
    MUHARRIR_TRY(all);
    MUHARRIR_TRY(renew(*all));
    return transaction.commit();
}

Done TermStore::renew(const std::vector<ArticleId> &ids)
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    for (const ArticleId id : ids) {
        const Result<Article> article = ArticleStore(m_database).load(id);
        MUHARRIR_TRY(article);
        MUHARRIR_TRY(RelatedStore(m_database).keepLinks(id, article->body)); // an older program kept none
        MUHARRIR_TRY(keep(*article, termWeights(article->headline, plainText(article->body))));
    }
    return transaction.commit();
}

} // namespace muharrir
