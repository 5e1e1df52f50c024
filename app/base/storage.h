// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muharrir {

/// Is a file system of this type (as QStorageInfo names it) shared over a network? Locks and shared memory there are not those of one machine.
bool isNetworkFileSystem(const QByteArray &type);

/// Does a file, or the folder it will be in, lie on such a one? False where that cannot be found out.
bool liesOnNetwork(const QString &path);

/// Bytes that may still be written where the file lies; -1: unknown.
qint64 freeBytes(const QString &path);

/// What tells a file from another one of the same name: device and number on it. Empty: there is none, or the system cannot tell.
QByteArray fileIdentity(const QString &path);

} // namespace muharrir
