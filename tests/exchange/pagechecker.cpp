// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pagechecker.h"

#include "exchange/parsedpage.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace muharrir::test {

using namespace Qt::StringLiterals;
using Page = ParsedPage;

namespace {

bool isRightToLeft(char32_t c) { return QChar::isLetter(c) && (QChar::direction(c) == QChar::DirR || QChar::direction(c) == QChar::DirAL); }
bool isLatin(char32_t c) { return QChar::script(c) == QChar::Script_Latin && QChar::isLetter(c); }

bool isAbsoluteHttps(const QString &address)
{
    static const QRegularExpression form(u"^https://[a-z0-9.-]+(:\\d+)?/[!-~]*$"_s);
    return form.match(address).hasMatch() && !address.contains(u'"') && !address.contains(u'<');
}

/// "2026-11-22T14:05:00+03:00"
QDateTime fullTime(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"_s);
    return form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
}

class Checker {
public:
    Checker(const std::vector<PageFile> &files, Extent extent)
        : m_files(files), m_extent(extent), m_bytes(indexOf(files)), m_page(m_bytes), m_text(QString::fromUtf8(m_bytes))
    {
        const auto headlines = m_page.all(u"h1"_s);
        if (!headlines.empty())
            m_headline = Page::textOf(*headlines.front());
    }

    QStringList run()
    {
        document();
        directions();
        languages();
        headBasics();
        policy();
        openGraph();
        structuredData();
        times();
        structure();
        attributes();
        pictures();
        tablesAndLinks();
        return m_faults;
    }

private:
    static QByteArray indexOf(const std::vector<PageFile> &files)
    {
        const auto index = std::ranges::find(files, u"index.html"_s, &PageFile::name);
        return index != files.end() ? index->bytes : QByteArray();
    }

    void expect(bool holds, int assertion, const QString &what)
    {
        if (!holds)
            m_faults.append(QString::number(assertion) + u": "_s + what);
    }
    [[nodiscard]] bool complete() const { return m_extent == Extent::Complete; }

    [[nodiscard]] QStringList meta(const QString &key, const QString &attribute = u"name"_s) const
    {
        QStringList values;
        for (const GumboNode *node : m_page.withAttribute(attribute, key))
            values.append(Page::attributeOf(*node, u"content"_s));
        return values;
    }
    [[nodiscard]] QString property(const QString &key) const { return meta(key, u"property"_s).value(0); }
    [[nodiscard]] QString canonical() const
    {
        const auto links = m_page.withAttribute(u"rel"_s, u"canonical"_s);
        return links.empty() ? QString() : Page::attributeOf(*links.front(), u"href"_s);
    }

    void document() // 1-7
    {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder(m_bytes);
        expect(!decoder.hasError() && !m_bytes.startsWith("\xEF\xBB\xBF"), 1, u"not plain UTF-8"_s);
        expect(decoded.startsWith("<!DOCTYPE html>\n"_L1), 2, u"doctype"_s);
        const auto charset = m_bytes.indexOf("<meta charset=\"utf-8\">");
        expect(charset > 0 && charset < 1000, 3, u"charset"_s);
        const auto roots = m_page.all(u"html"_s);
        const QString language = Page::attributeOf(*roots.front(), u"lang"_s);
        expect((language == u"ar" || language.startsWith("ar-"_L1)) && Page::attributeOf(*roots.front(), u"dir"_s) == u"rtl", 4, language);
        expect(decoded == decoded.normalized(QString::NormalizationForm_C), 5, u"not NFC"_s);
        for (const char32_t c : decoded.toUcs4()) {
            const bool control = (c < 0x20 && c != U'\n') || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
            const bool noText = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000 || c == 0xFFFC || c == 0xFFFD || (c >= 0xFDD0 && c <= 0xFDEF);
            expect(!control && !noText, 6, QString::number(c, 16));
            const bool form = (c >= 0xFB50 && c <= 0xFDFB && c != 0xFD3E && c != 0xFD3F) || (c >= 0xFE70 && c <= 0xFEFC);
            expect(!form || QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC) == QString::fromUcs4(&c, 1), 7,
                   QString::number(c, 16));
        }
    }

