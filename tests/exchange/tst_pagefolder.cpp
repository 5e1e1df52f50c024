// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pagefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

const std::vector<PageFile> page{{u"index.html"_s, "<p>1</p>"}, {u"assets/article.css"_s, "p{}"}, {u"assets/a-1.jpg"_s, "jpg"}};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

QStringList everythingIn(const QString &path)
{
    QDir folder(path);
    QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : QStringList(names))
        if (QFileInfo(folder, name).isDir())
            for (const QString &inner : everythingIn(folder.filePath(name)))
                names.append(name + u'/' + inner);
    return names;
}

} // namespace

class TestPageFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesIntoANewFolder()
    {
        const QTemporaryDir top;
        const QString folder = top.filePath(u"site/صفحة/42"_s);
        const auto paths = writePage(page, folder);
        QVERIFY(paths.ok());
        QCOMPARE(*paths, (QStringList{folder + u"/assets/article.css"_s, folder + u"/assets/a-1.jpg"_s, folder + u"/index.html"_s}));
        QCOMPARE(everythingIn(folder), (QStringList{u"assets"_s, u"index.html"_s, u"assets/a-1.jpg"_s, u"assets/article.css"_s}));
        QCOMPARE(contentOf(folder + u"/index.html"_s), "<p>1</p>");
    }

    void keepsTheNameAPersonChose()
    {
        const QTemporaryDir top;
        QVERIFY(writePage({{u"صفحة المدارس.html"_s, "<p>1</p>"}}, top.path()).ok());
        QCOMPARE(contentOf(top.filePath(u"صفحة المدارس.html"_s)), "<p>1</p>");
    }

    void replacesItsOwnFilesAndNoOthers()
    {
        const QTemporaryDir top;
        QVERIFY(writePage(page, top.path()).ok());
        QVERIFY(writePage({{u"mine.txt"_s, "keep"}}, top.path()).ok());
        QVERIFY(writePage({{u"index.html"_s, "<p>2</p>"}}, top.path()).ok());
        QCOMPARE(contentOf(top.filePath(u"index.html"_s)), "<p>2</p>");
        QCOMPARE(contentOf(top.filePath(u"mine.txt"_s)), "keep");
    }

    void refusesNamesThatLeadOut_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"../a.html", "assets/../../a", "/etc/passwd", "..", ".", "", "a//b", "a/", "a\\b", "C:a", "./a", "a/.",
                                 ".hidden", "a\nb", "-a/../b"})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("long") << QString(300, u'a');
    }

    void refusesNamesThatLeadOut()
    {
        QFETCH(QString, name);
        const QTemporaryDir top;
        std::vector<PageFile> files = page;
        files.push_back({name, "x"});
        const auto paths = writePage(files, top.filePath(u"page"_s));
        QVERIFY(!paths.ok());
        QCOMPARE(paths.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(everythingIn(top.path()), QStringList());
    }

    void leavesNothingHalfDone()
    {
        const QTemporaryDir top;
        QVERIFY(writePage(page, top.filePath(u"page"_s)).ok());
        QVERIFY(QDir(top.filePath(u"page"_s)).mkdir(u"blocked.html"_s)); // a folder stands where a file should go
        const QStringList before = everythingIn(top.path());
        const auto paths
            = writePage({{u"index.html"_s, "new"}, {u"new/b.css"_s, "new"}, {u"blocked.html"_s, "new"}}, top.filePath(u"page"_s));
        QVERIFY(!paths.ok());
        QCOMPARE(paths.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(everythingIn(top.path()), before);
        QCOMPARE(contentOf(top.filePath(u"page/index.html"_s)), "<p>1</p>");
    }

    void fileInTheWay()
    {
        const QTemporaryDir top;
        QVERIFY(writePage({{u"page"_s, "a file"}}, top.path()).ok());
        const auto paths = writePage(page, top.filePath(u"page"_s));
        QVERIFY(!paths.ok());
        QCOMPARE(contentOf(top.filePath(u"page"_s)), "a file");
    }

    void followsNoLinks()
    {
        const QTemporaryDir top;
        QVERIFY(QDir(top.path()).mkpath(u"outside"_s) && QDir(top.path()).mkpath(u"page"_s));
        QVERIFY(QFile::link(top.filePath(u"outside"_s), top.filePath(u"page/assets"_s)));
        QVERIFY(!writePage(page, top.filePath(u"page"_s)).ok());
        QCOMPARE(everythingIn(top.filePath(u"outside"_s)), QStringList());

        QVERIFY(QFile::remove(top.filePath(u"page/assets"_s)));
        QVERIFY(writePage({{u"kept.txt"_s, "mine"}}, top.filePath(u"outside"_s)).ok());
        QVERIFY(QFile::link(top.filePath(u"outside/kept.txt"_s), top.filePath(u"page/index.html"_s)));
        QVERIFY(!writePage(page, top.filePath(u"page"_s)).ok());
        QCOMPARE(contentOf(top.filePath(u"outside/kept.txt"_s)), "mine");
    }

#ifdef Q_OS_UNIX
    /// The second file is cut off while it is written: the first, already written beside its place, must not take it.
    void writingBreaksOff()
    {
        const QTemporaryDir top;
        QVERIFY(writePage(page, top.path()).ok());
        const QStringList before = everythingIn(top.path());
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        const rlimit small{50'000, old.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto paths = writePage({{u"assets/article.css"_s, "new"}, {u"assets/b.jpg"_s, QByteArray(100'000, 'x')}}, top.path());
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(!paths.ok());
        QCOMPARE(everythingIn(top.path()), before);
        QCOMPARE(contentOf(top.filePath(u"assets/article.css"_s)), "p{}");
    }

    void replacesFilesAlone()
    {
        const QTemporaryDir top;
        const QString pipe = top.filePath(u"index.html"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!writePage(page, top.path()).ok());
        QCOMPARE(everythingIn(top.path()), QStringList{u"index.html"_s});
    }
#endif
};

QTEST_GUILESS_MAIN(TestPageFolder)
#include "tst_pagefolder.moc"
