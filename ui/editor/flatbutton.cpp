// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flatbutton.h"

#include "icons.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace muharrir {

namespace {

constexpr int side = 4; ///< between the edge and the text, as in the page's text

}

int flatBaseline(int height, const QFontMetrics &metrics) { return (height - metrics.height() + 1) / 2 + metrics.ascent(); }

int flatHeight(const QFontMetrics &metrics, const Theme &theme)
{
    return qMax(theme.px(Size::target), metrics.height() + 2); // the frame
}

FlatButton::FlatButton(const Theme &theme, const QString &name, QWidget *parent) : QPushButton(parent), m_theme(theme)
{
    muharrir::setRole(this, "flat");
    setAccessibleName(name);
    setToolTip(name);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FlatButton::setOpens(bool opens)
{
    m_opens = opens;
    updateGeometry();
}

int FlatButton::chevronWidth() const { return m_opens ? fontInfo().pixelSize() + 1 : 0; }

QSize FlatButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + chevronWidth() + 2 * side, flatHeight(fontMetrics(), m_theme)};
}

QSize FlatButton::minimumSizeHint() const { return sizeHint(); }

void FlatButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const Colours &c = m_theme.colours;
    const bool accent = property("role").toString() == u"flat-accent" || (isEnabled() && (underMouse() || isChecked()));
    painter.setPen(accent ? c.accent : c.soft);
    // The head stands from the right in every language of the interface; the sign stands behind the word.
    const bool right = QGuiApplication::isRightToLeft();
    const int words = fontMetrics().horizontalAdvance(text());
    painter.drawText(right ? width() - side - words : side, flatBaseline(height(), fontMetrics()), text());
    if (const int size = chevronWidth())
        painter.drawPixmap(right ? side : width() - side - size, (height() - size) / 2 + 1,
                           linePixmap(QStringLiteral("chevron"), painter.pen().color(), size, devicePixelRatioF()));
}

} // namespace muharrir
