// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"

#include "newsroom.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QString &id, const QString &title, const QString &body)
{
    return QJsonDocument(QJsonObject{{u"id"_s, id},
                                     {u"title"_s, title},
                                     {u"body"_s, body},
                                     {u"category"_s, u"اقتصاد"_s},
                                     {u"source"_s, u"الغد"_s},
                                     {u"date"_s, u"2024-05-01T10:00:00+03:00"_s},
                                     {u"sources"_s, QJsonArray{QJsonObject{{u"name"_s, u"وزارة النقل"_s}}}},
                                     {u"wire"_s, 7}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

QStringList lossesOf(const ImportOutcome &outcome)
{
    QStringList losses;
    for (const Loss &loss : outcome.losses)
        losses += loss.what;
    return losses;
}

} // namespace

class TestIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_newsroom = std::make_unique<TestNewsroom>(); }

    void linesBecomeArticlesAndBadOnesAreNamed()
    {
        const QString path = m_newsroom->write(u"archive.jsonl"_s,
                                               line(u"a:1"_s, u"الأول"_s, u"فقرة أولى\nفقرة ثانية"_s) + "{broken\n"
                                                   + line(u"a:2"_s, u"الثاني"_s, u"نص"_s) + "[]\n");
        const ImportReport report = import(path);
        QCOMPARE(report.count, 2);
        QCOMPARE(report.skipped.size(), size_t(2));
        QCOMPARE(report.skipped[0].line, 2);
        QCOMPARE(report.skipped[1].line, 4);
        const Article a = need(archive().articles().load(report.imported[0].id));
        QCOMPARE(a.externalId, u"a:1"_s);
        QCOMPARE(a.state, State::Published);
        QCOMPARE(a.body.blocks.size(), size_t(2));
        QCOMPARE(a.section, u"اقتصاد"_s);
        QCOMPARE(a.outlet, u"الغد"_s);
        QCOMPARE(a.date, QDateTime(QDate(2024, 5, 1), QTime(7, 0), Qt::UTC));
        QCOMPARE(a.extra.value(u"wire"_s).toInt(), 7); // kept aside, not lost
        QCOMPARE(need(archive().articles().events(a.id)).front().action, u"import"_s);
    }

    void aRepeatedImportIsNothingNew()
    {
        const QByteArray lines = line(u"a:1"_s, u"الأول"_s, u"نص"_s) + line(u"a:2"_s, u"الثاني"_s, u"نص"_s);
        const QString path = m_newsroom->write(u"archive.jsonl"_s, lines);
        const ArticleId first = import(path).imported[0].id;
        const ImportReport again = import(path);
        QCOMPARE(again.imported[0].id, first);
        QVERIFY(lossesOf(again.imported[0]).contains(u"already-here"_s));
        QCOMPARE(need(archive().articles().count({})), 2);
        QCOMPARE(need(archive().articles().versions(first)).size(), size_t(1));
    }

    void aChangedLineUpdates()
    {
        const ArticleId id = import(m_newsroom->write(u"1.jsonl"_s, line(u"a:1"_s, u"الأول"_s, u"نص"_s))).imported[0].id;
        const ImportReport report = import(m_newsroom->write(u"2.jsonl"_s, line(u"a:1"_s, u"الأول معدّلًا"_s, u"نص"_s)));
        QVERIFY(report.imported[0].updated);
        QCOMPARE(report.imported[0].id, id);
        QCOMPARE(need(archive().articles().load(id)).headline, u"الأول معدّلًا"_s);
        QCOMPARE(need(archive().articles().versions(id)).size(), size_t(2));
    }

    void whatWasEditedHereIsNotOverwritten()
    {
        const ArticleId id = import(m_newsroom->write(u"1.jsonl"_s, line(u"a:1"_s, u"الأول"_s, u"نص"_s))).imported[0].id;
        Article mine = need(archive().articles().load(id));
        mine.headline = u"بعد تحريرنا"_s;
        Saving edit;
        edit.by = m_newsroom->editor.id;
        need(archive().articles().save(mine, edit));
        for (int round = 2; round < 5; ++round) { // each newer copy is kept beside, and none ever takes the place of ours
            const QString name = QStringLiteral("%1.jsonl").arg(round);
            const ImportReport report = import(m_newsroom->write(name, line(u"a:1"_s, QStringLiteral("نسخة %1").arg(round), u"نص"_s)));
            QVERIFY(lossesOf(report.imported[0]).contains(u"edited-here"_s));
            QCOMPARE(need(archive().articles().load(id)).headline, u"بعد تحريرنا"_s);
            const Version kept = need(archive().articles().versions(id)).front();
            QCOMPARE(need(archive().articles().version(kept.id)).headline, QStringLiteral("نسخة %1").arg(round));
        }
        const size_t versions = need(archive().articles().versions(id)).size();
        import(m_newsroom->path(u"4.jsonl"_s));
        QCOMPARE(need(archive().articles().versions(id)).size(), versions); // the same again is nothing new
    }

    void aCancelledImportKeepsWhatIsDoneAndGoesOn()
    {
        QByteArray lines;
        for (int i = 0; i < 30; ++i)
            lines += line(QStringLiteral("a:%1").arg(i), QStringLiteral("خبر رقم %1").arg(i), u"نص الخبر"_s);
        const QString path = m_newsroom->write(u"archive.jsonl"_s, lines);
        const auto stopAtTen = [](qint64 done, qint64) { return done < 10; };
        const ImportReport report = need(archive().import({path}, m_newsroom->editor, stopAtTen));
        QCOMPARE(report.count, 10);
        QCOMPARE(report.skipped.back().error.code, ErrorCode::Cancelled);
        QCOMPARE(need(archive().articles().count({})), 10);
        import(path);
        QCOMPARE(need(archive().articles().count({})), 30);
        QCOMPARE(need(archive().database().verify()), QStringList());
    }

    void aFileIsReadOnce()
    {
        const QByteArray text = QStringLiteral("حريق في المرفأ\n\nاندلع حريق صباح اليوم في المرفأ القديم.\n").toUtf8();
        const QString path = m_newsroom->write(u"حريق.txt"_s, text);
        const ImportReport first = import(path);
        QCOMPARE(first.imported.size(), size_t(1));
        QCOMPARE(first.imported[0].state, State::Draft);
        const ImportReport again = import(m_newsroom->write(u"الاسم تغير.txt"_s, text));
        QCOMPARE(again.imported[0].id, first.imported[0].id);
        QVERIFY(lossesOf(again.imported[0]).contains(u"already-here"_s));
        QCOMPARE(need(archive().articles().count({})), 1);
    }

    void foldersAreReadAndUnreadableFilesNamed()
    {
        const QString folder = m_newsroom->path(u"وارد"_s);
        QVERIFY(QDir().mkpath(folder + u"/داخلي"_s));
        m_newsroom->write(u"وارد/أول.txt"_s, u"خبر أول\n\nنص الخبر الأول هنا."_s.toUtf8());
        m_newsroom->write(u"وارد/داخلي/ثان.md"_s, u"# خبر ثان\n\nنص الخبر الثاني هنا."_s.toUtf8());
        m_newsroom->write(u"وارد/صورة.bin"_s, QByteArray(100, '\0'));
        const ImportReport report = need(archive().import({folder, m_newsroom->path(u"لا وجود له.txt"_s)}, m_newsroom->editor));
        QCOMPARE(report.count, 2);
        QCOMPARE(report.skipped.size(), size_t(1));
        QCOMPARE(report.skipped[0].error.code, ErrorCode::FileNotReadable);
    }

    void badBytesAreRefusedAndLeaveNothing()
    {
        QByteArray noise;
        for (int i = 0; i < 4000; ++i)
            noise += static_cast<char>((i * 7919) >> 3);
        const ImportReport report = need(archive().importBytes(u"ضجيج.txt"_s, noise, m_newsroom->editor));
        QCOMPARE(report.count, 0);
        QCOMPARE(report.skipped.size(), size_t(1));
        QCOMPARE(need(archive().articles().count({})), 0);
    }

    void titlesOfAPageFindTheirArticle()
    {
        const QString page = uR"(رئيس البلدية يفتتح حديقة جديدة وسط المدينة

افتتح رئيس البلدية صباح اليوم حديقة عامة وسط المدينة، تضم ملاعب للأطفال وممرات للمشاة.

وقال في كلمته إن البلدية ستفتتح ثلاث حدائق أخرى قبل نهاية العام الجاري.

المصدر: وكالة المدينة

كلمات دلالية: حدائق، البلدية

مقالات مشابهة
أسعار الخضار ترتفع في السوق المركزية
ميناء جديد يفتح أبوابه أمام السفن
)"_s;
        Article target = m_newsroom->story();
        target.headline = u"ميناء جديد يفتح أبوابه أمام السفن"_s;
        target = need(archive().save(target, m_newsroom->reporter));
        const ImportReport report = need(archive().importBytes(u"صفحة.txt"_s, page.toUtf8(), m_newsroom->editor));
        QVERIFY(!report.imported.empty());
        const Article a = need(archive().articles().load(report.imported[0].id));
        bool bound = false;
        for (const RelatedEntry &entry : a.related)
            bound = bound || entry.article == target.globalId;
        QVERIFY(bound);
    }

private:
    Archive &archive() { return *m_newsroom->archive; }
    ImportReport import(const QString &path) { return need(archive().import({path}, m_newsroom->editor)); }

    std::unique_ptr<TestNewsroom> m_newsroom;
};

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
