// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QTemporaryDir>

namespace muharrir::test {

/// The value, or the end of the test with the error.
template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qUtf8Printable(result.error().arguments.join(u' ')));
    return std::move(*result);
}

inline void need(const Done &done)
{
    if (!done)
        qFatal("error %d: %s", int(done.error().code), qUtf8Printable(done.error().arguments.join(u' ')));
}

/// An archive with three people in it, and a clock that moves a minute each time it is read.
class TestNewsroom {
public:
    TestNewsroom()
        : archive(need(Archive::open(path(), Database::Mode::ReadWrite, [this] { return m_now = m_now.addSecs(60); }))),
          reporter(need(archive->persons().add(QStringLiteral("ليلى منصور"), Role::Reporter))),
          editor(need(archive->persons().add(QStringLiteral("سامر حدّاد"), Role::DutyEditor))),
          chief(need(archive->persons().add(QStringLiteral("هدى عطية"), Role::Chief)))
    {
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("newsroom.muharrir")) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written: %s", qUtf8Printable(name));
        return path(name);
    }

    /// A story that may be submitted.
    [[nodiscard]] Article story() const
    {
        Article article;
        article.headline = QStringLiteral("ميناء جديد يفتح أبوابه أمام السفن");
        article.body = canonical(bodyFromPlainText(QStringLiteral("افتُتح الميناء اليوم.\nوقال مديره إن السفن الأولى تصل غدًا.")));
        article.tags = {QStringLiteral("موانئ")};
        article.creditLine = QStringLiteral("وكالات");
        article.bylines = {reporter.name};
        article.author = reporter.id;
        return article;
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};

public:
    std::unique_ptr<Archive> archive;
    Person reporter;
    Person editor;
    Person chief;
};

} // namespace muharrir::test
