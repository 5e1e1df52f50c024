// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml/inlinestyle.h"

namespace muharrir {

InlineStyle::InlineStyle(QStringView css)
{
    qsizetype start = 0;
    QChar quote;
    for (qsizetype at = 0; at <= css.size(); ++at) {
        const QChar c = at < css.size() ? css[at] : QChar(u';');
        if (!quote.isNull() && at < css.size()) {
            if (c == quote)
                quote = {};
            continue;
        }
        if (c == u'"' || c == u'\'')
            quote = c;
        if (c != u';')
            continue;
        const auto declaration = css.sliced(start, at - start);
        const auto colon = declaration.indexOf(u':');
        if (colon > 0)
            m_values.insert(declaration.first(colon).trimmed().toString().toLower(),
                            declaration.sliced(colon + 1).toString().simplified().toLower());
        start = at + 1;
    }
}

bool InlineStyle::isHidden() const
{
    return value(QStringLiteral("display")) == u"none" || value(QStringLiteral("visibility")) == u"hidden"
        || value(QStringLiteral("mso-hide")) == u"all";
}

InlineStyle::Weight InlineStyle::weight() const
{
    const QString said = value(QStringLiteral("font-weight"));
    if (said.isEmpty() || said == u"inherit")
        return Weight::Unsaid;
    return said.startsWith(u"bold") || said.toInt() >= 600 ? Weight::Bold : Weight::Normal;
}

} // namespace muharrir
