// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/jointsteps.h"

#include <QTextDocument>
#include <QUndoStack>

#include <algorithm>

namespace muharrir {

JointSteps::JointSteps(QTextDocument *text, QUndoStack *fields, QObject *parent) : QObject(parent), m_text(text), m_fields(fields)
{
    // A new step in a history does away with those that were taken back before it.
    connect(text, &QTextDocument::undoCommandAdded, this, &JointSteps::forgetUndone);
}

JointSteps::Standing JointSteps::now() const { return {m_text->availableUndoSteps(), m_fields->index()}; }

void JointSteps::make(const std::function<void()> &change)
{
    const Standing before = now();
    change();
    const Standing after = now();
    if (before.text < after.text && before.fields < after.fields)
        m_steps.push_back({before, after});
}

void JointSteps::forgetUndone()
{
    const Standing standing = now();
    std::erase_if(m_steps, [&](const Step &step) { return step.after.text > standing.text || step.after.fields > standing.fields; });
}

bool JointSteps::undoes() const
{
    return std::ranges::any_of(m_steps, [standing = now()](const Step &step) { return step.after == standing; });
}

bool JointSteps::redoes() const
{
    return m_text->isRedoAvailable() && m_fields->canRedo()
        && std::ranges::any_of(m_steps, [standing = now()](const Step &step) { return step.before == standing; });
}

} // namespace muharrir
