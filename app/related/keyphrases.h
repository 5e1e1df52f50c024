// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace muharrir {

/// How much a stem says of a text: 0 (every article of the archive has it) to 1 (none has).
using Rarity = std::function<double(const QString &stem)>;

/// A phrase of one to three words that a text is about.
struct KeyPhrase {
    QString shown; ///< as first written, without what hangs before its article
    double score = 0;
    qsizetype start = 0; ///< of its first occurrence in the text; -1: in the title only
    qsizetype length = 0;
};

/// The best first: frequency x rarity x length, more for what stands in the title or the lead (related.md section 3h). What is only said
/// as part of a longer phrase is left to that (C-value: Frantzi, Ananiadou, Mima 2000).
std::vector<KeyPhrase> keyPhrases(QStringView title, QStringView text, const Rarity &rarity, size_t limit);

} // namespace muharrir
