// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace muharrir {

struct PageFile {
    QString name; ///< relative: "index.html", "assets/..."; exporters write ASCII. No ".." and no absolute path ever
    QByteArray bytes;
    bool operator==(const PageFile &) const = default;
};

/// Writes the files of a page below a folder, which is made when it is missing. All of them are written beside their places first and only
/// then take them, pages (.html) last: a reader never meets a page whose pictures are not there, and after an error nothing has changed.
/// Other files of the folder stay. Refused: names that lead out of the folder, symbolic links on the way, places where something other than a file stands. Returns the full paths.
/// Errors: FileNotWritable, DiskFull.
Result<QStringList> writePage(const std::vector<PageFile> &files, const QString &folder);

} // namespace muharrir
