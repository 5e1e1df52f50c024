// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/handover.h"
#include "article/person.h"
#include "article/workflow.h"
#include "store/database.h"
#include "store/prepared.h"
#include "store/termstore.h"

#include <QSet>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace muharrir {

/// What the library shows of an article.
struct ArticleRow {
    ArticleId id;
    QString globalId;
    QString externalId;
    QString headline;
    QString slug;
    QString section;
    ContentKind kind = ContentKind::News;
    State state = State::Draft;
    QString author; ///< the owner's name, else the first byline, else the outlet
    QString outlet;
    int urgency = 3;
    QDateTime date; ///< article date: published or imported date
    QDateTime due;
    QDateTime created;
    QDateTime updated;
    bool operator==(const ArticleRow &) const = default;
};

/// Which articles; everything that is set must hold.
struct ArticleFilter {
    std::vector<State> states; ///< empty: all but spiked
    QString section;
    QString tag;    ///< by key or alias
    QString author; ///< name or byline, folded
    QString outlet;
    PersonId owner;                     ///< موادّي
    std::optional<QDateTime> overdueAt; ///< due before this time and not published
    QDate from;                         ///< article date (or creation), inclusive
    QDate to;
    bool operator==(const ArticleFilter &) const = default;
};

struct Page {
    int limit = 200;
    int offset = 0;
};

/// One kept state of an article. Every save and every transition makes one.
struct Version {
    VersionId id;
    qint64 revision = 0;
    QDateTime at;
    PersonId by;
    QString byName;
    QString reason; ///< "save", an action's name, "import", "recovered", "conflict"
    State state = State::Draft;
};

/// Who did what, when: one row an event, for ever.
struct Event {
    EventId id;
    QDateTime at;
    PersonId by;
    QString byName;
    QString action; ///< an Action's name, or "save", "import", "create"
    std::optional<State> from;
    std::optional<State> to;
    QString reason;
    VersionId version;
    QJsonObject details; ///< e.g. {"problems-overridden": [...]}, {"safe-fixes": 3}
};

/// Why an article is being saved.
struct Saving {
    PersonId by;
    QDateTime at; ///< UTC
    QString reason = QStringLiteral("save");
    std::optional<Event> event; ///< written in the same transaction; at, by and version are filled in
    bool safeFixOnly = false;   ///< nothing but safe corrections: keeps an approval
};

/// What an import left behind of an article: whether the same again would be anything new.
struct ImportMark {
    ArticleId article;
    qint64 revision = 0;         ///< now
    qint64 importedRevision = 0; ///< that the last import made; a smaller one than `revision`: edited here since
    QByteArray hash;             ///< of what that import read
};

/// What receiving a hand-over came to.
struct Received {
    enum class Outcome {
        New,      ///< the article was not here
        Nothing,  ///< what came was here already
        Later,    ///< what was here is a former version of what came
        Diverged, ///< both went on: one on top, the other kept beneath it
    };
    Article article; ///< as it stands now
    Outcome outcome = Outcome::Nothing;
    bool mineBeneath = false; ///< what stood here is in the history now, not in the text
    VersionId beneath;        ///< the version that is not in the text, where there is one
    int versions = 0;         ///< how many came
};

QSet<QString> picturesOf(const Article &article); ///< hashes of what it shows

/// Articles, their versions and their events. A save is one transaction: article, version, event, tags, sources, full-text index, and
/// the saver's draft of the article goes.
class ArticleStore {
public:
    explicit ArticleStore(Database &database) : m_database(database), m_terms(database) { }

    /// Saves and returns the article as stored: id, global id, revision, times, texts sanitised, tags by their preferred names, related titles
    /// bound where their article is here. A new article has no id yet. RevisionConflict when someone saved since article.revision.
    /// A new article with the reason "create" is one that only has a draft yet: it stays at revision 0 and out of lists and search until its
    /// first real save.
    /// A standing approval falls when the text changes, but not by the approver, a proof-reader or safe fixes (editVoidsApproval()); an approved
    /// article then goes back to review, and the event says so ("approval_voided").
    Result<Article> save(Article article, const Saving &saving);
    Result<Article> save(Prepared prepared, const Saving &saving);

    /// Many saves as one transaction: an import's. When one of them fails nothing of the batch can be committed: begin anew, without what
    /// failed. One at a time.
    class Batch {
    public:
        explicit Batch(ArticleStore &store);
        ~Batch();
        Batch(const Batch &) = delete;
        Batch &operator=(const Batch &) = delete;
        [[nodiscard]] Done begun() const { return m_transaction.begun(); }
        Done commit();

    private:
        ArticleStore &m_store;
        Transaction m_transaction;
    };

