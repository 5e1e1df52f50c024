// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

namespace muharrir {

/// The row a statement stands on, column by column (from 0).
class Row {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QDateTime time(int column) const ///< UTC; invalid for NULL
    {
        return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
    }
    template<typename SomeId>
    [[nodiscard]] SomeId id(int column) const ///< 0 for NULL
    {
        return SomeId{integer(column)};
    }

private:
    const QSqlQuery &m_query;
};

/// A time as it is stored; NULL for an invalid one.
inline QVariant stored(const QDateTime &time) { return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(); }

/// A reference as it is stored; NULL for none.
template<typename Tag>
QVariant stored(const Id<Tag> &id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

} // namespace muharrir
