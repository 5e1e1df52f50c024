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
    if (before.fields < after.fields)
        m_steps.push_back({before, after});
}

void JointSteps::forgetUndone()
{
    const Standing standing = now();
    std::erase_if(m_steps, [&](const Step &step) { return step.after.text > standing.text || step.after.fields > standing.fields; });
}

bool JointSteps::undo()
{
    const auto step = std::ranges::find(m_steps, now(), &Step::after);
    if (step == m_steps.end())
        return false;
    if (step->before.text != step->after.text)
        m_text->undo();
    m_fields->undo();
    return true;
}

bool JointSteps::redo()
{
    const auto step = std::ranges::find(m_steps, now(), &Step::before);
    if (step == m_steps.end() || !m_fields->canRedo())
        return false;
    const bool ofText = step->before.text != step->after.text;
    if (ofText && !m_text->isRedoAvailable())
        return false;
    if (ofText)
        m_text->redo();
    m_fields->redo();
    return true;
}

} // namespace muharrir
