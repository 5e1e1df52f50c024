// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pastedpage/phraseset.h"

namespace muharrir {

/// The vocabulary of page furniture of the Arab web, and some of its English.
struct FurnitureWords {
    PhraseSet creditLabels;    ///< «المصدر: …»
    PhraseSet tagLabels;       ///< «كلمات دلالية: …»
    PhraseSet relatedLabels;   ///< «اقرأ أيضًا», «مقالات مشابهة»: titles follow
    PhraseSet relatedOpenings; ///< of these the title may follow without a colon
    PhraseSet siteHeaders;     ///< lists that have nothing to do with the story
    PhraseSet siteLinks;       ///< «الخبر التالي: …»
    PhraseSet bylineLabels;    ///< «كتبت: …»
    PhraseSet bareBylines;     ///< of these the name may follow without a colon
    PhraseSet sections;
    PhraseSet advertisements;
    PhraseSet commentPhrases;
    PhraseSet commentOpenings;
    PhraseSet noteLabels;   ///< «مدة القراءة: …»
    PhraseSet countedUnits; ///< «312 مشاهدة»
    PhraseSet followVerbs;
    PhraseSet channels;   ///< what one follows
    PhraseSet shareWords; ///< a line of only these words is a row of buttons
    PhraseSet shareMarks; ///< if one of these is among them
    PhraseSet footPhrases;
    PhraseSet footWords;
    PhraseSet buttons;
    PhraseSet photoLabels;       ///< «تصوير: …»
    PhraseSet surePhotoOpenings; ///< these need no colon
};
const FurnitureWords &furnitureWords();

} // namespace muharrir
