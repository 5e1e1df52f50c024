// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml/opentags.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muharrir {
namespace {

template<size_t N>
constexpr bool among(const std::array<GumboTag, N> &tags, GumboTag tag)
{
    return std::ranges::find(tags, tag) != tags.end();
}

constexpr std::array voidTags{GUMBO_TAG_AREA,   GUMBO_TAG_BASE,  GUMBO_TAG_BASEFONT, GUMBO_TAG_BGSOUND, GUMBO_TAG_BR,     GUMBO_TAG_COL,
                              GUMBO_TAG_EMBED,  GUMBO_TAG_FRAME, GUMBO_TAG_HR,       GUMBO_TAG_IMG,     GUMBO_TAG_IMAGE,  GUMBO_TAG_INPUT,
                              GUMBO_TAG_KEYGEN, GUMBO_TAG_LINK,  GUMBO_TAG_META,     GUMBO_TAG_PARAM,   GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK,
                              GUMBO_TAG_WBR,    GUMBO_TAG_HTML,  GUMBO_TAG_HEAD,     GUMBO_TAG_BODY};
constexpr std::array formattingTags{GUMBO_TAG_A,      GUMBO_TAG_B,      GUMBO_TAG_BIG,  GUMBO_TAG_CODE, GUMBO_TAG_EM,
                                    GUMBO_TAG_FONT,   GUMBO_TAG_I,      GUMBO_TAG_NOBR, GUMBO_TAG_S,    GUMBO_TAG_SMALL,
                                    GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_TT,   GUMBO_TAG_U};
constexpr std::array paragraphEnders{GUMBO_TAG_ADDRESS,    GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,     GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_CENTER,
                                     GUMBO_TAG_DETAILS,    GUMBO_TAG_DIR,     GUMBO_TAG_DIV,       GUMBO_TAG_DL,         GUMBO_TAG_FIELDSET,
                                     GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,  GUMBO_TAG_FOOTER,    GUMBO_TAG_HEADER,     GUMBO_TAG_HGROUP,
                                     GUMBO_TAG_MAIN,       GUMBO_TAG_MENU,    GUMBO_TAG_NAV,       GUMBO_TAG_OL,         GUMBO_TAG_P,
                                     GUMBO_TAG_SECTION,    GUMBO_TAG_SUMMARY, GUMBO_TAG_UL,        GUMBO_TAG_H1,         GUMBO_TAG_H2,
                                     GUMBO_TAG_H3,         GUMBO_TAG_H4,      GUMBO_TAG_H5,        GUMBO_TAG_H6,         GUMBO_TAG_PRE,
                                     GUMBO_TAG_LISTING,    GUMBO_TAG_FORM,    GUMBO_TAG_PLAINTEXT, GUMBO_TAG_XMP,        GUMBO_TAG_HR,
                                     GUMBO_TAG_LI,         GUMBO_TAG_DD,      GUMBO_TAG_DT};
constexpr std::array tableParts{GUMBO_TAG_CAPTION, GUMBO_TAG_COLGROUP, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD,
                                GUMBO_TAG_TFOOT,   GUMBO_TAG_TR,       GUMBO_TAG_TD,    GUMBO_TAG_TH};
constexpr std::array markers{GUMBO_TAG_TD,     GUMBO_TAG_TH,      GUMBO_TAG_CAPTION, GUMBO_TAG_APPLET,
                             GUMBO_TAG_OBJECT, GUMBO_TAG_MARQUEE, GUMBO_TAG_TEMPLATE};

/// HTML elements that end a drawing or formula when they begin in it.
constexpr std::array breakouts{GUMBO_TAG_B,       GUMBO_TAG_BIG,  GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,  GUMBO_TAG_BR,   GUMBO_TAG_CENTER,
                               GUMBO_TAG_CODE,    GUMBO_TAG_DD,   GUMBO_TAG_DIV,        GUMBO_TAG_DL,    GUMBO_TAG_DT,   GUMBO_TAG_EM,
                               GUMBO_TAG_EMBED,   GUMBO_TAG_H1,   GUMBO_TAG_H2,         GUMBO_TAG_H3,    GUMBO_TAG_H4,   GUMBO_TAG_H5,
                               GUMBO_TAG_H6,      GUMBO_TAG_HEAD, GUMBO_TAG_HR,         GUMBO_TAG_I,     GUMBO_TAG_IMG,  GUMBO_TAG_LI,
                               GUMBO_TAG_LISTING, GUMBO_TAG_MENU, GUMBO_TAG_META,       GUMBO_TAG_NOBR,  GUMBO_TAG_OL,   GUMBO_TAG_P,
                               GUMBO_TAG_PRE,     GUMBO_TAG_RUBY, GUMBO_TAG_S,          GUMBO_TAG_SMALL, GUMBO_TAG_SPAN, GUMBO_TAG_STRONG,
                               GUMBO_TAG_STRIKE,  GUMBO_TAG_SUB,  GUMBO_TAG_SUP,        GUMBO_TAG_TABLE, GUMBO_TAG_TT,   GUMBO_TAG_U,
                               GUMBO_TAG_UL,      GUMBO_TAG_VAR};

constexpr std::array noscriptTags{GUMBO_TAG_BASEFONT, GUMBO_TAG_BGSOUND, GUMBO_TAG_LINK,     GUMBO_TAG_META,
                                  GUMBO_TAG_NOFRAMES, GUMBO_TAG_STYLE,   GUMBO_TAG_NOSCRIPT, GUMBO_TAG_HEAD};
constexpr std::array headTags{GUMBO_TAG_HTML,  GUMBO_TAG_HEAD,   GUMBO_TAG_BASE,    GUMBO_TAG_BASEFONT, GUMBO_TAG_BGSOUND,
                              GUMBO_TAG_LINK,  GUMBO_TAG_META,   GUMBO_TAG_TITLE,   GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NOFRAMES,
                              GUMBO_TAG_STYLE, GUMBO_TAG_SCRIPT, GUMBO_TAG_TEMPLATE};

bool isMarker(GumboTag tag) { return among(markers, tag); }
bool isHeading(GumboTag tag) { return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6; }
/// HTML inside a drawing stands in these (a <title> of HTML itself is never open here).
bool isDrawingText(GumboTag tag) { return tag == GUMBO_TAG_FOREIGNOBJECT || tag == GUMBO_TAG_DESC || tag == GUMBO_TAG_TITLE; }
bool isFormulaText(GumboTag tag)
{
    return tag == GUMBO_TAG_MI || tag == GUMBO_TAG_MO || tag == GUMBO_TAG_MN || tag == GUMBO_TAG_MS || tag == GUMBO_TAG_MTEXT;
}
bool isTable(GumboTag tag) { return tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_TEMPLATE; }
bool isTablePart(GumboTag tag) { return among(tableParts, tag); }
bool isScope(GumboTag tag) { return isMarker(tag) || isTable(tag) || tag == GUMBO_TAG_FOREIGNOBJECT; }
bool isButtonScope(GumboTag tag) { return isScope(tag) || tag == GUMBO_TAG_BUTTON; }

bool isListScope(GumboTag tag) { return isScope(tag) || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL; }

bool endsByItself(GumboTag tag)
{
    return tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT || tag == GUMBO_TAG_OPTION
        || tag == GUMBO_TAG_OPTGROUP || tag == GUMBO_TAG_RP || tag == GUMBO_TAG_RT;
}

/// Blocks begin without the formatting that was cut off; everything else has it back first.
bool reopensFormatting(GumboTag tag)
{
    return !(among(paragraphEnders, tag) || isTablePart(tag) || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_TEMPLATE
             || tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_TEXTAREA || tag == GUMBO_TAG_TITLE
             || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_RT || tag == GUMBO_TAG_RP)
        || tag == GUMBO_TAG_XMP;
}

/// "Special" in the Standard: an end tag of an ordinary element does not reach over it.
bool isSpecial(GumboTag tag)
{
    return among(paragraphEnders, tag) || isScope(tag) || isTablePart(tag) || tag == GUMBO_TAG_BUTTON || tag == GUMBO_TAG_SELECT
        || tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_TEXTAREA;
}
bool isListItemStop(GumboTag tag) { return isSpecial(tag) && tag != GUMBO_TAG_ADDRESS && tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_P; }

/// Names that are special where they are open, but whose end tag is like that of any element.
bool endsLikeAny(GumboTag tag)
{
    return isDrawingText(tag) || isFormulaText(tag) || tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_TEXTAREA;
}

} // namespace

