// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "commands/filecommands.h"
#include "editor/articlepage.h"
#include "mainwindow.h"
#include "panes/sidepanes.h"

#include <QEventLoop>
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

void showPart(MainWindow &window, const QString &pane)
{
    if (pane == QLatin1String("workflow"))
        window.actions().trigger(ActionId::ShowWorkflow);
    else if (pane == QLatin1String("commands"))
        window.actions().trigger(ActionId::CommandPalette);
    else if (!pane.isEmpty())
        window.panes().showByName(pane);
}

} // namespace

Done takePicture(MainWindow &window, Desk &desk, const Scene &scene)
{
    Done opened;
    const auto noted = QObject::connect(&desk, &Desk::failed, &window, [&opened](const Error &error) { opened = error; });
    window.resize(scene.size);
    window.show();
    await(&desk, &Desk::ready, 10s);
    if (scene.article.isValid() && opened) {
        QTimer::singleShot(0, &window, [&] { window.files().openArticle(scene.article); });
        await(&desk.session(), &Session::opened, 10s);
        showPart(window, scene.pane);
        // The dictionary takes a moment to load; then the findings of the whole text arrive together.
        await(window.page().marks(), &ProofingMarks::findingsChanged, 5s);
        settle(1500ms);
    } else {
        showPart(window, scene.pane);
        settle(500ms);
    }
    QObject::disconnect(noted);
    if (!opened)
        return opened;
    if (!window.grab().save(scene.path))
        return Error{ErrorCode::FileNotWritable, {scene.path, QStringLiteral("PNG")}};
    return {};
}

} // namespace muharrir
