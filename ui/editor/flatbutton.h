// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QPushButton>

namespace muharrir {

/// A button among the fields of the page's head: as flat as they are and with its text on their baseline. Role "flat" or "flat-accent".
class FlatButton : public QPushButton {
    Q_OBJECT

public:
    FlatButton(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setOpens(bool opens); ///< a chevron says that something opens below

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int chevronWidth() const;

    const Theme &m_theme;
    bool m_opens = false;
};

/// Where the text of a flat field or button stands in its height: as QLineEdit places it.
int flatBaseline(int height, const QFontMetrics &metrics);
/// How high a flat field or button is, by its font.
int flatHeight(const QFontMetrics &metrics, const Theme &theme);

} // namespace muharrir
