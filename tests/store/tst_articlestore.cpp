// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlestore.h"

#include "article/articlejson.h"
#include "sample.h"
#include "store/personstore.h"
#include "store/tagstore.h"
#include "store/termstore.h"

#include "text/terms.h"

#include <QTest>
#include <QTimeZone>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

namespace {

/// An article with something in every field.
Article full(PersonId author)
{
    Article a = article(u"الحكومة تقرّ موازنة العام المقبل"_s, u"أقرّت الحكومة اليوم مشروع الموازنة.\nوقال وزير المالية إن العجز تراجع."_s,
                        State::OnHold);
    a.externalId = u"wire:2026/17"_s;
    a.kind = ContentKind::Report;
    a.slug = u"موازنة"_s;
    a.urlSlug = u"موازنة-العام-المقبل"_s;
    a.headlineProposed = true;
    a.kicker = u"اقتصاد"_s;
    a.deck = u"عجز أقل وإنفاق أكبر على التعليم"_s;
    a.pushHeadline = u"إقرار الموازنة"_s;
    a.socialHeadline = u"موازنة جديدة: ماذا تغيّر؟"_s;
    a.searchHeadline = u"موازنة 2027"_s;
    a.bylines = {u"ليلى منصور"_s, u"سامر حدّاد"_s};
    a.dateline = {u"عمّان"_s, QDate(2026, 11, 21)};
    a.section = u"اقتصاد"_s;
    a.language = u"ar"_s;
    a.urgency = 2;
    a.mainImage = {QString(64, u'a'), u"وزير المالية في المجلس"_s, u"أرشيف"_s};
    a.mainImageCaption = u"الوزير خلال الجلسة"_s;
    a.tags = {u"الموازنة"_s, u"وزارة المالية"_s};
    Source source;
    source.id = u"s-1"_s;
    source.name = u"مسؤول في الوزارة"_s;
    source.kind = SourceKind::Document;
    source.terms = SourceTerms::OnBackground;
    source.role = u"مدير عام"_s;
    source.url = u"https://example.org/doc"_s;
    source.note = u"اتصل صباحًا"_s;
    source.seen = noon.addDays(-1);
    source.confidential = true;
    a.sources = {source};
    a.related = {{u"عنوان غير معروف هنا"_s, {}, true}, {u"عنوان آخر"_s, u"0190-known"_s, false}};
    a.creditLine = u"وكالات"_s;
    a.outlet = u"صحيفة الغد"_s;
    a.priorState = State::Approved;
    a.author = author;
    a.assignee = author;
    a.due = noon.addSecs(3600);
    a.embargo = noon.addSecs(7200);
    a.created = noon.addDays(-2);
    a.published = noon.addDays(-1);
    a.republished = noon.addSecs(-60);
    a.publishedUrl = u"https://example.org/news/17"_s;
    a.date = QDateTime(QDate(2026, 11, 21), QTime(8, 14, 5, 250), Qt::OffsetFromUTC, 3 * 3600);
    a.noteToDesk = u"يُراجع الرقم في الفقرة الثانية"_s;
    a.ignored = QStringList{u"b1\nhamza\nاسلام"_s};
    a.legalReview = true;
    a.notForPublication = true;
    a.secondReadDue = noon.addSecs(1800);
    a.correction = u"صُحّح الرقم"_s;
    a.extra = {{u"wire_service"_s, u"أ"_s}, {u"nested"_s, QJsonObject{{u"n"_s, 1.5}}}};
    return a;
}

} // namespace

class TestArticleStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<NewArchive>();
        PersonStore persons(**m_archive);
        m_reporter = need(persons.add(u"ليلى منصور"_s, Role::Reporter));
        m_editor = need(persons.add(u"سامر حدّاد"_s, Role::DutyEditor));
        m_proofReader = need(persons.add(u"هدى عطية"_s, Role::ProofReader));
    }

    void everyFieldComesBack()
    {
        ArticleStore store(**m_archive);
        const Article saved = need(store.save(full(m_reporter.id), saving(m_reporter.id)));
        QVERIFY(saved.id.isValid() && !saved.globalId.isEmpty());
        QCOMPARE(saved.revision, 1);
        QCOMPARE(saved.updated, noon);
        m_archive->reopen();
        const Article loaded = need(ArticleStore(**m_archive).load(saved.id));
        QVERIFY(loaded == saved);
        Article expected = full(m_reporter.id);
        expected.id = saved.id;
        expected.globalId = saved.globalId;
        expected.revision = 1;
        expected.updated = noon;
        expected.body = saved.body; // block ids are random
        QVERIFY(loaded == expected);
        QCOMPARE(plainText(loaded.body), plainText(full({}).body));
        QCOMPARE(loaded.date.offsetFromUtc(), 3 * 3600); // the original zone
        QCOMPARE(loaded.date.time().msec(), 250);
    }

    void jsonKeepsEveryField()
    {
        const Article before = full({7});
        const auto after = articleFromBytes(articleToBytes(before));
        QVERIFY(after.ok());
        QVERIFY(*after == before);
        QVERIFY(!articleFromJson({{u"headline"_s, 3}, {u"state"_s, u"draft"_s}}).ok());
        QVERIFY(!articleFromJson({{u"headline"_s, u"x"_s}}).ok()); // no state
        QVERIFY(!articleFromBytes("[1]").ok());
    }

    void hostileTextDoesNotHarmTheFile()
    {
        ArticleStore store(**m_archive);
        Article bad = article(u"عنوان"_s + QChar(0xD800) + QChar(0) + u"تتمة"_s, u"نص"_s + QChar(0xDC00) + u" فيه "_s + QChar(1));
        bad.slug = u"'; DROP TABLE article; --"_s;
        bad.section = QString(5000, u'ق');
        bad.tags = {u"\""_s, u"وسم\u001Fآخر"_s};
        bad.publishedUrl = QString();
        const Article saved = need(store.save(bad, saving()));
        const Article loaded = need(store.load(saved.id));
        QVERIFY(loaded == saved);
        QVERIFY(loaded.headline.startsWith(u"عنوان"_s) && loaded.headline.endsWith(u"تتمة"_s));
        QVERIFY(!loaded.headline.contains(QChar(0)) && !loaded.headline.contains(QChar(0xD800)));
        QCOMPARE(loaded.slug, bad.slug);
        QCOMPARE(need((*m_archive)->verify()).join(u'|'), QString());
    }

    void whatCouldNotBeReadAgainIsNotStored()
    {
        ArticleStore store(**m_archive);
        const Article huge = article(u"سجل"_s, QString(9 * 1024 * 1024, u'ا'));
        const Result<Article> saved = store.save(huge, saving());
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, ErrorCode::InputTooLarge);
        QVERIFY(need(store.ids()).empty());
    }

    void aLostUpdateIsAnError()
    {
        ArticleStore store(**m_archive);
        const Article first = need(store.save(article(u"أول"_s, u"نص"_s), saving()));
        Article mine = first;
        mine.headline = u"عنواني"_s;
        Article theirs = first;
        theirs.headline = u"عنوانهم"_s;
        need(store.save(theirs, saving()));
        const auto conflict = store.save(mine, saving());
        QVERIFY(!conflict.ok());
        QCOMPARE(conflict.error(), (Error{ErrorCode::RevisionConflict, {QString::number(first.id.value)}}));
        QCOMPARE(need(store.load(first.id)).headline, u"عنوانهم"_s);
        const VersionId kept = need(store.keepVersion(first.id, mine, saving(m_reporter.id, noon, u"conflict"_s)));
        QCOMPARE(need(store.version(kept)).headline, u"عنواني"_s);
        QCOMPARE(need(store.load(first.id)).headline, u"عنوانهم"_s);
        Article gone = mine;
        gone.id.value = 4711;
        QCOMPARE(store.save(gone, saving()).error().code, ErrorCode::ArticleNotFound);
        QCOMPARE(store.load({4711}).error().code, ErrorCode::ArticleNotFound);
        QCOMPARE(store.version({4711}).error().code, ErrorCode::VersionNotFound);
    }

    void everySaveIsAVersion()
    {
        ArticleStore store(**m_archive);
        Article a = need(store.save(article(u"أول"_s, u"النص الأول"_s), saving(m_reporter.id)));
        a.headline = u"ثانٍ"_s;
        a = need(store.save(a, saving(m_editor.id, noon.addSecs(-3600)))); // the clock went backwards
        const std::vector<Version> versions = need(store.versions(a.id));
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(versions[0].revision, 2);
        QCOMPARE(versions[0].byName, m_editor.name);
        QCOMPARE(versions[1].byName, m_reporter.name);
        QCOMPARE(need(store.version(versions[1].id)).headline, u"أول"_s);
        QCOMPARE(need(store.version(versions[0].id)).headline, u"ثانٍ"_s);
        const std::vector<Event> events = need(store.events(a.id));
        QCOMPARE(events.size(), size_t(2));
        QCOMPARE(events[0].action, u"save"_s);
        QCOMPARE(events[1].version, versions[0].id);
    }

    void aHundredVersionsCostLessThanTenTimesOne()
    {
        ArticleStore store(**m_archive);
        QString text;
        for (int i = 0; i < 1000; ++i)
            text += QStringLiteral("كلمة%1%2").arg(qHash(i, 7) % 90'000).arg(i % 40 == 39 ? u'\n' : u' ');
        Article a = need(store.save(article(u"تقرير طويل"_s, text), saving()));
        const QString size = u"SELECT sum(length(content)) FROM version"_s;
        const qint64 one = need((*m_archive)->number(size));
        std::vector<QString> headlines{a.headline};
        for (int i = 1; i < 100; ++i) {
            Block &block = a.body.blocks[static_cast<size_t>(i * 7) % a.body.blocks.size()];
            block.runs.front().text += QStringLiteral(" وأضاف المتحدث جملة جديدة رقم %1").arg(i);
            a.headline = QStringLiteral("تقرير طويل، صيغة %1").arg(i);
            headlines.push_back(a.headline);
            a = need(store.save(a, saving()));
        }
        const qint64 all = need((*m_archive)->number(size));
        qInfo("one version %lld bytes, a hundred %lld: %.1f times", one, all, double(all) / double(one));
        QVERIFY(all < 10 * one);
        const std::vector<Version> versions = need(store.versions(a.id));
        QCOMPARE(versions.size(), size_t(100));
        for (const Version &version : versions)
            QCOMPARE(need(store.version(version.id)).headline, headlines[static_cast<size_t>(version.revision - 1)]);
    }

    void anUnsavedArticleStaysOutOfLists()
    {
        ArticleStore store(**m_archive);
        Article created = need(store.save(Article(), saving(m_reporter.id, noon, u"create"_s)));
        QVERIFY(created.id.isValid());
        QCOMPARE(created.revision, 0);
        QVERIFY(need(store.list({}, {})).empty());
        QCOMPARE(need(store.count({})), 0);
        QVERIFY(need(store.countByState()).empty());
        QVERIFY(need(store.ids()).empty());
        created.headline = u"صار خبرًا"_s;
        created = need(store.save(created, saving(m_reporter.id)));
        QCOMPARE(created.revision, 1);
        QCOMPARE(need(store.count({})), 1);
        QCOMPARE(need(store.countByState()), (std::vector<std::pair<State, int>>{{State::Draft, 1}}));
        QCOMPARE(need((*m_archive)->verify()).join(u'|'), QString());
    }

    void listsAreFiltered_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QStringList>("headlines");
        QTest::newRow("all but spiked, last changed first") << 0 << QStringList{u"ثالث"_s, u"ثانٍ"_s, u"أول"_s};
        QTest::newRow("state") << 1 << QStringList{u"رابع"_s, u"ثانٍ"_s};
        QTest::newRow("section") << 2 << QStringList{u"ثالث"_s, u"أول"_s};
        QTest::newRow("tag by alias") << 3 << QStringList{u"أول"_s};
        QTest::newRow("byline, folded") << 4 << QStringList{u"ثانٍ"_s};
        QTest::newRow("owner") << 5 << QStringList{u"ثالث"_s};
        QTest::newRow("owner's name as author") << 6 << QStringList{u"ثالث"_s};
        QTest::newRow("dates") << 7 << QStringList{u"ثانٍ"_s};
        QTest::newRow("overdue") << 8 << QStringList{u"أول"_s};
        QTest::newRow("outlet") << 9 << QStringList{u"ثانٍ"_s};
        QTest::newRow("two conditions") << 10 << QStringList();
    }
    void listsAreFiltered()
    {
        QFETCH(int, which);
        QFETCH(QStringList, headlines);
        ArticleStore store(**m_archive);
        Tag jerusalem;
        jerusalem.name = u"القدس"_s;
        jerusalem.aliases = {u"بيت المقدس"_s};
        need(TagStore(**m_archive).add(jerusalem));
        Article one = article(u"أول"_s, u"نص"_s);
        one.section = u"محليات"_s;
        one.tags = {u"بيت المقدس"_s};
        one.due = noon.addSecs(-60);
        Article two = article(u"ثانٍ"_s, u"نص"_s, State::Published);
        two.bylines = {u"أحمد الإدريسي"_s};
        two.outlet = u"الغد"_s;
        two.date = QDateTime(QDate(2018, 3, 1), QTime(23, 59), Qt::UTC);
        Article three = article(u"ثالث"_s, u"نص"_s);
        three.section = u"محليات"_s;
        three.author = m_reporter.id;
        const std::vector<Article> all{one, two, three, article(u"رابع"_s, u"نص"_s, State::Spiked)};
        for (size_t i = 0; i < all.size(); ++i)
            need(store.save(all[i], saving({}, noon.addSecs(int(i)))));

        std::vector<ArticleFilter> filters(11);
        filters[1].states = {State::Published, State::Spiked};
        filters[2].section = u"محليات"_s;
        filters[3].tag = u"بَيْت المقدس"_s;
        filters[4].author = u"احمد الادريسى"_s;
        filters[5].owner = m_reporter.id;
        filters[6].author = u"ليلي منصور"_s;
        filters[7].from = filters[7].to = QDate(2018, 3, 1);
        filters[8].overdueAt = noon;
        filters[9].outlet = u"الغد"_s;
        filters[10].section = u"محليات"_s;
        filters[10].outlet = u"الغد"_s;
        QStringList found;
        for (const ArticleRow &row : need(store.list(filters[static_cast<size_t>(which)], {})))
            found += row.headline;
        QCOMPARE(found, headlines);
        QCOMPARE(need(store.count(filters[static_cast<size_t>(which)])), headlines.size());
        QVERIFY(need(store.list({}, {2, 2})).size() == 1);
        QCOMPARE(need(store.sections()), QStringList{u"محليات"_s});
    }

    void anApprovalFallsByEditsOfOthers_data()
    {
        QTest::addColumn<int>("editor");
        QTest::addColumn<bool>("safe");
        QTest::addColumn<bool>("text");
        QTest::addColumn<bool>("stands");
        QTest::newRow("the reporter's edit") << 0 << false << true << false;
        QTest::newRow("the approver's own") << 1 << false << true << true;
        QTest::newRow("the proof-reader's") << 2 << false << true << true;
        QTest::newRow("safe fixes") << 0 << true << true << true;
        QTest::newRow("a field that is no text") << 0 << false << false << true;
    }
    void anApprovalFallsByEditsOfOthers()
    {
        QFETCH(int, editor);
        QFETCH(bool, safe);
        QFETCH(bool, text);
        QFETCH(bool, stands);
        ArticleStore store(**m_archive);
        Article a = approved(store);
        if (text)
            a.body = canonical(bodyFromPlainText(u"نص آخر"_s));
        else
            a.noteToDesk = u"للعلم"_s;
        const PersonId editors[] = {m_reporter.id, m_editor.id, m_proofReader.id};
        Saving edit = saving(editors[editor]);
        edit.safeFixOnly = safe;
        a = need(store.save(a, edit));
        QCOMPARE(a.state, stands ? State::Approved : State::InReview);
        const std::optional<Approval> approval = need(store.approval(a.id));
        QCOMPARE(approval.has_value(), stands);
        if (stands)
            QCOMPARE(approval->fingerprint, contentFingerprint(a)); // it stands for the text as it is now
        const Event last = need(store.events(a.id)).back();
        QCOMPARE(last.action, u"save"_s); // logged in any case
        QCOMPARE(last.details.value(u"approval_voided"_s).toBool(), !stands);
        QCOMPARE(last.to, stands ? std::optional<State>() : std::optional(State::InReview));
    }

    void anApprovalEndsWhenTheArticleGoesBack()
    {
        ArticleStore store(**m_archive);
        Article a = approved(store);
        a.state = State::OnHold;
        a = need(store.save(a, transition(u"hold"_s, State::Approved, State::OnHold)));
        QVERIFY(need(store.approval(a.id)).has_value());
        a.state = State::Returned;
        a = need(store.save(a, transition(u"return"_s, State::OnHold, State::Returned)));
        QVERIFY(!need(store.approval(a.id)).has_value());
    }

    void anEditorHasOpenedItSinceItWasSubmitted()
    {
        ArticleStore store(**m_archive);
        Article a = need(store.save(article(u"خبر"_s, u"نص"_s), saving(m_reporter.id)));
        need(store.noteOpened(a.id, m_editor, noon));
        a.state = State::InReview;
        a = need(store.save(a, transition(u"submit"_s, State::Draft, State::InReview)));
        QVERIFY(!need(store.openedByDesk(a.id))); // before it was submitted
        need(store.noteOpened(a.id, m_reporter, noon.addSecs(60)));
        QVERIFY(!need(store.openedByDesk(a.id)));                  // no editor
        need(store.noteOpened(a.id, m_editor, noon.addSecs(-60))); // the clock went backwards
        QVERIFY(need(store.openedByDesk(a.id)));
    }

    void relatedTitlesAreBoundWhenTheirArticleComes()
    {
        ArticleStore store(**m_archive);
        Article pointing = article(u"الأول"_s, u"نص"_s);
        pointing.related = {{u"أزمة المياه في الأردنّ"_s, {}, true}, {u"لا وجود له"_s, {}, true}};
        pointing = need(store.save(pointing, saving()));
        QVERIFY(pointing.related[0].article.isEmpty());
        const Article target = need(store.save(article(u"ازمة المياه فى الأردن"_s, u"نص"_s, State::Incoming), saving()));
        QCOMPARE(need(store.load(pointing.id)).related[0].article, target.globalId);
        QVERIFY(need(store.load(pointing.id)).related[1].article.isEmpty());
        pointing = need(store.save(pointing, saving())); // with the entry still unbound, as an open window has it
        QCOMPARE(pointing.related[0].article, target.globalId);
        Article later = article(u"الثالث"_s, u"نص"_s);
        later.related = {{u"أزمة المياه في الأردن"_s, {}, true}};
        QCOMPARE(need(store.save(later, saving())).related[0].article, target.globalId);
        QCOMPARE(need(store.findByHeadline(u"أزمةُ المياه في الأردن!"_s)), std::vector{target.id});
    }

    void imports()
    {
        ArticleStore store(**m_archive);
        Article a = article(u"مستورد"_s, u"نص"_s, State::Published);
        a.externalId = u"x:1"_s;
        QVERIFY(!need(store.importMark(u"x:1"_s)));
        a = need(store.save(a, saving({}, noon, u"import"_s)));
        need(store.noteImported(a.id, "hash"));
        const ImportMark mark = *need(store.importMark(u"x:1"_s));
        QCOMPARE(mark.article, a.id);
        QCOMPARE(mark.hash, QByteArray("hash"));
        QCOMPARE(mark.revision, mark.importedRevision);
        need(store.save(a, saving(m_editor.id)));
        QVERIFY(need(store.importMark(u"x:1"_s))->revision > mark.importedRevision);
        QCOMPARE(need(store.findByExternalId(u"x:1"_s)), std::optional(a.id));
        QCOMPARE(need(store.findByGlobalId(a.globalId)), std::optional(a.id));
        need(store.rememberContentHash("sha", a.id));
        QCOMPARE(need(store.findByContentHash("sha")), std::optional(a.id));
        QVERIFY(!need(store.findByContentHash("other")));
    }

    void onlyWhatIsOutHasAnAddress()
    {
        ArticleStore store(**m_archive);
        Article a = article(u"خبر"_s, u"نص"_s, State::Published);
        a.publishedUrl = u"https://example.org/1"_s;
        a = need(store.save(a, saving()));
        QCOMPARE(need(store.publishedUrl(a.globalId)), a.publishedUrl);
        a.state = State::Withdrawn;
        a = need(store.save(a, saving()));
        QVERIFY(need(store.publishedUrl(a.globalId)).isEmpty());
    }

    void termsOfAnArticle()
    {
        ArticleStore store(**m_archive);
        Article a = article(u"المياه شحيحة"_s, u"المياه قليلة والمياه غالية"_s, State::Published);
        a.tags = {u"مياه"_s, u"بيئة"_s};
        a = need(store.save(a, saving()));
        const Article spiked = need(store.save(article(u"مستبعدة"_s, u"نص"_s, State::Spiked), saving()));
        TermStore terms(**m_archive);
        const ArticleTerms one = need(terms.load(a.id)).value();
        QCOMPARE(one.section, a.section);
        const auto water = std::ranges::find(one.terms, terms.number(u"ميا"_s).value(), &NumberedTerm::first);
        QVERIFY(water != one.terms.end());
        QCOMPARE(water->second, quint32(5 * fullTermWeight)); // three times for the title
        QVERIFY(!terms.number(u"صحراء"_s));
        std::vector<ArticleId> seen;
        need(terms.each([&seen](const ArticleTerms &article) { seen.push_back(article.id); }));
        QCOMPARE(seen, std::vector{a.id});
        QCOMPARE(need(terms.count()), 1);
        QVERIFY(!need(terms.load(spiked.id)));
        QVERIFY(need(terms.stale()).empty());
    }

    void termsThatAreMissingOrOldAreFoundAnew()
    {
        ArticleStore store(**m_archive);
        const Article a = need(store.save(article(u"المياه شحيحة"_s, u"المياه قليلة"_s, State::Published), saving()));
        const Article b = need(store.save(article(u"السد يمتلئ"_s, u"امتلأ السد"_s, State::Published), saving()));
        const Article spiked = need(store.save(article(u"مستبعدة"_s, u"نص"_s, State::Spiked), saving()));
        TermStore terms(**m_archive);
        const auto before = need(terms.load(a.id)).value().terms;
        need(
            (*m_archive)->run(u"UPDATE article_terms SET analysis = analysis - 1, terms = x'ffffff' WHERE article_id = ?"_s, {a.id.value}));
        need((*m_archive)->run(u"DELETE FROM article_terms WHERE article_id <> ?"_s, {a.id.value}));
        QVERIFY(!need(terms.load(a.id)));
        const auto stale = need(terms.stale());
        QCOMPARE(stale, (std::vector{a.id, b.id, spiked.id}));
        need(terms.renew(stale));
        QCOMPARE(need(terms.load(a.id)).value().terms, before);
        QCOMPARE(need(terms.count()), 2);
        QVERIFY(need(terms.stale()).empty());
    }

    void damagedTermsAreReadAsFarAsTheyGo()
    {
        const Article a = need(ArticleStore(**m_archive).save(article(u"المياه شحيحة"_s, u"المياه قليلة"_s, State::Published), saving()));
        for (const QByteArray &packed : {QByteArray(1000, '\xff'), QByteArray("\x01"), QByteArray(64, '\0'), QByteArray()}) {
            need((*m_archive)->run(u"UPDATE article_terms SET terms = ?"_s, {packed}));
            const auto read = need(TermStore(**m_archive).load(a.id)).value();
            QVERIFY(read.terms.size() <= 1);
        }
    }

    void aSaveThatFailsLeavesNothingBehind()
    {
        ArticleStore store(**m_archive);
        const Article a = need(store.save(article(u"خبر"_s, u"نص"_s), saving()));
        const qint64 pages = need((*m_archive)->number(u"PRAGMA page_count"_s));
        need((*m_archive)->run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
        Article big = a;
        QString text;
        for (int i = 0; i < 50'000; ++i)
            text += QStringLiteral("كلمة%1 ").arg(qHash(i, 3));
        big.body = canonical(bodyFromPlainText(text));
        const auto failed = store.save(big, saving());
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().code, ErrorCode::DiskFull);
        need((*m_archive)->run(u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(need(store.load(a.id)) == a);
        QCOMPARE(need((*m_archive)->verify()).join(u'|'), QString());
        QVERIFY(store.save(big, saving()).ok()); // room was made
    }

private:
    Saving transition(const QString &action, State from, State to, PersonId by = {}) const
    {
        Saving saved = saving(by.isValid() ? by : m_editor.id, noon, action);
        Event event;
        event.action = action;
        event.from = from;
        event.to = to;
        saved.event = event;
        return saved;
    }

    Article approved(ArticleStore &store) const
    {
        Article a = need(store.save(article(u"خبر"_s, u"نص"_s, State::InReview), saving(m_reporter.id)));
        a.state = State::Approved;
        a = need(store.save(a, transition(u"approve"_s, State::InReview, State::Approved)));
        const std::optional<Approval> approval = need(store.approval(a.id));
        if (!approval || approval->by != m_editor.id)
            qFatal("not approved");
        return a;
    }

    std::unique_ptr<NewArchive> m_archive;
    Person m_reporter;
    Person m_editor;
    Person m_proofReader;
};

QTEST_GUILESS_MAIN(TestArticleStore)
#include "tst_articlestore.moc"
