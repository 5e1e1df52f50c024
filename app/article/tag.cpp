// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/tag.h"

#include "article/nametable.h"
#include "text/fold.h"

#include <QSet>

#include <algorithm>

namespace muharrir {

namespace {

constexpr NameTable<5> kindNames{QLatin1StringView("topic"), QLatin1StringView("person"), QLatin1StringView("place"),
                                 QLatin1StringView("organisation"), QLatin1StringView("event")};

bool joinsWords(QChar c) { return c == u'#' || c == u'_' || c.isSpace(); }
bool partsTags(QChar c)
{
    return c == u'،' || c == u',' || c == u';' || c == u'؛' || c == u'#' || c == u'\n' || c == u'\r' || c == QChar(0x2028);
}

} // namespace

QString tagKindName(TagKind kind) { return nameOf(kindNames, kind); }

TagKind tagKindFromName(QStringView name) { return valueOf<TagKind>(kindNames, name).value_or(TagKind::Topic); }

QString tagKey(QStringView name)
{
    QString words = name.toString();
    std::ranges::replace_if(words, joinsWords, QChar(u' '));
    return fold(words).simplified();
}

QStringList splitTags(QStringView text)
{
    QStringList tags;
    QSet<QString> seen;
    const auto add = [&](QStringView piece) {
        const QString name = piece.toString().simplified();
        const QString key = tagKey(name);
        if (key.isEmpty() || seen.contains(key))
            return;
        seen.insert(key);
        tags << name;
    };

    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !partsTags(text[i]))
            continue;
        add(text.mid(start, i - start));
        start = i + 1;
    }
    return tags;
}

} // namespace muharrir
