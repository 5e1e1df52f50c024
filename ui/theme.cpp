// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "widgets/linestyle.h"

#include <QApplication>
#include <QStyle>
#include <QWidget>

namespace muharrir {

namespace {

Colours lightColours()
{
    return {.background = 0xf4f3ef,
            .panel = 0xfaf9f6,
            .surface = 0xffffff,
            .text = 0x1d1f23,
            .soft = 0x5d636d,
            .faint = 0x696f79,
            .line = 0xe3e0d8,
            .accent = 0x0e6a66,
            .onAccent = 0xffffff,
            .wash = 0xe1efed,
            .error = 0xb3261e,
            .warning = 0x955700,
            .notice = 0x1f5fa8,
            .good = 0x1f7a3d,
            .shadow = QColor(0, 0, 0, 40)};
}

Colours darkColours()
{
    return {.background = 0x17191c,
            .panel = 0x1c1f23,
            .surface = 0x212429,
            .text = 0xe8e6e1,
            .soft = 0xa9afb8,
            .faint = 0x9098a3,
            .line = 0x30343b,
            .accent = 0x4fb8b0,
            .onAccent = 0x0f1113,
            .wash = 0x1f3836,
            .error = 0xef7d74,
            .warning = 0xe0a34a,
            .notice = 0x78aee8,
            .good = 0x6cc28a,
            .shadow = QColor(0, 0, 0, 110)};
}

/// Debian's fonts-noto-core first; then what other systems have for Arabic.
/// Noto Sans leads although it has no Arabic: its lines are 1.36 em high, those of Noto Sans Arabic 1.7, and the first family sets the height of
/// every control.
const QStringList interfaceFamilies{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Segoe UI"),
                                    QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")};
/// Fields and buttons on one line: the family of their letters leads, so that what is typed, what is proposed and what is pressed have one
/// baseline. (A line of Noto Sans with Arabic in it is higher than the font says, and QLineEdit then lifts its text, but not its placeholder.)
/// The style sheet names them too: it drops a font that is set on a class, and with a parent also one that is set on the field.
const QStringList fieldFamilies{QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
                                QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")};
const QStringList headlineFamilies{QStringLiteral("Noto Kufi Arabic"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                   QStringLiteral("sans-serif")};
const QStringList bodyFamilies{QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Noto Sans"), QStringLiteral("Amiri"),
                               QStringLiteral("DejaVu Sans"), QStringLiteral("serif")};

struct Type {
    const QStringList &families;
    qreal points;
    bool bold;
    bool ofPage; ///< grows with the page's zoom, not with the interface's scale
};

Type typeOf(Face face)
{
    switch (face) {
    case Face::Interface:
        return {interfaceFamilies, 10.5, false, false};
    case Face::InterfaceStrong:
        return {interfaceFamilies, 10.5, true, false};
    case Face::Caption:
        return {interfaceFamilies, 9, false, false};
    case Face::Wordmark:
        return {headlineFamilies, 14, true, false};
    case Face::Title:
        return {headlineFamilies, 14, true, false};
    case Face::Headline:
        return {headlineFamilies, 22, true, true};
    case Face::Kicker:
        return {fieldFamilies, 10.5, true, true};
    case Face::Meta:
        return {fieldFamilies, 10.5, false, true};
    case Face::Deck:
        return {bodyFamilies, 13.5, false, true};
    case Face::Body:
        return {bodyFamilies, 15, false, true};
    }
    Q_UNREACHABLE();
}

} // namespace

Theme makeTheme(Appearance appearance, int scale, int zoom)
{
    return {.appearance = appearance,
            .scale = qBound(80, scale, 200),
            .zoom = qBound(50, zoom, 300),
            .colours = appearance == Appearance::Dark ? darkColours() : lightColours()};
}

QFont Theme::font(Face face) const
{
    const Type type = typeOf(face);
    QFont font;
    font.setFamilies(type.families);
    font.setPointSizeF(type.points * (type.ofPage ? zoom : scale) / 100);
    font.setWeight(type.bold ? QFont::Bold : QFont::Normal);
    return font;
}

QColor Theme::stateColour(State state) const
{
    const bool dark = isDark();
    switch (state) {
    case State::Incoming:
        return dark ? 0xa9afb8 : 0x5d636d;
    case State::Draft:
    case State::OnHold:
        return dark ? 0x9aa1ab : 0x626975;
    case State::InReview:
        return colours.warning;
    case State::Proofreading:
        return dark ? 0xb79ae0 : 0x7a4fa3;
    case State::Returned:
        return colours.error;
    case State::Approved:
        return colours.good;
    case State::Published:
    case State::Updating:
    case State::Correcting:
        return colours.notice;
    case State::Withdrawn:
    case State::Spiked:
        return 0x7b828c;
    }
    Q_UNREACHABLE();
}

bool stateHasRing(State state) { return state == State::Updating || state == State::Correcting || state == State::OnHold; }

bool stateIsStruck(State state) { return state == State::Withdrawn || state == State::Spiked; }

QPalette palette(const Theme &theme)
{
    const Colours &c = theme.colours;
    QPalette palette(c.text, c.panel, c.surface, c.line, c.line, c.text, c.text, c.surface, c.background);
    palette.setColor(QPalette::Button, c.panel);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::PlaceholderText, c.faint);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.surface);
    palette.setColor(QPalette::Highlight, c.wash);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    return palette;
}

PageStyle pageStyle(const Theme &theme)
{
    const qreal zoom = theme.zoom / 100.0;
    PageStyle style;
    style.bodyFamily = bodyFamilies.first();
    style.headingFamily = headlineFamilies.first();
    style.bodySize = 15 * zoom;
    style.heading2Size = 16 * zoom;
    style.heading3Size = 14 * zoom;
    style.heading4Size = 13 * zoom;
    style.captionSize = 10.5 * zoom;
    style.lineHeight = 115;
    style.paragraphGap = 12 * zoom;
    style.text = theme.colours.text;
    style.soft = theme.colours.soft;
    style.accent = theme.colours.accent;
    style.line = theme.colours.line;
    return style;
}

void apply(const Theme &theme)
{
    if (!qApp->findChild<LineStyle *>())
        QApplication::setStyle(new LineStyle);
    QApplication::setFont(theme.font(Face::Interface));
    QApplication::setPalette(palette(theme));
    qApp->setStyleSheet(styleSheet(theme));
}

void setRole(QWidget *widget, const char *role)
{
    const QString name = QString::fromLatin1(role);
    if (widget->property("role").toString() == name)
        return;
    widget->setProperty("role", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace muharrir
