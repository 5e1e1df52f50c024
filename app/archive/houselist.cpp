// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/houselist.h"

#include "proofing/normaliser.h"

#include <QSet>

#include <algorithm>

namespace muharrir {

namespace {

/// A .dic begins with the number of its words.
bool isHunspell(const QStringList &lines)
{
    bool number = false;
    if (!lines.isEmpty())
        lines.front().trimmed().toInt(&number);
    return number;
}

} // namespace

std::vector<HouseWord> listedWords(const QString &text)
{
    QStringList lines = text.split(u'\n');
    const bool hunspell = isHunspell(lines);
    if (hunspell)
        lines.removeFirst();
    std::vector<HouseWord> words;
    QSet<QString> met;
    for (const QString &line : lines) {
        if (line.trimmed().startsWith(u'#'))
            continue;
        HouseWord word;
        word.word = (hunspell ? line.section(u'/', 0, 0).section(u'\t', 0, 0) : line.section(u'\t', 0, 0)).simplified();
        const bool isWord = std::ranges::any_of(word.word, [](QChar c) { return c.isLetter(); }) && !word.word.contains(u'|');
        if (!isWord || met.contains(word.word))
            continue;
        met.insert(word.word);
        if (!hunspell) {
            for (const QString &variant : line.section(u'\t', 1, 1).split(u'|'))
                if (!variant.simplified().isEmpty())
                    word.variants += variant.simplified();
            word.isName = true; // a desk's own list is one of names
        }
        words.push_back(word);
    }
    return words;
}

QString wordList(const std::vector<HouseWord> &words, ListFormat format)
{
    QStringList lines;
    for (const HouseWord &word : words) {
        if (word.state != WordState::Accepted)
            continue;
        switch (format) {
        case ListFormat::Text:
            lines += word.variants.isEmpty() ? word.word : QString(word.word % u'\t' % word.variants.join(u'|'));
            break;
        case ListFormat::Hunspell:
            for (const QString &part : word.word.split(u' '))
                if (const QString form = normalisedWord(part); !form.isEmpty() && !lines.contains(form))
                    lines += form;
            break;
        }
    }
    if (format == ListFormat::Hunspell)
        lines.prepend(QString::number(lines.size()));
    return lines.join(u'\n') + u'\n';
}

} // namespace muharrir
