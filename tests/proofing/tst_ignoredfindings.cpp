// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/ignoredfindings.h"

#include <QJsonObject>
#include <QTest>

using namespace muharrir;

class TestIgnoredFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hereIsOneBlock();
    void everywhereIsAll();
    void surviveReopening();
    void nonsenseIsLeftOut();

private:
    static Finding finding(const QString &text, const QString &rule = u"hamza"_qs)
    {
        Finding made;
        made.text = text;
        made.rule = rule;
        return made;
    }
};

void TestIgnoredFindings::hereIsOneBlock()
{
    IgnoredFindings ignored;
    ignored.ignoreHere(u"b1"_qs, finding(u"الى"_qs));
    QVERIFY(ignored.covers(u"b1"_qs, finding(u"الى"_qs)));
    QVERIFY(!ignored.covers(u"b2"_qs, finding(u"الى"_qs)));
    QVERIFY(!ignored.covers(u"b1"_qs, finding(u"الى"_qs, u"wording"_qs)));
    QVERIFY(!ignored.covers(u"b1"_qs, finding(u"او"_qs)));
}

void TestIgnoredFindings::everywhereIsAll()
{
    IgnoredFindings ignored;
    ignored.ignoreEverywhere(finding(u"الى"_qs));
    QCOMPARE(ignored.without(u"b2"_qs, {finding(u"الى"_qs), finding(u"او"_qs)}).size(), size_t(1));
    ignored.hearAgain();
    QVERIFY(ignored.isEmpty());
    QVERIFY(!ignored.covers(u"b2"_qs, finding(u"الى"_qs)));
}

void TestIgnoredFindings::surviveReopening()
{
    IgnoredFindings ignored;
    ignored.ignoreHere(u"b1"_qs, finding(u"الى"_qs));
    ignored.ignoreEverywhere(finding(u"او"_qs));
    QCOMPARE(IgnoredFindings::fromJson(ignored.toJson()), ignored);
    IgnoredFindings other;
    other.ignoreEverywhere(finding(u"او"_qs));
    other.ignoreHere(u"b1"_qs, finding(u"الى"_qs));
    QCOMPARE(other.toJson(), ignored.toJson());
}

void TestIgnoredFindings::nonsenseIsLeftOut()
{
    QVERIFY(IgnoredFindings::fromJson({7, u"x"_qs, QJsonArray{u"only one"_qs}, QJsonObject()}).isEmpty());
}

QTEST_GUILESS_MAIN(TestIgnoredFindings)
#include "tst_ignoredfindings.moc"
