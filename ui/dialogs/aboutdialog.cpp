// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/aboutdialog.h"

#include "dialogs/form.h"
#include "wording.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace muharrir {

AboutDialog::AboutDialog(const QString &archivePath, const Theme &theme, QWidget *parent) : QDialog(parent)
{
    auto *layout = dialogLayout(this, tr("Muharrir"), 420, theme);
    auto *what = new QLabel(tr("A desktop newsroom editor for Arabic"), this);
    what->setWordWrap(true);
    layout->addWidget(what);
    for (const QString &line :
         {tr("Version %1").arg(QCoreApplication::applicationVersion()), tr("Free software under the GPL, version 3 or later"),
          tr("Built on Qt %1, Hunspell, SQLite and ICU").arg(QLatin1String(qVersion())), tr("Archive: %1").arg(isolated(archivePath))}) {
        QLabel *hint = hintLabel(line, this);
        hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(hint);
    }
    layout->addWidget(dialogButtons(this, tr("Close"), {}));
}

} // namespace muharrir
