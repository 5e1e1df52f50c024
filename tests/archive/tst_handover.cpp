// SPDX-License-Identifier: GPL-3.0-or-later
// An article that goes to a colleague's archive and comes back.
#include "archive/archive.h"

#include "exchange/handoverfile.h"
#include "newsroom.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

class TestHandOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_here = std::make_unique<TestNewsroom>();
        m_there = std::make_unique<TestNewsroom>();
    }

    void theWholeHistoryTravels()
    {
        Archive &here = *m_here->archive;
        Article story = m_here->story();
        const QString picture = need(here.assets().keep(drawing(Qt::darkGreen)));
        story.mainImage = {picture, u"مدخل الميناء"_s, u"تصوير: سلمى"_s};
        story.noteToDesk = u"الأرقام تحتاج إلى مراجعة"_s;
        story = need(here.save(story, m_here->reporter));
        story = need(here.perform(story.id, Action::Submit, m_here->reporter));
        story = need(here.perform(story.id, Action::Return, m_here->editor, u"ينقص رد الوزارة"_s));
        const ImportOutcome outcome = carry(here, story.id, *m_there->archive);
        QCOMPARE(outcome.losses.front().what, u"hand-over-new"_s);
        QCOMPARE(outcome.state, State::Returned);

        Archive &there = *m_there->archive;
        const Article came = need(there.articles().load(outcome.id));
        QCOMPARE(came.globalId, story.globalId);
        QCOMPARE(came.body, story.body);
        QCOMPARE(came.tags, story.tags);
        QCOMPARE(came.noteToDesk, story.noteToDesk);
        QCOMPARE(came.revision, story.revision);
        QCOMPARE(need(there.persons().load(came.author)).name, m_there->reporter.name);
        QCOMPARE(need(there.assets().load(picture)).bytes, need(here.assets().load(picture)).bytes);
        QCOMPARE(textsOf(there, came.id), textsOf(here, story.id));
        const auto events = need(there.articles().events(came.id));
        const auto returned = std::ranges::find(events, u"return"_s, &Event::action);
        QVERIFY(returned != events.end());
        QCOMPARE(returned->reason, u"ينقص رد الوزارة"_s);
        QCOMPARE(returned->byName, m_here->editor.name);
        SearchQuery query;
        query.text = u"الميناء"_s;
        QCOMPARE(need(there.search().search(query)).hits.size(), size_t(1));
        QVERIFY(need(there.database().verify()).isEmpty());
    }

    void notesTravelAndAreMerged()
    {
        Archive &here = *m_here->archive;
        Archive &there = *m_there->archive;
        const Article story = need(here.save(m_here->story(), m_here->reporter));
        Note question;
        question.block = story.body.blocks.front().id;
        question.by = m_here->editor.id;
        question.at = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        question.text = u"من أين هذا الرقم؟"_s;
        question = need(here.notes().add(story.id, question));
        const ArticleId theirs = carry(here, story.id, there).id;
        const Note came = need(there.notes().notes(theirs)).front();
        QCOMPARE(came.text, question.text);
        QCOMPARE(came.block, question.block);
        QCOMPARE(came.byName, m_here->editor.name);

        Note answer;
        answer.answers = came.id;
        answer.by = m_there->reporter.id;
        answer.at = question.at.addSecs(60);
        answer.text = u"من بيان الوزارة"_s;
        need(there.notes().add(theirs, answer));
        need(there.notes().settle(came.id, m_there->reporter.id, answer.at));
        for (int times = 0; times < 2; ++times) { // the same file twice adds nothing
            carry(there, theirs, here);
            const auto merged = need(here.notes().notes(story.id));
            QCOMPARE(merged.size(), size_t(2));
            QCOMPARE(merged[0].settled, answer.at);
            QCOMPARE(merged[0].settledByName, m_there->reporter.name);
            QCOMPARE(merged[1].answers, question.id);
        }
        QVERIFY(need(here.database().verify()).isEmpty());
    }

    void whatComesBackIsAdded()
    {
        Archive &here = *m_here->archive;
        Archive &there = *m_there->archive;
        Article story = need(here.save(m_here->story(), m_here->reporter));
        const ArticleId theirs = carry(here, story.id, there).id;
        Article edited = need(there.articles().load(theirs));
        edited.headline = u"ميناء جديد يستقبل أولى السفن"_s;
        edited = need(there.save(edited, m_there->editor));
        const ImportOutcome outcome = carry(there, theirs, here);
        QCOMPARE(outcome.losses.front().what, u"hand-over-later"_s);
        QCOMPARE(outcome.id, story.id);
        QVERIFY(outcome.updated);
        QCOMPARE(need(here.articles().load(story.id)).headline, edited.headline);
        QCOMPARE(need(here.articles().versions(story.id)).front().byName, m_here->editor.name);

        const ImportOutcome again = carry(there, theirs, here);
        QCOMPARE(again.losses.front().what, u"already-here"_s);
        QVERIFY(!again.updated);
        QCOMPARE(need(here.articles().versions(story.id)).size(), size_t(2));
        QVERIFY(need(here.database().verify()).isEmpty());
    }

    void bothEditedKeepsBoth()
    {
        Archive &here = *m_here->archive;
        Archive &there = *m_there->archive;
        Article mine = need(here.save(m_here->story(), m_here->reporter));
        const ArticleId theirs = carry(here, mine.id, there).id;
        Article other = need(there.articles().load(theirs));
        other.headline = u"عنوان الزميل"_s;
        other = need(there.save(other, m_there->editor));
        other.deck = u"ملخّص الزميل"_s;
        other = need(there.save(other, m_there->editor)); // further on: two saves against one
        mine.headline = u"عنواني"_s;
        mine = need(here.save(mine, m_here->reporter));

        const ImportOutcome outcome = carry(there, theirs, here);
        QCOMPARE(outcome.losses.front().what, u"hand-over-diverged"_s);
        const Article top = need(here.articles().load(mine.id));
        QCOMPARE(top.headline, u"عنوان الزميل"_s);
        QVERIFY(top.revision > mine.revision); // whoever still edits the former one is told
        QVERIFY(textsOf(here, mine.id).contains(u"عنواني"_s));
        // The colleague takes the joined copy, and is not asked again.
        QCOMPARE(carry(here, mine.id, there).losses.front().what, u"hand-over-later"_s);
        QCOMPARE(need(there.articles().load(theirs)).headline, top.headline);
        QVERIFY(textsOf(there, theirs).contains(u"عنواني"_s));
    }

    void theOneWhoseTextWentBeneathIsTold()
    {
        Archive &here = *m_here->archive;
        Archive &there = *m_there->archive;
        Article mine = need(here.save(m_here->story(), m_here->reporter));
        const ArticleId theirs = carry(here, mine.id, there).id;
        Article other = need(there.articles().load(theirs));
        other.headline = u"عنوان الزميل"_s;
        other = need(there.save(other, m_there->editor));
        for (const QString &headline : {u"عنوان أول"_s, u"عنوان ثانٍ"_s}) {
            mine.headline = headline;
            mine = need(here.save(mine, m_here->reporter));
        }
        QVERIFY(!carry(there, theirs, here).updated); // mine is further on
        const ImportOutcome outcome = carry(here, mine.id, there);
        QCOMPARE(outcome.losses.front().what, u"hand-over-diverged"_s);
        QVERIFY(outcome.updated);
        QCOMPARE(need(there.articles().load(theirs)).headline, u"عنوان ثانٍ"_s);
    }

    void whatWasPublishedStaysOnTop()
    {
        Archive &here = *m_here->archive;
        Archive &there = *m_there->archive;
        Article story = need(here.save(m_here->story(), m_here->reporter));
        const ArticleId theirs = carry(here, story.id, there).id;
        for (int i = 0; i < 9; ++i) {
            Article other = need(there.articles().load(theirs));
            other.deck = u"ملخّص %1"_s.arg(i);
            need(there.save(other, m_there->reporter));
        }
        need(here.perform(story.id, Action::Submit, m_here->reporter));
        need(here.perform(story.id, Action::Approve, m_here->editor));
        need(here.perform(story.id, Action::Publish, m_here->editor));
        QVERIFY(!carry(there, theirs, here).updated);
        QCOMPARE(need(here.articles().load(story.id)).state, State::Published);
        QVERIFY(textsOf(here, story.id).size() > 9);
    }

    void anApprovalTravelsWithItsText()
    {
        Archive &here = *m_here->archive;
        Archive &there = *m_there->archive;
        Article story = m_here->story();
        story.sources = {secret()};
        story = need(here.save(story, m_here->reporter));
        need(here.perform(story.id, Action::Submit, m_here->reporter));
        need(here.perform(story.id, Action::Approve, m_here->editor));
        const ArticleId theirs = carry(here, story.id, there).id;
        QCOMPARE(need(there.perform(theirs, Action::Publish, m_there->editor)).state, State::Published);
        QCOMPARE(carry(there, theirs, here).state, State::Published);
        QCOMPARE(need(here.articles().load(story.id)).sources, story.sources);
    }

    void whoAConfidentialSourceIsStaysBehind()
    {
        Archive &here = *m_here->archive;
        Archive &there = *m_there->archive;
        Article story = m_here->story();
        story.sources = {secret()};
        story = need(here.save(story, m_here->reporter));
        const auto file = need(here.handOver(story.id));
        QCOMPARE(file.withheld, 1);
        const HandOver sent = need(readHandOver(file.bytes, {}));
        for (const HandOver::KeptVersion &version : sent.versions)
            QCOMPARE(version.article.sources.front(),
                     (Source{secret().id, {}, SourceKind::Person, SourceTerms::OffRecord, {}, {}, {}, {}, true}));

        const ArticleId theirs = need(there.receive(u"x"_s, file.bytes, m_there->editor)).id;
        Article edited = need(there.articles().load(theirs));
        QVERIFY(edited.sources.front().name.isEmpty());
        edited.deck = u"ملخّص"_s;
        need(there.save(edited, m_there->editor));
        carry(there, theirs, here);
        QCOMPARE(need(here.articles().load(story.id)).deck, u"ملخّص"_s);
        QCOMPARE(need(here.articles().load(story.id)).sources.front(), secret()); // home again, it is known again
    }

    void aFileGivesNobodyARole()
    {
        const Person boss = need(m_here->archive->persons().add(u"رئيس غريب"_s, Role::Chief));
        const Article story = need(m_here->archive->save(m_here->story(), boss));
        const ArticleId theirs = carry(*m_here->archive, story.id, *m_there->archive).id;
        const Person noted = need(m_there->archive->persons().find(boss.name));
        QVERIFY(!noted.active);
        QCOMPARE(noted.role, Role::Reporter);
        QCOMPARE(need(m_there->archive->persons().find(m_there->editor.name)).role, Role::DutyEditor);
        QCOMPARE(need(m_there->archive->articles().versions(theirs)).front().byName, boss.name);
        QCOMPARE(need(m_there->archive->persons().all()).size(), size_t(4)); // and nobody who has no part in it
    }

    void badFilesChangeNothing_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("error");
        QTest::newRow("cut off") << 0 << int(ErrorCode::InputMalformed);
        QTest::newRow("a bit turned") << 1 << int(ErrorCode::InputMalformed);
        QTest::newRow("foreign") << 2 << int(ErrorCode::FormatUnknown);
        QTest::newRow("newer") << 3 << int(ErrorCode::InputNewer);
        QTest::newRow("a picture that is none") << 4 << int(ErrorCode::InputMalformed);
    }

    void badFilesChangeNothing()
    {
        QFETCH(int, way);
        QFETCH(int, error);
        Archive &here = *m_here->archive;
        Article story = m_here->story();
        const QByteArray noPicture("no picture at all");
        if (way == 4)
            story.mainImage = {QString::fromLatin1(QCryptographicHash::hash(noPicture, QCryptographicHash::Sha256).toHex()), u"صورة"_s, {}};
        story = need(here.save(story, m_here->reporter));
        QByteArray bytes = need(here.handOver(story.id)).bytes;
        if (way == 0)
            bytes.chop(bytes.size() / 3);
        if (way == 1)
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x10);
        if (way == 2)
            bytes = "SQLite format 3" + bytes;
        if (way == 3)
            bytes.replace("muharrir-item 1\n", "muharrir-item 2\n");
        if (way == 4) {
            HandOver read = need(readHandOver(bytes, {}));
            read.pictures = {noPicture};
            bytes = need(writeHandOver(read));
        }
        Archive &there = *m_there->archive;
        const auto refused = there.receive(u"ملف"_s, bytes, m_there->editor);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), error);
        QCOMPARE(need(there.articles().count({})), 0);
        QCOMPARE(need(there.statistics()).assets, qint64(0));
        QVERIFY(need(there.database().verify()).isEmpty());
    }

    void importRecognisesIt()
    {
        const Article story = need(m_here->archive->save(m_here->story(), m_here->reporter));
        const QString path = m_here->write(u"story.muharrir-item"_s, need(m_here->archive->handOver(story.id)).bytes);
        const ImportReport report = need(m_there->archive->import({path}, m_there->editor));
        QCOMPARE(report.count, 1);
        QCOMPARE(report.imported.front().headline, story.headline);
        const QString bad = m_here->write(u"bad.muharrir-item"_s, "muharrir-item 1\nnot packed");
        const ImportReport refused = need(m_there->archive->import({bad}, m_there->editor));
        QCOMPARE(refused.count, 0);
        QCOMPARE(refused.skipped.front().error.code, ErrorCode::InputMalformed);
    }

    /// Two people edit, save and exchange files in any order; in the end, after each took the other's file, both have every version that was
    /// ever saved and stand at the same one.
    void twoArchivesComeTogether()
    {
        const quint32 seed = qEnvironmentVariableIsSet("MUHARRIR_SEED") ? qEnvironmentVariable("MUHARRIR_SEED").toUInt()
                                                                        : QRandomGenerator::global()->generate();
        qInfo("MUHARRIR_SEED=%u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 12; ++round) {
            init();
            TestNewsroom *sides[]{m_here.get(), m_there.get()};
            ArticleId ids[2];
            const Article story = need(m_here->archive->save(m_here->story(), m_here->reporter));
            ids[0] = story.id;
            ids[1] = carry(*m_here->archive, story.id, *m_there->archive).id;
            QSet<QString> written{story.headline};
            std::vector<QByteArray> files[2]; // on their way to this side; may come late, twice, or never
            for (int step = 0; step < 20; ++step) {
                const int side = random.bounded(2);
                Archive &archive = *sides[side]->archive;
                switch (random.bounded(4)) {
                case 0:
                case 1: {
                    Article article = need(archive.articles().load(ids[side]));
                    article.headline = u"عنوان %1 %2 %3"_s.arg(round).arg(step).arg(side);
                    need(archive.save(article, sides[side]->reporter));
                    written.insert(article.headline);
                    break;
                }
                case 2:
                    files[1 - side].push_back(need(archive.handOver(ids[side])).bytes);
                    break;
                default:
                    if (!files[side].empty())
                        need(archive.receive({}, files[side][random.bounded(quint32(files[side].size()))], sides[side]->editor));
                }
            }
            carry(*m_here->archive, ids[0], *m_there->archive);
            carry(*m_there->archive, ids[1], *m_here->archive);
            QCOMPARE(carry(*m_here->archive, ids[0], *m_there->archive).losses.front().what, u"already-here"_s);
            QCOMPARE(need(m_here->archive->articles().load(ids[0])).headline, need(m_there->archive->articles().load(ids[1])).headline);
            for (int side = 0; side < 2; ++side) {
                const QStringList kept = textsOf(*sides[side]->archive, ids[side]);
                QVERIFY(QSet<QString>(kept.begin(), kept.end()).contains(written));
                QVERIFY(need(sides[side]->archive->database().verify()).isEmpty());
            }
        }
    }

private:
    static QByteArray drawing(const QColor &colour)
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(colour);
        QBuffer buffer;
        image.save(&buffer, "PNG");
        return buffer.data();
    }
    static Source secret()
    {
        return {u"c0ffee00-0000-4000-8000-000000000001"_s,
                u"موظف رفيع"_s,
                SourceKind::Person,
                SourceTerms::OffRecord,
                u"في الوزارة"_s,
                {},
                u"يُتصل به ليلًا"_s,
                {},
                true};
    }
    static ImportOutcome carry(Archive &from, ArticleId id, Archive &to)
    {
        const Person taker = need(to.persons().find(u"سامر حدّاد"_s));
        return need(to.receive(u"حزمة"_s, need(from.handOver(id)).bytes, taker));
    }
    /// The headlines of all versions, sorted.
    static QStringList textsOf(Archive &archive, ArticleId id)
    {
        QStringList texts;
        for (const Version &version : need(archive.articles().versions(id)))
            texts += need(archive.articles().version(version.id)).headline;
        texts.sort();
        return texts;
    }

    std::unique_ptr<TestNewsroom> m_here;
    std::unique_ptr<TestNewsroom> m_there;
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
