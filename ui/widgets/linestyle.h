// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace muharrir {

/// Fusion, which Qt draws alone and the same everywhere, with the window's own line icons where Qt has pictures of its own (file dialogs on
/// desktops that have none, fields that can be cleared), and where the keys go in the accent's line.
class LineStyle : public QProxyStyle {
    Q_OBJECT

public:
    LineStyle();

    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled, const QString &text,
                      QPalette::ColorRole role) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override;
};

} // namespace muharrir
