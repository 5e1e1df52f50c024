// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/tag.h"
#include "text/words.h"

#include <QHash>

#include <map>
#include <vector>

namespace muharrir {

/// Where a text names a tag.
struct TagPlaces {
    qsizetype first = 0; ///< UTF-16 units
    int times = 0;
    std::vector<Range> all; ///< in order
};

/// Finds a vocabulary's names and aliases in texts: the longest at each place, through particles written onto it (وبالقاهرة), as a
/// hashtag, and in the forms that light10 holds for one. A leading ال that the name has must be there: الجزيرة is not جزيرة.
/// The vocabulary must outlive the finder.
class TagFinder {
public:
    explicit TagFinder(const std::vector<Tag> &vocabulary);

    [[nodiscard]] std::map<const Tag *, TagPlaces> find(QStringView text) const;

private:
    struct Word {
        QStringList forms; ///< folded: as written, then without what may hang before it; empty: nothing is matched across it
        qsizetype start = 0;
        qsizetype end = 0;
    };
    [[nodiscard]] static std::vector<Word> words(QStringView text);
    /// The tag that begins at this word, and how many words it has.
    [[nodiscard]] std::pair<const Tag *, size_t> longest(const std::vector<Word> &words, size_t at) const;
    void learn(const QString &name, const Tag &tag);

    QHash<QString, const Tag *> m_byName;
    QHash<QString, const Tag *> m_byStems;
    size_t m_longest = 0; ///< words
};

} // namespace muharrir
