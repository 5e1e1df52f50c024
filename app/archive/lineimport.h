// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "archive/arriving.h"
#include "store/importplaces.h"

#include <QFile>
#include <QFuture>

namespace muharrir {

/// One file of JSON lines on its way into an archive, a batch at a time: while one is written, the next is read and taken apart on other
/// threads, so memory holds two. An import that was cut off goes on where it stopped.
class LineImport {
public:
    /// Keeps one article; what Archive does with it.
    using Keep = std::function<Result<ImportOutcome>(Arriving &&)>;

    LineImport(Archive &archive, const QString &path, Keep keep);

    /// Cancelled, or what made the archive fail: what was committed until then stays.
    Done run(const Progress &progress, ImportReport &report);

private:
    struct Line {
        qint64 number = 0;
        qint64 end = 0; ///< where the next one begins
        Result<QByteArray> bytes{QByteArray()};
    };
    struct Ready {
        qint64 number = 0;
        qint64 end = 0;
        Result<Arriving> article{Error{}};
    };
    struct Written {
        ImportReport report;
        ImportPlace place;
        bool cancelled = false;
    };
    Done resume(ImportReport &report);
    QList<Line> readLines();
    QFuture<Ready> readBatch();
    Result<Written> write(const QList<Ready> &batch, const Progress &progress, qint64 before);
    Done writeOne(const Ready &ready, Written &written);
    [[nodiscard]] qint64 expected(qint64 done, const ImportPlace &place) const;

    Archive &m_archive;
    Keep m_keep;
    QFile m_file;
    QString m_path; ///< absolute
    QString m_stamp;
    ImportPlace m_place;    ///< what is committed
    qint64 m_lines = 0;     ///< read so far
    qint64 m_resumedAt = 0; ///< bytes
    bool m_passingOver = false;
};

} // namespace muharrir
