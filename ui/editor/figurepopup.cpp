// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/figurepopup.h"

#include "text/repair.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace muharrir {

FigurePopup::FigurePopup(const Theme &theme, QWidget *window) : PopupCard(theme, window)
{
    setObjectName(QStringLiteral("figurePopup"));
    setAccessibleName(tr("Picture"));
}

void FigurePopup::show(const Figure &figure, const QRect &anchor)
{
    m_figure = figure;
    clear();
    auto *frame = new QWidget;
    auto *box = new QVBoxLayout(frame);
    const int space = theme().px(Size::space3);
    box->setContentsMargins(space, Size::space2, space, Size::space2);
    box->setSpacing(theme().px(Size::space1));
    m_alternative = addField(box, tr("Alternative text"), figure.alternative);
    m_credit = addField(box, tr("Picture credit"), figure.credit);
    m_alternative->setToolTip(tr("What the picture shows, for those who cannot see it"));
    auto *hint = new QLabel(tr("The caption is written below the picture; Enter takes both lines"));
    setRole(hint, "caption");
    box->addWidget(hint);
    content()->addWidget(frame);
    const auto take = [this] {
        m_figure.alternative = sanitised(m_alternative->text().simplified());
        m_figure.credit = sanitised(m_credit->text().simplified());
        hide();
        Q_EMIT chosen(m_figure);
    };
    connect(m_alternative, &QLineEdit::returnPressed, this, take);
    connect(m_credit, &QLineEdit::returnPressed, this, take);
    popUp(anchor, m_alternative);
}

/// Between its two lines: there is nothing else in it.
bool FigurePopup::focusNextPrevChild(bool)
{
    (m_alternative->hasFocus() ? m_credit : m_alternative)->setFocus(Qt::TabFocusReason);
    return true;
}

QLineEdit *FigurePopup::addField(QLayout *layout, const QString &name, const QString &text)
{
    auto *label = new QLabel(name);
    setRole(label, "soft");
    auto *line = new QLineEdit(text);
    line->setAccessibleName(name);
    line->setMinimumWidth(theme().px(Size::panes));
    label->setBuddy(line);
    layout->addWidget(label);
    layout->addWidget(line);
    return line;
}

} // namespace muharrir
