// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "commands/deskcommands.h"
#include "commands/filecommands.h"
#include "commands/phrases.h"
#include "commands/proofingcommands.h"
#include "commands/sessionquestions.h"
#include "commands/viewcommands.h"
#include "dialogs/differencesdialog.h"
#include "dialogs/linedialog.h"
#include "editor/articleheader.h"
#include "editor/articlepage.h"
#include "editor/texteditor.h"
#include "emptypage.h"
#include "icons.h"
#include "layoutkeys.h"
#include "messagebar.h"
#include "panes/detailspane.h"
#include "panes/librarypane.h"
#include "panes/searchfilters.h"
#include "panes/searchmenu.h"
#include "panes/sidepanes.h"
#include "panes/workflowbinding.h"
#include "statusline.h"
#include "text/statistics.h"
#include "topbar.h"
#include "widgets/enterkey.h"
#include "widgets/popover.h"
#include "windowframe.h"
#include "wording.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace muharrir {

MainWindow::MainWindow(Desk &desk) : m_desk(desk), m_actions(this)
{
    setWindowTitle(tr("Muharrir"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/muharrir.svg")));
    setAcceptDrops(true);
    for (const ActionRow &row : actionTable()) {
        if (row.icon)
            m_actions[row.id]->setIcon(lineIcon(QString::fromLatin1(row.icon), desk.theme()));
        addAction(m_actions[row.id]);
    }
    m_actions.loadKeys(desk.settings().file());
    new LayoutKeys(this);
    build();
    makeCommands();
    connectLibrary();
    connectStatus();
    connectPage();
    connectWorkflow();
    connect(&desk, &Desk::themeChanged, this, &MainWindow::themeChanged);
    connect(&desk, &Desk::standingKnown, this, [this](const ArchiveStanding &standing) {
        m_actions.setUnwritable(standing.readOnly ? tr("The archive can only be read") : QString());
        m_library->setMayMake(!standing.readOnly);
        m_workflow->show();
    });
    connect(&desk, &Desk::failed, this, [this] {
        if (!m_desk.isReady())
            m_actions.setUnwritable(tr("The archive could not be opened"));
    });
    connect(&desk.session(), &Session::opened, this, &MainWindow::showSession);
    connect(&desk.session(), &Session::fieldsChanged, this, &MainWindow::showStanding);
    showSession();
    const QByteArray geometry = desk.settings().windowLayout(QStringLiteral("geometry"));
    if (!restoreGeometry(geometry))
        resize(desk.theme().px(1440), desk.theme().px(900));
    m_frame->restoreLayout(desk.settings().windowLayout(QStringLiteral("frame")));
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    const Theme &theme = m_desk.theme();
    m_bar = new TopBar(m_actions, theme, this);
    m_library = new LibraryPane(librarySource(m_desk.reader()), countSource(m_desk.reader()), theme, this);
    m_page = new ArticlePage(m_actions, theme, this);
    m_page->setSession(&m_desk.session());
    m_page->setProofer(&m_desk.proofer());
    m_panes = new SidePanes(m_actions, *m_page, m_desk, this);
    m_messages = new MessageBar(theme, this);
    m_status = new StatusLine(theme, this);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(new EmptyPage(m_actions, theme));
    m_centre->addWidget(m_page);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_centre, 1);
    m_frame = new WindowFrame(m_library, middle, m_panes, theme, this);
    auto *whole = new QWidget(this);
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addWidget(m_frame, 1);
    rows->addWidget(m_status);
    setCentralWidget(whole);
}

void MainWindow::makeCommands()
{
    m_workflow = new WorkflowBinding(m_actions, m_desk, *new Popover(m_desk.theme(), this));
    m_workflow->setAnchor(m_bar->stateChip());
    m_files = new FileCommands(m_actions, m_desk, *m_page, *m_messages, *this);
    m_view = new ViewCommands(m_actions, m_desk, *m_page, *m_frame, *this);
    new ProofingCommands(m_actions, m_desk, *m_page, *m_messages, *this);
    m_house = new DeskCommands(m_actions, m_desk, *m_bar, *this);
    m_questions = new SessionQuestions(m_desk, *m_messages, *this);
    new Phrases(m_actions, m_desk, *m_page->text());
    connect(m_house, &DeskCommands::articleWanted, m_files, &FileCommands::openArticle);
    connect(m_house, &DeskCommands::sampleWanted, m_files, &FileCommands::addSample);
    connect(m_house, &DeskCommands::looksChanged, m_view, &ViewCommands::lookAgain);
    connect(m_questions, &SessionQuestions::articleWanted, m_files, &FileCommands::openArticle);
    connect(m_panes, &SidePanes::articleWanted, m_files, &FileCommands::openArticle);
    connect(m_panes, &SidePanes::told, this, [this](const QString &message) { m_messages->say(MessageBar::Kind::News, message); });
    connect(&m_desk, &Desk::ready, m_questions, &SessionQuestions::lookForDrafts);
    connect(m_view, &ViewCommands::focusModeChanged, this, [this](bool on) {
        m_bar->setVisible(!on);
        m_status->setVisible(!on);
    });
}

void MainWindow::connectLibrary()
{
    connect(m_library, &LibraryPane::opened, m_files, &FileCommands::openArticle);
    connect(m_library, &LibraryPane::newWanted, m_actions[ActionId::NewArticle], &QAction::trigger);
    m_actions.on(ActionId::SearchArchive, this, [this] {
        m_actions[ActionId::FocusMode]->setChecked(false);
        m_frame->showLibrary();
        m_library->focusSearch();
    });
    m_actions.on(ActionId::FilterArchive, this, [this] {
        m_actions[ActionId::FocusMode]->setChecked(false);
        m_frame->showLibrary();
        m_library->openFilters();
    });
    connectFilters();
    SearchMenu *searches = m_library->searchMenu();
    const auto readSearches = [this, searches] {
        m_desk.read(
            searches, [by = m_desk.person().id](Archive &archive) { return archive.searches().of(by); },
            [searches](std::vector<SavedSearch> found) { searches->setSearches(std::move(found)); });
    };
    connect(&m_desk, &Desk::ready, searches, readSearches);
    connect(&m_desk, &Desk::personChanged, searches, readSearches);
    connect(searches, &SearchMenu::keepWanted, this, [this, readSearches] {
        const SearchQuery asked = m_library->asked();
        LineDialog dialog(tr("Save this search"), tr("A name for it"), asked.text, m_desk.theme(), this);
        const QString name = dialog.exec() == QDialog::Accepted ? dialog.field()->text().simplified() : QString();
        if (!name.isEmpty())
            m_desk.change(
                this,
                [search = SavedSearch{0, name, m_desk.person().id, asked}](Archive &archive) { return archive.searches().keep(search); },
                readSearches);
    });
    connect(searches, &SearchMenu::dropWanted, this, [this, readSearches](qint64 id) {
        m_desk.change(
            this, [id](Archive &archive) { return archive.searches().drop(id); }, readSearches);
    });
    const auto person = [this] { m_library->setPerson(m_desk.person(), m_desk.newsroom().rules); };
    connect(&m_desk, &Desk::ready, m_library, person);
    connect(&m_desk, &Desk::personChanged, m_library, person);
    connect(&m_desk, &Desk::articlesChanged, m_library, &LibraryPane::refresh);
}

void MainWindow::connectFilters()
{
    SearchFilters *filters = m_library->searchFilters();
    connect(m_library, &LibraryPane::sectionsWanted, this, [this, filters] {
        m_desk.read(
            filters, [](Archive &archive) { return archive.articles().sections(); },
            [filters](const QStringList &sections) { filters->setSections(sections); });
    });
    connect(filters, &SearchFilters::tagsWanted, this, [this, filters](const QString &prefix) {
        m_desk.read(
            filters, [prefix](Archive &archive) { return archive.tags().complete(prefix); },
            [filters](const std::vector<Tag> &tags) {
                QStringList names;
                for (const Tag &tag : tags)
                    names << tag.name;
                filters->setTags(names);
            });
    });
    connect(filters, &SearchFilters::authorsWanted, this, [this, filters](const QString &prefix) {
        m_desk.read(
            filters, [prefix](Archive &archive) { return archive.articles().authors(prefix); },
            [filters](const QStringList &names) { filters->setAuthors(names); });
    });
}

void MainWindow::connectStatus()
{
    const Session &session = m_desk.session();
    m_counting.setSingleShot(true);
    m_counting.setInterval(400ms);
    connect(&m_counting, &QTimer::timeout, this, &MainWindow::countWords);
    connect(&session, &Session::textChanged, &m_counting, qOverload<>(&QTimer::start));
    connect(&session, &Session::saved, m_status, &StatusLine::setSaved);
    connect(&session, &Session::draftKept, m_status, &StatusLine::setDraftKept);
    connect(&session, &Session::modifiedChanged, m_status, [this](bool modified) {
        if (modified)
            m_status->setModified();
        else if (m_desk.session().isOpen())
            m_status->setSaved(m_desk.session().fields().updated);
    });
    connect(&m_desk.proofer(), &ProoferThread::ready, m_status, &StatusLine::setDictionary);
    connect(&m_desk, &Desk::houseChanged, m_status, [this] { m_status->setStyle(styleName(m_desk.style())); });
    connect(m_status, &StatusLine::styleWanted, m_actions[ActionId::HouseStyle], &QAction::trigger);
    connect(m_status, &StatusLine::zoomResetWanted, m_actions[ActionId::ZoomReset], &QAction::trigger);
    connect(&m_desk, &Desk::newsroomChanged, m_status, [this] { m_status->setNewsroom(m_desk.newsroom().name); });
}

void MainWindow::connectPage()
{
    m_page->setPictures([this](const QString &asset, std::function<void(const QByteArray &)> then) {
        m_desk.reader().ask(
            m_page, [asset](Archive &archive) { return archive.assets().load(asset); },
            [then = std::move(then)](const Result<Asset> &found) { then(found ? found->bytes : QByteArray()); });
    });
    connect(m_page, &ArticlePage::pictureArrived, this, [this](const QString &, const QByteArray &bytes) {
        m_desk.change(
            this, [bytes](Archive &archive) { return archive.assets().keep(bytes); }, [](const QString &) {});
    });
    connect(m_page, &ArticlePage::corrected, m_status, [this](const QString &from, const QString &to) {
        m_status->note(tr("Autocorrected: %1 to %2 · %3 takes it back")
                           .arg(from, to, isolated(m_actions[ActionId::Undo]->shortcut().toString(QKeySequence::NativeText))));
    });
    connect(m_page, &ArticlePage::refused, m_messages, [this](const Error &error) { m_messages->fail(error); });
}

void MainWindow::connectWorkflow()
{
    connect(m_workflow, &WorkflowBinding::standingChanged, this, &MainWindow::showStanding);
    connect(m_workflow, &WorkflowBinding::conditionWanted, this, &MainWindow::leadTo);
    connect(m_workflow, &WorkflowBinding::returnedBy, m_messages, [this](const QString &name, const QString &reason) {
        m_messages->say(MessageBar::Kind::Problem, tr("%1 returned the item: %2").arg(name, reason));
    });
    connect(m_workflow, &WorkflowBinding::differencesWanted, this,
            [this](const QString &title, const std::vector<Difference> &differences) {
                DifferencesDialog dialog(title, differences, m_desk.theme(), this);
                dialog.exec();
            });
    connect(&m_desk, &Desk::personWanted, m_house, &DeskCommands::welcome);
}

void MainWindow::leadTo(Condition condition)
{
    switch (condition) {
    case Condition::TagGiven:
        m_actions.trigger(ActionId::ShowTags);
        break;
    case Condition::SourceGiven:
        m_actions.trigger(ActionId::ShowSources);
        break;
    case Condition::HeadlineGiven:
        m_page->focusHeadline();
        break;
    case Condition::HeadlineConfirmed: {
        Article article = m_desk.session().fields();
        article.headlineProposed = false;
        m_desk.session().change(article, tr("Headline"));
        break;
    }
    case Condition::BodyGiven:
        m_page->focusText();
        break;
    case Condition::LegalCleared:
    case Condition::MayBePublished:
    case Condition::EmbargoPassed:
        m_page->header()->showMore(true);
        break;
    case Condition::OwnArticle:
    case Condition::ReasonGiven:
    case Condition::FourEyes:
    case Condition::ApprovalStands:
    case Condition::CorrectionNoted:
    case Condition::NotOpenedByDesk:
    case Condition::ProofreadingOn:
    case Condition::BreakingOnly:
    case Condition::SecondReadDue:
        break; // shown in the pane itself, or nothing that can be done here
    }
}

void MainWindow::showSession()
{
    const Session &session = m_desk.session();
    m_centre->setCurrentIndex(session.isOpen() ? 1 : 0);
    m_library->setCurrent(session.isOpen() ? session.fields().id : ArticleId());
    if (session.isOpen()) {
        countWords();
        m_status->setSaved(session.fields().updated);
    } else {
        m_status->setNothingOpen();
    }
    showStanding();
}

void MainWindow::showStanding()
{
    const Session &session = m_desk.session();
    const bool open = session.isOpen();
    m_actions.setSituation(open, session.isEditable());
    m_actions[ActionId::Purge]->setEnabled(open && session.fields().id.isValid() && mayPurge(m_desk.person()));
    m_bar->setState(open ? std::optional(session.fields().state) : std::nullopt);
    const auto first = m_workflow->first();
    m_bar->setFirst(first, session.fields().state, first && m_workflow->isBlocked(*first), m_actions.unwritable());
    m_actions[ActionId::Submit]->setText(actionText(Action::Submit, session.fields().state));
    const QString headline = open ? session.fields().headline : QString();
    setWindowTitle(headline.isEmpty() ? tr("Muharrir") : QString(headline % QStringLiteral(" — ") % tr("Muharrir")));
}

void MainWindow::countWords() { m_status->setWords(statistics(m_desk.session().document()->toPlainText()).words); }

void MainWindow::themeChanged()
{
    m_page->themeChanged();
    m_status->showZoom();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving && m_desk.session().isOpen()) {
        // What was typed is saved first; if that fails the window stays and says why.
        event->ignore();
        m_desk.leave([this] {
            m_leaving = true;
            QTimer::singleShot(0, this, &QWidget::close); // there may be nothing to wait for, and a close within a close is none
        });
        return;
    }
    m_desk.settings().setWindowLayout(QStringLiteral("geometry"), saveGeometry());
    m_desk.settings().setWindowLayout(QStringLiteral("frame"), m_frame->layoutState());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        m_view->stepBack();
    else if (!pressesButton(*event, focusWidget()))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        m_files->importFiles(paths);
}

} // namespace muharrir
