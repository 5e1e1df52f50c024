// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

class QMainWindow;

namespace muharrir {

class Actions;
class ArticlePage;
class WindowFrame;

/// What is shown and how: library and panes, focus mode, full screen, zoom, appearance.
class ViewCommands : public QObject {
    Q_OBJECT

public:
    ViewCommands(Actions &actions, Desk &desk, ArticlePage &page, WindowFrame &frame, QMainWindow &window);

    void zoomBy(int steps);
    void lookAgain();
    /// Escape, where nothing nearer takes it: closes the find bar, else leads back to the text, else ends the focus mode.
    void stepBack(); ///< the settings changed

Q_SIGNALS:
    void focusModeChanged(bool on);

private:
    void setZoom(int percent);
    void setAppearance(Appearance appearance);
    void showFolding();

    Actions &m_actions;
    Desk &m_desk;
    ArticlePage &m_page;
    WindowFrame &m_frame;
};

/// Light or dark, as the settings say; "as the system" goes by the system's own colours.
Appearance appearanceOf(const Settings &settings);

} // namespace muharrir
