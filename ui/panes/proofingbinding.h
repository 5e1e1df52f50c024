// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "panes/proofingpane.h"

namespace muharrir {

class ArticlePage;

/// The page's findings in the pane; words added to the dictionary go on to the newsroom's.
class ProofingBinding : public QObject {
    Q_OBJECT

public:
    ProofingBinding(ProofingPane &pane, ArticlePage &page, Desk &desk);

Q_SIGNALS:
    void countChanged(int count);

private:
    void showFindings();

    ProofingPane &m_pane;
    ArticlePage &m_page;
};

} // namespace muharrir
