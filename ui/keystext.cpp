// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystext.h"

#include <QRegularExpression>

namespace muharrir {

QString keysText(const QKeySequence &keys)
{
#ifdef Q_OS_DARWIN
    return keys.toString(QKeySequence::NativeText);
#else
    static const std::pair<QRegularExpression, QString> names[]{
        {QRegularExpression(QStringLiteral("\\bReturn\\b")), QStringLiteral("Enter")},
        {QRegularExpression(QStringLiteral("\\bUp\\b")), QStringLiteral("↑")},
        {QRegularExpression(QStringLiteral("\\bDown\\b")), QStringLiteral("↓")}};
    QString text = keys.toString(QKeySequence::PortableText);
    for (const auto &[name, sign] : names)
        text.replace(name, sign);
    return text;
#endif
}

} // namespace muharrir
