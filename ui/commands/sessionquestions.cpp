// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sessionquestions.h"

#include "base/process.h"
#include "dialogs/differencesdialog.h"
#include "messagebar.h"
#include "panes/historybinding.h"
#include "wording.h"

namespace muharrir {

SessionQuestions::SessionQuestions(Desk &desk, MessageBar &messages, QWidget &window)
    : QObject(&window), m_desk(desk), m_messages(messages), m_window(window)
{
    connect(&desk.session(), &Session::recoverable, this, &SessionQuestions::askRecovery);
    connect(&desk.session(), &Session::conflict, this, &SessionQuestions::askConflict);
    // A question belongs to its article.
    connect(&desk.session(), &Session::opened, &messages, &MessageBar::dismiss);
    connect(&desk, &Desk::failed, this, &SessionQuestions::tell);
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
    m_messages.say(
        MessageBar::Kind::Question, tr("Someone else saved this item in the meantime; both texts are kept"),
        {{tr("View changes"),
          [this, theirs, askAgain] { showDifferences(tr("The other text, and mine"), theirs, m_desk.session().snapshot(), askAgain); }},
         {tr("Keep mine"), [this] { m_desk.session().keepMine(); }},
         {tr("Take theirs"), [this] { m_desk.session().takeTheirs(); }}});
}

void SessionQuestions::showDifferences(const QString &title, const Article &before, const Article &after, std::function<void()> then)
{
    DifferencesDialog dialog(title, differences(comparedText(before), comparedText(after)), m_desk.theme(), &m_window);
    dialog.exec();
    then();
}

void SessionQuestions::tell(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ArchiveBusy:
    case ErrorCode::DiskFull:
    case ErrorCode::ArchiveFailed:
        if (m_desk.session().isModified()) {
            m_messages.fail(error, {{tr("Save again"), [this] { m_desk.session().save(); }}});
            return;
        }
        [[fallthrough]];
    default:
        m_messages.fail(error);
    }
}

} // namespace muharrir