/// What an open element counts as for HTML's rules: those of a drawing are none of its elements, but where HTML stands in them.
GumboTag OpenTags::Open::html() const
{
    if (!holdsHtml())
        return GUMBO_TAG_LAST;
    if (isForeign())
        return GUMBO_TAG_FOREIGNOBJECT;
    return isDrawingText(tag) || isFormulaText(tag) ? GUMBO_TAG_UNKNOWN : tag;
}

bool OpenTags::Open::holdsHtml() const
{
    switch (language) {
    case Language::Html:
        return true;
    case Language::Drawing:
        return isDrawingText(tag);
    case Language::Formula:
        return isFormulaText(tag);
    }
    return true;
}

void OpenTags::push(const Open &open)
{
    m_open.push_back(open);
    ++m_counts[open.html()];
}

void OpenTags::rename(Open &open, GumboTag tag)
{
    --m_counts[open.html()];
    open.tag = tag;
    ++m_counts[open.html()];
}

void OpenTags::start(const ScannedTag &tag)
{
    const GumboTag name = tag.tag;
    m_doubtful = m_doubtful || inWords();
    const bool inNoscript = m_counts[GUMBO_TAG_NOSCRIPT] > 0;
    if (m_inHead && !(inNoscript ? among(noscriptTags, name) : among(headTags, name)))
        leaveHead();
    if (m_inHead && inNoscript && name == GUMBO_TAG_NOSCRIPT)
        return;
    if (inLooseTemplate()) {
        if (!among(voidTags, name))
            push({name, 0, Language::Html});
        return;
    }
    if (atForeignContent() && (among(breakouts, name) || tag.styledFont)) {
        while (atForeignContent())
            closeTo(m_open.size() - 1);
    }
    if (!atForeignContent() && !inSelect() && reopensFormatting(name))
        reopenFormatting();
    if (atForeignContent() || (!inSelect() && (name == GUMBO_TAG_SVG || name == GUMBO_TAG_MATH))) {
        m_doubtful = m_doubtful || name == GUMBO_TAG_SELECT || name == GUMBO_TAG_TEMPLATE || isTablePart(name);
        const Language around = atForeignContent() ? m_open.back().language : Language::Html;
        const bool formula = around == Language::Formula || (around == Language::Html && name == GUMBO_TAG_MATH);
        if (!tag.selfClosing)
            push({name, 0, formula ? Language::Formula : Language::Drawing});
        return;
    }
    if (inSelect()) {
        const bool closes = name == GUMBO_TAG_SELECT || name == GUMBO_TAG_INPUT || name == GUMBO_TAG_KEYGEN || name == GUMBO_TAG_TEXTAREA
            || ((isTablePart(name) || name == GUMBO_TAG_TABLE) && inTable());
        m_doubtful = m_doubtful
            || ((isTablePart(name) || name == GUMBO_TAG_TABLE) && !isOpenInTable(GUMBO_TAG_TABLE)
                && isOpen({GUMBO_TAG_TABLE, GUMBO_TAG_TEMPLATE}));
        if (!closes)
            return startInSelect(tag);
        closeSelect();
        if (name == GUMBO_TAG_SELECT)
            return;
    }
    if ((name == GUMBO_TAG_FORM && std::exchange(m_inForm, true) && !isOpen({GUMBO_TAG_TEMPLATE})) || (isTablePart(name) && !inTable()))
        return; // no form in a form, no cells outside a table
    implyEnds(name);
    if (reopensFormatting(name))
        reopenFormatting(); // a link that ended an open one left its marks behind
    if (among(formattingTags, name))
        rememberFormatting(tag);
    else if (!among(voidTags, name))
        push({name, 0, Language::Html});
    if (isMarker(name))
        m_formatting.push_back({name, 0, 0, false});
}

