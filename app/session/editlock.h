// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace muharrir {

/// Holds the lock of the article that is open, so that two windows do not edit one text; and notices when it was taken over.
class EditLock : public QObject {
    Q_OBJECT

public:
    EditLock(ArchiveThread &store, Session &session, const Clock &clock = systemClock(), QObject *parent = nullptr);
    ~EditLock() override;

    /// Takes the article from whoever has it; its text is kept as a version (Archive::takeOver()).
    void takeOver();
    /// The archive was changed by somebody: is the article still ours?
    void check();
    void renew(); ///< another person sits here now: others are told that name

Q_SIGNALS:
    void held(const muharrir::ArticleLock &lock); ///< somebody else edits it: the session only reads
    /// It was taken over. What was typed here and not saved is in the history now, and the session shows what the archive has.
    /// `typed`: there was something.
    void lost(const muharrir::ArticleLock &lock, bool typed);

private:
    void follow();
    void take(ArticleId id);
    void release();
    void giveWay(const ArticleLock &lock);

    ArchiveThread &m_store;
    Session &m_session;
    Clock m_clock;
    QTimer m_heart;
    ArticleId m_mine; ///< that we have the lock of
    quint64 m_ticket = 0;
};

} // namespace muharrir
