// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

class QMimeData;

namespace muharrir {

/// What was on the clipboard or dropped, as plain values that another thread may clean.
struct PasteMaterial {
    QByteArray own; ///< our own written form
    QString html;
    QString text;
    QByteArray picture;       ///< a picture's bytes
    QStringList pictureFiles; ///< local files that were dropped or copied in a file manager
    [[nodiscard]] qsizetype bytes() const;
};

/// More than this is refused; a whole day's paper has less text.
inline constexpr qsizetype pasteLimitMiB = 50;

/// Errors: InputTooLarge.
Result<PasteMaterial> pasteMaterial(const QMimeData &mime, bool textOnly);

/// Text and pictures for the article, and what was mended or left out on the way.
struct CleanPaste {
    Body body;
    Repairs repairs;
    std::vector<Loss> losses;
    std::vector<ImportedPicture> pictures;
};

/// Cleaned as an import is: foreign HTML into our model, text mended, pictures read. Runs on any thread.
/// Errors: InputTooLarge, InputTooDeep, InputMalformed (a picture that cannot be read), FileNotReadable.
Result<CleanPaste> cleanPaste(const PasteMaterial &material);

/// A picture as a figure, with its bytes; InputMalformed, InputTooLarge.
Result<CleanPaste> pictureOf(const QByteArray &bytes, const QString &name);

} // namespace muharrir
