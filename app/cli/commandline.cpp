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
    for (auto commands : {proofingCommands, intakeCommands, suggestionCommands, articleCommands, newsroomCommands, maintenanceCommands})
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

QString version() { return QStringLiteral("muharrir " MUHARRIR_VERSION); }

} // namespace

bool isCommand(const QString &argument)
{
    if (argument == u"screenshot" || argument == u"--help" || argument == u"-h" || argument == u"--version" || argument == u"help")
        return true;
    return std::ranges::any_of(coreCommands(), [&](const Command &command) { return argument == QLatin1StringView(command.name); });
}

int runCommandLine(const QStringList &arguments, const Streams &streams, const std::vector<Command> &others)
{
    auto commands = coreCommands();
    std::ranges::copy(others, std::back_inserter(commands));

    // The language first: the messages about everything else are in it.
    const auto lang = arguments.indexOf(u"--lang");
    installTranslations(languageFrom(lang >= 0 ? QStringView(arguments.value(lang + 1)) : QStringView()));

    Invocation bare(streams, {}, {});
    const QString name = arguments.value(0);
    if (name.isEmpty() || name == u"--help" || name == u"-h" || name == u"help") {
        bare.write(overview(commands));
        return 0;
    }
    if (name == u"--version") {
        bare.say(version());
        return 0;
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
        return bare.fail({ErrorCode::WrongUsage, {parser.errorText()}});
    if (parser.isSet(QStringLiteral("help"))) {
        bare.write(usage(*command));
        return 0;
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
    return command->run(invocation);
}

} // namespace muharrir
