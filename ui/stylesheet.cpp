// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QRegularExpression>

namespace muharrir {

namespace {

QString css(const QColor &colour)
{
    return colour.alpha() == 255
        ? colour.name()
        : QStringLiteral("rgba(%1,%2,%3,%4)").arg(colour.red()).arg(colour.green()).arg(colour.blue()).arg(colour.alpha());
}

/// Names in the sheet stand for the theme's tokens: @accent a colour, 8px a size at 100 %, 9pt a type size at 100 %.
QString filled(QString sheet, const Theme &theme)
{
    const Colours &c = theme.colours;
    const std::initializer_list<std::pair<QLatin1String, QColor>> names{
        {QLatin1String("@background"), c.background},
        {QLatin1String("@panel"), c.panel},
        {QLatin1String("@surface"), c.surface},
        {QLatin1String("@text"), c.text},
        {QLatin1String("@soft"), c.soft},
        {QLatin1String("@faint"), c.faint},
        {QLatin1String("@line"), c.line},
        {QLatin1String("@accent"), c.accent},
        {QLatin1String("@onaccent"), c.onAccent},
        {QLatin1String("@wash"), c.wash},
        {QLatin1String("@error"), c.error},
        {QLatin1String("@warning"), c.warning},
        {QLatin1String("@good"), c.good},
        {QLatin1String("@notice"), c.notice},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(name, css(colour));
    sheet.replace(QStringLiteral("@field"), u'"' % theme.font(Face::Meta).families().join(QStringLiteral("\", \"")) % u'"');
    sheet.replace(QStringLiteral("@tick"), theme.isDark() ? QStringLiteral("tick-dark") : QStringLiteral("tick-light"));
    if (theme.scale == 100)
        return sheet;
    static const QRegularExpression size(QStringLiteral("\\b(\\d+(?:\\.\\d+)?)(px|pt)\\b"));
    QString scaled;
    qsizetype from = 0;
    for (auto i = size.globalMatch(sheet); i.hasNext();) {
        const auto match = i.next();
        const qreal value = match.capturedView(1).toDouble();
        // A hairline stays one.
        const qreal grown = value <= 1 ? value : value * theme.scale / 100;
        scaled += QStringView(sheet).mid(from, match.capturedStart() - from)
            % QString::number(grown, 'f', match.capturedView(2) == u"px" ? 0 : 2) % match.capturedView(2);
        from = match.capturedEnd();
    }
    return scaled % QStringView(sheet).mid(from);
}

} // namespace

QString styleSheet(const Theme &theme)
{
    return filled(QStringLiteral(R"(
QMainWindow, QDialog { background: @panel; }
QAbstractItemView { background: transparent; border: none; outline: 0; selection-background-color: @wash; selection-color: @text; }
QAbstractScrollArea { border: none; background: transparent; }
QToolTip { background: @text; color: @surface; border: none; padding: 4px 8px; }

QLabel[role="title"] { font-weight: bold; font-size: 13pt; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="soft"] { color: @soft; }
QLabel[role="faint"] { color: @faint; }
QLabel[role="caption"] { color: @faint; font-size: 9pt; }
QLabel[role="error"] { color: @error; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="picture"] { background: @panel; border: 1px solid @line; border-radius: 6px; color: @faint; }
QLabel[role="good"] { color: @good; }

QLabel[role="badge"] { background: @error; color: @surface; border-radius: 8px; padding: 0px 5px; min-width: 7px; min-height: 16px; font-size: 8.5pt; font-weight: bold; qproperty-alignment: AlignCenter; }
QLabel[role="chip"] { color: @soft; border: 1px solid @faint; border-radius: 10px; padding: 2px 10px; }

QLabel[role="wordmark"] { color: @accent; font-family: "Noto Kufi Arabic", "Noto Sans"; font-size: 15pt; font-weight: bold; }
QLabel[role="greeting"] { color: @accent; font-family: "Noto Kufi Arabic", "Noto Sans"; font-size: 24pt; font-weight: bold; }
QLabel[role="heading"] { font-family: "Noto Kufi Arabic", "Noto Sans"; font-size: 13pt; font-weight: bold; }
QLabel[role="status"] { color: @soft; font-size: 9pt; }
QLabel[role="status-note"] { color: @accent; font-size: 9pt; font-weight: bold; }
QLabel[role="status-warning"] { color: @warning; font-size: 9pt; font-weight: bold; }

QFrame[role="panel"], QWidget[role="panel"] { background: @panel; }
QFrame[role="page"], QWidget[role="page"] { background: @surface; }
QFrame[role="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="rule"] { background: @line; border: none; }
QFrame[role="formatbar"] { background: @panel; border: none; border-bottom: 1px solid @line; }
QFrame[role="formatbar"] QToolButton { padding: 2px 6px; min-height: 24px; font-size: 10pt; }
QFrame[role="popup"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[role="topbar"] { background: @panel; border: none; border-bottom: 1px solid @line; }
QFrame[role="statusbar"] { background: @panel; border: none; border-top: 1px solid @line; }
QFrame[role="message"] { background: @wash; border: none; border-bottom: 1px solid @line; }

QPushButton, QToolButton, QCheckBox, QRadioButton { outline: none; }
QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 3px 16px; min-height: 24px; max-height: 24px; }
QPushButton:hover { border-color: @faint; }
QPushButton:pressed { background: @wash; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; background: @panel; }
QPushButton:default { border-color: @accent; }
QPushButton[role="primary"] { background: @accent; color: @onaccent; border-color: @accent; font-weight: bold; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 2px 15px; }
QPushButton[role="primary"]:disabled { background: @line; color: @soft; border-color: @line; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: @accent; padding: 4px 8px; }
QPushButton[role="quiet"]:disabled { color: @faint; }
QPushButton[role="quiet"]:hover { background: @wash; }
QPushButton[role="quiet"]:focus { border-color: @accent; }
QPushButton[role="quiet-danger"] { background: transparent; border-color: transparent; color: @error; padding: 4px 8px; }
QPushButton[role="quiet-danger"]:focus { border-color: @error; }
QPushButton[role="notice"] { background: transparent; border-color: transparent; color: @warning; padding: 4px 8px; font-size: 9.5pt; }
QPushButton[role="notice"]:focus { border-color: @warning; }
QPushButton[role="flat"], QPushButton[role="flat-accent"] { background: transparent; border: 1px solid transparent; color: @soft; padding: 2px 4px; text-align: right; }
QPushButton[role="flat-accent"] { color: @accent; font-weight: bold; }
QPushButton[role="flat"]:hover, QPushButton[role="flat-accent"]:hover, QPushButton[role="flat"]:checked { background: @wash; color: @accent; }
QPushButton[role="flat"]:focus, QPushButton[role="flat-accent"]:focus { border-color: @accent; }
QPushButton[role="flat"]:disabled { color: @soft; }
QPushButton[role="flat-accent"]:disabled { color: @accent; }
QPushButton[role="status"] { background: transparent; border-color: transparent; color: @soft; padding: 2px 8px; font-size: 9pt; }
QPushButton[role="status"]:focus { border-color: @accent; }
QPushButton[role="filter"] { background: transparent; border: 1px solid transparent; border-radius: 12px; color: @soft; padding: 0px 8px; min-height: 24px; max-height: 24px; font-size: 9pt; }
QPushButton[role="filter"]:hover { color: @text; }
QPushButton[role="filter"]:checked { background: @wash; color: @accent; font-weight: bold; }
QPushButton[role="filter"]:focus { border-color: @accent; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; min-width: 22px; min-height: 22px; max-height: 22px; color: @soft; }
QToolButton:hover { background: @wash; color: @text; }
QToolButton:checked { background: @wash; color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faint; }
QToolButton::menu-indicator { image: none; }
QLineEdit > QToolButton { border: none; padding: 0px; min-width: 0px; min-height: 0px; }

QLineEdit, QPlainTextEdit, QSpinBox, QDateTimeEdit, QComboBox { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 3px 8px; min-height: 22px; selection-background-color: @wash; selection-color: @text; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDateTimeEdit:focus, QComboBox:focus { border-color: @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: @faint; background: @panel; }
QLineEdit { padding: 0px 8px; }
QLineEdit, QSpinBox, QDateTimeEdit, QPushButton[role="flat"], QPushButton[role="flat-accent"] { font-family: @field; }
QSpinBox, QDateTimeEdit { padding: 0px 8px; min-height: 28px; }
QLineEdit[role="search"] { min-height: 34px; }
QLineEdit[role="flat"], QLineEdit[role="flat-accent"] { background: transparent; border: 1px solid transparent; color: @soft; padding: 0px 1px; }
QLineEdit[role="flat-accent"] { color: @accent; font-weight: bold; }
QLineEdit[role="flat"]:hover, QLineEdit[role="flat-accent"]:hover { border-color: @line; }
QLineEdit[role="flat"]:focus, QLineEdit[role="flat-accent"]:focus { border-color: @accent; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/chevron.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; selection-background-color: @wash; selection-color: @accent; padding: 4px; outline: 0; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 24px; border: none; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
QSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url(:/icons/chevron.svg); width: 12px; height: 12px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 28px; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator { width: 14px; height: 14px; border: 1px solid @faint; border-radius: 4px; background: @surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@tick.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background: @panel; }

QMenuBar { background: transparent; border: none; spacing: 0px; }
QMenuBar::item { background: transparent; color: @soft; padding: 3px 8px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @wash; color: @accent; }
QMenu { background: @surface; border: 1px solid @line; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 5px 28px; border-radius: 6px; color: @text; }
QMenu::item:selected { background: @wash; color: @accent; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding: 0px 8px; }
QMenu::indicator { width: 16px; height: 16px; margin: 0px 2px; }
QMenu::indicator:checked { image: url(:/icons/tick.svg); }

QCalendarWidget QWidget { background: @surface; alternate-background-color: @surface; }
QListView[role="completions"] { background: @surface; border: 1px solid @line; border-radius: 0; padding: 4px; }
QCalendarWidget QAbstractItemView { background: @surface; color: @text; selection-background-color: @accent; selection-color: @onaccent; }
QCalendarWidget QAbstractItemView:disabled { color: @faint; }
QCalendarWidget QToolButton { color: @text; padding: 3px 6px; }
QTextEdit { border: none; selection-background-color: @wash; selection-color: @text; }
QHeaderView::section { background: @panel; color: @soft; border: none; border-bottom: 1px solid @line; padding: 6px 8px; }

QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; border: none; width: 0px; height: 0px; }

QSplitter::handle { background: @line; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @soft; border: none; border-bottom: 2px solid transparent; padding: 8px 8px; height: 20px; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; font-weight: bold; }
QTabBar::tab:hover { color: @text; }
QTabWidget::pane { border: none; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)"),
                  theme);
}

} // namespace muharrir
