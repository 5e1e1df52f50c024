// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/creditline.h"

#include "text/fold.h"

#include <QRegularExpression>
#include <QSet>

namespace muharrir {

QString houseCredit(const QString &creditLine)
{
    static const QRegularExpression label(QStringLiteral("^\\s*(المصدر|المصادر)\\s*:\\s*"));
    static const QRegularExpression between(QStringLiteral("\\s*[+،,/؛;|]\\s*"));
    QString names = creditLine;
    names.remove(label);
    QStringList kept;
    QSet<QString> seen;
    for (const QString &part : names.split(between, Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        if (name.isEmpty() || seen.contains(fold(name)))
            continue;
        seen.insert(fold(name));
        kept << name;
    }
    return kept.join(QStringLiteral(" + "));
}

} // namespace muharrir
