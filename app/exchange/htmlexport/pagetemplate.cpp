// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlexport/pagetemplate.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const QString &where, const QString &reason)
{
    return {ErrorCode::InputMalformed, {QCoreApplication::translate("PageTemplate", "page template"), where, reason}};
}

} // namespace

Result<QString> filledTemplate(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression place(u"\\{\\{([^{}]*)\\}\\}"_s);
    QSet<QString> used;
    QStringList lines;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        QString filled;
        qsizetype end = 0;
        auto matches = place.globalMatch(line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString name = match.captured(1).trimmed();
            const auto value = values.constFind(name);
            if (value == values.constEnd())
                return malformed(QCoreApplication::translate("PageTemplate", "line %1").arg(number), match.captured(0));
            used.insert(name);
            filled += line.mid(end, match.capturedStart() - end) + *value;
            end = match.capturedEnd();
        }
        filled += line.mid(end);
        if (end == 0 || !filled.trimmed().isEmpty())
            lines.append(filled.endsWith(u'\n') ? filled.chopped(1) : filled);
    }
    for (const QString &required : {u"head"_s, u"headline"_s, u"body"_s})
        if (!used.contains(required))
            return malformed(u"{{"_s + required + u"}}"_s, QCoreApplication::translate("PageTemplate", "missing"));
    return lines.join(u'\n');
}

} // namespace muharrir
