// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figures.h"

namespace muharrir {

Result<Figures> figures(const Database &database)
{
    Figures figures;
    const std::pair<qint64 *, const char *> questions[] = {
        {&figures.articles, "SELECT count(*) FROM article WHERE revision > 0"},
        {&figures.versions, "SELECT count(*) FROM version"},
        {&figures.tags, "SELECT count(*) FROM tag"},
        {&figures.persons, "SELECT count(*) FROM person"},
        {&figures.assets, "SELECT count(*) FROM asset"},
        {&figures.bytes, "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"},
    };
    for (const auto &[figure, sql] : questions) {
        const auto number = database.number(QString::fromLatin1(sql));
        if (!number)
            return number.error();
        *figure = *number;
    }
    return figures;
}

} // namespace muharrir
