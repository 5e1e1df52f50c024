// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace muharrir {

/// One connection to an archive file, usable on the thread that opened it. Brings the file to today's schema.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens (ReadWrite: creates) an archive. Older schemas are migrated, after a copy beside the file (see migrationCopy()).
    /// Errors: ArchiveNotOpened, ArchiveNotOurs, ArchiveCorrupt, ArchiveNewer (only ReadWrite: a newer file opens read-only), DiskFull.
    /// A WAL file in a folder that cannot be written is opened immutable; isImmutable() says so.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isImmutable() const { return m_immutable; }
    [[nodiscard]] bool isNewer() const { return m_newer; }
    [[nodiscard]] QString migrationCopy() const { return m_migrationCopy; } ///< path of the copy made before migrating; empty: none

    /// A prepared statement on this connection, bound with the values in order, executed. For app/store only.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// The error of a statement as ours: DiskFull, ArchiveBusy, ArchiveReadOnly, ArchiveCorrupt or ArchiveFailed.
    [[nodiscard]] Error errorOf(const QSqlQuery &query, const QString &step) const;

    /// A consistent copy while others write (VACUUM INTO). Never overwrites. Errors: FileNotWritable, DiskFull.
    Done backup(const QString &target) const;

    /// SQLite's integrity check and our own invariants (every article has a version, index agrees with text, no orphan).
    /// An empty list: all is well; else one line a finding.
    Result<QStringList> verify() const;

private:
    Database() = default;
    QString m_path;
    QString m_connection;
    bool m_readOnly = false;
    bool m_immutable = false;
    bool m_newer = false;
    QString m_migrationCopy;
};

/// BEGIN IMMEDIATE ... COMMIT; rolls back when it goes out of scope uncommitted. Nested ones are savepoints.
class Transaction {
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    [[nodiscard]] Done begun() const;
    Done commit();

private:
    const Database &m_database;
    Done m_begun;
    QString m_savepoint;
    bool m_open = false;
};

} // namespace muharrir
