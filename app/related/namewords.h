// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace muharrir {

/// What a word says about names. Arabic has no capitals: names are told by lists of the frequent ones and by the words before them.
enum class NameRole {
    Name,      ///< of a person, place or organisation that the news often name
    Title,     ///< a name is likely to follow: الرئيس، مدينة، شركة
    Attribute, ///< stands between title and name: الأمريكي، السابق
    Function,  ///< في، إن، الذي: never part of a name
    Unknown,
};
NameRole nameRole(QStringView word);

bool isFirstName(QStringView word);

/// A word as a list shows it: without marks and tatweel, and without what hangs before its article (والقدس, بالقدس, للقدس: القدس).
QString shownForm(QStringView written);

} // namespace muharrir
