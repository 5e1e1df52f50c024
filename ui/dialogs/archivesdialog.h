// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QDialog>

class QListWidget;

namespace muharrir {

/// The newsrooms' archives that were open here, and any other file.
class ArchivesDialog : public QDialog {
    Q_OBJECT

public:
    ArchivesDialog(const QStringList &recent, const QString &open, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString chosen() const { return m_chosen; }

private:
    void browse();

    QListWidget *m_list;
    QString m_chosen;
};

} // namespace muharrir
