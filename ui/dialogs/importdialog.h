// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "theme.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QTreeWidget;

namespace muharrir {

/// An import while it goes on, and what became of it: the articles, what was dropped or repaired in each, what was skipped and why.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const Theme &theme, QWidget *parent = nullptr);

    void showProgress(qint64 done, qint64 total);
    void showReport(const ImportReport &report);

Q_SIGNALS:
    void cancelWanted();
    void articleWanted(muharrir::ArticleId id);

public Q_SLOTS:
    void reject() override; ///< cancels the import while it goes on

private:
    QLabel *m_summary;
    QProgressBar *m_progress;
    QTreeWidget *m_tree;
    QDialogButtonBox *m_buttons;
    bool m_finished = false;
};

} // namespace muharrir
