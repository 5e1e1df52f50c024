// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/agencies.h"

#include <array>

namespace muharrir {

std::span<const QStringView> agencyNames()
{
    static constexpr std::array<QStringView, 79> names{
        // the agencies of the Arab states
        u"واس", u"وام", u"قنا", u"كونا", u"بنا", u"بترا", u"سانا", u"واع", u"وفا", u"نينا", u"واج", u"وات", u"ومع", u"سبأ", u"سونا",
        u"العمانية", u"أ ش أ", u"أ.ش.أ", u"الوطنية للإعلام", u"معا", u"spa",
        // of the world
        u"رويترز", u"reuters", u"أ ف ب", u"أ.ف.ب", u"أف ب", u"ا ف ب", u"فرانس برس", u"وكالة فرانس برس", u"afp", u"أ ب", u"أ.ب",
        u"أسوشيتد برس", u"ap", u"د ب أ", u"د.ب.أ", u"dpa", u"الأناضول", u"شينخوا", u"سبوتنيك", u"تاس", u"نوفوستي", u"إنترفاكس", u"إفي",
        u"آكي", u"بلومبرغ", u"بلومبيرغ", u"bloomberg",
        // outlets
        u"cnn", u"سي إن إن", u"سي.إن.إن", u"bbc", u"بي بي سي", u"بي.بي.سي", u"dw", u"rt", u"روسيا اليوم", u"العربية.نت", u"العربية نت",
        u"الجزيرة نت", u"الجزيرة.نت", u"سكاي نيوز عربية", u"سكاي نيوز", u"الشرق الأوسط", u"القدس العربي", u"العربي الجديد", u"عكاظ", u"سبق",
        u"الاقتصادية", u"الوطن", u"عين اليوم", u"فرانس 24", u"france 24", u"يورونيوز", u"euronews",
        // whoever it was
        u"وكالات", u"الوكالات", u"وكالات أنباء", u"وكالات الأنباء"};
    return names;
}

} // namespace muharrir
