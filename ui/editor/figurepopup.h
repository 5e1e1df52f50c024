// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "editor/popupcard.h"

class QLineEdit;

namespace muharrir {

/// What belongs to a picture in the text and is not its caption: alternative text and credit. Enter takes them, Esc leaves things as they were.
class FigurePopup : public PopupCard {
    Q_OBJECT

public:
    FigurePopup(const Theme &theme, QWidget *window);

    void show(const Figure &figure, const QRect &anchor);

Q_SIGNALS:
    void chosen(const muharrir::Figure &figure);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    QLineEdit *addField(QLayout *layout, const QString &name, const QString &text);

    Figure m_figure;
    QLineEdit *m_alternative = nullptr;
    QLineEdit *m_credit = nullptr;
};

} // namespace muharrir
