// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/wordcounts.h"

#include <QCryptographicHash>

#include <array>
#include <bit>
#include <cmath>

/// The file that dictionaries/compile.cpp writes and WordCounts reads, in the byte order of the machine: header, then sections of
/// 32-bit numbers (starts, counts, table, skeleton table, skeleton starts, words by skeleton, pair starts, pairs, confusion starts,
/// confusions), then bytes (marks, foreignness of three letters in a row, letters) and
/// at last the checksum of all that.
namespace muharrir::wordcountsformat {

inline constexpr std::array<char, 8> magic{'M', 'h', 'r', 'W', 'r', 'd', '0', '3'};

inline constexpr auto checksum = QCryptographicHash::Md5;
inline constexpr qsizetype checksumLength = 16;

struct Header {
    std::array<char, 8> magic{};
    std::array<char, 20> fingerprint{};
    quint32 words = 0;
    quint32 tableSize = 0; ///< of both hash tables, a power of two
    quint32 skeletons = 0;
    quint32 pairs = 0;
    quint32 confusions = 0;
    quint32 letters = 0;
};

/// A letter in one byte: ء to ي as 1 to 42; the four stand-ins are one byte each.
inline quint8 letterCode(QChar letter)
{
    const char16_t c = letter.unicode();
    return c >= u'\u0621' && c <= u'\u064A' ? quint8(c - 0x0620) : 0;
}

inline constexpr qsizetype longestWord = 32;

/// Three letters in a row, the ends of a word being 0, by their codes.
inline constexpr quint32 letterCodes = 43;
inline constexpr quint32 letterTriples = letterCodes * letterCodes * letterCodes;
inline quint32 tripleIndex(quint8 first, quint8 second, quint8 third) { return (first * letterCodes + second) * letterCodes + third; }
inline constexpr double foreignnessSteps = 40; ///< of one power of ten

/// A word in those bytes; 0 length when it cannot be one of the list.
struct Code {
    std::array<quint8, longestWord> bytes;
    qsizetype length = 0;
    bool operator==(const Code &other) const
    {
        return length == other.length && std::equal(bytes.begin(), bytes.begin() + length, other.bytes.begin());
    }
};

inline Code encoded(QStringView word)
{
    Code code{};
    if (word.size() == 3 && word[0] == u'<') {
        code.bytes[0] = quint8(100 + QStringView(u"nlps").indexOf(word[1]));
        code.length = 1;
        return code;
    }
    if (word.size() > longestWord)
        return code;
    for (const QChar letter : word) {
        const quint8 byte = letterCode(letter);
        if (byte == 0) {
            code.length = 0;
            return code;
        }
        code.bytes[code.length++] = byte;
    }
    return code;
}

inline quint32 hashOf(const quint8 *bytes, qsizetype length)
{
    quint32 hash = 2166136261u; // FNV-1a
    for (qsizetype i = 0; i < length; ++i)
        hash = (hash ^ bytes[i]) * 16777619u;
    return hash ^ (hash >> 15);
}

/// A slot of a hash table: an index and 14 bits of the hash, so that most misses are told without looking at the word. 0 is empty.
inline quint32 slotOf(quint32 index, quint32 hash) { return (index + 1) | (hash & 0xFFFC0000u); }
inline quint32 slotIndex(quint32 slot) { return (slot & 0x3FFFFu) - 1; }
inline bool mayBe(quint32 slot, quint32 hash) { return ((slot ^ hash) & 0xFFFC0000u) == 0; }

/// A following word and how often, in 32 bits: 18 of the word, 14 of the count's logarithm.
inline constexpr int wordBits = 18;
inline quint32 packedPair(WordId right, double count) { return right | (quint32(std::lround(std::log2(count + 1) * 512)) << wordBits); }
inline WordId pairWord(quint32 packed) { return packed & ((1u << wordBits) - 1); }
inline double pairCount(quint32 packed) { return std::exp2(double(packed >> wordBits) / 512) - 1; }

} // namespace muharrir::wordcountsformat
