// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "article/labels.h"
#include "base/errors.h"
#include "icons.h"
#include "wording.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimerEvent>

namespace muharrir {

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setRole(this, "message");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(Size::space4), theme.px(Size::space2), theme.px(Size::space4), theme.px(Size::space2));
    layout->setSpacing(theme.px(Size::space3));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    hide();
}

void MessageBar::say(Kind kind, const QString &text, std::vector<Help> helps)
{
    if (kind == Kind::Problem && this->text() == text && m_buttons->count() == static_cast<int>(helps.size()) + 1)
        return; // it stands there already; whoever is about to press one of its buttons goes on
    dismiss();
    m_text->setText(text);
    m_text->setToolTip({});
    setAccessibleName(text);
    setAccessibleDescription({});
    const bool problem = kind != Kind::News;
    m_icon->setPixmap(linePixmap(problem ? QStringLiteral("warning") : QStringLiteral("message"),
                                 problem ? m_theme.colours.error : m_theme.colours.accent, m_theme.px(Size::icon), devicePixelRatioF()));
    if (kind != Kind::Question)
        helps.push_back({tr("Close"), {}});
    for (const Help &help : helps) {
        auto *button = new QPushButton(help.text, this);
        setRole(button, "quiet");
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, act = help.act] {
            dismiss();
            if (act)
                act();
        });
        m_buttons->addWidget(button);
    }
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    constexpr int readMs = 8000;
    if (!problem)
        m_timer = startTimer(readMs);
}

void MessageBar::fail(const Error &error, std::vector<Help> helps)
{
    say(Kind::Problem, errorText(labelled(error)), std::move(helps));
    const QString inside = details(error);
    m_text->setToolTip(inside);
    setAccessibleDescription(inside);
}

void MessageBar::dismiss()
{
    if (m_timer)
        killTimer(m_timer);
    m_timer = 0;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

QString MessageBar::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer)
        dismiss();
}

} // namespace muharrir
