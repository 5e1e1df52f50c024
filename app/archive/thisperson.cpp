// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/thisperson.h"

#include <QCoreApplication>

namespace muharrir {

Result<Person> personFor(Archive &archive, const QString &name)
{
    if (!name.isEmpty()) {
        auto named = archive.persons().find(name);
        if (named && !named->active) // has left
            return Error{ErrorCode::PersonNotFound, {name}};
        return named;
    }
    auto all = archive.persons().all();
    if (!all)
        return all.error();
    std::erase_if(*all, [](const Person &person) { return !person.active; });
    if (all->size() == 1)
        return all->front();
    if (!all->empty())
        return Error{ErrorCode::WrongUsage,
                     {QCoreApplication::translate("CommandLine", "several people could be meant; say which by --as NAME")}};
    const QString account = qEnvironmentVariable("USER", QStringLiteral("chief"));
    return archive.persons().add(account, Role::Chief);
}

} // namespace muharrir
