// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/viewcommands.h"

#include "actions.h"
#include "editor/articlepage.h"
#include "editor/texteditor.h"
#include "windowframe.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QStyleHints>

namespace muharrir {

namespace {

/// Before anything of ours is applied, the system's palette is the application's.
bool systemIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

Appearance appearanceOf(const Settings &settings)
{
    switch (settings.look()) {
    case Settings::Look::Light:
        return Appearance::Light;
    case Settings::Look::Dark:
        return Appearance::Dark;
    case Settings::Look::System:
        return systemIsDark() ? Appearance::Dark : Appearance::Light;
    }
    Q_UNREACHABLE();
}

ViewCommands::ViewCommands(Actions &actions, Desk &desk, ArticlePage &page, WindowFrame &frame, QMainWindow &window)
    : QObject(&window), m_actions(actions), m_desk(desk), m_page(page), m_frame(frame)
{
    page.text()->setCaretGoesAsSeen(desk.settings().caretGoesAsSeen());
    actions.on(ActionId::ToggleLibrary, &frame, &WindowFrame::toggleLibrary);
    actions.on(ActionId::TogglePanes, &frame, &WindowFrame::togglePanes);
    connect(&frame, &WindowFrame::foldingChanged, this, &ViewCommands::showFolding);
    actions.on(ActionId::FocusMode, this, [this, &page, &frame](bool on) {
        frame.setFocusMode(on);
        page.setFocusMode(on);
        Q_EMIT focusModeChanged(on);
    });
    actions.on(ActionId::FullScreen, this,
               [&window](bool on) { window.setWindowState(window.windowState().setFlag(Qt::WindowFullScreen, on)); });
    actions.on(ActionId::ZoomIn, this, [this] { zoomBy(1); });
    actions.on(ActionId::ZoomOut, this, [this] { zoomBy(-1); });
    actions.on(ActionId::ZoomReset, this, [this] { setZoom(100); });
    actions.on(ActionId::DarkAppearance, this, [this](bool on) {
        m_desk.settings().setLook(on ? Settings::Look::Dark : Settings::Look::Light);
        setAppearance(on ? Appearance::Dark : Appearance::Light);
    });
    connect(page.text(), &TextEditor::zoomWanted, this, &ViewCommands::zoomBy);
    actions[ActionId::DarkAppearance]->setChecked(desk.theme().isDark());
    showFolding();
}

void ViewCommands::zoomBy(int steps) { setZoom(m_desk.theme().zoom + 10 * steps); }

void ViewCommands::setZoom(int percent)
{
    Theme theme = makeTheme(m_desk.theme().appearance, m_desk.theme().scale, percent);
    m_desk.settings().setZoom(theme.zoom);
    m_desk.setTheme(theme);
}

void ViewCommands::setAppearance(Appearance appearance)
{
    m_actions[ActionId::DarkAppearance]->setChecked(appearance == Appearance::Dark);
    m_desk.setTheme(makeTheme(appearance, m_desk.theme().scale, m_desk.theme().zoom));
}

void ViewCommands::lookAgain()
{
    m_page.text()->setCaretGoesAsSeen(m_desk.settings().caretGoesAsSeen());
    m_actions[ActionId::DarkAppearance]->setChecked(appearanceOf(m_desk.settings()) == Appearance::Dark);
    m_desk.setTheme(makeTheme(appearanceOf(m_desk.settings()), m_desk.theme().scale, m_desk.settings().zoom()));
}

void ViewCommands::stepBack()
{
    if (m_page.closeFind() || !m_desk.session().isOpen())
        return;
    if (!m_page.text()->hasFocus())
        m_page.focusText();
    else if (m_actions[ActionId::FocusMode]->isChecked())
        m_actions.trigger(ActionId::FocusMode);
}

void ViewCommands::showFolding()
{
    m_actions[ActionId::ToggleLibrary]->setChecked(m_frame.isLibraryShown());
    m_actions[ActionId::TogglePanes]->setChecked(m_frame.arePanesOpen());
}

} // namespace muharrir
