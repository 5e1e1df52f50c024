// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDateTime>

namespace muharrir {

/// Copies of an archive that are made by themselves and grow fewer with age: the last ones, one a day for a week, one a week for a month.
class Backups {
public:
    static constexpr int hoursBetween = 4;
    static constexpr int newestKept = 3;
    static constexpr int daysKept = 7;
    static constexpr int weeksKept = 4;

    /// Of the archive at this path; they lie in the folder "backups" beside it.
    explicit Backups(const QString &archivePath);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QStringList files() const; ///< absolute, newest first

    /// Is the newest older than four hours, or from a time that is still to come (a clock that went backwards), and the archive changed since?
    [[nodiscard]] bool isDue(const QDateTime &now) const;

    /// Makes one and lets older ones go; the path. Meant for a connection of its own on a thread of its own: it reads one state of the file
    /// for as long as it takes, and nobody waits. DiskFull (also when there is not twice the room), FileNotWritable.
    Result<QString> make(const Database &database, const QDateTime &now) const;

    /// Copies the newest backup that verifies beside the archive, under a name of its own that tells when; the path. Backups and archive stay as
    /// they are. Reads a backup wholly: not for the thread that somebody types on. ArchiveNotOpened: none of them is sound; DiskFull,
    /// FileNotWritable.
    Result<QString> restoreNewestSound(const QDateTime &now) const;

    /// Which of these names may go at this time; for tests.
    [[nodiscard]] QStringList superfluous(const QStringList &files, const QDateTime &now) const;

private:
    [[nodiscard]] QDateTime timeOf(const QString &file) const; ///< as its name says; UTC

    QString m_archive;
    QString m_folder;
    QString m_stem;
    QString m_suffix;
};

} // namespace muharrir
