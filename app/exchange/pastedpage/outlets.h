// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muharrir {

/// Is this folded name that of a news agency or an outlet that signs its copy («رويترز», «ا ف ب», «واس», "cnn")?
bool isAgency(const QString &folded);

/// Is this folded text the name of a picture agency («غيتي ايميجز», "getty images")?
bool isPictureAgency(const QString &folded);

/// Is this folded name one of a capital or another city that datelines name often?
bool isDatelinePlace(const QString &folded);

/// «الاقتصاد نيوز - متابعة», «الرياض - واس», «لندن: «الشرق الأوسط»»: a short line that says whose copy stands below it.
bool isCopyLine(const QString &line);

/// The place and the outlet of such a line, where it names a place.
struct CopyLine {
    QString place;
    QString credit;
};
CopyLine copyLine(const QString &line);

} // namespace muharrir
