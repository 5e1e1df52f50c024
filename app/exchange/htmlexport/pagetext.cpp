// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlexport/pagetext.h"

#include "article/htmltext.h"
#include "exchange/markup/bodymarkup.h"
#include "exchange/markup/printable.h"

#include <QTimeZone>

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

QString paragraph(QStringView classes, const QString &content)
{
    return content.isEmpty() ? QString() : QString(u"<p"_s + htmlAttribute(u"class", classes) + u'>' + content + u"</p>"_s);
}

class PageText {
public:
    PageText(const PageFacts &facts, PagePictures &pictures) : m_facts(facts), m_pictures(pictures), m_body(facts.article.body)
    {
        m_closingLinks = takeClosingLinks(m_body);
    }

    QHash<QString, QString> parts(const std::optional<WrittenPicture> &mainPicture) const
    {
        return {
            {u"language"_s, m_facts.language},
            {u"direction"_s, m_facts.rightToLeft ? u"rtl"_s : u"ltr"_s},
            {u"skip"_s, m_facts.words->skip},
            {u"masthead"_s, masthead()},
            {u"review"_s, review()},
            {u"eyebrow"_s, eyebrow()},
            {u"kicker"_s, paragraph(u"kicker", text(m_facts.kicker))},
            {u"headline"_s, text(m_facts.headline)},
            {u"deck"_s, paragraph(u"deck p-summary", text(m_facts.deck))},
            {u"byline"_s, byline()},
            {u"correction"_s, correction()},
            {u"picture"_s, picture(mainPicture)},
            {u"body"_s, body()},
            {u"credit"_s, credit()},
            {u"sources"_s, sources()},
            {u"tags"_s, tags()},
            {u"related"_s, related()},
            {u"footer"_s, footer()},
        };
    }

private:
    [[nodiscard]] QString text(QStringView plain) const { return isolated(plain, m_facts.around); }

    [[nodiscard]] QString masthead() const
    {
        if (m_facts.site.isEmpty())
            return {};
        QString name = text(m_facts.site);
        if (!m_facts.siteUrl.isEmpty())
            name = u"<a"_s + htmlAttribute(u"href", m_facts.siteUrl) + u'>' + name + u"</a>"_s;
        return u"<header class=\"masthead\">"_s + name + u"</header>"_s;
    }

    [[nodiscard]] QString review() const
    {
        if (!m_facts.article.review)
            return {};
        return u"<p class=\"review\" role=\"note\">"_s + text(m_facts.words->review) + u"</p>"_s;
    }

    [[nodiscard]] QString eyebrow() const
    {
        QString content;
        if (!m_facts.kind.isEmpty()) {
            const bool breaking = m_facts.article.kind == ContentKind::Breaking;
            content += u"<span class=\""_s + (breaking ? u"label breaking"_s : u"label"_s) + u"\">"_s + m_facts.kind + u"</span>"_s;
        }
        if (!m_facts.section.isEmpty())
            content += (content.isEmpty() ? u""_s : u" "_s) + u"<span class=\"p-category\">"_s + text(m_facts.section) + u"</span>"_s;
        return paragraph(u"eyebrow", content);
    }

    [[nodiscard]] QString byline() const
    {
        QStringList names;
        for (const QString &name : m_facts.authors)
            names.append(u"<span class=\"p-author h-card\">"_s + text(name) + u"</span>"_s);
        const QString authors = paragraph(u"byline", names.join(m_facts.words->comma));
        const QString dates = paragraph(u"dates", times());
        return authors.isEmpty() || dates.isEmpty() ? QString(authors + dates) : QString(authors + u'\n' + dates);
    }

    /// «نُشر 22 نوفمبر/تشرين الثاني 2026، 14:05»; the day of the change only where it is another one.
    [[nodiscard]] QString times() const
    {
        const QDateTime &published = m_facts.published;
        const QDateTime &modified = m_facts.modified;
        if (!published.isValid())
            return {};
        const auto time = [](QStringView classes, const QDateTime &moment, const QString &shown) -> QString {
            return u"<time"_s + htmlAttribute(u"class", classes) + htmlAttribute(u"datetime", timeWithOffset(moment)) + u'>' + shown
                + u"</time>"_s;
        };
        QString line = m_facts.words->published + u' ' + time(u"dt-published", published, m_facts.printed(published));
        if (m_facts.wasModified()) {
            const bool sameDay = modified.date() == published.date();
            line += u" · "_s + m_facts.words->updated + u' '
                + time(u"dt-updated", modified, sameDay ? printedTime(modified.time()) : m_facts.printed(modified));
        }
        if (published.timeZone() == QTimeZone::utc())
            line += u' ' + text(m_facts.words->utc);
        return line;
    }

