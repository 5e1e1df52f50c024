// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/wordcounts.h"

#include "proofing/wordcountsformat.h"

#include <algorithm>
#include <cstring>

namespace muharrir {

using namespace wordcountsformat;

QString skeleton(QStringView word)
{
    QString result;
    result.reserve(word.size());
    for (const QChar c : word) {
        switch (c.unicode()) {
        case u'أ':
        case u'إ':
        case u'آ':
            result += u'ا';
            break;
        case u'ى':
        case u'ئ':
            result += u'ي';
            break;
        case u'ة':
            result += u'ه';
            break;
        case u'ؤ':
            result += u'و';
            break;
        case u'ظ':
            result += u'ض';
            break;
        case u'ء':
            break;
        default:
            result += c;
        }
    }
    if (result.endsWith(u"وا")) // كانو and كانوا
        result.chop(1);
    return result;
}

template<typename T>
bool WordCounts::section(const T *&pointer, qsizetype &offset, qsizetype count) const
{
    const qsizetype length = count * qsizetype(sizeof(T));
    if (offset + length > m_length)
        return false;
    pointer = reinterpret_cast<const T *>(m_bytes + offset);
    offset += length;
    return true;
}

namespace {

/// Read, not mapped: what is read once to be summed up need not stay in memory.
bool isSound(QFile &file)
{
    QCryptographicHash sum(checksum);
    qint64 left = file.size() - checksumLength;
    for (QByteArray bytes; left > 0 && !(bytes = file.read(std::min<qint64>(left, 1 << 18))).isEmpty(); left -= bytes.size())
        sum.addData(bytes);
    return left == 0 && file.read(checksumLength) == sum.result();
}

} // namespace

bool WordCounts::open(const QString &path)
{
    m_size = 0;
    m_file.close();
    m_file.setFileName(path);
    Header header;
    if (!m_file.open(QIODevice::ReadOnly) || !isSound(m_file) || !m_file.seek(0)
        || m_file.read(reinterpret_cast<char *>(&header), sizeof header) != sizeof header)
        return false;
    if (header.magic != magic || !std::has_single_bit(header.tableSize))
        return false;
    m_length = m_file.size() - checksumLength;
    m_bytes = m_file.map(0, m_length);
    qsizetype at = sizeof header;
    const bool whole = m_bytes && section(m_starts, at, qsizetype(header.words) + 1) && section(m_counts, at, header.words)
        && section(m_table, at, header.tableSize) && section(m_skeletonTable, at, header.tableSize)
        && section(m_skeletonStarts, at, qsizetype(header.skeletons) + 1) && section(m_bySkeleton, at, header.words)
        && section(m_pairStarts, at, qsizetype(header.words) + 1) && section(m_pairs, at, header.pairs)
        && section(m_confusionStarts, at, qsizetype(header.words) + 1) && section(m_confusions, at, header.confusions)
        && section(m_marks, at, header.words) && section(m_foreignness, at, letterTriples) && section(m_letters, at, header.letters)
        && at == m_length;
    if (!whole)
        return false;
    m_mask = header.tableSize - 1;
    m_size = header.words;
    return true;
}

QByteArray WordCounts::fingerprint() const
{
    return m_size ? QByteArray(reinterpret_cast<const char *>(m_bytes) + offsetof(Header, fingerprint), 20) : QByteArray();
}

WordId WordCounts::find(QStringView word) const
{
    const Code code = encoded(word);
    if (m_size == 0 || code.length == 0)
        return noWord;
    const quint32 hash = hashOf(code.bytes.data(), code.length);
    for (quint32 slot = hash & m_mask; m_table[slot]; slot = (slot + 1) & m_mask) {
        const WordId id = slotIndex(m_table[slot]);
        if (!mayBe(m_table[slot], hash))
            continue;
        const quint32 start = m_starts[id];
        if (m_starts[id + 1] - start == code.length && std::memcmp(m_letters + start, code.bytes.data(), size_t(code.length)) == 0)
            return id;
    }
    return noWord;
}

void WordCounts::setMore(const QHash<QString, int> &uses)
{
    m_more.clear();
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        const WordId id = find(use.key());
        if (id != noWord && !(marks(id) & Doubtful) && use.value() > 0)
            m_more.insert(id, static_cast<quint32>(use.value()));
    }
}

QString WordCounts::word(WordId id) const
{
    QString result;
    if (id < m_size)
        for (quint32 i = m_starts[id]; i < m_starts[id + 1]; ++i)
            result += QChar(char16_t(0x0620 + m_letters[i]));
    return result;
}

double WordCounts::pair(WordId left, WordId right) const
{
    if (left >= m_size || right >= m_size)
        return 0;
    const quint32 *const end = m_pairs + m_pairStarts[left + 1];
    const quint32 *const found
        = std::lower_bound(m_pairs + m_pairStarts[left], end, right, [](quint32 p, WordId w) { return pairWord(p) < w; });
    return found != end && pairWord(*found) == right ? pairCount(*found) : 0;
}

std::span<const WordId> WordCounts::confusions(WordId id) const
{
    if (id >= m_size)
        return {};
    return {m_confusions + m_confusionStarts[id], m_confusions + m_confusionStarts[id + 1]};
}

WordId WordCounts::meant(WordId id) const
{
    if (!(marks(id) & Doubtful))
        return id;
    const std::span<const WordId> others = confusions(id);
    return others.empty() ? id : others.front();
}

double WordCounts::foreignness(QStringView form) const
{
    const Code code = encoded(form);
    if (m_size == 0 || code.length == 0)
        return 0;
    const auto letter = [&code](qsizetype i) { return i < 0 || i >= code.length ? quint8(0) : code.bytes[size_t(i)]; };
    double sum = 0;
    for (qsizetype end = 0; end < code.length + 2; ++end)
        sum += m_foreignness[tripleIndex(letter(end - 2), letter(end - 1), letter(end))];
    return sum / foreignnessSteps;
}

std::span<const WordId> WordCounts::sameSkeleton(QStringView key) const
{
    const Code code = encoded(key);
    if (m_size == 0 || code.length == 0)
        return {};
    const quint32 hash = hashOf(code.bytes.data(), code.length);
    for (quint32 slot = hash & m_mask; m_skeletonTable[slot]; slot = (slot + 1) & m_mask) {
        if (!mayBe(m_skeletonTable[slot], hash))
            continue;
        const quint32 group = slotIndex(m_skeletonTable[slot]);
        const std::span<const WordId> words{m_bySkeleton + m_skeletonStarts[group], m_bySkeleton + m_skeletonStarts[group + 1]};
        if (encoded(skeleton(word(words.front()))) == code)
            return words;
    }
    return {};
}

} // namespace muharrir
