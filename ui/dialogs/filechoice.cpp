// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/filechoice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace muharrir {

namespace {

QStringList ask(QFileDialog &dialog, const QString &accept)
{
    // Patterns of file names say nothing to who writes news, and read badly in an Arabic line.
    dialog.setOption(QFileDialog::HideNameFilterDetails);
    dialog.setLabelText(QFileDialog::LookIn, QCoreApplication::translate("FileChoice", "Folder"));
    dialog.setLabelText(QFileDialog::FileName, QCoreApplication::translate("FileChoice", "Name"));
    dialog.setLabelText(QFileDialog::FileType, QCoreApplication::translate("FileChoice", "Kind"));
    dialog.setLabelText(QFileDialog::Accept, accept);
    dialog.setLabelText(QFileDialog::Reject, QCoreApplication::translate("FileChoice", "Cancel"));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return ask(dialog, QCoreApplication::translate("FileChoice", "Open"));
}

QString fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog, QCoreApplication::translate("FileChoice", "Open")).value(0);
}

QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    const QFileInfo file(suggestion);
    QFileDialog dialog(parent, title, file.path(), filter);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(file.fileName());
    return ask(dialog, QCoreApplication::translate("FileChoice", "Save")).value(0);
}

QString folderToUse(QWidget *parent, const QString &title, const QString &start)
{
    QFileDialog dialog(parent, title, start);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return ask(dialog, QCoreApplication::translate("FileChoice", "Choose")).value(0);
}

} // namespace muharrir
