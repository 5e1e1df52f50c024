// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <span>

namespace muharrir {

/// Phrases of a page's furniture, written as people write them and compared folded: without marks, with one alef, one ya, one ha.
class PhraseSet {
public:
    PhraseSet(std::initializer_list<QStringView> phrases) : PhraseSet({}, phrases) { }
    PhraseSet(std::span<const QStringView> shared, std::initializer_list<QStringView> more); ///< of a list kept elsewhere, and more

    [[nodiscard]] bool holds(const QString &folded) const { return m_phrases.contains(folded); }
    /// Length of the longest phrase that opens a folded text and ends with a word of it; 0 where none does.
    [[nodiscard]] qsizetype opening(QStringView folded) const;
    /// Does one of the phrases stand in a folded text, from word to word?
    [[nodiscard]] bool standsIn(const QString &folded) const;

private:
    QSet<QString> m_phrases;
    QStringList m_longestFirst;
};

/// What stands behind a label, and whether a colon or the like parts them.
struct Labelled {
    QString rest;
    bool marked = false;
};

/// The rest of a line that one of the labels opens.
std::optional<Labelled> labelled(const QString &line, const PhraseSet &labels);

/// Folded, blanks run together, without the signs around it: «◄ اقرأ أيضًا:» and "اقرا ايضا" are one.
QString bareFold(QStringView line);

} // namespace muharrir
