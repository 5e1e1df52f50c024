// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/publicarticle.h"
#include "exchange/htmlexport.h"
#include "exchange/imported.h"
#include "related/lookalikes.h"
#include "related/relatedindex.h"
#include "related/suggestions.h"
#include "store/articlestore.h"
#include "store/assetstore.h"
#include "store/contactstore.h"
#include "store/dictionarystore.h"
#include "store/draftstore.h"
#include "store/lockstore.h"
#include "store/notestore.h"
#include "store/personstore.h"
#include "store/relatedstore.h"
#include "store/savedsearches.h"
#include "store/searchindex.h"
#include "store/settingstore.h"
#include "store/tagstore.h"
#include "store/termstore.h"
#include "store/vocabularystore.h"

#include <atomic>
#include <memory>

namespace muharrir {

/// What one article of an import became.
struct ImportOutcome {
    ArticleId id;
    QString headline;
    QString file;
    State state = State::Draft;
    bool updated = false; ///< it was there (same external id) and was brought up to date
    std::vector<Loss> losses;
};
struct ImportSkip {
    QString file;
    qint64 line = 0; ///< of a JSONL file; 0: the file as a whole
    Error error;
};
struct ImportReport {
    std::vector<ImportOutcome> imported; ///< at most 1,000 are listed; `count` counts all
    std::vector<ImportSkip> skipped;     ///< at most 10,000 lines of a file
    qint64 count = 0;
    qint64 resumedAfter = 0; ///< the line at which an earlier import of the last file was cut off; 0: it began at its beginning
};

struct Arriving;

/// Told how far a long job is (items done, of about how many; -1: unknown). Returns false to cancel.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// The newsroom's file and everything that is done with it, as window and command line both need it. Lives on one thread (the store
/// thread, or the command line's only one). Values in, values out.
class Archive {
public:
    static Result<std::unique_ptr<Archive>> open(const QString &path, Database::Mode mode = Database::Mode::ReadWrite,
                                                 const Clock &clock = systemClock());
    ~Archive();

