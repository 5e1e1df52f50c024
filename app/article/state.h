// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace muharrir {

/// Where an article stands (newsroom.md 2.7, and what Arabic desks need besides).
enum class State : quint8 {
    Incoming,     ///< واردة
    Draft,        ///< مسودة
    InReview,     ///< قيد المراجعة
    Proofreading, ///< قيد التدقيق اللغوي
    Returned,     ///< معادة للتعديل
    Approved,     ///< معتمدة للنشر
    Published,    ///< منشورة
    Updating,     ///< قيد التحديث: a live story, no public note
    Correcting,   ///< قيد التصحيح: with a public note
    Withdrawn,    ///< مسحوبة من النشر
    Spiked,       ///< مستبعدة
    OnHold,       ///< مؤجّلة
};
inline constexpr std::array allStates{State::Incoming,   State::Draft,     State::InReview,  State::Proofreading,
                                      State::Returned,   State::Approved,  State::Published, State::Updating,
                                      State::Correcting, State::Withdrawn, State::Spiked,    State::OnHold};

QString stateName(State state); ///< "in_review", ... as the archive and the command line write it
std::optional<State> stateFromName(QStringView name);

} // namespace muharrir
