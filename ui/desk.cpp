// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace muharrir {

Desk::Desk(Settings &settings, const ProofingData &proofing, const Theme &theme, QObject *parent)
    : QObject(parent), m_settings(settings), m_theme(theme), m_proofer(proofing), m_dictionary(proofing),
      m_session(m_store, pageStyle(theme)), m_lock(m_store, m_session)
{
    m_looking.setInterval(2s);
    connect(&m_looking, &QTimer::timeout, this, &Desk::look);
    connect(&m_backups, &BackupThread::failed, this, &Desk::backupFailed);
    connect(&m_store, &ArchiveThread::failed, this, &Desk::failed);
    connect(&m_session, &Session::failed, this, &Desk::failed);
    connect(&m_dictionary, &DictionaryWatch::changed, &m_proofer, &ProoferThread::reload);
    // The reader opens when the file is there and has today's schema.
    connect(&m_store, &ArchiveThread::opened, this, [this](const QString &path) {
        m_reader.open(path, Database::Mode::ReadOnly);
        readAgain();
    });
    connect(&m_session, &Session::saved, this, &Desk::articlesChanged);
    connect(&m_session, &Session::performed, this, &Desk::articlesChanged);
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
                tellStanding();
            }
            Q_EMIT personsChanged();
            Q_EMIT newsroomChanged();
            if (!person().id.isValid())
                Q_EMIT personWanted();
        });
}

void Desk::tellStanding()
{
    m_store.ask(
        this,
        [](Archive &archive) {
            const Database &file = archive.database();
            return ArchiveStanding{file.isReadOnly(), file.isImmutable(), file.isNewer(), file.isOnNetwork(), file.versions()};
        },
        [this](const ArchiveStanding &standing) {
            if (!standing.readOnly)
                m_backups.watch(m_path);
            m_looking.start();
            Q_EMIT standingKnown(standing);
        });
}

void Desk::look()
{
    m_store.ask(
        this, [](Archive &archive) { return archive.database().changes(); },
        [this](const Result<qint64> &changes) {
            if (!changes || m_changes == *changes)
                return;
            if (!std::exchange(m_changes, *changes))
                return; // the first look
            Q_EMIT articlesChanged();
            m_lock.check();
            followOpenArticle();
        });
}

void Desk::followOpenArticle()
{
    const ArticleId id = m_session.fields().id;
    if (!m_session.isOpen() || !id.isValid())
        return;
    struct Theirs {
        Article article;
        QString by;
    };
    m_store.ask(
        this,
        [id](Archive &archive) -> Result<Theirs> {
            auto article = archive.articles().load(id);
            if (!article)
                return article.error();
            const auto versions = archive.articles().versions(id);
            return Theirs{std::move(*article), versions && !versions->empty() ? versions->front().byName : QString()};
        },
        [this, id](Result<Theirs> &&theirs) {
            const Article &mine = m_session.fields();
            if (!theirs || mine.id != id || theirs->article.revision <= mine.revision)
                return; // gone, or nothing new: a save tells
            const bool silently = !m_session.isModified();
            m_session.noticeTheirs(theirs->article);
            if (silently)
                Q_EMIT changedElsewhere(theirs->article.headline, theirs->by);
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
    m_lock.renew();
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
