// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "commands/filecommands.h"
#include "editor/articlepage.h"
#include "mainwindow.h"
#include "views.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QPainter>
#include <QTimer>

using namespace std::chrono_literals;

namespace muharrir {

namespace {

/// Waits for a signal, not longer than `most`: a picture of what is there by then is still a picture.
template<typename Sender, typename Signal>
void await(Sender *sender, Signal signal, std::chrono::milliseconds most)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    loop.exec();
}

void settle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The window with the dialogs and menus that stand above it, each with the line that a desktop would draw around it.
QPixmap seen(MainWindow &window, const Theme &theme)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *above : QApplication::topLevelWidgets()) {
        if (above == &window || !above->isVisible() || above->windowType() == Qt::ToolTip)
            continue;
        const QPoint at = above->isModal() ? window.rect().center() - above->rect().center() : above->pos() - window.pos();
        painter.drawPixmap(at, above->grab());
        painter.setPen(theme.colours.line);
        painter.drawRect(QRect(at, above->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

Done keep(const QPixmap &picture, const QString &path)
{
    return picture.save(path) ? Done() : Done(Error{ErrorCode::FileNotWritable, {path, QStringLiteral("PNG")}});
}

/// Each view has a file of its own where there are several: shot.png becomes shot-details.png.
QString fileOf(const View &view, const Scene &scene)
{
    if (scene.views.size() == 1)
        return scene.path;
    const QFileInfo file(scene.path);
    return file.path() % u'/' % file.completeBaseName() % u'-' % view.name % u'.' % file.suffix();
}

Done take(MainWindow &window, Desk &desk, const Scene &scene, std::chrono::milliseconds settling)
{
    Done done;
    for (const View &view : scene.views) {
        if (view.needsArticle && !scene.article.isValid())
            continue;
        // A dialog waits inside show() for its answer, so the picture is taken by a timer.
        QEventLoop loop;
        bool taken = false;
        QTimer::singleShot(settling, &window, [&] {
            const Done kept = keep(seen(window, desk.theme()), fileOf(view, scene));
            if (done)
                done = kept;
            taken = true;
            putAway(window);
            loop.quit();
        });
        show(window, view);
        if (!taken)
            loop.exec();
        settle(50ms); // what was put away gives the focus back
    }
    return done;
}

} // namespace

Done takePicture(MainWindow &window, Desk &desk, const Scene &scene)
{
    Done opened;
    const auto noted = QObject::connect(&desk, &Desk::failed, &window, [&opened](const Error &error) { opened = error; });
    window.resize(scene.size);
    window.show();
    window.move(0, 0);
    await(&desk, &Desk::ready, 10s);
    if (scene.article.isValid() && opened) {
        QTimer::singleShot(0, &window, [&] { window.files().openArticle(scene.article); });
        await(&desk.session(), &Session::opened, 10s);
        // The dictionary takes a moment to load; then the findings of the whole text arrive together.
        await(window.page().marks(), &ProofingMarks::findingsChanged, 5s);
        settle(1500ms);
    }
    const Done taken = opened ? take(window, desk, scene, 600ms) : opened;
    QObject::disconnect(noted);
    return opened ? taken : opened;
}

} // namespace muharrir
