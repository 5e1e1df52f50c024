// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>
#include <QStringView>

#include <functional>
#include <span>

namespace muharrir {

using WordId = quint32;
inline constexpr WordId noWord = 0xFFFFFFFF;

/// What stands for everything that is no Arabic word.
inline constexpr QStringView numberWord = u"<n>";
inline constexpr QStringView latinWord = u"<l>";
inline constexpr QStringView punctuationWord = u"<p>";
inline constexpr QStringView startWord = u"<s>";

/// The word without what Arabic writers confuse: one alif, ى and ئ as ي, ة as ه, ؤ as و, ظ as ض, no ء, no alif after the plural waw. Words that differ only there share it.
QString skeleton(QStringView word);

/// How often words and pairs of words occur in published news, and what the compile step found out about each word. Memory-mapped, read
/// only, made by dictionaries/compile.cpp; an absent or damaged file counts nothing.
class WordCounts {
public:
    enum Mark : quint8 {
        InDictionary = 1, ///< by the dictionary of the fingerprint
        Doubtful = 2,     ///< not in the dictionary, but a variant is, and is the likelier spelling
    };

    WordCounts() = default;
    explicit WordCounts(const QString &path) { open(path); }
    bool open(const QString &path);
    [[nodiscard]] bool isOpen() const { return m_size > 0; }
    [[nodiscard]] QByteArray fingerprint() const; ///< Dictionary::fingerprint() at the time of compiling

    [[nodiscard]] WordId find(QStringView word) const;
    [[nodiscard]] QString word(WordId id) const;
    [[nodiscard]] WordId size() const { return m_size; }
    /// Cleaned: 0 for likely slips; with what the newsroom's own articles add.
    [[nodiscard]] quint32 count(WordId id) const { return id < m_size ? m_counts[id] + (m_more.isEmpty() ? 0 : m_more.value(id)) : 0; }
    void setMore(const QHash<QString, int> &uses); ///< on top of the counts; doubtful forms are left out
    [[nodiscard]] quint8 marks(WordId id) const { return id < m_size ? m_marks[id] : 0; }
    [[nodiscard]] double pair(WordId left, WordId right) const;        ///< occurrences, 0 when seen less than twice
    [[nodiscard]] std::span<const WordId> confusions(WordId id) const; ///< other words it may have been meant for, commonest first
    [[nodiscard]] WordId meant(WordId id) const;                       ///< the word a doubtful form stands for, or the word itself
    [[nodiscard]] std::span<const WordId> sameSkeleton(QStringView skeleton) const; ///< words with that skeleton
    /// The words of every skeleton that is one letter away (one too many, one missing, one replaced, two swapped); some twice.
    void forEachNear(QStringView skeleton, const std::function<void(std::span<const WordId>)> &visit) const;

    /// How much more a form looks like the names than like the words of the news, by its letters in threes: powers of ten.
    [[nodiscard]] double foreignness(QStringView form) const;

    static constexpr double totalWords = 10.7e6;

private:
    [[nodiscard]] std::span<const WordId> withSkeleton(const quint8 *code, qsizetype length) const;
    template<typename T>
    bool section(const T *&pointer, qsizetype &offset, qsizetype count) const;

    QFile m_file;
    const uchar *m_bytes = nullptr;
    qsizetype m_length = 0;
    WordId m_size = 0;
    quint32 m_mask = 0; ///< of both hash tables
    const quint32 *m_starts = nullptr;
    const quint32 *m_counts = nullptr;
    const quint32 *m_table = nullptr;
    const quint32 *m_skeletonTable = nullptr;
    const quint32 *m_skeletonStarts = nullptr;
    const WordId *m_bySkeleton = nullptr;
    const quint32 *m_pairStarts = nullptr;
    const quint32 *m_pairs = nullptr;
    const quint32 *m_confusionStarts = nullptr;
    const WordId *m_confusions = nullptr;
    const uchar *m_marks = nullptr;
    const qint8 *m_foreignness = nullptr;
    const uchar *m_letters = nullptr;
    QHash<WordId, quint32> m_more;
};

} // namespace muharrir
