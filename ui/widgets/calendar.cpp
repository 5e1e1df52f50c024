// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar.h"

#include <QCalendarWidget>
#include <QTextCharFormat>

namespace muharrir {

void makePlain(QCalendarWidget &calendar)
{
    calendar.setGridVisible(false);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    QTextCharFormat day, head;
    day.setForeground(calendar.palette().color(QPalette::Text));
    head.setForeground(calendar.palette().color(QPalette::PlaceholderText));
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        calendar.setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(weekday), day);
    calendar.setHeaderTextFormat(head);
}

} // namespace muharrir
