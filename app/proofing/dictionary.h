// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace muharrir {

/// Hunspell with a memory. Asked for normalised words only; one thread. Without its files it knows no word and says so.
class Dictionary {
public:
    Dictionary(const QString &affix, const QString &words);
    ~Dictionary();

    [[nodiscard]] bool isLoaded() const { return m_hunspell != nullptr; }
    [[nodiscard]] const Error &missing() const { return m_missing; }

    /// Tells one dictionary from another (sizes and first megabyte of both files), so that verdicts counted for one are not taken for another.
    static QByteArray fingerprint(const QString &affix, const QString &words);

    bool knows(QStringView word);
    QStringList suggestions(QStringView word); ///< Hunspell's own, 15 at the most; 30-70 ms a word

private:
    std::unique_ptr<Hunspell> m_hunspell;
    Error m_missing;
    QHash<QString, bool> m_verdicts; ///< a look-up costs 10-20 us, a remembered one 0.1
};

} // namespace muharrir
