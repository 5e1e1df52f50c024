// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/filecommands.h"

#include "actions.h"
#include "commands/importing.h"
#include "dialogs/archivesdialog.h"
#include "dialogs/copydialog.h"
#include "dialogs/exportdialog.h"
#include "dialogs/filechoice.h"
#include "dialogs/importdialog.h"
#include "dialogs/linedialog.h"
#include "dialogs/purgedialog.h"
#include "editor/articlepage.h"
#include "exchange/handoverfile.h"
#include "messagebar.h"
#include "text/slug.h"
#include "wording.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace muharrir {

FileCommands::FileCommands(Actions &actions, Desk &desk, ArticlePage &page, MessageBar &messages, QWidget &window)
    : QObject(&window), m_actions(actions), m_desk(desk), m_page(page), m_messages(messages), m_window(window), m_recent(new QMenu(&window))
{
    connectActions(actions);
    connect(&desk.session(), &Session::performed, this, &FileCommands::tellPerformed);
    connect(&desk.session(), &Session::opened, this, &FileCommands::remember);
    connect(&desk.session(), &Session::saved, this, &FileCommands::remember); // a new one has its number now
}

void FileCommands::connectActions(Actions &actions)
{
    actions.on(ActionId::NewArticle, this, [this] { newArticle(ContentKind::News); });
    actions.on(ActionId::NewBreaking, this, [this] { newArticle(ContentKind::Breaking); });
    actions.on(ActionId::NewFromClipboard, this, &FileCommands::newFromClipboard);
    actions.on(ActionId::NextOpened, this, [this] { openNeighbour(1); });
    actions.on(ActionId::PreviousOpened, this, [this] { openNeighbour(-1); });
    actions.on(ActionId::Import, this, &FileCommands::chooseFiles);
    actions.on(ActionId::Save, &m_desk.session(), [this] { m_desk.session().save(); });
    actions.on(ActionId::Preview, this, &FileCommands::preview);
    actions.on(ActionId::Export, this, &FileCommands::exportPage);
    actions.on(ActionId::CopyForCms, this, &FileCommands::copyForCms);
    actions.on(ActionId::HandOverFile, this, &FileCommands::handOver);
    actions.on(ActionId::PublishedAddress, this, &FileCommands::publishedAddress);
    actions.on(ActionId::OpenArchive, this, &FileCommands::openArchive);
    // The menu opens it by itself; the palette, which has none, asks in the dialog.
    actions[ActionId::OpenRecentArchive]->setMenu(m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &FileCommands::fillRecentArchives);
    actions.on(ActionId::OpenRecentArchive, this, &FileCommands::openArchive);
    actions.on(ActionId::Purge, this, &FileCommands::purge);
    actions.on(ActionId::Backup, this, &FileCommands::backUp);
    actions.on(ActionId::CloseArticle, this, [this] { m_desk.leave([this] { m_desk.session().close(); }); });
    actions.on(ActionId::Quit, &m_window, &QWidget::close);
}

void FileCommands::openArchive()
{
    ArchivesDialog dialog(m_desk.settings().recentArchives(), m_desk.path(), m_desk.theme(), &m_window);
    if (dialog.exec() != QDialog::Accepted || dialog.chosen().isEmpty())
        return;
    openArchiveAt(dialog.chosen());
}

void FileCommands::openArchiveAt(const QString &path)
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--archive"), path}))
        m_messages.fail({ErrorCode::ArchiveNotOpened, {path, QString()}});
}

