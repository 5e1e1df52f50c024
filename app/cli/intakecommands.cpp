// SPDX-License-Identifier: GPL-3.0-or-later
// import and export: the ways in and out of the house.
#include "cli/commandline.h"
#include "cli/json.h"

#include "base/errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace muharrir {

namespace {

int importFiles(Invocation &invocation)
{
    if (invocation.positional().isEmpty())
        return invocation.fail({ErrorCode::WrongUsage, {QStringLiteral("import PATH...")}});
    MUHARRIR_CLI(archive, invocation.archive());
    MUHARRIR_CLI(person, invocation.person());
    ImportReport report;
    QStringList paths = invocation.positional();
    if (paths.removeAll(QStringLiteral("-")) > 0) {
        MUHARRIR_CLI(pasted, invocation.bytes(QStringLiteral("-")));
        MUHARRIR_CLI(part, archive->importBytes(QStringLiteral("-"), pasted, person));
        report = part;
    }
    if (!paths.isEmpty()) {
        MUHARRIR_CLI(part, archive->import(paths, person, invocation.progress()));
        std::ranges::move(part.imported, std::back_inserter(report.imported));
        std::ranges::move(part.skipped, std::back_inserter(report.skipped));
        report.count += part.count;
    }
    for (const ImportSkip &skip : report.skipped)
        invocation.warn(
            (skip.line > 0 ? QStringLiteral("%1:%2: ").arg(skip.file).arg(skip.line) : QString(skip.file + QStringLiteral(": ")))
            + describe(skip.error));
    if (invocation.wantsJson()) {
        invocation.write(toJson(report));
    } else {
        for (const ImportOutcome &outcome : report.imported) {
            invocation.say(QStringLiteral("%1 %2").arg(outcome.id.value).arg(outcome.headline));
            for (const Loss &loss : outcome.losses)
                invocation.say(QStringLiteral("    %1 (%2)").arg(loss.note).arg(loss.count));
        }
        invocation.say(QCoreApplication::translate("CommandLine", "Imported: %1").arg(report.count));
    }
    return report.count == 0 && !report.skipped.empty() ? exitCode(report.skipped.front().error.code) : 0;
}

/// Where the page of one of several articles goes: its own folder, named after its address.
QString pageFolder(const QString &out, const Article &article, bool several)
{
    const QString name = QStringLiteral("%1").arg(article.id.value);
    if (out.isEmpty())
        return QStringLiteral("muharrir-") + name;
    return several ? QDir(out).filePath(name) : out;
}

int exportArticles(Invocation &invocation)
{
    const QString format = invocation.has(QStringLiteral("format")) ? invocation.value(QStringLiteral("format")) : QStringLiteral("html");
    if (format != u"html")
        return invocation.fail({ErrorCode::NotBuiltYet, {QStringLiteral("export --format ") + format}});
    if (invocation.positional().isEmpty())
        return invocation.fail({ErrorCode::WrongUsage, {QStringLiteral("export ID...")}});
    QString pageTemplate;
    if (invocation.has(QStringLiteral("template"))) {
        MUHARRIR_CLI(text, invocation.text(invocation.value(QStringLiteral("template"))));
        pageTemplate = text;
    }
    MUHARRIR_CLI(archive, invocation.archive());
    const auto form = invocation.has(QStringLiteral("single-file")) ? PageForm::SingleFile : PageForm::Folder;
    QStringList written;
    for (const QString &argument : invocation.positional()) {
        MUHARRIR_CLI(article, archive->articles().load({argument.toLongLong()}));
        MUHARRIR_CLI(files, archive->page(article, form, pageTemplate));
        const QString out = invocation.value(QStringLiteral("out"));
        QString folder = pageFolder(out, article, invocation.positional().size() > 1);
        if (form == PageForm::SingleFile && out.endsWith(u".html") && invocation.positional().size() == 1) {
            files.front().name = QFileInfo(out).fileName();
            folder = QFileInfo(out).path();
        }
        MUHARRIR_CLI(paths, writePage(files, folder));
        written += paths;
        if (article.state != State::Published)
            invocation.warn(QCoreApplication::translate("CommandLine", "Article %1 is not published: this is a marked review copy.")
                                .arg(article.id.value));
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"written", QJsonArray::fromStringList(written)}});
    else
        for (const QString &path : written)
            invocation.say(path);
    return 0;
}

} // namespace

std::vector<Command> intakeCommands()
{
    return {
        {"import",
         "PATH...|-",
         QT_TRANSLATE_NOOP("CommandLine", "brings in txt, md, html and jsonl files, folders of them, and pasted pages"),
         {{"as", "NAME", QT_TRANSLATE_NOOP("CommandLine", "who is acting")}},
         importFiles},
        {"export",
         "ID...",
         QT_TRANSLATE_NOOP("CommandLine", "writes the public page; of an unpublished article a marked review copy"),
         {{"format", "html", QT_TRANSLATE_NOOP("CommandLine", "form of the page")},
          {"out", "DIR|FILE", QT_TRANSLATE_NOOP("CommandLine", "where to")},
          {"template", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the newsroom's own page template")},
          {"single-file", nullptr, QT_TRANSLATE_NOOP("CommandLine", "one file with pictures and style in it")}},
         exportArticles},
    };
}

} // namespace muharrir
