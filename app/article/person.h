// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

#include <optional>

namespace muharrir {

enum class Role : quint8 { Reporter, DeskEditor, ProofReader, DutyEditor, ManagingEditor, Chief, Administrator };

struct Person {
    PersonId id;
    QString name;
    Role role = Role::Reporter;
    bool active = true;
    bool operator==(const Person &) const = default;
};

/// Whose word on the house's style and dictionary holds for all: every editor's. A reporter proposes.
inline bool decidesForHouse(const Person &person) { return person.id.isValid() && person.role != Role::Reporter; }

/// Who may remove an article for ever.
inline bool mayPurge(const Person &person)
{
    return person.id.isValid() && (person.role == Role::Chief || person.role == Role::Administrator);
}

QString roleName(Role role); ///< "reporter", "desk-editor", ... as the command line writes it
std::optional<Role> roleFromName(QStringView name);

} // namespace muharrir
