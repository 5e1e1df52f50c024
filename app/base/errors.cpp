// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errors.h"

#include <QCoreApplication>

namespace muharrir {

static QString phrase(const char *english) { return QCoreApplication::translate("Errors", english); }

/// The sentence with its places %1, %2, %3; QT_TRANSLATE_NOOP lets lupdate find the sources.
static const char *sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotReadable:
        return QT_TRANSLATE_NOOP("Errors", "The file “%1” cannot be read: %2.");
    case ErrorCode::FormatUnknown:
        return QT_TRANSLATE_NOOP("Errors", "The format of the file “%1” is not known.");
    case ErrorCode::InputTooLarge:
        return QT_TRANSLATE_NOOP("Errors", "“%1” is larger than %2 MB.");
    case ErrorCode::InputTooDeep:
        return QT_TRANSLATE_NOOP("Errors", "“%1” is nested too deeply.");
    case ErrorCode::InputMalformed:
        return QT_TRANSLATE_NOOP("Errors", "“%1” is malformed at %2: %3.");
    case ErrorCode::InputNewer:
        return QT_TRANSLATE_NOOP("Errors", "The file “%1” was made by a newer version of the program (format %2, known up to %3).");
    case ErrorCode::ArticleNotFound:
        return QT_TRANSLATE_NOOP("Errors", "There is no item with the number %1.");
    case ErrorCode::PersonNotFound:
        return QT_TRANSLATE_NOOP("Errors", "There is no person with the name “%1”.");
    case ErrorCode::VersionNotFound:
        return QT_TRANSLATE_NOOP("Errors", "There is no version with the number %1.");
    case ErrorCode::AssetNotFound:
        return QT_TRANSLATE_NOOP("Errors", "The picture %1 is not in the archive.");
    case ErrorCode::FileNotWritable:
        return QT_TRANSLATE_NOOP("Errors", "The file “%1” cannot be written: %2.");
    case ErrorCode::TransitionRefused:
        return QT_TRANSLATE_NOOP("Errors", "“%1” is not possible in the state “%2”: %3.");
    case ErrorCode::RoleRefused:
        return QT_TRANSLATE_NOOP("Errors", "“%1” is not open to the role “%2”.");
    case ErrorCode::ArticleLocked:
        return QT_TRANSLATE_NOOP("Errors", "The item is open at %1 since %2.");
    case ErrorCode::RevisionConflict:
        return QT_TRANSLATE_NOOP("Errors", "The item %1 was saved by someone else in the meantime.");
    case ErrorCode::ArchiveNotOpened:
        return QT_TRANSLATE_NOOP("Errors", "The archive “%1” cannot be opened: %2.");
    case ErrorCode::ArchiveNewer:
        return QT_TRANSLATE_NOOP("Errors", "The archive “%1” was made by a newer version of the program (format %2, known up to %3).");
    case ErrorCode::ArchiveCorrupt:
        return QT_TRANSLATE_NOOP("Errors", "The archive “%1” is damaged.");
    case ErrorCode::ArchiveNotOurs:
        return QT_TRANSLATE_NOOP("Errors", "The file “%1” is not an archive of this program.");
    case ErrorCode::ArchiveReadOnly:
        return QT_TRANSLATE_NOOP("Errors", "The archive “%1” can only be read.");
    case ErrorCode::ArchiveBusy:
        return QT_TRANSLATE_NOOP("Errors", "The archive “%1” is in use by another program.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Errors", "The disk of “%1” is full.");
    case ErrorCode::ArchiveFailed:
        return QT_TRANSLATE_NOOP("Errors", "The archive can be neither read nor written now.");
    case ErrorCode::DictionaryMissing:
        return QT_TRANSLATE_NOOP("Errors", "The Arabic dictionary was not found at “%1”.");
    case ErrorCode::WordListMissing:
        return QT_TRANSLATE_NOOP("Errors", "The program's word list “%1” is missing or damaged.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Errors", "Cancelled.");
    case ErrorCode::WrongUsage:
        return QT_TRANSLATE_NOOP("Errors", "Wrong usage: %1.");
    case ErrorCode::NotBuiltYet:
        return QT_TRANSLATE_NOOP("Errors", "“%1” is not built yet.");
    }
    return "";
}

