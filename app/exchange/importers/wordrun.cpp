// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers/wordrun.h"

namespace muharrir {

namespace {

QString value(const QXmlStreamReader &xml)
{
    for (const auto &attribute : xml.attributes())
        if (attribute.name() == u"val")
            return attribute.value().toString();
    return {};
}

bool isOn(const QXmlStreamReader &xml)
{
    const QString said = value(xml);
    return said != u"0" && said != u"false" && said != u"none" && said != u"off";
}

} // namespace

WordRun::WordRun(QXmlStreamReader &xml, const WordStyles &styles)
{
    const std::pair<QStringView, bool *> switches[]{
        {u"rtl", &m_rightToLeft},   {u"b", &m_bold},      {u"bCs", &m_boldComplex}, {u"i", &m_italic},
        {u"iCs", &m_italicComplex}, {u"u", &m_underline}, {u"strike", &m_strike},   {u"dstrike", &m_strike}};
    while (xml.readNextStartElement()) {
        for (const auto &[name, field] : switches)
            if (xml.name() == name)
                *field = isOn(xml);
        if (xml.name() == u"vertAlign")
            m_script = value(xml).startsWith(u"su") ? value(xml).first(3) : QString(); // superscript, subscript
        else if (xml.name() == u"rStyle")
            m_style = styles.characterName(value(xml)).toLower();
        xml.skipCurrentElement();
    }
}

QString WordRun::dressed(QString html) const
{
    if (html.trimmed().isEmpty())
        return html;
    const std::pair<const char *, bool> tags[]{{"b", (m_rightToLeft ? m_boldComplex : m_bold) || m_style == u"strong"},
                                               {"i", (m_rightToLeft ? m_italicComplex : m_italic) || m_style == u"emphasis"},
                                               {"u", m_underline && m_style != u"hyperlink"},
                                               {"s", m_strike},
                                               {"sup", m_script == u"sup"},
                                               {"sub", m_script == u"sub"}};
    for (const auto &[tag, wanted] : tags)
        if (wanted)
            html = QStringLiteral("<%1>%2</%1>").arg(QLatin1StringView(tag), html);
    return html;
}

} // namespace muharrir
