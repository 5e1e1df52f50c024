// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/correction.h"

#include <algorithm>

namespace muharrir {
namespace {

bool applies(const Finding &finding, Which which)
{
    if (finding.suggestions.isEmpty())
        return false;
    switch (which) {
    case Which::Safe:
        return finding.safe;
    case Which::All:
        return finding.severity != Severity::Hint && finding.kind != FindingKind::Style;
    }
    Q_UNREACHABLE();
}

} // namespace

Corrected corrected(const QString &text, const std::vector<Finding> &findings, Which which)
{
    std::vector<Finding> ordered;
    std::ranges::copy_if(findings, std::back_inserter(ordered), [which](const Finding &finding) { return applies(finding, which); });
    std::ranges::stable_sort(ordered, {}, &Finding::start);

    Corrected result;
    result.text.reserve(text.size());
    qsizetype done = 0;
    for (const Finding &finding : ordered) {
        // A finding of another text, or one that overlaps its predecessor, changes nothing.
        if (finding.start < done || finding.end() > text.size() || text.mid(finding.start, finding.length) != finding.text)
            continue;
        const QString &to = finding.suggestions.front();
        if (to == finding.text || finding.text.contains(u'\n') || to.contains(u'\n'))
            continue;
        result.text += QStringView(text).mid(done, finding.start - done);
        result.text += to;
        done = finding.end();
        result.changes.push_back({finding.start, finding.length, finding.text, to, finding.rule});
    }
    result.text += QStringView(text).mid(done);
    return result;
}

} // namespace muharrir
