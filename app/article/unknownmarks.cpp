// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/unknownmarks.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostMarks = 8;
constexpr size_t mostAttributes = 32;

bool isLower(QChar c) { return c >= u'a' && c <= u'z'; }
bool isNameStart(QChar c) { return isLower(c) || (c >= u'A' && c <= u'Z') || c == u'_'; }
bool isNamePart(QChar c) { return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.'; }

bool isName(QStringView name)
{
    return !name.isEmpty() && name.size() <= 64 && isNameStart(name.front()) && std::ranges::all_of(name, isNamePart);
}

/// <span> carries some of our own marks; those are no unknown ones.
bool isOurs(const UnknownMark &mark, QStringView attribute)
{
    return mark.name == "span"_L1 && (attribute == "lang"_L1 || attribute == "data-source"_L1 || attribute == "data-comment"_L1);
}

void addAttribute(UnknownMark &mark, QStringView name, QStringView value)
{
    const bool known = std::ranges::any_of(mark.attributes, [name](const auto &attribute) { return attribute.first == name; });
    if (isName(name) && !known && !isOurs(mark, name) && mark.attributes.size() < mostAttributes)
        mark.attributes.emplace_back(name.toString(), value.toString().simplified());
}

} // namespace

bool mayBeUnknownMark(QStringView name)
{
    static constexpr std::array names{"abbr"_L1, "bdi"_L1,  "bdo"_L1, "big"_L1,  "cite"_L1,  "code"_L1, "data"_L1, "dfn"_L1, "font"_L1,
                                      "kbd"_L1,  "mark"_L1, "q"_L1,   "samp"_L1, "small"_L1, "span"_L1, "time"_L1, "tt"_L1,  "var"_L1};
    if (std::ranges::any_of(names, [name](QLatin1StringView known) { return known == name; }))
        return true;
    return isName(name) && isLower(name.front()) && name.contains(u'-');
}

std::vector<UnknownMark> unknownMarks(const QString &lines)
{
    std::vector<UnknownMark> marks;
    bool open = false; // whether attributes belong to the last mark
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals >= 0) {
            if (open)
                addAttribute(marks.back(), line.left(equals), line.mid(equals + 1));
            continue;
        }
        open = mayBeUnknownMark(line) && marks.size() < mostMarks;
        if (open)
            marks.push_back({line.toString(), {}});
    }
    std::erase_if(marks, [](const UnknownMark &mark) { return mark.name == "span"_L1 && mark.attributes.empty(); });
    return marks;
}

QString unknownLines(const std::vector<UnknownMark> &marks)
{
    QStringList lines;
    for (const UnknownMark &mark : marks) {
        lines << mark.name;
        for (const auto &[name, value] : mark.attributes)
            lines << QString(name + u'=' + value);
    }
    return lines.join(u'\n');
}

} // namespace muharrir
