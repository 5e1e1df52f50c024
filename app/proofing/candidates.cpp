// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/candidates.h"

#include "proofing/change.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace muharrir {
namespace {

/// What may stand for the letter at a place; empty when nothing but itself.
QStringView twinsAt(const QString &word, qsizetype i)
{
    const bool last = i == word.size() - 1;
    switch (word[i].unicode()) {
    case u'ا':
        return i < 4 ? u"أإآ" : last ? u"ىأ" : u"أآئ";
    case u'أ':
        return i < 4 ? u"اإآ" : u"اآؤئء";
    case u'إ':
        return u"اأ";
    case u'آ':
        return u"اأ";
    case u'ي':
        return last ? u"ىئ" : u"ئ";
    case u'ى':
        return last ? u"يا" : u"يئ";
    case u'ئ':
        return last ? u"يءى" : u"ؤءي";
    case u'ؤ':
        return u"ئءوأ";
    case u'ء':
        return last ? u"ئأؤ" : u"ئؤأ";
    case u'و':
        return i > 0 && !last ? u"ؤ" : u"";
    case u'ه':
        return last ? u"ة" : u"";
    case u'ة':
        return last ? u"هت" : u"ته";
    case u'ت':
        return last ? u"ة" : u"";
    case u'ض':
        return u"ظ";
    case u'ظ':
        return u"ض";
    default:
        return u"";
    }
}

/// The place of the article's alif, or -1.
qsizetype articleAlef(QStringView word)
{
    if (!hasArticle(word) || word.startsWith(u"لل") || word.startsWith(u"ولل"))
        return -1;
    return word.front() == u'ا' ? 0 : 1;
}

void addSingleChanges(const QString &word, QSet<QString> &into)
{
    const qsizetype article = articleAlef(word);
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i == article) // nobody writes ألكتاب
            continue;
        for (const QChar twin : twinsAt(word, i)) {
            QString variant = word;
            variant[i] = twin;
            into.insert(variant);
        }
    }
    if (word.endsWith(u'و'))
        into.insert(word + QChar(u'ا'));
    if (word.endsWith(u"وا"))
        into.insert(word.chopped(1));
    if (word.endsWith(u'ئ')) // شئ
        into.insert(QString(word.chopped(1) + u"يء"));
    if (word.endsWith(u'ي') || word.endsWith(u'ا') || word.endsWith(u'و'))
        into.insert(word + QChar(u'ء'));
}

} // namespace

QStringList orthographicVariants(QStringView word, qsizetype limit)
{
    constexpr int changesAtOnce = 3;
    constexpr qsizetype mostTried = 400;
    constexpr qsizetype longestWord = 30;
    if (word.size() > longestWord)
        return {};
    const QString source = word.toString();
    QSet<QString> all{source};
    QSet<QString> edge{source};
    for (int round = 0; round < changesAtOnce && all.size() < mostTried; ++round) {
        QSet<QString> next;
        for (const QString &variant : edge) {
            addSingleChanges(variant, next);
            if (all.size() + next.size() > mostTried)
                break;
        }
        edge = next.subtract(all);
        all.unite(edge);
    }
    all.remove(source);

    std::vector<std::pair<double, QString>> ranked;
    ranked.reserve(size_t(all.size()));
    for (const QString &variant : all)
        ranked.emplace_back(editBetween(source, variant).cost, variant);
    const auto end = ranked.begin() + std::min<qsizetype>(limit, qsizetype(ranked.size()));
    std::partial_sort(ranked.begin(), end, ranked.end());
    QStringList result;
    std::transform(ranked.begin(), end, std::back_inserter(result), [](const auto &one) { return one.second; });
    return result;
}

QStringList spokenVariants(QStringView word)
{
    static constexpr std::array<QStringView, 5> alike{u"ذز", u"دذ", u"ضظ", u"سص", u"ثت"};
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 30;
    if (word.size() < shortest || word.size() > longest)
        return {};
    QStringList variants;
    for (qsizetype i = 0; i < word.size(); ++i) {
        for (const QStringView pair : alike) {
            if (const qsizetype at = pair.indexOf(word[i]); at >= 0)
                variants += QString(word.left(i).toString() + pair[1 - at] + word.mid(i + 1).toString());
        }
        if (i > 0 && word[i] == word[i - 1])
            variants += QString(word.left(i).toString() + word.mid(i + 1).toString());
    }
    if (word.startsWith(u"ال") && word[2] != u'ل')
        variants += QString(u"الل" + word.mid(2).toString());
    for (const QStringView article : {QStringView(u"فالي"), QStringView(u"فالت"), QStringView(u"والي"), QStringView(u"والت")})
        if (word.startsWith(article))
            variants += QString(word.left(1).toString() + word.mid(2).toString());
    return variants;
}

bool hasArticle(QStringView word)
{
    static constexpr std::array<QStringView, 7> articles{u"ال", u"وال", u"بال", u"فال", u"كال", u"لل", u"ولل"};
    return std::ranges::any_of(articles,
                               [word](QStringView article) { return word.size() > article.size() + 2 && word.startsWith(article); });
}

void forEachSingleEdit(const QString &skeleton, const std::function<void(const QString &)> &visit)
{
    static constexpr QStringView letters = u"ابتثجحخدذرزسشصضطعغفقكلمنهوي";
    for (qsizetype i = 0; i < skeleton.size(); ++i) {
        QString edited = skeleton;
        edited.remove(i, 1);
        visit(edited);
        edited = skeleton;
        for (const QChar letter : letters) {
            if (letter == skeleton[i])
                continue;
            edited[i] = letter;
            visit(edited);
        }
        if (i + 1 < skeleton.size() && skeleton[i] != skeleton[i + 1]) {
            edited = skeleton;
            std::swap(edited[i], edited[i + 1]);
            visit(edited);
        }
    }
    for (qsizetype i = 0; i <= skeleton.size(); ++i) {
        QString edited = skeleton;
        edited.insert(i, u'ا');
        for (const QChar letter : letters) {
            edited[i] = letter;
            visit(edited);
        }
    }
}

} // namespace muharrir
