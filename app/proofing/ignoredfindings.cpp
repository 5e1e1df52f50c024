// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/ignoredfindings.h"

#include <algorithm>

namespace muharrir {

void IgnoredFindings::ignoreHere(const QString &block, const Finding &finding) { m_here.insert({block, finding.rule, finding.text}); }

void IgnoredFindings::ignoreEverywhere(const Finding &finding) { m_everywhere.insert({finding.rule, finding.text}); }

void IgnoredFindings::hearAgain()
{
    m_here.clear();
    m_everywhere.clear();
}

bool IgnoredFindings::covers(const QString &block, const Finding &finding) const
{
    return m_everywhere.contains({finding.rule, finding.text}) || m_here.contains({block, finding.rule, finding.text});
}

std::vector<Finding> IgnoredFindings::without(const QString &block, std::vector<Finding> findings) const
{
    std::erase_if(findings, [&](const Finding &finding) { return covers(block, finding); });
    return findings;
}

QJsonArray IgnoredFindings::toJson() const
{
    std::vector<QStringList> entries(m_here.begin(), m_here.end());
    entries.insert(entries.end(), m_everywhere.begin(), m_everywhere.end());
    std::ranges::sort(entries);
    QJsonArray array;
    for (const QStringList &entry : entries)
        array.append(QJsonArray::fromStringList(entry));
    return array;
}

IgnoredFindings IgnoredFindings::fromJson(const QJsonArray &entries)
{
    constexpr qsizetype here = 3;
    constexpr qsizetype everywhere = 2;
    IgnoredFindings ignored;
    for (const QJsonValue value : entries) {
        QStringList entry;
        for (const QJsonValue part : value.toArray())
            entry += part.toString();
        if (entry.size() == here)
            ignored.m_here.insert(entry);
        else if (entry.size() == everywhere)
            ignored.m_everywhere.insert(entry);
    }
    return ignored;
}

} // namespace muharrir
