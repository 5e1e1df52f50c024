// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/librarypane.h"

#include "base/errors.h"
#include "panes/searchchips.h"
#include "panes/searchfilters.h"
#include "panes/searchmenu.h"
#include "widgets/flowlayout.h"
#include "widgets/popover.h"
#include "widgets/rowdelegate.h"
#include "wording.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

static constexpr int filtersWidth = 360;

ArticleFilter articleFilter(LibraryFilter filter, const Person &person, const WorkflowRules &rules, const QDateTime &now)
{
    ArticleFilter result;
    switch (filter) {
    case LibraryFilter::All:
        break;
    case LibraryFilter::Mine:
        result.owner = person.id;
        break;
    case LibraryFilter::Waiting:
        if (person.role == Role::Reporter) {
            result.owner = person.id;
            result.states = {State::Returned};
            break;
        }
        for (const State state : allStates) {
            // A draft waits for its writer, a published article for nobody.
            if (state != State::Draft && state != State::Published && state != State::Returned && primaryAction(state, person, rules))
                result.states.push_back(state);
        }
        break;
    case LibraryFilter::Overdue:
        result.overdueAt = now;
        break;
    }
    return result;
}

/// "312"; "10,000+" where nobody counted further.
static QString countText(int count, int most) { return count > most ? isolated(numeral(most) + u'+') : isolated(numeral(count)); }

LibraryPane::CountSource countSource(ArchiveThread &archive)
{
    return [&archive](QObject *receiver, const std::vector<ArticleFilter> &filters, std::function<void(std::vector<int>)> then) {
        archive.ask(
            receiver,
            [filters](Archive &open) {
                std::vector<int> counts;
                counts.reserve(filters.size());
                for (const ArticleFilter &filter : filters)
                    counts.push_back(open.articles().count(filter, mostHitsCounted + 1).valueOr(0));
                return counts;
            },
            std::move(then));
    };
}

LibraryPane::LibraryPane(LibrarySource source, CountSource counts, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_counts(std::move(counts)), m_model(new ArticleListModel(std::move(source), this)),
      m_search(new QLineEdit(this)), m_menu(new SearchMenu(theme, this)), m_chips(new SearchChips(theme, this)),
      m_choices(new SearchFilters(theme, this)), m_keys(new QLabel(isolated(QStringLiteral("Ctrl+Shift+F")), m_search)),
      m_filters(new QButtonGroup(this)), m_view(new QListView(this)), m_empty(new QWidget(this)), m_emptyText(new QLabel(m_empty)),
      m_emptyButton(new QPushButton(m_empty))
{
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Items"));
    m_search->setPlaceholderText(tr("Search the archive"));
    m_search->setAccessibleName(tr("Search the archive"));
    setRole(m_search, "search");
    m_search->installEventFilter(this);
    setRole(m_keys, "caption");
    auto *inField = new QHBoxLayout(m_search);
    inField->setContentsMargins(theme.px(10), 0, theme.px(10), 0);
    inField->addStretch();
    inField->addWidget(m_keys);
    m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(8));
    top->setSpacing(theme.px(8));
    auto *field = new QHBoxLayout;
    field->setSpacing(theme.px(4));
    field->addWidget(m_search, 1);
    field->addWidget(m_menu);
    top->addLayout(field);
    top->addWidget(m_chips);
    m_choices->hide();
    buildFilters(top);
    layout->addLayout(top);
    auto *line = new QFrame(this);
    setRole(line, "line");
    layout->addWidget(line);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);

    m_view->setModel(m_model);
    m_view->setItemDelegate(new StateRowDelegate(theme, 2, this));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setWordWrap(true); // else a scroll bar that takes room would not have the rows measured again
    m_view->setAccessibleName(tr("Items"));

    auto *around = new QVBoxLayout(m_empty);
    around->setSpacing(theme.px(12));
    around->addStretch(1);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    setRole(m_emptyText, "soft");
    around->addWidget(m_emptyText);
    around->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    around->addStretch(2);
    m_empty->hide();

    m_pause.setSingleShot(true);
    m_pause.setInterval(180);
    connect(&m_pause, &QTimer::timeout, this, qOverload<>(&LibraryPane::ask));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_keys->setVisible(text.isEmpty() && !m_search->hasFocus());
        m_pause.start();
    });
    connect(m_filters, &QButtonGroup::idClicked, this, [this] { ask(); });
    connect(m_menu, &SearchMenu::switched, this, [this] { ask(); });
    connect(m_menu, &SearchMenu::spikedWanted, this, [this](bool only) {
        ArticleFilter chosen = m_chosen;
        chosen.states.clear();
        if (only)
            chosen.states = {State::Spiked};
        narrow(chosen);
    });
    connect(m_menu, &SearchMenu::filtersWanted, this, &LibraryPane::openFilters);
    connect(m_choices, &SearchFilters::changed, this, &LibraryPane::narrow);
    connect(m_choices, &SearchFilters::done, this, [this] { m_popover->hide(); });
    connect(m_chips, &SearchChips::changed, this, qOverload<const SearchQuery &>(&LibraryPane::ask));
    connect(m_chips, &SearchChips::left, this, [this] { m_search->setFocus(); });
    connect(m_menu, &SearchMenu::chosen, this, [this](const SearchQuery &query) {
        m_filters->button(0)->setChecked(true); // a kept search has its own
        ask(query);
    });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(m_model->idAt(index)); });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT opened(m_model->idAt(index)); });
    connect(m_model, &ArticleListModel::loaded, this, &LibraryPane::showEmptiness);
    connect(m_model, &ArticleListModel::failed, this, &LibraryPane::showFailure);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_failed)
            refresh();
        else if (m_chosen != ArticleFilter())
            narrow({});
        else if (!m_search->text().isEmpty())
            m_search->clear();
        else
            Q_EMIT newWanted();
    });
}

