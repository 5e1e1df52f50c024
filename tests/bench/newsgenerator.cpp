// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/newsgenerator.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <zstd.h>

namespace muharrir::test {

NewsGenerator::NewsGenerator(quint32 seed) : m_random(seed)
{
    QFile file(QStringLiteral(MUHARRIR_SOURCE_DIR "/dictionaries/counts/unigrams.tsv.zst"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray packed = file.readAll();
    QByteArray text(64 * 1024 * 1024, Qt::Uninitialized);
    const size_t size = ZSTD_decompress(text.data(), static_cast<size_t>(text.size()), packed.data(), static_cast<size_t>(packed.size()));
    if (ZSTD_isError(size))
        return;
    text.truncate(static_cast<qsizetype>(size));
    double sum = 0;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() < 2 || fields[0].startsWith('<'))
            continue;
        sum += fields[1].toDouble();
        m_words.push_back(QString::fromUtf8(fields[0]));
        m_upTo.push_back(sum);
    }
}

size_t NewsGenerator::pick()
{
    const double at = m_random.generateDouble() * m_upTo.back();
    return static_cast<size_t>(std::ranges::upper_bound(m_upTo, at) - m_upTo.begin());
}

QString NewsGenerator::sentence(int words)
{
    QString text;
    for (int i = 0; i < words; ++i) {
        // One word in fifty is a name or a number that hardly anybody else has.
        const bool rare = m_random.bounded(50) == 0;
        text += rare ? QStringLiteral("%1%2").arg(word()).arg(m_random.bounded(100'000)) : word();
        text += i + 1 < words ? u' ' : u'.';
    }
    return text;
}

QByteArray NewsGenerator::article(qint64 number, int words)
{
    static const QStringList sections{QStringLiteral("سياسة"), QStringLiteral("اقتصاد"), QStringLiteral("رياضة"),
                                      QStringLiteral("ثقافة"), QStringLiteral("علوم"),   QStringLiteral("محليات")};
    QStringList paragraphs;
    for (int left = std::max(8, words / 2 + m_random.bounded(words)); left > 0; left -= 40)
        paragraphs += sentence(std::min(left, 40));
    QJsonArray tags;
    for (int i = m_random.bounded(5); i > 0; --i)
        tags.append(m_words[m_random.bounded(std::min<quint32>(2'000, static_cast<quint32>(m_words.size())))]);
    static const QDateTime start(QDate(2005, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime date = start.addSecs(m_random.bounded(660'000'000));
    const QJsonObject object{{"id", QStringLiteral("bench:%1").arg(number)},
                             {"title", sentence(8)},
                             {"body", paragraphs.join(u'\n')},
                             {"category", sections[m_random.bounded(static_cast<int>(sections.size()))]},
                             {"tags", tags},
                             {"source", QStringLiteral("وكالة %1").arg(m_random.bounded(12))},
                             {"author", QStringLiteral("كاتب %1").arg(m_random.bounded(400))},
                             {"date", date.toString(Qt::ISODate)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void NewsGenerator::write(QIODevice &device, qint64 first, qint64 count, int words)
{
    for (qint64 i = 0; i < count; ++i)
        device.write(article(first + i, words));
}

} // namespace muharrir::test
