// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers/wordstyles.h"

#include <QXmlStreamReader>

namespace muharrir {

namespace {

QString value(const QXmlStreamReader &xml, QLatin1StringView name = QLatin1StringView("val"))
{
    for (const auto &attribute : xml.attributes())
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

/// Word's own names: "heading 2", "Title", "Quote", "caption"; other programs write them with capitals.
WordStyles::Paragraph known(const QString &styleName)
{
    using Role = WordStyles::Role;
    const QString name = styleName.toLower();
    if (name == u"title")
        return {Role::Title, 0, {}};
    if (name.startsWith(u"heading ") && name.size() == 9 && name.back().digitValue() > 0)
        return {Role::Heading, name.back().digitValue(), {}};
    if (name == u"quote" || name == u"intense quote" || name == u"quotations")
        return {Role::Quote, 0, {}};
    if (name == u"caption")
        return {Role::Caption, 0, {}};
    return {};
}

} // namespace

void WordStyles::readStyles(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString id;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"style")
            id = value(xml, QLatin1StringView("styleId"));
        else if (xml.name() == u"name" && !id.isEmpty())
            m_styles[id].name = value(xml);
        else if (xml.name() == u"basedOn")
            m_styles[id].basedOn = value(xml);
        else if (xml.name() == u"outlineLvl")
            m_styles[id].outline = value(xml).toInt();
        else if (xml.name() == u"numId")
            m_styles[id].numbering = value(xml);
    }
}

void WordStyles::readNumbering(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString abstractId, number;
    int level = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"abstractNum") {
            abstractId = value(xml, QLatin1StringView("abstractNumId"));
        } else if (xml.name() == u"lvl") {
            level = value(xml, QLatin1StringView("ilvl")).toInt();
        } else if (xml.name() == u"numFmt" && number.isEmpty()) {
            const QString format = value(xml);
            m_abstractLists[abstractId][level] = format == u"bullet" ? List::Bullets : format == u"none" ? List::None : List::Numbers;
        } else if (xml.name() == u"num") {
            number = value(xml, QLatin1StringView("numId"));
        } else if (xml.name() == u"abstractNumId") {
            m_numberings[number] = value(xml);
        }
    }
}

void WordStyles::readRelations(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"Relationship")
            m_targets.insert(value(xml, QLatin1StringView("Id")), value(xml, QLatin1StringView("Target")));
    }
}

WordStyles::Paragraph WordStyles::paragraph(QString styleId) const
{
    constexpr int longestChain = 20; // a style based on itself ends too
    Paragraph found;
    for (int i = 0; i < longestChain && m_styles.contains(styleId); ++i) {
        const Style style = m_styles.value(styleId);
        if (found.role == Role::Text)
            found = {known(style.name).role, known(style.name).level, found.numbering};
        if (found.role == Role::Text && style.outline >= 0 && style.outline < 9)
            found = {Role::Heading, style.outline + 1, found.numbering};
        if (found.numbering.isEmpty())
            found.numbering = style.numbering;
        styleId = style.basedOn;
    }
    return found;
}

WordStyles::List WordStyles::list(const QString &numbering, int level) const
{
    if (!m_numberings.contains(numbering)) // 0 takes a paragraph out of its style's list
        return List::None;
    return m_abstractLists.value(m_numberings.value(numbering)).value(level, List::Bullets);
}

} // namespace muharrir
