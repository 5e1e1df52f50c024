// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftstore.h"

#include "article/bodyhtml.h"
#include "base/process.h"
#include "sample.h"
#include "support/randomtext.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

class TestDraftStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<NewArchive>();
        m_article = need(ArticleStore(**m_archive).save(article(u"خبر"_s, u"فقرة أولى\nفقرة ثانية\nفقرة ثالثة"_s), saving()));
    }

    void aDraftComesBackAsItWasTyped()
    {
        DraftStore drafts(**m_archive);
        Draft typed = draft(u"هنا-1"_s);
        typed.content.headline = u"عنوان جديد"_s;
        typed.content.body.blocks.insert(typed.content.body.blocks.begin() + 1, heading(u"عنوان فرعي"_s));
        typed.content.body = canonical(typed.content.body);
        need(drafts.keep(typed));
        m_archive->reopen();
        const std::optional<Draft> kept = need(DraftStore(**m_archive).draft(m_article.id));
        QVERIFY(kept.has_value());
        QVERIFY(kept->content == typed.content);
        QCOMPARE(kept->at, typed.at);
        QCOMPARE(kept->baseRevision, 1);
        QCOMPARE(kept->owner, typed.owner);
        QVERIFY(need(ArticleStore(**m_archive).load(m_article.id)) == m_article); // the article itself is untouched
    }

    void onlyChangedBlocksAreWritten()
    {
        DraftStore drafts(**m_archive);
        Draft typed = draft(u"هنا-1"_s);
        need(drafts.keep(typed));
        need((*m_archive)->run(u"CREATE TEMP TABLE written (block TEXT)"_s));
        for (const QString &kind : {u"INSERT"_s, u"UPDATE"_s})
            need((*m_archive)
                     ->run(QStringLiteral("CREATE TEMP TRIGGER on_%1 AFTER %1 ON draft_block BEGIN "
                                          "INSERT INTO written VALUES (NEW.block_id); END")
                               .arg(kind)));
        Body &body = typed.content.body;
        body.blocks[1].runs.front().text += u" وزيادة"_s;
        std::swap(body.blocks[0], body.blocks[2]); // moving a block writes none
        need(drafts.keep(typed));
        QStringList written;
        need((*m_archive)->each(u"SELECT block FROM written"_s, {}, [&written](const Row &row) { written += row.text(0); }));
        QCOMPARE(written, QStringList{body.blocks[1].id});
        QVERIFY(need(drafts.draft(m_article.id))->content.body == body);
        body.blocks.pop_back();
        need(drafts.keep(typed));
        QVERIFY(need(drafts.draft(m_article.id))->content.body == body);
        QCOMPARE(need((*m_archive)->number(u"SELECT count(*) FROM draft_block"_s)), 2);
    }

    void blocksOfEveryKindStandAlone()
    {
        DraftStore drafts(**m_archive);
        RandomText random(seed());
        for (int round = 0; round < 60; ++round) {
            Draft typed = draft(u"هنا-1"_s);
            Body body;
            for (int i = random.below(8); i >= 0; --i) {
                Block block = random.below(4) == 0 ? heading(random.next()) : paragraph(random.next());
                const int kind = random.below(4);
                if (kind == 0) {
                    block.kind = BlockKind::ListItem;
                    block.level = random.below(3);
                    block.list = random.below(2) == 0 ? ListKind::Numbered : ListKind::Bullet;
                } else if (kind == 1) {
                    block.kind = BlockKind::Quote;
                    block.level = 0;
                }
                body.blocks.push_back(block);
            }
            typed.content.body = canonical(body);
            need(drafts.keep(typed));
            const Body kept = need(drafts.draft(m_article.id))->content.body;
            QCOMPARE(writeBodyHtml(kept), writeBodyHtml(typed.content.body));
            QVERIFY(kept == typed.content.body);
        }
    }

    void twoProcessesHaveADraftEach()
    {
        DraftStore drafts(**m_archive);
        Draft dead = draft(u"جهاز-1"_s);
        dead.content.headline = u"من الميت"_s;
        need(drafts.keep(dead));
        Draft mine = draft(u"جهاز-2"_s);
        mine.at = noon.addSecs(10);
        need(drafts.keep(mine));
        QCOMPARE(need(drafts.drafts(m_article.id)).size(), size_t(2));
        QCOMPARE(need(drafts.draft(m_article.id))->owner, u"جهاز-2"_s);
        const std::vector<Draft> left = need(drafts.leftBehind(u"جهاز-2"_s));
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left[0].content.headline, u"من الميت"_s);
        mine.continues = u"جهاز-1"_s; // recovered: the left-behind one is now ours
        need(drafts.keep(mine));
        QVERIFY(need(drafts.leftBehind(u"جهاز-2"_s)).empty());
        need(drafts.drop(m_article.id, u"جهاز-1"_s));
        QVERIFY(need(drafts.draft(m_article.id)).has_value());
        need(drafts.drop(m_article.id));
        QVERIFY(!need(drafts.draft(m_article.id)).has_value());
        QCOMPARE(need((*m_archive)->number(u"SELECT count(*) FROM draft_block"_s)), 0);
    }

    void aSaveTakesTheSaversDraftAway()
    {
        DraftStore drafts(**m_archive);
        need(drafts.keep(draft(processOwner())));
        need(drafts.keep(draft(u"هنا-1"_s)));
        ArticleStore store(**m_archive);
        Article changed = m_article;
        changed.headline = u"محفوظ"_s;
        need(store.save(changed, saving()));
        const std::vector<Draft> left = need(drafts.drafts(m_article.id));
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left.front().owner, u"هنا-1"_s);
    }

    void aDraftNeedsItsArticle()
    {
        Draft stray = draft(u"هنا-1"_s);
        stray.article.value = 99;
        QVERIFY(!DraftStore(**m_archive).keep(stray).ok());
        QCOMPARE(need((*m_archive)->number(u"SELECT count(*) FROM draft"_s)), 0);
    }

    /// A child process types and is killed at a moment it does not choose; what it had reported as kept must be there.
    void aKilledProcessLosesNothingCommitted()
    {
        m_archive->close();
        const int rounds = qEnvironmentVariableIntValue("MUHARRIR_KILLS") > 0 ? qEnvironmentVariableIntValue("MUHARRIR_KILLS") : 12;
        std::mt19937 random(seed());
        for (int round = 0; round < rounds; ++round) {
            int pipe[2];
            QVERIFY(::pipe(pipe) == 0);
            const pid_t child = fork();
            QVERIFY(child >= 0);
            if (child == 0)
                type(pipe[1], round * 100'000);
            ::close(pipe[1]);
            int kept = 0;
            const int enough = round * 100'000 + std::uniform_int_distribution<int>(1, 40)(random);
            while (kept < enough && read(pipe[0], &kept, sizeof kept) == int(sizeof kept)) { }
            QVERIFY(kill(child, SIGKILL) == 0);
            int later = 0;
            while (read(pipe[0], &later, sizeof later) == int(sizeof later))
                kept = later;
            ::close(pipe[0]);
            int status = 0;
            QVERIFY(waitpid(child, &status, 0) == child && WIFSIGNALED(status));
            m_archive->reopen();
            QCOMPARE(need((*m_archive)->verify()), QStringList());
            const QString text = plainText(need(DraftStore(**m_archive).draft(m_article.id))->content.body);
            const int found = text.section(u' ', -1).toInt();
            QVERIFY2(found >= kept && found <= kept + 1, qPrintable(QStringLiteral("%1 for %2").arg(found).arg(kept)));
            m_archive->close();
        }
    }

private:
    [[nodiscard]] Draft draft(const QString &owner) const { return {m_article.id, 1, noon, {}, owner, m_article, {}}; }

    /// Never returns: writes drafts until it is killed, and says the number of each that is kept.
    [[noreturn]] void type(int report, int first) const
    {
        const auto database = Database::open(m_archive->path());
        if (!database)
            _exit(1);
        DraftStore drafts(**database);
        Draft typed = draft(u"الميت"_s);
        for (int i = first + 1;; ++i) {
            typed.content.body.blocks.back().runs.front().text = QStringLiteral("كتابة متواصلة %1").arg(i);
            if (!drafts.keep(typed) || write(report, &i, sizeof i) != int(sizeof i))
                _exit(1);
        }
    }

    std::unique_ptr<NewArchive> m_archive;
    Article m_article;
};

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
