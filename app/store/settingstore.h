// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/workflow.h"
#include "store/database.h"

#include <QJsonValue>

namespace muharrir {

/// What the newsroom's pages say of the newsroom. Shared by all who use the archive.
struct Newsroom {
    QString name;         ///< site and publisher name
    QString siteUrl;      ///< https, no trailing slash; empty: pages go without absolute addresses
    QString logo;         ///< asset hash
    QString defaultImage; ///< asset hash
    QString locale = QStringLiteral("ar");
    QString timeZone = QStringLiteral("UTC"); ///< IANA id for dates on pages
    int readAlsoParagraph = 3;                ///< «اقرأ أيضًا» stands behind this paragraph where the house puts it
    WorkflowRules rules;
    bool operator==(const Newsroom &) const = default;
};

/// Settings kept in the archive, one JSON value a key.
class SettingStore {
public:
    explicit SettingStore(Database &database) : m_database(database) { }

    Result<QJsonValue> value(const QString &key) const; ///< null when never set
    Done setValue(const QString &key, const QJsonValue &value);
    Result<Newsroom> newsroom() const;
    Done setNewsroom(const Newsroom &newsroom);

private:
    Database &m_database;
};

} // namespace muharrir
