// SPDX-License-Identifier: GPL-3.0-or-later
#include "views.h"

#include "editor/articlepage.h"
#include "editor/findbar.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "panes/sidepanes.h"
#include "widgets/popover.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenuBar>
#include <QTimer>

#include <algorithm>

namespace muharrir {

namespace {

QList<View> made()
{
    QList<View> views{
        {QStringLiteral("window"), {}, false},
        {QStringLiteral("proofing"), {QStringLiteral("view.proofing")}},
        {QStringLiteral("details"), {QStringLiteral("view.tags")}},
        {QStringLiteral("sources"), {QStringLiteral("view.sources")}},
        {QStringLiteral("related"), {QStringLiteral("view.related")}},
        {QStringLiteral("history"), {QStringLiteral("view.history")}},
        {QStringLiteral("notes"), {QStringLiteral("view.notes")}},
        {QStringLiteral("workflow"), {QStringLiteral("view.workflow")}},
        {QStringLiteral("return"), {QStringLiteral("item.return")}},
        {QStringLiteral("suggestions"), {QStringLiteral("view.text"), QStringLiteral("proof.next"), QStringLiteral("proof.suggest")}},
        {QStringLiteral("phrases"), {QStringLiteral("insert.phrase")}},
        {QStringLiteral("find"), {QStringLiteral("edit.find")}},
        {QStringLiteral("replace"), {QStringLiteral("edit.replace")}},
        {QStringLiteral("link"), {QStringLiteral("view.text"), QStringLiteral("insert.link")}},
        {QStringLiteral("more-fields"), {QStringLiteral("view.more-fields")}},
        {QStringLiteral("main-image"), {QStringLiteral("press.mainImage")}},
        {QStringLiteral("content-profile"), {QStringLiteral("press.contentProfile")}},
        {QStringLiteral("date"), {QStringLiteral("press.date")}},
        {QStringLiteral("styles"), {QStringLiteral("press.paragraphStyle")}},
        {QStringLiteral("focus"), {QStringLiteral("view.focus")}},
        {QStringLiteral("commands"), {QStringLiteral("help.palette")}, false},
        {QStringLiteral("open"), {QStringLiteral("file.open")}, false},
        {QStringLiteral("source"), {QStringLiteral("press.addSource")}},
        {QStringLiteral("export"), {QStringLiteral("file.export")}},
        {QStringLiteral("copy-for-cms"), {QStringLiteral("file.copy-for-cms")}},
        {QStringLiteral("published-url"), {QStringLiteral("file.published-url")}},
        {QStringLiteral("hand-over"), {QStringLiteral("file.hand-over")}},
        {QStringLiteral("import"), {QStringLiteral("file.import")}, false},
        {QStringLiteral("settings"), {QStringLiteral("edit.settings")}, false},
        {QStringLiteral("newsroom"), {QStringLiteral("edit.newsroom")}, false},
        {QStringLiteral("shortcuts"), {QStringLiteral("help.shortcuts")}, false},
        {QStringLiteral("welcome"), {QStringLiteral("help.welcome")}, false},
        {QStringLiteral("about"), {QStringLiteral("help.about")}, false},
        {QStringLiteral("purge"), {QStringLiteral("item.purge")}},
        {QStringLiteral("filters"), {QStringLiteral("edit.filter-archive")}, false},
        {QStringLiteral("person"), {QStringLiteral("file.person")}, false},
    };
    for (size_t i = 0; i < allMenus.size(); ++i) {
        const QString name = QStringLiteral("menu.%1").arg(i);
        views.append({name, {name}, false});
    }
    return views;
}

void step(MainWindow &window, const QString &name)
{
    const QString object = name.section(u'.', 1);
    if (name.startsWith(u"menu.")) {
        auto *bar = window.findChild<QMenuBar *>();
        bar->setActiveAction(bar->actions().value(object.toInt()));
    } else if (name.startsWith(u"press.")) {
        if (auto *button = window.findChild<QAbstractButton *>(object))
            button->click();
    } else if (QAction *action = window.actions().find(name)) {
        action->trigger();
    }
}

} // namespace

const QList<View> &allViews()
{
    static const QList<View> views = made();
    return views;
}

QList<View> viewsNamed(const QString &name)
{
    if (name == u"all")
        return allViews();
    const QString wanted = name.isEmpty() ? QStringLiteral("window") : name;
    const auto found = std::ranges::find(allViews(), wanted, &View::name);
    return found == allViews().end() ? QList<View>() : QList<View>{*found};
}

void show(MainWindow &window, const View &view)
{
    for (const QString &name : view.steps)
        step(window, name);
}

void putAway(MainWindow &window)
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
    for (auto *popover : window.findChildren<Popover *>())
        popover->hide();
    if (auto *find = window.findChild<FindBar *>(); find->isVisible())
        find->close();
    for (const ActionId id : {ActionId::FocusMode, ActionId::ToggleMoreFields}) {
        if (window.actions()[id]->isChecked())
            window.actions().trigger(id);
    }
    for (auto *button : window.page().findChildren<QAbstractButton *>(QStringLiteral("mainImage")))
        button->setChecked(false);
    window.panes().showByName(QStringLiteral("details"));
}

} // namespace muharrir
