// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/suggestionpopup.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

namespace {

constexpr qsizetype mostSuggestions = 7;

QString withKey(const QString &reason, const QString &key)
{
    return reason.isEmpty() ? key : QString(reason % QStringLiteral(" · ") % key);
}

} // namespace

SuggestionPopup::SuggestionPopup(const Theme &theme, QWidget *window) : PopupCard(theme, window)
{
    setObjectName(QStringLiteral("suggestions"));
    setAccessibleName(tr("Suggestions"));
}

void SuggestionPopup::show(const Finding &finding, bool waiting, const QRect &word, const Frame &frame)
{
    const auto *chosenRow = qobject_cast<PopupRow *>(isVisible() ? focusWidget() : nullptr);
    const QString chosenText = chosenRow ? chosenRow->text() : QString();
    clear();
    if (!frame.heading.isEmpty())
        addText(frame.heading, "caption");
    // A reason stands at the end of each row; what has none is explained by its sentence.
    const bool explained = !finding.reasons.join(QString()).isEmpty();
    if (!finding.suggestions.isEmpty() && !explained && !finding.message.isEmpty())
        addText(finding.message, "caption");
    QWidget *first = addSuggestions(finding);
    if (finding.suggestions.isEmpty())
        addText(waiting ? tr("Looking for suggestions…") : finding.message.isEmpty() ? tr("No suggestions") : finding.message, "soft");
    addLine();
    addCommands(frame);
    // Where it is shown again with more in it, the row that was chosen stays so.
    const QList<PopupRow *> all = rows();
    const auto again = std::ranges::find_if(all, [&chosenText](const PopupRow *row) { return row->text() == chosenText; });
    popUp(word, again != all.end() ? *again : first ? first : all.value(0));
}

QWidget *SuggestionPopup::addSuggestions(const Finding &finding)
{
    QWidget *first = nullptr;
    const auto count = qMin(finding.suggestions.size(), mostSuggestions);
    setNumbered(static_cast<int>(count));
    for (qsizetype i = 0; i < count; ++i) {
        const QString replacement = finding.suggestions.at(i);
        const QString key = i == 0 ? QStringLiteral("Alt+Enter") : QString::number(i + 1);
        PopupRow *row = addRow(replacement.isEmpty() ? tr("(remove)") : replacement, withKey(finding.reasons.value(i), key));
        row->setStrong(i == 0);
        connect(row, &PopupRow::clicked, this, [this, replacement] {
            hide();
            Q_EMIT chosen(replacement);
        });
        if (!first)
            first = row;
    }
    return first;
}

void SuggestionPopup::addText(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    setRole(label, role);
    label->setContentsMargins(theme().px(Size::space3), theme().px(Size::space2), theme().px(Size::space3), theme().px(Size::space2));
    label->setWordWrap(true);
    content()->addWidget(label);
}

void SuggestionPopup::addCommands(const Frame &frame)
{
    if (frame.canSkip)
        connect(addRow(tr("On to the next")), &PopupRow::clicked, this, [this] {
            hide();
            Q_EMIT skipped();
        });
    for (QAction *command : frame.commands) {
        PopupRow *row = addRow(command->text(), command->shortcut().toString(QKeySequence::NativeText));
        connect(row, &PopupRow::clicked, this, [this, command] {
            hide();
            command->trigger();
            Q_EMIT commanded();
        });
    }
}

} // namespace muharrir