/// Options only; everything else is ignored.
void OpenTags::startInSelect(const ScannedTag &tag)
{
    if (tag.tag != GUMBO_TAG_OPTION && tag.tag != GUMBO_TAG_OPTGROUP && tag.tag != GUMBO_TAG_SCRIPT && tag.tag != GUMBO_TAG_TEMPLATE)
        return;
    implyEnds(tag.tag);
    push({tag.tag, 0, Language::Html});
}

void OpenTags::closeSelect()
{
    closeNearest([](GumboTag open) { return open == GUMBO_TAG_SELECT; }, isScope);
}

void OpenTags::text(bool blank)
{
    if (!blank)
        leaveHead();
    if (m_waiting > 0 && !atForeignContent() && !inSelect())
        reopenFormatting();
}

/// What cannot stand in a page's head begins its body; a <noscript> in the head ends there.
void OpenTags::leaveHead()
{
    if (std::exchange(m_inHead, false))
        closeNearest([](GumboTag open) { return open == GUMBO_TAG_NOSCRIPT; }, isScope);
}

bool OpenTags::mayHoldRawText() const
{
    return !atForeignContent() && !inSelect() && !(inLooseTemplate() && isOpen({GUMBO_TAG_SVG, GUMBO_TAG_MATH}));
}

void OpenTags::end(const ScannedTag &tag)
{
    if (tag.tag == GUMBO_TAG_HEAD || tag.tag == GUMBO_TAG_BODY || tag.tag == GUMBO_TAG_HTML || tag.tag == GUMBO_TAG_BR)
        leaveHead();
    m_doubtful = m_doubtful || (inWords() && m_open.back().tag != tag.tag);
    if (inLooseTemplate() && tag.tag != GUMBO_TAG_TEMPLATE)
        return;
    for (size_t index = m_open.size(); index-- > 0 && m_open[index].isForeign();) {
        if (m_open[index].tag == tag.tag)
            return closeTo(index);
    }
    const bool tablePart = isTablePart(tag.tag) || tag.tag == GUMBO_TAG_TABLE;
    if (inSelect() && tablePart && isOpenInTable(tag.tag))
        closeSelect();
    if (among(formattingTags, tag.tag) && (inSelect() || endFormatting(tag.tag)))
        return;
    if (tag.tag == GUMBO_TAG_FORM)
        return endForm();
    if (tablePart && !isOpenInTable(GUMBO_TAG_TABLE))
        return;
    if (tag.tag == GUMBO_TAG_TEMPLATE)
        return endTemplate();
    const bool special = isSpecial(tag.tag) && !endsLikeAny(tag.tag);
    const auto barrier = tablePart || isTable(tag.tag) ? isTable
        : tag.tag == GUMBO_TAG_P                       ? isButtonScope
        : tag.tag == GUMBO_TAG_LI                      ? isListScope
                                                       : isScope;
    for (size_t index = m_open.size(); index-- > 0;) {
        const GumboTag open = m_open[index].html();
        const bool same = m_open[index].tag == tag.tag || (isHeading(tag.tag) && isHeading(open));
        if (same && !m_open[index].isForeign()) // to Gumbo, unknown elements are all one
            return closeTo(index);
        if (open == GUMBO_TAG_SELECT || (special ? barrier(open) : isSpecial(open)))
            return;
    }
}

