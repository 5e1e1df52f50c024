// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the only file that sees both the core and the window.
#include "base/errors.h"
#include "base/settings.h"
#include "cli/commandline.h"
#include "commands/filecommands.h"
#include "commands/viewcommands.h"
#include "desk.h"
#include "mainwindow.h"
#include "screenshot.h"
#include "widgets/fielddirection.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QTemporaryFile>

#include <algorithm>

using namespace muharrir;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("muharrir"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUHARRIR_VERSION));
}

/// Text, direction, look: what must stand before the first widget is made.
Theme dress(QApplication &application, Language language, Numerals numerals, const Theme &theme)
{
    nameApplication();
    installTranslations(language, numerals);
    QApplication::setLayoutDirection(language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    QApplication::setDesktopFileName(QStringLiteral("muharrir"));
    apply(theme);
    keepFieldDirection(application);
    return theme;
}

Language languageOf(const Settings &settings, const QString &asked)
{
    return !asked.isEmpty() ? languageFrom(asked) : settings.language().value_or(languageFrom({}));
}

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.toLower().split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

/// Who sits at the window in a picture: who was named, else the first of the newsroom, since a picture cannot ask.
Result<Person> atTheWindow(Invocation &invocation, Archive &archive)
{
    if (!invocation.has(QStringLiteral("as"))) {
        const auto persons = archive.persons().all();
        if (!persons)
            return persons.error();
        const auto working = std::ranges::find(*persons, true, &Person::active);
        if (working != persons->end())
            return *working;
    }
    return invocation.person();
}

/// screenshot FILE.png [ID]: the real window on the offscreen platform. Settings of this machine play no part, so that pictures compare.
int screenshot(Invocation &invocation)
{
    Scene scene;
    scene.path = invocation.positional().value(0);
    if (invocation.positional().size() > 1) {
        MUHARRIR_CLI(id, articleId(invocation.positional().at(1)));
        scene.article = id;
    }
    scene.views = viewsNamed(invocation.value(QStringLiteral("pane")));
    if (invocation.has(QStringLiteral("size")))
        scene.size = sizeFrom(invocation.value(QStringLiteral("size")));
    const QString look = invocation.has(QStringLiteral("theme")) ? invocation.value(QStringLiteral("theme")) : QStringLiteral("light");
    const bool dark = look == u"dark";
    MUHARRIR_CLI(scale, invocation.number(QStringLiteral("scale"), 100));
    MUHARRIR_CLI(zoom, invocation.number(QStringLiteral("zoom"), 100));
    if (scene.path.isEmpty() || scene.size.isEmpty() || scene.views.isEmpty() || (!dark && look != u"light"))
        return invocation.fail(
            {ErrorCode::WrongUsage, {QStringLiteral("screenshot FILE.png [ID] [--size WxH] [--theme light|dark] [--pane NAME]")}});
    const auto archive = invocation.archive(Invocation::Absent::Made);
    if (!archive)
        return invocation.fail(archive.error());
    const auto person = atTheWindow(invocation, **archive);
    if (!person)
        return invocation.fail(person.error());
    const QString path = (*archive)->database().path();
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setPerson(person->name);
    const Theme theme
        = dress(*static_cast<QApplication *>(QCoreApplication::instance()), languageFrom(invocation.value(QStringLiteral("lang"))),
                Numerals::European, makeTheme(dark ? Appearance::Dark : Appearance::Light, scale, zoom));
    Desk desk(settings, findProofingData(), theme);
    MainWindow window(desk);
    desk.open(path);
    const Done done = takePicture(window, desk, scene);
    return done ? 0 : invocation.fail(done.error());
}

Command screenshotCommand()
{
    return {"screenshot",
            "FILE.png [ID]",
            QT_TRANSLATE_NOOP("CommandLine", "writes a picture of the window"),
            {{"size", "WxH", QT_TRANSLATE_NOOP("CommandLine", "pixels; 1440x900 unless told")},
             {"theme", "light|dark", QT_TRANSLATE_NOOP("CommandLine", "the appearance")},
             {"scale", "PERCENT", QT_TRANSLATE_NOOP("CommandLine", "size of the interface")},
             {"zoom", "PERCENT", QT_TRANSLATE_NOOP("CommandLine", "size of the page")},
             {"pane", "NAME",
              QT_TRANSLATE_NOOP("CommandLine",
                                "a view by name: proofing, details, history, notes, workflow, commands…; all: each in a file of its own")},
             {"as", "USER", QT_TRANSLATE_NOOP("CommandLine", "who works at the window")}},
            screenshot};
}

int commandLine(const QStringList &arguments, int argc, char **argv)
{
    if (arguments.first() == QLatin1String("screenshot")) {
        // The picture is the same on every desktop, and none is needed. The platform's own screen is too small for menus to open where they do.
        QTemporaryFile screen;
        if (screen.open()) {
            screen.write(R"({"screens":[{"name":"picture","x":0,"y":0,"width":3840,"height":2400,"logicalDpi":96}]})");
            screen.flush();
        }
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screen.fileName()));
        QApplication application(argc, argv);
        nameApplication();
        return runCommandLine(arguments, standardStreams(), {screenshotCommand()});
    }
    QCoreApplication application(argc, argv);
    nameApplication();
    return runCommandLine(arguments, standardStreams(), {screenshotCommand()});
}

