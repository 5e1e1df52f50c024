// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/sourcedialog.h"
#include "panes/sourcespane.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace muharrir;

class TestSourcesPane : public QObject {
    Q_OBJECT

private:
    Theme m_theme = makeTheme(Appearance::Light);

    static SourceRow row(const QString &name, int passages = 0)
    {
        SourceRow made;
        made.source.id = QLatin1String("id-") + name;
        made.source.name = name;
        made.passages = passages;
        return made;
    }
    static QAbstractButton *button(SourcesPane &pane, const QString &text)
    {
        for (QAbstractButton *candidate : pane.findChildren<QAbstractButton *>()) {
            if (candidate->accessibleName() == text || candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void deleteRemoves()
    {
        SourcesPane pane(m_theme);
        pane.setSources({row(QStringLiteral("أ")), row(QStringLiteral("ب"))});
        QSignalSpy edited(&pane, &SourcesPane::sourcesEdited);
        auto *list = pane.findChild<QListView *>();
        list->setCurrentIndex(pane.model()->index(1));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(edited.count(), 1);
        const auto left = edited.first().first().value<std::vector<Source>>();
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left.front().name, QStringLiteral("أ"));
    }

    void enterOpensTheDialogAndKeepsWhatItSays()
    {
        SourcesPane pane(m_theme);
        pane.setSources({row(QStringLiteral("وزيرة الطاقة"))});
        QSignalSpy edited(&pane, &SourcesPane::sourcesEdited);
        QTimer::singleShot(0, &pane, [] {
            auto *dialog = qobject_cast<SourceDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChildren<QComboBox *>().at(1)->setCurrentIndex(static_cast<int>(SourceTerms::OnBackground));
            dialog->accept();
        });
        auto *list = pane.findChild<QListView *>();
        list->setCurrentIndex(pane.model()->index(0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        const auto sources = edited.first().first().value<std::vector<Source>>();
        QCOMPARE(sources.front().terms, SourceTerms::OnBackground);
        QCOMPARE(sources.front().id, QStringLiteral("id-وزيرة الطاقة"));
    }

    void dialogAsksForAName()
    {
        SourceDialog dialog({}, m_theme);
        bool found = false;
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->isDefault()) {
                found = true;
                QVERIFY(!candidate->isEnabled());
            }
        }
        QVERIFY(found);
    }

    void passageGoesToTheChosenSource()
    {
        SourcesPane pane(m_theme);
        pane.setSources({row(QStringLiteral("أ")), row(QStringLiteral("ب"))});
        QAbstractButton *attach = button(pane, QStringLiteral("Attribute passage to source"));
        QVERIFY(!attach->isEnabled());
        pane.findChild<QListView *>()->setCurrentIndex(pane.model()->index(1));
        pane.setPassageSelected(true);
        QVERIFY(attach->isEnabled());
        QSignalSpy wanted(&pane, &SourcesPane::attachWanted);
        attach->click();
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("id-ب"));
    }

    void oneSourceNeedsNoChoice()
    {
        SourcesPane pane(m_theme);
        pane.setSources({row(QStringLiteral("أ"))});
        QCOMPARE(pane.currentSource(), QStringLiteral("id-أ"));
    }

    void suggestedSourceIsTakenOnce()
    {
        SourcesPane pane(m_theme);
        SourceSuggestion suggestion;
        suggestion.name = QStringLiteral("وكالة الأنباء");
        suggestion.kind = SourceKind::Agency;
        pane.setSuggestions({suggestion});
        QSignalSpy edited(&pane, &SourcesPane::sourcesEdited);
        button(pane, QStringLiteral("وكالة الأنباء"))->click();
        const auto sources = edited.first().first().value<std::vector<Source>>();
        QCOMPARE(sources.front().kind, SourceKind::Agency);
        QVERIFY(!sources.front().id.isEmpty());
        pane.setSources({{sources.front(), 0}});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!button(pane, QStringLiteral("وكالة الأنباء")));
    }

    void suggestionsFollowInTheTabOrder()
    {
        QWidget window;
        auto *pane = new SourcesPane(m_theme, &window);
        auto *after = new QPushButton(&window);
        std::vector<SourceSuggestion> suggestions(2);
        suggestions[0].name = QStringLiteral("الدفاع المدني");
        suggestions[1].name = QStringLiteral("وزارة الصحة");
        pane->setSuggestions(suggestions);
        QAbstractButton *first = button(*pane, suggestions[0].name);
        QCOMPARE(first->nextInFocusChain(), button(*pane, suggestions[1].name));
        bool passed = false; // the button of the next part
        for (QWidget *at = pane; at != first; at = at->nextInFocusChain())
            passed = passed || at == after;
        QVERIFY(!passed);
    }

    void unattributedPassageCanBeShown()
    {
        SourcesPane pane(m_theme);
        pane.setUnattributed({{12, 30, QStringLiteral("يغطي القرض ثلثي الكلفة")}});
        QSignalSpy wanted(&pane, &SourcesPane::passageWanted);
        button(pane, QStringLiteral("Unattributed: 1 ‹ يغطي القرض ثلثي الكلفة"))->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).toLongLong(), 12);
    }
};

QTEST_MAIN(TestSourcesPane)
#include "tst_sourcespane.moc"
