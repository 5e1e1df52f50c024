// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace muharrir {

/// A row's number in the archive. Two kinds of id do not mix; 0 is "not stored yet".
template<typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

using ArticleId = Id<struct ArticleTag>;
using VersionId = Id<struct VersionTag>;
using PersonId = Id<struct PersonTag>;
using TagId = Id<struct TagTag>;
using EventId = Id<struct EventTag>;

template<typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return std::hash<qint64>{}(id.value) ^ seed;
}

} // namespace muharrir

template<typename Tag>
struct std::hash<muharrir::Id<Tag>> {
    size_t operator()(const muharrir::Id<Tag> &id) const noexcept { return std::hash<qint64>{}(id.value); }
};
