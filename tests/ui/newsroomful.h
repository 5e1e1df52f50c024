// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/filecommands.h"
#include "mainwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

namespace muharrir::test {

inline constexpr int patience = 20000; ///< ms; a loaded machine is slow

/// The whole window over a real archive in a folder of its own.
struct Newsroomful {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("newsroom.archive"));
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Person reporter, editor;
    ProofingData proofing; ///< none: words are not checked
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;

    bool furnish()
    {
        auto archive = Archive::open(path);
        if (!archive)
            return false;
        reporter = *(*archive)->persons().add(QStringLiteral("ليلى منصور"), Role::Reporter);
        editor = *(*archive)->persons().add(QStringLiteral("سامر حداد"), Role::DutyEditor);
        Newsroom newsroom = *(*archive)->settings().newsroom();
        newsroom.rules.proofreading = false;
        if (!(*archive)->settings().setNewsroom(newsroom))
            return false;
        return (*archive)->import({QStringLiteral(MUHARRIR_SOURCE_DIR "/resources/samples/newsroom.jsonl")}, reporter).ok();
    }
    bool open(const Person &person)
    {
        settings.setPerson(person.name);
        desk = std::make_unique<Desk>(settings, proofing, makeTheme(Appearance::Light));
        window = std::make_unique<MainWindow>(*desk);
        QSignalSpy ready(desk.get(), &Desk::ready);
        desk->open(path);
        window->show();
        return ready.wait(patience);
    }
    Session &session() { return desk->session(); }
    bool openArticle(qint64 id)
    {
        QSignalSpy opened(&session(), &Session::opened);
        window->files().openArticle({id});
        return opened.wait(patience) && session().fields().id == ArticleId{id};
    }
    /// Offered, and nothing stands in its way.
    bool isFree(Action action)
    {
        const auto &offers = session().offers();
        return std::ranges::any_of(offers,
                                   [action](const Archive::Offer &o) { return o.transition.action == action && o.problems.empty(); });
    }
    bool perform(ActionId id)
    {
        QSignalSpy performed(&session(), &Session::performed);
        window->actions().trigger(id);
        return performed.wait(patience);
    }
};

/// Types into whatever has the focus, as a keyboard would.
inline void type(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c)), release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(widget, &press);
        QCoreApplication::sendEvent(widget, &release);
    }
}

} // namespace muharrir::test
