// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/background.h"

#include <QTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

class TestBackground : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastParagraphThatOpensAsBackground()
    {
        const QString background = u"يُذكر أن الحكومة أطلقت المشروع قبل ثلاث سنوات بتمويل من البنك الدولي لخفض فاتورة الطاقة في المدارس."_s;
        const Body body
            = bodyFromPlainText(QString(u"أقرت الحكومة خطة جديدة للطاقة في المدارس.\nوقالت الوزيرة إن التنفيذ يبدأ في الصيف.\n"_s
                                        + background + u"\nوتستمر الأعمال شهرين."_s));
        QCOMPARE(backgroundParagraph(body).value_or(QString()), background);
    }

    void theNewsItselfIsNone()
    {
        QVERIFY(!backgroundParagraph(bodyFromPlainText(
            u"وكان الوزير قد وصل صباح اليوم إلى العاصمة على رأس وفد كبير من رجال الأعمال والمسؤولين.\nوقال إن الزيارة ناجحة."_s)));
        QVERIFY(!backgroundParagraph(Body()));
        QVERIFY(!backgroundParagraph(bodyFromPlainText(u"خبر\nثان\nيذكر أن هذا قصير"_s)));
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
