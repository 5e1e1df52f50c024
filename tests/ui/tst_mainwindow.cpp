// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroomful.h"

#include "article/phrase.h"
#include "base/translation.h"
#include "editor/articleheader.h"
#include "editor/articlepage.h"
#include "editor/texteditor.h"
#include "panes/detailspane.h"
#include "panes/historypane.h"
#include "panes/librarypane.h"
#include "panes/notespane.h"
#include "panes/sidepanes.h"
#include "panes/workflowpane.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

using namespace muharrir;
using namespace muharrir::test;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A page that is to be shown stays here.
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "swallow");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void swallow(const QUrl &url) { m_shown << url; }

    void opensAnArticleAndShowsItEverywhere()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter));
        QTRY_VERIFY_WITH_TIMEOUT(room.window->library().model()->rowCount() >= 15, patience);
        QVERIFY(room.openArticle(7));
        QCOMPARE(room.window->panes().details()->tags()->tags(), room.session().fields().tags);
        QVERIFY(room.window->windowTitle().startsWith(room.session().fields().headline));
        QTRY_VERIFY_WITH_TIMEOUT(room.window->panes().details()->related()->model()->rowCount() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(room.window->panes().history()->model()->rowCount() > 0, patience);
    }

    void everyCommandIsHandled()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.editor));
        for (const ActionRow &row : actionTable())
            QVERIFY2(room.window->actions().isHandled(row.id), row.name);
    }

    void everyCommandMayBeTried_data()
    {
        QTest::addColumn<bool>("arabic");
        QTest::addColumn<qint64>("article");
        QTest::newRow("Arabic, a draft") << true << qint64(7);
        QTest::newRow("English, a draft") << false << qint64(7);
        QTest::newRow("Arabic, published") << true << qint64(1);
        QTest::newRow("English, no article") << false << qint64(0);
    }
    /// Every row of the table, one after the other, whatever it opens: nothing crashes, and the window is still there.
    void everyCommandMayBeTried()
    {
        QFETCH(bool, arabic);
        QFETCH(qint64, article);
        installTranslations(arabic ? Language::Arabic : Language::English);
        QGuiApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.editor));
        QTimer closer; // answers no to whatever a command asks
        connect(&closer, &QTimer::timeout, this, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->reject();
            else if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        });
        closer.start(30);
        for (const ActionRow &row : actionTable()) {
            if (row.id == ActionId::Quit)
                continue;
            if (article && room.session().fields().id != ArticleId{article})
                QVERIFY2(room.openArticle(article), row.name);
            room.window->actions()[row.id]->trigger();
            QCoreApplication::processEvents();
            QVERIFY2(room.window->isVisible(), row.name);
        }
        installTranslations(Language::English);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    /// A note on the selected words is kept at once, hangs on them when the item is saved and opened anew, and calls whom it names.
    void aNoteHangsOnItsPassage()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter));
        QVERIFY(room.openArticle(7));
        TextEditor *text = room.window->page().text();
        QTextCursor cursor(text->document());
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        const QString passage = cursor.selectedText();
        text->setTextCursor(cursor);
        room.window->actions().trigger(ActionId::AddNote);
        NoteThreads *threads = room.window->panes().notes()->threads();
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        type(QApplication::focusWidget(), QString(u'@' % room.reporter.name % u" من قال هذا؟"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(threads->model()->rowCount(), 1, patience);
        const NoteRow row = threads->model()->values().front();
        QCOMPARE(row.passage, passage);
        QVERIFY(row.isForMe);
        QCOMPARE(room.session().snapshot().body.blocks.front().runs.front().format.comment, row.note.id);

        QSignalSpy saved(&room.session(), &Session::saved);
        room.window->actions().trigger(ActionId::Save);
        QVERIFY(saved.wait(patience));
        QVERIFY(room.openArticle(1));
        QTRY_COMPARE_WITH_TIMEOUT(threads->model()->rowCount(), 0, patience);
        QVERIFY(room.openArticle(7));
        QTRY_COMPARE_WITH_TIMEOUT(threads->model()->rowCount(), 1, patience);
        QCOMPARE(threads->model()->values().front().passage, passage);
        Q_EMIT threads->passageWanted(row.note);
        QCOMPARE(text->textCursor().selectedText(), passage);
    }

    /// Ctrl+Tab goes round the items that were opened here, in their order.
    void openedItemsAreNeighbours()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter));
        const auto step = [&room](ActionId action) {
            QSignalSpy opened(&room.session(), &Session::opened);
            room.window->actions().trigger(action);
            return opened.wait(patience) ? room.session().fields().id.value : 0;
        };
        for (const qint64 id : {7, 1, 9})
            QVERIFY(room.openArticle(id));
        QCOMPARE(step(ActionId::NextOpened), 7);
        QCOMPARE(step(ActionId::NextOpened), 1);
        QCOMPARE(step(ActionId::PreviousOpened), 7);
        QCOMPARE(step(ActionId::PreviousOpened), 9);
        QVERIFY(room.openArticle(1)); // opened before: it keeps its place
        QCOMPARE(step(ActionId::NextOpened), 9);
        QSignalSpy closed(&room.session(), &Session::opened);
        room.window->actions().trigger(ActionId::CloseArticle);
        QTRY_VERIFY_WITH_TIMEOUT(!room.session().isOpen(), patience);
        QCOMPARE(step(ActionId::PreviousOpened), 9);
    }

    /// A short form with its sign becomes its phrase as it is typed; taking that back leaves what was typed.
    void aReadyPhraseIsWrittenOut()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter));
        bool kept = false;
        room.desk->change(
            room.window.get(),
            [](Archive &archive) {
                return archive.settings().setValue(QStringLiteral("phrases"),
                                                   toJson(std::vector<Phrase>{{QStringLiteral("أم"), QStringLiteral("الأمم المتحدة")}}));
            },
            [&kept] { kept = true; });
        QTRY_VERIFY_WITH_TIMEOUT(kept, patience);
        QVERIFY(room.openArticle(7));
        TextEditor *text = room.window->page().text();
        QTextCursor end(text->document());
        end.movePosition(QTextCursor::End);
        text->setTextCursor(end);
        const auto lastLine = [text] { return text->document()->lastBlock().text(); };
        QTRY_VERIFY_WITH_TIMEOUT((type(text, QStringLiteral(" ام*")), lastLine().endsWith(u"الأمم المتحدة")), patience);
        room.window->actions().trigger(ActionId::Undo);
        QVERIFY(lastLine().endsWith(u"ام*"));
    }

    /// The way of a story: written, submitted, returned with a reason, submitted again, approved, published, updated.
    void wayOfAStory()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter));
        room.window->actions().trigger(ActionId::NewArticle);
        QTRY_VERIFY_WITH_TIMEOUT(room.session().isOpen(), patience);
        QTRY_VERIFY(QApplication::focusWidget());
        type(QApplication::focusWidget(), QStringLiteral("بلدية المدينة تفتتح حديقة جديدة"));
        QTRY_COMPARE(room.session().fields().headline, QStringLiteral("بلدية المدينة تفتتح حديقة جديدة"));
        room.window->page().focusText();
        type(room.window->page().text(), QStringLiteral("افتتحت البلدية صباح اليوم حديقة عامة في وسط المدينة."));

        // Nothing can be submitted as long as tag and source are missing: the way shows what stands in it.
        QSignalSpy saved(&room.session(), &Session::saved);
        room.window->actions().trigger(ActionId::Save);
        QVERIFY(saved.wait(patience));
        QTRY_VERIFY_WITH_TIMEOUT(room.window->actions()[ActionId::Submit]->isEnabled(), patience);
        TagsPane *tags = room.window->panes().details()->tags();
        Q_EMIT tags->tagsEdited({QStringLiteral("حدائق")});
        Source source;
        source.id = QStringLiteral("11111111-2222-3333-4444-555555555555");
        source.name = QStringLiteral("رئيس البلدية");
        Q_EMIT room.window->panes().details()->sources()->sourcesEdited({source});
        QTRY_VERIFY_WITH_TIMEOUT(room.isFree(Action::Submit), patience);
        QVERIFY(room.perform(ActionId::Submit));
        QCOMPARE(room.session().fields().state, State::InReview);
        QVERIFY(!room.session().isEditable());

        room.desk->setPerson(room.editor);
        QTRY_VERIFY_WITH_TIMEOUT(room.window->actions()[ActionId::Return]->isEnabled(), patience);
        room.window->actions().trigger(ActionId::Return);
        auto *workflow = room.window->findChild<WorkflowPane *>();
        QVERIFY(workflow->isVisible());
        QVERIFY(!workflow->canConfirm());
        workflow->setReason(QStringLiteral("من حضر الافتتاح؟"));
        QSignalSpy performed(&room.session(), &Session::performed);
        workflow->confirm();
        QVERIFY(performed.wait(patience));
        QCOMPARE(room.session().fields().state, State::Returned);
        QTRY_COMPARE_WITH_TIMEOUT(room.window->panes().notes()->model()->rowCount(), 1, patience);

        room.desk->setPerson(room.reporter);
        QTRY_VERIFY_WITH_TIMEOUT(room.window->actions()[ActionId::Submit]->isEnabled(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(room.isFree(Action::Submit), patience);
        QVERIFY(room.perform(ActionId::PrimaryAction));
        room.desk->setPerson(room.editor);
        QTRY_VERIFY_WITH_TIMEOUT(room.isFree(Action::Approve), patience);
        QVERIFY(room.perform(ActionId::Approve));
        QCOMPARE(room.session().fields().state, State::Approved);
        QTRY_VERIFY_WITH_TIMEOUT(room.isFree(Action::Publish), patience);
        QVERIFY(room.perform(ActionId::PrimaryAction));
        QCOMPARE(room.session().fields().state, State::Published);
        QTRY_VERIFY_WITH_TIMEOUT(room.isFree(Action::Update), patience);
        QVERIFY(room.perform(ActionId::Update));
        QCOMPARE(room.session().fields().state, State::Updating);
    }

    void breakingNewsGoesOutAtOnce()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.editor));
        room.window->actions().trigger(ActionId::NewBreaking);
        QTRY_VERIFY_WITH_TIMEOUT(room.session().isOpen(), patience);
        QTRY_VERIFY(QApplication::focusWidget());
        type(QApplication::focusWidget(), QStringLiteral("انفجار قرب المرفأ"));
        room.window->page().focusText();
        type(room.window->page().text(), QStringLiteral("دوّى انفجار قرب المرفأ مساء اليوم، بحسب الدفاع المدني."));
        Q_EMIT room.window->panes().details()->tags()->tagsEdited({QStringLiteral("انفجارات")});
        Source source;
        source.id = QStringLiteral("11111111-2222-3333-4444-555555555556");
        source.name = QStringLiteral("الدفاع المدني");
        Q_EMIT room.window->panes().details()->sources()->sourcesEdited({source});
        QTRY_VERIFY_WITH_TIMEOUT(room.isFree(Action::Publish), patience);
        QVERIFY(room.perform(ActionId::PrimaryAction));
        QCOMPARE(room.session().fields().state, State::Published);
        QVERIFY(room.session().fields().secondReadDue.isValid());
    }

    void breakingNewsWithoutASourceNeedsAReason()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.editor));
        room.window->actions().trigger(ActionId::NewBreaking);
        QTRY_VERIFY_WITH_TIMEOUT(room.session().isOpen(), patience);
        QTRY_VERIFY(QApplication::focusWidget());
        type(QApplication::focusWidget(), QStringLiteral("انفجار قرب المرفأ"));
        auto *workflow = room.window->findChild<WorkflowPane *>();
        QTRY_VERIFY_WITH_TIMEOUT(room.window->actions()[ActionId::Publish]->isEnabled(), patience);
        room.window->actions().trigger(ActionId::PrimaryAction);
        QTRY_VERIFY(workflow->isVisible());
        QCOMPARE(room.session().fields().state, State::Draft);
        QVERIFY(!workflow->canConfirm());
        QTRY_VERIFY_WITH_TIMEOUT(!workflow->findChildren<QCheckBox *>().isEmpty(), patience);
        for (QCheckBox *override : workflow->findChildren<QCheckBox *>()) {
            if (override->isVisible())
                override->click();
        }
        QVERIFY(!workflow->canConfirm());
        workflow->setReason(QStringLiteral("شاهدناه بأعيننا"));
        QTRY_VERIFY_WITH_TIMEOUT(workflow->canConfirm(), patience); // that the headline is there is told when the typing pauses
        QVERIFY(room.perform(ActionId::PrimaryAction));
        QCOMPARE(room.session().fields().state, State::Published);
    }

    /// Not the window's first step: while the reason of a return is being written, the same keys would publish.
    void theKeysOfTheNextStepConfirmWhatIsChosen()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.editor) && room.openArticle(10));
        QCOMPARE(room.session().fields().state, State::Approved);
        auto *workflow = room.window->findChild<WorkflowPane *>();
        QTRY_VERIFY_WITH_TIMEOUT(room.window->actions()[ActionId::Return]->isEnabled(), patience);
        room.window->actions().trigger(ActionId::Return);
        QTRY_VERIFY(workflow->isVisible());
        room.window->actions().trigger(ActionId::PrimaryAction); // nothing is written yet
        QVERIFY(workflow->isVisible());
        workflow->setReason(QStringLiteral("ينقص مصدر الكلفة"));
        QVERIFY(room.perform(ActionId::PrimaryAction));
        QCOMPARE(room.session().fields().state, State::Returned);
    }

    void escapeLeadsBackToTheText()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter) && room.openArticle(7));
        auto *text = room.window->page().text();
        for (const ActionId id :
             {ActionId::ShowTags, ActionId::ShowSources, ActionId::ShowNotes, ActionId::SearchArchive, ActionId::Find}) {
            room.window->actions().trigger(id);
            QVERIFY(!text->hasFocus());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY2(text->hasFocus(), qPrintable(room.window->actions()[id]->text()));
        }
        room.window->actions().trigger(ActionId::FocusMode);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!room.window->actions()[ActionId::FocusMode]->isChecked());
    }

    void previewIsAPageInTheBrowser()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter) && room.openArticle(1));
        m_shown.clear();
        room.window->actions().trigger(ActionId::Preview);
        QTRY_COMPARE_WITH_TIMEOUT(m_shown.size(), 1, patience);
        QFile page(m_shown.first().toLocalFile());
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(page.readAll()).contains(room.session().fields().headline));
    }

    void closingSavesWhatWasTyped()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter) && room.openArticle(7));
        room.window->page().focusText();
        type(room.window->page().text(), QStringLiteral("كلمة أخيرة "));
        QVERIFY(room.session().isModified());
        room.window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!room.window->isVisible(), patience);
        room.window.reset();
        room.desk.reset();
        const auto archive = Archive::open(room.path);
        QVERIFY(archive.ok());
        QVERIFY(plainText((*archive)->articles().load({7})->body).contains(QStringLiteral("كلمة أخيرة")));
        QVERIFY((*archive)->drafts().leftBehind(QString())->empty());
    }

    void closingGoesAtOnceWhereNothingWasTyped()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter) && room.openArticle(7));
        room.window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!room.window->isVisible(), patience);
    }

    void historyComparesWithWhatStandsThereNow()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter) && room.openArticle(7));
        HistoryPane *history = room.window->panes().history();
        QTRY_VERIFY_WITH_TIMEOUT(history->model()->rowCount() > 0, patience);
        room.window->actions().trigger(ActionId::ShowHistory);
        auto *text = history->findChild<QTextEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(!text->toPlainText().isEmpty(), patience);
        room.window->page().focusText();
        type(room.window->page().text(), QStringLiteral("كلمةمضافة "));
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("كلمةمضافة")), patience);
    }

    void otherArchivesAreInTheMenu()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter));
        const QString other = room.folder.filePath(QStringLiteral("مكتب بيروت & صيدا.muharrir"));
        QVERIFY(Archive::open(other).ok());
        room.settings.noteArchive(room.folder.filePath(QStringLiteral("gone.muharrir")));
        room.settings.noteArchive(other);
        room.settings.noteArchive(room.path);
        QMenu *menu = room.window->actions()[ActionId::OpenRecentArchive]->menu();
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1); // neither the open one nor one that is not there
        QVERIFY2(menu->actions().front()->text().contains(QStringLiteral("مكتب بيروت && صيدا")),
                 qPrintable(menu->actions().front()->text()));
    }

    void onlyAChiefPurgesAndItIsGone()
    {
        Newsroomful room;
        QVERIFY(room.furnish());
        const Person chief = *(*Archive::open(room.path))->persons().add(QStringLiteral("هدى عطية"), Role::Chief);
        QVERIFY(room.open(room.editor) && room.openArticle(7));
        QVERIFY(!room.window->actions()[ActionId::Purge]->isEnabled());
        room.desk->setPerson(chief);
        QTRY_VERIFY_WITH_TIMEOUT(room.window->actions()[ActionId::Purge]->isEnabled(), patience);
        QTimer::singleShot(0, room.window.get(), [] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            auto *field = dialog->findChild<QLineEdit *>();
            type(field, QStringLiteral("7"));
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
            QCoreApplication::sendEvent(field, &enter);
        });
        room.window->actions().trigger(ActionId::Purge);
        QTRY_VERIFY_WITH_TIMEOUT(!room.session().isOpen(), patience);
        std::optional<bool> gone;
        QTRY_VERIFY_WITH_TIMEOUT(
            (room.desk->store().ask(
                 room.window.get(), [](Archive &archive) { return !archive.articles().load({7}); }, [&gone](bool there) { gone = there; }),
             gone == true),
            patience);
    }

    void switchingKeepsBothTexts()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter) && room.openArticle(7));
        room.window->page().focusText();
        type(room.window->page().text(), QStringLiteral("إضافة "));
        QVERIFY(room.openArticle(1));
        QVERIFY(room.openArticle(7));
        QVERIFY(room.session().document()->toPlainText().contains(QStringLiteral("إضافة")));
    }

    void everyControlHasANameAndIsReachedByTab()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter) && room.openArticle(7));
        for (QWidget *widget : room.window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible, widget->metaObject()->className());
            QString where = QString::fromLatin1(widget->metaObject()->className());
            for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
                where += QLatin1String(" in ") + QLatin1String(up->metaObject()->className());
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty() || !accessible->text(QAccessible::Description).isEmpty(),
                     qPrintable(where));
        }
    }

    void enterPressesAButton()
    {
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.reporter));
        const auto buttons = room.window->library().findChildren<QPushButton *>();
        const auto other = std::ranges::find_if(
            buttons, [](const QPushButton *button) { return button->isVisible() && button->isCheckable() && !button->isChecked(); });
        QVERIFY(other != buttons.end());
        QPushButton *filter = *other;
        QSignalSpy clicked(filter, &QPushButton::clicked);
        filter->setFocus();
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
        QCoreApplication::sendEvent(filter, &enter);
        QCOMPARE(clicked.count(), 1);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("laptop") << 100 << QSize(1280, 800);
        QTest::newRow("large type") << 200 << QSize(1920, 1080);
        QTest::newRow("large type on a laptop") << 200 << QSize(1280, 800);
    }
    /// The window fits, and no button is narrower than its text.
    void nothingIsCut()
    {
        QFETCH(int, scale);
        QFETCH(QSize, size);
        installTranslations(Language::Arabic);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const Theme before = makeTheme(Appearance::Light);
        apply(makeTheme(Appearance::Light, scale));
        {
            Newsroomful room;
            QVERIFY(room.furnish());
            room.settings.setPerson(room.reporter.name);
            room.desk = std::make_unique<Desk>(room.settings, ProofingData{}, makeTheme(Appearance::Light, scale));
            room.window = std::make_unique<MainWindow>(*room.desk);
            QSignalSpy ready(room.desk.get(), &Desk::ready);
            room.desk->open(room.path);
            room.window->resize(size);
            room.window->show();
            QVERIFY(ready.wait(patience));
            QVERIFY(room.openArticle(7));
            QCoreApplication::processEvents();
            QVERIFY2(room.window->width() <= size.width() && room.window->height() <= size.height(),
                     qPrintable(QStringLiteral("%1x%2").arg(room.window->width()).arg(room.window->height())));
            for (const QAbstractButton *button : room.window->findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || button->text().isEmpty() || button->inherits("QToolButton")
                    || button->inherits("muharrir::Chip"))
                    continue;
                const int text = button->fontMetrics().horizontalAdvance(button->text());
                QVERIFY2(button->width() >= text,
                         qPrintable(QStringLiteral("%1: %2 of %3").arg(button->text()).arg(button->width()).arg(text)));
            }
        }
        apply(before);
        installTranslations(Language::English);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    QList<QUrl> m_shown;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
