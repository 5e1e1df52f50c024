// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers/wordblocks.h"

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

QString element(const QString &tag, const QString &content) { return u'<' + tag + u'>' + content + u"</"_s + tag + u'>'; }

} // namespace

void WordBlocks::add(WordStyles::Paragraph style, WordStyles::List list, int level, const QString &content)
{
    using Role = WordStyles::Role;
    if (style.role == Role::Caption && m_figureOpen) {
        m_html += element(u"figcaption"_s, content);
        closeFigure();
        return;
    }
    closeFigure();
    const bool isItem = style.role == Role::Text && list != WordStyles::List::None;
    if (isItem)
        openLists(level + 1, list);
    else
        closeLists(0);
    switch (style.role) {
    case Role::Title:
        m_html += element(u"h1"_s, content);
        break;
    case Role::Heading:
        m_html += element(QString(u'h' + QString::number(qMin(style.level, 6))), content);
        break;
    case Role::Quote:
        m_html += element(u"blockquote"_s, element(u"p"_s, content));
        break;
    case Role::Text:
    case Role::Caption:
        m_html += element(isItem ? u"li"_s : u"p"_s, content);
        break;
    }
}

void WordBlocks::addPictures(const QString &images)
{
    closeFigure();
    closeLists(0);
    m_html += u"<figure>"_s + images;
    m_figureOpen = true;
}

void WordBlocks::addHtml(const QString &html)
{
    if (html.isEmpty())
        return;
    closeFigure();
    closeLists(0);
    m_html += html;
}

QString WordBlocks::finished()
{
    closeFigure();
    closeLists(0);
    return m_html;
}

void WordBlocks::openLists(int depth, WordStyles::List list)
{
    const QString tag = list == WordStyles::List::Bullets ? u"ul"_s : u"ol"_s;
    closeLists(depth);
    if (m_lists.size() == depth && m_lists.back() != tag)
        closeLists(depth - 1);
    while (m_lists.size() < depth) {
        m_lists.append(tag);
        m_html += u'<' + tag + u'>';
    }
}

void WordBlocks::closeLists(qsizetype depth)
{
    while (m_lists.size() > depth)
        m_html += u"</"_s + m_lists.takeLast() + u'>';
}

void WordBlocks::closeFigure()
{
    if (m_figureOpen)
        m_html += u"</figure>"_s;
    m_figureOpen = false;
}

} // namespace muharrir
