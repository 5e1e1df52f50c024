// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/linkpopup.h"

#include "editor/markcommands.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace muharrir {

LinkPopup::LinkPopup(const Theme &theme, QWidget *window) : PopupCard(theme, window)
{
    setObjectName(QStringLiteral("linkPopup"));
    setAccessibleName(tr("Link"));
}

void LinkPopup::show(const QString &address, const QRect &anchor)
{
    clear();
    auto *frame = new QWidget;
    auto *box = new QVBoxLayout(frame);
    const int space = theme().px(Size::space3);
    box->setContentsMargins(space, Size::space2, space, Size::space2);
    m_line = new QLineEdit(address);
    m_line->setAccessibleName(tr("Address of the link"));
    m_line->setPlaceholderText(QStringLiteral("https://"));
    m_line->setLayoutDirection(Qt::LeftToRight); // addresses are written from the left
    m_line->setMinimumWidth(theme().px(Size::library));
    m_line->selectAll();
    m_hint = new QLabel(tr("Enter applies the link"));
    setRole(m_hint, "caption");
    box->addWidget(m_line);
    box->addWidget(m_hint);
    content()->addWidget(frame);
    connect(m_line, &QLineEdit::returnPressed, this, &LinkPopup::take);
    if (!address.isEmpty()) {
        addLine();
        connect(addRow(tr("Remove the link")), &PopupRow::clicked, this, [this] {
            hide();
            Q_EMIT chosen({});
        });
    }
    popUp(anchor, m_line);
}

void LinkPopup::take()
{
    const QString address = linkAddress(m_line->text());
    if (address.isEmpty() && !m_line->text().trimmed().isEmpty()) {
        setRole(m_hint, "error");
        m_hint->setText(tr("Not an address: it begins with https:// or is an e-mail address"));
        return;
    }
    hide();
    Q_EMIT chosen(address);
}

} // namespace muharrir
