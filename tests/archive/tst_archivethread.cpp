// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivethread.h"

#include "newsroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

class TestArchiveThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void workIsDoneInOrderElsewhereAndAnsweredHere()
    {
        ArchiveThread thread;
        QSignalSpy opened(&thread, &ArchiveThread::opened);
        thread.open(path());
        std::vector<int> answers;
        Qt::HANDLE worker = nullptr;
        for (int i = 0; i < 20; ++i) { // asked before it is open: waits
            thread.ask(
                this,
                [i](Archive &archive) {
                    need(archive.settings().setValue(u"n"_s, i));
                    return std::pair(i, QThread::currentThreadId());
                },
                [&](std::pair<int, Qt::HANDLE> &&answer) {
                    answers.push_back(answer.first);
                    worker = answer.second;
                    QCOMPARE(QThread::currentThread(), thread.thread());
                });
        }
        QTRY_COMPARE(answers.size(), size_t(20));
        QCOMPARE(opened.size(), 1);
        QVERIFY(std::ranges::is_sorted(answers));
        QVERIFY(worker && worker != QThread::currentThreadId());
    }

    void whoIsGoneGetsNoAnswer()
    {
        ArchiveThread thread;
        thread.open(path());
        bool answered = false;
        {
            QObject receiver;
            thread.ask(
                &receiver, [](Archive &) { return 1; }, [&answered](int) { answered = true; });
        }
        bool after = false;
        thread.ask(
            this, [](Archive &) { return 2; }, [&after](int) { after = true; });
        QTRY_VERIFY(after);
        QVERIFY(!answered);
    }

    void whatWasToldIsDoneBeforeTheEnd()
    {
        {
            ArchiveThread thread;
            thread.open(path());
            for (int i = 0; i < 50; ++i)
                thread.tell([i](Archive &archive) { need(archive.settings().setValue(QString::number(i), i)); });
        }
        const auto archive = need(Archive::open(path()));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(need(archive->settings().value(QString::number(i))).toInt(), i);
    }

    void aFileThatCannotBeOpenedIsSaid()
    {
        ArchiveThread thread;
        QSignalSpy failed(&thread, &ArchiveThread::failed);
        thread.open(m_folder->filePath(u"لا/مجلد.muharrir"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::ArchiveNotOpened);
    }

    void aReaderSeesWhatTheWriterSaved()
    {
        need(Archive::open(path())); // made
        ArchiveThread writer;
        ArchiveThread reader;
        writer.open(path());
        reader.open(path(), Database::Mode::ReadOnly);
        int seen = -1;
        bool refused = false;
        writer.ask(
            this, [](Archive &archive) { return archive.settings().setValue(u"n"_s, 42).ok(); },
            [&](bool) {
                reader.ask(
                    this,
                    [](Archive &archive) {
                        return std::pair(need(archive.settings().value(u"n"_s)).toInt(), !archive.settings().setValue(u"n"_s, 1).ok());
                    },
                    [&](std::pair<int, bool> &&answer) { std::tie(seen, refused) = answer; });
            });
        QTRY_COMPARE(seen, 42);
        QVERIFY(refused);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"newsroom.muharrir"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestArchiveThread)
#include "tst_archivethread.moc"
