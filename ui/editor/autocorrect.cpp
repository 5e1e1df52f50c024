// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/autocorrect.h"

#include "editor/linefield.h"
#include "editor/texteditor.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace muharrir {

Autocorrect::Autocorrect(TextEditor &text, ProofingMarks &marks, QObject *parent)
    : QObject(parent), m_text(text), m_edit(&text), m_marks(marks)
{
    listenTo(text);
    connect(&marks, &ProofingMarks::findingsChanged, this, &Autocorrect::correct);
    m_shown.setSingleShot(true);
    m_shown.setInterval(4s);
    connect(&m_shown, &QTimer::timeout, this, [this] { m_edit->setExtraSelections({}); });
}

void Autocorrect::watch(LineField &field) { listenTo(field); }

template<typename Edit>
void Autocorrect::listenTo(Edit &edit)
{
    connect(&edit, &Edit::typed, this, [this, &edit] {
        m_typed = true;
        if (m_edit != &edit) {
            m_edit->setExtraSelections({});
            m_edit = &edit;
            m_begun = {};
        }
        m_replace = [&edit](int start, int length, const QString &to) { edit.replace(start, length, to); };
        if (m_begun.isNull()) {
            m_begun = edit.textCursor();
            m_begun.setKeepPositionOnInsert(true); // it does not go along
        }
    });
    connect(&edit, &Edit::caretMoved, this, [this] {
        if (!std::exchange(m_typed, false))
            m_begun = {};
    });
}

void Autocorrect::restart()
{
    m_begun = {};
    m_done.clear();
    m_refused.clear();
    m_stepAfter = -1;
    m_edit->setExtraSelections({});
}

bool Autocorrect::isLastStep() const { return m_stepAfter >= 0 && m_text.document()->availableUndoSteps() == m_stepAfter; }

/// Typed without a pause up to the caret, and left behind: the caret does not touch it.
bool Autocorrect::isWritten(const ProofingMarks::Place &place) const
{
    QTextCursor word = m_begun;
    word.movePosition(QTextCursor::StartOfWord);
    const int begun = std::min(word.position(), m_begun.position());
    return place.start() >= begun - 1 && place.start() + place.finding.length < m_edit->textCursor().position();
}

bool Autocorrect::wasTakenBack(const ProofingMarks::Place &place) const
{
    // A field that the article's history undoes is filled anew, and no place in it holds.
    const bool moves = !place.edit->isUndoRedoEnabled();
    return std::ranges::any_of(m_done, [&](const Correction &done) {
        return done.from == place.finding.text
            && (done.at.position() == place.start() || (moves && done.at.document() == place.edit->document()));
    });
}

void Autocorrect::correct()
{
    if (!m_on || m_edit->isReadOnly() || m_edit->textCursor().hasSelection())
        return;
    std::vector<ProofingMarks::Place> safe = m_marks.safePlaces();
    for (const ProofingMarks::Place &place : safe)
        if (place.edit == m_edit && wasTakenBack(place))
            m_refused.insert(place.finding.text);
    std::erase_if(safe, [this](const ProofingMarks::Place &place) {
        const bool isWord = place.finding.kind == FindingKind::Spelling || place.finding.kind == FindingKind::Confusion;
        return place.edit != m_edit || !isWord || !place.holds() || m_begun.isNull() || m_refused.contains(place.finding.text)
            || !isWritten(place);
    });
    // From the end, so that the places before keep theirs. The typing goes on: a correction is no end of it.
    const QTextCursor begun = m_begun;
    for (auto place = safe.rbegin(); place != safe.rend(); ++place) {
        const int start = place->start();
        const QString to = place->finding.suggestions.front();
        m_replace(start, static_cast<int>(place->finding.length), to);
        Correction done{QTextCursor(m_edit->document()), place->finding.text};
        done.at.setPosition(start);
        done.at.setKeepPositionOnInsert(true);
        m_done.push_back(done);
        if (m_edit == &m_text)
            m_stepAfter = m_text.document()->availableUndoSteps();
        show(start, to.size());
        Q_EMIT corrected(place->finding.text, to);
    }
    m_begun = begun;
}

void Autocorrect::show(int start, qsizetype length)
{
    QTextEdit::ExtraSelection shown;
    shown.cursor = QTextCursor(m_edit->document());
    shown.cursor.setPosition(start);
    shown.cursor.setPosition(start + static_cast<int>(length), QTextCursor::KeepAnchor);
    shown.format.setBackground(m_text.theme().colours.wash);
    shown.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    shown.format.setUnderlineColor(m_text.theme().colours.accent);
    m_edit->setExtraSelections({shown});
    m_shown.start();
}

} // namespace muharrir
