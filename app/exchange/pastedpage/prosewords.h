// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pastedpage/pageline.h"

#include <QHash>

namespace muharrir {

/// The words of a page's running text, to ask whether a short line repeats them.
class ProseWords {
public:
    explicit ProseWords(const std::vector<PageLine> &lines);

    /// How often these words stand together in the prose, folded.
    [[nodiscard]] int count(QStringView phrase) const;
    /// How often a line of the same words stands on the page.
    [[nodiscard]] int linesLike(const PageLine &line) const { return m_lines.value(wordsOf(line.text)); }
    /// Most paragraphs end with a stop, so that a line without one is something else.
    [[nodiscard]] bool endsWithStops() const { return m_stopped * 10 >= m_prose * 6; }
    /// How many different lines are a name that the prose says often.
    [[nodiscard]] int nameLines() const { return m_nameLines; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    static QString wordsOf(QStringView text);

    QString m_text;  ///< all lines of text, as written
    QString m_words; ///< folded words of the prose between single blanks
    QHash<QString, int> m_lines;
    int m_nameLines = 0;
    int m_prose = 0;
    int m_stopped = 0;
};

/// What stood under a picture, as far as the words tell: a line that comes twice, quoted names, a name the prose says again and again.
/// `headsText`: prose follows directly, so that it could be a subhead. Where three names or more head a part each, they are subheads.
bool looksLikeCaption(const PageLine &line, const ProseWords &prose, bool headsText);

} // namespace muharrir
