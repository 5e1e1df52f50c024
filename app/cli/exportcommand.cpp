// SPDX-License-Identifier: GPL-3.0-or-later
// export: the way out of the house, in the form that whoever waits for the article reads.
#include "cli/articlefilter.h"
#include "cli/json.h"

#include "base/errors.h"
#include "exchange/feed.h"
#include "exchange/ninjs.h"
#include "exchange/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <limits>

namespace muharrir {

namespace {

enum class Form { PageFolder, PageFile, Ninjs, Markdown, Text, Rss, Atom };

bool isFeed(Form form) { return form == Form::Rss || form == Form::Atom; }

Result<Form> wantedForm(const Invocation &invocation)
{
    const bool oneFile = invocation.has(QStringLiteral("single-file"));
    if (!invocation.has(QStringLiteral("format")))
        return oneFile ? Form::PageFile : Form::PageFolder;
    const QString name = invocation.value(QStringLiteral("format"));
    if (name == u"html")
        return oneFile ? Form::PageFile : Form::PageFolder;
    const std::pair<const char *, Form> others[]{
        {"ninjs", Form::Ninjs}, {"md", Form::Markdown}, {"txt", Form::Text}, {"rss", Form::Rss}, {"atom", Form::Atom}};
    for (const auto &[known, form] : others)
        if (name == QLatin1StringView(known))
            return form;
    const bool promised = name == u"docx" || name == u"pdf";
    return Error{promised ? ErrorCode::NotBuiltYet : ErrorCode::WrongUsage, {QStringLiteral("export --format ") + name}};
}

QString endingOf(Form form)
{
    switch (form) {
    case Form::PageFolder:
        return {};
    case Form::PageFile:
        return QStringLiteral(".html");
    case Form::Ninjs:
        return QStringLiteral(".json");
    case Form::Markdown:
        return QStringLiteral(".md");
    case Form::Text:
        return QStringLiteral(".txt");
    case Form::Rss:
    case Form::Atom:
        return QStringLiteral(".xml");
    }
    return {};
}

/// The articles named, each once; without names those of the filter, and then published ones unless a state is asked for.
Result<std::vector<ArticleId>> chosen(const Invocation &invocation, Archive &archive, Form form)
{
    std::vector<ArticleId> ids;
    for (const QString &argument : invocation.positional()) {
        const auto id = articleId(argument);
        if (!id)
            return id.error();
        if (const auto article = archive.articles().load(*id); !article)
            return article.error();
        if (std::ranges::find(ids, *id) == ids.end())
            ids.push_back(*id);
    }
    if (!ids.empty())
        return ids;
    auto filter = articleFilter(invocation);
    if (!filter)
        return filter.error();
    if (*filter == ArticleFilter{} && !invocation.has(QStringLiteral("all")))
        return Error{ErrorCode::WrongUsage, {QStringLiteral("export ID...|--all")}};
    if (filter->states.empty())
        filter->states = {State::Published};
    constexpr int feedLength = 50; // what readers of feeds expect; more only when asked for
    const auto limit = invocation.number(QStringLiteral("limit"), isFeed(form) ? feedLength : std::numeric_limits<int>::max());
    if (!limit)
        return limit.error();
    const auto rows = archive.articles().list(*filter, {*limit, 0});
    if (!rows)
        return rows.error();
    for (const ArticleRow &row : *rows)
        ids.push_back(row.id);
    return ids;
}

/// Where a form of one file goes. DIR is what is one already, ends with a slash or has no ending; each article has its own name in it.
QString pathFor(const QString &out, const QString &name, const QString &ending, bool several)
{
    if (out.isEmpty())
        return QStringLiteral("muharrir-") + name + ending;
    const bool isFolder = several || out.endsWith(u'/') || QFileInfo(out).isDir() || QFileInfo(out).suffix().isEmpty();
    return isFolder ? QDir(out).filePath(QString(name + ending)) : out;
}

Result<QStringList> writeFile(const QString &path, const QByteArray &bytes)
{
    return writePage({{QFileInfo(path).fileName(), bytes}}, QFileInfo(path).path());
}

class Exporting {
public:
    Exporting(Invocation &invocation, Archive &archive, Form form) : m_invocation(invocation), m_archive(archive), m_form(form) { }

    Result<QStringList> run(const std::vector<ArticleId> &ids)
    {
        const auto newsroom = m_archive.settings().newsroom();
        if (!newsroom)
            return newsroom.error();
        m_profile = profileOf(*newsroom);
        if (m_form == Form::Rss && m_profile.siteUrl.isEmpty())
            return Error{ErrorCode::WrongUsage,
                         {QCoreApplication::translate("CommandLine", "a feed names its site; set it by newsroom --site URL")}};
        if (m_invocation.has(QStringLiteral("template"))) {
            const auto text = m_invocation.text(m_invocation.value(QStringLiteral("template")));
            if (!text)
                return text.error();
            m_template = *text;
        }
        return isFeed(m_form) ? feed(ids) : each(ids);
    }

private:
    Result<PublicArticle> leaving(ArticleId id, bool *published)
    {
        const auto article = m_archive.articles().load(id);
        if (!article)
            return article.error();
        *published = article->state == State::Published;
        return m_archive.publicForm(*article);
    }

