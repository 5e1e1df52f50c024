// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/edits.h"

#include "text/fold.h"

#include <QUuid>

#include <algorithm>

namespace muharrir {

bool addTag(Article &article, const QString &tag)
{
    const QString key = tagKey(tag);
    if (key.isEmpty() || std::ranges::any_of(article.tags, [&](const QString &known) { return tagKey(known) == key; }))
        return false;
    article.tags.append(tag.simplified());
    return true;
}

bool addSource(Article &article, const QString &name, SourceKind kind, const QString &role)
{
    const QString key = fold(name.simplified());
    if (key.isEmpty() || std::ranges::any_of(article.sources, [&](const Source &known) { return fold(known.name) == key; }))
        return false;
    Source source;
    source.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    source.name = name.simplified();
    source.kind = kind;
    source.role = role;
    article.sources.push_back(source);
    return true;
}

void acceptSuggestions(Archive &archive, Article &article)
{
    article.headlineProposed = false;
    constexpr int enough = 5; // what web desks print below an article
    for (const TagSuggestion &suggestion : archive.suggestTags(relatedQuery(article))) {
        if (article.tags.size() >= enough)
            break;
        addTag(article, suggestion.tag);
    }
    for (const SourceSuggestion &suggestion : suggestSources(plainText(article.body)))
        addSource(article, suggestion.name, suggestion.kind);
}

namespace {

/// The run that holds the whole passage, and where the passage starts in it.
std::pair<Run *, qsizetype> runAt(Runs &runs, qsizetype start, qsizetype length)
{
    for (Run &run : runs) {
        if (start < run.text.size())
            return start + length <= run.text.size() ? std::pair{&run, start} : std::pair{static_cast<Run *>(nullptr), qsizetype(0)};
        start -= run.text.size();
    }
    return {nullptr, 0};
}

} // namespace

Body correctedBody(const Body &body, Proofer &proofer, Which which)
{
    Body result = body;
    for (Block &block : result.blocks) {
        const QString text = plainText(block.runs);
        auto changes = corrected(text, proofer.check(text), which).changes;
        std::ranges::sort(changes, std::ranges::greater(), &Correction::start); // from the end, so that positions stay true
        for (const Correction &change : changes)
            if (const auto [run, at] = runAt(block.runs, change.start, change.length); run)
                run->text.replace(at, change.length, change.to);
    }
    return canonical(std::move(result));
}

RelatedQuery relatedQuery(const Article &article)
{
    RelatedQuery query;
    query.self = article.id;
    query.selfExternalId = article.externalId;
    query.text = plainText(article.body);
    // A headline that an import made of the text's first words says nothing that the text does not.
    QStringView headline = article.headline;
    if (headline.endsWith(u'…'))
        headline.chop(1);
    if (!article.headlineProposed || !query.text.startsWith(headline))
        query.title = article.headline;
    query.tags = article.tags;
    return query;
}

} // namespace muharrir
