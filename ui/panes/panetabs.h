// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace muharrir {

/// The panes beside the page, one at a time behind tabs. Folded, only a narrow strip with an icon for each is left; a click there unfolds.
class PaneTabs : public QWidget {
    Q_OBJECT

public:
    explicit PaneTabs(const Theme &theme, QWidget *parent = nullptr);

    void add(QWidget *pane, const QString &title, const QString &icon);
    void setCount(QWidget *pane, int count); ///< a badge on its tab; 0: none
    void show(QWidget *pane);                ///< and unfolds
    [[nodiscard]] QWidget *current() const;
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void foldedChanged(bool folded);
    void currentChanged(QWidget *pane);

private:
    struct Tab {
        QWidget *pane;
        QLabel *badge;       ///< on the tab
        QToolButton *button; ///< of the strip
        QLabel *stripBadge;
    };
    void choose(int index);

    const Theme &m_theme;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QWidget *m_open;
    QWidget *m_strip;
    QVBoxLayout *m_stripLayout;
    std::vector<Tab> m_tabs;
    bool m_folded = false;
};

} // namespace muharrir
