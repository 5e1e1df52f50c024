// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "theme.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace muharrir {

/// مسار المادة: where the article stands, what this person may do next, and what stands in the way of it. Decides nothing: it shows the offers
/// that the workflow made and asks for what they need (a reason, a printed note, an override).
class WorkflowPane : public QWidget {
    Q_OBJECT

public:
    struct Standing {
        State state = State::Draft;
        QString history;       ///< "Approved by X, 2 hours ago"; may be empty
        QString sinceApproval; ///< "3 words changed since"; may be empty
        std::vector<Archive::Offer> offers;
        std::optional<Action> first; ///< the one to offer first
        QString correction;          ///< the printed note as it stands
        QString reason;              ///< why the last step was taken, as its author wrote
    };

    explicit WorkflowPane(const Theme &theme, QWidget *parent = nullptr);

    void setStanding(Standing standing);
    void choose(Action action); ///< shows what this action needs
    [[nodiscard]] std::optional<Action> chosen() const { return m_chosen; }
    void setReason(const QString &reason);
    [[nodiscard]] bool canConfirm() const;
    void confirm(); ///< the chosen action, when it can be

Q_SIGNALS:
    void performWanted(muharrir::Action action, const QString &reason, const QStringList &overridden);
    void conditionWanted(muharrir::Condition condition); ///< lead me to where it is fulfilled
    void correctionEdited(const QString &note);
    void changesWanted(); ///< what changed since the approval

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void focusFirst(); ///< the reason when one is asked, else the action itself, else what leads to it
    void addProblem(const Problem &problem);
    void addOthers();
    void updateConfirm();
    [[nodiscard]] const Archive::Offer *offer() const;
    [[nodiscard]] bool asksReason() const;
    [[nodiscard]] bool mayGo(const Problem &problem) const;

    const Theme &m_theme;
    Standing m_standing;
    std::optional<Action> m_chosen;
    QSet<int> m_overridden; ///< bits of conditions
    QLabel *m_state;
    QLabel *m_history;
    QLabel *m_given;
    QPushButton *m_changes;
    QVBoxLayout *m_checklist;
    QLabel *m_correctionLabel;
    QPlainTextEdit *m_correction;
    QLabel *m_reasonLabel;
    QPlainTextEdit *m_reason;
    QPushButton *m_confirm;
    QVBoxLayout *m_others;
};

} // namespace muharrir
