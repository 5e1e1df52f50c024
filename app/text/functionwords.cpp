// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/functionwords.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace muharrir {

bool isFunctionWord(QStringView foldedWord)
{
    static const auto words = [] {
        const QStringList all
            = QStringLiteral("اذا كان كانت كانوا يكون تكون هل ما ماذا من في علي الي عن مع هذا هذه هولاء ذلك تلك "
                             "التي الذي الذين ان او ام ثم قد لقد لا لم لن ليس ليست كل بعد قبل بين حتي عند حيث كيف لماذا متي اين هو هي "
                             "هم نحن انه انها انهم اي غير بعض عام العام سنه يوم اليوم امس غدا خلال منذ لكن كما ايضا بسبب حول عبر نحو "
                             "ضد دون بدون لدي اكثر اقل مثل جدا قال قالت اضاف اضافت اكد اكدت اعلن اعلنت ذكر ذكرت افاد افادت يقول تقول "
                             "وفق وفقا بحسب حسب به بها له لها لهم فيه فيها عنه عنها منه منها عليه عليها اليه اليها وهو وهي الا اما لان "
                             "لانه بان احد احدي تم يتم اول اولي ثاني قام يمكن عاما شهر اسبوع الماضي المقبل الحالي الجاري امام خلف تحت "
                             "فوق ضمن بشان حين عندما بينما انا هن بل لو لولا اذ كي لكي اوليك هنا هناك اللواتي اللذان ايه كلا جميع عده "
                             "نفس ذات معه معها فقط الان وكان وكانت ولم ولن ولا وما وان فان كذلك بانه بانها وذلك وفي ومن وعلي والي لديه "
                             "لديها سوف وقد")
                  .split(u' ');
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    return words.contains(foldedWord.toString());
}

bool startsWithAnd(QStringView foldedWord)
{
    static constexpr std::array<QStringView, 28> openings{
        u"وزير", u"وزار", u"وزرا", u"وكال", u"وكيل", u"وفد",  u"وفود", u"وفا", u"وثيق", u"وثاي",   u"وطن",  u"وحد",  u"وقف",  u"وقت",
        u"وضع",  u"ولاي", u"ولي",  u"والد", u"وسط",  u"وساي", u"وسيل", u"ورش", u"ورق",  u"واشنطن", u"وادي", u"واقي", u"واقع", u"واجه"};
    return foldedWord.size() >= 4 && foldedWord.front() == u'و'
        && std::ranges::none_of(openings, [foldedWord](QStringView opening) { return foldedWord.startsWith(opening); });
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
