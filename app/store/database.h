// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/row.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace muharrir {

struct SchemaStep;

/// One connection to an archive file, usable on the thread that opened it. Brings the file to today's schema.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens (ReadWrite: creates) an archive. Older schemas are migrated, after a copy beside the file (see migrationCopy()).
    /// A file or folder that cannot be written opens read-only whatever `mode` says: ask isReadOnly().
    /// A file of a newer program opens read-only, too; what would write it then fails with ArchiveNewer.
    /// Errors: ArchiveNotOpened, ArchiveNotOurs, ArchiveCorrupt, DiskFull.
    /// A WAL file in a folder that cannot be written is opened immutable; isImmutable() says so.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode = Mode::ReadWrite);
    /// The same with other steps than the program's own (tests of migrations).
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, const std::vector<SchemaStep> &steps);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isImmutable() const { return m_immutable; }
    [[nodiscard]] bool isNewer() const { return m_newer; }
    [[nodiscard]] bool isOnNetwork() const { return m_onNetwork; }    ///< on a share: several machines may have it open, slowly
    [[nodiscard]] QStringList versions() const { return m_versions; } ///< the file's schema and ours
    /// Another number than last time: another connection changed the file since.
    Result<qint64> changes() const { return number(QStringLiteral("PRAGMA data_version")); }
    [[nodiscard]] QString migrationCopy() const { return m_migrationCopy; } ///< path of the copy made before migrating; empty: none

    // Statements, for app/store only. They are prepared once a connection. A null QString or QByteArray is bound as an empty one, an invalid
    // QVariant as NULL.
    // Errors: DiskFull, ArchiveBusy, ArchiveReadOnly, ArchiveCorrupt or ArchiveFailed.

    Done run(const QString &sql, const QVariantList &values = {}) const;
    Done each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &visit) const;
    Result<bool> first(const QString &sql, const QVariantList &values,
                       const std::function<void(const Row &)> &visit) const;                       ///< false: no row
    Result<qint64> insert(const QString &sql, const QVariantList &values) const;                   ///< the new row's id
    Result<std::optional<qint64>> insertNew(const QString &sql, const QVariantList &values) const; ///< nothing when it was there already
    Result<qint64> change(const QString &sql, const QVariantList &values) const;                   ///< how many rows were changed
    Result<qint64> number(const QString &sql, const QVariantList &values = {}) const; ///< first column of the first row; 0: none

    /// How often something was rolled back on this connection: what was remembered of rows written since may be wrong then.
    [[nodiscard]] int rollbacks() const { return m_rollbacks; }

    /// A consistent copy while others write (VACUUM INTO). Never overwrites. Errors: FileNotWritable, DiskFull.
    Done backup(const QString &target) const;

    /// SQLite's integrity check and our own invariants (every article has a version, index agrees with text, no orphan).
    /// An empty list: all is well; else one line a finding.
    Result<QStringList> verify() const;

private:
    friend class Transaction;
    enum class Access { ReadWrite, ReadOnly, Immutable };

    explicit Database(const QString &path);
    Done connect(Access access);
    Done connectAny(Mode mode);
    void disconnect();
    Done recognise(Mode mode, int newest, int *version);
    Done prepareForWriting();
    Done migrate(const std::vector<SchemaStep> &steps, int version);
    Done copyBeforeMigration(int version);
    Done stillThere() const; ///< ArchiveNotOpened when the file was deleted, replaced or its drive taken away: writes would go nowhere

    Result<QSqlQuery> prepared(const QString &sql) const;
    Result<QSqlQuery> execute(const QString &sql, const QVariantList &values) const;
    void keep(const QString &sql, QSqlQuery &&query) const;
    [[nodiscard]] Error errorOf(const QSqlError &error, const QString &step) const;

    QString m_path;
    QString m_connection;
    bool m_readOnly = false;
    bool m_immutable = false;
    bool m_newer = false;
    bool m_onNetwork = false;
    QStringList m_versions;
    QByteArray m_identity; ///< of the file that was opened
    QString m_migrationCopy;
    mutable std::unordered_map<QString, std::vector<QSqlQuery>> m_idle; ///< prepared statements that nobody uses now
    mutable int m_depth = 0;                                            ///< of transactions
    mutable int m_rollbacks = 0;
    mutable bool m_batch = false;  ///< the open transaction is a batch
    mutable bool m_spoilt = false; ///< something in the batch failed half-way
    mutable bool m_lost = false;   ///< SQLite rolled the whole transaction back under us (disk full): nothing more may be written in it
};

/// BEGIN IMMEDIATE ... COMMIT; rolls back when it goes out of scope uncommitted. Nested ones are savepoints.
/// Read: BEGIN, so that several reads see one state of the file; within another transaction it is nothing.
/// Batch: many saves as one. Those within are no savepoints (at each, the full-text index writes down all it holds back: import takes twice
/// as long); when one of them fails the batch cannot be committed any more.
class Transaction {
public:
    enum class Kind { Write, Read, Batch };
    explicit Transaction(const Database &database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    [[nodiscard]] Done begun() const { return m_begun; }
    Done commit();

private:
    Done close(const QString &statement);
    void ended();

    const Database &m_database;
    Done m_begun;
    QString m_savepoint; ///< empty: the outermost one
    bool m_open = false;
    bool m_inBatch = false; ///< part of a batch, and not committed yet
};

} // namespace muharrir
