// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QSplitter;

namespace muharrir {

class PaneTabs;

/// What the window has room for.
struct Room {
    int width = 0; ///< pixels at 100 %
    bool library = true;
    bool panes = true;         ///< wanted
    bool libraryAsked = false; ///< in a narrow window
    bool panesAsked = false;
    bool focus = false; ///< the page alone
    bool operator==(const Room &) const = default;
};
enum class PanesShown : quint8 { None, Strip, Open };
struct Folding {
    bool library = true;
    PanesShown panes = PanesShown::Open;
    bool operator==(const Folding &) const = default;
};
/// Below 1,400 px the panes fold to their strip, below 1,100 px the library goes too; who asks for one in a narrow window gets it, and the other
/// gives way before the page falls under 560 px.
Folding folding(const Room &room);

/// Library, page and panes beside each other, in the interface's direction.
class WindowFrame : public QWidget {
    Q_OBJECT

public:
    WindowFrame(QWidget *library, QWidget *centre, PaneTabs *panes, const Theme &theme, QWidget *parent = nullptr);

    void setFocusMode(bool on);
    void toggleLibrary();
    void togglePanes();
    void showLibrary(); ///< something in it is wanted
    [[nodiscard]] bool isLibraryShown() const { return m_shown.library; }
    [[nodiscard]] bool arePanesOpen() const { return m_shown.panes == PanesShown::Open; }
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);
    [[nodiscard]] QSize minimumSizeHint() const override; ///< the page's: the parts beside it fold before the window stops them

Q_SIGNALS:
    void foldingChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refold();
    void widen();

    const Theme &m_theme;
    QSplitter *m_splitter;
    QWidget *m_library;
    QWidget *m_centre;
    PaneTabs *m_panes;
    Room m_room;
    Folding m_shown;
    int m_libraryWidth, m_panesWidth;
    bool m_folding = false;
};

} // namespace muharrir
