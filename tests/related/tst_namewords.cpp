// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/namewords.h"

#include <QTest>

using namespace muharrir;

class TestNameWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roles_data();
    void roles();
    void shownForms_data();
    void shownForms();
};

void TestNameWords::roles_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<NameRole>("role");
    const auto row = [](const QString &word, NameRole role) { QTest::newRow(qUtf8Printable(word)) << word << role; };
    row(u"القاهرة"_qs, NameRole::Name);
    row(u"ببغداد"_qs, NameRole::Name);
    row(u"والقُدس"_qs, NameRole::Name);
    row(u"للأردن"_qs, NameRole::Name);
    row(u"للبنان"_qs, NameRole::Name);
    row(u"محمد"_qs, NameRole::Name);
    row(u"الرئيس"_qs, NameRole::Title);
    row(u"ومدينة"_qs, NameRole::Title);
    row(u"الأمريكي"_qs, NameRole::Attribute);
    row(u"على"_qs, NameRole::Function);
    row(u"وإن"_qs, NameRole::Function);
    row(u"اجتماع"_qs, NameRole::Unknown);
    row(QString(), NameRole::Unknown);
}

void TestNameWords::roles()
{
    QFETCH(QString, word);
    QFETCH(NameRole, role);
    QCOMPARE(nameRole(word), role);
}

void TestNameWords::shownForms_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &written, const QString &shown) { QTest::newRow(qUtf8Printable(written)) << written << shown; };
    row(u"المَحكَمة"_qs, u"المحكمة"_qs);
    row(u"والمحكمة"_qs, u"المحكمة"_qs);
    row(u"وبالمحكمة"_qs, u"المحكمة"_qs);
    row(u"للمحكمة"_qs, u"المحكمة"_qs);
    row(u"بسوريا"_qs, u"سوريا"_qs);
    row(u"للبنان"_qs, u"لبنان"_qs);
    row(u"واشنطن"_qs, u"واشنطن"_qs);
    row(u"وكالة"_qs, u"وكالة"_qs);
    row(u"والده"_qs, u"والده"_qs);
    row(u"بالغين"_qs, u"بالغين"_qs);
    row(u"وزير"_qs, u"وزير"_qs);
    row(u"قُــــوّات"_qs, u"قوات"_qs);
    row(QString(), QString());
}

void TestNameWords::shownForms()
{
    QFETCH(QString, written);
    QTEST(shownForm(written), "shown");
}

QTEST_GUILESS_MAIN(TestNameWords)
#include "tst_namewords.moc"
