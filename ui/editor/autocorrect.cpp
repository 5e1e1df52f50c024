// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/autocorrect.h"

#include "editor/texteditor.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace muharrir {

Autocorrect::Autocorrect(TextEditor &text, ProofingMarks &marks, QObject *parent) : QObject(parent), m_text(text), m_marks(marks)
{
    connect(&text, &TextEditor::typed, this, [this] {
        m_typed = true;
        if (m_begun.isNull()) {
            m_begun = m_text.textCursor();
            m_begun.setKeepPositionOnInsert(true); // it does not go along
        }
    });
    connect(&text, &TextEditor::caretMoved, this, [this] {
        if (!std::exchange(m_typed, false))
            m_begun = {};
    });
    connect(&marks, &ProofingMarks::findingsChanged, this, &Autocorrect::correct);
    m_shown.setSingleShot(true);
    m_shown.setInterval(4s);
    connect(&m_shown, &QTimer::timeout, this, [this] { m_text.setExtraSelections({}); });
}

void Autocorrect::restart()
{
    m_begun = {};
    m_done.clear();
    m_refused.clear();
    m_stepAfter = -1;
    m_text.setExtraSelections({});
}

bool Autocorrect::isLastStep() const { return m_stepAfter >= 0 && m_text.document()->availableUndoSteps() == m_stepAfter; }

/// Typed without a pause up to the caret, and left behind: the caret does not touch it.
bool Autocorrect::isWritten(const ProofingMarks::Place &place) const
{
    QTextCursor word = m_begun;
    word.movePosition(QTextCursor::StartOfWord);
    const int begun = std::min(word.position(), m_begun.position());
    return place.start() >= begun - 1 && place.start() + place.finding.length < m_text.textCursor().position();
}

bool Autocorrect::wasTakenBack(const ProofingMarks::Place &place) const
{
    return std::ranges::any_of(
        m_done, [&place](const Correction &done) { return done.from == place.finding.text && done.at.position() == place.start(); });
}

void Autocorrect::correct()
{
    if (!m_on || m_text.isReadOnly() || m_text.textCursor().hasSelection())
        return;
    std::vector<ProofingMarks::Place> safe = m_marks.safePlaces();
    for (const ProofingMarks::Place &place : safe)
        if (place.edit == &m_text && wasTakenBack(place))
            m_refused.insert(place.finding.text);
    std::erase_if(safe, [this](const ProofingMarks::Place &place) {
        const bool isWord = place.finding.kind == FindingKind::Spelling || place.finding.kind == FindingKind::Confusion;
        return place.edit != &m_text || !isWord || !place.holds() || m_begun.isNull() || m_refused.contains(place.finding.text)
            || !isWritten(place);
    });
    // From the end, so that the places before keep theirs. The typing goes on: a correction is no end of it.
    const QTextCursor begun = m_begun;
    for (auto place = safe.rbegin(); place != safe.rend(); ++place) {
        const int start = place->start();
        const QString to = place->finding.suggestions.front();
        m_text.replace(start, static_cast<int>(place->finding.length), to);
        Correction done{QTextCursor(m_text.document()), place->finding.text};
        done.at.setPosition(start);
        done.at.setKeepPositionOnInsert(true);
        m_done.push_back(done);
        m_stepAfter = m_text.document()->availableUndoSteps();
        show(start, to.size());
        Q_EMIT corrected(place->finding.text, to);
    }
    m_begun = begun;
}

void Autocorrect::show(int start, qsizetype length)
{
    QTextEdit::ExtraSelection shown;
    shown.cursor = QTextCursor(m_text.document());
    shown.cursor.setPosition(start);
    shown.cursor.setPosition(start + static_cast<int>(length), QTextCursor::KeepAnchor);
    shown.format.setBackground(m_text.theme().colours.wash);
    shown.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    shown.format.setUnderlineColor(m_text.theme().colours.accent);
    m_text.setExtraSelections({shown});
    m_shown.start();
}

} // namespace muharrir
