// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace muharrir {

/// A page's tag line as tags.
struct TagLine {
    QStringList tags;    ///< each once, as first written
    QStringList dropped; ///< no tags: function words, years
    int repeated = 0;    ///< spellings of a tag that was there already
};

/// Separators part tags; where there are none («تروث سوشيال إيلون ماسك …») the phrases that the page's own text uses do.
TagLine readTagLine(const QString &line, const QString &pageText);

} // namespace muharrir
