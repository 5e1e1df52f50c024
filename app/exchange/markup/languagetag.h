// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace muharrir {

/// A language tag that a page may carry ("en", "pt-BR", "sr-Latn"), in its usual case; empty when it is none.
QString languageTag(QStringView text);

/// Is this language written from right to left?
bool isRightToLeftLanguage(QStringView tag);

/// The tag, where all of the text's letters run as that language does; else empty. A wrong one would have the text read out in the wrong voice.
QString fittingLanguage(QStringView tag, QStringView text);

} // namespace muharrir
