// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowframe.h"

#include "panes/panetabs.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSplitter>

namespace muharrir {

namespace {

constexpr quint32 layoutMark = 0x4d484c31; ///< a kept layout begins with it

}

Folding folding(const Room &room)
{
    if (room.focus)
        return {false, PanesShown::None};
    const bool narrow = room.width < Size::foldPanesBelow, narrower = room.width < Size::foldLibraryBelow;
    Folding shown;
    shown.library = narrower ? room.libraryAsked : room.library;
    shown.panes = !room.panes ? PanesShown::None : !narrow || room.panesAsked ? PanesShown::Open : PanesShown::Strip;
    const auto page = [&] {
        const int panes = shown.panes == PanesShown::Open ? Size::panes : shown.panes == PanesShown::Strip ? Size::stripWidth : 0;
        return room.width - panes - (shown.library ? Size::library : 0);
    };
    if (page() < Size::pageLeast && shown.panes == PanesShown::Open && shown.library)
        shown.library = false;
    if (page() < Size::pageLeast && shown.panes == PanesShown::Strip && shown.library)
        shown.panes = PanesShown::None;
    return shown;
}

WindowFrame::WindowFrame(QWidget *library, QWidget *centre, PaneTabs *panes, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_splitter(new QSplitter(this)), m_library(library), m_centre(centre), m_panes(panes),
      m_libraryWidth(theme.px(Size::library)), m_panesWidth(theme.px(Size::panes))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *widget : {library, centre, static_cast<QWidget *>(panes)})
        m_splitter->addWidget(widget);
    m_splitter->setStretchFactor(1, 1);
    library->setMinimumWidth(theme.px(220));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_shown.library)
            m_libraryWidth = m_library->width();
        if (m_shown.panes == PanesShown::Open)
            m_panesWidth = m_panes->width();
    });
    connect(panes, &PaneTabs::foldedChanged, this, [this](bool folded) {
        if (m_folding || folded)
            return;
        m_room.panes = m_room.panesAsked = true;
        refold();
    });
}

void WindowFrame::setFocusMode(bool on)
{
    m_room.focus = on;
    refold();
}

void WindowFrame::toggleLibrary()
{
    const bool narrow = m_room.width < Size::foldLibraryBelow;
    const bool show = !m_shown.library;
    (narrow ? m_room.libraryAsked : m_room.library) = show;
    // Who asks for the library while the panes leave it no room means the library.
    if (show && !folding(m_room).library)
        m_room.panesAsked = false;
    refold();
}

void WindowFrame::showLibrary()
{
    m_room.focus = false;
    if (!m_shown.library)
        toggleLibrary();
}

void WindowFrame::togglePanes()
{
    const bool open = m_shown.panes != PanesShown::Open;
    const bool narrow = m_room.width < Size::foldPanesBelow;
    m_room.panesAsked = open;
    m_room.panes = open || narrow;
    refold();
}

void WindowFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int before = m_room.width;
    m_room.width = width() * 100 / m_theme.scale;
    // What was asked for in a narrow window is forgotten in a wide one.
    if (before < Size::foldPanesBelow && m_room.width >= Size::foldPanesBelow)
        m_room.panesAsked = m_room.libraryAsked = false;
    refold();
}

QSize WindowFrame::minimumSizeHint() const
{
    return {m_centre->minimumSizeHint().width() + m_theme.px(Size::stripWidth), m_splitter->minimumSizeHint().height()};
}

void WindowFrame::refold()
{
    const Folding wanted = folding(m_room);
    if (wanted == m_shown && m_splitter->sizes().size() == 3 && m_centre->width() > 0 && m_library->isVisibleTo(this) == wanted.library) {
        widen();
        return;
    }
    const QScopedValueRollback folding(m_folding, true);
    m_shown = wanted;
    m_library->setVisible(wanted.library);
    m_panes->setVisible(wanted.panes != PanesShown::None);
    m_panes->setFolded(wanted.panes == PanesShown::Strip);
    if (wanted.panes == PanesShown::Strip) {
        m_panes->setFixedWidth(m_theme.px(Size::stripWidth));
    } else {
        m_panes->setMinimumWidth(m_theme.px(260));
        m_panes->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    widen();
    Q_EMIT foldingChanged();
}

/// The side parts keep the widths that were chosen; the page has the rest.
void WindowFrame::widen()
{
    const int library = m_shown.library ? m_libraryWidth : 0;
    const int panes = m_shown.panes == PanesShown::Open ? m_panesWidth
        : m_shown.panes == PanesShown::Strip            ? m_theme.px(Size::stripWidth)
                                                        : 0;
    m_splitter->setSizes({library, qMax(1, width() - library - panes), panes});
}

QByteArray WindowFrame::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << layoutMark << m_libraryWidth << m_panesWidth << m_room.library << m_room.panes;
    return state;
}

void WindowFrame::restoreLayout(const QByteArray &state)
{
    QDataStream in(state);
    quint32 mark = 0;
    int library = 0, panes = 0;
    bool libraryWanted = true, panesWanted = true;
    in >> mark >> library >> panes >> libraryWanted >> panesWanted;
    if (in.status() != QDataStream::Ok || mark != layoutMark)
        return;
    m_libraryWidth = qBound(m_theme.px(220), library, m_theme.px(600));
    m_panesWidth = qBound(m_theme.px(260), panes, m_theme.px(700));
    m_room.library = libraryWanted;
    m_room.panes = panesWanted;
    refold();
}

} // namespace muharrir
