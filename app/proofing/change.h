// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace muharrir {

/// What a correction changes, seen from the mistake: the classes in which Arabic is misspelt.
enum class WordChange {
    None,
    Hamza,         ///< hamza missing on alif: الى
    HamzaWasl,     ///< hamza where none belongs: إستخدام
    HamzaPlace,    ///< above, below, madda: إعلن
    HamzaSeat,     ///< ء ؤ ئ: شئ, هيءة
    AlefMaksura,   ///< ي for ى: علي
    Yeh,           ///< ى for ي: فى
    TehMarbuta,    ///< ه for ة: سنه
    Heh,           ///< ة for ه: هذة
    PluralAlef,    ///< و for وا: كانو
    NoPluralAlef,  ///< وا for و: نرجوا
    DadZah,        ///< ض and ظ
    SimilarLetter, ///< ذ ز د, س ص ث, ت ط, ق غ
    SwappedLetters,
    RepeatedLetter,
    MissingLetter,
    ExtraLetter,
    OtherLetter,
    JoinedWords, ///< a space is missing
    SplitWord,   ///< a space too many
    PersianLetter,
    Several,
};

/// The cheapest way from a mistake to a correction.
struct Edit {
    double cost = 0; ///< in powers of ten of likelihood, roughly: 0.3 for a missing hamza, 2 for a wrong letter
    WordChange change = WordChange::None;
};
Edit editBetween(QStringView wrong, QStringView right);

QString changeRule(WordChange change);   ///< stable: "hamza", "final-yeh", ...
QString changeReason(WordChange change); ///< two or three words in the interface's language

} // namespace muharrir
