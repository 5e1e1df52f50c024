// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/panetabs.h"

namespace muharrir {

class Actions;
class ArticlePage;
class Desk;
class DetailsBinding;
class DetailsPane;
class HistoryPane;
class NotesBinding;
class NotesPane;
class ProofingPane;

/// The four panes beside the page, bound to the open article, and the commands that lead to them.
class SidePanes : public PaneTabs {
    Q_OBJECT

public:
    SidePanes(Actions &actions, ArticlePage &page, Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] DetailsPane *details() const { return m_details; }
    [[nodiscard]] ProofingPane *proofing() const { return m_proofing; }
    [[nodiscard]] HistoryPane *history() const { return m_history; }
    [[nodiscard]] NotesPane *notes() const { return m_notes; }
    /// By its name on the command line: proofing, details (tags, sources, related), history, notes. False when unknown.
    bool showByName(const QString &name);

Q_SIGNALS:
    void articleWanted(muharrir::ArticleId id);
    void told(const QString &message); ///< something to know, nothing to decide

private:
    void connectActions(Actions &actions);

    ProofingPane *m_proofing;
    DetailsPane *m_details;
    HistoryPane *m_history;
    NotesPane *m_notes;
    DetailsBinding *m_binding;
    NotesBinding *m_noting;
};

} // namespace muharrir
