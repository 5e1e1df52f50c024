// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"
#include "theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muharrir {

QString repairName(Repair repair); ///< "non-breaking spaces"

/// «أُصلح عند اللصق: ...»: one line that says what a paste mended, with a way back. Shown above the text until the next change or a click.
class RepairStrip : public QFrame {
    Q_OBJECT

public:
    RepairStrip(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden when nothing was mended.
    void show(const Repairs &repairs, const std::vector<Loss> &losses);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void undoWanted();

private:
    QLabel *m_text;
    QPushButton *m_undo;
};

} // namespace muharrir
