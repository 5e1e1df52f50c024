// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactstore.h"

#include "sample.h"
#include "store/personstore.h"

#include <QTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

class TestContactStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<NewArchive>();
        PersonStore persons(**m_archive);
        m_reporter = need(persons.add(u"ليلى منصور"_s, Role::Reporter));
        m_other = need(persons.add(u"سامر حداد"_s, Role::DeskEditor));
        m_chief = need(persons.add(u"هند العلي"_s, Role::Chief));
    }

    void theSameNameIsTheSameContact()
    {
        Contact minister;
        minister.name = u"وزير الطاقة"_s;
        minister.role = u"وزير"_s;
        const Contact first = need(book().keep(minister, m_reporter, noon));
        minister.name = u"وزير  الطاقه"_s;
        minister.role = QString();
        minister.phone = u"‎+962 6 555"_s;
        const Contact second = need(book().keep(minister, m_other, noon));
        QCOMPARE(second.id, first.id);
        QCOMPARE(second.role, u"وزير"_s);
        QCOMPARE(need(book().all(m_chief)).size(), size_t(1));
        minister.name = u"  "_s;
        QVERIFY(!book().keep(minister, m_other, noon));
    }

    void aConfidentialOneIsItsOwnersAndTheChiefs()
    {
        Contact contact;
        contact.name = u"موظف في الوزارة"_s;
        contact.confidential = true;
        const Contact kept = need(book().keep(contact, m_reporter, noon));
        QCOMPARE(need(book().all(m_reporter)).size(), size_t(1));
        QCOMPARE(need(book().all(m_chief)).size(), size_t(1));
        QVERIFY(need(book().all(m_other)).empty());
        QCOMPARE(book().remove(kept.id, m_other).error().code, ErrorCode::RoleRefused);
        need(book().remove(kept.id, m_reporter));
        QVERIFY(need(book().all(m_reporter)).empty());
    }

private:
    ContactStore book() { return ContactStore(**m_archive); }

    std::unique_ptr<NewArchive> m_archive;
    Person m_reporter, m_other, m_chief;
};

QTEST_GUILESS_MAIN(TestContactStore)
#include "tst_contactstore.moc"
