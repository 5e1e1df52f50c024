// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <array>
#include <cstddef>
#include <initializer_list>
#include <vector>

namespace muharrir {

/// A tag as the scan sees it. `whole` is a hash of all its text.
struct ScannedTag {
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    size_t whole = 0;
    bool selfClosing = false;
    bool styledFont = false; ///< <font> with colour, face or size
};

/// The elements that would be open at a place of an HTML text, after the tree construction rules of the HTML Standard, kept without a
/// tree. Where the rules are too fine it counts too many, never too few.
class OpenTags {
public:
    void start(const ScannedTag &tag);
    void end(const ScannedTag &tag);
    void text(bool blank);

    [[nodiscard]] int depth() const { return static_cast<int>(m_open.size()) + m_waiting; }
    /// Met elements where no page needs them (in the words of a formula, choices in drawings): what a parser makes of them is hard to foresee.
    [[nodiscard]] bool isDoubtful() const { return m_doubtful; }
    /// Is the innermost open element one of a drawing or formula?
    [[nodiscard]] bool atForeignContent() const;
    [[nodiscard]] bool mayHoldCdata() const { return !m_open.empty() && m_open.back().isForeign(); }
    [[nodiscard]] bool mayHoldRawText() const;
    [[nodiscard]] bool inSelect() const;

private:
    enum class Language : unsigned char { Html, Drawing, Formula };
    struct Open {
        GumboTag tag;
        int formatting; ///< number in m_formatting's entries; 0: none
        Language language;
        [[nodiscard]] bool isForeign() const { return language != Language::Html; }
        [[nodiscard]] bool holdsHtml() const;
        [[nodiscard]] GumboTag html() const;
    };
    /// An entry of the Standard's "list of active formatting elements"; those not on the stack come back with the next text.
    struct Formatting {
        GumboTag tag;
        size_t whole;
        int number; ///< 0: a marker
        bool open;
    };

    [[nodiscard]] bool isOpen(std::initializer_list<GumboTag> tags) const;
    [[nodiscard]] bool inLooseTemplate() const;
    void closeToRow(GumboTag part);
    [[nodiscard]] bool inTable() const;
    [[nodiscard]] bool isOpenInTable(GumboTag tag) const;
    void leaveHead();
    void startInSelect(const ScannedTag &tag);
    void closeSelect();
    void endForm();
    void endTemplate();
    void endRubyText();
    [[nodiscard]] bool inWords() const;
    void push(const Open &open);
    void rename(Open &open, GumboTag tag);
    void implyEnds(GumboTag opening);
    void closeNearest(bool (*wanted)(GumboTag), bool (*barrier)(GumboTag));
    void closeTo(size_t index);
    void clearToMarker();
    void rememberFormatting(const ScannedTag &tag);
    void reopenFormatting();
    void adopt(size_t index);
    void forgetFarFormatting(size_t first);
    bool endFormatting(GumboTag tag);

    std::vector<Open> m_open;
    std::array<int, GUMBO_TAG_LAST + 1> m_counts{}; ///< of m_open by their html()
    std::vector<Formatting> m_formatting;
    int m_waiting = 0; ///< formatting elements that are not on the stack
    int m_numbers = 0;
    bool m_inForm = false;
    bool m_inHead = true;
    bool m_doubtful = false;
};

} // namespace muharrir
