// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/isolation.h"

#include <algorithm>

namespace muharrir {

namespace {

constexpr char16_t lineBreak = 0x2028;

bool isRightToLeftLetter(QChar::Direction direction) { return direction == QChar::DirR || direction == QChar::DirAL; }

/// The stretches of right-to-left letters in a left-to-right text, with what stands between them.
std::vector<ForeignRun> rightToLeftRuns(QStringView text)
{
    std::vector<ForeignRun> runs;
    bool open = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto direction = text[i].direction();
        if (isRightToLeftLetter(direction)) {
            if (!open)
                runs.push_back({{i, 0}, false});
            open = true;
            runs.back().range.length = i + 1 - runs.back().range.start;
        } else if (direction == QChar::DirNSM && open && runs.back().range.end() == i) {
            ++runs.back().range.length;
        } else if (direction == QChar::DirL || text[i] == QChar(lineBreak)) {
            open = false;
        }
    }
    return runs;
}

/// A blank in place of each mark: a number written behind one is still a number to be isolated.
QString withoutDirectionMarks(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C); }, u' ');
    return text;
}

/// Letters inside mixed words, which foreignRuns() leaves alone (#COP28_دبي), are runs too.
std::vector<ForeignRun> leftToRightRuns(const QString &text)
{
    std::vector<ForeignRun> found = foreignRuns(withoutDirectionMarks(text));
    std::vector<ForeignRun> all;
    size_t next = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (next < found.size() && i == found[next].range.start) {
            all.push_back(found[next]);
            i = found[next++].range.end() - 1;
            continue;
        }
        const bool continues = !all.empty() && all.back().range.end() == i && (next == 0 || all.back() != found[next - 1]);
        const auto direction = text[i].direction();
        if (continues && (direction == QChar::DirL || direction == QChar::DirEN))
            ++all.back().range.length;
        else if (direction == QChar::DirL && text[i].isLetter())
            all.push_back({{i, 1}, false});
    }
    return all;
}

} // namespace

std::vector<ForeignRun> runsToIsolate(const QString &text, bool paragraphIsRightToLeft)
{
    std::vector<ForeignRun> runs = paragraphIsRightToLeft ? leftToRightRuns(text) : rightToLeftRuns(text);
    for (ForeignRun &run : runs) // no mark is cut from its letter
        while (run.range.end() < text.size() && text[run.range.end()].direction() == QChar::DirNSM)
            ++run.range.length;
    return runs;
}

} // namespace muharrir
