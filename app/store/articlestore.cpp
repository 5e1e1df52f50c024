// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and loading. Lists are in articlelist.cpp, versions, events and approvals in articlehistory.cpp.
#include "store/articlestore.h"

#include "base/process.h"
#include "store/articlequery.h"
#include "store/cleaned.h"
#include "store/globalid.h"
#include "store/relatedstore.h"
#include "store/searchindex.h"
#include "store/searchwords.h"
#include "store/sortkey.h"
#include "store/tagstore.h"
#include "store/versions.h"

#include <QSet>

namespace muharrir {

namespace {

const QString createReason = QStringLiteral("create");

QString zoneOf(const QDateTime &time)
{
    return time.isValid() && time.timeSpec() != Qt::UTC ? time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate).mid(19)
                                                        : QString();
}

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

} // namespace

QSet<QString> picturesOf(const Article &article)
{
    QSet<QString> hashes{article.mainImage.asset};
    for (const Block &block : article.body.blocks)
        hashes += block.figure.asset;
    hashes.remove(QString());
    return hashes;
}

QDateTime shownUnder(const Article &article)
{
    return article.date.isValid() ? article.date : article.published.isValid() ? article.published : article.created;
}

ArticleStore::Batch::Batch(ArticleStore &store) : m_store(store), m_transaction(store.m_database, Transaction::Kind::Batch)
{
    m_store.m_unindexed.clear();
    m_store.m_inBatch = true;
}

ArticleStore::Batch::~Batch() { m_store.m_inBatch = false; }

Done ArticleStore::Batch::commit()
{
    MUHARRIR_TRY(SearchIndex(m_store.m_database).indexPlaces(m_store.m_unindexed));
    m_store.m_unindexed.clear();
    return m_transaction.commit();
}

Result<Article> ArticleStore::save(Article article, const Saving &saving) { return save(prepared(std::move(article)), saving); }

Result<Article> ArticleStore::save(Prepared prepared, const Saving &given)
{
    Article &article = prepared.article;
    Saving saving = given;
    if (!saving.at.isValid())
        saving.at = QDateTime::currentDateTimeUtc();
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());

    const Result<Before> stored = before(article);
    MUHARRIR_TRY(stored);
    const bool onlyDraft = !stored->there && saving.reason == createReason;
    article.revision = onlyDraft ? 0 : stored->revision + 1;
    article.updated = saving.at;
    if (!article.created.isValid())
        article.created = saving.at;
    if (article.globalId.isEmpty())
        article.globalId = newGlobalIdText();
    Event event = saving.event.value_or(Event());
    if (event.action.isEmpty())
        event.action = saving.reason;
    const Result<bool> fallen = settleApproval(article, saving);
    MUHARRIR_TRY(fallen);
    if (*fallen) {
        event.details.insert(QStringLiteral("approval_voided"), true);
        if (article.state == State::Approved && !event.to) {
            event.from = State::Approved;
            event.to = article.state = State::InReview;
        }
    }

    const QStringList tags = article.tags;
    const Result<Bound> bound = bind(article);
    MUHARRIR_TRY(bound);
    if (article.tags != tags) // their preferred names are what is searched for
        prepared.words = indexedWords(article);
    MUHARRIR_TRY(writeRow(article, stored->there ? QVariant(stored->version.value) : QVariant()));
    // What was packed beforehand is what this save would write, unless the archive knows better names of its tags.
    const bool packed = !prepared.packed.isEmpty() && !stored->there && article.updated == article.created && article.tags == prepared.tags;
    const Result<VersionId> version = packed ? settleVersion(article, Versions(m_database).addPacked(prepared.packed, article, saving))
                                             : writeVersion(article, saving, stored->version);
    MUHARRIR_TRY(version);
    MUHARRIR_TRY(writeEvent(article, saving, std::move(event), *version));
    MUHARRIR_TRY(writeParts(article, *bound, *stored, prepared.words, prepared.terms));
    // Only what this process typed: another one's text may still wait to be offered.
    MUHARRIR_TRY(m_database.run(QStringLiteral("DELETE FROM draft WHERE article_id = ? AND owner = ? AND base_revision = ?"),
                                {article.id.value, processOwner(), stored->revision}));
    MUHARRIR_TRY(transaction.commit());
    return std::move(article);
}

Result<ArticleStore::Before> ArticleStore::before(const Article &article) const
{
    Before found;
    if (!article.id.isValid())
        return found;
    const Result<bool> row = m_database.first(QStringLiteral("SELECT revision, version_id, headline_key FROM article WHERE id = ?"),
                                              {article.id.value}, [&found](const Row &stored) {
                                                  found = {stored.integer(0), stored.id<VersionId>(1), stored.text(2), true};
                                              });
    MUHARRIR_TRY(row);
    if (!*row)
        return Error{ErrorCode::ArticleNotFound, {QString::number(article.id.value)}};
    if (found.revision != article.revision)
        return Error{ErrorCode::RevisionConflict, {QString::number(article.id.value)}};
    return found;
}

