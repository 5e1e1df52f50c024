// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/furniture.h"

#include "exchange/pastedpage/furniturewords.h"
#include "exchange/pastedpage/outlets.h"
#include "exchange/pastedpage/pressdate.h"

#include <QRegularExpression>

#include <algorithm>

namespace muharrir {
namespace {

constexpr int longestButton = 12;           ///< words; a longer line that opens like a button is prose
constexpr qsizetype longestFurniture = 400; ///< characters; beyond it no line is anything but text

bool hasFullStop(const QString &text) { return text.endsWith(u'.') && !text.endsWith(u".."); }

bool isShareRow(const QString &bare)
{
    static const QRegularExpression words(QStringLiteral("[\\p{L}\\p{N}]+"));
    const PhraseSet &known = furnitureWords().shareWords;
    for (auto it = words.globalMatch(bare); it.hasNext();) {
        const QString word = it.next().captured();
        if (!known.holds(word) && !(word.startsWith(u'و') && known.holds(word.mid(1))))
            return false;
    }
    return furnitureWords().shareMarks.standsIn(bare);
}

bool isFollow(const QString &bare, int count)
{
    constexpr int longest = 28; // words
    return count <= longest && furnitureWords().followVerbs.opening(bare) > 0 && furnitureWords().channels.standsIn(bare);
}

/// «312 مشاهدة», "3 min read"
bool isCounted(const QString &bare, int count)
{
    static const QRegularExpression form(QStringLiteral("^[\\d.,]+\\s*(.+)$"));
    const auto match = form.match(bare);
    return count <= 4 && match.hasMatch() && furnitureWords().countedUnits.holds(match.captured(1));
}

bool isReadingTime(const QString &bare, int count)
{
    constexpr int longest = 7; // words
    return count <= longest && bare.contains(u"قراء") && (bare.contains(u"دقيق") || bare.contains(u"دقايق"));
}

bool isComments(const QString &bare, int count)
{
    static const QRegularExpression number(QStringLiteral("^[\\d.,()\\s]+|[\\d.,()\\s]+$"));
    QString text = bare;
    return furnitureWords().commentPhrases.holds(text.remove(number))
        || (count <= longestButton && furnitureWords().commentOpenings.opening(bare) > 0);
}

/// «الرئيسية > أخبار > سياسة»: steps of a few words with an arrow or slash between them.
bool isBreadcrumb(const QString &line, int count)
{
    static const QRegularExpression between(QStringLiteral("\\s*[>›→←\\\\]\\s*|\\s+[»«/|]\\s+"));
    static const QRegularExpression arrow(QStringLiteral("[>›→←]"));
    static const PhraseSet homes{u"الرئيسية", u"الصفحة الرئيسية", u"home"};
    const QStringList steps = line.split(between, Qt::SkipEmptyParts);
    if (steps.size() < 2 || count > longestButton || hasFullStop(line))
        return false;
    const bool brief = std::ranges::all_of(steps, [](const QString &step) { return wordCount(step) <= 4; });
    return brief && (homes.holds(bareFold(steps.front())) || (steps.size() >= 3 && line.contains(arrow)));
}

/// A row of the links that every page ends with.
bool isFootRow(const QString &bare)
{
    QStringView rest = bare;
    while (!rest.isEmpty()) {
        const qsizetype length = furnitureWords().footWords.opening(rest);
        if (length == 0)
            return false;
        rest = rest.mid(length);
        while (!rest.isEmpty() && !rest.front().isLetterOrNumber())
            rest = rest.mid(1);
    }
    return !bare.isEmpty();
}

bool isFoot(const QString &line, const QString &bare)
{
    return furnitureWords().footPhrases.standsIn(bare) || line.startsWith(u'©') || bare.startsWith(u"copyright") || isFootRow(bare);
}

bool isPhotoCredit(const PageLine &line, const QString &bare, int count)
{
    constexpr int longest = 35, longestLabelled = 20; // words of a caption
    static const PhraseSet ends{u"أرشيفية", u"أرشيف", u"أرشيفي", u"تعبيرية", u"توضيحية", u"صورة أرشيفية", u"من الأرشيف"};
    static const QRegularExpression bracketed(QStringLiteral("[(\\[-]\\s*([^()\\[\\]-]{2,40})[)\\]]?$"));
    if (count > longest || hasFullStop(line.text))
        return false;
    if (furnitureWords().surePhotoOpenings.opening(bare) > 0 || isPictureAgency(bare))
        return true;
    const auto label = labelled(line.text, furnitureWords().photoLabels);
    if (label && label->marked && !label->rest.isEmpty() && count <= longestLabelled)
        return true;
    const auto end = bracketed.match(line.text);
    if (!end.hasMatch())
        return false;
    const QString inside = bareFold(end.captured(1));
    const bool whole = line.text.endsWith(u')') || line.text.endsWith(u']');
    const auto by = labelled(end.captured(1), furnitureWords().photoLabels);
    return ends.holds(inside) || (whole && by && by->marked) || (whole && count > 2 && (isPictureAgency(inside) || isAgency(inside)));
}

bool isNavigation(const QString &line, const QString &bare, int count)
{
    static const QRegularExpression skip(
        QStringLiteral("^(?:skip .+ and continue reading|end of .+|list (?:of )?\\d+ (?:of \\d+ )?items?|list \\d+ of \\d+)$"));
    return bare.isEmpty() || furnitureWords().buttons.holds(bare) || bare.contains(skip) || isBreadcrumb(line, count);
}

bool isPageNote(const QString &line, const QString &bare, int count)
{
    const auto note = labelled(line, furnitureWords().noteLabels);
    const bool noted = note && (note->marked || note->rest.isEmpty() || count <= 4) && count <= longestButton;
    return noted || isReadingTime(bare, count) || isCounted(bare, count);
}

LineKind buttonKind(const PageLine &line, const QString &bare, int count)
{
    if (isNavigation(line.text, bare, count))
        return LineKind::Navigation;
    if (furnitureWords().advertisements.holds(bare))
        return LineKind::Advertisement;
    if (isComments(bare, count))
        return LineKind::Comments;
    if (count <= longestButton * 2 && isShareRow(bare))
        return LineKind::Share;
    if (isFollow(bare, count))
        return LineKind::Follow;
    if (isPageNote(line.text, bare, count))
        return LineKind::PageNote;
    if (isFoot(line.text, bare))
        return LineKind::Foot;
    return isPhotoCredit(line, bare, count) ? LineKind::PhotoCredit : LineKind::Text;
}

bool isWireEnd(const QString &line, const QString &bare)
{
    static const PhraseSet ends{u"انتهى", u"يتبع", u"انتهى الخبر", u"نهاية الخبر"};
    static const QRegularExpression stamp(QStringLiteral("^\\d{1,2}:?\\d{2}\\s*(?:ت\\s*م|جمت|غ\\.?م|gmt)$"));
    static const QRegularExpression desk(QStringLiteral("^\\(\\s*(?:إعداد|تحرير|تغطية صحفية|شارك في التغطية)[^()]*\\)$"));
    return ends.holds(bare) || bare.contains(stamp) || line.contains(desk);
}

bool take(PageLine &line, LineKind kind, const QString &content)
{
    line.kind = kind;
    line.content = content;
    return true;
}

bool classifyLink(PageLine &line, const QString &bare, int count)
{
    constexpr int shortest = 3, longest = 25; // words of a title
    const FurnitureWords &words = furnitureWords();
    if (const auto link = labelled(line.text, words.siteLinks); link && link->marked && !link->rest.isEmpty())
        return take(line, LineKind::SiteLink, link->rest);
    if (words.relatedLabels.holds(bare))
        return take(line, LineKind::RelatedHeader, {});
    if (words.siteHeaders.holds(bare))
        return take(line, LineKind::SiteHeader, {});
    const auto isTitle
        = [](const QString &text) { return wordCount(text) >= shortest && wordCount(text) <= longest && !hasFullStop(text); };
    if (const auto link = labelled(line.text, words.relatedLabels); link && link->marked && isTitle(link->rest))
        return take(line, LineKind::RelatedLink, link->rest);
    if (const auto link = labelled(line.text, words.relatedOpenings); link && isTitle(link->rest) && count <= longest)
        return take(line, LineKind::RelatedLink, link->rest);
    return false;
}

/// Labels with what they introduce. False: the line has none.
bool classifyLabel(PageLine &line, const QString &bare, int count)
{
    constexpr int longestCredit = 8, longestNames = 10, longestBare = 5; // words
    const FurnitureWords &words = furnitureWords();
    if (const auto credit = labelled(line.text, words.creditLabels);
        credit && (credit->marked || credit->rest.isEmpty()) && wordCount(credit->rest) <= longestCredit)
        return take(line, LineKind::Credit, credit->rest);
    if (const auto tags = labelled(line.text, words.tagLabels); tags && (tags->marked || tags->rest.isEmpty()))
        return take(line, LineKind::Tags, tags->rest);
    if (classifyLink(line, bare, count))
        return true;
    if (hasFullStop(line.text))
        return false;
    if (const auto by = labelled(line.text, words.bylineLabels);
        by && by->marked && !by->rest.isEmpty() && wordCount(by->rest) <= longestNames)
        return take(line, LineKind::Byline, by->rest);
    if (const auto by = labelled(line.text, words.bareBylines); by && !by->rest.isEmpty() && count <= longestBare) {
        line.sure = false;
        return take(line, LineKind::Byline, by->rest);
    }
    return false;
}

} // namespace

void classify(PageLine &line)
{
    if (line.text.size() > longestFurniture && !labelled(line.text, furnitureWords().tagLabels))
        return;
    const QString bare = bareFold(line.text);
    const int count = wordCount(line.text);
    if (isWireEnd(line.text, bare)) {
        line.kind = LineKind::WireEnd;
    } else if (classifyLabel(line, bare, count)) {
        return;
    } else if (dateLine(line.text)) {
        line.kind = LineKind::Date;
    } else if (const LineKind kind = buttonKind(line, bare, count); kind != LineKind::Text) {
        line.kind = kind;
    } else if (isCopyLine(line.text)) {
        take(line, LineKind::CopyLine, line.text);
    } else if (furnitureWords().sections.holds(bare)) {
        take(line, LineKind::Section, line.text);
    }
}

int pageWeight(LineKind kind)
{
    switch (kind) {
    case LineKind::Tags:
    case LineKind::RelatedHeader:
    case LineKind::SiteHeader:
        return 2;
    case LineKind::Credit:
    case LineKind::RelatedLink:
    case LineKind::SiteLink:
    case LineKind::Share:
    case LineKind::Follow:
    case LineKind::Comments:
    case LineKind::PageNote:
    case LineKind::Advertisement:
    case LineKind::Foot:
        return 1;
    case LineKind::Text:
    case LineKind::Material:
    case LineKind::Byline:
    case LineKind::CopyLine:
    case LineKind::Date:
    case LineKind::Section:
    case LineKind::Navigation:
    case LineKind::PhotoCredit:
    case LineKind::WireEnd:
        return 0;
    }
    return 0;
}

bool looksLikePromotion(const PageLine &line)
{
    constexpr int fewest = 8, most = 60; // words
    static const QString stops = QStringLiteral(".!؟?:؛»”\")…");
    static const QRegularExpression dots(QStringLiteral("\\p{L}\\s?\\.\\.+\\s?\\p{L}"));
    const int count = wordCount(line.text);
    return line.kind == LineKind::Text && !line.bullet && !line.heading && count >= fewest && count <= most
        && !stops.contains(line.text.back()) && line.text.contains(dots);
}

} // namespace muharrir
