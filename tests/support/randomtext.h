// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <random>

namespace muharrir::test {

/// The seed of a property test: MUHARRIR_SEED, else a new one. Printed, so that a failure can be repeated.
inline unsigned seed()
{
    bool given = false;
    const unsigned value = qEnvironmentVariable("MUHARRIR_SEED").toUInt(&given);
    const unsigned chosen = given ? value : std::random_device{}();
    qInfo() << "MUHARRIR_SEED =" << chosen;
    return chosen;
}

/// Random texts of what is hard: letters of several scripts, marks, tatweel, controls, digits, surrogates (also lone ones), line ends.
class RandomText {
public:
    explicit RandomText(unsigned seed) : m_engine(seed) { }

    QString next(int longest = 60)
    {
        QString text;
        for (int n = below(longest); n > 0; --n)
            text += piece();
        return text;
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_engine); }

private:
    QString piece()
    {
        static const QString usual = QStringLiteral("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىٱپچگیک");
        static const QString marks = QStringLiteral("ًٌٍَُِّْٰٓٔـ");
        static const QString other = QStringLiteral("abzABZéÉßçñжЖאבΩ0123456789٠١٢٩۴.,;:!?،؛؟…«»\"“”'()[]{}#@_-/+%٪٫٬ \n\t");
        static const QString strange
            = QStringLiteral("ﷺﷲﻻﺍﺏ\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2066\u2069\uFEFF\u00AD\u00A0\u0301\uFB01\u2028");
        switch (below(12)) {
        case 0:
            return any(marks);
        case 1:
        case 2:
            return any(other);
        case 3:
            return any(strange);
        case 4:
            return QChar(static_cast<char16_t>(below(0x10000)));
        case 5:
            return QStringLiteral("😀");
        case 6:
            return QStringLiteral(" ");
        default:
            return any(usual);
        }
    }
    QString any(const QString &from) { return from.mid(below(static_cast<int>(from.size())), 1); }

    std::mt19937 m_engine;
};

} // namespace muharrir::test
