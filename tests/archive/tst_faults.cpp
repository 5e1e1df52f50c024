// SPDX-License-Identifier: GPL-3.0-or-later
// Real faults under an open archive: each is a clear error, what was committed stays, and saving goes on when the fault is over.
#include "archive/backups.h"
#include "archive/newsroom.h"
#include "base/process.h"
#include "store/repair.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

#include <unistd.h>

using namespace muharrir;
using namespace muharrir::test;

namespace {

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

/// A file system of its own that can fill up, turn read-only and go away. Needs root, as containers have it.
class SmallDisk {
public:
    explicit SmallDisk(const QString &size)
    {
        m_mounted = geteuid() == 0
            && run(QStringLiteral("mount"),
                   {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=") + size,
                    QStringLiteral("none"), m_folder.path()});
    }
    ~SmallDisk() { takeAway(); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool becomeReadOnly(bool readOnly) const
    {
        return run(QStringLiteral("mount"),
                   {QStringLiteral("-o"), readOnly ? QStringLiteral("remount,ro") : QStringLiteral("remount,rw"), m_folder.path()});
    }
    void takeAway()
    {
        if (std::exchange(m_mounted, false))
            run(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder.path()});
    }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

Article story(const QString &headline, const QString &text = QStringLiteral("نص الخبر كما كُتب."))
{
    Article article;
    article.headline = headline;
    article.body = bodyFromPlainText(text);
    return article;
}

int found(Archive &archive, const QString &words)
{
    SearchQuery query;
    query.text = words;
    return need(archive.search().search(query)).total;
}

const Person writer{{}, QStringLiteral("ليلى منصور"), Role::Chief, true};

/// The child of brokenWrites(): saves, then cannot, then can again.
int saveThroughAFault(const QString &path, const QString &mark)
{
    auto archive = Archive::open(path);
    if (!archive)
        return 10;
    auto saved = (*archive)->save(story(QStringLiteral("قبل العطل")), Person());
    if (!saved)
        return 11;
    QFile fault(mark);
    if (!fault.open(QIODevice::WriteOnly))
        return 12;
    fault.close();
    Article changed = *saved;
    changed.headline = QStringLiteral("أثناء العطل");
    const auto failed = (*archive)->save(changed, Person());
    fault.remove();
    if (failed)
        return 13;
    std::printf("%d\n", static_cast<int>(failed.error().code));
    changed.headline = QStringLiteral("بعد العطل");
    const auto again = (*archive)->save(changed, Person());
    return again ? 0 : 14;
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDisk()
    {
        SmallDisk disk(QStringLiteral("3m"));
        if (!disk.isThere())
            QSKIP("needs to mount a small file system");
        auto archive = need(Archive::open(disk.path(QStringLiteral("a.muharrir"))));
        const Article first = need(archive->save(story(QStringLiteral("باقية")), writer));
        QFile filler(disk.path(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size()) { }
        Article changed = first;
        QString text;
        for (int i = 0; i < 20'000; ++i)
            text += QStringLiteral("كلمة%1 ").arg(i);
        changed.body = bodyFromPlainText(text);
        const auto failed = archive->save(changed, writer);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::DiskFull);
        QCOMPARE(need(archive->articles().load(first.id)), first);
        filler.close();
        QVERIFY(filler.remove());
        changed.body = bodyFromPlainText(QStringLiteral("نص قصير بعد أن اتسع القرص."));
        need(archive->save(changed, writer));
        QCOMPARE(need(archive->database().verify()), QStringList());
    }

    void aDiskThatTurnsReadOnly()
    {
        SmallDisk disk(QStringLiteral("20m"));
        if (!disk.isThere())
            QSKIP("needs to mount a small file system");
        const QString path = disk.path(QStringLiteral("a.muharrir"));
        const Article first = need(need(Archive::open(path))->save(story(QStringLiteral("باقية")), writer));
        if (!disk.becomeReadOnly(true))
            QSKIP("cannot be made read-only");
        {
            auto reading = need(Archive::open(path));
            QVERIFY(reading->database().isReadOnly());
            QCOMPARE(need(reading->articles().load(first.id)), first);
            const auto failed = reading->save(first, writer);
            QVERIFY(!failed);
            QCOMPARE(failed.error().code, ErrorCode::ArchiveReadOnly);
        }
        QVERIFY(disk.becomeReadOnly(false));
        auto archive = need(Archive::open(path));
        need(archive->save(first, writer));
    }

    void aDriveThatIsTakenAway()
    {
        SmallDisk disk(QStringLiteral("20m"));
        if (!disk.isThere())
            QSKIP("needs to mount a small file system");
        auto archive = need(Archive::open(disk.path(QStringLiteral("a.muharrir"))));
        const Article first = need(archive->save(story(QStringLiteral("باقية")), writer));
        disk.takeAway();
        const auto failed = archive->save(first, writer);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::ArchiveNotOpened);
    }

    void aFileThatIsDeletedOrReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.muharrir"));
        auto archive = need(Archive::open(path));
        const Article first = need(archive->save(story(QStringLiteral("باقية")), writer));
        // Without a look at the file SQLite goes on as if nothing were: the system keeps the deleted file for it.
        QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
        const auto failed = archive->save(first, writer);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::ArchiveNotOpened);
        QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
        need(archive->save(first, writer)); // and it goes on when it is back
        QVERIFY(QFile::copy(path, path + QStringLiteral(".copy")) && QFile::remove(path)
                && QFile::rename(path + QStringLiteral(".copy"), path));
        QCOMPARE(archive->save(first, writer).error().code, ErrorCode::ArchiveNotOpened);
    }

