// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/finding.h"

namespace muharrir {

QString findingKindName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Spelling:
        return QStringLiteral("spelling");
    case FindingKind::Confusion:
        return QStringLiteral("confusion");
    case FindingKind::Grammar:
        return QStringLiteral("grammar");
    case FindingKind::Spacing:
        return QStringLiteral("spacing");
    case FindingKind::Punctuation:
        return QStringLiteral("punctuation");
    case FindingKind::Style:
        return QStringLiteral("style");
    case FindingKind::Consistency:
        return QStringLiteral("consistency");
    }
    Q_UNREACHABLE();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        return QStringLiteral("hint");
    }
    Q_UNREACHABLE();
}

} // namespace muharrir
