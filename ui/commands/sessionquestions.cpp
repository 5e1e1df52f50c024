// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sessionquestions.h"

#include "archive/backups.h"
#include "article/bodyhtml.h"
#include "base/errors.h"
#include "base/process.h"
#include "dialogs/comparisondialog.h"
#include "dialogs/differencesdialog.h"
#include "messagebar.h"
#include "panes/historybinding.h"
#include "wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QProcess>
#include <QSaveFile>
#include <QtConcurrent>

namespace muharrir {

SessionQuestions::SessionQuestions(Desk &desk, MessageBar &messages, QWidget &window)
    : QObject(&window), m_desk(desk), m_messages(messages), m_window(window)
{
    connect(&desk.session(), &Session::recoverable, this, &SessionQuestions::askRecovery);
    connect(&desk.session(), &Session::conflict, this, &SessionQuestions::askConflict);
    // A question belongs to its article.
    connect(&desk.session(), &Session::opened, &messages, &MessageBar::dismiss);
    connect(&desk, &Desk::failed, this, &SessionQuestions::tell);
    connect(&desk.session(), &Session::draftKept, this, [this] { settle(false); });
    connect(&desk.session(), &Session::saved, this, [this] { settle(true); });
    connect(&desk, &Desk::standingKnown, this, &SessionQuestions::tellStanding);
    connect(&desk, &Desk::backupFailed, &messages, [&messages](const Error &error) {
        messages.say(MessageBar::Kind::Problem, tr("The automatic backup failed: %1").arg(describe(labelled(error))));
    });
    // The notices come after opened(), which clears the bar.
    connect(&desk, &Desk::changedElsewhere, this, [this](const QString &, const QString &by) {
        auto *once = new QObject(this);
        connect(&m_desk.session(), &Session::opened, once, [this, once, by] {
            once->deleteLater();
            m_messages.say(MessageBar::Kind::News,
                           by.isEmpty() ? tr("The item was saved in another window and is read again")
                                        : tr("%1 saved the item meanwhile; it is read again").arg(by));
        });
    });
    connect(&desk.editLock(), &EditLock::held, this, &SessionQuestions::askTakeOver);
    connect(&desk.editLock(), &EditLock::lost, this, [this](const ArticleLock &lock, bool typed) {
        auto *once = new QObject(this);
        connect(&m_desk.editLock(), &EditLock::held, once, [this, once, name = lock.personName, typed] {
            once->deleteLater();
            const QString said = typed ? tr("%1 took over the editing; what was typed here is kept as a version in the history")
                                       : tr("%1 took over the editing");
            m_messages.say(MessageBar::Kind::Problem, said.arg(name.isEmpty() ? tr("Another window") : name),
                           {{tr("Take over"), [this] { m_desk.editLock().takeOver(); }}});
        });
    });
}

void SessionQuestions::lookForDrafts()
{
    m_desk.read(
        this, [](Archive &archive) { return archive.drafts().leftBehind(processOwner()); },
        [this](std::vector<Draft> drafts) {
            std::erase_if(drafts, [](const Draft &draft) { return processLives(draft.owner); });
            if (drafts.empty())
                return;
            const int count = static_cast<int>(drafts.size());
            m_messages.say(MessageBar::Kind::Problem, tr("Unsaved text was found in %n item(s)", nullptr, count),
                           {{tr("Open"), [this, id = drafts.front().article] { Q_EMIT articleWanted(id); }}});
        });
}

void SessionQuestions::askRecovery(const Draft &draft)
{
    const QString text = tr("There is unsaved text of this item, kept %1").arg(ageText(draft.at, QDateTime::currentDateTimeUtc()));
    const auto askAgain = [this, draft] { askRecovery(draft); };
    m_messages.say(
        MessageBar::Kind::Question, text,
        {{tr("View changes"),
          [this, draft, askAgain] { showDifferences(tr("Unsaved changes"), m_desk.session().snapshot(), draft.content, askAgain); }},
         {tr("Recover"), [this] { m_desk.session().recover(); }},
         {tr("Discard"), [this] { m_desk.session().discardRecovery(); }}});
}

void SessionQuestions::askConflict(const Article &theirs)
{
    const auto askAgain = [this, theirs] { askConflict(theirs); };
    m_messages.say(MessageBar::Kind::Question, tr("Someone else saved this item in the meantime; both texts are kept"),
                   {{tr("View changes"),
                     [this, theirs, askAgain] {
                         ComparisonDialog({tr("The other text"), comparedText(theirs)},
                                          {tr("My text"), comparedText(m_desk.session().snapshot())}, m_desk.theme(), &m_window)
                             .exec();
                         askAgain();
                     }},
                    {tr("Keep mine"), [this] { m_desk.session().keepMine(); }},
                    {tr("Take theirs"), [this] { m_desk.session().takeTheirs(); }}});
}

void SessionQuestions::showDifferences(const QString &title, const Article &before, const Article &after, const std::function<void()> &then)
{
    DifferencesDialog dialog(title, differences(comparedText(before), comparedText(after)), m_desk.theme(), &m_window);
    dialog.exec();
    then();
}

void SessionQuestions::askTakeOver(const ArticleLock &lock)
{
    const QString name = lock.personName.isEmpty() ? tr("another window") : lock.personName;
    m_messages.say(MessageBar::Kind::Problem, tr("Open at %1; here it can only be read").arg(name),
                   {{tr("Take over"), [this] { m_desk.editLock().takeOver(); }}});
}

void SessionQuestions::tellStanding(const ArchiveStanding &standing)
{
    if (standing.newer)
        m_messages.fail({ErrorCode::ArchiveNewer, QStringList{m_desk.path()} + standing.versions});
    else if (standing.immutable)
        m_messages.say(MessageBar::Kind::Problem,
                       tr("The archive lies in a folder that cannot be written: it is only read, and changes of others are not seen"));
    else if (standing.readOnly)
        m_messages.fail({ErrorCode::ArchiveReadOnly, {m_desk.path()}});
    else if (standing.onNetwork)
        m_messages.say(MessageBar::Kind::Problem,
                       tr("The archive lies on a network share: saving is slower there, and only one window at a time should write. Its "
                          "fast journal (WAL) works on one machine alone and is off."));
}

void SessionQuestions::saveElsewhere()
{
    const Article article = m_desk.session().snapshot();
    const QString name = article.headline.isEmpty() ? tr("Item") : QString(article.headline).replace(u'/', u'-').left(60);
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save a copy elsewhere"),
                                                      QDir::home().filePath(name + QStringLiteral(".html")), tr("Page (*.html)"));
    if (path.isEmpty())
        return;
    const QString page
        = QStringLiteral("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>%1</title></head>"
                         "<body><article><h1>%1</h1>\n%2</article></body></html>\n")
              .arg(article.headline.toHtmlEscaped(), writeBodyHtml(article.body));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(page.toUtf8()) >= 0 && file.commit();
    if (written)
        m_messages.say(MessageBar::Kind::News, tr("Saved: %1").arg(isolated(path)));
    else
        m_messages.fail({ErrorCode::FileNotWritable, {path, file.errorString()}},
                        {{tr("Save a copy elsewhere…"), [this] { saveElsewhere(); }}});
}