    Result<Article> load(ArticleId id) const; ///< ArticleNotFound
    Result<std::optional<ArticleId>> findByGlobalId(const QString &globalId) const;
    Result<std::optional<ArticleId>> findByExternalId(const QString &externalId) const;
    Result<std::optional<ArticleId>> findByContentHash(const QByteArray &sha256) const; ///< an imported file, by its bytes
    Done rememberContentHash(const QByteArray &sha256, ArticleId article);
    Result<std::optional<ImportMark>> importMark(const QString &externalId) const;
    Done noteImported(ArticleId id, const QByteArray &hash);         ///< its present revision is what an import made
    Done noteImportKeptBeside(ArticleId id, const QByteArray &hash); ///< the import became a version: still edited here, but not new
    /// Keeps an article beside the stored one as a version, changing nothing else: a repeated import of what was edited here, the loser of a
    /// conflict.
    Result<VersionId> keepVersion(ArticleId id, Article article, const Saving &saving);
    /// Published or incoming articles whose folded headline equals this one's; newest first.
    Result<std::vector<ArticleId>> findByHeadline(const QString &headline) const;

    /// What was saved or acted upon since the version `seen`, by any connection; each once. An invalid `seen`: nothing, but the newest version.
    struct Changed {
        std::vector<ArticleId> articles;
        VersionId newest;
    };
    Result<Changed> changedSince(VersionId seen) const;

    Result<std::vector<ArticleId>> findBySlug(const QString &slug) const; ///< published ones of this internal name; newest first

    /// Removes an article for ever: its text, versions, events, drafts, its words in the search index, its pictures, and whatever of it lies in
    /// freed pages or the log. The whole file is written anew, which takes seconds to minutes; copies made before still have it. ArticleNotFound,
    /// ArchiveBusy (another window reads: purged, but its words may stand in the log until all are closed).
    Done purge(ArticleId id);

    Result<std::vector<ArticleRow>> list(const ArticleFilter &filter, Page page) const; ///< last changed first
    Result<std::vector<ArticleRow>> rows(const std::vector<ArticleId> &ids) const; ///< in this order; those that are not there are left out
    Result<int> count(const ArticleFilter &filter, int most = std::numeric_limits<int>::max()) const; ///< counts no further than `most`
    Result<std::vector<std::pair<State, int>>> countByState() const;
    Result<QStringList> sections() const;
    Result<QStringList> authors(const QString &prefix, int limit = 12) const; ///< persons and bylines whose folded name begins so, by name
    Result<std::vector<ArticleId>> ids() const;                               ///< all, oldest first
    Done each(const std::function<Done(const Article &)> &visit) const;       ///< all, oldest first; ends at the first error

    Result<std::vector<Version>> versions(ArticleId id) const; ///< newest first
    Result<Article> version(VersionId id) const;
    Result<std::vector<Event>> events(ArticleId id) const;        ///< oldest first
    Done record(ArticleId id, const Event &event);                ///< something that changed no word, so that no version tells of it
    Result<std::optional<Approval>> approval(ArticleId id) const; ///< the last one, if no edit voided it
    Result<bool> openedByDesk(ArticleId id) const;                ///< an editor opened it since it was last submitted
    Done noteOpened(ArticleId id, const Person &by, const QDateTime &at);

    Result<QString> publishedUrl(const QString &globalId) const; ///< empty: not published

    /// The article with its whole history, as a colleague's archive can take it. The pictures are for the caller to add.
    Result<HandOver> handOver(ArticleId id) const;
    /// Takes an article and its history in, by global ids: what is here already is passed over, nothing is replaced, no version is lost.
    /// Where both sides went on from different versions, the later revision stands on top (one that was published before one that was not) and
    /// the other is in the history beneath it; both archives come to the same. The file tells states and names; it gives nobody a role.
    Result<Received> receive(const HandOver &handOver, const Saving &saving);

    /// Related titles (of any article) that name a headline now in the archive are bound to it. Returns how many were.
    Result<int> resolveRelated(const Article &target);

private:
    /// The article as it lies in the archive before a save.
    struct Before {
        qint64 revision = 0;
        VersionId version;
        QString headlineKey;
        bool there = false;
    };
    /// What an article points to, found in the archive.
    struct Bound {
        std::vector<TagId> tags;
    };
    Result<Before> before(const Article &article) const;
    Result<Bound> bind(Article &article) const;
    Done writeRow(Article &article, const QVariant &version);
    Done writeParts(const Article &article, const Bound &bound, const Before &before, const IndexedWords &words, const TermWeights &terms);
    Result<VersionId> writeVersion(const Article &article, const Saving &saving, VersionId previous);
    Result<VersionId> settleVersion(const Article &article, const Result<VersionId> &version);
    Done writeEvent(const Article &article, const Saving &saving, Event event, VersionId version);
    struct Arrival;
    Result<Arrival> arrive(const HandOver &handOver, const Article &head) const;
    Result<int> takeVersions(const HandOver &handOver, Arrival &arrival) const; ///< how many were new
    Done takeEvents(const HandOver &handOver, const Arrival &arrival) const;
    Done takeNotes(const HandOver &handOver, const Arrival &arrival) const;
    Done takeApproval(const HandOver &handOver, const Article &article, const Arrival &arrival) const;
    Done stand(Article &article, VersionId version, const Article &former); ///< at this version from now on: row, parts and search follow
    Done insertEvent(ArticleId id, const Event &event, const QUuid &globalId, const QString &zone) const;
    Result<bool> settleApproval(const Article &article, const Saving &saving);

    Database &m_database;
    TermStore m_terms;
    std::vector<qint64> m_unindexed; ///< of the batch that is open
    bool m_inBatch = false;
};

} // namespace muharrir
