// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/popupcard.h"

class QLabel;
class QLineEdit;

namespace muharrir {

/// The address of a link: a card with one line. Enter takes it, Esc leaves things as they were.
class LinkPopup : public PopupCard {
    Q_OBJECT

public:
    LinkPopup(const Theme &theme, QWidget *window);

    void show(const QString &address, const QRect &anchor);

Q_SIGNALS:
    void chosen(const QString &address); ///< empty: no link any more

private:
    void take();

    QLineEdit *m_line = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace muharrir
