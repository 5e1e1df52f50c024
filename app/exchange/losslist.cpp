// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/losslist.h"

#include <algorithm>

namespace muharrir {

void LossList::add(const QString &what, const QString &note, int count)
{
    const auto same = std::ranges::find_if(m_losses, [&](const Loss &loss) { return loss.what == what && loss.note == note; });
    if (same != m_losses.end())
        same->count += count;
    else
        m_losses.push_back({what, count, note});
}

void LossList::addLine(const QString &what, const QString &reason, const QString &line)
{
    const QString note = reason % u": " % line;
    add(what, note);
}

void LossList::add(const std::vector<Loss> &losses)
{
    for (const auto &loss : losses)
        add(loss.what, loss.note, loss.count);
}

} // namespace muharrir
