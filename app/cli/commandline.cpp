// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "base/errors.h"
#include "base/translation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace muharrir {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

std::vector<Command> coreCommands()
{
    std::vector<Command> all;
    for (auto commands : {proofingCommands, houseCommands, intakeCommands, exportCommands, suggestionCommands, articleCommands,
                          newsroomCommands, maintenanceCommands})
        std::ranges::move(commands(), std::back_inserter(all));
    return all;
}

const std::vector<Command::Option> commonOptions{
    {"archive", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the newsroom's file (default: the one in your data folder)")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "one JSON document on standard output")},
    {"lang", "ar|en", QT_TRANSLATE_NOOP("CommandLine", "language of messages")},
    {"progress", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show progress even where there is no terminal")},
    {"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "say how the command is used")},
};

QString usage(const Command &command)
{
    QString text = translated(QT_TRANSLATE_NOOP("CommandLine", "Usage: muharrir %1 %2"))
                       .arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments))
        + u'\n' + translated(command.summary) + u'\n';
    for (const auto &options : {command.options, commonOptions}) {
        for (const auto &option : options) {
            const QString left = QStringLiteral("--") + QLatin1StringView(option.name)
                + (option.value ? QString(u' ' + QLatin1StringView(option.value)) : QString());
            text += QStringLiteral("  %1 %2\n").arg(left, -24).arg(translated(option.description));
        }
    }
    return text;
}

QString overview(const std::vector<Command> &commands)
{
    QString text = translated(QT_TRANSLATE_NOOP(
                       "CommandLine", "Usage: muharrir [ARTICLE-ID | FILE] opens the window; muharrir COMMAND works without one."))
        + u'\n';
    for (const Command &command : commands)
        text += QStringLiteral("  %1 %2\n").arg(QLatin1StringView(command.name), -12).arg(translated(command.summary));
    return text + translated(QT_TRANSLATE_NOOP("CommandLine", "muharrir COMMAND --help says more.")) + u'\n';
}

/// Qt's sentence as a part of ours.
QString withoutStop(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString version() { return QStringLiteral("muharrir " MUHARRIR_VERSION); }

} // namespace

QStringList commandFirst(const QStringList &arguments)
{
    const auto commands = coreCommands();
    const auto isCommand = [&commands](const QString &name) {
        return QStringList{"screenshot", "help", "--help", "-h", "--version"}.contains(name)
            || std::ranges::any_of(commands, [&name](const Command &command) { return name == QLatin1StringView(command.name); });
    };
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (isCommand(arguments[i])) {
            QStringList ordered = arguments;
            ordered.move(i, 0);
            return ordered;
        }
        const auto common = std::ranges::find_if(commonOptions, [&](const Command::Option &option) {
            return arguments[i].section(u'=', 0, 0) == QStringLiteral("--") + QLatin1StringView(option.name);
        });
        if (common == commonOptions.end())
            return {};
        if (common->value && !arguments[i].contains(u'='))
            ++i; // its value
    }
    return {};
}

/// --lang, wherever it stands: messages about all other arguments are in this language.
static Result<Language> languageIn(const QStringList &arguments)
{
    QString code;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang")
            code = arguments.value(i + 1);
        else if (arguments[i].startsWith(u"--lang="))
            code = arguments[i].section(u'=', 1);
        else
            continue;
        if (code != u"ar" && code != u"en")
            return Error{ErrorCode::WrongUsage, {QStringLiteral("--lang ") + code}};
    }
    return languageFrom(code);
}

int runCommandLine(const QStringList &arguments, const Streams &streams, const std::vector<Command> &others)
{
    auto commands = coreCommands();
    std::ranges::copy(others, std::back_inserter(commands));

    const auto language = languageIn(arguments);
    installTranslations(language.valueOr(languageFrom({})));

    Invocation bare(streams, {}, {});
    if (!language)
        return bare.fail(language.error());
    const QString name = arguments.value(0);
    if (name.isEmpty() || name == u"--help" || name == u"-h" || name == u"help") {
        bare.write(overview(commands));
        return bare.finish(0);
    }
    if (name == u"--version") {
        bare.say(version());
        return bare.finish(0);
    }
    const auto command = std::ranges::find_if(commands, [&](const Command &known) { return name == QLatin1StringView(known.name); });
    if (command == commands.end())
        return bare.fail({ErrorCode::WrongUsage, {name}});

    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto &options : {command->options, commonOptions})
        for (const auto &option : options)
            parser.addOption(QCommandLineOption(QString::fromLatin1(option.name), {}, QString::fromLatin1(option.value)));
    if (!parser.parse(arguments)) // the first argument stands where the program's name would
        return bare.fail({ErrorCode::WrongUsage, {withoutStop(parser.errorText())}});
    if (parser.isSet(QStringLiteral("help"))) {
        bare.write(usage(*command));
        return bare.finish(0);
    }

    QMultiHash<QString, QString> options;
    for (const QString &option : parser.optionNames()) { // one entry an occurrence
        if (options.contains(option))
            continue;
        const QStringList values = parser.values(option);
        for (const QString &value : values)
            options.insert(option, value);
        if (values.isEmpty())
            options.insert(option, QString());
    }
    Invocation invocation(streams, parser.positionalArguments(), options);
    return invocation.finish(command->run(invocation));
}

} // namespace muharrir
