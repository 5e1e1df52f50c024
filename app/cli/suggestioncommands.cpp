// SPDX-License-Identifier: GPL-3.0-or-later
// related, tags, sources: what the panes suggest.
#include "cli/commandline.h"
#include "cli/json.h"

#include "archive/edits.h"
#include "base/errors.h"
#include "exchange/importers.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace muharrir {

namespace {

/// What the suggestions are for.
struct Subject {
    Article article;
    QString text; ///< what places count in: a text file as it was given, of everything else the article's text
};

/// An article of the archive by its number, or the first one in a file that is not taken in.
Result<Subject> subject(Invocation &invocation)
{
    const QString argument = invocation.positional().value(0);
    if (argument.isEmpty())
        return Error{ErrorCode::WrongUsage, {QStringLiteral("ID|FILE|-")}};
    bool isNumber = false;
    const qint64 number = argument.toLongLong(&isNumber);
    if (isNumber) {
        const auto archive = invocation.archive();
        if (!archive)
            return archive.error();
        const auto article = (*archive)->articles().load({number});
        if (!article)
            return article.error();
        return Subject{*article, plainText(article->body)};
    }
    const auto raw = invocation.bytes(argument);
    if (!raw)
        return raw.error();
    const QString name = argument == u"-" ? QStringLiteral("-.txt") : argument;
    const auto imported = importDocument(name, *raw);
    if (!imported)
        return imported.error();
    if (imported->empty())
        return Error{ErrorCode::InputMalformed, {argument, QString(), QString()}};
    const Article &article = imported->front().article;
    const QString ending = name.section(u'.', -1).toLower();
    const bool isPage = ending == u"html" || ending == u"htm";
    return Subject{article, isPage ? plainText(article.body) : decodeText(*raw).valueOr({})};
}

Result<QDateTime> asOf(const QString &text)
{
    auto time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && !text.contains(u'T') && text.size() == 10)
        time = QDateTime(time.date(), QTime(23, 59, 59), Qt::UTC); // a day means all of it
    if (!time.isValid())
        return Error{ErrorCode::WrongUsage, {QStringLiteral("--as-of ") + text}};
    return time;
}

QJsonArray toJson(const std::vector<RelatedHit> &hits)
{
    QJsonArray array;
    for (const RelatedHit &hit : hits)
        array.append(muharrir::toJson(hit));
    return array;
}

int relatedBatch(Invocation &invocation, int limit)
{
    MUHARRIR_CLI(archive, invocation.archive());
    if (const Done ready = archive->prepareRelated(invocation.progress()); !ready)
        return invocation.fail(ready.error());
    MUHARRIR_CLI(lines, invocation.bytes(invocation.value(QStringLiteral("batch"))));
    qint64 number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            invocation.warn(
                describe({ErrorCode::InputMalformed, {invocation.value(QStringLiteral("batch")), QString::number(number), {}}}));
            continue;
        }
        const QJsonObject draft = document.object();
        RelatedQuery query;
        query.selfExternalId = draft["id"].toString();
        query.title = draft["title"].toString();
        query.text = draft["body"].toString();
        query.asOf = asOf(draft["date"].toString()).valueOr({}); // without one every article is a candidate
        query.limit = limit;
        if (invocation.has(QStringLiteral("same-source")))
            query.outlet = draft["source"].toString();
        invocation.writeLine({{"id", draft["id"]}, {"related", toJson(archive->related(query))}});
    }
    return 0;
}

int related(Invocation &invocation)
{
    MUHARRIR_CLI(limit, invocation.number(QStringLiteral("limit"), 10));
    if (invocation.has(QStringLiteral("batch")))
        return relatedBatch(invocation, limit);
    MUHARRIR_CLI(asked, subject(invocation));
    RelatedQuery query = relatedQuery(asked.article);
    query.limit = limit;
    query.section = invocation.value(QStringLiteral("section"));
    if (invocation.has(QStringLiteral("same-source")))
        query.outlet = asked.article.outlet;
    if (invocation.has(QStringLiteral("as-of"))) {
        MUHARRIR_CLI(time, asOf(invocation.value(QStringLiteral("as-of"))));
        query.asOf = time;
    }
    MUHARRIR_CLI(archive, invocation.archive());
    if (const Done ready = archive->prepareRelated(invocation.progress()); !ready)
        return invocation.fail(ready.error());
    const auto hits = archive->related(query);
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"related", toJson(hits)}});
    else
        for (const RelatedHit &hit : hits)
            invocation.say(QStringLiteral("%1 %2 (%3)").arg(hit.id.value).arg(hit.headline, hit.why.join(QStringLiteral("، "))));
    return 0;
}

int tags(Invocation &invocation)
{
    MUHARRIR_CLI(limit, invocation.number(QStringLiteral("limit"), 10));
    MUHARRIR_CLI(asked, subject(invocation));
    MUHARRIR_CLI(archive, invocation.archive());
    if (const Done ready = archive->prepareRelated(invocation.progress()); !ready)
        return invocation.fail(ready.error());
    QJsonArray array;
    for (const TagSuggestion &suggestion : archive->suggestTags(relatedQuery(asked.article), limit)) {
        array.append(
            QJsonObject{{"tag", suggestion.tag}, {"score", suggestion.score}, {"known", suggestion.known}, {"why", suggestion.why}});
        if (!invocation.wantsJson())
            invocation.say(QStringLiteral("%1 (%2)").arg(suggestion.tag, suggestion.why));
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"tags", array}});
    return 0;
}

int sources(Invocation &invocation)
{
    MUHARRIR_CLI(asked, subject(invocation));
    QJsonArray found, without;
    for (const SourceSuggestion &source : suggestSources(asked.text)) {
        found.append(QJsonObject{{"name", source.name},
                                 {"kind", sourceKindName(source.kind)},
                                 {"start", source.start},
                                 {"length", source.length},
                                 {"cue", source.cue}});
        if (!invocation.wantsJson())
            invocation.say(QStringLiteral("%1 (%2)").arg(source.name, source.cue));
    }
    for (const Unattributed &passage : unattributed(asked.text)) {
        without.append(QJsonObject{{"start", passage.start}, {"length", passage.length}, {"text", passage.text}});
        if (!invocation.wantsJson())
            invocation.say(QCoreApplication::translate("CommandLine", "Unattributed: %1").arg(passage.text));
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"sources", found}, {"unattributed", without}});
    return 0;
}

} // namespace

std::vector<Command> suggestionCommands()
{
    const Command::Option limit{"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "how many at the most")};
    return {
        {"related",
         "ID|FILE|-",
         QT_TRANSLATE_NOOP("CommandLine", "the most related articles of the archive, with the reason"),
         {limit,
          {"as-of", "DATE", QT_TRANSLATE_NOOP("CommandLine", "only articles not later than this")},
          {"same-source", nullptr, QT_TRANSLATE_NOOP("CommandLine", "only articles of the same outlet")},
          {"section", "S", QT_TRANSLATE_NOOP("CommandLine", "only articles of this section")},
          {"batch", "FILE.jsonl", QT_TRANSLATE_NOOP("CommandLine", "many drafts, one a line, one answer a line")}},
         related},
        {"tags", "ID|FILE|-", QT_TRANSLATE_NOOP("CommandLine", "suggested tags, with the reason"), {limit}, tags},
        {"sources", "ID|FILE|-", QT_TRANSLATE_NOOP("CommandLine", "sources found in the text, and statements without one"), {}, sources},
    };
}

} // namespace muharrir
