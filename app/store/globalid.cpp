// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/globalid.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace muharrir {

QUuid newGlobalId()
{
    const auto time = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const quint64 random = QRandomGenerator::system()->generate64();
    const auto extra = static_cast<ushort>(QRandomGenerator::system()->generate() & 0x0FFF);
    const auto byte = [random](int index) { return static_cast<uchar>(random >> (8 * index)); };
    return QUuid(static_cast<uint>(time >> 16), static_cast<ushort>(time), static_cast<ushort>(0x7000 | extra),
                 static_cast<uchar>(0x80 | (byte(0) & 0x3F)), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
}

QString newGlobalIdText() { return newGlobalId().toString(QUuid::WithoutBraces); }

} // namespace muharrir
