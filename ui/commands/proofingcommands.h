// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "desk.h"

class QWidget;

namespace muharrir {

class ArticlePage;
class MessageBar;

/// What proofing asks a person in a dialog: which of the sure corrections, the house's style, its dictionary.
class ProofingCommands : public QObject {
    Q_OBJECT

public:
    ProofingCommands(Actions &actions, Desk &desk, ArticlePage &page, MessageBar &messages, QWidget &window);

private:
    void fixSafe();
    void addWord(const QString &text);
    void editStyle();
    void turnRuleOff();
    void nameCommands(); ///< by who works here
    void keepSwitch(ActionId id, const QString &key, void (ArticlePage::*set)(bool));

    Actions &m_actions;

    Desk &m_desk;
    ArticlePage &m_page;
    MessageBar &m_messages;
    QWidget &m_window;
};

} // namespace muharrir
