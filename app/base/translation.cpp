// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace muharrir {

Language languageFrom(QStringView asked)
{
    if (asked == u"en")
        return Language::English;
    if (asked == u"ar")
        return Language::Arabic;
    return QLocale::system().language() == QLocale::English ? Language::English : Language::Arabic;
}

QString languageCode(Language language) { return language == Language::Arabic ? QStringLiteral("ar") : QStringLiteral("en"); }

void installTranslations(Language language, Numerals numerals)
{
    const auto application = QCoreApplication::instance();
    for (auto *old : application->findChildren<QTranslator *>(QStringLiteral("muharrir"), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const auto install = [&](const QString &path) {
        auto *translator = new QTranslator(application);
        translator->setObjectName(QStringLiteral("muharrir"));
        if (translator->load(path))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // What Qt itself says: file dialogs, the menus of text fields, why a file could not be read. Ours come later and so go first.
    const QString ending = u'_' + languageCode(language) + QStringLiteral(".qm");
    install(QDir(QLibraryInfo::path(QLibraryInfo::TranslationsPath)).filePath(QString(QStringLiteral("qtbase") + ending)));
    // Each part of the program brings its own file; English has only the plurals.
    const QDir folder(QStringLiteral(":/translations"));
    for (const QString &file : folder.entryList({u'*' + ending}, QDir::Files, QDir::Name))
        install(folder.filePath(file));
    // The Emirates' numbers are written with the digits 0-9, as the window and the newsroom's pages have them.
    QLocale locale = language == Language::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(QLocale::English);
    if (language == Language::Arabic && numerals == Numerals::ArabicIndic)
        locale = QLocale(QLocale::Arabic, QLocale::Egypt);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QLocale::setDefault(locale);
}

} // namespace muharrir