bool OpenTags::atForeignContent() const { return !m_open.empty() && !m_open.back().holdsHtml(); }

/// In the words of a formula or the title of a drawing, where HTML may stand and no page has any.
bool OpenTags::inWords() const
{
    if (m_open.empty() || !m_open.back().isForeign())
        return false;
    return m_open.back().tag == GUMBO_TAG_TITLE || (m_open.back().language == Language::Formula && m_open.back().holdsHtml());
}

bool OpenTags::inSelect() const
{
    if (m_counts[GUMBO_TAG_SELECT] == 0)
        return false;
    const auto nearest = std::find_if(m_open.rbegin(), m_open.rend(), [](const Open &open) {
        return open.html() == GUMBO_TAG_SELECT || open.html() == GUMBO_TAG_TEMPLATE;
    });
    return nearest != m_open.rend() && nearest->tag == GUMBO_TAG_SELECT;
}

/// A form ends alone: what stands in it stays open, and in it.
void OpenTags::endForm()
{
    if (inSelect())
        return;
    const bool wasOpen = std::exchange(m_inForm, false);
    const auto nearest = std::find_if(m_open.rbegin(), m_open.rend(),
                                      [](const Open &open) { return open.html() == GUMBO_TAG_FORM || isScope(open.html()); });
    if (!wasOpen || nearest == m_open.rend() || nearest->tag != GUMBO_TAG_FORM)
        return;
    while (endsByItself(m_open.back().html()))
        closeTo(m_open.size() - 1);
    if (m_open.back().tag == GUMBO_TAG_FORM)
        closeTo(m_open.size() - 1);
}

