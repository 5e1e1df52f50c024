// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/panetabs.h"

#include "icons.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace muharrir {

PaneTabs::PaneTabs(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_bar(new QTabBar), m_stack(new QStackedWidget), m_open(new QWidget(this)),
      m_strip(new QWidget(this)), m_stripLayout(new QVBoxLayout(m_strip))
{
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(true);
    m_bar->setUsesScrollButtons(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setAccessibleName(tr("Panes"));
    auto *line = new QFrame;
    setRole(line, "line");
    auto *open = new QVBoxLayout(m_open);
    open->setContentsMargins(0, 0, 0, 0);
    open->setSpacing(0);
    open->addWidget(m_bar);
    open->addWidget(line);
    open->addWidget(m_stack, 1);
    const int margin = theme.px(Size::space2);
    m_stripLayout->setContentsMargins(margin, margin, margin, margin);
    m_stripLayout->setSpacing(theme.px(Size::space1));
    m_stripLayout->addStretch();
    m_strip->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_open, 1);
    layout->addWidget(m_strip);
    connect(m_bar, &QTabBar::currentChanged, this, &PaneTabs::choose);
}

void PaneTabs::add(QWidget *pane, const QString &title, const QString &icon)
{
    const int index = static_cast<int>(m_tabs.size());
    auto *badge = new QLabel(m_bar);
    setRole(badge, "badge");
    badge->hide();
    auto *button = new QToolButton(m_strip);
    button->setIcon(lineIcon(icon, m_theme));
    button->setIconSize(QSize(m_theme.px(Size::icon), m_theme.px(Size::icon)));
    button->setToolTip(title);
    button->setAccessibleName(title);
    auto *stripBadge = new QLabel(button);
    setRole(stripBadge, "badge");
    stripBadge->hide();
    m_stripLayout->insertWidget(index, button);
    m_tabs.push_back({pane, badge, button, stripBadge});
    m_stack->addWidget(pane);
    m_bar->addTab(title);
    connect(button, &QToolButton::clicked, this, [this, pane] { show(pane); });
}

void PaneTabs::setCount(QWidget *pane, int count)
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const Tab &tab = m_tabs[i];
        if (tab.pane != pane)
            continue;
        const QString text = count > 99 ? QString(numeral(99) % u'+') : numeral(count);
        for (QLabel *badge : {tab.badge, tab.stripBadge}) {
            badge->setText(text);
            badge->adjustSize();
            badge->setVisible(count > 0);
        }
        tab.button->setAccessibleName(count > 0 ? tab.button->toolTip() % u' ' % text : tab.button->toolTip());
        m_bar->setAccessibleTabName(static_cast<int>(i), tab.button->accessibleName());
        // The bar measures a tab's button only when it is set. Its "right" is where a line ends, in both directions.
        m_bar->setTabButton(static_cast<int>(i), QTabBar::RightSide, nullptr);
        m_bar->setTabButton(static_cast<int>(i), QTabBar::RightSide, count > 0 ? tab.badge : nullptr);
        tab.badge->setVisible(count > 0);
    }
}

void PaneTabs::show(QWidget *pane)
{
    setFolded(false);
    m_bar->setCurrentIndex(m_stack->indexOf(pane));
}

QWidget *PaneTabs::current() const { return m_folded ? nullptr : m_stack->currentWidget(); }

void PaneTabs::choose(int index)
{
    m_stack->setCurrentIndex(index);
    Q_EMIT currentChanged(m_stack->currentWidget());
}

void PaneTabs::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_open->setVisible(!folded);
    m_strip->setVisible(folded);
    updateGeometry();
    Q_EMIT foldedChanged(folded);
}

} // namespace muharrir
