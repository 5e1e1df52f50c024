// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/storage.h"
#include "store/relevance.h"
#include "store/schemascript.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace muharrir {

namespace {

constexpr qint64 applicationId = 0x4D687272; // "Mhrr": marks our files for file(1) and for open()

// Primary result codes of SQLite (sqlite3.h): QtSql hands the extended code on as text.
constexpr int busyCode = 5;
constexpr int lockedCode = 6;
constexpr int readOnlyCode = 8;
constexpr int ioErrorCode = 10;
constexpr int corruptCode = 11;
constexpr int fullCode = 13;
constexpr int cannotOpenCode = 14;
constexpr int notADatabaseCode = 26;
constexpr int sharedMemoryFullCode = ioErrorCode | (19 << 8); // SQLITE_IOERR_SHMSIZE: the -shm file cannot grow
constexpr size_t keptStatements = 300;

int extendedCode(const QSqlError &error) { return error.nativeErrorCode().toInt(); }

Error notOpened(const QString &path, const QString &reason) { return {ErrorCode::ArchiveNotOpened, {path, reason}}; }

QString reason(const char *text) { return QCoreApplication::translate("Database", text); }

bool hasUnmergedWrites(const QString &path)
{
    const QFileInfo log(path + QStringLiteral("-wal"));
    return log.exists() && log.size() > 0;
}

} // namespace

Database::Database(const QString &path) : m_path(path)
{
    static std::atomic<int> count = 0;
    m_connection = QStringLiteral("archive-%1").arg(++count);
}

Database::~Database() { disconnect(); }

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode) { return open(path, mode, schemaSteps()); }

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const std::vector<SchemaStep> &steps)
{
    const QFileInfo file(path);
    if (file.isDir())
        return notOpened(path, reason(QT_TRANSLATE_NOOP("Database", "it is a folder")));
    if (!file.absoluteDir().exists())
        return notOpened(path, reason(QT_TRANSLATE_NOOP("Database", "its folder does not exist")));
    if (mode == Mode::ReadOnly && !file.exists())
        return notOpened(path, reason(QT_TRANSLATE_NOOP("Database", "there is no such file")));

    std::unique_ptr<Database> database(new Database(path));
    int version = 0;
    MUHARRIR_TRY(database->connectAny(mode));
    MUHARRIR_TRY(database->recognise(mode, steps.back().number, &version));
    MUHARRIR_TRY(database->run(QStringLiteral("PRAGMA foreign_keys = ON")));
    MUHARRIR_TRY(database->run(QStringLiteral("PRAGMA trusted_schema = OFF"))); // the file may come from anybody
    MUHARRIR_TRY(database->run(QStringLiteral("PRAGMA cache_size = -32768")));  // 32 MiB
    MUHARRIR_TRY(database->run(QStringLiteral("PRAGMA temp_store = MEMORY")));
    if (database->m_readOnly)
        return database;
    MUHARRIR_TRY(database->prepareForWriting());
    MUHARRIR_TRY(database->migrate(steps, version));
    database->m_identity = fileIdentity(path);
    return database;
}

Done Database::stillThere() const
{
    // The system keeps a deleted file alive for whoever has it open: SQLite would go on writing into it, and all of it would be gone at the end.
    if (m_identity.isEmpty() || fileIdentity(m_path) == m_identity)
        return {};
    return notOpened(m_path, reason(QT_TRANSLATE_NOOP("Database", "the file was deleted, moved or replaced while it was open")));
}

Done Database::connect(Access access)
{
    disconnect();
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    QString name = m_path;
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
    }
    connection.setConnectOptions(options);
    connection.setDatabaseName(name);
    m_readOnly = access != Access::ReadWrite;
    m_immutable = access == Access::Immutable;
    if (!connection.open())
        return errorOf(connection.lastError(), QStringLiteral("open"));
    const QVariant handle = connection.driver()->handle(); // of the system's SQLite: Qt's driver and we share it
    if (!provideRelevance(*static_cast<sqlite3 *const *>(handle.constData())))
        return Error{ErrorCode::ArchiveFailed, {QStringLiteral("open"), QStringLiteral("SQLite without FTS5")}};
    // SQLite reads nothing until asked: this is where a file that cannot be used shows.
    return run(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
}

