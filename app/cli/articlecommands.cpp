// SPDX-License-Identifier: GPL-3.0-or-later
// list, search, show, edit: articles of the archive.
#include "cli/articlefilter.h"
#include "cli/commandline.h"
#include "cli/json.h"

#include "archive/edits.h"
#include "article/labels.h"
#include "base/errors.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace muharrir {

namespace {

QString lineFor(const ArticleRow &row) { return QStringLiteral("%1 [%2] %3").arg(row.id.value).arg(stateText(row.state), row.headline); }

int list(Invocation &invocation)
{
    MUHARRIR_CLI(which, articleFilter(invocation));
    MUHARRIR_CLI(limit, invocation.number(QStringLiteral("limit"), 200));
    MUHARRIR_CLI(archive, invocation.archive());
    MUHARRIR_CLI(rows, archive->articles().list(which, {limit, 0}));
    MUHARRIR_CLI(total, archive->articles().count(which));
    QJsonArray array;
    for (const ArticleRow &row : rows) {
        array.append(toJson(row));
        if (!invocation.wantsJson())
            invocation.say(lineFor(row));
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"total", total}, {"articles", array}});
    return 0;
}

int search(Invocation &invocation)
{
    SearchQuery query;
    query.text = invocation.positional().join(u' ');
    if (query.text.isEmpty())
        return invocation.fail({ErrorCode::WrongUsage, {QStringLiteral("search QUERY")}});
    MUHARRIR_CLI(which, articleFilter(invocation));
    query.filter = which;
    MUHARRIR_CLI(limit, invocation.number(QStringLiteral("limit"), 20));
    query.limit = limit;
    query.exactOnly = invocation.has(QStringLiteral("exact"));
    query.order = invocation.has(QStringLiteral("newest")) ? SearchOrder::Newest : SearchOrder::Best;
    MUHARRIR_CLI(archive, invocation.archive());
    MUHARRIR_CLI(found, archive->search().search(query));
    QJsonArray hits;
    for (const SearchHit &hit : found.hits) {
        QString snippet = hit.snippet;
        snippet.replace(hitBegin, QLatin1Char('[')).replace(hitEnd, QLatin1Char(']'));
        QJsonObject object = toJson(hit.row);
        object["snippet"] = snippet;
        object["match"] = hit.byStem ? QStringLiteral("stem") : QStringLiteral("exact");
        QStringList forms;
        for (const MatchedForm &met : hit.found)
            forms += met.form;
        forms.removeDuplicates();
        object["why"] = QJsonArray::fromStringList(forms);
        hits.append(object);
        if (!invocation.wantsJson())
            invocation.say(lineFor(hit.row) + QStringLiteral("\n    ") + snippet);
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"total", found.total}, {"total_is_capped", found.totalIsCapped}, {"hits", hits}});
    return 0;
}

/// Private fields are for the article's owner and those who lead the newsroom.
bool mayReadPrivate(const Article &article, const Person &person)
{
    return person.id == article.author || person.role == Role::Chief || person.role == Role::Administrator;
}

Result<Article> named(Invocation &invocation)
{
    if (invocation.positional().size() != 1)
        return Error{ErrorCode::WrongUsage, {QStringLiteral("ID")}};
    const auto id = articleId(invocation.positional().front());
    if (!id)
        return id.error();
    const auto archive = invocation.archive();
    if (!archive)
        return archive.error();
    return (*archive)->articles().load(*id);
}

int show(Invocation &invocation)
{
    MUHARRIR_CLI(article, named(invocation));
    MUHARRIR_CLI(archive, invocation.archive());
    MUHARRIR_CLI(history, archive->articles().events(article.id));
    QString author;
    if (article.author.isValid())
        if (const auto person = archive->persons().load(article.author))
            author = person->name;
    MUHARRIR_CLI(reader, invocation.reader());
    const bool mayRead = reader && mayReadPrivate(article, *reader);
    if (invocation.wantsJson()) {
        const auto idOf
            = [&](const QString &globalId) { return archive->articles().findByGlobalId(globalId).valueOr({}).value_or(ArticleId()); };
        invocation.write(toJson(article, history, author, mayRead, idOf));
        return 0;
    }
    invocation.say(QStringLiteral("%1 [%2]").arg(article.id.value).arg(stateText(article.state)));
    for (const QString &line : {article.kicker, article.headline, article.deck, article.bylines.join(QStringLiteral("، "))})
        if (!line.isEmpty())
            invocation.say(line);
    invocation.say(QString());
    invocation.say(plainText(article.body));
    invocation.say(QString());
    if (!article.tags.isEmpty())
        invocation.say(QCoreApplication::translate("CommandLine", "Tags: %1").arg(article.tags.join(QStringLiteral("، "))));
    for (const Source &source : article.sources)
        if (mayRead || !source.confidential)
            invocation.say(QCoreApplication::translate("CommandLine", "Source: %1").arg(source.name));
    return 0;
}