QString LibraryPane::filterName(LibraryFilter filter)
{
    switch (filter) {
    case LibraryFilter::All:
        return tr("All");
    case LibraryFilter::Mine:
        return tr("Mine");
    case LibraryFilter::Waiting:
        return tr("Waiting for me");
    case LibraryFilter::Overdue:
        return tr("Overdue");
    }
    Q_UNREACHABLE();
}

void LibraryPane::buildFilters(QVBoxLayout *layout)
{
    auto *row = new FlowLayout(m_theme.px(2), m_theme.px(4));
    layout->addLayout(row);
    for (const LibraryFilter filter : allLibraryFilters) {
        auto *button = new QPushButton(filterName(filter), this); // its count follows
        setRole(button, "filter");
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_filters->addButton(button, static_cast<int>(filter));
        row->addWidget(button);
    }
    m_filters->button(0)->setChecked(true);
}

void LibraryPane::setPerson(const Person &person, const WorkflowRules &rules)
{
    m_person = person;
    m_rules = rules;
    refresh();
    ask();
}

void LibraryPane::setCurrent(ArticleId id)
{
    m_current = id;
    const QModelIndex index = m_model->find(id);
    if (index.isValid() && index != m_view->currentIndex())
        m_view->setCurrentIndex(index);
    else if (!index.isValid())
        m_view->clearSelection();
}

void LibraryPane::refresh()
{
    m_model->refresh();
    askCounts();
}

void LibraryPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPane::openFilters()
{
    if (!m_popover) {
        m_popover = new Popover(m_theme, window());
        m_popover->setContent(m_choices);
        m_choices->show();
    }
    Q_EMIT sectionsWanted();
    m_choices->setFilter(m_chosen);
    m_popover->openBelow(m_search, m_theme.px(filtersWidth));
}

/// Both must hold; a state that was chosen goes before those of the four filters.
static ArticleFilter together(ArticleFilter filter, const ArticleFilter &chosen)
{
    if (!chosen.states.empty())
        filter.states = chosen.states;
    if (chosen.owner.isValid())
        filter.owner = chosen.owner;
    filter.section = chosen.section;
    filter.tag = chosen.tag;
    filter.author = chosen.author;
    filter.outlet = chosen.outlet;
    filter.from = chosen.from;
    filter.to = chosen.to;
    return filter;
}

