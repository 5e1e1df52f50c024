// SPDX-License-Identifier: GPL-3.0-or-later
// One open article: drafts in time, recovery that replaces nothing unseen, saves that overwrite nobody.
#include "session/session.h"

#include "base/process.h"
#include "session/editlock.h"
#include "support/openarchive.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

using namespace muharrir;

class TestSession : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_path;
    std::unique_ptr<ArchiveThread> m_store;
    std::unique_ptr<Session> m_session;
    Person m_reporter, m_editor;

    /// Runs work on the store thread and waits for its value.
    template<typename Work>
    auto onStore(Work work)
    {
        using Value = decltype(work(std::declval<Archive &>()));
        std::optional<Value> value;
        m_store->ask(this, std::move(work), [&](Value &&answer) { value = std::move(answer); });
        if (!QTest::qWaitFor([&] { return value.has_value(); }, 10'000))
            qFatal("the store does not answer");
        return std::move(*value);
    }

    void type(const QString &text) const
    {
        QTextCursor cursor(m_session->document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(text);
    }

    ArticleId stored(const QString &headline, const QString &text)
    {
        return onStore([&](Archive &archive) {
                   Article article;
                   article.headline = headline;
                   article.author = m_reporter.id;
                   article.body = bodyFromPlainText(text);
                   return archive.save(article, m_reporter);
               })
            ->id;
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.muharrir").arg(++m_count));
        m_store = std::make_unique<ArchiveThread>();
        QVERIFY(test::openAndWait(*m_store, m_path));
        m_reporter = *onStore([](Archive &archive) { return archive.persons().add(QStringLiteral("ليلى منصور"), Role::Reporter); });
        m_editor = *onStore([](Archive &archive) { return archive.persons().add(QStringLiteral("سامر حداد"), Role::DutyEditor); });
        m_session = std::make_unique<Session>(*m_store, PageStyle());
        m_session->setPerson(m_reporter);
    }
    void cleanup()
    {
        m_session.reset();
        m_store.reset();
    }

    void typingReachesTheDiskWithinTwoSeconds()
    {
        m_session->openNew();
        QVERIFY(m_session->isEditable());
        QSignalSpy kept(m_session.get(), &Session::draftKept);
        type(QStringLiteral("أقرّت الحكومة الخطة."));
        QVERIFY(m_session->isModified());
        QVERIFY(kept.wait(2'000));
        const ArticleId id = m_session->fields().id;
        QVERIFY(id.isValid());
        const auto draft = *onStore([id](Archive &archive) { return archive.drafts().draft(id); });
        QVERIFY(draft.has_value());
        QCOMPARE(plainText(draft->content.body), QStringLiteral("أقرّت الحكومة الخطة."));
        QCOMPARE(draft->owner, processOwner());
    }

    void whoWaitsForTheDraftMeansWhatIsTypedByThen()
    {
        m_session->openNew();
        type(QStringLiteral("أول"));
        m_session->keepDraftNow();
        type(QStringLiteral(" ثانٍ")); // while the first is on its way
        bool kept = false;
        m_session->keepDraftNow([&] { kept = true; });
        QVERIFY(QTest::qWaitFor([&] { return kept; }, 10'000));
        const auto draft = *onStore([id = m_session->fields().id](Archive &archive) { return archive.drafts().draft(id); });
        QVERIFY(draft.has_value());
        QCOMPARE(plainText(draft->content.body), QStringLiteral("أول ثانٍ"));
    }

    void aSplitParagraphKeepsItsName()
    {
        const ArticleId id = stored(QStringLiteral("عنوان"), QStringLiteral("أقرّت الحكومة الخطة."));
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->open(id);
        QVERIFY(opened.wait());
        const QString name = m_session->snapshot().body.blocks.front().id;
        QTextCursor cursor(m_session->document());
        cursor.setPosition(6);
        cursor.insertBlock();
        const auto named = [this] {
            const QTextBlock first = m_session->document()->begin();
            const auto idOf = [](const QTextBlock &block) { return block.blockFormat().stringProperty(BlockIdProperty); };
            return !idOf(first.next()).isEmpty() && idOf(first) != idOf(first.next());
        };
        QVERIFY(QTest::qWaitFor(named, 5'000));
        const Body once = m_session->snapshot().body, again = m_session->snapshot().body;
        QCOMPARE(once.blocks.front().id, name);
        QVERIFY(once == again);
        m_session->document()->undo();
        QCOMPARE(m_session->document()->blockCount(), 1);
        QCOMPARE(m_session->snapshot().body.blocks.front().id, name);
        QVERIFY(m_session->document()->isRedoAvailable());
        QTest::qWait(0); // whatever waits to name blocks
        QVERIFY(m_session->document()->isRedoAvailable());
    }

    void theChecklistSpeaksOfTheTextOnScreen()
    {
        const ArticleId id = stored(QStringLiteral("عنوان"), {});
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->open(id);
        QVERIFY(opened.wait());
        const auto lacksText = [this] {
            const auto &offers = m_session->offers();
            const auto submit
                = std::ranges::find_if(offers, [](const Archive::Offer &offer) { return offer.transition.action == Action::Submit; });
            return submit != offers.end()
                && std::ranges::any_of(submit->problems, [](const Problem &p) { return p.condition == Condition::BodyGiven; });
        };
        QVERIFY(lacksText());
        type(QStringLiteral("أقرّت الحكومة الخطة."));
        QVERIFY(QTest::qWaitFor([&] { return !lacksText(); }, 5'000)); // nothing was saved
        QVERIFY(m_session->isModified());
    }

    void aNewArticleBecomesOneArticle()
    {
        m_session->openNew();
        type(QStringLiteral("أول"));
        m_session->keepDraftNow();
        type(QStringLiteral(" ثانٍ"));
        m_session->keepDraftNow();
        type(QStringLiteral(" ثالث"));
        QSignalSpy saved(m_session.get(), &Session::saved);
        m_session->save();
        QVERIFY(saved.wait());
        QCOMPARE(*onStore([](Archive &archive) { return archive.articles().count({}); }), 1);
        const auto article = onStore([id = m_session->fields().id](Archive &archive) { return archive.articles().load(id); });
        QCOMPARE(plainText(article->body), QStringLiteral("أول ثانٍ ثالث"));
        QVERIFY(!m_session->isModified());
        const auto draft = *onStore([id = m_session->fields().id](Archive &archive) { return archive.drafts().draft(id); });
        QVERIFY(!draft.has_value());
    }

    void savingLeavesWhatAnotherWindowTyped()
    {
        const ArticleId id = stored(QStringLiteral("عنوان"), QStringLiteral("أقرّت الحكومة الخطة."));
        QSignalSpy opened(m_session.get(), &Session::opened), saved(m_session.get(), &Session::saved);
        m_session->open(id);
        QVERIFY(opened.wait());
        Draft other{id,
                    m_session->fields().revision,
                    QDateTime::currentDateTimeUtc(),
                    m_reporter.id,
                    QStringLiteral("elsewhere:7:7"),
                    m_session->fields(),
                    {}};
        other.content.body = bodyFromPlainText(QStringLiteral("نص كُتب في نافذة أخرى."));
        QVERIFY(onStore([other](Archive &archive) { return archive.drafts().keep(other); }).ok());
        type(QStringLiteral(" ثم عدّلتها."));
        m_session->save();
        QVERIFY(saved.wait());
        const auto left = *onStore([id](Archive &archive) { return archive.drafts().drafts(id); });
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left.front().owner, other.owner);
    }

    void savingKeepsTheUndoHistory()
    {
        m_session->openNew();
        type(QStringLiteral("نص"));
        Article changed = m_session->fields();
        changed.headline = QStringLiteral("عنوان");
        m_session->change(changed, QStringLiteral("headline"));
        QSignalSpy saved(m_session.get(), &Session::saved);
        m_session->save();
        QVERIFY(saved.wait());
        QVERIFY(m_session->document()->isUndoAvailable());
        QVERIFY(m_session->fieldHistory()->canUndo());
        m_session->fieldHistory()->undo();
        QCOMPARE(m_session->fields().headline, QString());
        QVERIFY(m_session->isModified());
        QVERIFY(m_session->fields().id.isValid()); // ids are no part of history
    }

    void typingOnInAFieldIsOneStep()
    {
        m_session->openNew();
        for (const QString &text : {QStringLiteral("ع"), QStringLiteral("عن"), QStringLiteral("عنوان")}) {
            Article changed = m_session->fields();
            changed.headline = text;
            m_session->change(changed, QStringLiteral("headline"));
        }
        QCOMPARE(m_session->fieldHistory()->count(), 1);
    }

    void aDeadProcessesDraftIsOfferedNotApplied()
    {
        const ArticleId id = stored(QStringLiteral("عنوان"), QStringLiteral("كما حُفظ"));
        onStore([&](Archive &archive) {
            Draft draft{
                id, 1, QDateTime::currentDateTimeUtc(), m_reporter.id, QStringLiteral("elsewhere:1:1"), *archive.articles().load(id), {}};
            draft.baseRevision = draft.content.revision;
            draft.content.body = bodyFromPlainText(u"ما كُتب ولم يُحفظ");
            return archive.drafts().keep(draft).ok();
        });
        QSignalSpy recoverable(m_session.get(), &Session::recoverable);
        m_session->open(id);
        QVERIFY(recoverable.wait());
        QCOMPARE(m_session->document()->toPlainText(), QStringLiteral("كما حُفظ"));
        QVERIFY(!m_session->isEditable());
        m_session->recover();
        QCOMPARE(m_session->document()->toPlainText(), QStringLiteral("ما كُتب ولم يُحفظ"));
        QVERIFY(m_session->isEditable());
        QVERIFY(m_session->isModified());
        QSignalSpy saved(m_session.get(), &Session::saved);
        m_session->save();
        QVERIFY(saved.wait());
        const auto versions = *onStore([id](Archive &archive) { return archive.articles().versions(id); });
        QCOMPARE(versions.size(), size_t(2)); // what recovery replaced is still there
    }

    void discardingADraftLeavesTheSavedText()
    {
        const ArticleId id = stored(QStringLiteral("عنوان"), QStringLiteral("كما حُفظ"));
        onStore([&](Archive &archive) {
            Draft draft{
                id, 1, QDateTime::currentDateTimeUtc(), m_reporter.id, QStringLiteral("elsewhere:1:1"), *archive.articles().load(id), {}};
            draft.content.body = bodyFromPlainText(u"مسودة قديمة");
            return archive.drafts().keep(draft).ok();
        });
        QSignalSpy recoverable(m_session.get(), &Session::recoverable);
        m_session->open(id);
        QVERIFY(recoverable.wait());
        m_session->discardRecovery();
        QVERIFY(m_session->isEditable());
        QVERIFY(!m_session->isModified());
        QVERIFY(!(*onStore([id](Archive &archive) { return archive.drafts().draft(id); })).has_value());
    }

    void switchingArticlesLosesNothing()
    {
        const ArticleId first = stored(QStringLiteral("الأولى"), QStringLiteral("نص أول"));
        const ArticleId second = stored(QStringLiteral("الثانية"), QStringLiteral("نص ثان"));
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->open(first);
        QVERIFY(opened.wait());
        type(QStringLiteral(" وزيادة"));
        m_session->open(second);
        QVERIFY(opened.wait());
        QCOMPARE(m_session->document()->toPlainText(), QStringLiteral("نص ثان"));
        m_session->open(first);
        QVERIFY(opened.wait());
        QCOMPARE(m_session->document()->toPlainText(), QStringLiteral("نص أول وزيادة"));
        QVERIFY(m_session->isModified());
    }

    void aLostUpdateIsAQuestion_data()
    {
        QTest::addColumn<bool>("keepMine");
        QTest::newRow("keep mine") << true;
        QTest::newRow("take theirs") << false;
    }
    void aLostUpdateIsAQuestion()
    {
        QFETCH(bool, keepMine);
        const ArticleId id = stored(QStringLiteral("عنوان"), QStringLiteral("أصل"));
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->open(id);
        QVERIFY(opened.wait());
        QVERIFY(onStore([&](Archive &archive) {
                    Article theirs = *archive.articles().load(id);
                    theirs.body = bodyFromPlainText(u"نصهم");
                    return archive.save(theirs, m_editor);
                }).ok());
        type(QStringLiteral(" ونصي"));
        QSignalSpy conflict(m_session.get(), &Session::conflict);
        m_session->save();
        QVERIFY(conflict.wait());
        QCOMPARE(m_session->document()->toPlainText(), QStringLiteral("أصل ونصي"));
        QSignalSpy done(m_session.get(), keepMine ? &Session::fieldsChanged : &Session::opened);
        keepMine ? m_session->keepMine() : m_session->takeTheirs();
        QVERIFY(done.wait());
        const auto now = onStore([id](Archive &archive) { return archive.articles().load(id); });
        QCOMPARE(plainText(now->body), keepMine ? QStringLiteral("أصل ونصي") : QStringLiteral("نصهم"));
        QStringList all;
        const auto versions = onStore([id](Archive &archive) { return archive.articles().versions(id); });
        for (const Version &version : *versions) {
            const auto content = onStore([&](Archive &archive) { return archive.articles().version(version.id); });
            QVERIFY2(content, content ? "" : qPrintable(content.error().arguments.join(u' ')));
            all.append(plainText(content->body));
        }
        QVERIFY(all.contains(QStringLiteral("أصل ونصي")));
        QVERIFY(all.contains(QStringLiteral("نصهم")));
    }

    void anItemThatIsOpenElsewhereIsOnlyRead()
    {
        const ArticleId id = stored(QStringLiteral("مادة يحررها اثنان"), QStringLiteral("النص الأول."));
        const QString far = QStringLiteral("another-machine:77:1234");
        QVERIFY(onStore([&](Archive &archive) { return archive.locks().takeOver(id, m_editor.id, far, QDateTime::currentDateTimeUtc()); }));
        EditLock lock(*m_store, *m_session);
        std::optional<ArticleLock> held, lost;
        bool typed = false;
        connect(&lock, &EditLock::held, this, [&](const ArticleLock &by) { held = by; });
        connect(&lock, &EditLock::lost, this, [&](const ArticleLock &by, bool mine) {
            lost = by;
            typed = mine;
        });
        m_session->open(id);
        QTRY_VERIFY(held.has_value());
        QCOMPARE(held->personName, m_editor.name);
        QVERIFY(!m_session->isEditable());
        lock.takeOver();
        QTRY_VERIFY(m_session->isEditable());
        // The other one takes it back while I type: my words go into the history, and I read.
        type(QStringLiteral(" وما كتبته ولم أحفظه"));
        QVERIFY(onStore([&](Archive &archive) { return archive.locks().takeOver(id, m_editor.id, far, QDateTime::currentDateTimeUtc()); }));
        lock.check();
        QTRY_VERIFY(lost.has_value());
        QVERIFY(typed);
        QTRY_VERIFY(!m_session->isEditable());
        const auto versions = *onStore([&](Archive &archive) { return archive.articles().versions(id); });
        QCOMPARE(versions.front().reason, QStringLiteral("taken-over"));
        const auto mine = *onStore([&](Archive &archive) { return archive.articles().version(versions.front().id); });
        QVERIFY(plainText(mine.body).contains(QStringLiteral("ولم أحفظه")));
        QTRY_VERIFY(!m_session->document()->toPlainText().contains(QStringLiteral("ولم أحفظه")));
        // Both take-overs are in the history, with the names; and where nothing was typed nothing is said to be kept.
        const auto events = *onStore([&](Archive &archive) { return archive.articles().events(id); });
        const auto took = std::ranges::find(events, QStringLiteral("take-over"), &Event::action);
        QVERIFY(took != events.end());
        QCOMPARE(took->details.value(QStringLiteral("from")).toString(), m_editor.name);
        lock.takeOver();
        QTRY_VERIFY(m_session->isEditable());
        lost.reset();
        QVERIFY(onStore([&](Archive &archive) { return archive.locks().takeOver(id, m_editor.id, far, QDateTime::currentDateTimeUtc()); }));
        lock.check();
        QTRY_VERIFY(lost.has_value());
        QVERIFY(!typed);
    }

    void theLockNamesWhoSitsHereNow()
    {
        const ArticleId id = stored(QStringLiteral("مادة"), QStringLiteral("نص."));
        EditLock lock(*m_store, *m_session);
        const Person before = m_session->person();
        m_session->setPerson({});
        m_session->open(id);
        const auto holder = [&] { return *onStore([&](Archive &archive) { return archive.locks().lock(id); }); };
        QTRY_VERIFY(holder().has_value());
        QCOMPARE(holder()->personName, QString());
        m_session->setPerson(m_editor);
        lock.renew();
        QCOMPARE(holder()->personName, m_editor.name);
        m_session->setPerson(before);
    }

    void aDraftThatCannotBeKeptIsToldOnce()
    {
        const ArticleId id = stored(QStringLiteral("مادة"), QStringLiteral("نص."));
        QSignalSpy opened(m_session.get(), &Session::opened), failed(m_session.get(), &Session::failed),
            kept(m_session.get(), &Session::draftKept);
        m_session->open(id);
        QTRY_COMPARE(opened.count(), 1);
        const auto change = [&](const QString &sql) { return onStore([&](Archive &archive) { return archive.database().run(sql); }); };
        QVERIFY(change(QStringLiteral("ALTER TABLE draft RENAME TO draft_away")));
        for (int i = 0; i < 3; ++i) {
            type(QStringLiteral(" كلمة"));
            m_session->keepDraftNow();
            QVERIFY(onStore([](Archive &archive) { return archive.articles().count({}); })); // the attempt is over
            QTRY_VERIFY(m_session->draftFails());
        }
        QCOMPARE(failed.count(), 1);
        QVERIFY(change(QStringLiteral("ALTER TABLE draft_away RENAME TO draft")));
        m_session->keepDraftNow();
        QTRY_VERIFY(!m_session->draftFails());
        QVERIFY(kept.count() > 0);
    }

    void whatAnotherWindowSavedIsReadAgainOrAsked()
    {
        const ArticleId id = stored(QStringLiteral("مادة"), QStringLiteral("النص الأول."));
        QSignalSpy opened(m_session.get(), &Session::opened), conflict(m_session.get(), &Session::conflict);
        m_session->open(id);
        QTRY_COMPARE(opened.count(), 1);
        const auto saveThere = [&](const QString &text) {
            return *onStore([&](Archive &archive) {
                Article theirs = *archive.articles().load(id);
                theirs.body = bodyFromPlainText(text);
                return archive.save(theirs, m_editor);
            });
        };
        m_session->noticeTheirs(saveThere(QStringLiteral("النص الثاني.")));
        QTRY_COMPARE(opened.count(), 2);
        QCOMPARE(m_session->document()->toPlainText(), QStringLiteral("النص الثاني."));
        type(QStringLiteral(" وكلمة مني"));
        m_session->noticeTheirs(saveThere(QStringLiteral("النص الثالث.")));
        QTRY_COMPARE(conflict.count(), 1);
        QVERIFY(m_session->document()->toPlainText().contains(QStringLiteral("وكلمة مني")));
    }

    void submittingSavesFirstAndRestsTheReportersCopy()
    {
        m_session->openNew();
        type(QStringLiteral("أقرّت الحكومة الخطة بحسب بيان الوزارة."));
        Article changed = m_session->fields();
        changed.headline = QStringLiteral("الحكومة تقر الخطة");
        changed.tags = {QStringLiteral("حكومة")};
        changed.creditLine = QStringLiteral("وكالات");
        m_session->change(changed, QStringLiteral("fields"));
        QSignalSpy performed(m_session.get(), &Session::performed);
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->perform(Action::Submit);
        QVERIFY(performed.wait());
        QCOMPARE(failed.size(), 0);
        QCOMPARE(m_session->fields().state, State::InReview);
        QVERIFY(!m_session->isEditable());
        QVERIFY(!m_session->isModified());
    }

    void aRefusedActionLeavesEverything()
    {
        m_session->openNew();
        type(QStringLiteral("نص بلا عنوان"));
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->perform(Action::Approve);
        QVERIFY(failed.wait());
        QCOMPARE(m_session->fields().state, State::Draft);
        QCOMPARE(m_session->document()->toPlainText(), QStringLiteral("نص بلا عنوان"));
    }

    void anotherStyleIsNoChangeAndKeepsTheHistory()
    {
        m_session->openNew();
        type(QStringLiteral("نص"));
        QSignalSpy saved(m_session.get(), &Session::saved);
        m_session->save();
        QVERIFY(saved.wait());
        PageStyle larger;
        larger.bodySize = 20;
        m_session->setPageStyle(larger);
        QVERIFY(!m_session->isModified());
        QCOMPARE(m_session->document()->toPlainText(), QStringLiteral("نص"));
        m_session->document()->undo(); // the style
        QCOMPARE(m_session->document()->toPlainText(), QStringLiteral("نص"));
        m_session->document()->undo(); // the typing before it
        QCOMPARE(m_session->document()->toPlainText(), QString());
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