void FileCommands::fillRecentArchives()
{
    m_recent->clear();
    for (const QString &path : m_desk.settings().recentArchives()) {
        if (QFileInfo(path) == QFileInfo(m_desk.path()) || !QFileInfo::exists(path))
            continue;
        const QString text = joined({QFileInfo(path).completeBaseName(), isolated(QDir::toNativeSeparators(QFileInfo(path).path()))});
        connect(m_recent->addAction(QString(text).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, path] { openArchiveAt(path); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No other archive was open here"))->setEnabled(false);
}

void FileCommands::purge()
{
    const Article article = m_desk.session().fields();
    PurgeDialog dialog(article, m_desk.theme(), &m_window);
    if (!article.id.isValid() || dialog.exec() != QDialog::Accepted)
        return;
    m_desk.session().close(); // its draft goes with it
    m_messages.say(MessageBar::Kind::News, tr("The item is being purged; the whole archive is written anew"));
    m_desk.store().ask(
        this, [id = article.id, by = m_desk.person()](Archive &archive) { return archive.purge(id, by); },
        [this](const Done &purged) {
            Q_EMIT m_desk.articlesChanged();
            if (purged)
                m_messages.say(MessageBar::Kind::News, tr("The item was purged"));
            else
                Q_EMIT m_desk.failed(purged.error());
        });
}

void FileCommands::openArticle(ArticleId id)
{
    const Session &session = m_desk.session();
    if (!id.isValid() || (session.isOpen() && session.fields().id == id))
        return;
    m_desk.leave([this, id] { m_desk.session().open(id); });
}

void FileCommands::remember()
{
    const ArticleId id = m_desk.session().fields().id;
    if (id.isValid() && std::ranges::find(m_opened, id) == m_opened.end())
        m_opened.push_back(id);
}

void FileCommands::openNeighbour(int steps)
{
    if (m_opened.empty())
        return;
    const auto here = std::ranges::find(m_opened, m_desk.session().fields().id);
    const auto count = static_cast<int>(m_opened.size());
    // Where none of them is open, the latest is next.
    const int from = here == m_opened.end() ? (steps > 0 ? count - 2 : 0) : static_cast<int>(here - m_opened.begin());
    openArticle(m_opened[static_cast<size_t>((from + steps + count) % count)]);
}

void FileCommands::newArticle(ContentKind kind)
{
    m_desk.leave([this, kind] {
        m_desk.session().openNew(kind);
        m_page.focusHeadline();
    });
}

void FileCommands::newFromClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const bool rich = data && data->hasHtml();
    const QByteArray bytes = !data ? QByteArray() : rich ? data->html().toUtf8() : data->text().toUtf8();
    if (bytes.trimmed().isEmpty()) {
        m_messages.say(MessageBar::Kind::News, tr("The clipboard holds no text"));
        return;
    }
    auto *importing = new Importing(m_desk.path(), m_desk.person(), this);
    connect(importing, &Importing::failed, &m_desk, &Desk::failed);
    connect(importing, &Importing::finished, this, [this](const ImportReport &report) {
        Q_EMIT m_desk.articlesChanged();
        if (report.imported.empty()) {
            showReport(report);
            return;
        }
        openArticle(report.imported.front().id);
        m_messages.say(MessageBar::Kind::News, tr("%n item(s) taken from the clipboard", nullptr, static_cast<int>(report.count)),
                       {{tr("What was repaired"), [this, report] { showReport(report); }}});
    });
    importing->bytes(rich ? QStringLiteral("clipboard.html") : QStringLiteral("clipboard.txt"), bytes);
}

void FileCommands::chooseFiles()
{
    const QStringList paths
        = filesToOpen(&m_window, tr("Import"),
                      tr("Items (*.txt *.md *.html *.htm *.docx *.jsonl *.rss *.atom *.xml *.json *.muharrir-item);;All files (*)"));
    if (!paths.isEmpty())
        importFiles(paths);
}

void FileCommands::importFiles(const QStringList &paths)
{
    auto *dialog = new ImportDialog(m_desk.theme(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *importing = new Importing(m_desk.path(), m_desk.person(), this);
    connect(importing, &Importing::progressed, dialog, &ImportDialog::showProgress);
    connect(importing, &Importing::finished, dialog, &ImportDialog::showReport);
    connect(importing, &Importing::finished, this, &FileCommands::taken);
    connect(importing, &Importing::failed, dialog, &QDialog::deleteLater);
    connect(importing, &Importing::failed, &m_desk, &Desk::failed);
    connect(dialog, &ImportDialog::cancelWanted, importing, &Importing::cancel);
    connect(dialog, &ImportDialog::articleWanted, this, &FileCommands::openArticle);
    dialog->open();
    // A colleague's copy is merged with what is saved.
    m_desk.leave([importing, paths] { importing->files(paths); });
}

/// The open article may be among those that came.
void FileCommands::taken(const ImportReport &report)
{
    Q_EMIT m_desk.articlesChanged();
    Q_EMIT m_desk.personsChanged();
    const ArticleId open = m_desk.session().fields().id;
    const auto changed = [open](const ImportOutcome &outcome) { return outcome.updated && outcome.id == open; };
    if (m_desk.session().isOpen() && std::ranges::any_of(report.imported, changed))
        m_desk.session().open(open);
}

void FileCommands::openFile(const QString &path)
{
    auto *importing = new Importing(m_desk.path(), m_desk.person(), this);
    connect(importing, &Importing::failed, &m_desk, &Desk::failed);
    connect(importing, &Importing::finished, this, [this, path](const ImportReport &report) {
        Q_EMIT m_desk.articlesChanged();
        if (report.imported.empty()) {
            if (!report.skipped.empty())
                Q_EMIT m_desk.failed(report.skipped.front().error);
            return;
        }
        auto *once = new QObject(this);
        connect(&m_desk.session(), &Session::opened, once, [this, once] {
            once->deleteLater();
            m_page.focusText();
        });
        openArticle(report.imported.front().id);
        if (path.endsWith(handOverEnding) && !report.imported.front().losses.empty())
            m_messages.say(MessageBar::Kind::News, report.imported.front().losses.front().note);
    });
    importing->files({path});
}

void FileCommands::addSample()
{
    auto *importing = new Importing(m_desk.path(), m_desk.person(), this);
    connect(importing, &Importing::failed, &m_desk, &Desk::failed);
    connect(importing, &Importing::finished, this, [this](const ImportReport &report) {
        std::vector<ArticleId> inHand; // the draft first
        for (const State state : {State::Draft, State::Returned}) {
            for (const ImportOutcome &outcome : report.imported) {
                if (outcome.state == state)
                    inHand.push_back(outcome.id);
            }
        }
        takeInHand(std::move(inHand));
    });
    importing->files({QStringLiteral(":/samples/newsroom.jsonl")});
}

/// Work in hand is that of whoever sits here: "mine" and "waiting for me" have something to show. The first of it is opened.
void FileCommands::takeInHand(std::vector<ArticleId> articles)
{
    m_desk.change(
        this,
        [articles, person = m_desk.person()](Archive &archive) -> Done {
            for (auto id = articles.rbegin(); id != articles.rend(); ++id) {
                auto article = archive.articles().load(*id);
                if (!article)
                    return article.error();
                article->author = person.id;
                MUHARRIR_TRY(archive.save(*article, person));
            }
            return {};
        },
        [this, articles] {
            Q_EMIT m_desk.articlesChanged();
            if (!articles.empty())
                openArticle(articles.front());
        });
}

void FileCommands::showReport(const ImportReport &report)
{
    auto *dialog = new ImportDialog(m_desk.theme(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::articleWanted, this, &FileCommands::openArticle);
    dialog->showReport(report);
    dialog->open();
}

void FileCommands::writePageTo(const QString &folder, PageForm form, bool open)
{
    m_desk.read(
        this,
        [article = m_desk.session().snapshot(), folder, form](Archive &archive) -> Result<QStringList> {
            const auto files = archive.page(article, form);
            if (!files)
                return files.error();
            return writePage(*files, folder);
        },
        [this, open](const QStringList &written) {
            if (written.isEmpty())
                return;
            const QUrl page = QUrl::fromLocalFile(written.front());
            if (open) {
                QDesktopServices::openUrl(page);
                return;
            }
            m_messages.say(MessageBar::Kind::News, tr("Page written: %1").arg(isolated(QDir::toNativeSeparators(written.front()))),
                           {{tr("Open in the browser"), [page] { QDesktopServices::openUrl(page); }}});
        });
}

void FileCommands::preview()
{
    const QString folder = m_previews.filePath(m_desk.session().fields().globalId + QStringLiteral("-preview"));
    writePageTo(folder, PageForm::SingleFile, true);
}

void FileCommands::exportPage()
{
    const Article &article = m_desk.session().fields();
    QString name = asciiSlug(article.headline);
    if (name.isEmpty())
        name = QStringLiteral("page");
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    ExportDialog dialog(article.state, documents % QStringLiteral("/muharrir/") % name, m_desk.theme(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        writePageTo(dialog.folder(), dialog.form(), dialog.openAfterwards());
}

void FileCommands::copyForCms()
{
    m_desk.read(
        this,
        [article = m_desk.session().snapshot(), profile = profileOf(m_desk.newsroom())](Archive &archive) -> Result<CmsCopy> {
            const auto leaving = archive.publicForm(article);
            if (!leaving)
                return leaving.error();
            return CmsCopy{cmsFields(*leaving, profile), cmsWhole(*leaving, profile), leaving->review};
        },
        [this](const CmsCopy &copy) {
            CopyDialog dialog(copy, m_desk.theme(), &m_window);
            dialog.exec();
        });
}

void FileCommands::publishedAddress()
{
    Session &session = m_desk.session();
    LineDialog dialog(tr("Published URL"), tr("Where readers find the item; related links lead there."), session.fields().publishedUrl,
                      m_desk.theme(), &m_window);
    dialog.field()->setLayoutDirection(Qt::LeftToRight);
    dialog.field()->setPlaceholderText(QStringLiteral("https://"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    Article article = session.fields();
    article.publishedUrl = dialog.field()->text().trimmed();
    if (session.isEditable()) {
        session.change(article, tr("Published URL"));
        return;
    }
    // A published article rests, but where it stands may be written down.
    m_desk.change(
        this,
        [id = article.id, url = article.publishedUrl, person = m_desk.person()](Archive &archive) -> Result<Article> {
            auto stored = archive.articles().load(id);
            if (!stored)
                return stored.error();
            stored->publishedUrl = url;
            return archive.save(*stored, person);
        },
        [this](const Article &stored) {
            m_desk.session().open(stored.id);
            Q_EMIT m_desk.articlesChanged();
        });
}

void FileCommands::handOver()
{
    m_desk.leave([this] {
        const Article &article = m_desk.session().fields();
        QString name = asciiSlug(article.headline);
        if (name.isEmpty())
            name = QString::number(article.id.value);
        const QString path = fileToSave(&m_window, tr("Hand-over file"), QDir::home().filePath(name % handOverEnding),
                                        tr("Hand-over files (*%1)").arg(handOverEnding));
        if (path.isEmpty())
            return;
        m_desk.read(
            this,
            [id = article.id, path](Archive &archive) -> Result<int> {
                const auto file = archive.handOver(id);
                if (!file)
                    return file.error();
                const auto written = writePage({{QFileInfo(path).fileName(), file->bytes}}, QFileInfo(path).path());
                return written ? Result<int>(file->withheld) : written.error();
            },
            [this, path](int withheld) {
                QString said = tr("Hand-over file written: %1").arg(isolated(QDir::toNativeSeparators(path)));
                if (withheld > 0)
                    said += QStringLiteral(". ") % tr("Confidential sources that stay behind: %1").arg(numeral(withheld));
                m_messages.say(MessageBar::Kind::News, said);
            });
    });
}

void FileCommands::backUp()
{
    const QString name = QStringLiteral("muharrir-%1.muharrir").arg(QDate::currentDate().toString(Qt::ISODate));
    const QString path = fileToSave(&m_window, tr("Back up the archive"), QDir::home().filePath(name));
    if (path.isEmpty())
        return;
    m_desk.read(
        this, [path](Archive &archive) { return archive.database().backup(path); },
        [this, path] { m_messages.say(MessageBar::Kind::News, tr("Backup written: %1").arg(isolated(path))); });
}

void FileCommands::tellPerformed(Action action)
{
    const QString state = tr("State: %1").arg(stateText(m_desk.session().fields().state));
    if (action == Action::Publish || action == Action::Republish) {
        m_messages.say(MessageBar::Kind::News, state,
                       {{tr("Export page…"), [this] { exportPage(); }}, {tr("Copy for CMS…"), [this] { copyForCms(); }}});
        return;
    }
    m_messages.say(MessageBar::Kind::News, state);
}

} // namespace muharrir
