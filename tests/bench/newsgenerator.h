// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QRandomGenerator>
#include <QStringList>

#include <vector>

namespace muharrir::test {

/// Articles that nobody wrote, made of words as often as they are met in news: the same ones for the same seed. They make no sense, but an
/// index has as much work with them as with true ones.
class NewsGenerator {
public:
    explicit NewsGenerator(quint32 seed);

    [[nodiscard]] bool isReady() const { return !m_words.empty(); }
    /// Writes so many articles as JSON lines, numbered from `first`, with some `words` words in each.
    void write(QIODevice &device, qint64 first, qint64 count, int words);
    [[nodiscard]] QString word() { return m_words[pick()]; }

private:
    size_t pick();
    QString sentence(int words);
    QByteArray article(qint64 number, int words);

    QRandomGenerator m_random;
    std::vector<QString> m_words;
    std::vector<double> m_upTo; ///< how often all words up to this one are met
};

} // namespace muharrir::test
