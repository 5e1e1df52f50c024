// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

class QWidget;

namespace muharrir {

class MessageBar;

/// Asks what the session cannot decide: text that a crash left behind, and two texts of one article. And says what failed.
class SessionQuestions : public QObject {
    Q_OBJECT

public:
    SessionQuestions(Desk &desk, MessageBar &messages, QWidget &window);

    void lookForDrafts(); ///< of any article, after a start

Q_SIGNALS:
    void articleWanted(muharrir::ArticleId id);

private:
    void askRecovery(const Draft &draft);
    void askConflict(const Article &theirs);
    void showDifferences(const QString &title, const Article &before, const Article &after, const std::function<void()> &then);
    void askTakeOver(const ArticleLock &lock);
    void tellStanding(const ArchiveStanding &standing);
    void tell(const Error &error);
    void settle(bool saved); ///< the bar about what could not be kept goes when it could
    void restoreBackup();
    void saveElsewhere(); ///< the text as a page that can be imported again

    Desk &m_desk;
    MessageBar &m_messages;
    QWidget &m_window;
    QString m_unkept;       ///< what the bar says of text that could not be kept
    bool m_ofDraft = false; ///< it was a draft, not a save
};

} // namespace muharrir
