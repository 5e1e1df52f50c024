// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace muharrir {

/// Paints the rows of every list: a bold title, a small caption below with a mark before it (its hits bold), the reason a search gives, a hairline between rows, a wash and an accent
/// edge on the chosen one. What the mark is, the panes say by subclassing.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RowDelegate(const Theme &theme, int titleLines, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Room that the mark takes before the caption, in pixels; 0: none.
    [[nodiscard]] virtual int markWidth(const QModelIndex &index) const;
    /// `rect` is markWidth() wide and as high as the caption.
    virtual void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    [[nodiscard]] struct TextLines title(const QModelIndex &index) const;
    [[nodiscard]] struct TextLines caption(const QModelIndex &index) const;
    [[nodiscard]] struct TextLines reason(const QModelIndex &index) const;

    const Theme &m_theme;
    int m_titleLines;
};

/// The mark is the dot, ring or struck dot of an article's state (MarkRole).
class StateRowDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] int markWidth(const QModelIndex &index) const override;
    void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

/// Draws the dot of a state in the middle of a square.
void paintState(QPainter &painter, const QRectF &square, State state, const Theme &theme);

} // namespace muharrir
