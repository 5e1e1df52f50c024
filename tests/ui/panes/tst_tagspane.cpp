// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/tagspane.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

/// Tags by keyboard alone.
class TestTagsPane : public QObject {
    Q_OBJECT

private:
    Theme m_theme = makeTheme(Appearance::Light);

    static void type(QWidget *widget, const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, c.unicode(), Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(widget, &press);
        }
    }
    static QLineEdit *field(TagsPane &pane) { return pane.findChild<QLineEdit *>(); }
    static Chip *chip(TagsPane &pane, const QString &text)
    {
        for (Chip *chip : pane.findChildren<Chip *>()) {
            if (chip->text() == text && !chip->isHidden())
                return chip;
        }
        return nullptr;
    }

private Q_SLOTS:
    void enterTakesWhatIsTyped()
    {
        TagsPane pane(m_theme);
        const QSignalSpy edited(&pane, &TagsPane::tagsEdited);
        const QSignalSpy typed(&pane, &TagsPane::tagTyped);
        type(field(pane), QStringLiteral("الطاقة الشمسية"));
        QTest::keyClick(field(pane), Qt::Key_Return);
        QCOMPARE(pane.tags(), QStringList{QStringLiteral("الطاقة الشمسية")});
        QCOMPARE(edited.count(), 1);
        QCOMPARE(typed.count(), 1);
        QVERIFY(field(pane)->text().isEmpty());
        QVERIFY(chip(pane, QStringLiteral("الطاقة الشمسية")));
    }

    void commaEndsATag()
    {
        TagsPane pane(m_theme);
        type(field(pane), QStringLiteral("عمّان،"));
        type(field(pane), QStringLiteral("المدارس,"));
        QCOMPARE(pane.tags(), (QStringList{QStringLiteral("عمّان"), QStringLiteral("المدارس")}));
    }

    void spellingsOfOneTagFold()
    {
        TagsPane pane(m_theme);
        pane.setTags({QStringLiteral("الأردن")});
        const QSignalSpy edited(&pane, &TagsPane::tagsEdited);
        type(field(pane), QStringLiteral("الاردن"));
        QTest::keyClick(field(pane), Qt::Key_Return);
        QCOMPARE(pane.tags(), QStringList{QStringLiteral("الأردن")});
        QCOMPARE(edited.count(), 0);
    }

    void preferredFormReplacesWhatWasTyped()
    {
        TagsPane pane(m_theme);
        pane.setTags({QStringLiteral("اتحاد الكرة"), QStringLiteral("كأس آسيا")});
        pane.replaceTag(QStringLiteral("اتحاد الكرة"), QStringLiteral("الاتحاد الأردني لكرة القدم"));
        QCOMPARE(pane.tags(), (QStringList{QStringLiteral("الاتحاد الأردني لكرة القدم"), QStringLiteral("كأس آسيا")}));
    }

    void backspaceReachesTheLastTagAndDeleteRemovesIt()
    {
        TagsPane pane(m_theme);
        pane.show();
        pane.setTags({QStringLiteral("أول"), QStringLiteral("ثان")});
        pane.setSuggestions({{QStringLiteral("مقترح"), 1, true, {}}});
        pane.activateWindow();
        field(pane)->setFocus();
        QTRY_VERIFY(field(pane)->hasFocus());
        QTest::keyClick(field(pane), Qt::Key_Backspace);
        QTRY_VERIFY(chip(pane, QStringLiteral("ثان"))->hasFocus());
        QTest::keyClick(chip(pane, QStringLiteral("ثان")), Qt::Key_Delete);
        QCOMPARE(pane.tags(), QStringList{QStringLiteral("أول")});
        // The focus stays among the chips.
        QTRY_VERIFY(chip(pane, QStringLiteral("مقترح"))->hasFocus());
        QTest::keyClick(chip(pane, QStringLiteral("مقترح")), Qt::Key_Return);
        QCOMPARE(pane.tags(), (QStringList{QStringLiteral("أول"), QStringLiteral("مقترح")}));
    }

    void arrowsWalkInReadingOrder()
    {
        TagsPane pane(m_theme);
        pane.setLayoutDirection(Qt::RightToLeft);
        pane.show();
        pane.setTags({QStringLiteral("أول"), QStringLiteral("ثان")});
        pane.activateWindow();
        chip(pane, QStringLiteral("أول"))->setFocus();
        QTRY_VERIFY(chip(pane, QStringLiteral("أول"))->hasFocus());
        QTest::keyClick(chip(pane, QStringLiteral("أول")), Qt::Key_Left);
        QVERIFY(chip(pane, QStringLiteral("ثان"))->hasFocus());
        QTest::keyClick(chip(pane, QStringLiteral("ثان")), Qt::Key_Left);
        QVERIFY(field(pane)->hasFocus());
        QTest::keyClick(field(pane), Qt::Key_Right);
        QVERIFY(chip(pane, QStringLiteral("ثان"))->hasFocus());
    }

    void takenSuggestionsDisappear()
    {
        TagsPane pane(m_theme);
        pane.setSuggestions({{QStringLiteral("وزارة الطاقة"), 1, true, {}}, {QStringLiteral("عدادات"), 1, false, {}}});
        QVERIFY(chip(pane, QStringLiteral("وزارة الطاقة")));
        QVERIFY(!chip(pane, QStringLiteral("عدادات (new)"))); // words nobody tagged with yet are behind one click
        chip(pane, QStringLiteral("New tags: 1"))->click();
        QVERIFY(chip(pane, QStringLiteral("عدادات (new)")));
        chip(pane, QStringLiteral("وزارة الطاقة"))->click();
        QCOMPARE(chip(pane, QStringLiteral("وزارة الطاقة"))->kind(), Chip::Kind::Taken);
    }

    void readOnlyChangesNothing()
    {
        TagsPane pane(m_theme);
        pane.setTags({QStringLiteral("أول")});
        pane.setSuggestions({{QStringLiteral("مقترح"), 1, true, {}}});
        pane.setEditable(false);
        QVERIFY(field(pane)->isHidden());
        QVERIFY(!chip(pane, QStringLiteral("مقترح")));
        QTest::keyClick(chip(pane, QStringLiteral("أول")), Qt::Key_Delete);
        QCOMPARE(pane.tags(), QStringList{QStringLiteral("أول")});
    }
};

QTEST_MAIN(TestTagsPane)
#include "tst_tagspane.moc"