static const char *remedy(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotReadable:
        return QT_TRANSLATE_NOOP("Errors", "Check the path and the permissions of the file.");
    case ErrorCode::FormatUnknown:
        return QT_TRANSLATE_NOOP("Errors", "Save it as plain text, HTML or Markdown, or paste its text.");
    case ErrorCode::InputTooLarge:
        return QT_TRANSLATE_NOOP("Errors", "Split it into smaller parts.");
    case ErrorCode::InputTooDeep:
        return QT_TRANSLATE_NOOP("Errors", "Paste its text only.");
    case ErrorCode::InputMalformed:
        return QT_TRANSLATE_NOOP("Errors", "Correct the file at this place, or get it again from its origin.");
    case ErrorCode::InputNewer:
        return QT_TRANSLATE_NOOP("Errors", "Update the program, then open the file again.");
    case ErrorCode::ArticleNotFound:
        return QT_TRANSLATE_NOOP("Errors", "“list” and “search” show the numbers.");
    case ErrorCode::PersonNotFound:
        return QT_TRANSLATE_NOOP("Errors", "“users” shows the names; “users add” adds one.");
    case ErrorCode::VersionNotFound:
        return QT_TRANSLATE_NOOP("Errors", "The history of the item shows its versions.");
    case ErrorCode::AssetNotFound:
        return QT_TRANSLATE_NOOP("Errors", "Insert the picture again.");
    case ErrorCode::FileNotWritable:
        return QT_TRANSLATE_NOOP("Errors", "Choose another folder or name.");
    case ErrorCode::TransitionRefused:
        return QT_TRANSLATE_NOOP("Errors", "The workflow pane shows what is possible now.");
    case ErrorCode::RoleRefused:
        return QT_TRANSLATE_NOOP("Errors", "Ask someone whose role allows it.");
    case ErrorCode::ArticleLocked:
        return QT_TRANSLATE_NOOP("Errors", "Wait, or take it over: both texts are kept.");
    case ErrorCode::RevisionConflict:
        return QT_TRANSLATE_NOOP("Errors", "Compare both texts and keep one or merge them; nothing is lost.");
    case ErrorCode::ArchiveNotOpened:
        return QT_TRANSLATE_NOOP("Errors", "Check the path and the permissions, or choose another archive.");
    case ErrorCode::ArchiveNewer:
        return QT_TRANSLATE_NOOP("Errors", "Update the program; until then the archive opens for reading only.");
    case ErrorCode::ArchiveCorrupt:
        return QT_TRANSLATE_NOOP("Errors", "Keep the file as it is and open the latest backup.");
    case ErrorCode::ArchiveNotOurs:
        return QT_TRANSLATE_NOOP("Errors", "Choose an archive, or import the file instead.");
    case ErrorCode::ArchiveReadOnly:
        return QT_TRANSLATE_NOOP("Errors", "Check the permissions of the file and its folder.");
    case ErrorCode::ArchiveBusy:
        return QT_TRANSLATE_NOOP("Errors", "Try again in a moment.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Errors", "Free some space, then save again: the text is still here.");
    case ErrorCode::ArchiveFailed:
        return QT_TRANSLATE_NOOP("Errors", "Try again; if it stays so, make a backup and verify the archive.");
    case ErrorCode::DictionaryMissing:
        return QT_TRANSLATE_NOOP("Errors", "Install the package hunspell-ar: it is taken at once. Until then words are not checked.");
    case ErrorCode::WordListMissing:
        return QT_TRANSLATE_NOOP("Errors", "Install the program again. Until then fewer slips are found, and suggestions are worse.");
    case ErrorCode::WrongUsage:
        return QT_TRANSLATE_NOOP("Errors", "--help shows how it is used.");
    case ErrorCode::Cancelled:
    case ErrorCode::NotBuiltYet:
        return nullptr;
    }
    return nullptr;
}

QString describe(const Error &error)
{
    const QString text = phrase(sentence(error.code));
    // In one go, so that a "%1" inside an argument (a file name, say) is not replaced in turn.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1) {
            result += text[i];
            continue;
        }
        result += error.arguments.value(place - 1);
        ++i;
    }
    return result;
}

QString advice(const Error &error)
{
    const char *english = remedy(error.code);
    return english ? phrase(english) : QString();
}

QString details(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ArchiveCorrupt:
        return error.arguments.value(1);
    case ErrorCode::ArchiveFailed:
        return error.arguments.join(QStringLiteral(": "));
    default:
        return {};
    }
}

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongUsage:
    case ErrorCode::NotBuiltYet:
        return 2;
    case ErrorCode::FileNotReadable:
    case ErrorCode::FormatUnknown:
    case ErrorCode::InputTooLarge:
    case ErrorCode::InputTooDeep:
    case ErrorCode::InputMalformed:
    case ErrorCode::InputNewer:
    case ErrorCode::ArticleNotFound:
    case ErrorCode::PersonNotFound:
    case ErrorCode::VersionNotFound:
    case ErrorCode::AssetNotFound:
    case ErrorCode::FileNotWritable:
    case ErrorCode::Cancelled:
        return 3;
    case ErrorCode::TransitionRefused:
    case ErrorCode::RoleRefused:
    case ErrorCode::ArticleLocked:
    case ErrorCode::RevisionConflict:
        return 4;
    case ErrorCode::ArchiveNotOpened:
    case ErrorCode::ArchiveNewer:
    case ErrorCode::ArchiveCorrupt:
    case ErrorCode::ArchiveNotOurs:
    case ErrorCode::ArchiveReadOnly:
    case ErrorCode::ArchiveBusy:
    case ErrorCode::DiskFull:
    case ErrorCode::ArchiveFailed:
    case ErrorCode::DictionaryMissing:
    case ErrorCode::WordListMissing:
        return 5;
    }
    return 5;
}

} // namespace muharrir
