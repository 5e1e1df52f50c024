// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "archive/thisperson.h"
#include "article/labels.h"
#include "base/errors.h"
#include "base/settings.h"
#include "exchange/importers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace muharrir {

Streams standardStreams()
{
    static QFile in, out, error;
    if (!in.isOpen()) {
        const bool opened = in.open(stdin, QIODevice::ReadOnly) && out.open(stdout, QIODevice::WriteOnly)
            && error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
    }
    return {&in, &out, &error, isatty(STDERR_FILENO) == 1};
}

Invocation::Invocation(Streams streams, QStringList positional, QMultiHash<QString, QString> options)
    : m_streams(streams), m_positional(std::move(positional)), m_options(std::move(options))
{
}

QStringList Invocation::values(const QString &option) const
{
    QStringList all = m_options.values(option); // the hash answers newest first
    std::ranges::reverse(all);
    return all;
}

void Invocation::assign(const char *option, QString &field) const
{
    if (has(QLatin1StringView(option)))
        field = value(QLatin1StringView(option));
}

Result<int> Invocation::number(const QString &option, int otherwise) const
{
    if (!has(option))
        return otherwise;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < 0)
        return Error{ErrorCode::WrongUsage, {QStringLiteral("--%1 %2").arg(option, value(option))}};
    return number;
}

QString Invocation::archivePath() const
{
    if (has(QStringLiteral("archive")))
        return value(QStringLiteral("archive"));
    return defaultArchivePath();
}

Result<Archive *> Invocation::archive(Absent absent)
{
    if (!m_archive) {
        const QString path = archivePath();
        if (!has(QStringLiteral("archive")))
            QDir().mkpath(QFileInfo(path).absolutePath());
        else if (absent == Absent::Refused && !QFileInfo::exists(path))
            return Error{ErrorCode::ArchiveNotOpened, {path, QCoreApplication::translate("Database", "there is no such file")}};
        else if (absent == Absent::Refused && QFileInfo(path).size() == 0) // SQLite would take it for a new one
            return Error{ErrorCode::ArchiveNotOpened, {path, QCoreApplication::translate("Database", "it is empty")}};
        auto opened = Archive::open(path);
        if (!opened)
            return opened.error();
        m_archive = std::move(*opened);
        const Database &database = m_archive->database();
        if (database.isNewer()) {
            const Error newer{ErrorCode::ArchiveNewer, QStringList{path} + database.versions()};
            warn(describe(newer));
            warn(advice(newer));
        }
        if (const QString copy = database.migrationCopy(); !copy.isEmpty())
            warn(QCoreApplication::translate("CommandLine", "The archive was brought up to date; a copy of it as it was: %1").arg(copy));
    }
    return m_archive.get();
}

Archive *Invocation::archiveIfThere()
{
    if (!m_archive && !QFileInfo::exists(archivePath()))
        return nullptr;
    const auto opened = archive();
    if (opened)
        return *opened;
    warn(describe(opened.error()));
    return nullptr;
}

Result<Person> Invocation::person()
{
    auto opened = archive();
    if (!opened)
        return opened.error();
    return personFor(**opened, value(QStringLiteral("as")));
}

Result<std::optional<Person>> Invocation::reader()
{
    const auto opened = archive();
    if (!opened)
        return opened.error();
    const auto persons = (*opened)->persons().all();
    if (!persons)
        return persons.error();
    if (has(QStringLiteral("as")) || persons->size() == 1) {
        const auto named = person();
        if (!named)
            return named.error();
        return std::optional(*named);
    }
    return std::optional<Person>();
}

Result<QByteArray> Invocation::bytes(const QString &path)
{
    constexpr qint64 mebibyte = 1024 * 1024, largest = 256 * mebibyte;
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::FileNotReadable, {path, QCoreApplication::translate("Database", "it is a folder")}};
    if (path != u"-" && !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {path, file.errorString()}};
    QIODevice &device = path == u"-" ? *m_streams.in : file;
    const QByteArray bytes = device.read(largest + 1);
    if (bytes.size() > largest)
        return Error{ErrorCode::InputTooLarge, {path, QString::number(largest / mebibyte)}};
    return bytes;
}

Result<QString> Invocation::text(const QString &path)
{
    const auto raw = bytes(path);
    if (!raw)
        return raw.error();
    auto decoded = decodeText(*raw);
    if (!decoded && decoded.error().code == ErrorCode::FormatUnknown)
        return Error{ErrorCode::FormatUnknown, {path}};
    return decoded;
}

void Invocation::say(const QString &line) { write(QString(line + u'\n')); }

void Invocation::write(const QString &text) { m_streams.out->write(text.toUtf8()); }

void Invocation::write(const QJsonObject &document) { m_streams.out->write(QJsonDocument(document).toJson(QJsonDocument::Indented)); }

void Invocation::writeLine(const QJsonObject &document)
{
    m_streams.out->write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Invocation::warn(const QString &line) { m_streams.error->write(QString(line + u'\n').toUtf8()); }

Progress Invocation::progress()
{
    if (!m_streams.errorIsTerminal && !has(QStringLiteral("progress")))
        return {};
    return [this, shown = qint64(-1)](qint64 done, qint64 total) mutable {
        if (done / 100 != shown) { // a line a hundred is enough for an eye
            shown = done / 100;
            const QString of = total > 0 ? QStringLiteral("%1 / %2").arg(done).arg(total) : QString::number(done);
            m_streams.error->write(QString(u'\r' + of).toUtf8());
        }
        if (done == total)
            m_streams.error->write("\n");
        return true;
    };
}

int Invocation::fail(const Error &error)
{
    const QString inside = details(error);
    warn(inside.isEmpty() ? describe(labelled(error)) : QStringLiteral("%1 (%2)").arg(describe(labelled(error)), inside));
    if (const QString help = advice(error); !help.isEmpty())
        warn(help);
    return exitCode(error.code);
}

int Invocation::finish(int code)
{
    auto *const file = qobject_cast<QFileDevice *>(m_streams.out);
    if (!file || (file->flush() && file->error() == QFileDevice::NoError))
        return code;
    return fail({ErrorCode::FileNotWritable, {QStringLiteral("-"), file->errorString()}});
}

QString arrow() { return QCoreApplication::translate("CommandLine", " → ", "what was, what is to be: points the way one reads"); }

Result<ArticleId> articleId(const QString &argument)
{
    bool isNumber = false;
    const qint64 number = argument.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return Error{ErrorCode::WrongUsage, {QStringLiteral("ID: ") + argument}};
    return ArticleId{number};
}

} // namespace muharrir