    void directions() // 8, 9
    {
        m_page.each([this](const GumboNode &node) {
            if (!Page::isText(node) || Page::isInside(node, u"head"_s))
                return;
            const QString text = Page::textOf(node);
            int open = 0;
            for (const QChar c : text) {
                const char16_t unit = c.unicode();
                open += (unit >= 0x202A && unit <= 0x202E && unit != 0x202C) || (unit >= 0x2066 && unit <= 0x2068);
                open -= unit == 0x202C || unit == 0x2069;
            }
            expect(open == 0, 8, text);

            const auto letters = text.toUcs4();
            const auto latin = std::ranges::count_if(letters, isLatin);
            const bool inArabic = Page::inherited(node, u"lang"_s).startsWith("ar"_L1);
            const bool isolated = Page::isInside(node, u"bdi"_s) || Page::inherited(node, u"dir"_s) == u"ltr";
            expect(latin == 0 || isolated || !inArabic, 9, text);
        });
    }

    void languages() // 10
    {
        m_page.each([this](const GumboNode &node) {
            const QString language = Page::attributeOf(node, u"lang"_s);
            if (language.isEmpty())
                return;
            qsizetype rightToLeft = 0;
            qsizetype leftToRight = 0;
            Page::each(node, [&](const GumboNode &inner) {
                if (!Page::isText(inner) || Page::isInside(inner, u"head"_s) || Page::inherited(inner, u"lang"_s) != language)
                    return;
                const auto letters = Page::textOf(inner).toUcs4();
                rightToLeft += std::ranges::count_if(letters, isRightToLeft);
                leftToRight += std::ranges::count_if(letters, [](char32_t c) { return QChar::isLetter(c) && !isRightToLeft(c); });
            });
            const bool arabicScript = language.startsWith("ar"_L1) || language == u"fa";
            expect(Page::nameOf(node) == u"html" || (arabicScript ? rightToLeft >= leftToRight : leftToRight >= rightToLeft), 10,
                   language + u": "_s + Page::textOf(node));
        });
    }

    void headBasics() // 11-14
    {
        const auto titles = m_page.all(u"title"_s);
        const QString title = titles.empty() ? QString() : Page::textOf(*titles.front());
        const bool tooLong = m_headline.size() > 70; // search engines would cut it anywhere
        expect(titles.size() == 1 && !m_headline.isEmpty() && (tooLong ? !title.isEmpty() : title.startsWith(m_headline)), 11, title);
        const QStringList descriptions = meta(u"description"_s);
        expect(descriptions.size() == 1 && !descriptions.front().trimmed().isEmpty(), 12, u"description"_s);
        const auto links = m_page.withAttribute(u"rel"_s, u"canonical"_s);
        expect(m_extent == Extent::Review ? links.empty() : complete() ? links.size() == 1 : links.size() <= 1, 13, u"canonical count"_s);
        expect(links.empty() || isAbsoluteHttps(canonical()), 13, canonical());
        const QString robots = meta(u"robots"_s).value(0);
        expect(robots.contains("noindex"_L1) == (m_extent == Extent::Review), 13, robots);
        const QString viewport = meta(u"viewport"_s).value(0);
        expect(viewport.contains("width=device-width"_L1) && !viewport.contains("maximum"_L1) && !viewport.contains("user-"_L1), 14,
               viewport);
    }

    void policy() // 15
    {
        const auto metas = m_page.withAttribute(u"http-equiv"_s, u"Content-Security-Policy"_s);
        const QString policy = metas.empty() ? QString() : Page::attributeOf(*metas.front(), u"content"_s);
        for (const QString &needed : {u"default-src 'none'"_s, u"base-uri 'none'"_s, u"form-action 'none'"_s})
            expect(policy.contains(needed), 15, needed);
        expect(!policy.contains("unsafe"_L1) && !policy.contains(u'*') && !policy.contains("http"_L1), 15, policy);
        const auto place = m_text.indexOf("http-equiv=\"Content-Security-Policy\""_L1);
        for (const QString &loading : {u"<link"_s, u"<style"_s, u"<script"_s, u"<img"_s}) {
            const auto first = m_text.indexOf(loading);
            expect(first < 0 || (place > 0 && place < first), 15, u"policy after "_s + loading);
        }
        for (const GumboNode *style : m_page.all(u"style"_s)) {
            const QByteArray hash = QCryptographicHash::hash(Page::textOf(*style).toUtf8(), QCryptographicHash::Sha256).toBase64();
            expect(policy.contains(u"'sha256-"_s + QString::fromLatin1(hash)), 15, u"style hash"_s);
        }
    }

