// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <memory>
#include <vector>

namespace muharrir {

/// For each term the articles it occurs in and how much it weighs there, in less than two bytes an entry: gaps between article numbers,
/// the weight as one of eight levels in the three lowest bits, seven bits a byte. Lists only grow at their end, so that an archive that is
/// being written to needs no rebuilding; they live in slices of growing size within large blocks.
class Postings {
public:
    /// What an entry may weigh, in words; each level 1.8 times the one below. Finer ones find nothing better on editors' links.
    static constexpr std::array<float, 8> levels{.15F, .27F, .486F, .875F, 1.575F, 2.83F, 5.1F, 9.2F};
    static quint8 levelOf(float words); ///< the nearest

    /// Appends to a term's list. `article` must be greater than the last one of the list.
    void append(quint32 term, quint32 article, float words) { appendLevel(term, article, levelOf(words)); }
    void appendLevel(quint32 term, quint32 article, quint8 level);

    [[nodiscard]] quint32 count(quint32 term) const { return term < m_lists.size() ? m_lists[term].count : 0; }
    [[nodiscard]] quint32 terms() const { return static_cast<quint32>(m_lists.size()); }

    /// visit(article, level) for each entry, in order.
    template<typename Visit>
    void each(quint32 term, Visit visit) const
    {
        if (term >= m_lists.size() || m_lists[term].count == 0)
            return;
        Reader reader(*this, m_lists[term]);
        quint32 article = ~quint32(0); // so that the first gap, number + 1, leads to the number
        for (quint32 left = m_lists[term].count; left > 0; --left) {
            const quint32 value = reader.number();
            article += value >> 3;
            visit(article, static_cast<quint8>(value & 7));
        }
    }

    [[nodiscard]] qsizetype bytes() const;
    void squeeze() { m_lists.shrink_to_fit(); } ///< gives back what growing took in advance

private:
    struct List {
        quint32 first = 0; ///< address of the first slice
        quint32 at = 0;    ///< where the next byte goes
        quint32 next = 0;  ///< the last article + 1
        quint32 count = 0; ///< entries
        quint16 left = 0;  ///< bytes free in the last slice
        quint8 level = 0;  ///< of the last slice
    };
    static constexpr quint32 blockBits = 20;
    static constexpr quint32 blockSize = 1U << blockBits;
    static constexpr quint32 link = sizeof(quint32); ///< bytes at the end of a slice: the address of the next
    static constexpr quint8 lastLevel = 8;
    static quint32 sliceSize(quint8 level) { return 4U << level; } ///< without the link

    /// Walks along a list's bytes.
    class Reader {
    public:
        Reader(const Postings &postings, const List &list) : m_postings(postings) { enter(list.first); }

        quint32 number()
        {
            quint32 value = 0;
            for (int shift = 0;; shift += 7) {
                const quint8 byte = next();
                value |= quint32(byte & 0x7F) << shift;
                if (byte < 0x80)
                    return value;
            }
        }

    private:
        quint8 next()
        {
            if (m_at == m_end) {
                m_level = m_level < lastLevel ? m_level + 1 : lastLevel;
                enter(m_postings.linkAt(m_end));
            }
            return *m_at++;
        }
        void enter(quint32 address)
        {
            m_at = m_postings.place(address);
            m_end = m_at + sliceSize(m_level);
        }
        const Postings &m_postings;
        const quint8 *m_at = nullptr;
        const quint8 *m_end = nullptr;
        quint8 m_level = 0;
    };

    [[nodiscard]] quint8 *place(quint32 address) const { return m_blocks[address >> blockBits].get() + (address & (blockSize - 1)); }
    [[nodiscard]] quint32 linkAt(const quint8 *place) const;
    quint32 newSlice(quint8 level);
    void put(List &list, quint32 number);
    void putByte(List &list, quint8 byte);

    std::vector<List> m_lists;
    std::vector<std::unique_ptr<quint8[]>> m_blocks;
    quint32 m_free = 0; ///< address of the first free byte
};

} // namespace muharrir
