// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace muharrir {

enum class FindingKind : quint8 { Spelling, Confusion, Grammar, Spacing, Punctuation, Style, Consistency };
enum class Severity : quint8 { Error, Warning, Hint };

/// Something doubtful in a text, and what it should be.
struct Finding {
    qsizetype start = 0; ///< UTF-16 units of the text as given
    qsizetype length = 0;
    FindingKind kind = FindingKind::Spelling;
    Severity severity = Severity::Error;
    QString rule;            ///< stable: "unknown-word", "final-yeh", "hamza", "teh-marbuta", "waw-space", ...
    QString text;            ///< what stands there
    QString message;         ///< one sentence in the interface's language
    QStringList suggestions; ///< best first, 7 at the most
    QStringList reasons;     ///< parallel to suggestions
    bool safe = false;       ///< the first suggestion may be applied without asking
    bool operator==(const Finding &) const = default;
    [[nodiscard]] qsizetype end() const { return start + length; }
    /// A matter of the house. A slip is none, whatever a house thinks of it.
    [[nodiscard]] bool mayBeTurnedOff() const { return kind != FindingKind::Spelling && kind != FindingKind::Confusion; }
    /// Most likely a name that no list has: shown quietly, never counted as a fault.
    [[nodiscard]] bool isUnknownWord() const { return rule == u"unknown-word"; }
};

QString findingKindName(FindingKind kind); ///< "spelling", ... (cli.md)
QString severityName(Severity severity);

} // namespace muharrir
