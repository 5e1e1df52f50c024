// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/popupcard.h"
#include "proofing/finding.h"

namespace muharrir {

/// What a doubtful word should be: a card under the word. Up and Down walk, Enter takes, 1 to 7 take at once, Esc closes.
class SuggestionPopup : public PopupCard {
    Q_OBJECT

public:
    SuggestionPopup(const Theme &theme, QWidget *window);

    /// Shown at once; until the suggestions are there a line says that they are being looked for.
    void show(const Finding &finding, bool waiting, const QRect &word);

Q_SIGNALS:
    void chosen(const QString &replacement);
    void ignoredHere();
    void ignoredInItem();
    void addedToDictionary();

private:
    void addCommand(const QString &text, void (SuggestionPopup::*signal)());
};

} // namespace muharrir
