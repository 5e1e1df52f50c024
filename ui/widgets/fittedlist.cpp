// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fittedlist.h"

#include <QEvent>
#include <QKeyEvent>

namespace muharrir {

FittedList::FittedList(const QString &name, QWidget *parent) : QListView(parent)
{
    setAccessibleName(name);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
}

void FittedList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FittedList::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FittedList::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &FittedList::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &FittedList::fit);
    fit();
}

void FittedList::fit()
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(rootIndex()); ++row)
        height += sizeHintForRow(row);
    scheduleDelayedItemsLayout(); // a row may be higher than the one that stood there
    if (height == m_height)
        return;
    m_height = height;
    setFixedHeight(height);
    setVisible(height > 0);
    updateGeometry();
}

QSize FittedList::sizeHint() const { return {100, m_height}; }

void FittedList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FittedList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        Q_EMIT removeRequested(currentIndex());
        return;
    }
    // Not every platform's style activates by Enter.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
        && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void FittedList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void FittedList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace muharrir
