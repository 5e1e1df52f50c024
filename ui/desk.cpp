// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <algorithm>

namespace muharrir {

Desk::Desk(Settings &settings, const ProofingData &proofing, const Theme &theme, QObject *parent)
    : QObject(parent), m_settings(settings), m_theme(theme), m_proofer(proofing), m_dictionary(proofing),
      m_session(m_store, pageStyle(theme))
{
    connect(&m_store, &ArchiveThread::failed, this, &Desk::failed);
    connect(&m_session, &Session::failed, this, &Desk::failed);
    connect(&m_dictionary, &DictionaryWatch::changed, &m_proofer, &ProoferThread::reload);
    // The reader opens when the file is there and has today's schema.
    connect(&m_store, &ArchiveThread::opened, this, [this](const QString &path) {
        m_reader.open(path, Database::Mode::ReadOnly);
        readAgain();
    });
    const auto follow = [this] {
        m_reader.tell([id = m_session.fields().id](Archive &archive) { archive.follow(id); });
        Q_EMIT articlesChanged();
    };
    connect(&m_session, &Session::saved, this, follow);
    connect(&m_session, &Session::performed, this, follow);
    connect(&m_session, &Session::performed, this, [this](Action action) {
        if (action == Action::Approve || action == Action::Publish)
            readHouse(); // its words were learnt
    });
}

Desk::~Desk() = default;

void Desk::open(const QString &path)
{
    m_path = path;
    m_store.open(path);
}

void Desk::readAgain()
{
    struct Read {
        std::vector<Person> persons;
        Newsroom newsroom;
    };
    change(
        this,
        [](Archive &archive) -> Result<Read> {
            auto persons = archive.persons().all();
            if (!persons)
                return persons.error();
            auto newsroom = archive.settings().newsroom();
            if (!newsroom)
                return newsroom.error();
            return Read{std::move(*persons), std::move(*newsroom)};
        },
        [this](Read &&house) {
            m_persons = std::move(house.persons);
            m_newsroom = std::move(house.newsroom);
            choosePerson();
            if (!std::exchange(m_ready, true)) {
                readHouse();
                Q_EMIT ready();
            }
            Q_EMIT personsChanged();
            Q_EMIT newsroomChanged();
            if (!person().id.isValid())
                Q_EMIT personWanted();
        });
}

void Desk::choosePerson()
{
    const auto byName = [this](const Person &candidate) { return candidate.active && candidate.name == m_settings.person(); };
    auto found = std::ranges::find_if(m_persons, byName);
    // A newsroom of one needs no choice.
    if (found == m_persons.end() && m_persons.size() == 1 && m_persons.front().active)
        found = m_persons.begin();
    if (found != m_persons.end() && *found != person())
        setPerson(*found);
}

void Desk::readHouse()
{
    struct Read {
        HouseWords words;
        HouseStyle style;
    };
    change(
        this,
        [reader = person().id](Archive &archive) -> Result<Read> {
            const House house(archive);
            auto words = house.words(reader);
            MUHARRIR_TRY(words);
            auto style = house.style();
            MUHARRIR_TRY(style);
            return Read{std::move(*words), std::move(*style)};
        },
        [this](Read &&read) {
            m_style = std::move(read.style);
            m_proofer.setStyle(m_style);
            m_proofer.setHouse(read.words);
            Q_EMIT houseChanged();
        });
}

void Desk::changeHouse(std::function<Done(House &, const Person &)> change)
{
    this->change(
        this,
        [change = std::move(change), by = person()](Archive &archive) {
            House house(archive);
            return change(house, by);
        },
        [this] { readHouse(); });
}

QString Desk::nameOf(PersonId id) const
{
    const auto found = std::ranges::find(m_persons, id, &Person::id);
    return found == m_persons.end() ? QString() : found->name;
}

void Desk::setPerson(const Person &person)
{
    m_settings.setPerson(person.name);
    m_session.setPerson(person);
    if (m_ready)
        readHouse(); // what he proposed works for him
    Q_EMIT personChanged();
}

void Desk::addPerson(const QString &name, Role role, std::function<void(const Person &)> then)
{
    change(
        this, [name, role](Archive &archive) { return archive.persons().add(name, role); },
        [this, then = std::move(then)](const Person &person) {
            if (then)
                then(person);
            readAgain();
        });
}

void Desk::setNewsroom(const Newsroom &newsroom)
{
    change(
        this, [newsroom](Archive &archive) { return archive.settings().setNewsroom(newsroom); },
        [this, newsroom] {
            m_newsroom = newsroom;
            Q_EMIT newsroomChanged();
        });
}

void Desk::leave(std::function<void()> then)
{
    if (!m_session.isModified() || !m_session.isEditable()) {
        m_session.keepDraftNow(std::move(then));
        return;
    }
    auto *waiting = new QObject(this);
    connect(&m_session, &Session::saved, waiting, [waiting, then = std::move(then)] {
        waiting->deleteLater();
        then();
    });
    connect(&m_session, &Session::conflict, waiting, &QObject::deleteLater);
    connect(&m_session, &Session::failed, waiting, &QObject::deleteLater);
    m_session.save();
}

void Desk::setTheme(const Theme &theme)
{
    m_theme = theme;
    apply(m_theme);
    m_session.setPageStyle(pageStyle(m_theme));
    Q_EMIT themeChanged();
}

} // namespace muharrir
