// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/storyparts.h"

#include "exchange/pastedpage/pageline.h"
#include "exchange/pastedpage/phraseset.h"
#include "exchange/pastedpage/wirecopy.h"
#include "text/fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

QStringList namesOf(const QString &byline)
{
    constexpr int longestName = 5; // words
    static const QRegularExpression between(QStringLiteral("\\s*[،,|]\\s*|\\s+و(?=\\p{L})|\\s+[-–—]\\s+|\\s*/\\s*"));
    static const QRegularExpression name(QStringLiteral("^[\\p{L}\\p{M}.'’ -]+$"));
    QStringList names;
    for (const QString &part : byline.split(between, Qt::SkipEmptyParts)) {
        if (!part.contains(name) || part.contains(u"..") || wordCount(part) > longestName)
            return {};
        names.append(part.simplified());
    }
    return names;
}

bool looksLikeName(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\p{L}+(?: \\p{L}+){1,3}$"));
    return text.contains(form);
}

bool isJobTitle(const QString &text)
{
    constexpr int longest = 7; // words
    static const PhraseSet jobs{u"مراسل", u"مراسلة", u"محرر",  u"محررة", u"صحفي",  u"صحفية",  u"صحافي",   u"صحافية",     u"كاتب",
                                u"كاتبة", u"باحث",   u"باحثة", u"محلل",  u"محللة", u"إعلامي", u"إعلامية", u"رئيس تحرير", u"رئيسة تحرير"};
    return wordCount(text) <= longest && jobs.opening(bareFold(text)) > 0;
}

bool isStandingKicker(const QString &text)
{
    static const PhraseSet kickers{u"بيان صحفي", u"بيان صحافي", u"بيان", u"خبر صحفي", u"تصريح صحفي", u"للنشر الفوري",
                                   u"عاجل",      u"خبر عاجل",   u"خاص",  u"حصري",     u"تقرير خاص",  u"press release"};
    return kickers.holds(bareFold(text));
}

void cutRuns(Runs &runs, qsizetype length)
{
    while (length > 0 && !runs.empty()) {
        const auto part = std::min(length, runs.front().text.size());
        runs.front().text.remove(0, part);
        length -= part;
        if (runs.front().text.isEmpty())
            runs.erase(runs.begin());
    }
}

void addRelated(Article &article, const QString &title)
{
    const QString key = fold(title).simplified();
    const auto same = [&](const RelatedEntry &entry) { return fold(entry.title).simplified() == key; };
    if (std::ranges::none_of(article.related, same))
        article.related.push_back({title, {}, true});
}

void takeWireMarks(std::vector<Block> &blocks, Article &article, LossList &losses)
{
    const auto isText = [](const Block &block) { return block.kind == BlockKind::Paragraph && !block.runs.empty(); };
    const auto first = std::ranges::find_if(blocks, isText);
    if (first == blocks.end())
        return;
    const int year = article.date.isValid() ? article.date.date().year() : QDate::currentDate().year();
    const QString lead = plainText(first->runs);
    if (const auto opening = wireOpening(lead, year)) {
        losses.addLine(u"dateline"_s, QCoreApplication::translate("Import", "Place, date and agency taken from the opening"),
                       lead.first(opening->length).trimmed());
        if (article.dateline.place.isEmpty())
            article.dateline.place = opening->place;
        if (!article.dateline.date.isValid())
            article.dateline.date = opening->date;
        if (article.creditLine.isEmpty())
            article.creditLine = opening->credit;
        if (!opening->credit.isEmpty())
            article.state = State::Incoming;
        cutRuns(first->runs, opening->length);
    }
    Runs &last = blocks.back().runs;
    const qsizetype length = last.empty() ? 0 : wireEnding(last.back().text);
    if (length > 0) {
        losses.addLine(u"wire-mark"_s, QCoreApplication::translate("Import", "Mark of the agency"),
                       last.back().text.right(length).trimmed());
        last.back().text.chop(length);
        article.state = State::Incoming;
    }
}

} // namespace muharrir
