// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "panes/historypane.h"
#include "panes/notespane.h"

namespace muharrir {

/// What a comparison of two states of an article reads: headline, deck and text.
QString comparedText(const Article &article);

/// Versions and reasons of the open article, read when it opens and whenever it was saved or moved on.
class HistoryBinding : public QObject {
    Q_OBJECT

public:
    HistoryBinding(HistoryPane &history, NotesPane &notes, Desk &desk);

private:
    void readAgain();
    void showFields();
    void showSideBySide(VersionId version, VersionId other, HistoryPane::Against against);
    void compare(VersionId version, VersionId other, HistoryPane::Against against);

    HistoryPane &m_history;
    NotesPane &m_notes;
    Desk &m_desk;
    quint64 m_ticket = 0;
};

} // namespace muharrir
