// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "article/bodyhtml.h"
#include "base/errors.h"

#include <algorithm>

namespace muharrir {

namespace {

template<typename Range, typename Function>
QJsonArray arrayOf(const Range &range, Function function)
{
    QJsonArray array;
    for (const auto &entry : range)
        array.append(function(entry));
    return array;
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonObject toJson(const Source &source)
{
    return {{"name", source.name}, {"kind", sourceKindName(source.kind)}, {"terms", sourceTermsName(source.terms)}, {"role", source.role},
            {"url", source.url},   {"seen", isoWithZone(source.seen)},    {"confidential", source.confidential}};
}

QJsonObject toJson(const Loss &loss) { return {{"what", loss.what}, {"count", loss.count}, {"note", loss.note}}; }

QJsonObject toJson(const RelatedEntry &entry, const IdOf &idOf)
{
    const ArticleId id = entry.article.isEmpty() ? ArticleId() : idOf(entry.article);
    return {{"title", entry.title}, {"id", id.isValid() ? QJsonValue(id.value) : QJsonValue()}, {"resolved", id.isValid()}};
}

} // namespace

QString isoWithZone(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const bool saysIts = time.timeSpec() == Qt::UTC || time.timeSpec() == Qt::OffsetFromUTC;
    return (saysIts ? time : time.toOffsetFromUtc(time.offsetFromUtc())).toString(Qt::ISODate);
}

QJsonObject toJson(const ArticleRow &row)
{
    QJsonObject object{{"id", row.id.value},
                       {"headline", row.headline},
                       {"state", stateName(row.state)},
                       {"section", row.section},
                       {"author", row.author},
                       {"source", row.outlet},
                       {"date", isoWithZone(row.date)},
                       {"created", isoWithZone(row.created)},
                       {"updated", isoWithZone(row.updated)}};
    if (!row.externalId.isEmpty())
        object["external_id"] = row.externalId;
    return object;
}

LineCount::LineCount(QStringView text) : m_text(text), m_lineEnd(text.indexOf(u'\n')) { }

LineCount::Place LineCount::at(qsizetype offset)
{
    while (m_lineEnd >= 0 && m_lineEnd < offset) {
        m_lineStart = m_lineEnd + 1;
        m_lineEnd = m_text.indexOf(u'\n', m_lineStart);
        ++m_line;
    }
    return {m_line, offset - m_lineStart + 1};
}

QJsonObject toJson(const Finding &finding, LineCount::Place place)
{
    return {{"start", finding.start},
            {"length", finding.length},
            {"line", place.line},
            {"column", place.column},
            {"text", finding.text},
            {"kind", findingKindName(finding.kind)},
            {"rule", finding.rule},
            {"severity", severityName(finding.severity)},
            {"message", finding.message},
            {"suggestions", QJsonArray::fromStringList(finding.suggestions)},
            {"reasons", QJsonArray::fromStringList(finding.reasons)}};
}

QJsonObject toJson(const Correction &change)
{
    return {{"start", change.start}, {"length", change.length}, {"from", change.from}, {"to", change.to}, {"rule", change.rule}};
}

QJsonObject toJson(const RelatedHit &hit)
{
    QJsonObject object{{"id", hit.id.value},
                       {"headline", hit.headline},
                       {"date", isoWithZone(hit.date)},
                       {"state", stateName(hit.state)},
                       {"relation", hit.earlierVersion ? "earlier-version" : "related"},
                       {"score", hit.score},
                       {"strength", hit.strength},
                       {"copies", arrayOf(hit.copies, [](ArticleId id) { return id.value; })},
                       {"why", QJsonArray::fromStringList(hit.why)}};
    if (!hit.externalId.isEmpty())
        object["external_id"] = hit.externalId;
    return object;
}

QJsonObject toJson(const Event &event)
{
    QJsonObject object{{"at", isoWithZone(event.at)}, {"by", event.byName}, {"action", event.action}, {"reason", event.reason}};
    if (event.from)
        object["from"] = stateName(*event.from);
    if (event.to)
        object["to"] = stateName(*event.to);
    if (!event.details.isEmpty())
        object["details"] = event.details;
    return object;
}

QJsonObject toJson(const ImportReport &report)
{
    const auto imported = [](const ImportOutcome &outcome) {
        return QJsonObject{
            {"id", outcome.id.value},     {"headline", outcome.headline},
            {"file", outcome.file},       {"state", stateName(outcome.state)},
            {"updated", outcome.updated}, {"losses", arrayOf(outcome.losses, [](const Loss &loss) { return toJson(loss); })}};
    };
    const auto skipped = [](const ImportSkip &skip) {
        QJsonObject object{{"file", skip.file}, {"reason", describe(skip.error)}};
        if (skip.line > 0)
            object["line"] = skip.line;
        return object;
    };
    return {{"imported", arrayOf(report.imported, imported)},
            {"skipped", arrayOf(report.skipped, skipped)},
            {"count", report.count},
            {"resumed_after", report.resumedAfter}};
}

QJsonObject toJson(const Article &article, const std::vector<Event> &history, const QString &author, bool mayRead, const IdOf &idOf)
{
    QJsonArray sources;
    for (const Source &source : article.sources)
        if (mayRead || !source.confidential)
            sources.append(toJson(source));
    QJsonObject object{
        {"id", article.id.value},
        {"global_id", article.globalId},
        {"revision", article.revision},
        {"profile", contentKindName(article.kind)},
        {"slug", article.slug},
        {"headline", article.headline},
        {"headline_proposed", article.headlineProposed},
        {"kicker", article.kicker},
        {"headlines", QJsonObject{{"push", article.pushHeadline}, {"social", article.socialHeadline}, {"search", article.searchHeadline}}},
        {"deck", article.deck},
        {"bylines", QJsonArray::fromStringList(article.bylines)},
        {"credit_line", article.creditLine},
        {"urgency", article.urgency},
        {"url_slug", article.urlSlug},
        {"published_url", article.publishedUrl},
        {"main_image", orNull(article.mainImage.asset)},
        {"dateline",
         QJsonObject{{"place", article.dateline.place},
                     {"date", article.dateline.date.isValid() ? article.dateline.date.toString(Qt::ISODate) : QString()}}},
        {"section", article.section},
        {"state", stateName(article.state)},
        {"author", author},
        {"source", article.outlet},
        {"tags", QJsonArray::fromStringList(article.tags)},
        {"sources", sources},
        {"related", arrayOf(article.related, [&](const RelatedEntry &entry) { return toJson(entry, idOf); })},
        {"body_html", writeBodyHtml(article.body)},
        {"body_text", plainText(article.body)},
        {"created", isoWithZone(article.created)},
        {"updated", isoWithZone(article.updated)},
        {"published", isoWithZone(article.published)},
        {"embargo", isoWithZone(article.embargo)},
        {"legal_review", article.legalReview},
        {"not_for_publication", article.notForPublication},
        {"history", arrayOf(history, [](const Event &event) { return toJson(event); })}};
    if (!article.externalId.isEmpty())
        object["external_id"] = article.externalId;
    if (mayRead)
        object["note_to_desk"] = article.noteToDesk;
    return {{"article", object}};
}

} // namespace muharrir
