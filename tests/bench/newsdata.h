// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace muharrir::test {

/// The folder of the evaluation data: $MUHARRIR_DATA, else ../shared/data beside the source folder. Empty when it is not there.
QString dataFolder();

/// Every object of a JSONL file, which may be compressed (.zst). False when it cannot be read to its end.
bool eachLine(const QString &path, const std::function<void(const QJsonObject &)> &visit);

} // namespace muharrir::test
