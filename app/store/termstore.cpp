// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/termstore.h"

#include "store/articlestore.h"
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

using StemOf = std::function<QString(qint64 term)>;

ArticleTerms termsOf(const Row &row, const StemOf &stemOf)
{
    ArticleTerms article;
    article.id = row.id<ArticleId>(0);
    article.globalId = row.text(1);
    article.externalId = row.text(2);
    article.headline = row.text(3);
    article.state = stateFromName(row.text(4)).value_or(State::Draft);
    article.outlet = row.text(5);
    article.section = row.text(6);
    article.date = row.time(7);
    const QString tags = row.text(8);
    if (!tags.isEmpty())
        article.tags = tags.split(QChar(0x1F));
    const QByteArray packed = row.bytes(9);
    qint64 term = 0;
    for (qsizetype at = 0; at < packed.size();) {
        term += static_cast<qint64>(takeNumber(packed, at));
        const auto count = static_cast<int>(takeNumber(packed, at));
        if (QString stem = stemOf(term); !stem.isEmpty())
            article.terms.emplace_back(std::move(stem), count);
    }
    return article;
}

QString selectTerms(const QString &condition)
{
    return QStringLiteral(
               "SELECT a.id, a.global_id, coalesce(a.external_id, ''), a.headline, a.state, a.outlet, a.section, "
               "coalesce(a.date, a.published), (SELECT group_concat(name, char(31)) FROM (SELECT tag.name AS name FROM article_tag "
               "JOIN tag ON tag.id = tag_id WHERE article_id = a.id ORDER BY position)), t.terms "
               "FROM article_terms AS t JOIN article AS a ON a.id = t.article_id WHERE ")
        + condition;
}

} // namespace

Result<qint64> TermStore::idOf(const QString &stem)
{
    if (m_rollbacks != m_database.rollbacks() || m_ids.size() > rememberedIds) {
        m_ids.clear();
        m_rollbacks = m_database.rollbacks();
    }
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

Done TermStore::keep(ArticleId id, const TermCounts &counts)
{
    std::vector<std::pair<qint64, int>> terms;
    for (const auto &[stem, count] : counts) {
        const Result<qint64> term = idOf(stem);
        MUHARRIR_TRY(term);
        terms.emplace_back(*term, count);
    }
    std::ranges::sort(terms);
    QByteArray packed;
    qint64 before = 0;
    for (const auto &[term, count] : terms) { // ids as differences: frequent stems came first and have small ones
        appendNumber(packed, static_cast<quint64>(term - before));
        appendNumber(packed, static_cast<quint64>(count));
        before = term;
    }
    return m_database.run(
        QStringLiteral("INSERT INTO article_terms (article_id, terms) VALUES (?, ?) ON CONFLICT DO UPDATE SET terms = excluded.terms"),
        {id.value, packed});
}

Done TermStore::each(const std::function<void(const ArticleTerms &)> &visit) const
{
    const Transaction snapshot(m_database, Transaction::Kind::Read);
    MUHARRIR_TRY(snapshot.begun());
    const Result<qint64> greatest = m_database.number(QStringLiteral("SELECT max(id) FROM term"));
    MUHARRIR_TRY(greatest);
    std::vector<QString> stems(static_cast<size_t>(*greatest) + 1); // shared by all articles: one text a stem
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT id, stem FROM term"), {},
                                 [&stems](const Row &row) { stems[static_cast<size_t>(row.integer(0))] = row.text(1); }));
    const auto stemOf = [&stems](qint64 term) {
        return term > 0 && term < static_cast<qint64>(stems.size()) ? stems[static_cast<size_t>(term)] : QString();
    };
    return m_database.each(selectTerms(QStringLiteral("a.state <> 'spiked' AND a.revision > 0 ORDER BY t.article_id")), {},
                           [&](const Row &row) { visit(termsOf(row, stemOf)); });
}

Result<ArticleTerms> TermStore::load(ArticleId id) const
{
    ArticleTerms article;
    const auto stemOf = [this](qint64 term) {
        QString stem;
        const auto found = m_database.first(QStringLiteral("SELECT stem FROM term WHERE id = ?"), {term},
                                            [&stem](const Row &row) { stem = row.text(0); });
        return found.ok() ? stem : QString();
    };
    const Result<bool> found
        = m_database.first(selectTerms(QStringLiteral("a.id = ?")), {id.value}, [&](const Row &row) { article = termsOf(row, stemOf); });
    MUHARRIR_TRY(found);
    if (!*found)
        return Error{ErrorCode::ArticleNotFound, {QString::number(id.value)}};
    return article;
}

Done TermStore::rebuild()
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    MUHARRIR_TRY(m_database.run(QStringLiteral("DELETE FROM article_terms")));
    MUHARRIR_TRY(m_database.run(QStringLiteral("DELETE FROM term")));
    m_ids.clear();
    MUHARRIR_TRY(ArticleStore(m_database).each([this](const Article &article) {
        return keep(article.id, termCounts(article.headline, plainText(article.body)));
    }));
    return transaction.commit();
}

} // namespace muharrir
