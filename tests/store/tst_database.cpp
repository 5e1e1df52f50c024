// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/packed.h"
#include "store/dictionarystore.h"
#include "store/schemascript.h"
#include "store/sortkey.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace muharrir;

namespace {

const std::vector<SchemaStep> twoSteps{{1, QStringLiteral("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;")},
                                       {2, QStringLiteral("ALTER TABLE word ADD COLUMN uses INTEGER NOT NULL DEFAULT 7;")}};
const std::vector<SchemaStep> firstStep{twoSteps.front()};

qint64 numberIn(const Database &database, const QString &sql) { return database.number(sql).valueOr(-1); }

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void statementsAreSplitButTriggersAreNot()
    {
        const QStringList statements = statementsOf(uR"(
            -- a comment; with a semicolon
            CREATE TABLE a (x TEXT DEFAULT 'one;two''three', "odd;name" TEXT); /* and ; here */
            CREATE TRIGGER t AFTER INSERT ON a BEGIN
                UPDATE a SET x = CASE WHEN x = ';' THEN 'END' ELSE x END;
                DELETE FROM a WHERE x = 'begin';
            END;
            SELECT 1 ;;
            SELECT 2 -- without an end
        )");
        QCOMPARE(statements.size(), 4);
        QVERIFY(statements[0].contains(u"'one;two''three'"));
        QVERIFY(statements[1].startsWith(u"CREATE TRIGGER") && statements[1].endsWith(u"END"));
        QCOMPARE(statements[2], QStringLiteral("SELECT 1"));
        QCOMPARE(statements[3], QStringLiteral("SELECT 2"));
    }

    void aNewFileIsOursAndOfTodaysSchema()
    {
        const auto database = Database::open(path());
        QVERIFY(database.ok());
        QVERIFY(!(*database)->isReadOnly() && !(*database)->isNewer() && !(*database)->isImmutable());
        QCOMPARE(numberIn(**database, QStringLiteral("PRAGMA user_version")), qint64(schemaSteps().size()));
        QCOMPARE(numberIn(**database, QStringLiteral("PRAGMA foreign_keys")), 1);
        QCOMPARE((*database)->verify().valueOr({QStringLiteral("failed")}), QStringList());
        QVERIFY((*database)->migrationCopy().isEmpty());
    }

    void everyTableIsStrict()
    {
        const auto database = Database::open(path());
        QVERIFY(database.ok());
        QStringList loose;
        QVERIFY((*database)
                    ->each(QStringLiteral("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND schema = 'main'"), {},
                           [&loose](const Row &row) { loose += row.text(0); })
                    .ok());
        loose.removeIf([](const QString &name) { return name.startsWith(u"sqlite_"); });
        QCOMPARE(loose, QStringList());
    }

