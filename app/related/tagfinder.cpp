// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/tagfinder.h"

#include "text/fold.h"

#include <algorithm>

namespace muharrir {

namespace {

/// The word as written, and without each particle that may be its first letters. Only what the vocabulary knows will match, so that this
/// may try more than it could say for certain.
QStringList formsOf(const QString &folded)
{
    QStringList forms{folded};
    const auto cut = [&forms](const QString &word, QStringView letters) {
        for (const QChar letter : letters) {
            if (word.size() > 3 && word.startsWith(letter))
                forms.append(word.mid(1));
        }
        if (letters.contains(u'ل') && word.size() > 4 && word.startsWith(u"لل"))
            forms.append(QStringLiteral("ال") + word.mid(2));
    };
    cut(folded, u"وف");
    const QStringList conjoined = forms;
    for (const QString &form : conjoined)
        cut(form, u"بلك");
    return forms;
}

bool hasArticle(const QString &word) { return word.startsWith(u"ال"); }

} // namespace

TagFinder::TagFinder(const std::vector<Tag> &vocabulary)
{
    for (const Tag &tag : vocabulary) {
        if (tag.forbidden)
            continue;
        learn(tag.name, tag);
        for (const QString &alias : tag.aliases)
            learn(alias, tag);
    }
}

void TagFinder::learn(const QString &name, const Tag &tag)
{
    const QString key = tagKey(name);
    const QStringList parts = key.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return;
    if (!m_byName.contains(key))
        m_byName.insert(key, &tag);
    m_longest = std::max(m_longest, static_cast<size_t>(parts.size()));
    // One word with an article must be met with it; a short stem is the stem of too much.
    QStringList stems;
    for (const QString &part : parts)
        stems.append(stem(part));
    const bool certain = parts.size() > 1 || (!hasArticle(parts.first()) && stems.first().size() >= 4);
    if (certain && !m_byStems.contains(stems.join(u' ')))
        m_byStems.insert(stems.join(u' '), &tag);
}

std::vector<TagFinder::Word> TagFinder::words(QStringView text)
{
    std::vector<Word> words;
    for (const Token &token : tokenise(text)) {
        switch (token.kind) {
        case TokenKind::Arabic:
            words.push_back({formsOf(fold(token.in(text))), token.start, token.end()});
            break;
        case TokenKind::Latin:
        case TokenKind::Number:
        case TokenKind::Hashtag:
            words.push_back({{tagKey(token.in(text))}, token.start, token.end()});
            break;
        case TokenKind::Prefix:
            break; // لـ«الجزيرة»
        case TokenKind::Address:
        case TokenKind::Punctuation:
            words.push_back({{}, token.start, token.end()});
            break;
        }
    }
    return words;
}

std::pair<const Tag *, size_t> TagFinder::longest(const std::vector<Word> &words, size_t at) const
{
    size_t most = 0;
    while (most < m_longest && at + most < words.size() && !words[at + most].forms.isEmpty())
        ++most;
    for (size_t length = most; length > 0; --length) {
        QString rest, restStems;
        for (size_t i = at + 1; i < at + length; ++i) {
            rest += u' ' % words[i].forms.first();
            restStems += u' ' % stem(words[i].forms.first());
        }
        for (const QString &first : words[at].forms) {
            if (const Tag *tag = m_byName.value(first % rest))
                return {tag, length};
        }
        for (const QString &first : words[at].forms) {
            if (const Tag *tag = m_byStems.value(stem(first) % restStems))
                return {tag, length};
        }
    }
    return {nullptr, 0};
}

std::map<const Tag *, TagPlaces> TagFinder::find(QStringView text) const
{
    std::map<const Tag *, TagPlaces> found;
    const std::vector<Word> all = words(text);
    for (size_t at = 0; at < all.size();) {
        const auto [tag, length] = longest(all, at);
        if (!tag) {
            ++at;
            continue;
        }
        TagPlaces &places = found[tag];
        if (places.times++ == 0)
            places.first = all[at].start;
        places.all.push_back({all[at].start, all[at + length - 1].end - all[at].start});
        at += length;
    }
    return found;
}

} // namespace muharrir
