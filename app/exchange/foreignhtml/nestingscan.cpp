// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml/nestingscan.h"

#include "exchange/foreignhtml/opentags.h"

#include <algorithm>
#include <array>

namespace muharrir {
namespace {

constexpr int attributeLimit = 1000;
/// Gumbo walks the open elements for most tags, some 20 ns each: 0.4 s at this figure. Real pages stay below a hundredth of it.
constexpr qint64 workLimit = 20'000'000;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; }

bool holdsRawText(GumboTag tag)
{
    switch (static_cast<int>(tag)) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
        return true;
    default:
        return false;
    }
}

/// Goes through the text as the Standard's tokeniser does, tag by tag.
class Scan {
public:
    Scan(QByteArrayView text, int limit) : m_text(text), m_limit(limit) { }

    Result<int> run()
    {
        qsizetype tagEnd = 0;
        while ((m_at = m_text.indexOf('<', m_at)) >= 0 && m_at + 1 < m_text.size()) {
            if (m_at > tagEnd)
                m_open.text(m_text.sliced(tagEnd, m_at - tagEnd).trimmed().isEmpty());
            const char next = m_text[m_at + 1];
            if (next == '!' || next == '?')
                skipMarkup();
            else if (next == '/')
                endTag();
            else if (isLetter(next))
                startTag();
            else
                ++m_at;
            tagEnd = m_at;
            m_work += m_open.depth();
            m_deepest = std::max(m_deepest, m_open.depth());
            if (m_deepest > m_limit || m_attributes > attributeLimit || m_work > workLimit || m_open.isDoubtful())
                return Error{ErrorCode::InputTooDeep, {QStringLiteral("HTML")}};
        }
        return m_deepest;
    }

private:
    /// Comments, declarations, processing instructions, CDATA.
    void skipMarkup()
    {
        const auto rest = m_text.sliced(m_at);
        if (rest.startsWith("<!--")) {
            if (rest.startsWith("<!-->") || rest.startsWith("<!--->"))
                return moveBehind(">", m_at);
            const qsizetype plain = m_text.indexOf("-->", m_at + 4);
            const auto comment = plain < 0 ? rest : rest.first(plain - m_at);
            const qsizetype bang = comment.indexOf("--!>", 4);
            m_at = bang >= 0 ? m_at + bang + 4 : plain >= 0 ? plain + 3 : m_text.size();
        } else if (rest.startsWith("<![CDATA[") && m_open.mayHoldCdata()) {
            moveBehind("]]>", m_at);
        } else {
            moveBehind(">", m_at);
        }
    }

    void startTag()
    {
        // In drawings and choices these are elements like others, or none at all.
        const bool mayHoldRawText = m_open.mayHoldRawText();
        const ScannedTag tag = readTag(m_at + 1);
        m_open.start(tag);
        const bool textarea = tag.tag == GUMBO_TAG_TEXTAREA && m_open.mayHoldRawText();
        if (tag.tag == GUMBO_TAG_PLAINTEXT && mayHoldRawText)
            m_at = m_text.size();
        else if (holdsRawText(tag.tag) && !m_open.atForeignContent()
                 && (mayHoldRawText || textarea || (tag.tag == GUMBO_TAG_SCRIPT && m_open.inSelect())))
            skipRawText(tag);
    }

    void endTag()
    {
        if (m_at + 2 >= m_text.size() || !isLetter(m_text[m_at + 2]))
            return moveBehind(">", m_at);
        m_open.end(readTag(m_at + 2));
    }

    void skipRawText(const ScannedTag &tag)
    {
        while ((m_at = m_text.indexOf("</", m_at)) >= 0) {
            const qsizetype name = m_at + 2;
            if (tagOf(nameAt(name)) == tag.tag) {
                m_open.end(readTag(name));
                return;
            }
            m_at = name;
        }
        m_at = m_text.size();
    }

    [[nodiscard]] QByteArrayView nameAt(qsizetype from) const
    {
        qsizetype end = from;
        while (end < m_text.size() && !isBlank(m_text[end]) && m_text[end] != '/' && m_text[end] != '>')
            ++end;
        return m_text.sliced(from, end - from);
    }

    static GumboTag tagOf(QByteArrayView name) { return gumbo_tagn_enum(name.data(), static_cast<unsigned>(name.size())); }

    /// Reads a tag from its name on and moves behind its ">".
    ScannedTag readTag(qsizetype from)
    {
        const auto name = nameAt(from);
        ScannedTag tag;
        tag.tag = tagOf(name);
        const qsizetype at = skipAttributes(from + name.size());
        tag.selfClosing = at >= 2 && at <= m_text.size() && m_text[at - 2] == '/';
        const auto all = m_text.sliced(from, at - from);
        tag.whole = qHash(all);
        tag.styledFont = tag.tag == GUMBO_TAG_FONT && all.size() > 5;
        m_at = at;
        return tag;
    }

    /// The attribute states of the tokeniser; quotes count only where a value begins.
    qsizetype skipAttributes(qsizetype at)
    {
        m_attributes = 0;
        while (at < m_text.size() && m_text[at] != '>') {
            if (isBlank(m_text[at]) || m_text[at] == '/') {
                ++at;
                continue;
            }
            ++m_attributes;
            ++at; // the first character belongs to the name, whatever it is
            while (at < m_text.size() && !isBlank(m_text[at]) && m_text[at] != '/' && m_text[at] != '>' && m_text[at] != '=')
                ++at;
            const qsizetype value = afterBlanks(at);
            if (value < m_text.size() && m_text[value] == '=')
                at = skipValue(afterBlanks(value + 1));
        }
        return std::min(at + 1, m_text.size());
    }

    qsizetype skipValue(qsizetype at) const
    {
        if (at >= m_text.size() || m_text[at] == '>')
            return at;
        if (m_text[at] == '"' || m_text[at] == '\'') {
            const qsizetype end = m_text.indexOf(m_text[at], at + 1);
            return end < 0 ? m_text.size() : end + 1;
        }
        while (at < m_text.size() && !isBlank(m_text[at]) && m_text[at] != '>')
            ++at;
        return at;
    }

    [[nodiscard]] qsizetype afterBlanks(qsizetype at) const
    {
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        return at;
    }

    void moveBehind(QByteArrayView end, qsizetype from)
    {
        const qsizetype found = m_text.indexOf(end, from);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }

    QByteArrayView m_text;
    int m_limit;
    qsizetype m_at = 0;
    int m_attributes = 0;
    int m_deepest = 0;
    qint64 m_work = 0;
    OpenTags m_open;
};

} // namespace

Result<int> scanNesting(QByteArrayView utf8, int limit) { return Scan(utf8, limit).run(); }

} // namespace muharrir
