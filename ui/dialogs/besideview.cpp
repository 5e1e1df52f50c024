// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/besideview.h"

#include "dialogs/form.h"
#include "session/bodydocument.h"
#include "wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace muharrir {

BesideView::BesideView(const Article &article, const Theme &theme, QWidget *window) : QDialog(window), m_window(window)
{
    constexpr int width = 460;
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = dialogLayout(this, article.headline, width, theme);
    const QDateTime date = article.date.isValid() ? article.date : article.updated;
    QStringList facts{stateText(article.state), momentText(date)};
    if (!article.bylines.isEmpty())
        facts << article.bylines.join(QStringLiteral("، "));
    layout->addWidget(hintLabel(joined(facts), this));
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(article.headline);
    text->setOpenLinks(false);
    QTextOption option = text->document()->defaultTextOption();
    option.setTextDirection(Qt::RightToLeft);
    text->document()->setDefaultTextOption(option);
    text->setPlainText(plainText(article.body).replace(u'\n', QStringLiteral("\n\n")));
    layout->addWidget(text, 1);
    auto *buttons = dialogButtons(this, tr("Open"), tr("Close"));
    layout->addWidget(buttons);
    connect(this, &QDialog::accepted, this, [this, id = article.id] { Q_EMIT openWanted(id); });
    text->setFocus();
}

void BesideView::standBeside()
{
    const QRect frame = m_window->frameGeometry();
    resize(width(), qMax(height(), frame.height() * 3 / 4));
    const bool rightToLeft = m_window->layoutDirection() == Qt::RightToLeft;
    move(rightToLeft ? frame.left() + 24 : frame.right() - width() - 24, frame.top() + (frame.height() - height()) / 2);
    show();
}

} // namespace muharrir
