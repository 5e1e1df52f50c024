// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/deskcommands.h"

#include "actions.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/contactbook.h"
#include "dialogs/newsroomdialog.h"
#include "dialogs/persondialog.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/vocabularydialog.h"
#include "dialogs/welcomedialog.h"
#include "models/articlelistmodel.h"
#include "models/commandmodel.h"
#include "topbar.h"
#include "widgets/keysrow.h"
#include "widgets/picklist.h"
#include "widgets/popover.h"
#include "widgets/rowdelegate.h"

#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace muharrir {

namespace {

constexpr int pickerWidth = 560;

}

DeskCommands::DeskCommands(Actions &actions, Desk &desk, TopBar &bar, QWidget &window)
    : QObject(&window), m_actions(actions), m_desk(desk), m_window(window)
{
    connectPersons(actions, bar);
    actions.on(ActionId::NewsroomSettings, this, &DeskCommands::editNewsroom);
    actions.on(ActionId::Settings, this, [this] {
        SettingsDialog dialog(m_desk.settings(), m_desk.theme(), &m_window);
        if (dialog.exec() == QDialog::Accepted)
            Q_EMIT looksChanged();
    });
    actions.on(ActionId::Shortcuts, this, [this] {
        ShortcutsDialog dialog(m_actions, m_desk.settings().file(), m_desk.theme(), &m_window);
        dialog.exec();
    });
    actions.on(ActionId::Vocabulary, this, [this] { VocabularyDialog(m_desk, &m_window).exec(); });
    actions.on(ActionId::ContactBook, this, [this] { ContactBook(m_desk, &m_window).exec(); });
    actions.on(ActionId::About, this, [this] {
        AboutDialog dialog(m_desk.path(), m_desk.theme(), &m_window);
        dialog.exec();
    });
    actions.on(ActionId::Welcome, this, &DeskCommands::welcome);
    actions.on(ActionId::CommandPalette, this, [this] {
        if (!m_palette)
            makePalette();
        m_palette->openInMiddle(m_desk.theme().px(pickerWidth));
    });
    actions.on(ActionId::OpenArticle, this, [this] {
        if (!m_opener)
            makeOpener();
        m_opener->openInMiddle(m_desk.theme().px(pickerWidth));
    });
}

void DeskCommands::connectPersons(Actions &actions, TopBar &bar)
{
    const auto show = [this, &bar] { bar.setPersons(m_desk.persons(), m_desk.person()); };
    connect(&m_desk, &Desk::personsChanged, &bar, show);
    connect(&m_desk, &Desk::personChanged, &bar, show);
    connect(&bar, &TopBar::personChosen, this, [this](PersonId id) {
        const auto found = std::ranges::find(m_desk.persons(), id, &Person::id);
        if (found != m_desk.persons().end())
            m_desk.setPerson(*found);
    });
    connect(&bar, &TopBar::personToBeAdded, this, &DeskCommands::addPerson);
    actions.on(ActionId::SwitchPerson, &bar, &TopBar::openPersonMenu);
    show();
}

void DeskCommands::makePalette()
{
    m_palette = new Popover(m_desk.theme(), &m_window);
    auto *list = new PickList(tr("Search commands"), m_desk.theme());
    auto *model = new CommandModel(m_actions, list);
    model->setEnabledOnly(true);
    list->list()->setItemDelegate(new KeysRowDelegate(m_desk.theme(), list));
    list->setModel(model);
    m_palette->setContent(list);
    connect(list, &PickList::typed, model, &CommandModel::setFilter);
    connect(list, &PickList::picked, this, [this, model](const QModelIndex &index) {
        const ActionId id = model->idAt(index.row());
        m_palette->hide();
        // After the focus went back to where the command is meant to act.
        QMetaObject::invokeMethod(m_actions[id], &QAction::trigger, Qt::QueuedConnection);
    });
    connect(m_palette, &Popover::opened, list, [list, model] {
        list->clear();
        model->readAgain();
    });
}

void DeskCommands::makeOpener()
{
    m_opener = new Popover(m_desk.theme(), &m_window);
    auto *list = new PickList(tr("Number or words of the item"), m_desk.theme());
    auto *model = new ArticleListModel(librarySource(m_desk.reader()), list);
    list->list()->setItemDelegate(new StateRowDelegate(m_desk.theme(), 1, list));
    list->setModel(model);
    m_opener->setContent(list);
    connect(list, &PickList::typed, model, [model](const QString &text) {
        bool isNumber = false;
        const qint64 number = text.trimmed().toLongLong(&isNumber);
        model->setQuery({isNumber && number > 0 ? QString() : text.trimmed(), {}});
    });
    const auto open = [this, list](ArticleId shown) {
        bool isNumber = false;
        const qint64 number = list->field()->text().trimmed().toLongLong(&isNumber);
        m_opener->hide();
        Q_EMIT articleWanted(isNumber && number > 0 ? ArticleId{number} : shown);
    };
    connect(list, &PickList::picked, this, [model, open](const QModelIndex &index) { open(model->idAt(index)); });
    connect(list, &PickList::entered, this, [open] { open({}); });
    connect(m_opener, &Popover::opened, list, [list, model] {
        list->clear();
        model->setQuery({});
        model->refresh();
    });
}

void DeskCommands::addPerson()
{
    PersonDialog dialog(m_desk.theme(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.addPerson(dialog.name(), dialog.role(), [this](const Person &person) { m_desk.setPerson(person); });
}

void DeskCommands::editNewsroom()
{
    NewsroomDialog dialog(m_desk.newsroom(), m_desk.persons(), m_desk.theme(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        keepNewsroom(dialog);
}

void DeskCommands::keepNewsroom(const NewsroomDialog &dialog)
{
    for (const auto &[name, role] : dialog.added())
        m_desk.addPerson(name, role);
    m_desk.change(
        this,
        [newsroom = dialog.newsroom(), logo = dialog.logo(), image = dialog.defaultImage()](Archive &archive) mutable -> Result<Newsroom> {
            for (const auto &[bytes, hash] : {std::pair{&logo, &newsroom.logo}, std::pair{&image, &newsroom.defaultImage}}) {
                if (bytes->isEmpty())
                    continue;
                auto kept = archive.assets().keep(*bytes);
                if (!kept)
                    return kept.error();
                *hash = *kept;
            }
            return newsroom;
        },
        [this](const Newsroom &newsroom) { m_desk.setNewsroom(newsroom); });
}

void DeskCommands::welcome()
{
    const bool first = m_desk.persons().empty();
    WelcomeDialog dialog(m_desk.persons(), first, m_desk.theme(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto known = dialog.chosen()) {
        m_desk.setPerson(*known);
        return;
    }
    m_desk.addPerson(dialog.name(), dialog.role(), [this, sample = dialog.wantsSample()](const Person &person) {
        m_desk.setPerson(person);
        if (sample)
            Q_EMIT sampleWanted();
    });
}

} // namespace muharrir
