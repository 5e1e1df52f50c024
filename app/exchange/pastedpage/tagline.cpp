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
#include <cmath>

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

/// The best way to cut the words into phrases: known long phrases are worth most.
QStringList cut(const QStringList &words, const QHash<QString, int> &known)
{
    const auto count = words.size();
    std::vector<double> best(static_cast<size_t>(count) + 1, 0);
    std::vector<qsizetype> length(static_cast<size_t>(count) + 1, 1);
    for (qsizetype from = count - 1; from >= 0; --from) {
        best[size_t(from)] = -1e9;
        for (qsizetype size = 1; size <= std::min<qsizetype>(longestTag, count - from); ++size) {
            const QStringList phrase = words.mid(from, size);
            const int seen = known.value(searchTerms(phrase.join(u' ')).join(u' '));
            double worth = seen > 0 ? double(size * size) * std::log(1.0 + seen) : (size == 1 ? 0.1 : -double(size));
            if (size > 1 && (isFunction(phrase.front()) != isFunction(phrase.back())) && !isYear(phrase.back()))
                worth = -double(size);
            if (const double total = worth + best[size_t(from + size)]; total > best[size_t(from)]) {
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
        parts = cut(wordsOf(line), phrases(pageText));
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