void LibraryPane::ask()
{
    const auto filter = static_cast<LibraryFilter>(m_filters->checkedId());
    const ArticleFilter which = together(articleFilter(filter, m_person, m_rules, QDateTime::currentDateTimeUtc()), m_chosen);
    m_model->setQuery({m_search->text().trimmed(), which, m_menu->exactOnly(), m_menu->newestFirst()});
    showChips();
    askCounts();
}

void LibraryPane::narrow(const ArticleFilter &chosen)
{
    SearchQuery query = asked();
    query.filter = m_chosen = chosen;
    m_menu->choose(query);
    ask();
}

void LibraryPane::showChips()
{
    SearchQuery query = asked();
    query.filter = m_chosen; // the four filters show themselves
    m_chips->show(query, m_person.id, !query.text.isEmpty() && !query.exactOnly && m_model->hasOtherForms());
}

SearchQuery LibraryPane::asked() const
{
    const LibraryQuery &query = m_model->query();
    SearchQuery search;
    search.text = query.text;
    search.filter = query.filter;
    search.exactOnly = query.exactOnly;
    search.order = query.newestFirst ? SearchOrder::Newest : SearchOrder::Best;
    return search;
}

void LibraryPane::ask(const SearchQuery &query)
{
    {
        const QSignalBlocker quiet(m_search);
        if (m_search->text().trimmed() != query.text)
            m_search->setText(query.text);
    }
    m_keys->setVisible(query.text.isEmpty() && !m_search->hasFocus());
    m_chosen = query.filter;
    m_menu->choose(query);
    ask();
}

void LibraryPane::askCounts()
{
    std::vector<ArticleFilter> filters;
    filters.reserve(std::size(allLibraryFilters));
    for (const LibraryFilter filter : allLibraryFilters)
        filters.push_back(articleFilter(filter, m_person, m_rules, QDateTime::currentDateTimeUtc()));
    m_counts(this, filters, [this](const std::vector<int> &counts) {
        for (size_t i = 0; i < counts.size(); ++i) {
            QAbstractButton *button = m_filters->button(static_cast<int>(i));
            QString text = filterName(allLibraryFilters[i]);
            if (counts[i] > 0)
                text += u' ' + countText(counts[i], mostHitsCounted);
            button->setText(text);
        }
    });
}

void LibraryPane::showEmptiness()
{
    m_failed = false;
    showChips();
    const bool empty = m_model->rowCount() == 0;
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty) {
        setCurrent(m_current);
        return;
    }
    const bool searching = !m_search->text().trimmed().isEmpty();
    const auto filter = static_cast<LibraryFilter>(m_filters->checkedId());
    m_emptyText->setText(searching ? tr("Nothing found for “%1”").arg(m_search->text().trimmed())
                             : filter == LibraryFilter::All && m_chosen == ArticleFilter() ? tr("The archive is empty")
                                                                                           : tr("No items here"));
    const bool narrowed = m_chosen != ArticleFilter() || searching;
    m_emptyButton->setVisible(narrowed || m_mayMake);
    m_emptyButton->setText(m_chosen != ArticleFilter() ? tr("Remove the filters") : searching ? tr("Clear the search") : tr("New item"));
}

void LibraryPane::setMayMake(bool may)
{
    m_mayMake = may;
    if (!m_failed && !m_empty->isHidden())
        showEmptiness();
}

void LibraryPane::showFailure(const Error &error)
{
    m_failed = true;
    m_view->hide();
    m_empty->show();
    m_emptyText->setText(describe(error));
    m_emptyButton->show();
    m_emptyButton->setText(tr("Try again"));
}

bool LibraryPane::eventFilter(QObject *watched, QEvent *event)
{
    // The hint gives way to the caret.
    if (watched == m_search && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_keys->setVisible(event->type() == QEvent::FocusOut && m_search->text().isEmpty());
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool down = key == Qt::Key_Down, enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if ((down || enter) && m_model->rowCount() > 0) {
            if (!m_view->currentIndex().isValid() || enter)
                m_view->setCurrentIndex(m_model->index(0));
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muharrir

#include "moc_librarypane.cpp"
