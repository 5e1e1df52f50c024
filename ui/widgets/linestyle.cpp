// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linestyle.h"

#include "icons.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>
#include <QTabBar>

namespace muharrir {

namespace {

/// Empty where Qt's own picture stays.
QString drawn(QStyle::StandardPixmap pixmap)
{
    switch (pixmap) {
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirLinkIcon:
        return QStringLiteral("open");
    case QStyle::SP_DirHomeIcon:
        return QStringLiteral("person");
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon:
        return QStringLiteral("new");
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DriveHDIcon:
        return QStringLiteral("archive");
    case QStyle::SP_FileDialogToParent:
        return QStringLiteral("up");
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack:
        return QStringLiteral("back");
    case QStyle::SP_ArrowForward:
        return QStringLiteral("next");
    case QStyle::SP_ArrowLeft:
        return QStringLiteral("left");
    case QStyle::SP_ArrowRight:
        return QStringLiteral("right");
    case QStyle::SP_FileDialogNewFolder:
        return QStringLiteral("add");
    case QStyle::SP_FileDialogListView:
        return QStringLiteral("tiles");
    case QStyle::SP_FileDialogDetailedView:
        return QStringLiteral("bullets");
    case QStyle::SP_LineEditClearButton:
        return QStringLiteral("close");
    default:
        return {};
    }
}

} // namespace

LineStyle::LineStyle() : QProxyStyle(QStringLiteral("fusion")) { }

QIcon LineStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const QString name = drawn(pixmap);
    if (name.isEmpty())
        return QProxyStyle::standardIcon(pixmap, option, widget);
    constexpr int size = 20;
    return linePixmap(name, QApplication::palette().color(QPalette::PlaceholderText), size, qApp->devicePixelRatio());
}

void LineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != PE_FrameFocusRect)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const int around = qobject_cast<const QTabBar *>(widget) ? 4 : 0; // Qt gives the letters' own rectangle there
    painter->save();
    painter->setPen(option->palette.color(QPalette::Link));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(-around, -around, around - 1, around - 1));
    painter->restore();
}

void LineStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled, const QString &text,
                             QPalette::ColorRole role) const
{
    // With a style sheet Qt puts the text of a choice on the left, in an Arabic window as well.
    if (const auto *choice = dynamic_cast<QComboBox *>(painter->device()))
        flags = static_cast<int>(visualAlignment(choice->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::AlignAbsolute
            | (flags & ~static_cast<int>(Qt::AlignHorizontal_Mask));
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

int LineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    // Symbols on the buttons of a dialog say nothing that their words do not.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace muharrir
