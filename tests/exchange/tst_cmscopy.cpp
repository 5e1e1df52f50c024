// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cmscopy.h"

#include "exchange/samplearticles.h"

#include <QtTest>

#include <algorithm>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

namespace {

CmsField field(const std::vector<CmsField> &fields, const QString &name)
{
    const auto found = std::ranges::find(fields, name, &CmsField::name);
    return found != fields.end() ? *found : CmsField();
}

} // namespace

class TestCmsCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields()
    {
        const auto fields = cmsFields(fullArticle(), newsroom());
        QStringList names;
        for (const CmsField &each : fields)
            names.append(each.name);
        QCOMPARE(names,
                 (QStringList{u"kicker"_s, u"headline"_s, u"deck"_s, u"byline"_s, u"section"_s, u"dateline"_s, u"body"_s, u"pictures"_s,
                              u"correction"_s, u"credit"_s, u"sources"_s, u"tags"_s, u"search-headline"_s, u"slug"_s}));
        QCOMPARE(field(fields, u"headline"_s).text, fullArticle().headline);
        QCOMPARE(field(fields, u"byline"_s).text, u"ليلى منصور، سامر حداد"_s);
        QCOMPARE(field(fields, u"credit"_s).html, u"وكالة الأنباء + <bdi>Reuters</bdi>"_s);
        QCOMPARE(field(fields, u"pictures"_s).text.section(u'\n', 1),
                 u"عمّال يثبّتون الألواح فوق مدرسة في إربد. (Reuters) – عاملان على سطح مدرسة بين صفوف من الألواح الشمسية"_s);
        const CmsField body = field(fields, u"body"_s);
        QVERIFY(body.html.startsWith(u"<p>عمّان، 21 نوفمبر/تشرين الثاني 2026 – أقرّت"));
        QVERIFY(body.text.startsWith(u"عمّان، 21 نوفمبر/تشرين الثاني 2026 – أقرّت"));
        QVERIFY(body.html.contains(u"<p>اقرأ أيضًا: <a href=\"https://news.example.org/2026/10/solar-south/\">ألواح شمسية"));
        for (const QString &furniture : {u"class="_s, u"<img"_s, u"<h1"_s, u"<script"_s, u"<style"_s, u"data-"_s, u" id="_s, u"<div"_s})
            QVERIFY2(!body.html.contains(furniture), qPrintable(furniture));
    }

    void nothingForWhatIsNotThere()
    {
        const auto fields = cmsFields(minimalArticle(), newsroom());
        QCOMPARE(fields.size(), size_t(2));
        QCOMPARE(fields.front().name, u"headline"_s);
        QCOMPARE(fields.back().name, u"body"_s);
    }

    void whole()
    {
        const CmsField whole = cmsWhole(fullArticle(), newsroom());
        QVERIFY(whole.html.contains(u"<h1>الحكومة تقر خطة"));
        QVERIFY(whole.html.contains(u"<p><strong>تصحيح:</strong> ذكرت"));
        QVERIFY(whole.html.contains(u"<h2>المصادر</h2>"));
        QVERIFY(!whole.html.contains("class="_L1));
        QVERIFY(whole.text.contains(fullArticle().headline));
    }

    void hostile()
    {
        for (const QString &attack : attacks()) {
            std::vector<CmsField> fields = cmsFields(hostileArticle(attack), newsroom());
            fields.push_back(cmsWhole(hostileArticle(attack), newsroom()));
            for (const CmsField &each : fields) {
                for (const QString &bad : {u"<script"_s, u"<img"_s, u" onmouseover=\""_s, u"href=\"javascript"_s, u"<!--"_s})
                    QVERIFY2(!each.html.contains(bad), qPrintable(each.name + u": "_s + each.html));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCmsCopy)
#include "tst_cmscopy.moc"
