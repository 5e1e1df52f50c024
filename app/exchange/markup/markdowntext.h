// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"

#include <QString>
#include <QStringView>

namespace muharrir {

/// A text in which no character means anything to Markdown, also at the start of a block. Line separators become "<br>".
QString markdownEscaped(QStringView text);

/// Runs as CommonMark on one line (breaks as "<br>"). Emphasis by stars where Markdown reads them as such, which it decides by the characters
/// on both sides; else by elements: «**"نص"**و» would print its stars.
QString markdownInline(const Runs &runs);

} // namespace muharrir