    void openGraph() // 16-18
    {
        const QStringList always{u"og:type"_s, u"og:title"_s, u"og:description"_s, u"og:locale"_s};
        const QStringList published{u"og:url"_s,
                                    u"og:site_name"_s,
                                    u"og:image"_s,
                                    u"og:image:width"_s,
                                    u"og:image:height"_s,
                                    u"og:image:type"_s,
                                    u"og:image:alt"_s,
                                    u"article:published_time"_s,
                                    u"article:modified_time"_s,
                                    u"article:section"_s,
                                    u"article:tag"_s};
        for (const QString &key : always)
            expect(!property(key).isEmpty(), 16, key);
        for (const QString &key : published)
            expect(!complete() || !property(key).isEmpty(), 16, key);
        m_page.each([this](const GumboNode &node) {
            if (Page::nameOf(node) != u"meta")
                return;
            const QString name = Page::attributeOf(node, u"name"_s);
            const QString property = Page::attributeOf(node, u"property"_s);
            expect(!name.startsWith("og:"_L1) && !name.startsWith("article:"_L1) && !property.startsWith("twitter:"_L1), 16,
                   name + property);
        });
        expect(property(u"og:type"_s) == u"article", 16, u"og:type"_s);
        expect(property(u"og:url"_s) == canonical(), 17, property(u"og:url"_s));
        expect(property(u"og:title"_s) == m_headline, 17, property(u"og:title"_s));
        static const QRegularExpression locale(u"^ar_[A-Z]{2}$"_s);
        expect(locale.match(property(u"og:locale"_s)).hasMatch(), 17, property(u"og:locale"_s));
        expect(property(u"og:image"_s).isEmpty() || isAbsoluteHttps(property(u"og:image"_s)), 17, property(u"og:image"_s));
        expect(property(u"og:image"_s).isEmpty() == property(u"og:image:alt"_s).isEmpty(), 17, u"og:image:alt"_s);
        for (const QString &key : {u"twitter:card"_s, u"twitter:title"_s, u"twitter:description"_s})
            expect(!meta(key).value(0).isEmpty(), 18, key);
        for (const QString &key : {u"twitter:image"_s, u"twitter:image:alt"_s})
            expect(!complete() || !meta(key).value(0).isEmpty(), 18, key);
    }

