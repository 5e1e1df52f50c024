// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace muharrir {

/// The five characters & < > " ' as entities, for texts and for attributes in double quotes.
QString htmlEscaped(QStringView text);

/// ` name="value"`, to stand behind an element's name; nothing for an empty value.
QString htmlAttribute(QStringView name, QStringView value);

/// Elements that HTML never closes: written as <br/>.
bool isVoidElement(QStringView name);

} // namespace muharrir