/// Ends whatever stands in it; only one marker goes with it.
void OpenTags::endTemplate()
{
    const auto nearest = std::find_if(m_open.rbegin(), m_open.rend(), [](const Open &open) { return open.html() == GUMBO_TAG_TEMPLATE; });
    if (nearest == m_open.rend())
        return;
    const bool formatted = std::ranges::any_of(m_formatting, [](const Formatting &entry) { return entry.number != 0; });
    m_doubtful = m_doubtful || (formatted && inLooseTemplate());
    const auto first = static_cast<size_t>(m_open.rend() - nearest) - 1;
    for (size_t index = first; index < m_open.size(); ++index) {
        if (isMarker(m_open[index].html()))
            rename(m_open[index], GUMBO_TAG_UNKNOWN);
    }
    closeTo(first);
    clearToMarker();
}

void OpenTags::endRubyText()
{
    const auto nearest = std::find_if(m_open.rbegin(), m_open.rend(),
                                      [](const Open &open) { return open.html() == GUMBO_TAG_RUBY || isScope(open.html()); });
    if (nearest == m_open.rend() || nearest->html() != GUMBO_TAG_RUBY)
        return;
    while (endsByItself(m_open.back().html()))
        closeTo(m_open.size() - 1);
}

bool OpenTags::isOpen(std::initializer_list<GumboTag> tags) const
{
    return std::ranges::any_of(tags, [this](GumboTag tag) { return m_counts[tag] > 0; });
}

/// What is open in a table ends where a part of it begins that cannot stand in it.
void OpenTags::closeToRow(GumboTag part)
{
    const bool cell = part == GUMBO_TAG_TD || part == GUMBO_TAG_TH;
    const bool inGroup = cell || part == GUMBO_TAG_TR;
    const auto holds = [&](GumboTag open) {
        return open == GUMBO_TAG_TABLE || (cell && open == GUMBO_TAG_TR)
            || (inGroup && (open == GUMBO_TAG_TBODY || open == GUMBO_TAG_THEAD || open == GUMBO_TAG_TFOOT));
    };
    while (!holds(m_open.back().html()))
        closeTo(m_open.size() - 1);
    if (inGroup && m_open.back().html() == GUMBO_TAG_TABLE)
        push({GUMBO_TAG_TBODY, 0, Language::Html});
    if (cell && m_open.back().html() != GUMBO_TAG_TR)
        push({GUMBO_TAG_TR, 0, Language::Html});
}

