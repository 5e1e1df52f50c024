// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

namespace muharrir {

Transaction::Transaction(const Database &database, Kind kind) : m_database(database)
{
    const bool outermost = database.m_depth == 0;
    if (!outermost && kind == Kind::Read)
        return; // already within one state of the file
    if (!outermost && database.m_batch) {
        m_inBatch = true;
        return;
    }
    if (!outermost)
        m_savepoint = QStringLiteral("level%1").arg(database.m_depth);
    if (outermost && kind != Kind::Read) {
        m_begun = database.stillThere();
        if (!m_begun)
            return;
    }
    const QString begin = kind == Kind::Read ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE");
    m_begun = database.run(outermost ? begin : QString(QStringLiteral("SAVEPOINT ") + m_savepoint));
    m_open = m_begun.ok();
    if (!m_open)
        return;
    ++database.m_depth;
    if (outermost) {
        database.m_batch = kind == Kind::Batch;
        database.m_spoilt = false;
    }
}

Transaction::~Transaction()
{
    if (m_inBatch)
        m_database.m_spoilt = true;
    if (!m_open)
        return;
    ++m_database.m_rollbacks;
    if (m_savepoint.isEmpty()) {
        // Fails when SQLite has rolled back by itself (disk full): then there is nothing left to undo.
        m_database.m_lost = false;
        static_cast<void>(close(QStringLiteral("ROLLBACK")));
        return;
    }
    const QString name = m_savepoint;
    const Done undone = m_database.run(QStringLiteral("ROLLBACK TO ") + name);
    if (!close(QStringLiteral("RELEASE ") + name) || !undone)
        m_database.m_lost = true; // whatever is written next would be outside any transaction
}

Done Transaction::commit()
{
    MUHARRIR_TRY(m_begun);
    m_inBatch = false;
    if (!m_open)
        return {};
    if (m_savepoint.isEmpty() && m_database.m_spoilt)
        return Error{ErrorCode::ArchiveFailed, {QStringLiteral("COMMIT"), QStringLiteral("a part of the batch failed")}};
    const Done done = m_database.run(m_savepoint.isEmpty() ? QStringLiteral("COMMIT") : QString(QStringLiteral("RELEASE ") + m_savepoint));
    if (!done)
        return done; // still open: the destructor rolls back
    ended();
    return {};
}

void Transaction::ended()
{
    m_open = false;
    --m_database.m_depth;
    if (m_savepoint.isEmpty())
        m_database.m_batch = m_database.m_spoilt = false;
}

Done Transaction::close(const QString &statement)
{
    ended();
    return m_database.run(statement);
}

} // namespace muharrir
