// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonfault.h"

#include <QCoreApplication>
#include <QJsonParseError>

namespace muharrir {

static QString phrase(const char *english) { return QCoreApplication::translate("Json", english); }

QString jsonFault(const QJsonParseError &error)
{
    switch (error.error) {
    case QJsonParseError::UnterminatedObject:
        return phrase(QT_TRANSLATE_NOOP("Json", "an object { } is not closed, or a comma is missing in it"));
    case QJsonParseError::UnterminatedArray:
        return phrase(QT_TRANSLATE_NOOP("Json", "a list [ ] is not closed, or a comma is missing in it"));
    case QJsonParseError::UnterminatedString:
        return phrase(QT_TRANSLATE_NOOP("Json", "a text in quotation marks is not closed"));
    case QJsonParseError::MissingNameSeparator:
        return phrase(QT_TRANSLATE_NOOP("Json", "a colon is missing behind a name"));
    case QJsonParseError::IllegalNumber:
        return phrase(QT_TRANSLATE_NOOP("Json", "a number is written wrongly"));
    case QJsonParseError::IllegalEscapeSequence:
        return phrase(QT_TRANSLATE_NOOP("Json", "an unknown sign follows a backslash"));
    case QJsonParseError::IllegalUTF8String:
        return phrase(QT_TRANSLATE_NOOP("Json", "the text is not in UTF-8"));
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        return phrase(QT_TRANSLATE_NOOP("Json", "it is too large or nested too deeply"));
    case QJsonParseError::NoError: // JSON, but not what belongs there
    case QJsonParseError::TerminationByNumber:
    case QJsonParseError::MissingValueSeparator:
    case QJsonParseError::IllegalValue:
    case QJsonParseError::MissingObject:
    case QJsonParseError::GarbageAtEnd:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Json", "this is not how it is written in JSON"));
}

} // namespace muharrir