    void whatCannotBeOpenedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QByteArray cut = aFile();
        cut.truncate(cut.size() / 2);
        QByteArray scribbled = aFile();
        std::fill(scribbled.begin() + 100, scribbled.begin() + 4096, '\x5a');
        QTest::newRow("a text") << QByteArray("مسودة قديمة ليست أرشيفًا").repeated(40) << int(ErrorCode::ArchiveNotOurs);
        QTest::newRow("cut in half") << cut << int(ErrorCode::ArchiveCorrupt);
        QTest::newRow("first page overwritten") << scribbled << int(ErrorCode::ArchiveCorrupt);
    }
    void whatCannotBeOpenedSaysWhy()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            const auto opened = Database::open(path(), mode);
            const bool refused = !opened.ok();
            // SQLite notices a missing end only when it gets there: verify() must say so at the latest.
            if (!refused)
                QVERIFY(!(*opened)->verify().ok() || !(*opened)->verify()->isEmpty());
            else
                QCOMPARE(int(opened.error().code), code);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (code == int(ErrorCode::ArchiveNotOurs))
            QCOMPARE(file.readAll(), content); // left as it was
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        {
            const auto other = Database::open(path());
            QVERIFY(other.ok());
            QVERIFY((*other)->run(QStringLiteral("PRAGMA application_id = 12345")).ok());
        }
        const auto opened = Database::open(path());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error(), (Error{ErrorCode::ArchiveNotOurs, {path()}}));
    }

    void missingPlacesAreNotMade()
    {
        QCOMPARE(Database::open(m_folder->filePath(QStringLiteral("no/such/folder.muharrir"))).error().code, ErrorCode::ArchiveNotOpened);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("no"))));
        QCOMPARE(Database::open(m_folder->path()).error().code, ErrorCode::ArchiveNotOpened);
        QCOMPARE(Database::open(path(), Database::Mode::ReadOnly).error().code, ErrorCode::ArchiveNotOpened);
        QVERIFY(!QFileInfo::exists(path()));
    }

    void aNewerFileOpensOnlyForReading()
    {
        {
            const auto newer = Database::open(path(), Database::Mode::ReadWrite, twoSteps);
            QVERIFY(newer.ok());
        }
        const auto writing = Database::open(path(), Database::Mode::ReadWrite, firstStep);
        QVERIFY(writing.ok());
        QVERIFY((*writing)->isNewer() && (*writing)->isReadOnly());
        QCOMPARE((*writing)->run(QStringLiteral("INSERT INTO word (text) VALUES ('x')")).error(),
                 (Error{ErrorCode::ArchiveNewer, {path(), QStringLiteral("2"), QStringLiteral("1")}}));
        const auto reading = Database::open(path(), Database::Mode::ReadOnly, firstStep);
        QVERIFY(reading.ok());
        QVERIFY((*reading)->isNewer() && (*reading)->isReadOnly());
        QCOMPARE((*reading)->run(QStringLiteral("INSERT INTO word (text) VALUES ('x')")).error().code, ErrorCode::ArchiveNewer);
    }

    void anOlderFileIsMigratedAfterACopy()
    {
        {
            const auto old = Database::open(path(), Database::Mode::ReadWrite, firstStep);
            QVERIFY(old.ok());
            QVERIFY((*old)->run(QStringLiteral("INSERT INTO word (text) VALUES (?)"), {QStringLiteral("خبر")}).ok());
        }
        QCOMPARE(Database::open(path(), Database::Mode::ReadOnly, twoSteps).error().code, ErrorCode::ArchiveReadOnly);
        const auto database = Database::open(path(), Database::Mode::ReadWrite, twoSteps);
        QVERIFY(database.ok());
        QCOMPARE(numberIn(**database, QStringLiteral("SELECT uses FROM word")), 7);
        const QString copy = (*database)->migrationCopy();
        QVERIFY(QFileInfo::exists(copy));
        const auto before = Database::open(copy, Database::Mode::ReadOnly, firstStep);
        QVERIFY(before.ok());
        QCOMPARE(numberIn(**before, QStringLiteral("PRAGMA user_version")), 1);
        QCOMPARE(numberIn(**before, QStringLiteral("SELECT count(*) FROM word")), 1);
    }

    void wordsOfTheFirstSchemaKeepWhatWasDecided()
    {
        std::vector<SchemaStep> first = schemaSteps();
        first.resize(1);
        {
            const auto old = Database::open(path(), Database::Mode::ReadWrite, first);
            QVERIFY(old.ok());
            for (const auto &[word, accepted] : {std::pair{QStringLiteral("تريليونير"), true}, std::pair{QStringLiteral("زرقينيا"), false}})
                QVERIFY((*old)
                            ->run(QStringLiteral("INSERT INTO dictionary_word (word, accepted, at) VALUES (?, ?, 0)"), {word, accepted})
                            .ok());
        }
        const auto today = Database::open(path());
        QVERIFY(today.ok());
        QCOMPARE(numberIn(**today, QStringLiteral("PRAGMA user_version")), qint64(schemaSteps().size()));
        QCOMPARE((*today)->verify().valueOr({QStringLiteral("failed")}), QStringList());
        const auto words = DictionaryStore(**today).words();
        QVERIFY(words.ok());
        QCOMPARE(words->size(), size_t(2));
        QCOMPARE(words->at(0).state, WordState::Accepted);
        QCOMPARE(words->at(1).state, WordState::Proposed);
    }

    void aMigrationThatFailsLeavesTheFileAsItWas()
    {
        {
            const auto old = Database::open(path(), Database::Mode::ReadWrite, firstStep);
            QVERIFY(old.ok());
        }
        std::vector<SchemaStep> broken = twoSteps;
        broken.push_back({3, QStringLiteral("CREATE TABLE fine (x INTEGER) STRICT; CREATE TABLE broken (x NOTATYPE) STRICT;")});
        QVERIFY(!Database::open(path(), Database::Mode::ReadWrite, broken).ok());
        const auto halfway = Database::open(path(), Database::Mode::ReadWrite, twoSteps); // step 2 is done, step 3 is not begun
        QVERIFY(halfway.ok());
        QCOMPARE(numberIn(**halfway, QStringLiteral("PRAGMA user_version")), 2);
        QCOMPARE(numberIn(**halfway, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'fine'")), 0);
    }

    void aFolderThatCannotBeWrittenIsReadImmutably()
    {
        {
            const auto database = Database::open(path());
            QVERIFY(database.ok());
        }
        const bool asRoot = geteuid() == 0; // root may write everywhere: become somebody else for a moment
        constexpr uid_t nobody = 65534;
        const QByteArray folder = QFile::encodeName(m_folder->path());
        const QByteArray file = QFile::encodeName(path());
        if (asRoot)
            QVERIFY(chown(folder.constData(), nobody, nobody) == 0 && chown(file.constData(), nobody, nobody) == 0 && seteuid(nobody) == 0);
        QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const auto opened = Database::open(path());
        const auto write = opened.ok() ? (*opened)->run(QStringLiteral("DELETE FROM setting")) : Done();
        QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        if (asRoot)
            QVERIFY(seteuid(0) == 0);
        QVERIFY(opened.ok());
        QVERIFY((*opened)->isReadOnly() && (*opened)->isImmutable());
        QCOMPARE(write.error().code, ErrorCode::ArchiveReadOnly);
    }

    void transactionsNestAndRollBack()
    {
        const auto opened = Database::open(path(), Database::Mode::ReadWrite, firstStep);
        QVERIFY(opened.ok());
        const Database &database = **opened;
        const auto add = [&database] { return database.run(QStringLiteral("INSERT INTO word (text) VALUES (?)"), {QString()}).ok(); };
        {
            Transaction outer(database);
            QVERIFY(outer.begun().ok() && add());
            {
                Transaction undone(database);
                QVERIFY(undone.begun().ok() && add());
            }
            {
                Transaction kept(database);
                QVERIFY(kept.begun().ok() && add() && kept.commit().ok());
            }
            QVERIFY(outer.commit().ok());
        }
        QCOMPARE(numberIn(database, QStringLiteral("SELECT count(*) FROM word")), 2);
        {
            const Transaction forgotten(database);
            QVERIFY(forgotten.begun().ok() && add());
        }
        QCOMPARE(numberIn(database, QStringLiteral("SELECT count(*) FROM word")), 2);
    }

    void aFullDiskIsAnErrorAndLosesNothingCommitted()
    {
        const auto opened = Database::open(path(), Database::Mode::ReadWrite, firstStep);
        QVERIFY(opened.ok());
        const Database &database = **opened;
        const QString add = QStringLiteral("INSERT INTO word (text) VALUES (?)");
        QVERIFY(database.run(add, {QStringLiteral("باقية")}).ok());
        const qint64 pages = numberIn(database, QStringLiteral("PRAGMA page_count"));
        QVERIFY(database.run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2)).ok());
        {
            Transaction outer(database);
            QVERIFY(outer.begun().ok());
            Done done;
            {
                Transaction inner(database);
                QVERIFY(inner.begun().ok());
                for (int i = 0; i < 1000 && done; ++i)
                    done = database.run(add, {QString(1000, u'ع')});
                QVERIFY(!done);
                QCOMPARE(done.error().code, ErrorCode::DiskFull);
            }
            // SQLite may have rolled everything back: nothing may be written outside a transaction unnoticed.
            const bool wrote = database.run(add, {QStringLiteral("س")}).ok();
            const bool committed = outer.commit().ok();
            QCOMPARE(wrote, committed);
        }
        QVERIFY(database.run(QStringLiteral("PRAGMA max_page_count = 100000")).ok());
        QVERIFY(database.run(add, {QStringLiteral("بعدها")}).ok());
        QVERIFY(numberIn(database, QStringLiteral("SELECT count(*) FROM word WHERE text IN ('باقية', 'بعدها')")) == 2);
    }

    void aBackupIsWholeAndNeverOverwrites()
    {
        const auto opened = Database::open(path(), Database::Mode::ReadWrite, firstStep);
        QVERIFY(opened.ok());
        QVERIFY((*opened)->run(QStringLiteral("INSERT INTO word (text) VALUES ('x')")).ok());
        const QString copy = m_folder->filePath(QStringLiteral("نسخة احتياطية.muharrir"));
        QVERIFY((*opened)->backup(copy).ok());
        QCOMPARE((*opened)->backup(copy).error().code, ErrorCode::FileNotWritable);
        const auto copied = Database::open(copy, Database::Mode::ReadOnly, firstStep);
        QVERIFY(copied.ok());
        QCOMPARE(numberIn(**copied, QStringLiteral("SELECT count(*) FROM word")), 1);
        const QString nowhere = m_folder->filePath(QStringLiteral("لا مجلد/نسخة.muharrir"));
        QCOMPARE((*opened)->backup(nowhere).error().code, ErrorCode::FileNotWritable);
    }

    void twoWritersTakeTurns()
    {
        const auto one = Database::open(path(), Database::Mode::ReadWrite, firstStep);
        const auto two = Database::open(path(), Database::Mode::ReadWrite, firstStep);
        QVERIFY(one.ok() && two.ok());
        QVERIFY((*two)->run(QStringLiteral("PRAGMA busy_timeout = 20")).ok());
        Transaction first(**one);
        QVERIFY(first.begun().ok());
        const Transaction second(**two);
        QCOMPARE(second.begun().error(), (Error{ErrorCode::ArchiveBusy, {path()}}));
        QVERIFY(first.commit().ok());
        QVERIFY((*two)->run(QStringLiteral("INSERT INTO word (text) VALUES ('x')")).ok());
    }

    void packingIsUndoneAndChecked()
    {
        QByteArray text;
        for (int i = 0; i < 2000; ++i)
            text += QStringLiteral("فقرة رقم %1 من تقرير طويل عن الميزانية. ").arg(i * 7919).toUtf8();
        const QByteArray edited = QByteArray(text).insert(text.size() / 2, QStringLiteral("جملة جديدة.").toUtf8());
        const QByteArray whole = pack(text);
        QVERIFY(whole.size() < text.size() / 2);
        QCOMPARE(unpack(whole).valueOr({}), text);
        const QByteArray difference = pack(edited, text);
        QVERIFY2(difference.size() < 200, qPrintable(QString::number(difference.size())));
        QCOMPARE(unpack(difference, text).valueOr({}), edited);
        QVERIFY(!unpack(difference, edited).ok()); // the wrong base
        QVERIFY(!unpack(whole, {}, 1000).ok());
        QByteArray flipped = whole;
        flipped[flipped.size() / 2] = static_cast<char>(~flipped[flipped.size() / 2]);
        QVERIFY(!unpack(flipped).ok());
        QCOMPARE(unpack(pack({})).valueOr("x"), QByteArray());
    }

    void sortKeysFollowTheArabicAlphabet()
    {
        const QStringList inOrder{QStringLiteral("آثار"),  QStringLiteral("أحمد"), QStringLiteral("ادارة"), QStringLiteral("إسبانيا"),
                                  QStringLiteral("بيروت"), QStringLiteral("تونس"), QStringLiteral("يافا")};
        QStringList sorted = inOrder;
        std::ranges::sort(sorted, {}, [](const QString &text) { return sortKey(text); });
        QCOMPARE(sorted, inOrder);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("غرفة الأخبار.muharrir")); }

    static QByteArray aFile()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("a.muharrir"));
        {
            const auto database = Database::open(name);
            if (!database.ok() || !(*database)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).ok())
                return {};
        }
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
