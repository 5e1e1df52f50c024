// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/blockmarks.h"

#include <algorithm>

namespace muharrir {

namespace {

quint64 nextSerial()
{
    static quint64 last = 0; // one GUI thread
    return ++last;
}

} // namespace

BlockMarks::BlockMarks() : serial(nextSerial()) { }

BlockMarks *BlockMarks::of(const QTextBlock &block) { return dynamic_cast<BlockMarks *>(block.userData()); }

BlockMarks &BlockMarks::in(QTextBlock block)
{
    BlockMarks *marks = of(block);
    if (!marks) {
        marks = new BlockMarks;
        block.setUserData(marks); // the block owns it
    }
    return *marks;
}

void BlockMarks::edited(qsizetype at, qsizetype removed, qsizetype added)
{
    ++revision;
    // A letter typed right at a word's edge belongs to the word: it, too, is another word now.
    std::erase_if(findings, [=](const Finding &f) { return f.start <= at + removed && f.end() >= at; });
    for (Finding &finding : findings) {
        if (finding.start > at)
            finding.start += added - removed;
    }
}

const Finding *findingAt(const QTextBlock &block, int positionInBlock)
{
    const BlockMarks *marks = BlockMarks::of(block);
    if (!marks)
        return nullptr;
    const auto found = std::ranges::find_if(
        marks->findings, [positionInBlock](const Finding &f) { return f.start <= positionInBlock && positionInBlock <= f.end(); });
    return found == marks->findings.end() ? nullptr : &*found;
}

} // namespace muharrir