/// A template that holds rows or cells without their table: in what mode a parser reads it is too fine a question.
bool OpenTags::inLooseTemplate() const
{
    if (m_counts[GUMBO_TAG_TEMPLATE] == 0)
        return false;
    bool loose = false;
    for (size_t index = m_open.size(); index-- > 0;) {
        const GumboTag open = m_open[index].html();
        loose = open != GUMBO_TAG_TABLE && (loose || isTablePart(open));
        if (open == GUMBO_TAG_TEMPLATE)
            return loose;
    }
    return false;
}

/// Rows and cells outside a table are ignored.
bool OpenTags::inTable() const
{
    for (size_t index = m_open.size(); index-- > 0;) {
        if (isTable(m_open[index].html()))
            return m_open[index].tag == GUMBO_TAG_TABLE || m_open[index].tag == GUMBO_TAG_TEMPLATE;
    }
    return false;
}

bool OpenTags::isOpenInTable(GumboTag tag) const
{
    for (size_t index = m_open.size(); index-- > 0;) {
        if (m_open[index].html() == tag)
            return true;
        if (isTable(m_open[index].html()))
            return false;
    }
    return false;
}

/// The end tags that HTML lets an author leave out.
void OpenTags::implyEnds(GumboTag opening)
{
    if (inSelect() && opening != GUMBO_TAG_OPTION && opening != GUMBO_TAG_OPTGROUP)
        return;
    if (opening == GUMBO_TAG_LI)
        closeNearest([](GumboTag tag) { return tag == GUMBO_TAG_LI; }, isListItemStop);
    if (opening == GUMBO_TAG_DD || opening == GUMBO_TAG_DT)
        closeNearest([](GumboTag tag) { return tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT; }, isListItemStop);
    if (among(paragraphEnders, opening))
        closeNearest([](GumboTag tag) { return tag == GUMBO_TAG_P; }, isButtonScope);
    if (isHeading(opening) && !m_open.empty() && isHeading(m_open.back().html()))
        closeTo(m_open.size() - 1);
    if (inLooseTemplate() || (isTablePart(opening) && !isOpenInTable(GUMBO_TAG_TABLE)))
        return;
    if (isTablePart(opening))
        closeToRow(opening);
    if (opening == GUMBO_TAG_TABLE) // a table between the rows of another ends that
        closeNearest([](GumboTag tag) { return tag == GUMBO_TAG_TABLE; }, isMarker);
    if ((opening == GUMBO_TAG_OPTION || opening == GUMBO_TAG_OPTGROUP) && !m_open.empty() && m_open.back().html() == GUMBO_TAG_OPTION)
        closeTo(m_open.size() - 1);
    if (opening == GUMBO_TAG_RT || opening == GUMBO_TAG_RP)
        endRubyText();
    if (opening == GUMBO_TAG_BUTTON)
        closeNearest([](GumboTag tag) { return tag == GUMBO_TAG_BUTTON; }, isScope);
    if (opening == GUMBO_TAG_A || opening == GUMBO_TAG_NOBR)
        endFormatting(opening);
}

void OpenTags::closeNearest(bool (*wanted)(GumboTag), bool (*barrier)(GumboTag))
{
    for (size_t index = m_open.size(); index-- > 0;) {
        if (wanted(m_open[index].html())) {
            closeTo(index);
            return;
        }
        if (barrier(m_open[index].html()))
            return;
    }
}

void OpenTags::closeTo(size_t index)
{
    while (m_open.size() > index) {
        const Open open = m_open.back();
        m_open.pop_back();
        --m_counts[open.html()];
        if (isMarker(open.html()))
            clearToMarker();
        if (open.formatting == 0)
            continue;
        const auto entry = std::ranges::find(m_formatting, open.formatting, &Formatting::number);
        if (entry != m_formatting.end()) {
            entry->open = false;
            ++m_waiting;
        }
    }
}