/// What the window was asked for: an archive, a language, an article or a file.
struct Wish {
    QString archive, language, target;
};

Wish wishOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringLiteral("archive"), {}, QStringLiteral("FILE")));
    parser.addOption(QCommandLineOption(QStringLiteral("lang"), {}, QStringLiteral("ar|en")));
    parser.parse(arguments);
    return {parser.value(QStringLiteral("archive")), parser.value(QStringLiteral("lang")), parser.positionalArguments().value(0)};
}

/// A slip of the pen is told in the terminal: a word that is neither a command nor a file, a file that is not there.
Done checked(const Wish &wish)
{
    bool isNumber = false;
    wish.target.toLongLong(&isNumber);
    if (wish.target.isEmpty() || isNumber || QFileInfo::exists(wish.target))
        return {};
    if (!wish.target.contains(u'/') && !wish.target.contains(u'.'))
        return Error{ErrorCode::WrongUsage, {wish.target}};
    return Error{ErrorCode::FileNotReadable, {wish.target, QCoreApplication::translate("Database", "there is no such file")}};
}

int complain(const Wish &wish, const Error &error)
{
    installTranslations(languageFrom(wish.language));
    return Invocation(standardStreams(), {}, {}).fail(error);
}

/// Is there nowhere to show a window? Qt would end the program without a word of ours.
bool lacksDisplay(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto isSet = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    return !isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM") && !arguments.contains(u"-platform");
#else
    Q_UNUSED(arguments)
    return false;
#endif
}

int withoutWindow(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    nameApplication();
    const Wish wish = wishOf(QCoreApplication::arguments());
    installTranslations(languageFrom(wish.language));
    if (const Done done = checked(wish); !done)
        return complain(wish, done.error());
    return complain(wish, {ErrorCode::WrongUsage, {QCoreApplication::translate("CommandLine", "there is no display for a window")}});
}

int openWindow(QApplication &application)
{
    const Wish wish = wishOf(QApplication::arguments());
    if (const Done done = checked(wish); !done)
        return complain(wish, done.error());
    Settings settings;
    const Theme theme = dress(application, languageOf(settings, wish.language), settings.numerals(),
                              makeTheme(appearanceOf(settings), settings.scale(), settings.zoom()));
    const QString path = wish.archive.isEmpty() ? settings.archivePath() : wish.archive;
    QDir().mkpath(QFileInfo(path).absolutePath());
    Desk desk(settings, findProofingData(), theme);
    MainWindow window(desk);
    QObject::connect(&desk, &Desk::ready, &window, [&] {
        settings.noteArchive(path);
        bool isNumber = false;
        const qint64 id = wish.target.toLongLong(&isNumber);
        if (isNumber)
            window.files().openArticle({id});
        else if (!wish.target.isEmpty())
            window.files().openFile(wish.target);
    });
    desk.open(path);
    // On a laptop's screen the usual size, with the frame around it, would stick out.
    const QSize room = window.screen()->availableSize();
    if (window.width() >= room.width() || window.height() >= room.height())
        window.showMaximized();
    else
        window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (const QStringList command = commandFirst(arguments); !command.isEmpty())
        return commandLine(command, argc, argv);
    if (lacksDisplay(arguments))
        return withoutWindow(argc, argv);
    QApplication application(argc, argv);
    return openWindow(application);
}
