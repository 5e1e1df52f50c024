// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/languagetag.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

bool hasLetters(QStringView text, bool rightToLeft)
{
    return std::ranges::any_of(text.toUcs4(), [rightToLeft](char32_t c) {
        const auto direction = QChar::direction(c);
        return rightToLeft ? direction == QChar::DirR || direction == QChar::DirAL : direction == QChar::DirL;
    });
}

} // namespace

QString languageTag(QStringView text)
{
    static const QRegularExpression shape(u"\\A([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}))?\\z"_s);
    const auto match = shape.match(text.toString());
    if (!match.hasMatch())
        return {};
    QString tag = match.captured(1).toLower();
    const QString script = match.captured(2).toLower();
    const QString territory = match.captured(3).toUpper();
    if (QLocale::codeToLanguage(tag) == QLocale::AnyLanguage)
        return {};
    if (!script.isEmpty())
        tag += u'-' + script.left(1).toUpper() + script.mid(1);
    if (!territory.isEmpty() && QLocale::codeToTerritory(territory) != QLocale::AnyTerritory)
        tag += u'-' + territory;
    return tag;
}

bool isRightToLeftLanguage(QStringView tag) { return !tag.isEmpty() && QLocale(tag.toString()).textDirection() == Qt::RightToLeft; }

QString fittingLanguage(QStringView tag, QStringView text)
{
    const QString known = languageTag(tag);
    const bool rightToLeft = isRightToLeftLanguage(known);
    return hasLetters(text, rightToLeft) && !hasLetters(text, !rightToLeft) ? known : QString();
}

} // namespace muharrir
