// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

namespace muharrir {

Transaction::Transaction(const Database &database, Kind kind) : m_database(database)
{
    const bool outermost = database.m_depth == 0;
    if (!outermost && kind == Kind::Read)
        return; // already within one state of the file
    if (!outermost)
        m_savepoint = QStringLiteral("level%1").arg(database.m_depth);
    const QString begin = kind == Kind::Read ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE");
    m_begun = database.run(outermost ? begin : QString(QStringLiteral("SAVEPOINT ") + m_savepoint));
    m_open = m_begun.ok();
    if (m_open)
        ++database.m_depth;
}

Transaction::~Transaction()
{
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
    if (!m_open)
        return {};
    const Done done = m_database.run(m_savepoint.isEmpty() ? QStringLiteral("COMMIT") : QString(QStringLiteral("RELEASE ") + m_savepoint));
    if (!done)
        return done; // still open: the destructor rolls back
    m_open = false;
    --m_database.m_depth;
    return {};
}

Done Transaction::close(const QString &statement)
{
    m_open = false;
    --m_database.m_depth;
    return m_database.run(statement);
}

} // namespace muharrir
