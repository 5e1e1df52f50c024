// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers/markdown.h"

#include "article/tag.h"
#include "exchange/foreignhtml.h"

#include <QHash>

#include <md4c-html.h>

namespace muharrir {

namespace {

using FrontMatter = QHash<QString, QStringList>;

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
        value = value.sliced(1, value.size() - 2);
    return value;
}

void readLine(const QString &line, QString &key, FrontMatter &matter)
{
    if (line.startsWith(u"- ")) {
        matter[key].append(unquoted(line.mid(2)));
        return;
    }
    const auto colon = line.indexOf(u':');
    if (colon <= 0)
        return;
    key = line.first(colon).trimmed().toLower();
    const QString value = line.mid(colon + 1).trimmed();
    if (value.startsWith(u'[') && value.endsWith(u']')) {
        for (const QString &entry : value.sliced(1, value.size() - 2).split(u','))
            matter[key].append(unquoted(entry));
    } else if (!value.isEmpty()) {
        matter[key].append(unquoted(value));
    }
}

/// The part between two lines of "---" at the top: `key: value` lines and `- entry` lists. Not all of YAML: what writers' editors put there.
FrontMatter cutFrontMatter(QString &text)
{
    FrontMatter matter;
    const auto end = text.startsWith(u"---\n") ? text.indexOf(u"\n---", 3) : -1;
    if (end < 0)
        return matter;
    QString key;
    for (const QString &line : text.mid(4, end - 4).split(u'\n'))
        readLine(line.trimmed(), key, matter);
    const auto rest = text.indexOf(u'\n', end + 1);
    text = rest < 0 ? QString() : text.mid(rest + 1);
    return matter;
}

QString htmlOf(const QString &markdown)
{
    const QByteArray source = markdown.toUtf8();
    QByteArray html;
    const auto append = [](const MD_CHAR *piece, MD_SIZE size, void *target) {
        static_cast<QByteArray *>(target)->append(piece, static_cast<qsizetype>(size));
    };
    md_html(source.constData(), static_cast<MD_SIZE>(source.size()), append, &html,
            MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS, 0);
    return QString::fromUtf8(html);
}

} // namespace

Result<Imported> importMarkdown(const QString &text)
{
    QString markdown = text;
    markdown.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const FrontMatter matter = cutFrontMatter(markdown);
    auto html = readForeignHtml(htmlOf(markdown));
    if (!html)
        return html.error();
    const auto field = [&](const char *name, const char *alias) {
        return matter.value(QString::fromLatin1(name), matter.value(QString::fromLatin1(alias)));
    };

    Imported imported;
    Article &article = imported.article;
    article.state = State::Draft;
    article.headline = field("title", "headline").value(0, html->headline);
    article.deck = field("description", "summary").value(0);
    article.bylines = field("author", "authors");
    article.section = field("section", "category").value(0);
    article.tags = splitTags(field("tags", "keywords").join(u'\n'));
    article.slug = field("slug", "slug").value(0);
    article.date = QDateTime::fromString(field("date", "date").value(0), Qt::ISODate).toUTC();
    article.body = std::move(html->body);
    takeOutHeadline(article);
    imported.losses = std::move(html->losses);
    for (Loss &loss : lossesOf(html->repairs))
        imported.losses.push_back(std::move(loss));
    imported.pictures = std::move(html->pictures);
    return imported;
}

} // namespace muharrir