int edit(Invocation &invocation)
{
    MUHARRIR_CLI(article, named(invocation));
    MUHARRIR_CLI(archive, invocation.archive());
    MUHARRIR_CLI(person, invocation.person());
    invocation.assign("headline", article.headline);
    invocation.assign("deck", article.deck);
    invocation.assign("kicker", article.kicker);
    invocation.assign("section", article.section);
    invocation.assign("credit", article.creditLine);
    invocation.assign("correction", article.correction);
    invocation.assign("published-url", article.publishedUrl);
    invocation.assign("slug", article.slug);
    if (invocation.has(QStringLiteral("headline")) || invocation.has(QStringLiteral("confirm-headline")))
        article.headlineProposed = false;
    if (invocation.has(QStringLiteral("byline")))
        article.bylines = invocation.values(QStringLiteral("byline"));
    for (const QString &tag : invocation.values(QStringLiteral("tag")))
        addTag(article, tag);
    for (const QString &name : invocation.values(QStringLiteral("source")))
        addSource(article, name, SourceKind::Person);
    if (invocation.has(QStringLiteral("image"))) {
        MUHARRIR_CLI(picture, invocation.bytes(invocation.value(QStringLiteral("image"))));
        MUHARRIR_CLI(hash, archive->assets().keep(picture));
        article.mainImage.asset = hash;
    }
    invocation.assign("image-alt", article.mainImage.alternative);
    invocation.assign("image-credit", article.mainImage.credit);
    invocation.assign("image-caption", article.mainImageCaption);
    if (invocation.has(QStringLiteral("body"))) {
        MUHARRIR_CLI(text, invocation.text(invocation.value(QStringLiteral("body"))));
        article.body = bodyFromPlainText(text);
    }
    if (invocation.has(QStringLiteral("accept-suggestions")))
        acceptSuggestions(*archive, article);
    if (invocation.has(QStringLiteral("correct"))) {
        Proofer proofer(findProofingData());
        article.body = correctedBody(article.body, proofer, Which::Safe);
    }
    MUHARRIR_CLI(saved, archive->save(article, person));
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"id", saved.id.value}, {"revision", saved.revision}});
    return 0;
}

} // namespace

std::vector<Command> articleCommands()
{
    auto filters = filterOptions();
    filters.push_back({"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "how many at the most")});
    auto searching = filters;
    searching.push_back({"exact", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the words as they were typed, no forms of them")});
    searching.push_back({"newest", nullptr, QT_TRANSLATE_NOOP("CommandLine", "newest first, instead of best first")});
    const Command::Option as{"as", "NAME", QT_TRANSLATE_NOOP("CommandLine", "who is acting")};
    return {
        {"list", "", QT_TRANSLATE_NOOP("CommandLine", "articles, last changed first"), filters, list},
        {"search", "QUERY", QT_TRANSLATE_NOOP("CommandLine", "full text; \"phrases\", prefix*, -without"), searching, search},
        {"show", "ID", QT_TRANSLATE_NOOP("CommandLine", "one whole article"), {as}, show},
        {"edit",
         "ID",
         QT_TRANSLATE_NOOP("CommandLine", "changes fields of an article and saves it"),
         {as,
          {"headline", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "the headline")},
          {"confirm-headline", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the proposed headline is good")},
          {"kicker", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "the kicker")},
          {"deck", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "the deck")},
          {"byline", "NAME", QT_TRANSLATE_NOOP("CommandLine", "a byline; several may be given")},
          {"section", "S", QT_TRANSLATE_NOOP("CommandLine", "the section")},
          {"credit", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "whose copy it is")},
          {"slug", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "the desk's short name")},
          {"published-url", "URL", QT_TRANSLATE_NOOP("CommandLine", "where it is published")},
          {"correction", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "the printed note of a correction")},
          {"tag", "T", QT_TRANSLATE_NOOP("CommandLine", "adds a tag; several may be given")},
          {"source", "NAME", QT_TRANSLATE_NOOP("CommandLine", "adds a source; several may be given")},
          {"image", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the main image")},
          {"image-alt", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "what the main image shows")},
          {"image-credit", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "whose picture it is")},
          {"image-caption", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "its caption")},
          {"body", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the text, a paragraph a line")},
          {"correct", nullptr, QT_TRANSLATE_NOOP("CommandLine", "applies the safe corrections to the text")},
          {"accept-suggestions", nullptr,
           QT_TRANSLATE_NOOP("CommandLine", "takes the proposed headline, the best suggested tags and the sources found in the text")}},
         edit},
    };
}

} // namespace muharrir
