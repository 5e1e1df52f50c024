// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/suggestionpopup.h"

#include <QLabel>
#include <QVBoxLayout>

namespace muharrir {

SuggestionPopup::SuggestionPopup(const Theme &theme, QWidget *window) : PopupCard(theme, window)
{
    setObjectName(QStringLiteral("suggestions"));
    setAccessibleName(tr("Suggestions"));
}

void SuggestionPopup::show(const Finding &finding, bool waiting, const QRect &word)
{
    clear();
    QWidget *first = nullptr;
    for (qsizetype i = 0; i < finding.suggestions.size() && i < 7; ++i) {
        QString note = finding.reasons.value(i);
        if (i == 0)
            note += (note.isEmpty() ? QString() : QStringLiteral(" · ")) % QStringLiteral("Alt+Enter");
        const QString replacement = finding.suggestions.at(i);
        PopupRow *row = addRow(replacement.isEmpty() ? tr("(remove)") : replacement, note);
        row->setStrong(i == 0);
        connect(row, &PopupRow::clicked, this, [this, replacement] {
            hide();
            Q_EMIT chosen(replacement);
        });
        if (!first)
            first = row;
    }
    if (finding.suggestions.isEmpty()) {
        auto *label = new QLabel(waiting                         ? tr("Looking for suggestions…")
                                     : finding.message.isEmpty() ? tr("No suggestions")
                                                                 : finding.message);
        setRole(label, "soft");
        label->setMargin(theme().px(Size::space3));
        label->setWordWrap(!waiting);
        content()->addWidget(label);
    }
    addLine();
    addCommand(tr("Ignore here"), &SuggestionPopup::ignoredHere);
    addCommand(tr("Ignore in this item"), &SuggestionPopup::ignoredInItem);
    if (finding.kind == FindingKind::Spelling)
        addCommand(tr("Add to dictionary"), &SuggestionPopup::addedToDictionary);
    popUp(word, first ? first : rows().value(0));
}

void SuggestionPopup::addCommand(const QString &text, void (SuggestionPopup::*signal)())
{
    connect(addRow(text), &PopupRow::clicked, this, [this, signal] {
        hide();
        Q_EMIT(this->*signal)();
    });
}

} // namespace muharrir