    Result<QStringList> each(const std::vector<ArticleId> &ids)
    {
        QStringList written;
        for (const ArticleId id : ids) {
            bool published = false;
            const auto article = leaving(id, &published);
            if (!article)
                return article.error();
            const auto paths = one(*article, QString::number(id.value), ids.size() > 1);
            if (!paths)
                return paths.error();
            written += *paths;
            if (!published)
                m_invocation.warn(
                    QCoreApplication::translate("CommandLine", "Article %1 is not published: this is a marked review copy.").arg(id.value));
        }
        return written;
    }

    [[nodiscard]] Result<QStringList> one(const PublicArticle &article, const QString &name, bool several) const
    {
        const QString out = m_invocation.value(QStringLiteral("out"));
        if (m_form == Form::PageFolder) {
            const auto files = exportHtml(article, m_profile, m_archive.pictures(), PageForm::Folder, m_template);
            if (!files)
                return files.error();
            const QString folder = out.isEmpty() ? QString(QStringLiteral("muharrir-") + name) : several ? QDir(out).filePath(name) : out;
            return writePage(*files, folder);
        }
        const auto bytes = bytesOf(article);
        if (!bytes)
            return bytes.error();
        return writeFile(pathFor(out, name, endingOf(m_form), several), *bytes);
    }

    [[nodiscard]] Result<QByteArray> bytesOf(const PublicArticle &article) const
    {
        if (m_form == Form::Ninjs)
            return writeNinjs(article, m_profile, m_archive.pictures());
        if (m_form == Form::Markdown)
            return writeMarkdown(article, m_profile).toUtf8();
        if (m_form == Form::Text)
            return writePlainText(article, m_profile).toUtf8();
        const auto files = exportHtml(article, m_profile, m_archive.pictures(), PageForm::SingleFile, m_template);
        if (!files)
            return files.error();
        return files->front().bytes;
    }

    Result<QStringList> feed(const std::vector<ArticleId> &ids)
    {
        std::vector<PublicArticle> articles;
        for (const ArticleId id : ids) {
            bool published = false;
            auto article = leaving(id, &published);
            if (!article)
                return article.error();
            if (published)
                articles.push_back(std::move(*article));
            else
                m_invocation.warn(
                    QCoreApplication::translate("CommandLine", "Article %1 is not published: it is not in the feed.").arg(id.value));
        }
        const Result<QByteArray> bytes = m_form == Form::Rss ? writeRss(articles, m_profile) : writeAtom(articles, m_profile);
        if (!bytes)
            return bytes.error();
        return writeFile(pathFor(m_invocation.value(QStringLiteral("out")), QStringLiteral("feed"), endingOf(m_form), false), *bytes);
    }

    Invocation &m_invocation;
    Archive &m_archive;
    Form m_form;
    PublisherProfile m_profile;
    QString m_template;
};

int exportArticles(Invocation &invocation)
{
    MUHARRIR_CLI(form, wantedForm(invocation));
    MUHARRIR_CLI(archive, invocation.archive());
    MUHARRIR_CLI(ids, chosen(invocation, *archive, form));
    MUHARRIR_CLI(written, Exporting(invocation, *archive, form).run(ids));
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"written", QJsonArray::fromStringList(written)}});
    else
        for (const QString &path : written)
            invocation.say(path);
    return 0;
}

} // namespace

std::vector<Command> exportCommands()
{
    std::vector<Command::Option> options{
        {"format", "html|ninjs|rss|atom|md|txt", QT_TRANSLATE_NOOP("CommandLine", "the form; rss and atom are one feed of all")},
        {"out", "DIR|FILE", QT_TRANSLATE_NOOP("CommandLine", "where to")},
        {"template", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the newsroom's own page template")},
        {"single-file", nullptr, QT_TRANSLATE_NOOP("CommandLine", "one file with pictures and style in it")},
        {"all", nullptr, QT_TRANSLATE_NOOP("CommandLine", "every published article")}};
    std::ranges::copy(filterOptions(), std::back_inserter(options));
    options.push_back({"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "how many at the most")});
    return {{"export", "ID...|--all",
             QT_TRANSLATE_NOOP("CommandLine", "writes the public page; of an unpublished article a marked review copy"), options,
             exportArticles}};
}

} // namespace muharrir
