// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cmscopy.h"

#include "article/htmltext.h"
#include "exchange/htmlexport/pagefacts.h"
#include "exchange/markup/bodymarkup.h"
#include "exchange/markup/printable.h"
#include "exchange/plaintext.h"

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

QString inParagraph(const QString &html) { return html.isEmpty() ? QString() : QString(u"<p>"_s + html + u"</p>\n"_s); }

/// Collects the fields that have something in them.
class FieldWriter {
public:
    explicit FieldWriter(const PageFacts &facts) : m_facts(facts) { }

    void add(const QString &name, const QString &text) { add(name, isolated(text, m_facts.around), text); }
    void add(const QString &name, const QString &html, const QString &text)
    {
        if (!text.isEmpty())
            fields.push_back({name, html, text});
    }

    std::vector<CmsField> fields;

private:
    const PageFacts &m_facts;
};

QString bodyHtml(const PageFacts &facts)
{
    BodyMarkupOptions options;
    options.language = facts.language;
    options.plain = true;
    if (!facts.dateline.isEmpty())
        options.opening = isolated(facts.dateline, facts.around) + u" – "_s;
    return bodyMarkup(facts.article.body, options).trimmed();
}

/// «شرح (حقوق) – النص البديل», a line a picture.
QString pictureLines(const PageFacts &facts)
{
    QStringList lines;
    const auto add = [&lines](const Figure &figure, const QString &caption) {
        QStringList parts;
        const QString credit = printable(figure.credit);
        parts << printable(caption) << (credit.isEmpty() ? QString() : QString(u'(' + credit + u')'));
        parts.removeAll(QString());
        const QString alternative = printable(figure.alternative);
        const QString line = QStringList{parts.join(u' '), alternative}.join(parts.isEmpty() || alternative.isEmpty() ? u""_s : u" – "_s);
        if (!line.isEmpty())
            lines.append(line);
    };
    add(facts.article.mainImage, facts.article.mainImageCaption);
    for (const Block &block : facts.article.body.blocks)
        if (block.kind == BlockKind::Figure)
            add(block.figure, plainText(block.runs));
    return lines.join(u'\n');
}

struct SourceList {
    QString html;
    QString text;
};

SourceList sourceList(const PageFacts &facts)
{
    SourceList list;
    QStringList lines;
    for (const PublicSource &source : facts.sources) {
        QString html = isolated(source.name, facts.around);
        if (!source.url.isEmpty())
            html = u"<a"_s + htmlAttribute(u"href", source.url) + u'>' + html + u"</a>"_s;
        QString line = source.name;
        if (!source.role.isEmpty()) {
            html += u" ("_s + isolated(source.role, facts.around) + u')';
            line += u" ("_s + source.role + u')';
        }
        list.html += u"<li>"_s + html + u"</li>\n"_s;
        lines.append(source.url.isEmpty() ? line : QString(line + u' ' + source.url));
    }
    if (!lines.isEmpty())
        list = {u"<ul>\n"_s + list.html + u"</ul>"_s, lines.join(u'\n')};
    return list;
}

QString linesHtml(const QString &lines, const PageFacts &facts)
{
    QString html;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        html += inParagraph(isolated(line, facts.around));
    return html.trimmed();
}

} // namespace

std::vector<CmsField> cmsFields(const PublicArticle &article, const PublisherProfile &profile)
{
    const PageFacts facts(article, profile);
    FieldWriter out(facts);
    out.add(u"kicker"_s, facts.kicker);
    out.add(u"headline"_s, printable(article.headline));
    out.add(u"deck"_s, facts.deck);
    out.add(u"byline"_s, facts.authors.join(facts.words->comma));
    out.add(u"section"_s, facts.section);
    out.add(u"dateline"_s, facts.dateline);
    out.add(u"body"_s, bodyHtml(facts), writeBodyText(article, profile));
    const QString pictures = pictureLines(facts);
    out.add(u"pictures"_s, linesHtml(pictures, facts), pictures);
    out.add(u"correction"_s, linesHtml(facts.correction, facts), facts.correction);
    out.add(u"credit"_s, facts.creditLine);
    const SourceList sources = sourceList(facts);
    out.add(u"sources"_s, sources.html, sources.text);
    out.add(u"tags"_s, facts.tags.join(facts.words->comma));
    out.add(u"search-headline"_s, printable(article.searchHeadline));
    out.add(u"social-headline"_s, printable(article.socialHeadline));
    out.add(u"slug"_s, printable(article.slug));
    return out.fields;
}

CmsField cmsWhole(const PublicArticle &article, const PublisherProfile &profile)
{
    const PageFacts facts(article, profile);
    const PrintedWords &words = *facts.words;
    const auto text = [&facts](QStringView plain) { return isolated(plain, facts.around); };
    const auto labelled = [&](const QString &label, const QString &plain) {
        return plain.isEmpty() ? QString() : inParagraph(u"<strong>"_s + label + u":</strong> "_s + text(plain));
    };
    QString html = inParagraph(text(facts.kicker)) + u"<h1>"_s + text(facts.headline) + u"</h1>\n"_s + inParagraph(text(facts.deck))
        + inParagraph(text(facts.authors.join(words.comma))) + bodyHtml(facts) + u'\n' + labelled(words.correction, facts.correction)
        + labelled(words.credit, facts.creditLine);
    if (const SourceList sources = sourceList(facts); !sources.html.isEmpty())
        html += u"<h2>"_s + words.sources + u"</h2>\n"_s + sources.html;
    return {u"whole"_s, html.trimmed(), writePlainText(article, profile)};
}

} // namespace muharrir