    [[nodiscard]] QString correction() const
    {
        if (m_facts.correction.isEmpty())
            return {};
        QString content;
        for (const QString &line : m_facts.correction.split(u'\n')) {
            const QString label = content.isEmpty() ? QString(u"<strong>"_s + m_facts.words->correction + u":</strong> "_s) : QString();
            content += u"<p>"_s + label + text(line) + u"</p>"_s;
        }
        return u"<div class=\"correction\" role=\"note\">"_s + content + u"</div>"_s;
    }

    [[nodiscard]] QString picture(const std::optional<WrittenPicture> &shown) const
    {
        if (!shown)
            return {};
        const PublicArticle &article = m_facts.article;
        return figureMarkup(*shown, article.mainImage, {Run{article.mainImageCaption, {}}}, m_facts.around, u"u-photo"_s);
    }

    [[nodiscard]] QString body() const
    {
        BodyMarkupOptions options;
        options.language = m_facts.language;
        if (!m_facts.dateline.isEmpty())
            options.opening = u"<span class=\"dateline\">"_s + text(m_facts.dateline) + u" –</span> "_s;
        options.scrolling = true;
        options.picture = [this](const Figure &figure) -> std::optional<WrittenPicture> {
            if (figure.asset.isEmpty())
                return std::nullopt;
            const auto written = m_pictures.add(figure.asset); // there since addPictures()
            return written ? std::optional(*written) : std::nullopt;
        };
        const QString content = bodyMarkup(m_body, options);
        return content.isEmpty() ? QString() : QString(u"<div class=\"e-content\">\n"_s + content + u"</div>"_s);
    }

    [[nodiscard]] QString credit() const
    {
        if (m_facts.creditLine.isEmpty())
            return {};
        return paragraph(u"credit", m_facts.words->credit + u": "_s + text(m_facts.creditLine));
    }

    [[nodiscard]] QString sources() const
    {
        if (m_facts.sources.empty())
            return {};
        QString items;
        for (const PublicSource &source : m_facts.sources) {
            QString name = text(source.name);
            if (!source.url.isEmpty())
                name = u"<a class=\"u-citation\""_s + htmlAttribute(u"href", source.url) + u'>' + name + u"</a>"_s;
            if (source.kind == SourceKind::Document || source.kind == SourceKind::Post)
                name = u"<cite>"_s + name + u"</cite>"_s;
            if (!source.role.isEmpty())
                name += u" <span class=\"role\">("_s + text(source.role) + u")</span>"_s;
            items += u"<li>"_s + name + u"</li>\n"_s;
        }
        return u"<section class=\"sources\" aria-labelledby=\"sources\">\n<h2 id=\"sources\">"_s + m_facts.words->sources
            + u"</h2>\n<ul>\n"_s + items + u"</ul>\n</section>"_s;
    }

    [[nodiscard]] QString tags() const
    {
        if (m_facts.tags.isEmpty())
            return {};
        QString items;
        for (const QString &tag : m_facts.tags)
            items += u"<li class=\"p-category\">"_s + text(tag) + u"</li>\n"_s;
        return u"<div class=\"tags\">\n<p>"_s + m_facts.words->tags + u"</p>\n<ul>\n"_s + items + u"</ul>\n</div>"_s;
    }

    [[nodiscard]] QString related() const
    {
        if (m_closingLinks.empty())
            return {};
        QString items;
        for (const PublicLink &link : m_closingLinks)
            items += u"<li><a"_s + htmlAttribute(u"href", link.url) + u'>' + text(link.title) + u"</a></li>\n"_s;
        return u"<aside class=\"related\" aria-labelledby=\"related\">\n<nav aria-labelledby=\"related\">\n<h2 id=\"related\">"_s
            + m_facts.words->readAlso + u"</h2>\n<ul>\n"_s + items + u"</ul>\n</nav>\n</aside>"_s;
    }

    [[nodiscard]] QString footer() const
    {
        if (m_facts.site.isEmpty())
            return {};
        const QString year = m_facts.published.isValid() ? QString(QString::number(m_facts.published.date().year()) + u' ') : QString();
        return u"<footer><p><small>© "_s + year + text(m_facts.site) + u"</small></p></footer>"_s;
    }

    const PageFacts &m_facts;
    PagePictures &m_pictures;
    Body m_body; ///< without the closing links
    std::vector<PublicLink> m_closingLinks;
};

} // namespace

QHash<QString, QString> pageText(const PageFacts &facts, PagePictures &pictures, const std::optional<WrittenPicture> &mainPicture)
{
    return PageText(facts, pictures).parts(mainPicture);
}

} // namespace muharrir
