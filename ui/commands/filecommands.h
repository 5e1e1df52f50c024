// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QStringList>
#include <QTemporaryDir>

#include <vector>

class QMenu;
class QWidget;

namespace muharrir {

class Actions;
class ArticlePage;
class MessageBar;

/// What goes in and out: new articles, opening, importing, saving, preview, export.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(Actions &actions, Desk &desk, ArticlePage &page, MessageBar &messages, QWidget &window);

    void openArticle(ArticleId id);
    void openNeighbour(int steps); ///< of the items that were opened in this window, in their order, round and round
    void newArticle(ContentKind kind);
    void importFiles(const QStringList &paths);
    /// A file of the command line: imported once, by its content, and opened with the caret in its text.
    void openFile(const QString &path);
    void addSample(); ///< the bundled newsroom

private:
    void connectActions(Actions &actions);
    void newFromClipboard();
    void chooseFiles();
    void preview();
    void exportPage();
    void writePageTo(const QString &folder, PageForm form, bool open);
    void copyForCms();
    void publishedAddress();
    void handOver();
    void backUp();
    void openArchive(); ///< another one, in a window of its own
    void openArchiveAt(const QString &path);
    void fillRecentArchives();
    void purge();
    void taken(const ImportReport &report);
    void tellPerformed(Action action);
    void remember();
    void takeInHand(std::vector<ArticleId> articles);
    void showReport(const ImportReport &report);

    Actions &m_actions;
    Desk &m_desk;
    ArticlePage &m_page;
    MessageBar &m_messages;
    QWidget &m_window;
    std::vector<ArticleId> m_opened; ///< each once, the latest last
    QMenu *m_recent;
    QTemporaryDir m_previews; ///< as long as the window lives: the browser reads from it
};

} // namespace muharrir
