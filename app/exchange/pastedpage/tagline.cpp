// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/tagline.h"

#include "article/tag.h"
#include "text/fold.h"
#include "text/functionwords.h"
#include "text/words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace muharrir {

namespace {

constexpr int longestTag = 4; ///< words

bool isFunction(const QString &word) { return isFunctionWord(fold(word)); }

bool isYear(const QString &word)
{
    static const QRegularExpression year(QStringLiteral("^\\d{2,4}$"));
    return year.match(fold(word)).hasMatch();
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const Token &token : tokenise(text))
        if (token.kind != TokenKind::Punctuation)
            words.append(token.in(text).toString());
    return words;
}

/// How often each phrase of up to four stems stands in a text.
QHash<QString, int> phrases(const QString &text)
{
    QHash<QString, int> counts;
    for (const QString &line : text.split(u'\n')) {
        const QStringList terms = searchTerms(line);
        for (qsizetype from = 0; from < terms.size(); ++from)
            for (qsizetype length = 1; length <= std::min<qsizetype>(longestTag, terms.size() - from); ++length)
                ++counts[terms.mid(from, length).join(u' ')];
    }
    return counts;
}

/// How often each phrase stands in the page's text, and in the line of tags itself.
struct Known {
    QHash<QString, int> text;
    QHash<QString, int> line;
};

QString stems(const QStringList &words) { return searchTerms(words.join(u' ')).join(u' '); }

/// What a phrase is worth as one tag. Words that the text mostly has together are one; so are words the text does not have at all, such as
/// a name it never says in full.
double worthOf(const QStringList &words, const Known &known)
{
    constexpr double cohesion = 0.25; // share of the rarer word's places at which the phrase stands
    const auto size = double(words.size());
    if (words.size() == 1)
        return isFunction(words.front()) ? 0 : known.text.value(stems(words)) > 0 ? 1 : 0.3;
    if (isFunction(words.front()) != isFunction(words.back()) && !isYear(words.back()))
        return -size;
    int rarest = std::numeric_limits<int>::max();
    for (const QString &word : words)
        rarest = std::min(rarest, known.text.value(stems({word})));
    const QString phrase = stems(words);
    const int seen = known.text.value(phrase);
    if (seen > 0 && seen >= cohesion * rarest)
        return 1.5 * size;
    if (known.line.value(phrase) > 1)
        return 1.2 * size;
    const bool unknown = std::ranges::none_of(words, [&](const QString &word) { return known.text.value(stems({word})) > 0; });
    return unknown && words.size() <= 3 ? 0.3 * size + 0.1 : -size;
}

/// The best way to cut the words into phrases.
QStringList cut(const QStringList &words, const Known &known)
{
    const auto count = words.size();
    std::vector<double> best(static_cast<size_t>(count) + 1, 0);
    std::vector<qsizetype> length(static_cast<size_t>(count) + 1, 1);
    for (qsizetype from = count - 1; from >= 0; --from) {
        best[size_t(from)] = std::numeric_limits<double>::lowest();
        for (qsizetype size = 1; size <= std::min<qsizetype>(longestTag, count - from); ++size) {
            const double total = worthOf(words.mid(from, size), known) + best[size_t(from + size)];
            if (total > best[size_t(from)]) {
                best[size_t(from)] = total;
                length[size_t(from)] = size;
            }
        }
    }
    QStringList parts;
    for (qsizetype from = 0; from < count; from += length[size_t(from)])
        parts.append(words.mid(from, length[size_t(from)]).join(u' '));
    return parts;
}

bool isTag(const QString &phrase)
{
    const QStringList words = wordsOf(phrase);
    return std::ranges::any_of(words, [](const QString &word) { return !isFunction(word) && !isYear(word); });
}

} // namespace

TagLine readTagLine(const QString &line, const QString &pageText)
{
    static const QRegularExpression separator(QStringLiteral("[،,;؛|#\\n/]|\\s[-–•]\\s"));
    QStringList parts;
    if (line.contains(separator))
        parts = line.split(separator, Qt::SkipEmptyParts);
    else
        parts = cut(wordsOf(line), {phrases(pageText), phrases(line)});
    TagLine result;
    QSet<QString> keys;
    for (const QString &part : parts) {
        QString tag = part.simplified();
        tag.replace(u'_', u' ');
        const QString key = tagKey(tag);
        if (key.isEmpty())
            continue;
        if (!isTag(tag))
            result.dropped.append(tag);
        else if (keys.contains(key))
            ++result.repeated;
        else {
            keys.insert(key);
            result.tags.append(tag);
        }
    }
    return result;
}

} // namespace muharrir
