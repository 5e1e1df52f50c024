// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formatbar.h"

#include "icons.h"
#include "widgets/commandmenu.h"
#include "widgets/flowlayout.h"
#include "wording.h"

#include <QGuiApplication>
#include <QToolButton>

namespace muharrir {

QString blockStyleName(const BlockStyle &style)
{
    switch (style.kind) {
    case BlockKind::Heading:
        return FormatBar::tr("Subhead %1").arg(numeral(style.level - 1));
    case BlockKind::Quote:
        return FormatBar::tr("Quote");
    case BlockKind::ListItem:
        return style.list == ListKind::Bullet ? FormatBar::tr("Bullet list") : FormatBar::tr("Numbered list");
    case BlockKind::Figure:
        return FormatBar::tr("Picture");
    case BlockKind::Table:
        return FormatBar::tr("Table");
    case BlockKind::RelatedLink:
        return FormatBar::tr("Read also");
    case BlockKind::Paragraph:
    case BlockKind::Unknown:
        return FormatBar::tr("Paragraph");
    }
    Q_UNREACHABLE();
}

FormatBar::FormatBar(Actions &actions, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_actions(actions), m_theme(theme), m_row(new FlowLayout(Size::space1, Size::space1, this)), m_style(new QToolButton)
{
    setObjectName(QStringLiteral("formatBar"));
    setAccessibleName(tr("Format"));
    muharrir::setRole(this, "formatbar");
    setMinimumHeight(theme.px(Size::tabBar));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    indent(Size::space4);

    auto *styles = new CommandMenu(m_style);
    styles->setLayoutDirection(QGuiApplication::layoutDirection()); // not the button's, below
    for (const ActionId id : {ActionId::StyleParagraph, ActionId::StyleSubhead1, ActionId::StyleSubhead2, ActionId::StyleSubhead3})
        styles->addAction(actions[id]);
    m_style->setObjectName(QStringLiteral("paragraphStyle"));
    m_style->setMenu(styles);
    m_style->setPopupMode(QToolButton::InstantPopup);
    m_style->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_style->setIcon(lineIcon(QStringLiteral("chevron"), theme));
    m_style->setIconSize(QSize(theme.px(14), theme.px(14)));
    // The sign stands behind the word.
    m_style->setLayoutDirection(QGuiApplication::isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    m_style->setAccessibleName(tr("Paragraph style"));
    m_style->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(m_style);
    addGap();
    QFont bold = theme.font(Face::InterfaceStrong);
    add(ActionId::Bold, tr("Bold"))->setFont(bold);
    add(ActionId::Emphasis, tr("Emphasis"));
    add(ActionId::InsertLink, tr("Link"));
    addGap();
    add(ActionId::BulletList, tr("• Bullets"));
    add(ActionId::NumberedList, tr("1. Numbers"));
    add(ActionId::StyleQuote, tr("« Quote"));
    add(ActionId::InsertPicture, tr("Picture"));
    addGap();
    // Isolated: the arrow stands before or behind the sign whatever the language of the window.
    add(ActionId::RightToLeft, QStringLiteral("\u2066\u2190 ¶\u2069"));
    add(ActionId::LeftToRight, QStringLiteral("\u2066¶ \u2192\u2069"));
    showStyle({});
}

QToolButton *FormatBar::add(ActionId id, const QString &text)
{
    auto *button = new QToolButton;
    QAction *action = m_actions[id];
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setCheckable(action->isCheckable());
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the caret in the text
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
        button->setAccessibleName(action->text());
        button->setToolTip(textWithKeys(action));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, [action, follow] {
        action->trigger();
        follow();
    });
    m_row->addWidget(button);
    return button;
}

void FormatBar::addGap()
{
    auto *line = new QFrame;
    muharrir::setRole(line, "rule");
    line->setFixedSize(1, m_theme.px(Size::icon));
    m_row->addWidget(line);
}

void FormatBar::showStyle(const BlockStyle &style)
{
    const QString text = blockStyleName(style);
    if (m_style->text() != text)
        m_style->setText(text);
}

void FormatBar::indent(int pixels)
{
    int row = 0;
    for (int i = 0; i < m_row->count(); ++i)
        row += m_row->itemAt(i)->sizeHint().width() + Size::space1;
    const int sides = qBound(static_cast<int>(Size::space1), pixels, qMax(static_cast<int>(Size::space1), (width() - row) / 2));
    // One line stands in the middle of the bar.
    const int above = qMax(0, (minimumHeight() - QFontMetrics(m_theme.font(Face::Interface)).height() - m_theme.px(Size::space3)) / 2);
    m_row->setContentsMargins(sides, above, sides, above);
}

QSize FormatBar::minimumSizeHint() const
{
    const QMargins sides = m_row->contentsMargins();
    return QFrame::minimumSizeHint() - QSize(sides.left() + sides.right(), 0);
}

void FormatBar::setEditable(bool editable) { m_style->setEnabled(editable); }

} // namespace muharrir
