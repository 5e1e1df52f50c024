// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace muharrir;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaults();
    void whatIsChosenIsThereNextTime();
    void nonsenseReadsAsDefault();
    void recentArchivesAreKeptNewestFirst();
    void theUsersOwnFileIsTheDefault();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestSettings::defaults()
{
    const Settings settings(path());
    QVERIFY(!settings.language());
    QCOMPARE(settings.look(), Settings::Look::System);
    QCOMPARE(settings.scale(), 100);
    QCOMPARE(settings.zoom(), 100);
    QVERIFY(settings.person().isEmpty());
    QCOMPARE(settings.numerals(), Numerals::European);
    QVERIFY(!settings.caretGoesAsSeen());
    QVERIFY(settings.recentArchives().isEmpty());
    QVERIFY(settings.archivePath().endsWith(u".muharrir"));
    QVERIFY(settings.windowLayout(QStringLiteral("main")).isEmpty());
}

void TestSettings::whatIsChosenIsThereNextTime()
{
    {
        Settings settings(path());
        settings.setLanguage(Language::English);
        settings.setLook(Settings::Look::Dark);
        settings.setNumerals(Numerals::ArabicIndic);
        settings.setCaretGoesAsSeen(true);
        settings.setScale(150);
        settings.setZoom(120);
        settings.setPerson(QStringLiteral("هند العلي"));
        settings.setWindowLayout(QStringLiteral("main"), QByteArray("\0\1\2", 3));
    }
    Settings settings(path());
    QCOMPARE(settings.language(), Language::English);
    QCOMPARE(settings.look(), Settings::Look::Dark);
    QCOMPARE(settings.numerals(), Numerals::ArabicIndic);
    QVERIFY(settings.caretGoesAsSeen());
    QCOMPARE(settings.scale(), 150);
    QCOMPARE(settings.zoom(), 120);
    QCOMPARE(settings.person(), QStringLiteral("هند العلي"));
    QCOMPARE(settings.windowLayout(QStringLiteral("main")), QByteArray("\0\1\2", 3));

    settings.setLanguage(std::nullopt);
    settings.setLook(Settings::Look::System);
    QVERIFY(!settings.language());
    QCOMPARE(settings.look(), Settings::Look::System);
}

void TestSettings::nonsenseReadsAsDefault()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[interface]\nlanguage=xx\nlook=pink\nscale=big\n[page]\nzoom=100000\n[archive]\nrecent=\n");
    file.close();
    const Settings settings(path());
    QVERIFY(!settings.language());
    QCOMPARE(settings.look(), Settings::Look::System);
    QCOMPARE(settings.scale(), 100);
    QCOMPARE(settings.zoom(), 300);
    QVERIFY(settings.recentArchives().isEmpty());
}

void TestSettings::recentArchivesAreKeptNewestFirst()
{
    Settings settings(path());
    for (int i = 0; i < 10; ++i)
        settings.noteArchive(QStringLiteral("/n/%1.muharrir").arg(i));
    settings.noteArchive(QStringLiteral("/n/./5.muharrir"));
    const QStringList recent = settings.recentArchives();
    QCOMPARE(recent.size(), 8);
    QCOMPARE(recent.mid(0, 3), QStringList({"/n/5.muharrir", "/n/9.muharrir", "/n/8.muharrir"}));
    QCOMPARE(recent.count(QStringLiteral("/n/5.muharrir")), 1);
    QCOMPARE(settings.archivePath(), recent.first());
}

void TestSettings::theUsersOwnFileIsTheDefault()
{
    QStandardPaths::setTestModeEnabled(true);
    Settings settings;
    QVERIFY(settings.file().fileName().startsWith(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)));
    QVERIFY(settings.file().fileName().endsWith(QStringLiteral("/muharrir/settings.ini")));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
