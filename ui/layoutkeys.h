// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <optional>

class QAction;
class QKeyEvent;

namespace muharrir {

/// The key of the American layout at the place of an X11 or Wayland scan code; Key_unknown where there is none.
Qt::Key latinKey(quint32 scanCode);

/// Shortcuts under a layout without Latin letters. Qt finds Ctrl+B under Arabic as long as the keyboard has a Latin layout beside it; where
/// Arabic is the only one, this filter goes by the place of the key instead. It acts only on keys that brought a letter of another
/// script, or a sign where a Latin letter lies (with Shift, Arabic has "]" on D and "×" on O: Ctrl+Shift+D must not be taken for Ctrl+]), so
/// that nothing fires twice.
class LayoutKeys : public QObject {
    Q_OBJECT

public:
    explicit LayoutKeys(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a stroke is, by its place: an action's keys, or their beginning.
    struct Found {
        QAction *action = nullptr;
        bool begins = false;
    };
    [[nodiscard]] Found find(const QKeySequence &typed) const;
    [[nodiscard]] std::optional<QKeySequence> typedBy(const QKeyEvent &event) const;
    bool press(const QKeyEvent &event);

    QWidget *m_window;
    QKeySequence m_begun; ///< the first stroke of two
};

} // namespace muharrir
