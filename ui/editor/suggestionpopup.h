// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/popupcard.h"
#include "proofing/finding.h"

class QAction;

namespace muharrir {

/// What a doubtful word should be: a card under the word, each suggestion with its reason and the key that takes it, and below them what else may be
/// done with the finding. Up and Down walk, Enter takes, 1 to 7 take at once, Esc closes.
class SuggestionPopup : public PopupCard {
    Q_OBJECT

public:
    SuggestionPopup(const Theme &theme, QWidget *window);

    /// What belongs to the card besides the finding.
    struct Frame {
        QList<QAction *> commands; ///< of the window, with their keys
        QString heading;           ///< where one is, when one goes through all findings
        bool canSkip = false;
    };
    /// Shown at once; until the suggestions are there a line says that they are being looked for. Shown again with more of them, what was chosen
    /// stays chosen.
    void show(const Finding &finding, bool waiting, const QRect &word, const Frame &frame);

Q_SIGNALS:
    void chosen(const QString &replacement);
    void commanded(); ///< one of the commands was given
    void skipped();

private:
    QWidget *addSuggestions(const Finding &finding);
    void addText(const QString &text, const char *role);
    void addCommands(const Frame &frame);
};

} // namespace muharrir
