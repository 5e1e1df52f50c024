// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muharrir {

class MainWindow;

/// A view of the window that has a name: a pane, a menu, a dialog, a bar, a pop-up. What leads there is what a person would do, step by step: the
/// name of a command ("view.tags"), of a menu ("menu.3", the fourth) or of a button ("press.addSource", its object name).
struct View {
    QString name;
    QStringList steps;
    bool needsArticle = true;
};

/// Every view, in an order in which each can be reached from the one before by putting that away.
const QList<View> &allViews();

/// One view, or all of them for "all". Empty when there is no such name.
QList<View> viewsNamed(const QString &name);

/// Goes there. A dialog that waits for an answer does so inside this call.
void show(MainWindow &window, const View &view);

/// Closes what stands above the window and ends its modes: the page is as it was before the view.
void putAway(MainWindow &window);

} // namespace muharrir