    void brokenWrites()
    {
        const QString shim = QStringLiteral(MUHARRIR_FAILING_WRITES);
        if (!QFile::exists(shim))
            QSKIP("the shim is not built");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.muharrir")), mark = folder.filePath(QStringLiteral("fail"));
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), shim);
        environment.insert(QStringLiteral("MUHARRIR_FAIL_WRITES"), mark);
        // Under the address sanitizer, too: it wants to be loaded before anything else.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--fault"), path, mark});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 0);
        QCOMPARE(child.readAllStandardOutput().trimmed().toInt(), static_cast<int>(ErrorCode::ArchiveFailed));
        auto archive = need(Archive::open(path));
        QCOMPARE(need(archive->articles().load({1})).headline, QStringLiteral("بعد العطل"));
        QCOMPARE(need(archive->database().verify()), QStringList());
    }

    void anotherProgramHoldsTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.muharrir"));
        auto archive = need(Archive::open(path));
        auto other = need(Archive::open(path));
        need(archive->database().run(QStringLiteral("PRAGMA busy_timeout = 50")));
        const Article first = need(archive->save(story(QStringLiteral("باقية")), writer));
        {
            Transaction holding(other->database());
            need(holding.begun());
            const auto failed = archive->save(first, writer);
            QVERIFY(!failed);
            QCOMPARE(failed.error().code, ErrorCode::ArchiveBusy);
        }
        need(archive->save(first, writer));
    }

    void corruptPages()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.muharrir"));
        {
            auto archive = need(Archive::open(path));
            for (int i = 0; i < 40; ++i)
                need(archive->save(story(QStringLiteral("خبر %1").arg(i), QString(4'000, u'ع')), writer));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 8; page * 4096 < file.size(); page += 3) {
            QVERIFY(file.seek(page * 4096 + 10));
            file.write(QByteArray(3'000, '\x5A'));
        }
        file.close();
        // Whatever is asked, it is an answer or an error, and the file stays as it is for whoever can rescue more of it.
        const auto opened = Archive::open(path);
        if (!opened) {
            QVERIFY(opened.error().code == ErrorCode::ArchiveCorrupt || opened.error().code == ErrorCode::ArchiveNotOurs);
            return;
        }
        const auto findings = (*opened)->database().verify();
        QVERIFY(!findings || !findings->isEmpty());
        for (qint64 id = 1; id <= 40; ++id)
            if (const auto article = (*opened)->articles().load({id}); !article)
                QVERIFY(article.error().code != ErrorCode::ArchiveFailed);
    }

    void aNewerSchemaIsRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.muharrir"));
        Article first;
        {
            auto archive = need(Archive::open(path));
            first = need(archive->save(story(QStringLiteral("باقية")), writer));
            need(archive->database().run(QStringLiteral("PRAGMA user_version = 999")));
        }
        auto archive = need(Archive::open(path));
        QVERIFY(archive->database().isNewer() && archive->database().isReadOnly());
        QCOMPARE(need(archive->articles().load(first.id)), first);
        QCOMPARE(archive->save(first, writer).error().code, ErrorCode::ArchiveNewer);
    }

    void aClockThatGoesBackwards()
    {
        QTemporaryDir folder;
        QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        const QString path = folder.filePath(QStringLiteral("a.muharrir"));
        auto archive = need(Archive::open(path, Database::Mode::ReadWrite, [&now] { return now; }));
        Article article = need(archive->save(story(QStringLiteral("أولى")), writer));
        QString made = need(Backups(path).make(archive->database(), now));
        now = now.addYears(-3);
        article.headline = QStringLiteral("ثانية");
        article = need(archive->save(article, writer));
        const auto versions = need(archive->articles().versions(article.id));
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(need(archive->articles().version(versions.front().id)).headline, QStringLiteral("ثانية")); // newest by order, not by clock
        QVERIFY(Backups(path).isDue(now)); // a backup from the future does not stop the next
        QCOMPARE(need(archive->database().verify()), QStringList());
    }

    void noRepairWithoutACopy()
    {
        SmallDisk disk(QStringLiteral("3m"));
        if (!disk.isThere())
            QSKIP("needs to mount a small file system");
        auto archive = need(Archive::open(disk.path(QStringLiteral("a.muharrir"))));
        need(archive->save(story(QStringLiteral("باقية")), writer));
        need(archive->database().run(QStringLiteral("UPDATE article_count SET articles = 7")));
        QFile filler(disk.path(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size()) { }
        const auto refused = repair(archive->database());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QCOMPARE(need(archive->database().number(QStringLiteral("SELECT articles FROM article_count"))), 7);
        QVERIFY(QDir(QFileInfo(archive->database().path()).path()).entryList({QStringLiteral("*before-repair*")}).isEmpty());
    }

    void theNewestSoundBackupComesBackBeside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.muharrir"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Backups backups(path);
        {
            auto archive = need(Archive::open(path));
            need(archive->save(story(QStringLiteral("في النسخة السليمة")), writer));
            need(backups.make(archive->database(), now.addDays(-2)));
            need(archive->save(story(QStringLiteral("في النسخة التالفة")), writer));
            need(backups.make(archive->database(), now.addDays(-1)));
        }
        for (const QString &broken : {path, backups.files().front()}) { // the archive, and its newest backup with it
            QFile file(broken);
            QVERIFY(file.open(QIODevice::ReadWrite));
            for (qint64 at = 8192; at + 4096 <= file.size(); at += 4096) {
                QVERIFY(file.seek(at));
                file.write(QByteArray(2048, '\x5a'));
            }
        }
        QFile before(path);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        const QString restored = need(backups.restoreNewestSound(now));
        QVERIFY(restored != path && QFileInfo(restored).path() == QFileInfo(path).path());
        auto archive = need(Archive::open(restored));
        QCOMPARE(found(*archive, QStringLiteral("السليمة")), 1);
        QCOMPARE(found(*archive, QStringLiteral("التالفة")), 0);
        QCOMPARE(backups.files().size(), 2);
        before.seek(0);
        QCOMPARE(before.readAll(), bytes);
    }

    void noneSoundIsSaid()
    {
        QTemporaryDir folder;
        const auto none = Backups(folder.filePath(QStringLiteral("a.muharrir"))).restoreNewestSound(QDateTime::currentDateTimeUtc());
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::ArchiveNotOpened);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whatCanBeRebuiltIsRepaired()
    {
        QTemporaryDir folder;
        auto archive = need(Archive::open(folder.filePath(QStringLiteral("a.muharrir"))));
        Article article = story(QStringLiteral("ميناء جديد"), QStringLiteral("افتُتح الميناء أمام السفن."));
        article.tags = {QStringLiteral("موانئ")};
        article = need(archive->save(article, writer));
        Database &database = archive->database();
        for (const QString &damage : {QStringLiteral("DELETE FROM search_text"), QStringLiteral("DELETE FROM article_terms"),
                                      QStringLiteral("UPDATE tag SET uses = 40"), QStringLiteral("UPDATE article_count SET articles = 7"),
                                      QStringLiteral("DELETE FROM event"), QStringLiteral("UPDATE article SET version_id = NULL")})
            need(database.run(damage));
        QVERIFY(!need(database.verify()).isEmpty());
        const QStringList report = need(repair(database));
        QVERIFY(report.size() > 1);
        const QStringList copies = QDir(folder.path()).entryList({QStringLiteral("a.before-repair-*.muharrir")});
        QCOMPARE(copies.size(), 1);
        QVERIFY2(report.front().contains(copies.front()), qPrintable(report.front()));
        const auto before = need(Database::open(folder.filePath(copies.front()), Database::Mode::ReadOnly));
        QCOMPARE(need(before->number(QStringLiteral("SELECT uses FROM tag"))), 40); // as damaged as it was
        QCOMPARE(need(database.verify()), QStringList());
        QCOMPARE(need(compareIndexWithTexts(database)), QStringList());
        QCOMPARE(found(*archive, QStringLiteral("السفن")), 1);
        QCOMPARE(need(archive->articles().load(article.id)).body, article.body);
    }

    void aPurgedArticleIsNowhereInTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.muharrir"));
        const QString secret = QStringLiteral("زرقاءاليمامةالسرية");
        auto archive = need(Archive::open(path));
        const Article kept = need(archive->save(story(QStringLiteral("باقية")), writer));
        Article gone = story(secret, secret + QStringLiteral(" في المتن"));
        gone.tags = {secret, QStringLiteral("الآثار")};
        gone = need(archive->save(gone, writer));
        Article other = story(QStringLiteral("أخرى"));
        other.tags = {QStringLiteral("الآثار")};
        need(archive->save(other, writer));
        Draft draft;
        draft.article = gone.id;
        draft.baseRevision = gone.revision;
        draft.at = QDateTime::currentDateTimeUtc();
        draft.owner = QStringLiteral("host:1:1");
        draft.content = gone;
        need(archive->drafts().keep(draft));
        gone.headline += u'٢';
        gone = need(archive->save(gone, writer));
        QCOMPARE(archive->purge(gone.id, Person()).error().code, ErrorCode::RoleRefused);
        need(archive->purge(gone.id, {{1}, writer.name, Role::Chief, true}));
        QCOMPARE(archive->articles().load(gone.id).error().code, ErrorCode::ArticleNotFound);
        QCOMPARE(need(archive->database().verify()), QStringList());
        QCOMPARE(need(archive->articles().load(kept.id)), kept);
        QVERIFY(need(archive->tags().find(QStringLiteral("الآثار"))));
        QVERIFY(!need(archive->tags().find(secret)));
        archive.reset();
        for (const QString &name : {path, QString(path + QStringLiteral("-wal"))}) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QString &word : {secret, QStringLiteral("اليمامه"), QStringLiteral("اليمامة")})
                QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(name));
        }
    }

    void backupsGrowFewerWithAge()
    {
        const Backups backups(QStringLiteral("/nowhere/news.muharrir"));
        const QDateTime now(QDate(2026, 11, 28), QTime(20, 0), Qt::UTC);
        QStringList files;
        for (int hours = 0; hours < 24 * 60; hours += 4)
            files += QStringLiteral("/nowhere/backups/news.%1.muharrir")
                         .arg(now.addSecs(-hours * 3600).toString(QStringLiteral("yyyyMMdd-HHmmss")));
        const QStringList gone = backups.superfluous(files, now);
        const qsizetype left = files.size() - gone.size();
        QVERIFY2(left >= Backups::newestKept + Backups::daysKept
                     && left <= Backups::newestKept + Backups::daysKept + Backups::weeksKept + 2,
                 qPrintable(QString::number(left)));
        for (int i = 0; i < Backups::newestKept; ++i)
            QVERIFY(!gone.contains(files[i]));
    }

    void backupsAreWholeArchives()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.muharrir"));
        auto archive = need(Archive::open(path));
        const Article first = need(archive->save(story(QStringLiteral("باقية")), writer));
        const Backups backups(path);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(backups.isDue(now));
        auto reading = need(Archive::open(path, Database::Mode::ReadOnly)); // as the window does it
        const QString made = need(backups.make(reading->database(), now));
        QVERIFY(!backups.isDue(now.addSecs(60)));
        auto copy = need(Archive::open(made));
        QCOMPARE(need(copy->articles().load(first.id)), first);
        QCOMPARE(need(copy->database().verify()), QStringList());
    }

    void oneEditorAnArticle()
    {
        QTemporaryDir folder;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto archive = need(Archive::open(folder.filePath(QStringLiteral("a.muharrir"))));
        const Person laila = need(archive->persons().add(QStringLiteral("ليلى منصور"), Role::Reporter));
        const Person samer = need(archive->persons().add(QStringLiteral("سامر حداد"), Role::DutyEditor));
        const Article article = need(archive->save(story(QStringLiteral("مادة")), laila));
        LockStore &locks = archive->locks();
        const QString far = QStringLiteral("another-machine:77:1234");
        QVERIFY(!need(locks.take(article.id, laila.id, far, now)));
        QCOMPARE(need(locks.take(article.id, samer.id, processOwner(), now.addSecs(30)))->personName, laila.name);
        // What is typed there and not saved becomes a version when it is taken over.
        Draft draft;
        draft.article = article.id;
        draft.baseRevision = article.revision;
        draft.at = now;
        draft.by = laila.id;
        draft.owner = far;
        draft.content = article;
        draft.content.headline = QStringLiteral("ما كتبته ليلى");
        need(archive->drafts().keep(draft));
        need(archive->takeOver(article.id, samer));
        QCOMPARE(need(locks.beat(article.id, far, now.addSecs(40)))->personName, samer.name); // so she learns of it
        const auto versions = need(archive->articles().versions(article.id));
        QCOMPARE(versions.front().reason, QStringLiteral("taken-over"));
        QCOMPARE(need(archive->articles().version(versions.front().id)).headline, QStringLiteral("ما كتبته ليلى"));
        QCOMPARE(need(archive->articles().load(article.id)).headline, article.headline);
        // Left behind: by another machine that has been silent, by a process of this one that ended.
        need(locks.takeOver(article.id, laila.id, far, now));
        QVERIFY(!need(locks.take(article.id, samer.id, processOwner(), now.addSecs(LockStore::secondsToLive + 5))));
        need(locks.takeOver(article.id, laila.id, processOwner().section(u':', 0, 0) + QStringLiteral(":999999:1"), now));
        QVERIFY(!need(locks.take(article.id, samer.id, processOwner(), now)));
    }

    void savedSearchesComeBack()
    {
        QTemporaryDir folder;
        auto archive = need(Archive::open(folder.filePath(QStringLiteral("a.muharrir"))));
        const Person laila = need(archive->persons().add(QStringLiteral("ليلى منصور"), Role::Reporter));
        SavedSearch search;
        search.name = QStringLiteral("الموانئ");
        search.person = laila.id;
        search.query.text = QStringLiteral("ميناء -سفن");
        search.query.exactOnly = true;
        search.query.filter.states = {State::Published, State::Draft};
        search.query.filter.section = QStringLiteral("اقتصاد");
        search.query.filter.from = QDate(2026, 1, 1);
        need(archive->searches().keep(search));
        search.query.order = SearchOrder::Newest;
        need(archive->searches().keep(search)); // of the same name: replaced
        const auto mine = need(archive->searches().of(laila.id));
        QCOMPARE(mine.size(), size_t(1));
        QCOMPARE(mine.front().query.text, search.query.text);
        QCOMPARE(mine.front().query.filter, search.query.filter);
        QVERIFY(mine.front().query.exactOnly && mine.front().query.order == SearchOrder::Newest);
        QVERIFY(need(archive->searches().of({})).empty());
        need(archive->searches().drop(mine.front().id));
        QVERIFY(need(archive->searches().of(laila.id)).empty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--fault") == 0)
        return saveThroughAFault(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults.moc"
