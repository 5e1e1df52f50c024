// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace muharrir {

/// One thing that is searched for.
struct SearchTerm {
    QStringList words;    ///< folded; several are a phrase
    bool prefix = false;  ///< the last word may go on
    bool open = false;    ///< it is being typed: found by its stem, too
    bool without = false; ///< must not be there
    bool operator==(const SearchTerm &) const = default;
};

/// What somebody typed, read: words, "phrases" (also in « », “ ”), prefix* (of three letters at the least), -without. What is no good syntax is read as words; at most
/// 32 terms of at most 64 words are.
std::vector<SearchTerm> readSearch(QStringView text);

/// The same while it is being typed: the last word may go on.
std::vector<SearchTerm> readSearchWhileTyped(QStringView text);

/// Conditions that are words of the facets column.
struct Facets {
    std::vector<QStringList> wanted; ///< each an alternative list
    QStringList unwanted;
};

/// Expressions of FTS5 for the index's columns. Words are always quoted, so no text a person can type is an error.
struct SearchExpressions {
    struct Forms {
        QString exact;
        QString byStem; ///< empty: not asked for
    };
    QString found;            ///< every term as typed or by its stem
    QString weighed;          ///< the same articles; the phrases of `terms` come first and in their order, so that each can be weighed
    std::vector<Forms> terms; ///< those that must be there
};

/// Terms that only take away take from all.
SearchExpressions expressionsOf(const std::vector<SearchTerm> &terms, const Facets &facets, bool exactOnly);

/// The word every article has in its facets.
QString everyArticle();

} // namespace muharrir
