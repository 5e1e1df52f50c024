// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/outlines.h"

namespace muharrir {

static void put(std::vector<quint8> &bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.push_back(static_cast<quint8>(number | 0x80));
    bytes.push_back(static_cast<quint8>(number));
}

static quint32 take(const quint8 *&at)
{
    quint32 value = 0;
    for (int shift = 0;; shift += 7) {
        value |= quint32(*at & 0x7F) << shift;
        if (*at++ < 0x80)
            return value;
    }
}

void Outlines::append(const std::vector<NumberedTerm> &terms)
{
    quint32 last = 0;
    for (const auto &[term, frequency] : terms) {
        put(m_bytes, (term - last) << 2 | (frequency < 4 ? frequency : 0)); // as in Postings
        if (frequency >= 4)
            put(m_bytes, frequency);
        last = term;
    }
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
}

std::vector<NumberedTerm> Outlines::at(quint32 article) const
{
    const quint8 *byte = m_bytes.data() + (article == 0 ? 0 : m_ends[article - 1]);
    const quint8 *end = m_bytes.data() + m_ends[article];
    std::vector<NumberedTerm> terms;
    quint32 term = 0;
    while (byte != end) {
        const quint32 value = take(byte);
        term += value >> 2;
        const quint32 frequency = value & 3;
        terms.emplace_back(term, frequency ? frequency : take(byte));
    }
    return terms;
}

qsizetype Outlines::bytes() const { return static_cast<qsizetype>(m_bytes.capacity() + m_ends.capacity() * sizeof(quint32)); }

void Outlines::squeeze()
{
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
}

} // namespace muharrir
