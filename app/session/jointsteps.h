// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QTextDocument;
class QUndoStack;

namespace muharrir {

/// Changes made at once in the text and in the fields, which have a history each: they are taken back and done again together, as long as
/// nothing came after them in either.
class JointSteps : public QObject {
    Q_OBJECT

public:
    JointSteps(QTextDocument *text, QUndoStack *fields, QObject *parent = nullptr);

    /// Runs what changes both (each by one step) and remembers it.
    void make(const std::function<void()> &change);

    [[nodiscard]] bool undoes() const; ///< the step before is one of both
    [[nodiscard]] bool redoes() const; ///< the step taken back last is one of both

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
