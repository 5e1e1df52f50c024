// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>

namespace muharrir {

/// The state of the open article as a small outlined pill; a click shows its way.
class StateChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit StateChip(const Theme &theme, QWidget *parent = nullptr);

    void setState(State state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    State m_state = State::Draft;
};

} // namespace muharrir
