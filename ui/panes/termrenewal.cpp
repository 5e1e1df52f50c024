// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/termrenewal.h"

#include <algorithm>

namespace muharrir {

TermRenewal::TermRenewal(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::ready, this, &TermRenewal::begin);
}

void TermRenewal::begin()
{
    m_desk.read(
        this, [](Archive &archive) { return archive.terms().stale(); },
        [this](std::vector<ArticleId> &&stale) {
            m_stale = std::move(stale);
            m_done = 0;
            if (!m_stale.empty())
                goOn();
        });
}

void TermRenewal::goOn()
{
    constexpr size_t atOnce = 50;
    const size_t end = std::min(m_done + atOnce, m_stale.size());
    std::vector<ArticleId> part(m_stale.begin() + static_cast<qsizetype>(m_done), m_stale.begin() + static_cast<qsizetype>(end));
    m_desk.change(
        this, [part = std::move(part)](Archive &archive) { return archive.terms().renew(part); },
        [this, end] {
            m_done = end;
            Q_EMIT progressed(static_cast<qint64>(m_done), static_cast<qint64>(m_stale.size()));
            if (m_done < m_stale.size()) {
                goOn();
                return;
            }
            m_desk.reader().tell([](Archive &archive) { archive.forgetRelated(); });
            Q_EMIT finished();
        });
}

} // namespace muharrir
