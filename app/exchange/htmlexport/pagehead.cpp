// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlexport/pagehead.h"

#include "article/htmltext.h"
#include "exchange/htmlexport/structureddata.h"
#include "exchange/markup/printable.h"

#include <QCryptographicHash>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

/// Lines of <head>; what has no value is not written.
class HeadWriter {
public:
    void raw(const QString &line) { m_lines.append(line); }
    void name(QStringView key, const QString &value) { meta(u"name", key, value); }
    void property(QStringView key, const QString &value) { meta(u"property", key, value); }
    void link(QStringView relation, const QString &address, const QString &more = {})
    {
        if (!address.isEmpty())
            m_lines.append(u"<link"_s + htmlAttribute(u"rel", relation) + more + htmlAttribute(u"href", address) + u'>');
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    void meta(QStringView attribute, QStringView key, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.append(u"<meta"_s + htmlAttribute(attribute, key) + htmlAttribute(u"content", value) + u'>');
    }

    QStringList m_lines;
};

/// No script, no frame, nothing from elsewhere; the style of a single file by its hash.
QString securityPolicy(const PageParts &parts)
{
    if (parts.form == PageForm::Folder)
        return u"default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"_s;
    const QByteArray hash = QCryptographicHash::hash(parts.stylesheet.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return u"default-src 'none'; img-src data:; style-src 'sha256-"_s + QString::fromLatin1(hash)
        + u"'; base-uri 'none'; form-action 'none'"_s;
}

/// The headline, and the newsroom's name while both are within what search engines show; a longer headline by its search headline or opening.
QString title(const PageFacts &facts)
{
    constexpr qsizetype longest = 70;
    const QString search = printable(facts.article.searchHeadline);
    QString title = facts.headline;
    if (title.size() > longest)
        title = !search.isEmpty() && search.size() <= longest ? search : excerpt(title, longest);
    const QString more = facts.article.review ? facts.words->reviewTitle : facts.site;
    const QString both = title + u" | "_s + more;
    const bool fits = both.size() <= longest || facts.article.review; // that it is no published page must be seen
    return !more.isEmpty() && fits ? both : title;
}

void writeStyle(HeadWriter &head, const PageParts &parts)
{
    if (!parts.icon.isEmpty())
        head.link(u"icon", parts.icon, htmlAttribute(u"type", u"image/png"));
    if (parts.form == PageForm::Folder)
        head.link(u"stylesheet", u"assets/article.css"_s);
    else
        head.raw(u"<style>"_s + parts.stylesheet + u"</style>"_s);
}

void writeOpenGraph(HeadWriter &head, const PageFacts &facts)
{
    head.property(u"og:type", u"article"_s);
    head.property(u"og:site_name", facts.site);
    head.property(u"og:locale", facts.locale);
    head.property(u"og:title", facts.headline);
    head.property(u"og:description", facts.description);
    head.property(u"og:url", facts.address);
    if (facts.cuts && !facts.address.isEmpty()) {
        const WrittenPicture &wide = facts.cuts->front();
        head.property(u"og:image", facts.absolute(wide.address));
        head.property(u"og:image:width", QString::number(wide.size.width()));
        head.property(u"og:image:height", QString::number(wide.size.height()));
        head.property(u"og:image:type", u"image/jpeg"_s);
        head.property(u"og:image:alt", facts.cutsAlternative);
    }
    if (facts.published.isValid()) {
        head.property(u"article:published_time", timeWithOffset(facts.published));
        head.property(u"article:modified_time", timeWithOffset(facts.modified));
    }
    head.property(u"article:section", facts.section);
    for (const QString &tag : facts.tags)
        head.property(u"article:tag", tag);
}

void writeCard(HeadWriter &head, const PageFacts &facts)
{
    const bool picture = facts.cuts && !facts.address.isEmpty();
    const QString social = printable(facts.article.socialHeadline);
    head.name(u"twitter:card", picture ? u"summary_large_image"_s : u"summary"_s);
    head.name(u"twitter:title", social.isEmpty() ? facts.headline : social);
    head.name(u"twitter:description", facts.description);
    if (picture) {
        head.name(u"twitter:image", facts.absolute(facts.cuts->front().address));
        head.name(u"twitter:image:alt", facts.cutsAlternative);
    }
}

} // namespace

QString pageHead(const PageFacts &facts, const PageParts &parts)
{
    HeadWriter head;
    head.raw(u"<meta charset=\"utf-8\">"_s);
    head.raw(u"<meta http-equiv=\"Content-Security-Policy\" content=\""_s + securityPolicy(parts) + u"\">"_s);
    head.name(u"viewport", u"width=device-width, initial-scale=1"_s);
    head.raw(u"<title>"_s + htmlEscaped(title(facts)) + u"</title>"_s);
    head.name(u"description", facts.description);
    head.name(u"author", facts.authors.join(facts.words->comma));
    head.name(u"robots", facts.article.review ? u"noindex, nofollow"_s : u"index, follow, max-image-preview:large"_s);
    head.name(u"referrer", u"strict-origin-when-cross-origin"_s);
    head.name(u"color-scheme", u"light dark"_s);
    head.name(u"generator", u"Muharrir"_s);
    head.link(u"canonical", facts.address);
    writeStyle(head, parts);
    writeOpenGraph(head, facts);
    writeCard(head, facts);
    head.raw(u"<script type=\"application/ld+json\">"_s + structuredData(facts) + u"</script>"_s);
    return head.text();
}

} // namespace muharrir
