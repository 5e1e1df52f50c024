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
    return withSkeleton(code.bytes.data(), code.length);
}

std::span<const WordId> WordCounts::withSkeleton(const quint8 *code, qsizetype length) const
{
    if (m_size == 0 || length == 0)
        return {};
    const quint32 hash = hashOf(code, length);
    for (quint32 slot = hash & m_mask; m_skeletonTable[slot]; slot = (slot + 1) & m_mask) {
        if (!mayBe(m_skeletonTable[slot], hash))
            continue;
        const quint32 group = slotIndex(m_skeletonTable[slot]);
        const std::span<const WordId> words{m_bySkeleton + m_skeletonStarts[group], m_bySkeleton + m_skeletonStarts[group + 1]};
        const Code found = encoded(skeleton(word(words.front())));
        if (found.length == length && std::equal(code, code + length, found.bytes.begin()))
            return words;
    }
    return {};
}

void WordCounts::forEachNear(QStringView skeleton, const std::function<void(std::span<const WordId>)> &visit) const
{
    static const Code letters = encoded(u"ابتثجحخدذرزسشصضطعغفقكلمنهوي"); // of skeletons
    const Code code = encoded(skeleton);
    if (code.length == 0 || code.length == longestWord)
        return;
    // In bytes and in place: this is done for every rare word of a text.
    std::array<quint8, longestWord> edited{};
    const auto look = [&](qsizetype length) {
        if (const std::span<const WordId> words = withSkeleton(edited.data(), length); !words.empty())
            visit(words);
    };
    std::copy_n(code.bytes.begin(), code.length, edited.begin());
    for (qsizetype i = 0; i < code.length; ++i) {
        for (qsizetype k = 0; k < letters.length; ++k) {
            edited[i] = letters.bytes[k];
            if (edited[i] != code.bytes[i])
                look(code.length);
        }
        edited[i] = code.bytes[i];
        if (i + 1 < code.length && edited[i] != edited[i + 1]) {
            std::swap(edited[i], edited[i + 1]);
            look(code.length);
            std::swap(edited[i], edited[i + 1]);
        }
    }
    for (qsizetype i = 0; i < code.length; ++i) { // the gap moves from the first letter to the last
        std::copy_n(code.bytes.begin(), i, edited.begin());
        std::copy(code.bytes.begin() + i + 1, code.bytes.begin() + code.length, edited.begin() + i);
        look(code.length - 1);
    }
    for (qsizetype i = 0; i <= code.length; ++i) {
        std::copy_n(code.bytes.begin(), i, edited.begin());
        std::copy(code.bytes.begin() + i, code.bytes.begin() + code.length, edited.begin() + i + 1);
        for (qsizetype k = 0; k < letters.length; ++k) {
            edited[i] = letters.bytes[k];
            look(code.length + 1);
        }
    }
}

} // namespace muharrir
