// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/person.h"

#include "article/nametable.h"

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<7> roleNames{
    "reporter"_L1, "desk-editor"_L1, "proof-reader"_L1, "duty-editor"_L1, "managing-editor"_L1, "chief"_L1, "administrator"_L1,
};

} // namespace

QString roleName(Role role) { return nameOf(roleNames, role); }

std::optional<Role> roleFromName(QStringView name) { return valueOf<Role>(roleNames, name); }

} // namespace muharrir
