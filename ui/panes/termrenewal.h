// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

namespace muharrir {

/// Brings the tables that suggestions are made from up to date, where an older program or a damage left them behind: a few articles at a time, so
/// that saving never waits. Meanwhile suggestions come from what is ready.
class TermRenewal : public QObject {
    Q_OBJECT

public:
    explicit TermRenewal(Desk &desk, QObject *parent = nullptr);

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(); ///< suggestions may be asked for anew

private:
    void begin();
    void goOn();

    Desk &m_desk;
    std::vector<ArticleId> m_stale;
    size_t m_done = 0;
};

} // namespace muharrir
