// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/newsdate.h"

#include <QCoreApplication>

#include <array>

namespace muharrir {

namespace {

// Arabic has both names in one; other languages have their own.
constexpr std::array months{
    QT_TRANSLATE_NOOP("NewsDate", "January"), QT_TRANSLATE_NOOP("NewsDate", "February"), QT_TRANSLATE_NOOP("NewsDate", "March"),
    QT_TRANSLATE_NOOP("NewsDate", "April"),   QT_TRANSLATE_NOOP("NewsDate", "May"),      QT_TRANSLATE_NOOP("NewsDate", "June"),
    QT_TRANSLATE_NOOP("NewsDate", "July"),    QT_TRANSLATE_NOOP("NewsDate", "August"),   QT_TRANSLATE_NOOP("NewsDate", "September"),
    QT_TRANSLATE_NOOP("NewsDate", "October"), QT_TRANSLATE_NOOP("NewsDate", "November"), QT_TRANSLATE_NOOP("NewsDate", "December"),
};

} // namespace

QString newsDate(const QDate &date, const QDate &today)
{
    if (!date.isValid())
        return {};
    const QString month = QCoreApplication::translate("NewsDate", months[static_cast<size_t>(date.month() - 1)]);
    const QString day = QCoreApplication::translate("NewsDate", "%1 %2", "day, month").arg(QString::number(date.day()), month);
    return date.year() == today.year() ? day : QString(day % u' ' % QString::number(date.year()));
}

} // namespace muharrir
