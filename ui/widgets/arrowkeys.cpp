// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/arrowkeys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace muharrir {

namespace {

class ArrowKeys : public QObject {
public:
    ArrowKeys(QLineEdit *field, QAbstractItemView *list) : QObject(field), m_list(list) { field->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown)
            return false;
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }

private:
    QAbstractItemView *m_list;
};

} // namespace

void leadArrows(QLineEdit *field, QAbstractItemView *list) { new ArrowKeys(field, list); }

} // namespace muharrir
