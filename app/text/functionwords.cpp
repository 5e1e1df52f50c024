// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/functionwords.h"

#include <QSet>
#include <QString>

namespace muharrir {

bool isFunctionWord(QStringView foldedWord)
{
    static const QSet<QString> words{
        "اذا",   "كان",   "كانت",   "كانوا",  "يكون",   "تكون",  "هل",   "ما",   "ماذا", "من",    "في",   "على",   "علي",   "الى",  "الي",
        "عن",    "مع",    "هذا",    "هذه",    "هولاء",  "ذلك",   "تلك",  "التي", "الذي", "الذين", "ان",   "او",    "ام",    "ثم",   "قد",
        "لقد",   "لا",    "لم",     "لن",     "ليس",    "ليست",  "كل",   "بعد",  "قبل",  "بين",   "حتى",  "حتي",   "عند",   "حيث",  "كيف",
        "لماذا", "متى",   "متي",    "اين",    "هو",     "هي",    "هم",   "نحن",  "انه",  "انها",  "انهم", "اي",    "غير",   "بعض",  "عام",
        "العام", "سنه",   "يوم",    "اليوم",  "امس",    "غدا",   "خلال", "منذ",  "لكن",  "كما",   "ايضا", "بسبب",  "حول",   "عبر",  "نحو",
        "ضد",    "دون",   "بدون",   "لدي",    "لدى",    "اكثر",  "اقل",  "مثل",  "جدا",  "قال",   "قالت", "اضاف",  "اضافت", "اكد",  "اكدت",
        "اعلن",  "اعلنت", "ذكر",    "ذكرت",   "افاد",   "افادت", "يقول", "تقول", "وفق",  "وفقا",  "بحسب", "حسب",   "به",    "بها",  "له",
        "لها",   "لهم",   "فيه",    "فيها",   "عنه",    "عنها",  "منه",  "منها", "عليه", "عليها", "اليه", "اليها", "وهو",   "وهي",  "وقد",
        "الا",   "اما",   "لان",    "لانه",   "بان",    "احد",   "احدى", "تم",   "يتم",  "اول",   "اولي", "ثاني",  "قام",   "يمكن", "عاما",
        "شهر",   "اسبوع", "الماضي", "المقبل", "الحالي", "الجاري"};
    return words.contains(foldedWord.toString());
}

QString withoutParticles(QStringView foldedWord)
{
    const QString article = QStringLiteral("ال");
    QStringView word = foldedWord;
    if (word.size() >= 4 && (word.front() == u'و' || word.front() == u'ف'))
        word = word.mid(1);
    if (word.size() > 4 && (word.front() == u'ب' || word.front() == u'ك') && word.mid(1).startsWith(article))
        word = word.mid(1);
    if (word.size() > 4 && word.startsWith(u"لل"))
        return article + word.mid(2);
    return word.toString();
}

} // namespace muharrir
