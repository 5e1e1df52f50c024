// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importers/wordstyles.h"

#include <QStringList>

namespace muharrir {

/// Paragraphs of a .docx become HTML blocks: Word has no lists and figures, only paragraphs that say they are items or captions.
class WordBlocks {
public:
    /// `level` from 0 counts only in lists.
    void add(WordStyles::Paragraph style, WordStyles::List list, int level, const QString &content);
    void addPictures(const QString &images); ///< a caption may follow
    void addHtml(const QString &html);       ///< a table, the paragraphs of a text box
    [[nodiscard]] QString finished();

private:
    void openLists(int depth, WordStyles::List list);
    void closeLists(qsizetype depth);
    void closeFigure();

    QString m_html;
    QStringList m_lists; ///< open ones, outermost first
    bool m_figureOpen = false;
};

} // namespace muharrir
