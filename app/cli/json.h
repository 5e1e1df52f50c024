// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "proofing/correction.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace muharrir {

/// Values as the JSON of cli.md.
QString isoWithZone(const QDateTime &time); ///< ISO 8601 with zone; empty for an invalid time
QJsonObject toJson(const ArticleRow &row);
/// Lines and columns of a text, counted once on the way through it: places are asked for in order.
class LineCount {
public:
    explicit LineCount(QStringView text);
    struct Place {
        qsizetype line = 1;   ///< from 1
        qsizetype column = 1; ///< from 1, in UTF-16 units
    };
    Place at(qsizetype offset);

private:
    QStringView m_text;
    qsizetype m_line = 1;
    qsizetype m_lineStart = 0;
    qsizetype m_lineEnd; ///< -1 in the last line
};

QJsonObject toJson(const Finding &finding, LineCount::Place place);
QJsonObject toJson(const Correction &change);
QJsonObject toJson(const RelatedHit &hit);
QJsonObject toJson(const Event &event);
QJsonObject toJson(const ImportReport &report);
using IdOf = std::function<ArticleId(const QString &globalId)>;
/// One whole article. Private fields (protected sources, the note to the desk) only where `mayRead` says so.
QJsonObject toJson(const Article &article, const std::vector<Event> &history, const QString &author, bool mayRead, const IdOf &idOf);

} // namespace muharrir
