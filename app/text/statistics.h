// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace muharrir {

struct TextStatistics {
    int words = 0;      ///< Arabic, Latin, numbers (in any digits), addresses; marks split nothing
    int characters = 0; ///< as a reader counts them: grapheme clusters without blanks
    int sentences = 0;
};
TextStatistics statistics(QStringView text);

/// Seconds to read so many Arabic words silently: 180 a minute.
int readingSeconds(int words);

} // namespace muharrir
