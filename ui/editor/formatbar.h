// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "editor/blockcommands.h"
#include "theme.h"

#include <QFrame>

class QToolButton;

namespace muharrir {

class FlowLayout;

/// The row of commands above the page: what is used while writing, in words. Its buttons are the window's own actions.
class FormatBar : public QFrame {
    Q_OBJECT

public:
    static constexpr int inset = 7; ///< from the edge of a button to its words

    FormatBar(Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    void showStyle(const BlockStyle &style); ///< of the caret's paragraph
    void setEditable(bool editable);
    void indent(int pixels); ///< to the column of the page, as far as there is room; what has none goes to a second line

    [[nodiscard]] QSize minimumSizeHint() const override; ///< the indent is no reason to keep the window wide

private:
    QToolButton *add(ActionId id, const QString &text);
    void addGap();

    Actions &m_actions;
    const Theme &m_theme;
    FlowLayout *m_row;
    QToolButton *m_style;
};

QString blockStyleName(const BlockStyle &style);

} // namespace muharrir
