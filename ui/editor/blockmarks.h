// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/finding.h"

#include <QTextBlock>
#include <QTextBlockUserData>

#include <vector>

namespace muharrir {

/// What the proofer found in one block. Hangs on the block itself, moves with it and goes with it.
class BlockMarks : public QTextBlockUserData {
public:
    static BlockMarks *of(const QTextBlock &block); ///< nullptr when the block was never proofed
    static BlockMarks &in(QTextBlock block);        ///< made when missing

    /// The text at `at` changed: findings behind it move along, those it touches go.
    void edited(qsizetype at, qsizetype removed, qsizetype added);

    const quint64 serial; ///< names the block to the proofing thread; never given twice
    qint64 revision = 1;  ///< counts the changes of the text; an answer to an older one is dropped
    std::vector<Finding> findings;

private:
    BlockMarks();
};

/// The finding at (or touching) a place of the document; nullptr when there is none.
const Finding *findingAt(const QTextBlock &block, int positionInBlock);

} // namespace muharrir
