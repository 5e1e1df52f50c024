// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/articlestore.h"
#include "store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace muharrir::test {

inline const QDateTime noon{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};

/// A new archive in a folder of its own.
class NewArchive {
public:
    NewArchive() : m_database(opened(path())) { }
    Database &operator*() { return *m_database; }
    Database *operator->() { return m_database.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("newsroom.muharrir")); }
    void reopen()
    {
        m_database.reset();
        m_database = opened(path());
    }
    void close() { m_database.reset(); }

private:
    static std::unique_ptr<Database> opened(const QString &path)
    {
        auto database = Database::open(path);
        if (!database)
            qFatal("no archive: %s", qUtf8Printable(database.error().arguments.join(u' ')));
        return std::move(*database);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

inline Article article(const QString &headline, const QString &text, State state = State::Draft)
{
    Article article;
    article.headline = headline;
    article.body = canonical(bodyFromPlainText(text));
    article.state = state;
    return article;
}

inline Saving saving(PersonId by = {}, const QDateTime &at = noon, const QString &reason = QStringLiteral("save"))
{
    Saving saving;
    saving.by = by;
    saving.at = at;
    saving.reason = reason;
    return saving;
}

/// The value, or the end of the test with the error.
template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qUtf8Printable(result.error().arguments.join(u' ')));
    return std::move(*result);
}

inline void need(const Done &done)
{
    if (!done)
        qFatal("error %d: %s", int(done.error().code), qUtf8Printable(done.error().arguments.join(u' ')));
}

} // namespace muharrir::test