void OpenTags::clearToMarker()
{
    while (!m_formatting.empty()) {
        const Formatting last = m_formatting.back();
        m_formatting.pop_back();
        if (last.number == 0)
            return;
        if (!last.open)
            --m_waiting;
    }
}

/// At most three equal ones are kept (the "Noah's Ark clause"); the stack keeps them all.
void OpenTags::rememberFormatting(const ScannedTag &tag)
{
    int equal = 0;
    for (size_t index = m_formatting.size(); index-- > 0 && m_formatting[index].number != 0;) {
        if (m_formatting[index].whole != tag.whole || ++equal < 3)
            continue;
        m_formatting.erase(m_formatting.begin() + static_cast<std::ptrdiff_t>(index));
        break;
    }
    m_formatting.push_back({tag.tag, tag.whole, ++m_numbers, true});
    push({tag.tag, m_numbers, Language::Html});
}

/// Takes an element off the stack from among the special ones in it; what stands behind the last of them ends with it.
void OpenTags::adopt(size_t index)
{
    constexpr std::ptrdiff_t rounds = 8; // the Standard's algorithm gives up after so many
    size_t end = m_open.size();
    while (end > index && !isSpecial(m_open[end - 1].html()))
        --end;
    const auto first = m_open.begin() + static_cast<std::ptrdiff_t>(index);
    if (std::count_if(first, m_open.end(), [](const Open &open) { return isSpecial(open.html()); }) >= rounds)
        return;
    closeTo(std::max(end, index));
    if (index >= m_open.size())
        return;
    forgetFarFormatting(index);
    --m_counts[m_open[index].html()];
    m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(index));
    for (; index < m_open.size(); ++index) {
        if (m_open[index].formatting == 0 && !isSpecial(m_open[index].html()))
            rename(m_open[index], GUMBO_TAG_LAST); // stands in the tree, but its end tag no longer ends it
    }
}

/// The Standard's algorithm keeps only the three formatting elements next to each special one.
void OpenTags::forgetFarFormatting(size_t first)
{
    int distance = 0;
    for (size_t index = m_open.size(); --index > first;) {
        Open &open = m_open[index];
        distance = isSpecial(open.html()) ? 0 : distance + 1;
        if (distance <= 3 || open.formatting == 0)
            continue;
        std::erase_if(m_formatting, [&open](const Formatting &entry) { return entry.number == open.formatting; });
        open.formatting = 0;
        rename(open, GUMBO_TAG_LAST);
    }
}

/// Formatting elements whose paragraph ended come back in the next one.
void OpenTags::reopenFormatting()
{
    size_t first = m_formatting.size();
    while (first > 0 && m_formatting[first - 1].number != 0)
        --first;
    for (size_t index = first; index < m_formatting.size(); ++index) {
        if (std::exchange(m_formatting[index].open, true))
            continue;
        push({m_formatting[index].tag, m_formatting[index].number, Language::Html});
        --m_waiting;
    }
}

/// The adoption agency, as far as the depth is concerned: the element ends, what stands in it stays open.
bool OpenTags::endFormatting(GumboTag tag)
{
    for (size_t index = m_formatting.size(); index-- > 0 && m_formatting[index].number != 0;) {
        if (m_formatting[index].tag != tag)
            continue;
        const Formatting entry = m_formatting[index];
        const auto open = std::ranges::find(m_open, entry.number, &Open::formatting);
        if (std::any_of(open, m_open.end(), [](const Open &inner) { return isScope(inner.html()); }))
            return true; // out of scope: the end tag is ignored
        m_formatting.erase(m_formatting.begin() + static_cast<std::ptrdiff_t>(index));
        if (!entry.open) {
            --m_waiting;
            return true;
        }
        adopt(static_cast<size_t>(open - m_open.begin()));
        return true;
    }
    return false;
}

} // namespace muharrir
