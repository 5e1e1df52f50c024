// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftstore.h"

#include "article/articlejson.h"
#include "article/bodyhtml.h"
#include "store/versions.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muharrir {

namespace {

/// A block as its row keeps it.
struct Written {
    int level = 0;
    QString html;
    bool operator==(const Written &) const = default;
};

Written written(Block block)
{
    const int level = block.kind == BlockKind::ListItem ? block.level : 0;
    if (block.kind == BlockKind::ListItem)
        block.level = 0;
    return {level, writeBodyHtml(Body{{std::move(block)}})};
}

Written writtenOf(const Row &row) { return {static_cast<int>(row.integer(1)), row.text(2)}; }

Done append(Body &body, const Written &written)
{
    Result<Body> block = parseBodyHtml(written.html);
    MUHARRIR_TRY(block);
    for (Block &one : block->blocks) {
        if (one.kind == BlockKind::ListItem)
            one.level = written.level;
        body.blocks.push_back(std::move(one));
    }
    return {};
}

} // namespace

Done DraftStore::keep(const Draft &draft)
{
    const Body body = canonical(draft.content.body);
    QJsonArray order;
    for (const Block &block : body.blocks)
        order.append(block.id);
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    MUHARRIR_TRY(
        m_database.run(QStringLiteral("INSERT INTO draft (article_id, owner, base_revision, at, zone, by_id, fields, blocks) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article_id, owner) DO UPDATE SET base_revision = "
                                      "excluded.base_revision, at = excluded.at, zone = excluded.zone, by_id = excluded.by_id, "
                                      "fields = excluded.fields, blocks = excluded.blocks"),
                       {draft.article.value, draft.owner, draft.baseRevision, stored(draft.at), zoneHere(), stored(draft.by),
                        QString::fromUtf8(QJsonDocument(articleFieldsToJson(draft.content)).toJson(QJsonDocument::Compact)),
                        QString::fromUtf8(QJsonDocument(order).toJson(QJsonDocument::Compact))}));
    MUHARRIR_TRY(writeBlocks(draft, body));
    if (!draft.continues.isEmpty() && draft.continues != draft.owner)
        MUHARRIR_TRY(drop(draft.article, draft.continues));
    return transaction.commit();
}

Done DraftStore::writeBlocks(const Draft &draft, const Body &body)
{
    const Result<qint64> id
        = m_database.number(QStringLiteral("SELECT id FROM draft WHERE article_id = ? AND owner = ?"), {draft.article.value, draft.owner});
    MUHARRIR_TRY(id);
    QHash<QString, Written> before;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT block_id, level, html FROM draft_block WHERE draft_id = ?"), {*id},
                                 [&before](const Row &row) { before.insert(row.text(0), writtenOf(row)); }));
    for (const Block &block : body.blocks) {
        const Written now = written(block);
        const bool unchanged = before.contains(block.id) && before.value(block.id) == now;
        before.remove(block.id);
        if (!unchanged)
            MUHARRIR_TRY(m_database.run(QStringLiteral("INSERT INTO draft_block (draft_id, block_id, level, html) VALUES (?, ?, ?, ?) "
                                                       "ON CONFLICT DO UPDATE SET level = excluded.level, html = excluded.html"),
                                        {*id, block.id, now.level, now.html}));
    }
    for (auto gone = before.cbegin(); gone != before.cend(); ++gone)
        MUHARRIR_TRY(m_database.run(QStringLiteral("DELETE FROM draft_block WHERE draft_id = ? AND block_id = ?"), {*id, gone.key()}));
    return {};
}

Done DraftStore::drop(ArticleId id, const QString &owner)
{
    if (owner.isEmpty())
        return m_database.run(QStringLiteral("DELETE FROM draft WHERE article_id = ?"), {id.value});
    return m_database.run(QStringLiteral("DELETE FROM draft WHERE article_id = ? AND owner = ?"), {id.value, owner});
}

Result<std::vector<Draft>> DraftStore::read(const QString &condition, const QVariant &value) const
{
    struct Found {
        Draft draft;
        qint64 id;
        QByteArray fields;
        QByteArray order;
    };
    const Transaction snapshot(m_database, Transaction::Kind::Read);
    MUHARRIR_TRY(snapshot.begun());
    std::vector<Found> found;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT id, article_id, base_revision, at, by_id, owner, fields, blocks FROM draft WHERE ")
                                     + condition + QStringLiteral(" ORDER BY at DESC, id DESC"),
                                 {value}, [&found](const Row &row) {
                                     Draft draft;
                                     draft.article = row.id<ArticleId>(1);
                                     draft.baseRevision = row.integer(2);
                                     draft.at = row.time(3);
                                     draft.by = row.id<PersonId>(4);
                                     draft.owner = row.text(5);
                                     found.push_back({std::move(draft), row.integer(0), row.text(6).toUtf8(), row.text(7).toUtf8()});
                                 }));
    std::vector<Draft> drafts;
    for (Found &one : found) {
        Result<Article> fields = articleFromJson(QJsonDocument::fromJson(one.fields).object());
        if (!fields)
            return Error{ErrorCode::ArchiveCorrupt, {m_database.path(), fields.error().arguments.join(u' ')}};
        QHash<QString, Written> blocks;
        MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT block_id, level, html FROM draft_block WHERE draft_id = ?"), {one.id},
                                     [&blocks](const Row &row) { blocks.insert(row.text(0), writtenOf(row)); }));
        Body body;
        for (const QJsonValue &id : QJsonDocument::fromJson(one.order).array()) {
            const Done readable = append(body, blocks.value(id.toString()));
            if (!readable)
                return Error{ErrorCode::ArchiveCorrupt, {m_database.path(), readable.error().arguments.join(u' ')}};
        }
        one.draft.content = std::move(*fields);
        one.draft.content.body = canonical(std::move(body));
        drafts.push_back(std::move(one.draft));
    }
    return drafts;
}

Result<std::vector<Draft>> DraftStore::drafts(ArticleId id) const { return read(QStringLiteral("article_id = ?"), id.value); }

Result<std::optional<Draft>> DraftStore::draft(ArticleId id) const
{
    Result<std::vector<Draft>> all = drafts(id);
    MUHARRIR_TRY(all);
    return all->empty() ? std::optional<Draft>() : std::optional<Draft>(std::move(all->front()));
}

Result<std::vector<Draft>> DraftStore::leftBehind(const QString &livingOwner) const
{
    return read(QStringLiteral("owner <> ?"), livingOwner);
}

} // namespace muharrir