    void structuredData() // 19-21, 23-25
    {
        const auto blocks = m_page.withAttribute(u"type"_s, u"application/ld+json"_s);
        expect(blocks.size() == 1, 19, u"count"_s);
        if (blocks.empty())
            return;
        const QString json = Page::textOf(*blocks.front());
        expect(!json.contains(u'<'), 19, u"raw <"_s);
        m_data = QJsonDocument::fromJson(json.toUtf8()).object();
        expect(!m_data.isEmpty(), 19, u"no JSON object"_s);

        static const QSet<QString> known{u"@context"_s,
                                         u"@type"_s,
                                         u"@id"_s,
                                         u"url"_s,
                                         u"mainEntityOfPage"_s,
                                         u"headline"_s,
                                         u"alternativeHeadline"_s,
                                         u"description"_s,
                                         u"image"_s,
                                         u"datePublished"_s,
                                         u"dateModified"_s,
                                         u"author"_s,
                                         u"publisher"_s,
                                         u"inLanguage"_s,
                                         u"articleSection"_s,
                                         u"keywords"_s,
                                         u"wordCount"_s,
                                         u"isAccessibleForFree"_s,
                                         u"dateline"_s,
                                         u"contentLocation"_s,
                                         u"citation"_s,
                                         u"isBasedOn"_s,
                                         u"creditText"_s,
                                         u"correction"_s,
                                         u"creativeWorkStatus"_s};
        for (const QString &key : m_data.keys())
            expect(known.contains(key), 20, key);
        for (const QString &key : known)
            expect(!complete() || key == u"creativeWorkStatus" || m_data.contains(key), 20, key);
        for (const QString &key : {u"headline"_s, u"description"_s, u"inLanguage"_s, u"wordCount"_s})
            expect(m_data.contains(key), 20, key);
        static const QRegularExpression type(u"^(Reportage|Analysis|Opinion|)NewsArticle$"_s);
        expect(type.match(m_data[u"@type"_s].toString()).hasMatch() && m_data[u"@context"_s].toString() == u"https://schema.org", 20,
               u"type"_s);
        const QJsonObject publisher = m_data[u"publisher"_s].toObject();
        expect(!complete() || isAbsoluteHttps(publisher[u"logo"_s].toObject()[u"url"_s].toString()), 20, u"publisher.logo"_s);
        expect(m_data[u"headline"_s].toString() == m_headline, 21, m_data[u"headline"_s].toString());
        const auto authors = m_data[u"author"_s].toArray();
        for (const QJsonValue &author : authors) {
            const QString name = author.toObject()[u"name"_s].toString();
            expect(!name.isEmpty() && !name.startsWith(u"بقلم"_s) && !name.contains(u'،'), 23, name);
        }
        const auto images = m_data[u"image"_s].toArray();
        expect(!complete() || images.size() == 3, 24, u"three shapes"_s);
        for (const QJsonValue &image : images) {
            expect(isAbsoluteHttps(image.toString()), 24, image.toString());
            const QString name = QUrl(image.toString()).path().section(u"/assets/"_s, -1);
            const bool packed = std::ranges::any_of(m_files, [&](const PageFile &file) { return file.name == u"assets/"_s + name; });
            expect(m_files.size() == 1 || packed, 24, name);
        }
        QStringList cited;
        for (const QJsonValue &work : m_data[u"citation"_s].toArray())
            cited.append(work.toObject()[u"url"_s].toString());
        for (const QJsonValue &work : m_data[u"isBasedOn"_s].toArray())
            cited.append(work.toString());
        for (const GumboNode *section : m_page.withAttribute(u"class"_s, u"sources"_s))
            for (const GumboNode *link : Page::all(*section, u"a"_s))
                expect(cited.contains(Page::attributeOf(*link, u"href"_s)), 25, Page::attributeOf(*link, u"href"_s));
    }

    void times() // 22, 35
    {
        const QString published = m_data[u"datePublished"_s].toString();
        const QString modified = m_data[u"dateModified"_s].toString();
        expect(!complete() || !published.isEmpty(), 22, u"no date"_s);
        if (!published.isEmpty()) {
            expect(fullTime(published).isValid() && fullTime(modified) >= fullTime(published), 22, published + u' ' + modified);
            expect(property(u"article:published_time"_s) == published && property(u"article:modified_time"_s) == modified, 22,
                   u"article:*_time"_s);
            QStringList shown;
            for (const GumboNode *time : m_page.all(u"time"_s))
                if (Page::attributeOf(*time, u"class"_s).startsWith("dt-"_L1))
                    shown.append(Page::attributeOf(*time, u"datetime"_s));
            expect(shown == (modified == published ? QStringList{published} : QStringList{published, modified}), 22, shown.join(u' '));
        }
        static const QRegularExpression form(u"^\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d))?)?)?$"_s);
        for (const GumboNode *time : m_page.all(u"time"_s)) {
            const QString value = Page::attributeOf(*time, u"datetime"_s);
            expect(form.match(value).hasMatch() && !Page::textOf(*time).trimmed().isEmpty(), 35, value);
        }
    }

