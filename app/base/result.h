// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace muharrir {

/// What went wrong. Each code has one sentence (and one piece of advice) in base/errors.cpp, in both languages, and one exit code.
enum class ErrorCode {
    // bad input: exit code 3
    FileNotReadable, ///< arguments: path, reason
    FormatUnknown,   ///< path
    InputTooLarge,   ///< what, limit in MiB
    InputTooDeep,    ///< what
    InputMalformed,  ///< what, where, reason
    InputNewer,      ///< path, its format, ours
    ArticleNotFound, ///< id
    PersonNotFound,  ///< name
    VersionNotFound, ///< id
    AssetNotFound,   ///< hash
    FileNotWritable, ///< path, reason
    // refused by a rule: exit code 4
    TransitionRefused, ///< action, state, reason
    RoleRefused,       ///< action, role
    ArticleLocked,     ///< owner, since
    RevisionConflict,  ///< article id: someone saved in between
    // the archive: exit code 5
    ArchiveNotOpened, ///< path, reason
    ArchiveNewer,     ///< path, its schema version, ours
    ArchiveCorrupt,   ///< path, detail
    ArchiveNotOurs,   ///< path
    ArchiveReadOnly,  ///< path
    ArchiveBusy,      ///< path
    DiskFull,         ///< path
    ArchiveFailed,    ///< statement or step, reason
    // the program
    DictionaryMissing, ///< path
    WordListMissing,   ///< path: not there, or damaged
    Cancelled,
    WrongUsage,  ///< what; exit code 2
    NotBuiltYet, ///< command; exit code 2
};

/// An error as data: the core never phrases it; describe() does, for window and command line alike.
struct Error {
    ErrorCode code = ErrorCode::ArchiveFailed;
    QStringList arguments; ///< see the code
    bool operator==(const Error &) const = default;
};

/// A value, or the error that stood in its way.
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] T valueOr(T other) const { return ok() ? value() : std::move(other); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the error.
template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) { }

    [[nodiscard]] bool ok() const { return !m_failed; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

using Done = Result<void>;

/// For functions that return a Result: hand an error on, go on otherwise.
#define MUHARRIR_TRY(expression)                                                                                                           \
    do {                                                                                                                                   \
        if (auto &&done_ = (expression); !done_)                                                                                           \
            return done_.error();                                                                                                          \
    } while (false)

} // namespace muharrir
