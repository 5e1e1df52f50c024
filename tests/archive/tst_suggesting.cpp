// SPDX-License-Identifier: GPL-3.0-or-later
// What the archive suggests: decisions about suggestions, versions of one story, background, links, and an archive that is damaged or changes.
#include "archive/archive.h"

#include "archive/edits.h"
#include "newsroom.h"

#include <QTest>

#include <cmath>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

static const QDateTime noon{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};

static Article article(const QString &headline, const QString &text)
{
    Article article;
    article.headline = headline;
    article.body = canonical(bodyFromPlainText(text));
    return article;
}

class TestSuggesting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_newsroom = std::make_unique<TestNewsroom>();
        m_flood = kept(u"سيول تجرف قرى في وادي حضرموت"_s,
                       u"جرفت سيول غزيرة قرى في وادي حضرموت فجر الثلاثاء.\nوقالت السلطات المحلية إن عشرات الأسر نقلت إلى المدارس.\n"
                       "وكانت السيول قد ضربت وادي حضرموت قبل عامين وأودت بحياة عشرين شخصا ودمرت مئات المنازل الطينية القديمة."_s);
        m_aid
            = kept(u"قافلة إغاثة تصل وادي حضرموت"_s, u"وصلت قافلة إغاثة إلى وادي حضرموت بعد السيول، وتحمل خياما وأغذية للأسر المتضررة."_s);
        m_match = kept(u"المنتخب يتعادل في مسقط"_s, u"تعادل المنتخب مع ضيفه في مسقط بهدف لكل منهما ضمن تصفيات كأس آسيا."_s);
        m_query = {};
        m_query.title = u"السيول تعزل قرى وادي حضرموت"_s;
        m_query.text = u"عزلت السيول قرى في وادي حضرموت وقطعت الطرق، وتنتظر الأسر وصول الإغاثة."_s;
    }

    void aHitCarriesWhatThePaneShows()
    {
        m_query.tags = QStringList{u"وادي_حضرموت"_s};
        const auto hits = archive().related(m_query);
        QVERIFY(hits.size() >= 2);
        const RelatedHit &hit = hits.front();
        QVERIFY(!hit.headline.isEmpty() && !hit.globalId.isEmpty() && !hit.why.isEmpty());
        QCOMPARE(hit.state, State::Draft);
        QCOMPARE(hit.author, m_newsroom->reporter.name);
        QCOMPARE(hit.tags, QStringList{u"وادي حضرموت"_s});
        QCOMPARE(hit.sharedTags, hit.tags);
    }

    void pinnedHiddenAndNeverSuggested()
    {
        const ArticleId own = kept(m_query.title, m_query.text);
        m_query.self = own;
        const auto choose = [&](ArticleId target, RelatedChoice choice) {
            need(archive().links().choose(own, target, choice, m_newsroom->reporter, noon));
        };
        choose(m_match, RelatedChoice::Pinned);
        QCOMPARE(ids().value(0), m_match.value);
        QVERIFY(archive().related(m_query).front().pinned);
        choose(m_aid, RelatedChoice::Hidden);
        QVERIFY(!ids().contains(m_aid.value));
        m_query.self = {}; // for another article it is there
        QVERIFY(ids().contains(m_aid.value));
        QVERIFY(!ids().mid(0, 1).contains(m_match.value));
        choose(m_aid, RelatedChoice::Never);
        QVERIFY(!ids().contains(m_aid.value));
        need(archive().links().forget(own, m_aid));
        QVERIFY(ids().contains(m_aid.value));
    }

    void aStoryThatIsToldAlreadyIsSaidSo()
    {
        const Article flood = need(archive().articles().load(m_flood));
        m_query.title = flood.headline;
        m_query.text = plainText(flood.body) + u" والمياه في انحسار."_s;
        const auto hits = archive().related(m_query);
        QCOMPARE(hits.front().id, m_flood);
        QVERIFY(hits.front().earlierVersion && hits.front().sameEvent);
    }

    void theBackgroundOfAStoryIsItsLastPublishedOne()
    {
        QVERIFY(!need(archive().background(m_query, u"سيول"_s))); // nothing of it is published
        Article flood = need(archive().articles().load(m_flood));
        flood.slug = u"سيول"_s;
        flood.state = State::Published;
        need(archive().articles().save(flood, saving()));
        const auto background = need(archive().background(m_query, u"سيول"_s));
        QVERIFY(background);
        QVERIFY(background->text.startsWith(u"وكانت السيول"));
        QCOMPARE(background->article, m_flood);
    }

    void linksToWhatWasWithdrawnAreListed()
    {
        const Article target = need(archive().articles().load(m_aid));
        Article flood = need(archive().articles().load(m_flood));
        Block link;
        link.kind = BlockKind::RelatedLink;
        link.runs = {{target.headline, {}}};
        link.related.article = target.globalId;
        flood.body.blocks.push_back(link);
        flood.body = canonical(flood.body);
        flood.state = State::Published;
        need(archive().articles().save(flood, saving()));
        QVERIFY(need(archive().links().linksToWithdrawn()).empty());
        Article withdrawn = target;
        withdrawn.state = State::Withdrawn;
        need(archive().articles().save(withdrawn, saving()));
        const auto links = need(archive().links().linksToWithdrawn());
        QCOMPARE(links.size(), size_t(1));
        QCOMPARE(links.front().from, m_flood);
        QCOMPARE(links.front().to, m_aid);
        QCOMPARE(need(archive().links().linksToWithdrawn(m_flood)).size(), size_t(1));
        QVERIFY(need(archive().links().linksToWithdrawn(m_match)).empty());
    }

    void missingTablesAreMadeAnewWithProgress()
    {
        need(archive().database().run(u"DELETE FROM article_terms"_s));
        archive().forgetRelated();
        qint64 done = 0, total = 0;
        need(archive().prepareRelated([&](qint64 now, qint64 of) {
            done = now;
            total = of;
            return true;
        }));
        QCOMPARE(done, 3);
        QCOMPARE(total, 3);
        QVERIFY(ids().contains(m_flood.value));

        need(archive().database().run(u"UPDATE article_terms SET analysis = 1"_s)); // an older program's
        archive().forgetRelated();
        QCOMPARE(archive().prepareRelated([](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
        QVERIFY(ids().contains(m_flood.value)); // what was done stays done, the rest is done when asked
    }

    void theArchiveChangesUnderTheQuery()
    {
        QVERIFY(ids().contains(m_aid.value)); // the index is in memory
        auto other = need(Archive::open(archive().database().path()));
        need(other->perform(m_aid, Action::Spike, m_newsroom->reporter));
        QVERIFY(!ids().contains(m_aid.value)); // no ghost is shown
        need(other->perform(m_aid, Action::Restore, m_newsroom->reporter));
        QVERIFY(ids().contains(m_aid.value));
        const auto late = need(other->importBytes(
            u"late.txt"_s, u"السيول تعود إلى وادي حضرموت\n\nجرفت السيول قرى في وادي حضرموت من جديد."_s.toUtf8(), m_newsroom->reporter));
        QCOMPARE(late.imported.size(), 1U);
        QVERIFY(ids().contains(late.imported.front().id.value));
    }

    void aHeadlineMadeOfTheTextSaysNothingMore_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<bool>("proposed");
        QTest::addColumn<QString>("title");
        QTest::newRow("cut out of the text") << u"جرفت سيول غزيرة قرى…"_s << true << QString();
        QTest::newRow("a line of its own") << u"سيول في حضرموت"_s << true << u"سيول في حضرموت"_s;
        QTest::newRow("chosen, though the text begins so") << u"جرفت سيول غزيرة قرى"_s << false << u"جرفت سيول غزيرة قرى"_s;
    }
    void aHeadlineMadeOfTheTextSaysNothingMore()
    {
        QFETCH(QString, headline);
        QFETCH(bool, proposed);
        Article draft = article(headline, u"جرفت سيول غزيرة قرى في وادي حضرموت فجر الثلاثاء."_s);
        draft.headlineProposed = proposed;
        QTEST(relatedQuery(draft).title, "title");
    }

    void oddDrafts_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("only Latin") << u"Floods hit the valley"_s << u"Nothing of this archive is written so."_s;
        QTest::newRow("50,000 words") << u"السيول في وادي حضرموت"_s
                                      << u"جرفت السيول قرى في وادي حضرموت وقالت السلطات إن الأسر بخير. "_s.repeated(5000);
    }
    void oddDrafts()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        m_query.title = title;
        m_query.text = text;
        const bool arabic = text.contains(u"حضرموت");
        QCOMPARE(archive().related(m_query).empty(), !arabic);
        const auto tags = archive().suggestTags(m_query);
        QCOMPARE(tags.empty(), title.isEmpty());
        QCOMPARE(suggestSources(text).empty(), !arabic);
        QVERIFY(unattributed(text).empty());
    }

    void datesOfAClockThatIsWrong()
    {
        Article future = article(u"السيول في وادي حضرموت غدا"_s, u"سيول وادي حضرموت قادمة إلى القرى"_s);
        future.date = QDateTime(QDate(2199, 1, 1), QTime(0, 0), Qt::UTC);
        const ArticleId id = need(archive().save(future, m_newsroom->reporter)).id;
        QVERIFY(ids().contains(id.value));
        for (const RelatedHit &hit : archive().related(m_query))
            QVERIFY(std::isfinite(hit.score) && hit.score > 0 && !(hit.id == id && hit.sameEvent));
        m_query.asOf = noon;
        QVERIFY(!ids().contains(id.value));
    }

private:
    [[nodiscard]] Saving saving() const
    {
        Saving saving;
        saving.by = m_newsroom->editor.id;
        saving.at = noon;
        return saving;
    }
    Archive &archive() { return *m_newsroom->archive; }
    ArticleId kept(const QString &headline, const QString &text)
    {
        Article a = article(headline, text);
        a.author = m_newsroom->reporter.id;
        if (headline.contains(u"حضرموت"))
            a.tags = QStringList{u"وادي حضرموت"_s};
        return need(archive().save(a, m_newsroom->reporter)).id;
    }
    QList<qint64> ids()
    {
        QList<qint64> ids;
        for (const RelatedHit &hit : archive().related(m_query))
            ids.append(hit.id.value);
        return ids;
    }

    std::unique_ptr<TestNewsroom> m_newsroom;
    RelatedQuery m_query;
    ArticleId m_flood, m_aid, m_match;
};

QTEST_GUILESS_MAIN(TestSuggesting)
#include "tst_suggesting.moc"