    void structure() // 26, 27, 30, 31
    {
        const auto mains = m_page.all(u"main"_s);
        const auto articles = m_page.all(u"article"_s);
        expect(mains.size() == 1 && articles.size() == 1 && Page::isInside(*articles.front(), u"main"_s), 26, u"main > article"_s);
        expect(m_page.all(u"h1"_s).size() == 1, 26, u"h1"_s);
        static const QSet<QString> allowed{
            u"html"_s,   u"head"_s,   u"meta"_s,    u"title"_s,   u"link"_s,    u"style"_s,      u"script"_s, u"body"_s,
            u"a"_s,      u"header"_s, u"main"_s,    u"article"_s, u"section"_s, u"aside"_s,      u"nav"_s,    u"footer"_s,
            u"h1"_s,     u"h2"_s,     u"h3"_s,      u"h4"_s,      u"p"_s,       u"div"_s,        u"span"_s,   u"bdi"_s,
            u"strong"_s, u"em"_s,     u"u"_s,       u"s"_s,       u"sup"_s,     u"sub"_s,        u"small"_s,  u"cite"_s,
            u"br"_s,     u"time"_s,   u"ul"_s,      u"ol"_s,      u"li"_s,      u"blockquote"_s, u"figure"_s, u"figcaption"_s,
            u"img"_s,    u"table"_s,  u"caption"_s, u"thead"_s,   u"tbody"_s,   u"tr"_s,         u"th"_s,     u"td"_s};
        static const QSet<QString> mayBeEmpty{u"meta"_s, u"link"_s, u"br"_s, u"img"_s, u"tbody"_s, u"tr"_s, u"td"_s, u"figure"_s};
        static const QRegularExpression heading(u"^h([1-6])$"_s);
        static const QRegularExpression foreign(u"Mso|Apple-|docs-internal|gmail_"_s);
        int level = 0;
        m_page.each([&](const GumboNode &node) {
            if (!Page::isElement(node))
                return;
            const QString name = Page::nameOf(node);
            const QString text = Page::textOf(node).trimmed();
            expect(allowed.contains(name), 27, name);
            if (const auto match = heading.match(name); match.hasMatch()) {
                const int own = match.captured(1).toInt();
                expect(own <= level + 1 && !text.isEmpty(), 26, name + u' ' + text);
                level = own;
            }
            expect(!foreign.match(Page::attributeOf(node, u"class"_s) + Page::attributeOf(node, u"id"_s)).hasMatch(), 30, name);
            expect(mayBeEmpty.contains(name) || !text.isEmpty() || !Page::all(node, u"img"_s).empty(), 31, u"empty "_s + name);
        });
        static const QRegularExpression breaks(u"<br>\\s*<br>|<p[^>]*>\\s*<br>|<br>\\s*</p>"_s);
        expect(!breaks.match(m_text).hasMatch(), 31, u"breaks as paragraphs"_s);
    }

    void attributes() // 28, 29
    {
        static const QRegularExpression raster(u"^data:image/(png|jpeg);base64,[A-Za-z0-9+/]+=*$"_s);
        static const QRegularExpression scheme(u"^\\s*([A-Za-z][A-Za-z0-9+.-]*):"_s);
        m_page.each([&](const GumboNode &node) {
            expect(node.type != GUMBO_NODE_COMMENT, 28, u"comment"_s);
            if (!Page::isElement(node))
                return;
            const QString name = Page::nameOf(node);
            expect(name != u"script" || Page::attributeOf(node, u"type"_s) == u"application/ld+json", 28, u"script"_s);
            const auto &list = node.v.element.attributes;
            for (unsigned i = 0; i < list.length; ++i) {
                const auto *attribute = static_cast<const GumboAttribute *>(list.data[i]);
                const QString key = QString::fromUtf8(attribute->name);
                const QString value = QString::fromUtf8(attribute->value);
                expect(!key.startsWith("on"_L1) && key != u"style" && !key.startsWith("data-"_L1) && key != u"srcdoc", 28, key);
                if (key != u"href" && key != u"src" && key != u"cite")
                    continue;
                const auto match = scheme.match(value);
                const QString of = match.captured(1).toLower();
                const bool icon = name == u"link" && Page::attributeOf(node, u"rel"_s) == u"icon";
                const bool data = of == u"data" && ((key == u"src" && name == u"img") || icon) && raster.match(value).hasMatch();
                expect(!match.hasMatch() || data || QStringList{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s}.contains(of), 29,
                       value.left(60));
                expect(!value.contains("/../"_L1) && !value.startsWith(".."_L1) && !value.startsWith("//"_L1), 29, value.left(60));
            }
        });
    }

