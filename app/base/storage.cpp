// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/storage.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace muharrir {

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array<QByteArrayView, 14> shared{"nfs",   "nfs4",  "cifs", "smb3",  "smbfs",     "smb2", "afs",
                                                           "afpfs", "ncpfs", "9p",   "davfs", "glusterfs", "ceph", "fuse.ceph"};
    const QByteArray name = type.toLower();
    // FUSE tells the program behind it: fuse.sshfs, fuse.rclone, fuse.gvfsd-fuse.
    static constexpr std::array<QByteArrayView, 5> throughFuse{"sshfs", "rclone", "gvfsd", "davfs", "glusterfs"};
    return std::ranges::find(shared, QByteArrayView(name)) != shared.end()
        || (name.startsWith("fuse")
            && std::ranges::any_of(throughFuse, [&name](QByteArrayView program) { return name.contains(program); }));
}

static QStorageInfo storageOf(const QString &path)
{
    return QStorageInfo(QFileInfo(path).absolutePath()); // the file may not be there yet
}

bool liesOnNetwork(const QString &path) { return isNetworkFileSystem(storageOf(path).fileSystemType()); }

qint64 freeBytes(const QString &path) { return storageOf(path).bytesAvailable(); }

QByteArray fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QByteArray::number(static_cast<qulonglong>(status.st_dev)) + ':' + QByteArray::number(static_cast<qulonglong>(status.st_ino));
#else
    Q_UNUSED(path) // there an open file cannot be deleted
    return {};
#endif
}

} // namespace muharrir
