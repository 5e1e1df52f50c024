// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/postings.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace muharrir {

quint32 Postings::linkAt(const quint8 *place) const
{
    quint32 address = 0;
    std::memcpy(&address, place, sizeof address);
    return address;
}

quint32 Postings::newSlice(quint8 level)
{
    const quint32 size = sliceSize(level) + link;
    if ((m_free & (blockSize - 1)) + size > blockSize || m_blocks.empty()) {
        m_blocks.push_back(std::make_unique<quint8[]>(blockSize));
        m_free = static_cast<quint32>(m_blocks.size() - 1) << blockBits;
    }
    // A block that is filled to its last byte: the next address is that of a block to come.
    if ((m_free >> blockBits) == m_blocks.size())
        m_blocks.push_back(std::make_unique<quint8[]>(blockSize));
    const quint32 address = m_free;
    m_free += size;
    return address;
}

void Postings::putByte(List &list, quint8 byte)
{
    if (list.left == 0) {
        const quint8 level = std::min<quint8>(list.level + 1, lastLevel);
        const quint32 slice = newSlice(level);
        std::memcpy(place(list.at - 1) + 1, &slice, sizeof slice); // at the end of a block list.at would lead into the next
        list.at = slice;
        list.level = level;
        list.left = static_cast<quint16>(sliceSize(level));
    }
    *place(list.at) = byte;
    ++list.at;
    --list.left;
}

void Postings::put(List &list, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        putByte(list, static_cast<quint8>(number | 0x80));
    putByte(list, static_cast<quint8>(number));
}

quint8 Postings::levelOf(float words)
{
    static const auto borders = [] {
        std::array<float, levels.size() - 1> between{};
        for (size_t i = 0; i < between.size(); ++i)
            between[i] = std::sqrt(levels[i] * levels[i + 1]);
        return between;
    }();
    return static_cast<quint8>(std::ranges::upper_bound(borders, words) - borders.begin());
}

void Postings::appendLevel(quint32 term, quint32 article, quint8 level)
{
    if (term >= m_lists.size())
        m_lists.resize(term + 1);
    List &list = m_lists[term];
    if (list.count == 0) {
        list.first = list.at = newSlice(0);
        list.left = static_cast<quint16>(sliceSize(0));
    }
    Q_ASSERT(article >= list.next && level < levels.size());
    put(list, (article + 1 - list.next) << 3 | level);
    list.next = article + 1;
    ++list.count;
}

qsizetype Postings::bytes() const { return static_cast<qsizetype>(m_lists.capacity() * sizeof(List) + m_blocks.size() * blockSize); }

} // namespace muharrir
