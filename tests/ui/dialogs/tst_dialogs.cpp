// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/copydialog.h"
#include "dialogs/exportdialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/newsroomdialog.h"
#include "dialogs/purgedialog.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/welcomedialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace muharrir;

class TestDialogs : public QObject {
    Q_OBJECT

private:
    Theme m_theme = makeTheme(Appearance::Light);

    static QPushButton *button(QWidget &dialog, const QString &text)
    {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    static CmsCopy copied()
    {
        const CmsField headline{QStringLiteral("headline"), QStringLiteral("<h1>الخطة</h1>"), QStringLiteral("الخطة")};
        const CmsField body{QStringLiteral("body"), QStringLiteral("<p>أقرت الحكومة خطة.</p>"), QStringLiteral("أقرت الحكومة خطة.")};
        const CmsField whole{QString(), headline.html + body.html, QStringLiteral("الخطة\n\nأقرت الحكومة خطة.")};
        return {{headline, body}, whole, true};
    }

private Q_SLOTS:
    void purgingNeedsTheNumberOfTheItem()
    {
        Article article;
        article.id = {412};
        article.headline = QStringLiteral("حريق في مستودع الميناء");
        PurgeDialog dialog(article, m_theme);
        QStringList said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.contains(article.headline), "it is named");
        QPushButton *yes = button(dialog, QStringLiteral("Purge"));
        auto *field = dialog.findChild<QLineEdit *>();
        QVERIFY(yes && field);
        dialog.accept();
        QVERIFY2(dialog.result() != QDialog::Accepted, "Enter alone does nothing");
        for (const QString &other : {QStringLiteral("41"), QStringLiteral("4123"), article.headline}) {
            field->setText(other);
            QVERIFY(!yes->isEnabled());
        }
        field->setText(QStringLiteral("٤١٢")); // an Arabic layout is active
        QVERIFY(yes->isEnabled());
        yes->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void everyFieldOfTheCopyHasAName()
    {
        for (const QString &name :
             {QStringLiteral("headline"), QStringLiteral("kicker"), QStringLiteral("deck"), QStringLiteral("byline"),
              QStringLiteral("dateline"), QStringLiteral("body"), QStringLiteral("pictures"), QStringLiteral("correction"),
              QStringLiteral("credit"), QStringLiteral("sources"), QStringLiteral("tags"), QStringLiteral("section"),
              QStringLiteral("search-headline"), QStringLiteral("social-headline"), QStringLiteral("slug")})
            QVERIFY2(cmsFieldText(name) != name, qPrintable(name));
    }

    void copyingGoesToTheClipboard()
    {
        CopyDialog dialog(copied(), m_theme);
        button(dialog, QStringLiteral("Copy everything"))->click();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), QStringLiteral("الخطة\n\nأقرت الحكومة خطة."));
        QVERIFY(data->html().contains(QLatin1String("<h1>")));
        button(dialog, QStringLiteral("Copy HTML"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("<p>أقرت الحكومة خطة.</p>"));
    }

    void exportAsksForAFolder()
    {
        ExportDialog dialog(State::Draft, QStringLiteral("/tmp/out"), m_theme);
        QCOMPARE(dialog.form(), PageForm::Folder);
        dialog.findChildren<QRadioButton *>().first()->setChecked(true);
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral(" "));
        QVERIFY(!button(dialog, QStringLiteral("Export"))->isEnabled());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("/tmp/elsewhere "));
        QVERIFY(button(dialog, QStringLiteral("Export"))->isEnabled());
        QCOMPARE(dialog.folder(), QStringLiteral("/tmp/elsewhere"));
    }

    void newsroomComesBackAsEntered()
    {
        Newsroom newsroom;
        newsroom.name = QStringLiteral("صحيفة المدينة");
        newsroom.timeZone = QStringLiteral("Asia/Amman");
        NewsroomDialog dialog(newsroom, {}, m_theme);
        QVERIFY(dialog.newsroom() == newsroom);
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QLatin1String("Address of the site"))
                field->setText(QStringLiteral("https://example.org//"));
            if (field->accessibleName() == QLatin1String("Name of the new person"))
                field->setText(QStringLiteral(" هند  العلي "));
        }
        QCOMPARE(dialog.newsroom().siteUrl, QStringLiteral("https://example.org"));
        button(dialog, QStringLiteral("Add"))->click();
        QCOMPARE(dialog.added().size(), size_t(1));
        QCOMPARE(dialog.added().front().name, QStringLiteral("هند العلي"));
    }

    void settingsAreWrittenOnlyWhenSaved()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        {
            SettingsDialog dialog(settings, m_theme);
            dialog.findChildren<QSpinBox *>().first()->setValue(150);
            dialog.reject();
        }
        QCOMPARE(settings.scale(), 100);
        SettingsDialog dialog(settings, m_theme);
        dialog.findChildren<QSpinBox *>().first()->setValue(150);
        dialog.findChildren<QComboBox *>().first()->setCurrentIndex(2);
        dialog.accept();
        QCOMPARE(settings.scale(), 150);
        QCOMPARE(settings.language(), std::optional(Language::English));
        QVERIFY(dialog.languageChanged());
    }

    void twoCommandsNeverShareKeys()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Actions actions;
        ShortcutsDialog dialog(actions, settings, m_theme);
        auto *keys = dialog.findChild<QKeySequenceEdit *>();
        keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+S")));
        QVERIFY(!button(dialog, QStringLiteral("Set"))->isEnabled());
        keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+Alt+Shift+N")));
        QVERIFY(button(dialog, QStringLiteral("Set"))->isEnabled());
        button(dialog, QStringLiteral("Set"))->click();
        QCOMPARE(actions[ActionId::NewArticle]->shortcut().toString(), QStringLiteral("Ctrl+Alt+Shift+N"));
    }

    void welcomeNeedsAName()
    {
        WelcomeDialog dialog({}, true, m_theme);
        QVERIFY(!button(dialog, QStringLiteral("Begin"))->isEnabled());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("ليلى منصور"));
        QVERIFY(button(dialog, QStringLiteral("Begin"))->isEnabled());
        QVERIFY(!dialog.chosen());
        QVERIFY(dialog.wantsSample());
        WelcomeDialog known(
            {{{2}, QStringLiteral("رنا خوري"), Role::Reporter, false}, {{1}, QStringLiteral("سامر حداد"), Role::DutyEditor, true}}, false,
            m_theme); // one who left is not offered
        QVERIFY(known.chosen().has_value());
        QVERIFY(!known.wantsSample());
    }

    void importTellsWhatBecameOfIt()
    {
        ImportDialog dialog(m_theme);
        const QSignalSpy cancelled(&dialog, &ImportDialog::cancelWanted);
        dialog.reject();
        QCOMPARE(cancelled.count(), 1);
        ImportReport report;
        ImportOutcome outcome;
        outcome.id = {3};
        outcome.headline = QStringLiteral("عنوان");
        outcome.losses = {{QStringLiteral("nbsp"), 14, QStringLiteral("مسافات غير فاصلة")}};
        report.imported = {outcome};
        report.count = 1;
        report.skipped = {{QStringLiteral("a.jsonl"),
                           7,
                           {ErrorCode::InputMalformed, {QStringLiteral("a.jsonl"), QStringLiteral("7"), QStringLiteral("{")}}}};
        dialog.showReport(report);
        auto *tree = dialog.findChild<QTreeWidget *>();
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), QStringLiteral("مسافات غير فاصلة (14)"));
        QSignalSpy wanted(&dialog, &ImportDialog::articleWanted);
        Q_EMIT tree->itemActivated(tree->topLevelItem(0), 0);
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
