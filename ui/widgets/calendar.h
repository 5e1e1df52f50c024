// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;

namespace muharrir {

/// Takes away what a calendar of Qt's brings along: its week numbers, its grid, its red weekends.
void makePlain(QCalendarWidget &calendar);

} // namespace muharrir
