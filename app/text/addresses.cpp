// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/addresses.h"

#include "text/characters.h"

#include <algorithm>
#include <array>

namespace muharrir {

namespace {

constexpr qsizetype longestName = 320; // RFC 5321: 64 + 1 + 255; also bounds the look-ahead

qsizetype urlEnd(QStringView text, qsizetype from)
{
    static constexpr QStringView outside = u"<>\"«»“”";
    qsizetype end = from;
    while (end < text.size() && characterClasses()[text[end].unicode()] != CharacterClass::Blank && !outside.contains(text[end]))
        ++end;
    static constexpr QStringView trailing = u".,;:!?'،؛؟…)]}*";
    const QStringView url = text.mid(from, end - from);
    qsizetype unopened = url.count(u')') - url.count(u'('); // a bracket that closes inside belongs to the address
    while (end > from && trailing.contains(text[end - 1])) {
        if (text[end - 1] == u')' && unopened-- <= 0)
            break;
        --end;
    }
    return end;
}

bool startsUrl(QStringView rest)
{
    static constexpr std::array<QStringView, 4> openings{u"http://", u"https://", u"ftp://", u"www."};
    return std::ranges::any_of(openings, [rest](QStringView opening) {
        return rest.size() > opening.size() && rest.startsWith(opening, Qt::CaseInsensitive) && isAsciiAlphanumeric(rest[opening.size()]);
    });
}

/// The end of a run of letters, digits and the given signs, cut so that it ends in a letter or digit.
qsizetype nameEnd(QStringView text, qsizetype from, QStringView signs)
{
    const qsizetype limit = std::min(text.size(), from + longestName);
    qsizetype end = from;
    for (qsizetype i = from; i < limit && (isAsciiAlphanumeric(text[i]) || signs.contains(text[i])); ++i) {
        if (isAsciiAlphanumeric(text[i]))
            end = i + 1;
    }
    return end;
}

/// Two labels or more, the last of two small letters or more: "example.com", not "e.g", "1.5" or "U.S".
bool isDomain(QStringView name)
{
    const qsizetype lastDot = name.lastIndexOf(u'.');
    if (lastDot < 1 || name.size() - lastDot - 1 < 2 || name.contains(u"..") || name.contains(u'_') || name.contains(u'+'))
        return false;
    return std::ranges::all_of(name.mid(lastDot + 1), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

bool goesOnAsWord(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return false;
    const CharacterClass kind = characterAt(text, position).kind;
    return kind == CharacterClass::OtherLetter || kind == CharacterClass::Digit || kind == CharacterClass::Mark;
}

/// Within a name that was already tried from its beginning.
bool isInsideName(QStringView text, qsizetype position)
{
    return position >= 2 && QStringView(u"._%+-").contains(text[position - 1]) && isAsciiAlphanumeric(text[position - 2]);
}

} // namespace

qsizetype addressEnd(QStringView text, qsizetype start)
{
    if (text[start] == u'@') {
        const qsizetype end = nameEnd(text, start + 1, u"_");
        return end > start + 1 && !goesOnAsWord(text, end) ? end : start;
    }
    if (!isAsciiAlphanumeric(text[start]) || isInsideName(text, start))
        return start;
    if (startsUrl(text.mid(start)))
        return urlEnd(text, start);
    const qsizetype name = nameEnd(text, start, u"._%+-");
    if (name < text.size() && text[name] == u'@') {
        const qsizetype end = nameEnd(text, name + 1, u".-");
        if (isDomain(text.mid(name + 1, end - name - 1)))
            return end;
    }
    if (!isDomain(text.mid(start, name - start)) || goesOnAsWord(text, name))
        return start;
    return name < text.size() && text[name] == u'/' ? urlEnd(text, start) : name;
}

} // namespace muharrir
