// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/picklist.h"

#include "widgets/arrowkeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace muharrir {

PickList::PickList(const QString &placeholder, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_list(new QListView(this))
{
    setFocusProxy(m_field);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    setRole(m_field, "search");
    m_field->installEventFilter(this);
    leadArrows(m_field, m_list);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFixedHeight(theme.px(360));
    const int margin = theme.px(Size::space3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(Size::space2));
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &PickList::typed);
    connect(m_list, &QListView::clicked, this, &PickList::picked);
}

void PickList::setModel(QAbstractItemModel *model)
{
    m_list->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &PickList::chooseFirst);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PickList::chooseFirst);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PickList::chooseFirst);
    chooseFirst();
}

void PickList::clear()
{
    m_field->clear();
    chooseFirst();
}

void PickList::chooseFirst() { m_list->setCurrentIndex(m_list->model()->index(0, 0)); }

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentIndex().isValid())
            Q_EMIT picked(m_list->currentIndex());
        else
            Q_EMIT entered(m_field->text());
        return true;
    default:
        return false;
    }
}

} // namespace muharrir
