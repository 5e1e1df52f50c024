// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QTextDocument;
class QUndoStack;

namespace muharrir {

/// The text and the fields have a history each. What one command changed, in both or from the text in the fields alone, is taken back and
/// done again as the one step that it was for who writes, as long as nothing came after it in either.
class JointSteps : public QObject {
    Q_OBJECT

public:
    JointSteps(QTextDocument *text, QUndoStack *fields, QObject *parent = nullptr);

    /// Runs what changes the fields, and maybe the text, by one step each, and remembers it.
    void make(const std::function<void()> &change);

    bool undo(); ///< whether the step before is such a one; it is taken back
    bool redo(); ///< whether the step taken back last is such a one; it is done again

private:
    struct Standing {
        int text, fields; ///< steps in each history
        bool operator==(const Standing &) const = default;
    };
    struct Step {
        Standing before, after;
    };
    [[nodiscard]] Standing now() const;
    void forgetUndone();

    QTextDocument *m_text;
    QUndoStack *m_fields;
    std::vector<Step> m_steps;
};

} // namespace muharrir
