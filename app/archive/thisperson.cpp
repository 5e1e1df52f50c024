// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/thisperson.h"

namespace muharrir {

Result<Person> personFor(Archive &archive, const QString &name)
{
    if (!name.isEmpty())
        return archive.persons().find(name);
    auto all = archive.persons().all();
    if (!all)
        return all.error();
    std::erase_if(*all, [](const Person &person) { return !person.active; });
    if (all->size() == 1)
        return all->front();
    if (!all->empty())
        return Error{ErrorCode::WrongUsage, {QStringLiteral("--as NAME")}};
    const QString account = qEnvironmentVariable("USER", QStringLiteral("chief"));
    return archive.persons().add(account, Role::Chief);
}

} // namespace muharrir
