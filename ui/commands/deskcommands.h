// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

class QWidget;

namespace muharrir {

class Actions;
class Popover;
class PickList;
class TopBar;

/// Who works here and for which newsroom; settings, keys, the two lists to pick from (commands, articles), help.
class DeskCommands : public QObject {
    Q_OBJECT

public:
    DeskCommands(Actions &actions, Desk &desk, TopBar &bar, QWidget &window);

    void welcome();

Q_SIGNALS:
    void articleWanted(muharrir::ArticleId id);
    void sampleWanted();
    void looksChanged();

private:
    void connectPersons(Actions &actions, TopBar &bar);
    void makePalette();
    void makeOpener();
    void addPerson();
    void editNewsroom();
    void keepNewsroom(const class NewsroomDialog &dialog);

    Actions &m_actions;
    Desk &m_desk;
    QWidget &m_window;
    Popover *m_palette = nullptr;
    Popover *m_opener = nullptr;
};

} // namespace muharrir