void SessionQuestions::tell(const Error &error)
{
    const MessageBar::Help elsewhere{tr("Save a copy elsewhere…"), [this] { saveElsewhere(); }};
    switch (error.code) {
    case ErrorCode::ArchiveBusy:
    case ErrorCode::DiskFull:
    case ErrorCode::ArchiveFailed:
    case ErrorCode::ArchiveNotOpened:
    case ErrorCode::ArchiveReadOnly:
    case ErrorCode::ArchiveNewer:
    case ErrorCode::ArchiveCorrupt:
        if (m_desk.session().isModified()) {
            m_messages.fail(error, {{tr("Save again"), [this] { m_desk.session().save(); }}, elsewhere});
            m_unkept = m_messages.text();
            m_ofDraft = m_desk.session().draftFails();
            return;
        }
        if (error.code == ErrorCode::ArchiveCorrupt && !Backups(m_desk.path()).files().isEmpty()) {
            m_messages.fail(error, {{tr("Restore from a backup"), [this] { restoreBackup(); }}});
            return;
        }
        [[fallthrough]];
    default:
        m_messages.fail(error);
    }
}

void SessionQuestions::settle(bool saved)
{
    if ((!saved && !m_ofDraft) || m_unkept.isEmpty())
        return;
    if (m_messages.text() == m_unkept)
        m_messages.dismiss();
    m_unkept.clear();
}

void SessionQuestions::restoreBackup()
{
    m_messages.say(MessageBar::Kind::News, tr("Looking for the newest sound backup…"));
    auto *search = new QFutureWatcher<Result<QString>>(this);
    connect(search, &QFutureWatcherBase::finished, this, [this, search] {
        search->deleteLater();
        const Result<QString> restored = search->result();
        if (!restored) {
            m_messages.fail(restored.error());
            return;
        }
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--archive"), *restored});
        m_messages.say(MessageBar::Kind::Problem,
                       tr("The newest sound backup is open in a window of its own: %1. The broken file stays as it is.")
                           .arg(isolated(QDir::toNativeSeparators(*restored))));
    });
    search->setFuture(
        QtConcurrent::run([path = m_desk.path()] { return Backups(path).restoreNewestSound(QDateTime::currentDateTimeUtc()); }));
}

} // namespace muharrir
