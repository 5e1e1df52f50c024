// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchwords.h"

#include "text/fold.h"

#include <QSet>

namespace muharrir {

namespace {

enum class Part { None, Arabic, Letter, Digit };

Part partAt(QStringView text, qsizetype at, qsizetype *units)
{
    char32_t c = text[at].unicode();
    *units = 1;
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        c = QChar::surrogateToUcs4(text[at], text[at + 1]);
        *units = 2;
    }
    if (QChar::isDigit(c))
        return Part::Digit;
    if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c))
        return Part::None;
    return QChar::script(c) == QChar::Script_Arabic ? Part::Arabic : Part::Letter;
}

/// Calls emit(start, end) in the folded text for every word.
template<typename Emit>
void eachWord(QStringView folded, Emit emit)
{
    qsizetype start = 0;
    Part current = Part::None;
    qsizetype units = 1;
    for (qsizetype at = 0; at < folded.size(); at += units) {
        const Part part = partAt(folded, at, &units);
        if (part == current)
            continue;
        if (current != Part::None)
            emit(start, at);
        start = at;
        current = part;
    }
    if (current != Part::None)
        emit(start, folded.size());
}

} // namespace

std::vector<SearchWord> searchWords(QStringView text)
{
    const Folded folded = foldWithOrigins(text);
    std::vector<SearchWord> words;
    eachWord(folded.text, [&](qsizetype start, qsizetype end) {
        const qsizetype from = folded.origin[static_cast<size_t>(start)];
        const qsizetype to = folded.origin[static_cast<size_t>(end)]; // the marks on the last letter belong to the word
        words.push_back({folded.text.mid(start, end - start), from, to - from});
    });
    return words;
}

QString searchText(QStringView text)
{
    const QString folded = fold(text);
    QString words;
    words.reserve(folded.size());
    eachWord(folded, [&](qsizetype start, qsizetype end) {
        if (!words.isEmpty())
            words += u' ';
        words += QStringView(folded).mid(start, end - start);
    });
    return words;
}

IndexedWords indexedWords(const Article &article)
{
    const QStringList parts{article.kicker,           article.deck,   plainText(article.body), article.mainImageCaption,
                            article.tags.join(u'\n'), article.outlet, article.creditLine,      article.bylines.join(u'\n'),
                            article.dateline.place,   article.slug};
    IndexedWords words{searchText(article.headline), searchText(parts.join(u'\n')), {}};
    QSet<QStringView> seen;
    QSet<QString> stems;
    for (const QString *text : {&words.headline, &words.text}) {
        for (const QStringView word : QStringView(*text).split(u' ', Qt::SkipEmptyParts)) {
            if (seen.contains(word))
                continue;
            seen.insert(word);
            const QString root = stem(word);
            if (stems.contains(root))
                continue;
            stems.insert(root);
            words.stems += words.stems.isEmpty() ? root : u' ' + root;
        }
    }
    return words;
}

} // namespace muharrir
