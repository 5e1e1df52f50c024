// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QIODevice>
#include <QJsonObject>
#include <QMultiHash>
#include <QStringList>

#include <memory>

namespace muharrir {

/// Where a command reads and writes; replaceable in tests.
struct Streams {
    QIODevice *in;
    QIODevice *out;
    QIODevice *error;
    bool errorIsTerminal = false;
};
Streams standardStreams(); ///< the process's own, for ever

/// One call of a command: what was asked, and the ways to answer.
class Invocation {
public:
    Invocation(Streams streams, QStringList positional, QMultiHash<QString, QString> options);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const;                ///< in the order given
    [[nodiscard]] Result<int> number(const QString &option, int otherwise) const; ///< WrongUsage when it is none
    void assign(const char *option, QString &field) const;                        ///< the option's value, where it was given
    [[nodiscard]] bool wantsJson() const { return has(QStringLiteral("json")); }

    /// The archive that --archive names, or the user's own, which is made at first use; opened at the first call. A named file that is
    /// not there is made by commands that bring something in, and for the others a slip of the pen: ArchiveNotOpened.
    enum class Absent { Refused, Made };
    Result<Archive *> archive(Absent absent = Absent::Refused);
    /// The same, but nothing when there is no such file: for commands that only profit from it.
    Archive *archiveIfThere();
    /// Who is acting: --as NAME, else the person of this machine.
    Result<Person> person();
    /// Who is looking: the same, but nobody where it is not said and not plain. Changes nothing. PersonNotFound.
    Result<std::optional<Person>> reader();

    /// The bytes of a file, or of standard input for "-". FileNotReadable; InputTooLarge beyond 256 MiB, so that a device does not fill the
    /// memory.
    Result<QByteArray> bytes(const QString &path);
    /// A text: bytes decoded.
    Result<QString> text(const QString &path);

    void say(const QString &line);               ///< a line of result
    void write(const QString &text);             ///< result as it is
    void write(const QJsonObject &document);     ///< the one JSON document
    void writeLine(const QJsonObject &document); ///< one compact line
    void warn(const QString &line);              ///< a line on standard error
    [[nodiscard]] Progress progress();           ///< shown on a terminal or with --progress
    int fail(const Error &error);                ///< says what is wrong and what to do; returns the exit code
    int finish(int code);                        ///< lets the results go out; the exit code, or that of what was in the way

private:
    [[nodiscard]] QString archivePath() const;

    Streams m_streams;
    QStringList m_positional;
    QMultiHash<QString, QString> m_options;
    std::unique_ptr<Archive> m_archive;
};

/// Between what was and what is to be, the way the language reads.
QString arrow();

/// An article's number as it was typed. WrongUsage when it is none.
Result<ArticleId> articleId(const QString &argument);

/// `return invocation.fail(error)` for a Result that failed; binds its value otherwise.
#define MUHARRIR_CLI(variable, expression)                                                                                                 \
    auto variable##Result = (expression);                                                                                                  \
    if (!variable##Result)                                                                                                                 \
        return invocation.fail(variable##Result.error());                                                                                  \
    auto &variable = *variable##Result

} // namespace muharrir
