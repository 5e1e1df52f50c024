// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translation.h"

#include <QCoreApplication>
#include <QDir>
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

void installTranslations(Language language)
{
    const auto application = QCoreApplication::instance();
    for (auto *old : application->findChildren<QTranslator *>(QStringLiteral("muharrir"), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    // Each part of the program brings its own file; English has only the plurals.
    const QString ending = u'_' + languageCode(language) + QStringLiteral(".qm");
    const QDir folder(QStringLiteral(":/translations"));
    for (const QString &file : folder.entryList({u'*' + ending}, QDir::Files, QDir::Name)) {
        auto *translator = new QTranslator(application);
        translator->setObjectName(QStringLiteral("muharrir"));
        if (translator->load(folder.filePath(file)))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
    QLocale locale = language == Language::Arabic ? QLocale(QLocale::Arabic, QLocale::Lebanon) : QLocale(QLocale::English);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QLocale::setDefault(locale);
}

} // namespace muharrir