Done Database::connectAny(Mode mode)
{
    Done done;
    if (mode == Mode::ReadWrite) {
        done = connect(Access::ReadWrite);
        // A read-only medium shows only when written to.
        if (done && QFileInfo(m_path).size() > 0) {
            done = run(QStringLiteral("BEGIN IMMEDIATE"));
            if (done)
                MUHARRIR_TRY(run(QStringLiteral("ROLLBACK")));
            else if (done.error().code == ErrorCode::ArchiveBusy)
                done = Done(); // another program is writing now: it can be written
        }
    }
    const auto unwritable = [&done] {
        return !done && (done.error().code == ErrorCode::ArchiveReadOnly || done.error().code == ErrorCode::ArchiveNotOpened);
    };
    if (mode == Mode::ReadOnly || (unwritable() && QFileInfo::exists(m_path)))
        done = connect(Access::ReadOnly);
    // In a folder that cannot be written SQLite cannot make the WAL's index. Immutable would not see what stands in a WAL: then not.
    if (unwritable() && QFileInfo::exists(m_path) && !hasUnmergedWrites(m_path))
        done = connect(Access::Immutable);
    return done;
}

void Database::disconnect()
{
    m_idle.clear();
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Done Database::recognise(Mode mode, int newest, int *version)
{
    const Result<qint64> application = number(QStringLiteral("PRAGMA application_id"));
    MUHARRIR_TRY(application);
    const Result<qint64> tables = number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    MUHARRIR_TRY(tables);
    const bool blank = *application == 0 && *tables == 0;
    if (*application != applicationId && !(blank && mode == Mode::ReadWrite && !m_readOnly))
        return Error{ErrorCode::ArchiveNotOurs, {m_path}};
    const Result<qint64> found = number(QStringLiteral("PRAGMA user_version"));
    MUHARRIR_TRY(found);
    *version = static_cast<int>(*found);
    m_newer = *version > newest;
    m_versions = {QString::number(*version), QString::number(newest)};
    if (m_newer && !m_readOnly)
        MUHARRIR_TRY(connect(Access::ReadOnly));
    if (*version < newest && m_readOnly)
        return Error{ErrorCode::ArchiveReadOnly, {m_path}}; // it would have to be migrated first
    return {};
}

Done Database::prepareForWriting()
{
    // WAL: readers never wait for the writer. With it a killed process loses nothing committed at any `synchronous`, since the operating
    // system holds the pages; FULL makes a commit survive a power cut too, and newsrooms have those. It costs one fsync a commit, on the
    // store's own thread.
    // Its index is memory shared by the processes of one machine: on a network share others would not see it, so there the file itself is locked.
    m_onNetwork = liesOnNetwork(m_path);
    MUHARRIR_TRY(run(m_onNetwork ? QStringLiteral("PRAGMA journal_mode = DELETE") : QStringLiteral("PRAGMA journal_mode = WAL")));
    MUHARRIR_TRY(run(QStringLiteral("PRAGMA synchronous = FULL")));
    // 16 MiB of pages: an import, which changes the same ones again and again, writes them into the file less often.
    MUHARRIR_TRY(run(QStringLiteral("PRAGMA wal_autocheckpoint = 4000")));
    return run(QStringLiteral("PRAGMA journal_size_limit = 67108864")); // a large import's log is cut back to 64 MiB
}

Done Database::migrate(const std::vector<SchemaStep> &steps, int version)
{
    if (version > 0 && version < steps.back().number)
        MUHARRIR_TRY(copyBeforeMigration(version));
    for (const SchemaStep &step : steps) {
        if (step.number <= version)
            continue;
        Transaction transaction(*this);
        MUHARRIR_TRY(transaction.begun());
        const Result<qint64> now = number(QStringLiteral("PRAGMA user_version")); // another process may have been faster
        MUHARRIR_TRY(now);
        if (*now >= step.number)
            continue;
        for (const QString &statement : statementsOf(step.script))
            MUHARRIR_TRY(run(statement));
        MUHARRIR_TRY(run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
        MUHARRIR_TRY(run(QStringLiteral("PRAGMA user_version = %1").arg(step.number)));
        MUHARRIR_TRY(transaction.commit());
    }
    return {};
}

Done Database::copyBeforeMigration(int version)
{
    const QFileInfo file(m_path);
    const QString stem = file.absoluteDir().filePath(QStringLiteral("%1.schema-%2").arg(file.completeBaseName()).arg(version));
    const QString suffix = file.suffix().isEmpty() ? QString() : QString(u'.' + file.suffix());
    QString copy = stem + suffix;
    for (int count = 2; QFileInfo::exists(copy); ++count)
        copy = QStringLiteral("%1-%2%3").arg(stem).arg(count).arg(suffix);
    MUHARRIR_TRY(backup(copy));
    m_migrationCopy = copy;
    return {};
}

/// A statement that nobody uses now, prepared.
Result<QSqlQuery> Database::prepared(const QString &sql) const
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->second.empty()) {
        QSqlQuery query = std::move(idle->second.back());
        idle->second.pop_back();
        return query;
    }
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError(), sql.section(u' ', 0, 2));
    return query;
}

