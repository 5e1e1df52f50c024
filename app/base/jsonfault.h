// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct QJsonParseError;

namespace muharrir {

/// Why a text is no JSON, in the interface's language and in words that help whoever made it (Qt has its parser's own).
QString jsonFault(const QJsonParseError &error);

} // namespace muharrir
