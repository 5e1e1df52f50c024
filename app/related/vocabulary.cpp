// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/vocabulary.h"

#include <QHash>

namespace muharrir {

QStringView Vocabulary::at(quint32 number) const
{
    const quint32 begin = number == 0 ? 0 : m_ends[number - 1];
    return {m_text.data() + begin, static_cast<qsizetype>(m_ends[number] - begin)};
}

QString Vocabulary::term(quint32 number) const { return at(number).toString(); }

size_t Vocabulary::slot(QStringView term) const
{
    const size_t mask = m_slots.size() - 1;
    size_t place = qHash(term) & mask;
    while (m_slots[place] != empty && at(m_slots[place]) != term)
        place = (place + 1) & mask;
    return place;
}

std::optional<quint32> Vocabulary::find(QStringView term) const
{
    if (m_slots.empty())
        return std::nullopt;
    const quint32 number = m_slots[slot(term)];
    return number == empty ? std::nullopt : std::optional(number);
}

quint32 Vocabulary::add(QStringView term)
{
    if ((m_ends.size() + 1) * 3 > m_slots.size() * 2)
        grow();
    const size_t place = slot(term);
    if (m_slots[place] == empty) {
        m_slots[place] = size();
        m_text.insert(m_text.end(), term.utf16(), term.utf16() + term.size());
        m_ends.push_back(static_cast<quint32>(m_text.size()));
    }
    return m_slots[place];
}

void Vocabulary::grow()
{
    m_slots.assign(std::max<size_t>(1024, m_slots.size() * 2), empty);
    for (quint32 number = 0; number < size(); ++number)
        m_slots[slot(at(number))] = number;
}

void Vocabulary::squeeze()
{
    m_text.shrink_to_fit();
    m_ends.shrink_to_fit();
}

qsizetype Vocabulary::bytes() const
{
    return static_cast<qsizetype>(m_text.capacity() * sizeof(char16_t) + (m_ends.capacity() + m_slots.capacity()) * sizeof(quint32));
}

} // namespace muharrir
