// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/person.h"
#include "article/workflow.h"
#include "theme.h"

#include <QFrame>

class QLabel;
class QMenu;
class QMenuBar;
class QPushButton;
class QToolButton;

namespace muharrir {

class Actions;

/// The program's name and menus; who works here; where the article stands; preview; and the one step that the workflow offers this person now.
class TopBar : public QFrame {
    Q_OBJECT

public:
    TopBar(Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    void setPersons(const std::vector<Person> &persons, const Person &current);
    /// Nothing when no article is open.
    void setState(std::optional<State> state);
    /// The action of the big button, and whether something stands in its way (then a click shows what). `refused`: why it cannot be done at all.
    void setFirst(std::optional<Action> action, State from, bool blocked, const QString &refused = {});
    [[nodiscard]] QWidget *stateChip() const;
    [[nodiscard]] QWidget *personButton() const;
    void openPersonMenu();

Q_SIGNALS:
    void personChosen(muharrir::PersonId id);
    void personToBeAdded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    QLabel *m_name;
    QMenuBar *m_menus;
    QToolButton *m_person;
    QMenu *m_personMenu;
    class StateChip *m_state;
    QPushButton *m_preview;
    QPushButton *m_first;
};

} // namespace muharrir
