// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivethread.h"
#include "views.h"

#include <QSize>

namespace muharrir {

class Desk;
class MainWindow;

/// What is to be seen on a picture of the window.
struct Scene {
    QString path;
    ArticleId article; ///< invalid: no article is open
    QSize size{1440, 900};
    QList<View> views; ///< one picture of each
};

/// Shows the window (offscreen, if that is the platform), opens the article, waits until archive, proofing and related articles have answered,
/// and writes a picture of each view. Runs an event loop. FileNotWritable, or what opening the article failed with.
Done takePicture(MainWindow &window, Desk &desk, const Scene &scene);

} // namespace muharrir
