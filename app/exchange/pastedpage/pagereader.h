// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"
#include "exchange/losslist.h"
#include "exchange/pastedpage/prosewords.h"

namespace muharrir {

/// Do the lines hold enough furniture to be a page?
bool isPage(const std::vector<PageLine> &lines);

/// Reads the lines of a page, or of plain copy, from top to bottom into its stories. What is not sure to be furniture stays text, and every
/// line that is left out is in the losses with its words.
class PageReader {
public:
    explicit PageReader(std::vector<PageLine> lines);
    std::vector<Imported> read();

private:
    struct Story {
        Article article;
        LossList losses;
        Repairs repairs;
        std::vector<Block> blocks;
        bool hasProse = false;
        bool ended = false; ///< its source or tags were read
        bool labelledCredit = false;
    };

    [[nodiscard]] const PageLine &line() const { return m_lines[m_at]; }
    [[nodiscard]] const PageLine *next(size_t distance = 1) const;
    [[nodiscard]] bool headsText() const { return next() && isProse(*next()); }
    [[nodiscard]] bool continues(size_t at) const;
    [[nodiscard]] bool proseFollows() const { return continues(m_at + 1); }
    [[nodiscard]] bool startsStory(size_t at, bool closed) const;

    void readLine();
    void readFurniture();
    void readText();
    void readAfterEnd();
    bool readHead();
    void readBody();
    void readCredit();
    void readTags();
    void readRelated();
    QStringList readTitles(bool ofSite, bool closed);
    void readByline();
    void readCopyLine();
    void readDate();

    void drop(LineKind as);
    void drop(const QString &what, const QString &reason);
    void keep();
    [[nodiscard]] bool isSubhead() const;
    [[nodiscard]] bool isLastCaption() const;
    void finish();

    std::vector<PageLine> m_lines;
    ProseWords m_prose;
    bool m_page = false;
    size_t m_at = 0;
    Story m_story;
    std::vector<Imported> m_read;
};

} // namespace muharrir
