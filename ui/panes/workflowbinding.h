// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "panes/workflowpane.h"
#include "text/difference.h"

namespace muharrir {

class Actions;
class Popover;

/// The workflow of the open article: its pane in a popover, the commands of the menu, and the one step to offer first.
class WorkflowBinding : public QObject {
    Q_OBJECT

public:
    WorkflowBinding(Actions &actions, Desk &desk, Popover &popover);

    [[nodiscard]] std::optional<Action> first() const;
    [[nodiscard]] bool isBlocked(Action action) const; ///< something stands in its way, or it asks for a word
    void perform(Action action);                       ///< at once where nothing stands in the way, else the pane shows what does
    void show();                                       ///< again: what it depends on has changed
    void open();                                       ///< the pane, below `anchor`
    void setAnchor(QWidget *anchor) { m_anchor = anchor; }

Q_SIGNALS:
    void standingChanged(); ///< state or offers
    void conditionWanted(muharrir::Condition condition);
    void differencesWanted(const QString &title, const std::vector<muharrir::Difference> &differences);
    void returnedBy(const QString &name, const QString &reason); ///< an item was opened that waits for its author's answer

private:
    void opened();
    void readPast(bool tells = false); ///< `tells`: that the item was returned, and why
    void go(Action action, const QString &reason, const QStringList &overridden);
    [[nodiscard]] const Archive::Offer *offer(Action action) const;

    Actions &m_actions;
    Desk &m_desk;
    Popover &m_popover;
    WorkflowPane *m_pane;
    QWidget *m_anchor = nullptr;
    QString m_history, m_reason;
    std::vector<Difference> m_sinceApproval;
};

} // namespace muharrir
