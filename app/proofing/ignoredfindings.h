// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/finding.h"

#include <QJsonArray>
#include <QSet>

namespace muharrir {

/// What a person does not want to hear again about one article: this finding in this block, or this finding wherever it is. Kept with the
/// article (Article::extra, under ignoredFindingsKey), so that it holds when the article is opened again.
class IgnoredFindings {
public:
    void ignoreHere(const QString &block, const Finding &finding);
    void ignoreEverywhere(const Finding &finding);
    void hearAgain(); ///< forgets all

    [[nodiscard]] bool covers(const QString &block, const Finding &finding) const;
    [[nodiscard]] bool isEmpty() const { return m_here.isEmpty() && m_everywhere.isEmpty(); }
    /// Findings of a block without the ignored ones.
    [[nodiscard]] std::vector<Finding> without(const QString &block, std::vector<Finding> findings) const;

    [[nodiscard]] QJsonArray toJson() const;                    ///< sorted: equal sets have equal JSON
    static IgnoredFindings fromJson(const QJsonArray &entries); ///< what makes no sense is left out
    bool operator==(const IgnoredFindings &) const = default;

private:
    QSet<QStringList> m_here;       ///< block, rule, text
    QSet<QStringList> m_everywhere; ///< rule, text
};

inline constexpr const char *ignoredFindingsKey = "ignoredFindings";

} // namespace muharrir
