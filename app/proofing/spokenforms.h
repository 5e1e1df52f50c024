// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/wordcounts.h"

#include <QStringList>

namespace muharrir {

/// What a form built as in speech stands for, by the words that the news knows: هالكلام is هذا الكلام, عالجرار is على الجرار, بيكتب is يكتب,
/// حيكون is سيكون; empty for every other form. و and ف may stand before it.
QStringList standardForms(QStringView form, const WordCounts &counts);

} // namespace muharrir
