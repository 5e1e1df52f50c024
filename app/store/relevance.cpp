// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relevance.h"

#include <QtGlobal>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace muharrir {

namespace {

constexpr std::array columnWeights{8.0, 1.0, 0.5, 0.0}; // headline, text, stems, facets
constexpr double saturation = 1.2;                      // k1 and b as FTS5 has them
constexpr double lengthShare = 0.75;
constexpr double belowAllAsTyped = 4096; // 32 terms in two forms, at most 10 * (saturation + 1) each, stay far from it

/// How often the hit at hand has a phrase, by the weights of the columns.
double frequencyOf(const Fts5ExtensionApi &api, Fts5Context *hit, int phrase)
{
    double frequency = 0;
    Fts5PhraseIter at{};
    int column = -1;
    int offset = 0;
    if (api.xPhraseFirst(hit, phrase, &at, &column, &offset) != SQLITE_OK)
        return 0;
    for (; column >= 0; api.xPhraseNext(hit, &at, &column, &offset))
        frequency += columnWeights[static_cast<size_t>(column)];
    return frequency;
}

/// The hit's length beside the mean one.
int relativeLength(const Fts5ExtensionApi &api, Fts5Context *hit, double *length)
{
    sqlite3_int64 rows = 0;
    sqlite3_int64 words = 0;
    int here = 0;
    int code = api.xRowCount(hit, &rows);
    if (code == SQLITE_OK)
        code = api.xColumnTotalSize(hit, -1, &words);
    if (code == SQLITE_OK)
        code = api.xColumnSize(hit, -1, &here);
    *length = words > 0 ? static_cast<double>(here) * static_cast<double>(rows) / static_cast<double>(words) : 1.0;
    return code;
}

void relevance(const Fts5ExtensionApi *api, Fts5Context *hit, sqlite3_context *result, int count, sqlite3_value **rarities)
{
    double length = 1.0;
    if (const int code = relativeLength(*api, hit, &length); code != SQLITE_OK)
        return sqlite3_result_error_code(result, code);
    const int phrases = api->xPhraseCount(hit);
    double score = 0;
    bool asTyped = true;
    for (int i = 0, phrase = 0; i < count && phrase < phrases; ++i) {
        if (sqlite3_value_type(rarities[i]) == SQLITE_NULL)
            continue;
        const double frequency = frequencyOf(*api, hit, phrase++);
        score += sqlite3_value_double(rarities[i]) * frequency * (saturation + 1)
            / (frequency + saturation * (1 - lengthShare + lengthShare * length));
        asTyped = asTyped && (i % 2 != 0 || frequency > 0);
    }
    sqlite3_result_double(result, asTyped ? score : score - belowAllAsTyped);
}

fts5_api *fullTextOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

bool provideRelevance(sqlite3 *connection)
{
    fts5_api *api = fullTextOf(connection);
    return api && api->xCreateFunction(api, "relevance", nullptr, relevance, nullptr) == SQLITE_OK;
}

double rarity(qint64 with, qint64 all)
{
    const double weight = std::log((static_cast<double>(all - with) + 0.5) / (static_cast<double>(with) + 0.5));
    return std::max(weight, 1e-6); // a word that more than half have still counts a little
}

} // namespace muharrir
