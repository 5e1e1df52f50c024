// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace muharrir {

namespace {

const QString languageKey = QStringLiteral("interface/language");
const QString numeralsKey = QStringLiteral("interface/numerals");
const QString caretKey = QStringLiteral("page/caret");
const QString lookKey = QStringLiteral("interface/look");
const QString scaleKey = QStringLiteral("interface/scale");
const QString zoomKey = QStringLiteral("page/zoom");
const QString personKey = QStringLiteral("person/name");
const QString archivesKey = QStringLiteral("archive/recent");
constexpr qsizetype recentAtMost = 8;

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/muharrir/settings.ini");
}

int percent(const QSettings &file, const QString &key, int least, int most)
{
    bool isNumber = false;
    const int value = file.value(key).toInt(&isNumber);
    return isNumber ? std::clamp(value, least, most) : 100;
}

} // namespace

QString defaultArchivePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/muharrir/newsroom.muharrir");
}

Settings::Settings(const QString &path) : m_file(path.isEmpty() ? defaultPath() : path, QSettings::IniFormat) { }

std::optional<Language> Settings::language() const
{
    const QString code = m_file.value(languageKey).toString();
    for (const Language language : {Language::Arabic, Language::English}) {
        if (code == languageCode(language))
            return language;
    }
    return std::nullopt;
}

void Settings::setLanguage(std::optional<Language> language)
{
    m_file.setValue(languageKey, language ? languageCode(*language) : QString());
}

Numerals Settings::numerals() const
{
    return m_file.value(numeralsKey).toString() == u"arabic-indic" ? Numerals::ArabicIndic : Numerals::European;
}

void Settings::setNumerals(Numerals numerals)
{
    if (numerals == Numerals::ArabicIndic)
        m_file.setValue(numeralsKey, QStringLiteral("arabic-indic"));
    else
        m_file.remove(numeralsKey);
}

bool Settings::caretGoesAsSeen() const { return m_file.value(caretKey).toString() == u"seen"; }

void Settings::setCaretGoesAsSeen(bool seen)
{
    if (seen)
        m_file.setValue(caretKey, QStringLiteral("seen"));
    else
        m_file.remove(caretKey);
}

Settings::Look Settings::look() const
{
    const QString name = m_file.value(lookKey).toString();
    return name == u"light" ? Look::Light : name == u"dark" ? Look::Dark : Look::System;
}

void Settings::setLook(Look look)
{
    switch (look) {
    case Look::System:
        m_file.remove(lookKey);
        return;
    case Look::Light:
        m_file.setValue(lookKey, QStringLiteral("light"));
        return;
    case Look::Dark:
        m_file.setValue(lookKey, QStringLiteral("dark"));
        return;
    }
}

int Settings::scale() const { return percent(m_file, scaleKey, 80, 200); }

void Settings::setScale(int percent) { m_file.setValue(scaleKey, percent); }

int Settings::zoom() const { return percent(m_file, zoomKey, 50, 300); }

void Settings::setZoom(int percent) { m_file.setValue(zoomKey, percent); }

QString Settings::person() const { return m_file.value(personKey).toString(); }

void Settings::setPerson(const QString &name) { m_file.setValue(personKey, name); }

QString Settings::archivePath() const
{
    const QStringList recent = recentArchives();
    return recent.isEmpty() ? defaultArchivePath() : recent.first();
}

QStringList Settings::recentArchives() const
{
    QStringList recent = m_file.value(archivesKey).toStringList();
    recent.removeAll(QString());
    return recent.mid(0, recentAtMost);
}

void Settings::noteArchive(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList recent = recentArchives();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_file.setValue(archivesKey, recent.mid(0, recentAtMost));
}

QByteArray Settings::windowLayout(const QString &part) const { return m_file.value(QStringLiteral("window/") + part).toByteArray(); }

void Settings::setWindowLayout(const QString &part, const QByteArray &layout) { m_file.setValue(QStringLiteral("window/") + part, layout); }

} // namespace muharrir
