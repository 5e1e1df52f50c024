// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importers/wordstyles.h"

#include <QXmlStreamReader>

namespace muharrir {

/// The look of a run of a .docx, as far as it means something. Fonts, sizes and colours do not.
class WordRun {
public:
    WordRun() = default;
    /// Reads w:rPr, whose start is the reader's present token.
    WordRun(QXmlStreamReader &xml, const WordStyles &styles);

    [[nodiscard]] QString dressed(QString html) const; ///< with <b>, <i>, ... around it

private:
    bool m_rightToLeft = false;
    bool m_bold = false, m_boldComplex = false; ///< w:b is for Latin runs, w:bCs for right-to-left ones
    bool m_italic = false, m_italicComplex = false;
    bool m_underline = false, m_strike = false;
    QString m_script; ///< "sup", "sub"
    QString m_style;  ///< lower case
};

} // namespace muharrir
