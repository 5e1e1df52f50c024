// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/state.h"
#include "session/bodydocument.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace muharrir {

enum class Appearance : quint8 { Light, Dark };

/// What a piece of text is; the theme chooses family, size and weight.
enum class Face : quint8 {
    Interface,
    InterfaceStrong,
    Caption, ///< times, counts, hints
    Wordmark,
    Title, ///< dialogs and empty panes
    Headline,
    Kicker,
    Meta, ///< byline, dateline
    Deck,
    Body,
};

struct Colours {
    QColor background, panel, surface;
    QColor text, soft, faint;
    QColor line, accent, onAccent, wash; ///< wash: the accent, very thin, under what is chosen
    QColor error, warning, notice, good; ///< notice: a word out of place; good: nothing stands in the way
    QColor shadow;
};

/// Sizes in pixels at 100 %, on a grid of 4. Theme::px() gives them at the interface's scale.
namespace Size {
inline constexpr int space1 = 4, space2 = 8, space3 = 12, space4 = 16, space6 = 24;
inline constexpr int controlRadius = 6, popupRadius = 8, chipRadius = 10;
inline constexpr int target = 28; ///< the least height of anything that is clicked
inline constexpr int icon = 20;
inline constexpr int topBar = 48, statusBar = 32, tabBar = 40, stripWidth = 48;
inline constexpr int library = 300, panes = 340; ///< widths at the start
inline constexpr int page = 700, pageLeast = 560;
inline constexpr int foldPanesBelow = 1400, foldLibraryBelow = 1100; ///< window widths
} // namespace Size

/// The one place for colours, type and sizes. A value: the window keeps one for as long as it lives and the widgets refer to it, so that
/// a change of appearance, scale or zoom is one assignment and a repaint.
struct Theme {
    Appearance appearance = Appearance::Light;
    int scale = 100;                         ///< of the interface, per cent
    int zoom = 100;                          ///< of the page, per cent
    static constexpr int headlinePitch = 86; ///< per cent of Noto Kufi's own tall line
    Colours colours;

    [[nodiscard]] int px(int size) const { return (size * scale + 50) / 100; }
    [[nodiscard]] int pagePx(int size) const { return (size * zoom + 50) / 100; }
    [[nodiscard]] QFont font(Face face) const;
    [[nodiscard]] QColor stateColour(State state) const;
    [[nodiscard]] bool isDark() const { return appearance == Appearance::Dark; }
};

Theme makeTheme(Appearance appearance, int scale = 100, int zoom = 100);

/// States that share a colour differ in shape: a ring instead of a dot, or a struck name.
bool stateHasRing(State state);
bool stateIsStruck(State state);

QPalette palette(const Theme &theme);
PageStyle pageStyle(const Theme &theme);

/// The style sheet of the whole application (ui/stylesheet.cpp). Widgets say what they are by a dynamic property `role`:
/// buttons "primary", "quiet", "chip", "tab", "icon"; labels "title", "strong", "soft", "faint", "caption", "error", "warning", "good";
/// frames "panel", "page", "line", "popup", "topbar", "statusbar".
QString styleSheet(const Theme &theme);

/// Font, palette and style sheet of the application, all from the theme.
void apply(const Theme &theme);

/// Sets the property that the style sheet goes by; may be changed while the widget is shown.
void setRole(QWidget *widget, const char *role);

} // namespace muharrir
