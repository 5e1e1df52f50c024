// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/differencesdialog.h"

#include "dialogs/form.h"
#include "panes/historypane.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTextEdit>
#include <QVBoxLayout>

namespace muharrir {

DifferencesDialog::DifferencesDialog(const QString &title, const std::vector<Difference> &differences, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    auto *layout = dialogLayout(this, title, 640, theme);
    const int changed = changedWords(differences);
    layout->addWidget(hintLabel(changed == 0 ? tr("The same text") : tr("%n word(s) changed", nullptr, changed), this));
    auto *text = new QTextEdit(this);
    text->setReadOnly(true);
    text->setAccessibleName(title);
    text->setMinimumHeight(theme.px(360));
    showDifferences(*text, differences, theme);
    layout->addWidget(text, 1);
    layout->addWidget(dialogButtons(this, tr("Close"), {}));
}

} // namespace muharrir
