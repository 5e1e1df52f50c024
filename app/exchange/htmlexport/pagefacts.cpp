// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlexport/pagefacts.h"

#include "exchange/markup/languagetag.h"
#include "exchange/markup/printable.h"
#include "exchange/markup/webaddress.h"
#include "text/slug.h"
#include "text/statistics.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype descriptionLength = 160;

/// The page's own address: where the article is published, else where the newsroom's site would have it.
QString pageAddress(const PublicArticle &article, const QString &siteUrl)
{
    if (article.review)
        return {};
    if (const QString own = webAddress(article.url); own.startsWith("https://"_L1))
        return own;
    if (siteUrl.isEmpty())
        return {};
    const QString candidates[] = {urlSlug(article.slug), urlSlug(article.headline), article.globalId};
    const auto *const slug = std::ranges::find_if(candidates, [](const QString &candidate) { return !candidate.isEmpty(); });
    if (slug == std::end(candidates))
        return {};
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(*slug));
    return webAddress(QString(siteUrl + path + u'/'));
}

/// Facebook's reader knows ar_AR for Arabic of no particular country.
QString openGraphLocale(const QString &configured, const QString &language)
{
    const QString tag = languageTag(configured);
    if (const auto dash = tag.lastIndexOf(u'-'); dash > 0 && tag.size() - dash == 3 && tag.startsWith(language.left(2)))
        return tag.left(2) + u'_' + tag.mid(dash + 1);
    if (language.startsWith("ar"_L1))
        return u"ar_AR"_s;
    return QLocale(language).name();
}

QStringList printableAll(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts)
        if (const QString plain = printable(text); !plain.isEmpty() && !out.contains(plain))
            out.append(plain);
    return out;
}

QString firstParagraph(const Body &body)
{
    const auto first = std::ranges::find_if(
        body.blocks, [](const Block &block) { return block.kind == BlockKind::Paragraph && !printable(plainText(block.runs)).isEmpty(); });
    return first != body.blocks.end() ? printable(plainText(first->runs)) : QString();
}

QString printableLines(const QString &text)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n'))
        if (const QString plain = printable(line); !plain.isEmpty())
            lines.append(plain);
    return lines.join(u'\n');
}

std::vector<PublicSource> printableSources(const std::vector<PublicSource> &sources)
{
    std::vector<PublicSource> out;
    for (const PublicSource &source : sources)
        if (const QString name = printable(source.name); !name.isEmpty())
            out.push_back({name, source.kind, printable(source.role), webAddress(source.url)});
    return out;
}

} // namespace

PageFacts::PageFacts(const PublicArticle &published_, const PublisherProfile &profile)
    : article(published_), kicker(printable(article.kicker)), deck(printable(article.deck)), section(printable(article.section)),
      place(printable(article.dateline.place)), tags(printableAll(article.tags)), creditLine(printable(article.creditLine)),
      correction(printableLines(article.correction)), sources(printableSources(article.sources)),
      wordCount(statistics(plainText(article.body)).words), site(printable(profile.name)), months(profile.months)
{
    language = languageTag(article.language);
    if (language.isEmpty())
        language = u"ar"_s;
    rightToLeft = isRightToLeftLanguage(language);
    around = {language, rightToLeft, language};
    words = &printedWords(language);
    kind = printedKind(article.kind, language);
    locale = openGraphLocale(profile.locale, language);

    headline = printable(article.headline);
    if (headline.isEmpty())
        headline = words->untitled;
    description = !deck.isEmpty() ? deck : excerpt(firstParagraph(article.body), descriptionLength);
    if (description.isEmpty())
        description = headline;
    authors = authorNames(article.bylines);

    siteUrl = webAddress(profile.siteUrl);
    if (!siteUrl.startsWith("https://"_L1))
        siteUrl.clear();
    else if (!siteUrl.endsWith(u'/'))
        siteUrl += u'/';
    address = pageAddress(article, siteUrl);

    if (article.published.isValid() && !article.review) {
        const QTimeZone zone(profile.timeZone.toLatin1());
        published = article.published.toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
        const bool changed = article.modified.isValid() && published.secsTo(article.modified) >= 60;
        modified = changed ? article.modified.toTimeZone(published.timeZone()) : published;
    }

    const QString start = firstParagraph(article.body);
    if (!place.isEmpty() && !start.isEmpty() && !start.startsWith(place)) {
        const QDate day = article.dateline.date;
        dateline = day.isValid() && day != published.date() ? QString(place + words->comma + printedDate(day, language, months)) : place;
    }
}

QString PageFacts::printed(const QDateTime &time) const
{
    return time.isValid() ? QString(printedDate(time.date(), language, months) + words->comma + printedTime(time.time())) : QString();
}

QString PageFacts::absolute(const QString &fileName) const { return address.isEmpty() ? QString() : absoluteAddress(address, fileName); }

QString timeWithOffset(const QDateTime &time) { return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate); }

QStringList authorNames(const QStringList &bylines)
{
    static const QRegularExpression opening(u"\\A(?:(?:بقلم|كتبت|كتب|إعداد|تقرير|حوار)\\s*[:\\s]\\s*|By[:\\s]\\s*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separator(u"\\s*[،,؛;|]\\s*"_s);
    QStringList names;
    for (const QString &byline : bylines)
        for (QString name : printable(byline).split(separator, Qt::SkipEmptyParts))
            if (name = printable(name.remove(opening)); !name.isEmpty() && !names.contains(name))
                names.append(name);
    return names;
}

QString excerpt(QStringView text, qsizetype longest)
{
    if (text.size() <= longest)
        return text.toString();
    const qsizetype cut = text.left(longest).lastIndexOf(u' ');
    QString start = text.left(cut > longest / 2 ? cut : longest - 1).toString();
    while (!start.isEmpty() && (start.back().isHighSurrogate() || start.back().isSpace() || u"،؛,;:.–-"_s.contains(start.back())))
        start.chop(1);
    return start + u'…';
}

} // namespace muharrir
