// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QKeyEvent;

namespace muharrir {

/// The key of the American layout at the place of an X11 or Wayland scan code; Key_unknown where there is none.
Qt::Key latinKey(quint32 scanCode);

/// Shortcuts under a layout without Latin letters. Qt finds Ctrl+B under Arabic as long as the keyboard has a Latin layout beside it; where
/// Arabic is the only one, this filter goes by the place of the key instead. It acts only on keys that brought a letter of another
/// script, so that nothing fires twice.
class LayoutKeys : public QObject {
    Q_OBJECT

public:
    explicit LayoutKeys(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &event);

    QWidget *m_window;
    QKeySequence m_begun; ///< the first stroke of two
};

} // namespace muharrir