Result<ArticleStore::Bound> ArticleStore::bind(Article &article) const
{
    Bound bound;
    TagStore tags(m_database);
    QStringList names;
    for (const QString &name : std::as_const(article.tags)) {
        if (tagKey(name).isEmpty())
            continue;
        const Result<Tag> tag = tags.settle(name);
        MUHARRIR_TRY(tag);
        if (std::ranges::find(bound.tags, tag->id) != bound.tags.end())
            continue;
        bound.tags.push_back(tag->id);
        names += tag->name;
    }
    article.tags = names;
    for (RelatedEntry &entry : article.related) {
        const QString key = searchText(entry.title);
        if (!entry.article.isEmpty() || key.isEmpty())
            continue;
        MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT global_id FROM article WHERE headline_key = ? AND id <> ? AND revision > 0 "
                                                     "AND state <> 'spiked' ORDER BY shown DESC LIMIT 1"),
                                      {key, article.id.value}, [&entry](const Row &row) { entry.article = row.text(0); }));
    }
    return bound;
}

Done ArticleStore::writeRow(Article &article, const QVariant &version)
{
    static const QStringList columns{
        QStringLiteral("global_id"),     QStringLiteral("external_id"),    QStringLiteral("revision"),
        QStringLiteral("version_id"),    QStringLiteral("kind"),           QStringLiteral("state"),
        QStringLiteral("prior_state"),   QStringLiteral("headline"),       QStringLiteral("headline_key"),
        QStringLiteral("headline_sort"), QStringLiteral("slug"),           QStringLiteral("headline_proposed"),
        QStringLiteral("section"),       QStringLiteral("language"),       QStringLiteral("outlet"),
        QStringLiteral("credit_line"),   QStringLiteral("urgency"),        QStringLiteral("author_id"),
        QStringLiteral("assignee_id"),   QStringLiteral("legal_review"),   QStringLiteral("not_for_publication"),
        QStringLiteral("date"),          QStringLiteral("date_zone"),      QStringLiteral("shown"),
        QStringLiteral("due"),           QStringLiteral("embargo"),        QStringLiteral("created"),
        QStringLiteral("updated"),       QStringLiteral("published"),      QStringLiteral("republished"),
        QStringLiteral("published_url"), QStringLiteral("second_read_due")};
    static const QString places = QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    static const QString add = QStringLiteral("INSERT INTO article (%1) VALUES (%2)").arg(columns.join(QStringLiteral(", ")), places);
    static const QString change
        = QStringLiteral("UPDATE article SET (%1) = (%2) WHERE id = ?").arg(columns.join(QStringLiteral(", ")), places);

    QVariantList values{article.globalId,
                        textOrNull(article.externalId),
                        article.revision,
                        version,
                        contentKindName(article.kind),
                        stateName(article.state),
                        article.priorState ? QVariant(stateName(*article.priorState)) : QVariant(),
                        article.headline,
                        searchText(article.headline),
                        sortKey(article.headline),
                        article.slug,
                        int(article.headlineProposed),
                        article.section,
                        article.language,
                        article.outlet,
                        article.creditLine,
                        article.urgency,
                        muharrir::stored(article.author),
                        muharrir::stored(article.assignee),
                        int(article.legalReview),
                        int(article.notForPublication),
                        muharrir::stored(article.date),
                        zoneOf(article.date),
                        muharrir::stored(shownUnder(article)),
                        muharrir::stored(article.due),
                        muharrir::stored(article.embargo),
                        muharrir::stored(article.created),
                        muharrir::stored(article.updated),
                        muharrir::stored(article.published),
                        muharrir::stored(article.republished),
                        article.publishedUrl,
                        muharrir::stored(article.secondReadDue)};
    if (article.id.isValid())
        return m_database.run(change, values << article.id.value);
    const Result<qint64> id = m_database.insert(add, values);
    MUHARRIR_TRY(id);
    article.id.value = *id;
    return {};
}

Result<VersionId> ArticleStore::writeVersion(const Article &article, const Saving &saving, VersionId previous)
{
    return settleVersion(article, Versions(m_database).add(article, saving, previous));
}

/// What was added is the article's current version.
Result<VersionId> ArticleStore::settleVersion(const Article &article, const Result<VersionId> &version)
{
    MUHARRIR_TRY(version);
    MUHARRIR_TRY(m_database.run(QStringLiteral("UPDATE article SET version_id = ? WHERE id = ?"), {version->value, article.id.value}));
    return version;
}

