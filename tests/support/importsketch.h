// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"
#include "support/bodysketch.h"

namespace muharrir::test {

/// A long text by its first and last words, so that expectations can be written and read by hand.
inline QString abridged(const QString &text)
{
    constexpr qsizetype whole = 11, first = 5, last = 3; // words
    const QStringList words = text.simplified().split(u' ');
    if (words.size() <= whole)
        return text.simplified();
    return QString(words.mid(0, first).join(u' ') + QStringLiteral(" … ") + words.mid(words.size() - last).join(u' '));
}

/// An imported article as a person would note it down: fields that are not empty, then the body, abridged.
inline QStringList sketch(const Imported &imported)
{
    const Article &article = imported.article;
    QStringList lines;
    const auto field = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines << QString(QString::fromLatin1(name) + QStringLiteral(": ") + value);
    };
    field("state", stateName(article.state));
    field("kicker", article.kicker);
    field(article.headlineProposed ? "headline proposed" : "headline", article.headline);
    field("deck", article.deck);
    field("section", article.section);
    field("bylines", article.bylines.join(QStringLiteral(" | ")));
    field("place", article.dateline.place);
    field("dateline", article.dateline.date.toString(Qt::ISODate));
    field("date", article.date.toString(Qt::ISODate));
    field("credit", article.creditLine);
    field("tags", article.tags.join(QStringLiteral(" | ")));
    for (const RelatedEntry &entry : article.related)
        field("related", entry.title);
    for (const QString &line : sketch(article.body))
        lines << QString(QStringLiteral("  ") + abridged(line));
    return lines;
}

/// What was left out, sorted: "- what: the line".
inline QStringList sketch(const std::vector<Loss> &losses)
{
    QStringList lines;
    for (const Loss &loss : losses) {
        const auto colon = loss.note.indexOf(QStringLiteral(": "));
        lines << QString(QStringLiteral("- ") + loss.what + (colon > 0 ? loss.note.mid(colon) : QString()));
    }
    lines.sort();
    return lines;
}

} // namespace muharrir::test
