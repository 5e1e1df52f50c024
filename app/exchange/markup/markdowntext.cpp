// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/markdowntext.h"

#include "exchange/markup/printable.h"
#include "exchange/markup/webaddress.h"

#include <QRegularExpression>

#include <array>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

struct MarkSign {
    Mark mark;
    QLatin1StringView element;
    QLatin1StringView sign; ///< empty: Markdown has none
};
constexpr std::array markSigns{
    MarkSign{Mark::Superscript, "sup"_L1, ""_L1}, MarkSign{Mark::Subscript, "sub"_L1, ""_L1}, MarkSign{Mark::Strike, "s"_L1, ""_L1},
    MarkSign{Mark::Underline, "u"_L1, ""_L1},     MarkSign{Mark::Emphasis, "em"_L1, "*"_L1},  MarkSign{Mark::Strong, "strong"_L1, "**"_L1},
};

bool isMarked(const Runs &runs, size_t i) { return i < runs.size() && runs[i].format.marks; }

/// Do stars around this run open and close as they should? They do where words stand inside them and no other stars beside them.
bool takesStars(const Runs &runs, size_t i)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark(); };
    const QString &text = runs[i].text;
    const bool starsAlone = !(runs[i].format.marks & ~Marks(Mark::Strong | Mark::Emphasis)); // an element would stand inside them
    return starsAlone && isWord(text.front()) && isWord(text.back()) && !isMarked(runs, i - 1) && !isMarked(runs, i + 1);
}

QString marked(const Runs &runs, size_t i)
{
    QString out = markdownEscaped(runs[i].text);
    const bool stars = takesStars(runs, i);
    for (const MarkSign &sign : markSigns) {
        if (!runs[i].format.marks.testFlag(sign.mark))
            continue;
        if (stars && !sign.sign.isEmpty())
            out = sign.sign + out + sign.sign;
        else
            out = u'<' + sign.element + u'>' + out + u"</"_s + sign.element + u'>';
    }
    return out;
}

} // namespace

QString markdownEscaped(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == QChar(QChar::LineSeparator)) {
            out += "<br>"_L1;
            continue;
        }
        if (u"\\`*_[]<>&~|"_s.contains(c))
            out += u'\\';
        out += c;
    }
    static const QRegularExpression blockStart(
        u"\\A(#{1,6}(?=\\s|\\z)|[+-](?=[\\s-]|\\z)|\\d{1,9}(?=[.)](?:\\s|\\z)))"_s); // a heading, a list, a rule
    const auto match = blockStart.match(out);
    if (match.hasMatch())
        out.insert(match.capturedView().front().isDigit() ? match.capturedEnd() : 0, u'\\');
    if (out.endsWith(u'#') && !out.endsWith("\\#"_L1)) // would close a heading
        out.insert(out.size() - 1, u'\\');
    return out;
}

QString markdownInline(const Runs &runs)
{
    const Runs printed = printableRuns(runs);
    QString out;
    for (size_t i = 0; i < printed.size(); ++i) {
        const QString address = isVisible(printed[i].text) ? linkAddress(printed[i].format.href) : QString();
        const QString text = marked(printed, i);
        if (!address.isEmpty() && out.endsWith(u'!')) // would make a picture of the link
            out.insert(out.size() - 1, u'\\');
        out += address.isEmpty() ? text : QString(u'[' + text + u"](<"_s + address + u">)"_s);
    }
    return out;
}

} // namespace muharrir