    void pictures() // 32
    {
        static const QRegularExpression fileName(u"\\.(jpe?g|png|webp|gif)$"_s, QRegularExpression::CaseInsensitiveOption);
        for (const GumboNode *image : m_page.all(u"img"_s)) {
            const QString source = Page::attributeOf(*image, u"src"_s);
            const QString alternative = Page::attributeOf(*image, u"alt"_s);
            expect(Page::has(*image, u"alt"_s) && !fileName.match(alternative).hasMatch(), 32, u"alt: "_s + alternative);
            expect(!complete() || !alternative.isEmpty(), 32, u"empty alt"_s);
            expect(Page::attributeOf(*image, u"width"_s).toInt() > 0 && Page::attributeOf(*image, u"height"_s).toInt() > 0, 32, u"size"_s);
            const bool packed
                = std::ranges::any_of(m_files, [&](const PageFile &file) { return file.name == source && !file.bytes.isEmpty(); });
            expect(packed || source.startsWith("data:image/"_L1), 32, source.left(60));
            expect(Page::isInside(*image, u"figure"_s), 32, u"outside a figure"_s);
        }
        for (const GumboNode *figure : m_page.all(u"figure"_s)) {
            const auto captions = Page::all(*figure, u"figcaption"_s);
            expect(complete() ? captions.size() == 1 : captions.size() <= 1, 32, u"figcaption"_s);
            expect(captions.empty() || !Page::textOf(*captions.front()).trimmed().isEmpty(), 32, u"empty figcaption"_s);
        }
        for (const PageFile &file : m_files)
            expect(!file.bytes.contains("Exif") && !file.bytes.contains("GPS"), 32, file.name + u" has camera data"_s);
    }

    void tablesAndLinks() // 33, 34
    {
        for (const GumboNode *cell : m_page.all(u"th"_s))
            expect(QStringList{u"col"_s, u"row"_s}.contains(Page::attributeOf(*cell, u"scope"_s)), 33, u"scope"_s);
        for (const GumboNode *table : m_page.all(u"table"_s)) {
            const auto captions = Page::all(*table, u"caption"_s);
            expect(!complete() || (captions.size() == 1 && !Page::textOf(*captions.front()).trimmed().isEmpty()), 33, u"caption"_s);
            expect(!complete() || !Page::all(*table, u"th"_s).empty(), 33, u"no th"_s);
        }
        for (const GumboNode *link : m_page.all(u"a"_s)) {
            const QString address = Page::attributeOf(*link, u"href"_s);
            expect(!Page::textOf(*link).trimmed().isEmpty(), 34, u"no text: "_s + address);
            expect(!address.startsWith(u'#') || m_page.withAttribute(u"id"_s, address.mid(1)).size() == 1, 34, address);
            expect(Page::attributeOf(*link, u"target"_s) != u"_blank" || Page::attributeOf(*link, u"rel"_s).contains("noopener"_L1), 34,
                   u"_blank"_s);
        }
        m_page.each([this](const GumboNode &node) {
            for (const QString &reference : {u"aria-labelledby"_s, u"aria-describedby"_s})
                for (const QString &id : Page::attributeOf(node, reference).split(u' ', Qt::SkipEmptyParts))
                    expect(m_page.withAttribute(u"id"_s, id).size() == 1, 34, reference + u' ' + id);
        });
    }

    const std::vector<PageFile> &m_files;
    Extent m_extent;
    QByteArray m_bytes;
    ParsedPage m_page;
    QString m_text;
    QString m_headline;
    QJsonObject m_data;
    QStringList m_faults;
};

} // namespace

QStringList faultsOf(const std::vector<PageFile> &files, Extent extent) { return Checker(files, extent).run(); }

QStringList bodyTexts(const QByteArray &html)
{
    const ParsedPage page(html);
    static const QSet<QString> blocks{u"p"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"li"_s, u"figcaption"_s, u"caption"_s, u"th"_s, u"td"_s};
    QStringList texts;
    for (const GumboNode *content : page.withAttribute(u"class"_s, u"e-content"_s)) {
        ParsedPage::each(*content, [&](const GumboNode &node) {
            if (blocks.contains(ParsedPage::nameOf(node))) {
                texts.append(QString());
                return;
            }
            const QString around = ParsedPage::inherited(node, u"class"_s);
            if (texts.isEmpty() || around == u"dateline" || around == u"credit")
                return;
            if (ParsedPage::isText(node))
                texts.back() += ParsedPage::textOf(node);
            else if (ParsedPage::nameOf(node) == u"br")
                texts.back() += u' ';
        });
    }
    for (QString &text : texts)
        text = text.simplified();
    texts.removeAll(QString());
    return texts;
}

} // namespace muharrir::test