Result<QSqlQuery> Database::execute(const QString &sql, const QVariantList &values) const
{
    if (m_lost)
        return Error{ErrorCode::ArchiveFailed, {sql.section(u' ', 0, 2), QStringLiteral("the transaction was rolled back")}};
    Result<QSqlQuery> query = prepared(sql);
    MUHARRIR_TRY(query);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            query->bindValue(static_cast<int>(i), QLatin1String(""));
        else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
            query->bindValue(static_cast<int>(i), QByteArray(""));
        else
            query->bindValue(static_cast<int>(i), value);
    }
    if (!query->exec())
        return errorOf(query->lastError(), sql.section(u' ', 0, 2));
    return query;
}

void Database::keep(const QString &sql, QSqlQuery &&query) const
{
    query.finish(); // a statement left standing would hold its read lock
    if (m_idle.size() > keptStatements)
        m_idle.clear();
    m_idle[sql].push_back(std::move(query));
}

Done Database::each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &visit) const
{
    Result<QSqlQuery> query = execute(sql, values);
    MUHARRIR_TRY(query);
    while (query->next())
        visit(Row(*query));
    if (query->lastError().isValid())
        return errorOf(query->lastError(), sql.section(u' ', 0, 2));
    keep(sql, std::move(*query));
    return {};
}

Done Database::run(const QString &sql, const QVariantList &values) const
{
    return each(sql, values, [](const Row &) {});
}

Result<bool> Database::first(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &visit) const
{
    Result<QSqlQuery> query = execute(sql, values);
    MUHARRIR_TRY(query);
    const bool found = query->next();
    if (!found && query->lastError().isValid())
        return errorOf(query->lastError(), sql.section(u' ', 0, 2));
    if (found)
        visit(Row(*query));
    keep(sql, std::move(*query));
    return found;
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = execute(sql, values);
    MUHARRIR_TRY(query);
    const qint64 id = query->lastInsertId().toLongLong();
    keep(sql, std::move(*query));
    return id;
}

Result<std::optional<qint64>> Database::insertNew(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = execute(sql, values);
    MUHARRIR_TRY(query);
    const std::optional<qint64> id = query->numRowsAffected() > 0 ? std::optional(query->lastInsertId().toLongLong()) : std::nullopt;
    keep(sql, std::move(*query));
    return id;
}

Result<qint64> Database::change(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = execute(sql, values);
    MUHARRIR_TRY(query);
    const qint64 rows = query->numRowsAffected();
    keep(sql, std::move(*query));
    return rows;
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values) const
{
    qint64 found = 0;
    MUHARRIR_TRY(first(sql, values, [&found](const Row &row) { found = row.integer(0); }));
    return found;
}

Error Database::errorOf(const QSqlError &error, const QString &step) const
{
    const int code = extendedCode(error);
    if (code == sharedMemoryFullCode)
        return {ErrorCode::DiskFull, {m_path}};
    switch (code & 0xFF) {
    case fullCode:
        return {ErrorCode::DiskFull, {m_path}};
    case busyCode:
    case lockedCode:
        return {ErrorCode::ArchiveBusy, {m_path}};
    case readOnlyCode:
        return m_newer ? Error{ErrorCode::ArchiveNewer, {m_path, m_versions.value(0), m_versions.value(1)}}
                       : Error{ErrorCode::ArchiveReadOnly, {m_path}};
    case corruptCode:
        return {ErrorCode::ArchiveCorrupt, {m_path, error.databaseText()}};
    case cannotOpenCode:
        return notOpened(m_path, reason(QT_TRANSLATE_NOOP("Database", "the system does not let it be opened")));
    case notADatabaseCode:
        return {ErrorCode::ArchiveNotOurs, {m_path}};
    default:
        return {ErrorCode::ArchiveFailed, {step, error.databaseText()}};
    }
}

} // namespace muharrir
