// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/htmltext.h"

#include <algorithm>
#include <array>

namespace muharrir {

using namespace Qt::StringLiterals;

QString htmlEscaped(QStringView text)
{
    QString html;
    html.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            html += "&amp;"_L1;
            break;
        case u'<':
            html += "&lt;"_L1;
            break;
        case u'>':
            html += "&gt;"_L1;
            break;
        case u'"':
            html += "&quot;"_L1;
            break;
        case u'\'':
            html += "&#39;"_L1;
            break;
        default:
            html += c;
        }
    }
    return html;
}

QString htmlAttribute(QStringView name, QStringView value)
{
    if (value.isEmpty())
        return {};
    return u' ' + name + "=\""_L1 + htmlEscaped(value) + u'"';
}

bool isVoidElement(QStringView name)
{
    static constexpr std::array names{"area"_L1,  "base"_L1, "br"_L1,   "col"_L1,    "embed"_L1, "hr"_L1, "img"_L1,
                                      "input"_L1, "link"_L1, "meta"_L1, "source"_L1, "track"_L1, "wbr"_L1};
    return std::ranges::any_of(names, [name](QLatin1StringView known) { return known == name; });
}

} // namespace muharrir
