// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/editlock.h"

#include "article/articlejson.h"
#include "base/process.h"

using namespace std::chrono_literals;

namespace muharrir {

/// Who takes over keeps what lies in the draft. Often that is all of it.
static bool isKept(Archive &archive, const Article &mine)
{
    const auto versions = archive.articles().versions(mine.id);
    if (!versions || versions->empty() || versions->front().reason != QStringLiteral("taken-over"))
        return false;
    const auto newest = archive.articles().version(versions->front().id);
    return newest && contentFingerprint(*newest) == contentFingerprint(mine) && articleFieldsToJson(*newest) == articleFieldsToJson(mine);
}

EditLock::EditLock(ArchiveThread &store, Session &session, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_session(session), m_clock(clock)
{
    m_heart.setInterval(30s); // a quarter of the time after which another machine's lock counts as left behind
    connect(&m_heart, &QTimer::timeout, this, &EditLock::check);
    connect(&session, &Session::opened, this, &EditLock::follow);
    connect(&session, &Session::draftKept, this, [this] { // a new article has its number now
        if (m_session.fields().id != m_mine)
            follow();
    });
}

EditLock::~EditLock() { release(); }

void EditLock::release()
{
    m_heart.stop();
    ++m_ticket;
    if (!m_mine.isValid())
        return;
    m_store.tell([id = std::exchange(m_mine, {})](Archive &archive) {
        if (const Done released = archive.locks().release(id, processOwner()); !released)
            qWarning("the lock of article %lld was not released", static_cast<long long>(id.value));
    });
}

void EditLock::follow()
{
    const ArticleId id = m_session.isOpen() ? m_session.fields().id : ArticleId();
    if (id == m_mine && id.isValid())
        return;
    release();
    if (!id.isValid()) {
        m_session.setHeld(false);
        return;
    }
    take(id);
}

void EditLock::take(ArticleId id)
{
    m_store.ask(
        this,
        [id, person = m_session.person().id, now = m_clock()](Archive &archive) -> Result<std::optional<ArticleLock>> {
            if (archive.database().isReadOnly())
                return std::optional(ArticleLock{id, {}, {}, {}, {}, {}, {}});
            return archive.locks().take(id, person, processOwner(), now);
        },
        [this, id, ticket = m_ticket](Result<std::optional<ArticleLock>> &&held) {
            if (ticket != m_ticket)
                return;
            if (!held) // a courtesy only: a save compares revisions anyway
                return;
            m_session.setHeld(held->has_value());
            if (*held) {
                if (!(*held)->owner.isEmpty())
                    Q_EMIT this->held(**held);
                return;
            }
            m_mine = id;
            m_heart.start();
        });
}

void EditLock::renew()
{
    if (!m_mine.isValid())
        return;
    m_store.tell([id = m_mine, person = m_session.person().id, now = m_clock()](Archive &archive) {
        if (const auto held = archive.locks().take(id, person, processOwner(), now); !held)
            qWarning("the lock of article %lld does not name who has it", static_cast<long long>(id.value));
    });
}

void EditLock::takeOver()
{
    const ArticleId id = m_session.fields().id;
    m_store.ask(
        this, [id, person = m_session.person()](Archive &archive) { return archive.takeOver(id, person); },
        [this, id](const Done &taken) {
            if (!taken) {
                Q_EMIT m_session.failed(taken.error());
                return;
            }
            ++m_ticket;
            m_mine = id;
            m_heart.start();
            m_session.setHeld(false);
            m_session.open(id); // it may have been saved there since
        });
}

void EditLock::check()
{
    if (!m_mine.isValid())
        return;
    m_store.ask(
        this, [id = m_mine, now = m_clock()](Archive &archive) { return archive.locks().beat(id, processOwner(), now); },
        [this, ticket = m_ticket](Result<std::optional<ArticleLock>> &&other) {
            if (ticket == m_ticket && other && *other)
                giveWay(**other);
        });
}

void EditLock::giveWay(const ArticleLock &lock)
{
    m_heart.stop();
    ++m_ticket;
    m_mine = {};
    const bool typed = m_session.isModified();
    const Article mine = m_session.snapshot();
    m_session.setHeld(true);
    m_store.ask(
        this,
        [mine, typed, person = m_session.person(), now = m_clock()](Archive &archive) -> Done {
            if (typed && !isKept(archive, mine)) {
                const auto kept
                    = archive.articles().keepVersion(mine.id, mine, {person.id, now, QStringLiteral("taken-over"), std::nullopt, false});
                if (!kept)
                    return kept.error();
            }
            return archive.drafts().drop(mine.id, processOwner());
        },
        [this, lock, typed](const Done &kept) {
            if (!kept) {
                Q_EMIT m_session.failed(kept.error()); // the text stays where it is
                return;
            }
            m_session.open(lock.article);
            Q_EMIT lost(lock, typed);
        });
}

} // namespace muharrir
