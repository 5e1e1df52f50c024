// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/note.h"

#include <QTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};

Note note(const QString &id, int minute, const QString &answers = {}, bool settled = false)
{
    Note made;
    made.id = id;
    made.answers = answers;
    made.at = noon.addSecs(60 * minute);
    made.text = id;
    if (settled)
        made.settled = noon.addDays(1);
    return made;
}

QStringList idsOf(const std::vector<Note> &notes)
{
    QStringList ids;
    for (const Note &made : notes)
        ids << made.id;
    return ids;
}

} // namespace

class TestNote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threads_data()
    {
        QTest::addColumn<std::vector<Note>>("notes");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("newest thread first") << std::vector{note("a", 1), note("b", 2)} << QStringList{"b", "a"};
        QTest::newRow("answers in order, below what they answer")
            << std::vector{note("a", 1), note("b", 2), note("a2", 9, "a"), note("a1", 3, "a")} << QStringList{"b", "a", "a1", "a2"};
        QTest::newRow("closed ones last") << std::vector{note("a", 1), note("b", 2, {}, true), note("b1", 3, "b")}
                                          << QStringList{"a", "b", "b1"};
        QTest::newRow("an answer to an answer belongs to the thread")
            << std::vector{note("a", 1), note("a1", 2, "a"), note("a2", 3, "a1"), note("b", 4)} << QStringList{"b", "a", "a1", "a2"};
        QTest::newRow("its beginning is not here") << std::vector{note("a1", 2, "gone")} << QStringList{"a1"};
        QTest::newRow("answers that answer each other") << std::vector{note("a", 1, "b"), note("b", 2, "a")} << QStringList{"b", "a"};
        QTest::newRow("answers itself") << std::vector{note("a", 1, "a")} << QStringList{"a"};
        QTest::newRow("none") << std::vector<Note>{} << QStringList{};
    }
    void threads()
    {
        QFETCH(std::vector<Note>, notes);
        const QStringList found = idsOf(inThreads(notes));
        QCOMPARE(found.size(), static_cast<qsizetype>(notes.size())); // nothing that was written is lost
        QTEST(found, "order");
    }

    void mentions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("people");
        QTest::newRow("by name") << u"@ليلى منصور من أين الرقم؟"_s << QList<qint64>{1};
        QTest::newRow("spelt another way") << u"إلى @ليلي منصور"_s << QList<qint64>{1};
        QTest::newRow("the longer name") << u"@سامر حداد الحلبي، نرجو المراجعة"_s << QList<qint64>{3};
        QTest::newRow("the shorter name") << u"@سامر حداد، نرجو المراجعة"_s << QList<qint64>{2};
        QTest::newRow("two, one of them twice") << u"@سامر حداد و@ليلى منصور و@سامر حداد"_s << QList<qint64>{2, 1};
        QTest::newRow("part of another word") << u"@ليلى منصورية"_s << QList<qint64>{};
        QTest::newRow("an address") << u"layla@example.org"_s << QList<qint64>{};
        QTest::newRow("no sign") << u"ليلى منصور"_s << QList<qint64>{};
        QTest::newRow("at the end") << u"@"_s << QList<qint64>{};
    }
    void mentions()
    {
        QFETCH(QString, text);
        const std::vector<Person> persons{{{1}, u"ليلى منصور"_s}, {{2}, u"سامر حداد"_s}, {{3}, u"سامر حداد الحلبي"_s}, {{4}, QString()}};
        QList<qint64> people;
        for (const PersonId id : mentioned(text, persons))
            people << id.value;
        QTEST(people, "people");
    }
};

QTEST_GUILESS_MAIN(TestNote)
#include "tst_note.moc"
