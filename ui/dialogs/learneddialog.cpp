// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/learneddialog.h"

#include "dialogs/form.h"
#include "wording.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

namespace {

QString formText(const StyleVote &vote, const StyleVote::Form &form)
{
    if (vote.feature != StyleVote::Feature::Spelling)
        return styleFormText(vote.feature, form.value);
    const auto choices = spellingChoices();
    const auto choice
        = std::ranges::find_if(choices, [&form](const SpellingChoice &c) { return c.first == form.spelling || c.second == form.spelling; });
    return choice == choices.end() ? form.spelling : form.spelling + choice->ending;
}

} // namespace

LearnedDialog::LearnedDialog(const LearnedStyle &learned, const Theme &theme, QWidget *parent) : QDialog(parent)
{
    auto *layout = dialogLayout(this, tr("What your articles do"), 600, theme);
    layout->addWidget(
        hintLabel(tr("Articles read: %1. Each has one vote on each feature, for the form that it uses most. Decided is what three or "
                     "more articles vote on and seven in ten agree about; all else stays as it is.")
                      .arg(learned.articles),
                  this));
    QTreeWidget *list = columnList({tr("Feature"), tr("Form"), tr("Votes"), tr("Others")}, tr("Votes"), this);
    list->setMinimumHeight(theme.px(340));
    list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    bool any = false;
    for (const StyleVote &vote : learned.votes) {
        QStringList others;
        for (size_t i = 1; i < vote.forms.size(); ++i)
            others += joined({formText(vote, vote.forms[i]), QString::number(vote.forms[i].articles)}, u": ");
        auto *row
            = new QTreeWidgetItem(list,
                                  {styleFeatureText(vote.feature), vote.decided ? formText(vote, vote.forms.front()) : tr("undecided"),
                                   QString::number(vote.forms.front().articles), others.join(tr(", "))});
        if (!vote.decided)
            row->setText(3, (QStringList{joined({formText(vote, vote.forms.front()), row->text(2)}, u": ")} + others).join(tr(", ")));
        row->setFont(1, theme.font(vote.decided ? Face::InterfaceStrong : Face::Interface));
        if (!vote.decided) {
            row->setText(2, {});
            for (const int column : {0, 1, 3})
                row->setForeground(column, theme.colours.faint);
        }
        any = any || vote.decided;
    }
    for (int column = 0; column < 3; ++column)
        list->resizeColumnToContents(column);
    layout->addWidget(list, 1);
    auto *buttons = dialogButtons(this, tr("Take as house style"), tr("Cancel"));
    acceptButton(buttons)->setEnabled(any);
    layout->addWidget(buttons);
}

} // namespace muharrir