Done ArticleStore::writeParts(const Article &article, const Bound &bound, const Before &before, const IndexedWords &words,
                              const TermWeights &terms)
{
    const auto anew = [this, &article, &before](const QString &table) {
        return before.there ? m_database.run(QStringLiteral("DELETE FROM %1 WHERE article_id = ?").arg(table), {article.id.value}) : Done();
    };
    MUHARRIR_TRY(anew(QStringLiteral("article_tag")));
    for (size_t i = 0; i < bound.tags.size(); ++i)
        MUHARRIR_TRY(m_database.run(QStringLiteral("INSERT INTO article_tag (article_id, position, tag_id) VALUES (?, ?, ?)"),
                                    {article.id.value, qint64(i), bound.tags[i].value}));
    MUHARRIR_TRY(anew(QStringLiteral("article_byline")));
    for (qsizetype i = 0; i < article.bylines.size(); ++i)
        MUHARRIR_TRY(m_database.run(QStringLiteral("INSERT INTO article_byline (article_id, position, name, name_key) VALUES (?, ?, ?, ?)"),
                                    {article.id.value, i, article.bylines[i], searchText(article.bylines[i])}));
    MUHARRIR_TRY(anew(QStringLiteral("article_source")));
    for (size_t i = 0; i < article.sources.size(); ++i) {
        const Source &source = article.sources[i];
        MUHARRIR_TRY(
            m_database.run(QStringLiteral("INSERT INTO article_source (article_id, position, source_id, name, name_key, kind, terms, "
                                          "confidential) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                           {article.id.value, qint64(i), source.id, source.name, searchText(source.name), sourceKindName(source.kind),
                            sourceTermsName(source.terms), int(source.confidential)}));
    }
    MUHARRIR_TRY(anew(QStringLiteral("related_entry")));
    for (size_t i = 0; i < article.related.size(); ++i) {
        const RelatedEntry &entry = article.related[i];
        MUHARRIR_TRY(m_database.run(
            QStringLiteral("INSERT INTO related_entry (article_id, position, title, title_key, target, imported) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            {article.id.value, qint64(i), entry.title, searchText(entry.title), textOrNull(entry.article), int(entry.imported)}));
    }
    MUHARRIR_TRY(anew(QStringLiteral("article_asset")));
    for (const QString &hash : picturesOf(article))
        MUHARRIR_TRY(
            m_database.run(QStringLiteral("INSERT INTO article_asset (article_id, asset_hash) VALUES (?, ?)"), {article.id.value, hash}));
    if (article.revision == 0)
        return {};
    MUHARRIR_TRY(RelatedStore(m_database).keepLinks(article.id, article.body));
    MUHARRIR_TRY(SearchIndex(m_database, m_inBatch ? &m_unindexed : nullptr).index(article.id, article, words));
    MUHARRIR_TRY(m_terms.keep(article, terms));
    if (searchText(article.headline) != before.headlineKey || before.revision == 0)
        MUHARRIR_TRY(resolveRelated(article));
    return {};
}

Result<Article> ArticleStore::load(ArticleId id) const
{
    const Transaction snapshot(m_database, Transaction::Kind::Read);
    MUHARRIR_TRY(snapshot.begun());
    VersionId current;
    const Result<bool> found = m_database.first(QStringLiteral("SELECT version_id FROM article WHERE id = ?"), {id.value},
                                                [&current](const Row &row) { current = row.id<VersionId>(0); });
    MUHARRIR_TRY(found);
    if (!*found)
        return Error{ErrorCode::ArticleNotFound, {QString::number(id.value)}};
    Result<Article> article = version(current);
    MUHARRIR_TRY(article);
    // What may change without a save: a tag's preferred name, what a related title is bound to.
    article->tags.clear();
    MUHARRIR_TRY(
        m_database.each(QStringLiteral("SELECT name FROM article_tag JOIN tag ON tag.id = tag_id WHERE article_id = ? ORDER BY position"),
                        {id.value}, [&article](const Row &row) { article->tags += row.text(0); }));
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT position, target FROM related_entry WHERE article_id = ?"), {id.value},
                                 [&article](const Row &row) {
                                     if (const auto at = static_cast<size_t>(row.integer(0)); at < article->related.size())
                                         article->related[at].article = row.text(1);
                                 }));
    return article;
}

Result<int> ArticleStore::resolveRelated(const Article &target)
{
    const QString key = searchText(target.headline);
    if (key.isEmpty() || target.state == State::Spiked)
        return 0;
    const Result<qint64> bound = m_database.change(
        QStringLiteral("UPDATE related_entry SET target = ? WHERE title_key = ? AND target IS NULL AND article_id <> ?"),
        {target.globalId, key, target.id.value});
    MUHARRIR_TRY(bound);
    return static_cast<int>(*bound);
}

} // namespace muharrir
