// SPDX-License-Identifier: GPL-3.0-or-later
// Proofing in the real window, over a real archive and the real dictionary.
#include "newsroomful.h"

#include "base/translation.h"
#include "cli/commandline.h"
#include "dialogs/dictionarydialog.h"
#include "dialogs/safefixdialog.h"
#include "dialogs/styledialog.h"
#include "editor/articleheader.h"
#include "editor/articlepage.h"
#include "editor/suggestionpopup.h"
#include "editor/texteditor.h"
#include "messagebar.h"
#include "statusline.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

#include <optional>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

namespace {

const QString headline = u"الوزير يعود الى العاصمة"_s;
const QStringList paragraphs{
    u"عاد الوزير الى العاصمة امس ، وقال ان المباحثات كانت مثمرة."_s, u"وأضاف: «سنعود الى هذا الموضوع» في وقت لاحق."_s,
    u"وتعمل المؤسسه الأمريكية على توسيع المشروع  في المنطقة , بحسب بيان نشرته في 5 آذار 2026."_s,
    u"وقال زرقوفسكي إن الخطة جاهزة، وأضاف زرقوفسكي أنها ستبدأ قريبا."_s, u"ولم يعلق زركوفسكي على ذلك، ورحب كرلوبنسكي بالبيان."_s};

/// What is done in a dialog that is about to be opened: it runs its own loop.
template<typename Dialog, typename Act>
void inDialog(Act act)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
    });
    timer->start(20);
}

} // namespace

class TestProofingDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }

    void init()
    {
        installTranslations(Language::English); // the command line brings its own
        m_newsroom = std::make_unique<Newsroomful>();
        m_newsroom->proofing = findProofingData();
        if (!QFile::exists(m_newsroom->proofing.dictionary))
            QSKIP("no Arabic dictionary on this machine");
        QVERIFY(m_newsroom->furnish());
        {
            auto archive = Archive::open(m_newsroom->path);
            QVERIFY(archive.ok());
            Article article;
            article.headline = headline;
            article.body = canonical(bodyFromPlainText(paragraphs.join(u'\n')));
            article.author = m_newsroom->editor.id;
            const auto stored = (*archive)->save(article, m_newsroom->editor);
            QVERIFY(stored.ok());
            m_article = stored->id;
            const HouseStyle gulf = *std::ranges::find(stylePresets(), u"gulf"_s, &HouseStyle::id);
            QVERIFY(House(**archive).setStyle(gulf, m_newsroom->editor).ok());
        }
        QVERIFY(m_newsroom->open(m_newsroom->editor));
        QVERIFY(m_newsroom->openArticle(m_article.value));
        QTRY_VERIFY_WITH_TIMEOUT(findings(u"house-months"_s) == 1, patience); // the house's style is on
    }
    void cleanup()
    {
        m_newsroom->window.reset();
        m_newsroom->desk.reset();
        m_newsroom.reset();
    }

    void windowAndCommandLineFindTheSame()
    {
        QByteArray in = (headline + u'\n' + paragraphs.join(u'\n')).toUtf8();
        QBuffer input(&in), out, error;
        input.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        error.open(QIODevice::WriteOnly);
        QCOMPARE(runCommandLine({u"check"_s, u"-"_s, u"--json"_s, u"--archive"_s, m_newsroom->path}, {&input, &out, &error, false}), 1);
        QStringList line;
        const auto told = [](const QString &rule, const QString &severity, const QString &text, const QStringList &suggestions) {
            return QStringList{rule, severity, text, suggestions.join(u'|')}.join(u' ');
        };
        for (const QJsonValue finding : QJsonDocument::fromJson(out.data())["files"][0]["findings"].toArray()) {
            QStringList suggestions;
            for (const QJsonValue suggestion : finding["suggestions"].toArray())
                suggestions += suggestion.toString();
            line += told(finding["rule"].toString(), finding["severity"].toString(), finding["text"].toString(), suggestions);
        }
        const auto window = [&] {
            QStringList found;
            for (const auto &place : page().marks()->places())
                found += told(place.finding.rule, severityName(place.finding.severity), place.finding.text, place.finding.suggestions);
            return found;
        };
        QVERIFY(line.filter(u"mixed-names"_s).size() == 1); // of the article as one
        QTRY_COMPARE_WITH_TIMEOUT(window(), line, patience);
    }

    void sureCorrectionsAreShownAndGoBackInOneStep()
    {
        const QString before = text();
        const auto safe = page().marks()->safePlaces();
        QVERIFY(safe.size() >= 4);
        for (const auto &place : safe)
            QVERIFY(!place.context().contains(u"سنعود"_s)); // somebody's words
        size_t shown = 0;
        inDialog<SafeFixDialog>([&shown](SafeFixDialog &dialog) {
            auto *list = dialog.findChild<QTreeWidget *>();
            shown = static_cast<size_t>(list->topLevelItemCount());
            list->topLevelItem(list->topLevelItemCount() - 1)->setCheckState(0, Qt::Unchecked); // that one stays
            dialog.accept();
        });
        m_newsroom->window->actions().trigger(ActionId::FixSafe);
        QCOMPARE(shown, safe.size());
        QCOMPARE(m_newsroom->session().fields().headline, u"الوزير يعود إلى العاصمة"_s);
        const QString after = text();
        QVERIFY(after.startsWith(u"عاد الوزير إلى العاصمة أمس"_s));
        QVERIFY(after.contains(u"«سنعود الى هذا الموضوع»"_s));
        page().focusText();
        m_newsroom->window->actions().trigger(ActionId::Undo);
        QCOMPARE(m_newsroom->session().fields().headline, headline);
        QCOMPARE(text(), before);
        m_newsroom->window->actions().trigger(ActionId::Redo);
        QCOMPARE(m_newsroom->session().fields().headline, u"الوزير يعود إلى العاصمة"_s);
        QCOMPARE(text(), after);
        page().focusHeadline(); // from a field, too
        m_newsroom->window->actions().trigger(ActionId::Undo);
        QCOMPARE(text(), before);
    }

    void theWalkGoesFromFindingToFinding()
    {
        m_newsroom->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_newsroom->window.get()));
        const auto places = page().marks()->places();
        const auto faults = std::ranges::count_if(places, [](const auto &place) { return !place.finding.isUnknownWord(); });
        QSignalSpy ended(&page(), &ArticlePage::walkEnded);
        m_newsroom->window->actions().trigger(ActionId::WalkThrough);
        qsizetype cards = 0;
        while (ended.isEmpty() && cards <= faults) {
            QTRY_VERIFY(popup() && popup()->isVisible());
            ++cards;
            QTest::qWait(1); // rows of the card before go, those of this one come
            const auto rows = popup()->findChildren<PopupRow *>();
            const auto skip = std::ranges::find(rows, u"On to the next"_s,
                                                [](const PopupRow *row) { return row->isHidden() ? QString() : row->text(); });
            QStringList texts;
            for (const PopupRow *row : rows)
                texts += row->text() + (row->isHidden() ? u" (hidden)"_s : QString());
            QVERIFY2(skip != rows.end(), qPrintable(QStringLiteral("card %1 of %2: %3").arg(cards).arg(faults).arg(texts.join(u'|'))));
            (*skip)->click();
            QTRY_VERIFY(popup()->isVisible() || !ended.isEmpty());
        }
        QCOMPARE(cards, qsizetype(faults));
        QCOMPARE(ended.size(), 1);
    }

    void aRuleIsTurnedOffAndOnAgain()
    {
        const auto places = page().marks()->places();
        const auto month = std::ranges::find(places, u"house-months"_s, [](const auto &place) { return place.finding.rule; });
        page().marks()->goTo(*month);
        m_newsroom->window->actions().trigger(ActionId::TurnRuleOff);
        QTRY_COMPARE_WITH_TIMEOUT(findings(u"house-months"_s), 0, patience);
        QCOMPARE(m_newsroom->desk->style().off, QStringList{u"house-months"_s});
        inDialog<StyleDialog>([](StyleDialog &dialog) {
            for (QTreeWidget *list : dialog.findChildren<QTreeWidget *>())
                if (list->isHeaderHidden())
                    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
            dialog.accept();
        });
        m_newsroom->window->actions().trigger(ActionId::HouseStyle);
        QTRY_COMPARE_WITH_TIMEOUT(findings(u"house-months"_s), 1, patience);
    }

    void anIgnoredFindingComesBackByUndo()
    {
        const int spaces = findings(u"space-before-mark"_s);
        QVERIFY(spaces > 0);
        const auto places = page().marks()->places();
        page().focusText();
        page().marks()->goTo(*std::ranges::find(places, u"space-before-mark"_s, [](const auto &place) { return place.finding.rule; }));
        const QString before = text();
        m_newsroom->window->actions().trigger(ActionId::IgnoreHere);
        QCOMPARE(findings(u"space-before-mark"_s), spaces - 1);
        m_newsroom->window->actions().trigger(ActionId::Undo);
        QTRY_COMPARE_WITH_TIMEOUT(findings(u"space-before-mark"_s), spaces, patience);
        QCOMPARE(text(), before);
    }

    void aTaughtWordIsTakenBackFromTheBar()
    {
        const QString word = u"كرلوبنسكي"_s;
        const auto place = [this, word] {
            const auto places = page().marks()->places();
            const auto found = std::ranges::find(places, word, [](const auto &p) { return p.finding.text; });
            return found == places.end() ? std::optional<ProofingMarks::Place>() : *found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(place(), patience);
        page().marks()->goTo(*place());
        m_newsroom->window->actions().trigger(ActionId::AddToDictionary);
        QTRY_VERIFY_WITH_TIMEOUT(!place(), patience);
        auto *bar = m_newsroom->window->findChild<MessageBar *>();
        QVERIFY2(bar->text().contains(word), qPrintable(bar->text()));
        const auto buttons = bar->findChildren<QPushButton *>();
        const auto undo = std::ranges::find(buttons, u"Undo"_s, [](const QPushButton *button) { return button->text(); });
        QVERIFY(undo != buttons.end());
        (*undo)->click();
        QTRY_VERIFY_WITH_TIMEOUT(place(), patience);
    }

    void aWordIsAddedAndForgotten()
    {
        HouseWord word;
        word.word = u"زرقينيا"_s;
        QSignalSpy changed(m_newsroom->desk.get(), &Desk::houseChanged);
        inDialog<DictionaryDialog>([word, this](DictionaryDialog &dialog) {
            m_newsroom->desk->changeHouse([word](House &house, const Person &by) { return house.propose(word, by); });
            const auto lists = dialog.findChildren<QTreeWidget *>();
            QTRY_VERIFY(
                std::ranges::any_of(lists, [&](QTreeWidget *list) { return !list->findItems(word.word, Qt::MatchExactly).isEmpty(); }));
            dialog.reject();
        });
        m_newsroom->window->actions().trigger(ActionId::HouseDictionary);
        QVERIFY(!changed.isEmpty());
    }

private:
    ArticlePage &page() { return m_newsroom->window->page(); }
    SuggestionPopup *popup() { return m_newsroom->window->findChild<SuggestionPopup *>(); }
    QString text() { return page().text()->toPlainText(); }
    int findings(const QString &rule)
    {
        return static_cast<int>(
            std::ranges::count_if(page().marks()->places(), [&](const auto &place) { return place.finding.rule == rule; }));
    }

    std::unique_ptr<Newsroomful> m_newsroom;
    ArticleId m_article;
};

QTEST_MAIN(TestProofingDesk)
#include "tst_proofingdesk.moc"