    Database &database() { return *m_database; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    ArticleStore &articles() { return m_articles; }
    DraftStore &drafts() { return m_drafts; }
    TagStore &tags() { return m_tags; }
    VocabularyStore &vocabulary() { return m_vocabulary; }
    ContactStore &contacts() { return m_contacts; }
    RelatedStore &links() { return m_links; }
    AssetStore &assets() { return m_assets; }
    PersonStore &persons() { return m_persons; }
    SettingStore &settings() { return m_settings; }
    NoteStore &notes() { return m_notes; }
    DictionaryStore &dictionary() { return m_dictionary; }
    SearchIndex &search() { return m_search; }
    TermStore &terms() { return m_terms; }
    LockStore &locks() { return m_locks; }
    SavedSearches &searches() { return m_searches; }

    /// Saves; the related index follows. An approval that the edit voids falls (its state goes back to review, and the event says so).
    Result<Article> save(const Article &article, const Person &by, const QString &reason = QStringLiteral("save"),
                         bool safeFixOnly = false);

    /// Judges and performs an action on the article as stored. TransitionRefused, RoleRefused, ArticleNotFound.
    Result<Article> perform(ArticleId id, Action action, const Person &by, const QString &reason = {}, const QStringList &overridden = {});
    /// The transition this person could do now, and what stands in the way of each.
    struct Offer {
        Transition transition;
        std::vector<Problem> problems;
    };
    Result<std::vector<Offer>> offers(const Article &article, const Person &person) const;

    /// Takes the editing of an article from whoever has it: what that one typed and did not save becomes a version, and so does what it types
    /// until it notices.
    Done takeOver(ArticleId id, const Person &by);

    /// Removes an article for ever (see ArticleStore::purge()). RoleRefused unless a chief or an administrator asks.
    Done purge(ArticleId id, const Person &by);

    /// Imports files and folders. JSONL streams in batches; a bad line or file is skipped with its reason. An article edited here since its
    /// last import is not overwritten: the new copy becomes a version. Cancelled through `progress`.
    Result<ImportReport> import(const QStringList &paths, const Person &by, const Progress &progress = {});
    /// Imports what was pasted or dropped.
    Result<ImportReport> importBytes(const QString &name, const QByteArray &bytes, const Person &by);

    /// The article with its whole history and its pictures as a file for a colleague, who works on it and hands it back. Who its confidential
    /// sources are stays behind; `withheld` counts them.
    struct HandOverFile {
        QByteArray bytes;
        QString headline;
        int withheld = 0;
    };
    Result<HandOverFile> handOver(ArticleId id) const;
    /// Takes such a file in (import() does, too): all of it, or nothing and the reason. The outcome's loss says what it came to.
    Result<ImportOutcome> receive(const QString &fileName, const QByteArray &bytes, const Person &by);

    /// Brings the tables of the related index up to date (an older program's file, a damaged one) where this connection may write, and reads
    /// them. Cancelled through `progress`; what was done stays done.
    Done prepareRelated(const Progress &progress = {});
    void forgetRelated() { m_related.reset(); } ///< it is read anew at its next use
    /// Loads the index at first use and follows what other connections changed since. Articles pinned for the draft come first, hidden ones are left out.
    std::vector<RelatedHit> related(const RelatedQuery &query);
    /// The background paragraph of the story that was published last: of the same internal name, else of the nearest strongly related articles.
    struct Background {
        QString text;
        ArticleId article;
        QString headline;
        QDateTime published;
    };
    Result<std::optional<Background>> background(const RelatedQuery &query, const QString &slug);
    /// Pairs of the vocabulary that an editor should look at.
    Result<std::vector<LookAlike>> lookAlikes() const;
    std::vector<TagSuggestion> suggestTags(const RelatedQuery &query, int limit = 10);

    /// What of an article may leave the house now, with the address it will stand under. Anything but published is a review copy.
    Result<PublicArticle> publicForm(const Article &article) const;
    [[nodiscard]] PictureByHash pictures() const; ///< for pages, as long as the archive lives
    /// The page of an article; a marked review copy while it is not published. Nothing changes state.
    Result<std::vector<PageFile>> page(const Article &article, PageForm form, const QString &templateText = {});

    struct Statistics {
        qint64 articles = 0, versions = 0, tags = 0, persons = 0, assets = 0, bytes = 0;
        std::vector<std::pair<State, int>> states;
    };
    Result<Statistics> statistics() const;

private:
    Archive(std::unique_ptr<Database> database, Clock clock);
    bool describe(RelatedHit &hit, const QStringList &ownTags) const; ///< false: it is not there any more
    void follow(ArticleId id);                                        ///< the related index takes the article as it is now
    Done followOthers();                                              ///< ... and what other connections changed
    Result<Article> store(Prepared prepared, const Saving &saving);   ///< saves, and the related index follows
    Result<Situation> situation(const Article &article, const Person &person, const QString &reason = {}) const;
    Result<ImportOutcome> keep(Arriving &&arriving, const QString &file, const Person &by);

    std::unique_ptr<Database> m_database;
    Clock m_clock;
    ArticleStore m_articles;
    DraftStore m_drafts;
    TagStore m_tags;
    VocabularyStore m_vocabulary;
    ContactStore m_contacts;
    RelatedStore m_links;
    AssetStore m_assets;
    PersonStore m_persons;
    SettingStore m_settings;
    NoteStore m_notes;
    DictionaryStore m_dictionary;
    SearchIndex m_search;
    TermStore m_terms;
    LockStore m_locks;
    SavedSearches m_searches;
    std::unique_ptr<RelatedIndex> m_related;
    VersionId m_relatedUpTo;      ///< the index knows the archive up to this version
    qint64 m_relatedStanding = 0; ///< and the file as it stood (Database::changes())
};

/// The newsroom as its pages name it.
PublisherProfile profileOf(const Newsroom &newsroom);

} // namespace muharrir
