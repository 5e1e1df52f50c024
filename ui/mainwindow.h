// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "desk.h"

#include <QMainWindow>

class QStackedWidget;

namespace muharrir {

class ArticlePage;
class DeskCommands;
class FileCommands;
class LibraryPane;
class MessageBar;
class SessionQuestions;
class SidePanes;
class StatusLine;
class TopBar;
class ViewCommands;
class WindowFrame;
class WorkflowBinding;

/// The window: puts the parts together and nothing else. What they do is in commands/ and in the bindings of panes/.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Desk &desk);
    ~MainWindow() override;

    [[nodiscard]] Actions &actions() { return m_actions; }
    [[nodiscard]] FileCommands &files() { return *m_files; }
    [[nodiscard]] SidePanes &panes() { return *m_panes; }
    [[nodiscard]] ArticlePage &page() { return *m_page; }
    [[nodiscard]] LibraryPane &library() { return *m_library; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void makeCommands();
    void connectLibrary();
    void connectFilters();
    void connectStatus();
    void connectPage();
    void connectWorkflow();
    void showSession(); ///< another article, or none, is open
    void showStanding();
    void themeChanged();
    void countWords();
    void leadTo(Condition condition);

    Desk &m_desk;
    Actions m_actions;
    TopBar *m_bar;
    LibraryPane *m_library;
    ArticlePage *m_page;
    SidePanes *m_panes;
    QStackedWidget *m_centre;
    MessageBar *m_messages;
    WindowFrame *m_frame;
    StatusLine *m_status;
    WorkflowBinding *m_workflow;
    FileCommands *m_files;
    ViewCommands *m_view;
    DeskCommands *m_house;
    SessionQuestions *m_questions;
    QTimer m_counting;
    bool m_leaving = false;
};

} // namespace muharrir
