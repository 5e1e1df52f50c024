// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/translation.h"

#include <QSettings>
#include <QStringList>

#include <optional>

namespace muharrir {

/// Where the newsroom's archive is while nobody says otherwise: newsroom.muharrir in the user's data folder.
QString defaultArchivePath();

/// What this machine's user chose. Kept in an INI file, apart from the archive, which a newsroom shares. A value that makes no sense
/// (the file was edited by hand) reads as the default.
class Settings {
public:
    enum class Look { System, Light, Dark };

    /// Reads and writes this file; without a path muharrir/settings.ini in the user's configuration folder.
    explicit Settings(const QString &path = {});

    [[nodiscard]] std::optional<Language> language() const; ///< nothing: as the system
    void setLanguage(std::optional<Language> language);

    [[nodiscard]] Numerals numerals() const; ///< of the Arabic interface
    void setNumerals(Numerals numerals);

    /// How the arrow keys go through mixed text: as it is seen, or in the order in which it is read.
    [[nodiscard]] bool caretGoesAsSeen() const;
    void setCaretGoesAsSeen(bool seen);

    [[nodiscard]] Look look() const;
    void setLook(Look look);

    [[nodiscard]] int scale() const; ///< of the interface, per cent: 80 to 200
    void setScale(int percent);
    [[nodiscard]] int zoom() const; ///< of the page, per cent: 50 to 300
    void setZoom(int percent);

    [[nodiscard]] QString person() const; ///< who works at this machine; empty: not chosen yet
    void setPerson(const QString &name);

    [[nodiscard]] QString archivePath() const;        ///< the archive used last; before the first, defaultArchivePath()
    [[nodiscard]] QStringList recentArchives() const; ///< the one used last first, eight at most
    void noteArchive(const QString &path);            ///< it is in use now

    [[nodiscard]] QByteArray windowLayout(const QString &part) const; ///< as the window wrote it; empty: never
    void setWindowLayout(const QString &part, const QByteArray &layout);

    /// The file itself, for parts with many keys of their own (shortcuts).
    [[nodiscard]] QSettings &file() { return m_file; }

private:
    QSettings m_file;
};

} // namespace muharrir
