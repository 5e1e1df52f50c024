// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

namespace muharrir {

namespace {

/// When a process started, in ticks since boot (field 22 of /proc/PID/stat); empty when it does not run, as one that ended and that nobody has
/// asked about yet.
QString startOf(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QString line = QString::fromLatin1(stat.readAll());
    // The second field is the program's name in brackets and may hold blanks; the third is the state.
    const QString fields = line.mid(line.lastIndexOf(u')') + 2);
    const bool ended = fields.startsWith(u'Z') || fields.startsWith(u'X');
    return ended ? QString() : fields.section(u' ', 19, 19);
}

} // namespace

QString processOwner()
{
    const qint64 pid = QCoreApplication::applicationPid(); // asked each time: a forked process is another
    return QStringLiteral("%1:%2:%3").arg(QSysInfo::machineHostName()).arg(pid).arg(startOf(pid));
}

bool processLives(const QString &owner)
{
    const QStringList parts = owner.split(u':');
    if (parts.size() != 3 || parts[0] != QSysInfo::machineHostName() || parts[2].isEmpty())
        return false;
    return startOf(parts[1].toLongLong()) == parts[2];
}

} // namespace muharrir
