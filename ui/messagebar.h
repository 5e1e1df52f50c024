// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "theme.h"

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace muharrir {

/// Says what happened at the top of the page, with the buttons that help. One message at a time; a later one waits for none: problems stay until
/// they are answered, news goes by itself.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind : quint8 {
        News,
        Problem,
        Question, ///< stays until one of its buttons is pressed
    };
    struct Help {
        QString text;
        std::function<void()> act; ///< the bar closes before
    };

    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    void say(Kind kind, const QString &text, std::vector<Help> helps = {});
    void fail(const Error &error, std::vector<Help> helps = {}); ///< what is wrong, and what to do
    void dismiss();
    [[nodiscard]] QString text() const; ///< that stands there now; empty: none

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    int m_timer = 0;
};

} // namespace muharrir
