// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "panes/librarypane.h"
#include "panes/searchchips.h"
#include "panes/searchfilters.h"
#include "panes/searchmenu.h"
#include "support/keys.h"
#include "widgets/chip.h"
#include "widgets/popover.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

namespace {

/// The pane in a window, over an archive that answers every query with one row.
struct Room {
    LibraryQuery asked; ///< last
    LibraryRow row;
    Theme theme = makeTheme(Appearance::Light);
    QMainWindow window;
    LibraryPane *pane;

    Room()
    {
        row.article.id = {1};
        row.article.headline = QStringLiteral("أسعار القمح ترتفع");
        row.article.updated = QDateTime::currentDateTimeUtc();
        pane = new LibraryPane(
            [this](QObject *, const LibraryQuery &query, Page, std::function<void(Result<LibraryRows>)> then) {
                asked = query;
                LibraryRow found = row;
                if (!query.text.isEmpty()) {
                    found.snippet = QStringLiteral("وسجّلت ") + hitBegin + QStringLiteral("سعر") + hitEnd + QStringLiteral(" القمح");
                    found.found = {{QStringLiteral("سعر"), query.exactOnly ? MatchKind::AsTyped : MatchKind::NearForm, MatchPlace::Text}};
                }
                then(LibraryRows{{found}, true});
            },
            [](QObject *, const std::vector<ArticleFilter> &filters, std::function<void(std::vector<int>)> then) {
                then(std::vector<int>(filters.size(), 0));
            },
            theme);
        window.setCentralWidget(pane);
        window.resize(400, 700);
        window.show();
        pane->setPerson({{7}, QStringLiteral("ليلى منصور"), Role::Reporter}, {});
    }
    [[nodiscard]] QStringList chips() const
    {
        QStringList texts;
        for (const Chip *chip : pane->findChildren<Chip *>())
            if (!chip->isHidden())
                texts << (chip->kind() == Chip::Kind::Suggested ? QStringLiteral("+ ") : QString()) + chip->text();
        return texts;
    }
    [[nodiscard]] Chip *chip(const QString &text) const
    {
        for (Chip *chip : pane->findChildren<Chip *>())
            if (!chip->isHidden() && chip->text() == text)
                return chip;
        return nullptr;
    }
};

/// A field needs room for its text; Qt's hint for one asks for the widest sign of its font.
int widthNeeded(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget); line && qobject_cast<const QAbstractSpinBox *>(line->parentWidget()))
        return line->fontMetrics().horizontalAdvance(line->text());
    return widget.minimumSizeHint().width();
}

} // namespace

class TestLibraryPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersNarrowByKeysAlone()
    {
        Room room;
        room.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&room.window));
        room.pane->openFilters();
        auto *popover = room.window.findChild<Popover *>();
        QVERIFY(popover && popover->isVisible());
        room.pane->searchFilters()->setSections({QStringLiteral("اقتصاد"), QStringLiteral("رياضة")});
        auto *state = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(state);
        strike(state, Qt::Key_Down);
        QCOMPARE(room.asked.filter.states.size(), 1U);
        strike(state, Qt::Key_Tab);
        auto *section = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(section && section != state);
        strike(section, Qt::Key_Down);
        QCOMPARE(room.asked.filter.section, QStringLiteral("اقتصاد"));
        strike(section, Qt::Key_Tab);
        auto *tag = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(tag);
        QSignalSpy wanted(room.pane->searchFilters(), &SearchFilters::tagsWanted);
        type(tag, QStringLiteral("القمح"));
        QCOMPARE(wanted.count(), 5);
        QVERIFY2(room.asked.filter.tag.isEmpty(), "half a tag is none");
        strike(tag, Qt::Key_Return);
        QCOMPARE(room.asked.filter.tag, QStringLiteral("القمح"));
        QTRY_VERIFY(!popover->isVisible());
        QCOMPARE(room.chips().size(), 3);
    }

    void chipsGoByKeyAndTheFocusStays()
    {
        Room room;
        room.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&room.window));
        SearchQuery kept;
        kept.filter.section = QStringLiteral("اقتصاد");
        kept.filter.from = QDate(2026, 11, 1);
        kept.filter.author = QStringLiteral("سامر حداد");
        room.pane->ask(kept);
        QCOMPARE(room.chips().size(), 3);
        Chip *first = room.chip(QStringLiteral("اقتصاد"));
        QVERIFY(first);
        first->setFocus();
        strike(first, Qt::Key_Delete);
        QVERIFY(room.asked.filter.section.isEmpty());
        QCOMPARE(room.asked.filter.author, QStringLiteral("سامر حداد"));
        QCOMPARE(room.chips().size(), 2);
        auto *next = qobject_cast<Chip *>(room.window.focusWidget());
        QVERIFY2(next && !next->isHidden(), "the next chip has the focus");
        strike(next, Qt::Key_Backspace);
        strike(room.window.focusWidget(), Qt::Key_Return);
        QVERIFY(room.chips().isEmpty());
        QVERIFY(room.asked.filter == ArticleFilter());
        QVERIFY2(qobject_cast<QLineEdit *>(room.window.focusWidget()), "back in the search field");
    }

    void otherFormsAreToldAndCanBeLeftOut()
    {
        Room room;
        SearchQuery query;
        query.text = QStringLiteral("أسعار");
        room.pane->ask(query);
        const QModelIndex row = room.pane->model()->index(0);
        QVERIFY2(row.data(ReasonRole).toString().contains(QStringLiteral("سعر")), "the form that was met");
        QVERIFY(row.data(CaptionRole).toString().contains(hitBegin));
        QVERIFY2(!row.data(Qt::AccessibleTextRole).toString().contains(hitBegin), "no marks for a reader of the screen");
        QCOMPARE(room.chips().size(), 1);
        Chip *offer = room.pane->findChild<SearchChips *>()->findChild<Chip *>();
        QCOMPARE(offer->kind(), Chip::Kind::Suggested);
        strike(offer, Qt::Key_Return);
        QVERIFY(room.asked.exactOnly);
        QVERIFY(room.pane->searchMenu()->exactOnly());
        QCOMPARE(room.chips().size(), 1);
        strike(room.chip(room.chips().front()), Qt::Key_Delete);
        QVERIFY(!room.asked.exactOnly);
    }

    void aKeptSearchShowsWhatItNarrowsBy()
    {
        Room room;
        SearchQuery kept;
        kept.text = QStringLiteral("القمح");
        kept.filter.states = {State::Approved, State::Published};
        kept.order = SearchOrder::Newest;
        Q_EMIT room.pane->searchMenu()->chosen(kept);
        QCOMPARE(room.asked.text, kept.text);
        QCOMPARE(room.asked.filter.states, kept.filter.states);
        QVERIFY(room.asked.newestFirst);
        QCOMPARE(room.chips().size(), 4); // two states, newest first, and the offer
        const SearchQuery again = room.pane->asked();
        QCOMPARE(again.filter.states, kept.filter.states);
    }

    void nothingOfTheFiltersIsCut_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }
    void nothingOfTheFiltersIsCut()
    {
        QFETCH(int, scale);
        const Theme theme = makeTheme(Appearance::Light, scale);
        apply(theme);
        QMainWindow window;
        auto *pane = new LibraryPane([](auto &&...) {}, [](auto &&...) {}, theme);
        window.setCentralWidget(pane);
        window.resize(1280, 800);
        window.show();
        pane->openFilters();
        ArticleFilter dated;
        dated.from = QDate(2026, 11, 1);
        pane->searchFilters()->setFilter(dated);
        auto *popover = window.findChild<Popover *>();
        QTRY_COMPARE(popover->height(), popover->sizeHint().height());
        QVERIFY(window.rect().contains(popover->geometry()));
        for (const QWidget *child : pane->searchFilters()->findChildren<QWidget *>())
            if (child->isVisibleTo(pane->searchFilters()) && child->focusPolicy() != Qt::NoFocus)
                QVERIFY2(child->visibleRegion().boundingRect() == child->rect() && child->width() >= widthNeeded(*child),
                         child->metaObject()->className());
    }
};

QTEST_MAIN(TestLibraryPane)
#include "tst_librarypane.moc"
