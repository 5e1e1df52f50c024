// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "theme.h"

#include <QDialog>

namespace muharrir {

/// Another article to read and copy from, beside the one that is being written. Any number may stand open; nothing in them can be changed.
class BesideView : public QDialog {
    Q_OBJECT

public:
    BesideView(const Article &article, const Theme &theme, QWidget *window);

    void standBeside(); ///< shows it at the trailing edge of its window

Q_SIGNALS:
    void openWanted(muharrir::ArticleId id); ///< to be written in

private:
    QWidget *m_window;
};

} // namespace muharrir
