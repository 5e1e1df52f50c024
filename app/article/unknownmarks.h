// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace muharrir {

/// A mark of a later program: an element around a text that this program does not know, kept with its attributes.
struct UnknownMark {
    QString name;
    std::vector<std::pair<QString, QString>> attributes;
};

/// Elements that may be kept as a mark: those of HTML that only colour a text, and a later program's own (they have a hyphen).
bool mayBeUnknownMark(QStringView name);

/// RunFormat::unknown taken apart, outermost first; what does not fit that form is left out.
std::vector<UnknownMark> unknownMarks(const QString &lines);

/// As RunFormat::unknown keeps them: a line "name" a mark, then a line "attribute=value" for each of its attributes.
QString unknownLines(const std::vector<UnknownMark> &marks);

} // namespace muharrir
