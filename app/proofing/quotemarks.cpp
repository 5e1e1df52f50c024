// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/quotemarks.h"

namespace muharrir {

using Quotes = HouseStyle::Quotes;

std::vector<QuoteMark> quoteMarks(const Passage &passage)
{
    std::vector<QuoteMark> marks;
    bool open = false; // straight and curly marks tell no side
    for (size_t i = 0; i < passage.size(); ++i) {
        open = open && !passage[i].startsLine;
        if (passage[i].token.kind != TokenKind::Punctuation)
            continue;
        const QChar mark = passage.text()[passage[i].token.start];
        if (mark == u'«' || mark == u'»')
            marks.push_back({i, Quotes::Angle, mark == u'«'});
        else if (mark == u'"' || QStringView(u"“”„").contains(mark))
            marks.push_back({i, mark == u'"' ? Quotes::Straight : Quotes::Curly, open = !open});
    }
    return marks;
}

QString quoteInFamily(Quotes family, bool opens)
{
    switch (family) {
    case Quotes::Any:
        return {};
    case Quotes::Angle:
        return opens ? QStringLiteral("«") : QStringLiteral("»");
    case Quotes::Straight:
        return QStringLiteral("\"");
    case Quotes::Curly: // not mirrored: in a right-to-left text the opening mark is U+201D
        return opens ? QStringLiteral("”") : QStringLiteral("“");
    }
    Q_UNREACHABLE();
}

} // namespace muharrir
