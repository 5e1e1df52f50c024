// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/proofingmarks.h"

#include <QSet>
#include <QTextCursor>

#include <functional>

namespace muharrir {

class LineField;
class TextEditor;

/// التصحيح التلقائي: a sure slip in what was just written is corrected once the word is left behind, when the proofer's answer comes; nothing of it
/// is on the way of a key to the screen. What is corrected is shown for some seconds. Taken back, it does not come back in this article. Never in
/// a quotation and never a name: such findings are not sure ones.
class Autocorrect : public QObject {
    Q_OBJECT

public:
    Autocorrect(TextEditor &text, ProofingMarks &marks, QObject *parent = nullptr);

    void watch(LineField &field); ///< headline and deck are corrected as the text is
    void setOn(bool on) { m_on = on; }
    void restart(); ///< another article: what was refused in the last one may be corrected again
    /// The step that an undo would take back is a correction: the caret is to stay where it is.
    [[nodiscard]] bool isLastStep() const;

Q_SIGNALS:
    void corrected(const QString &from, const QString &to);

private:
    template<typename Edit>
    void listenTo(Edit &edit);
    void correct();
    [[nodiscard]] bool isWritten(const ProofingMarks::Place &place) const;
    [[nodiscard]] bool wasTakenBack(const ProofingMarks::Place &place) const;
    void show(int start, qsizetype length);

    struct Correction {
        QTextCursor at; ///< where it begins
        QString from;
    };
    TextEditor &m_text;
    QTextEdit *m_edit; ///< where the typing goes on
    std::function<void(int start, int length, const QString &to)> m_replace;
    ProofingMarks &m_marks;
    bool m_on = true;
    bool m_typed = false;
    QTextCursor m_begun; ///< where the typing began that goes on; null: nothing is being typed
    std::vector<Correction> m_done;
    QSet<QString> m_refused;
    QTimer m_shown;
    int m_stepAfter = -1; ///< of the text's history, after the last correction
};

} // namespace muharrir
