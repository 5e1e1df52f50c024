// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/section.h"

#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace muharrir {

Section::Section(const QString &title, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(title, this)), m_keys(new QLabel(this)), m_row(new QHBoxLayout),
      m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    setRole(m_title, "strong");
    setRole(m_keys, "caption");
    m_row->setContentsMargins(theme.px(Size::space4), theme.px(Size::space3), theme.px(Size::space4), theme.px(Size::space1));
    m_row->setSpacing(theme.px(Size::space2));
    m_row->addWidget(m_title);
    m_row->addStretch();
    m_row->addWidget(m_keys);
    m_content->setContentsMargins(0, 0, 0, theme.px(Size::space2));
    m_content->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_row);
    layout->addLayout(m_content);
}

void Section::setKeys(const QString &keys) { m_keys->setText(keys.isEmpty() ? QString() : isolated(keys)); }

void Section::addButton(QWidget *button) { m_row->insertWidget(2, button); }

void Section::addFlat(QPushButton *button, int above)
{
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_theme.px(Size::space2), m_theme.px(above), m_theme.px(Size::space2), 0);
    row->addWidget(button);
    row->addStretch();
    m_content->addLayout(row);
}

void Section::setFlatText(QPushButton *button, const QString &text)
{
    m_flatTexts.insert(button, text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    fit(button);
}

void Section::fit(QPushButton *button)
{
    button->ensurePolished(); // its type is the style sheet's
    const int room = width() - 2 * m_theme.px(Size::space4) - 2;
    button->setText(button->fontMetrics().elidedText(m_flatTexts.value(button), Qt::ElideRight, room));
}

void Section::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (auto i = m_flatTexts.keyBegin(); i != m_flatTexts.keyEnd(); ++i)
        fit(*i);
}

void stack(QScrollArea &pane, std::initializer_list<Section *> sections, const Theme &theme)
{
    pane.setWidgetResizable(true);
    pane.setFocusPolicy(Qt::NoFocus);
    pane.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(&pane);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, theme.px(Size::space1), 0, theme.px(Size::space3));
    layout->setSpacing(0);
    for (Section *section : sections) {
        if (layout->count() > 0) {
            auto *line = new QFrame(inside);
            setRole(line, "line");
            layout->addWidget(line);
        }
        layout->addWidget(section);
    }
    layout->addStretch(1); // all the room that is left: no section floats in it
    pane.setWidget(inside);
    // The surface of the pane shows through.
    pane.viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
}

} // namespace muharrir
