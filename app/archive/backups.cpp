// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backups.h"

#include "base/storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace muharrir {

namespace {

const QString stamp = QStringLiteral("yyyyMMdd-HHmmss"); // UTC, in the name: copies keep it, whatever copies them does with file times

} // namespace

Backups::Backups(const QString &archivePath) : m_archive(QFileInfo(archivePath).absoluteFilePath())
{
    const QFileInfo file(m_archive);
    m_folder = file.absoluteDir().filePath(QStringLiteral("backups"));
    m_stem = file.completeBaseName();
    m_suffix = file.suffix().isEmpty() ? QString() : QString(u'.' + file.suffix());
}

QStringList Backups::files() const
{
    QStringList files;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({m_stem + QStringLiteral(".*") + m_suffix}, QDir::Files)) {
        if (timeOf(name).isValid())
            files += folder.filePath(name);
    }
    std::ranges::sort(files, std::greater());
    return files;
}

QDateTime Backups::timeOf(const QString &file) const
{
    QString name = QFileInfo(file).fileName();
    if (!name.startsWith(m_stem + u'.') || !name.endsWith(m_suffix))
        return {};
    name.chop(m_suffix.size());
    QDateTime time = QDateTime::fromString(name.mid(m_stem.size() + 1), stamp);
    time.setTimeSpec(Qt::UTC);
    return time;
}

bool Backups::isDue(const QDateTime &now) const
{
    const QStringList made = files();
    if (made.isEmpty())
        return true;
    const QDateTime newest = timeOf(made.front());
    const bool old = newest.secsTo(now) >= hoursBetween * 3600 || newest > now.addSecs(3600);
    const auto changedSince = [&](const QString &file) {
        const QFileInfo info(file);
        return info.exists() && info.lastModified().toUTC() > newest;
    };
    return old && (changedSince(m_archive) || changedSince(m_archive + QStringLiteral("-wal")));
}

Result<QString> Backups::make(const Database &database, const QDateTime &now) const
{
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::FileNotWritable, {m_folder, QString()}};
    // An archive that fills the disk must not be the one that stops the newsroom from saving.
    const qint64 room = freeBytes(m_folder + QStringLiteral("/."));
    if (room >= 0 && room < 2 * QFileInfo(m_archive).size())
        return Error{ErrorCode::DiskFull, {m_folder}};
    QString target = QDir(m_folder).filePath(m_stem + u'.' + now.toUTC().toString(stamp) + m_suffix);
    if (QFileInfo::exists(target))
        return target; // made this very second
    MUHARRIR_TRY(database.backup(target));
    for (const QString &file : superfluous(files(), now))
        QFile::remove(file);
    return target;
}

Result<QString> Backups::restoreNewestSound(const QDateTime &now) const
{
    const QString target
        = QFileInfo(m_archive).absoluteDir().filePath(m_stem + QStringLiteral(".restored-") + now.toUTC().toString(stamp) + m_suffix);
    for (const QString &file : files()) {
        QFile source(file);
        const qint64 room = freeBytes(target);
        if (room >= 0 && room < source.size())
            return Error{ErrorCode::DiskFull, {target}};
        if (!source.copy(target))
            return Error{ErrorCode::FileNotWritable, {target, source.errorString()}};
        const auto opened = Database::open(target); // an older program's becomes today's
        const auto findings = opened ? (*opened)->verify() : Result<QStringList>(opened.error());
        if (findings && findings->isEmpty())
            return target;
        QFile::remove(target);
    }
    return Error{ErrorCode::ArchiveNotOpened, {m_folder, QCoreApplication::translate("Backups", "none of the backups is sound")}};
}

QStringList Backups::superfluous(const QStringList &files, const QDateTime &now) const
{
    QStringList sorted = files;
    std::ranges::sort(sorted, std::greater());
    QStringList gone;
    QSet<qint64> days, weeks;
    int kept = 0;
    for (const QString &file : sorted) { // the newest of a day or a week stands for it
        const QDateTime time = timeOf(file);
        const qint64 age = time.daysTo(now);
        const qint64 day = time.date().toJulianDay();
        const bool ofDay = age <= daysKept && !days.contains(day);
        const bool ofWeek = age <= weeksKept * 7 && !weeks.contains(day / 7);
        if (kept < newestKept || time > now || ofDay || ofWeek) {
            ++kept;
            days += day;
            weeks += day / 7;
        } else {
            gone += file;
        }
    }
    return gone;
}

} // namespace muharrir
