// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/pagereader.h"

#include "exchange/pastedpage/furniture.h"
#include "exchange/pastedpage/headlineproposal.h"
#include "exchange/pastedpage/linereasons.h"
#include "exchange/pastedpage/outlets.h"
#include "exchange/pastedpage/phraseset.h"
#include "exchange/pastedpage/pressdate.h"
#include "exchange/pastedpage/storyparts.h"
#include "exchange/pastedpage/tagline.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

bool isSignature(LineKind kind) { return kind == LineKind::CopyLine || kind == LineKind::Byline || kind == LineKind::Date; }

} // namespace

bool isPage(const std::vector<PageLine> &lines)
{
    constexpr int enough = 2;
    int weight = 0;
    for (const PageLine &line : lines)
        weight += pageWeight(line.kind);
    return weight >= enough;
}

PageReader::PageReader(std::vector<PageLine> lines) : m_lines(std::move(lines)), m_prose(m_lines), m_page(isPage(m_lines)) { }

std::vector<Imported> PageReader::read()
{
    while (m_at < m_lines.size()) {
        for (const auto &[repair, count] : line().repairs)
            m_story.repairs[repair] += count;
        readLine();
    }
    finish();
    return std::move(m_read);
}

const PageLine *PageReader::next(size_t distance) const { return m_at + distance < m_lines.size() ? &m_lines[m_at + distance] : nullptr; }

/// Does this story's text go on at a line, or behind a few that stand between?
bool PageReader::continues(size_t at) const
{
    constexpr size_t farthest = 4; // lines
    for (size_t index = at; index < m_lines.size() && index < at + farthest; ++index) {
        const PageLine &ahead = m_lines[index];
        if (isProse(ahead))
            return true;
        if (!standsAside(ahead.kind) && ahead.kind != LineKind::Text && ahead.kind != LineKind::RelatedLink)
            return false;
    }
    return false;
}

/// Is the line at `at` the headline of another story? Inside an unfinished one it must be signed to be believed.
bool PageReader::startsStory(size_t at, bool closed) const
{
    constexpr int leastWords = 60, leastParagraphs = 2, mostDecks = 1;
    if (!looksLikeTitle(m_lines[at]) || m_lines[at].bullet)
        return false;
    bool isSigned = false;
    int decks = 0, paragraphs = 0, words = 0;
    for (size_t index = at + 1; index < m_lines.size(); ++index) {
        const PageLine &ahead = m_lines[index];
        isSigned = isSigned || (paragraphs == 0 && isSignature(ahead.kind));
        if (isProse(ahead)) {
            ++paragraphs;
            words += wordCount(ahead.text);
        } else if (paragraphs > 0 || (ahead.kind == LineKind::Text && ++decks > mostDecks)
                   || !(ahead.kind == LineKind::Text || isSignature(ahead.kind) || standsAside(ahead.kind))) {
            return false;
        }
        if (words >= leastWords || paragraphs >= leastParagraphs)
            return closed || isSigned;
    }
    return false;
}

void PageReader::readLine()
{
    switch (line().kind) {
    case LineKind::Text:
        readText();
        break;
    case LineKind::Material:
        m_story.blocks.push_back(line().block);
        break;
    case LineKind::Credit:
        readCredit();
        break;
    case LineKind::Tags:
        readTags();
        break;
    case LineKind::RelatedHeader:
    case LineKind::SiteHeader:
        readRelated();
        return;
    case LineKind::Byline:
        readByline();
        break;
    case LineKind::CopyLine:
        readCopyLine();
        break;
    case LineKind::Date:
        readDate();
        break;
    case LineKind::Section:
        if (m_story.hasProse || !m_story.article.section.isEmpty() || !next())
            readText();
        else
            m_story.article.section = line().content;
        break;
    case LineKind::RelatedLink:
    case LineKind::SiteLink:
    case LineKind::Share:
    case LineKind::Follow:
    case LineKind::Comments:
    case LineKind::PageNote:
    case LineKind::Advertisement:
    case LineKind::Navigation:
    case LineKind::Foot:
    case LineKind::PhotoCredit:
    case LineKind::WireEnd:
        readFurniture();
        break;
    }
    ++m_at;
}

/// Buttons and their like are only believed on a page; in plain copy they are words.
void PageReader::readFurniture()
{
    const bool wireEnd = line().kind == LineKind::WireEnd && m_story.hasProse && !proseFollows();
    if (!m_page && !wireEnd && line().kind != LineKind::RelatedLink) {
        readText();
        return;
    }
    if (line().kind == LineKind::RelatedLink)
        addRelated(m_story.article, line().content);
    if (wireEnd)
        m_story.article.state = State::Incoming;
    drop(line().kind);
}

void PageReader::readText()
{
    m_lines[m_at].kind = LineKind::Text;
    if (m_story.ended)
        readAfterEnd();
    else if (m_story.hasProse || !readHead())
        readBody();
}

/// After the source or the tags of a story comes the foot of the page, or the next story. Prose is kept, wherever it stands.
void PageReader::readAfterEnd()
{
    if (startsStory(m_at, false)) {
        finish();
        readText();
    } else if (isProse(line())) {
        keep();
    } else {
        drop(LineKind::Text);
    }
}

/// Headline, kicker, deck and names above the text. False: the line is text.
bool PageReader::readHead()
{
    constexpr int longestKicker = 4, shortestDeck = 8; // words
    const PageLine *below = next();
    if (!looksLikeTitle(line()) || line().bullet || !below)
        return false;
    Article &article = m_story.article;
    const int count = wordCount(line().text);
    if (article.headline.isEmpty()) {
        const bool kicker = article.kicker.isEmpty() && count <= longestKicker && looksLikeTitle(*below) && !below->bullet
            && wordCount(below->text) > longestKicker && next(2) && (m_page || isStandingKicker(line().text));
        (kicker ? article.kicker : article.headline) = line().text;
        return true;
    }
    if (!m_page || !m_story.blocks.empty())
        return false;
    if (isJobTitle(line().text)) {
        drop(u"byline-title"_s, QCoreApplication::translate("Import", "The author's office"));
        return true;
    }
    const LineKind above = m_at > 0 ? m_lines[m_at - 1].kind : LineKind::Text;
    const bool named = below->kind == LineKind::Date || isJobTitle(below->text) || above == LineKind::Date || above == LineKind::Byline;
    if (named && article.bylines.isEmpty() && looksLikeName(line().text)) {
        article.bylines.append(line().text);
        return true;
    }
    const bool deck = article.deck.isEmpty() && count >= shortestDeck && proseFollows();
    if (deck)
        article.deck = line().text;
    return deck;
}

void PageReader::readBody()
{
    m_story.hasProse = m_story.hasProse || isProse(line());
    if (m_page && m_story.hasProse && m_prose.endsWithStops() && looksLikePromotion(line()))
        drop(u"promotion"_s, QCoreApplication::translate("Import", "Titles of other items"));
    else if (m_page && (looksLikeCaption(line(), m_prose, headsText()) || isLastCaption()))
        drop(LineKind::PhotoCredit);
    else
        keep();
}

void PageReader::keep()
{
    Block block = line().block;
    const auto isBullet = [](const PageLine *other) { return other && other->bullet && other->kind == LineKind::Text; };
    if (block.kind == BlockKind::Paragraph && line().bullet && (isBullet(next()) || (m_at > 0 && isBullet(&m_lines[m_at - 1])))) {
        const QString whole = plainText(block.runs);
        cutRuns(block.runs, whole.size() - line().text.size());
        block.kind = BlockKind::ListItem;
        block.list = whole.front().isDigit() ? ListKind::Numbered : ListKind::Bullet;
    } else if (block.kind == BlockKind::Paragraph && isSubhead()) {
        block.kind = BlockKind::Heading;
        block.level = 2;
    }
    m_story.blocks.push_back(std::move(block));
}

/// A short line without a stop between paragraphs that have one.
bool PageReader::isSubhead() const
{
    constexpr int shortest = 2, longest = 14;                                // words
    static const QRegularExpression spoken(QStringLiteral("[.!؟،][\"”»]$")); // somebody is speaking
    const QString &text = line().text;
    const int count = wordCount(text);
    return !line().bullet && looksLikeTitle(line()) && !isProse(line()) && count >= shortest && count <= longest && !text.contains(spoken)
        && !text.endsWith(u"...") && m_prose.endsWithStops() && headsText() && !m_story.blocks.empty()
        && m_story.blocks.back().kind != BlockKind::Heading;
}

/// A few words below the last paragraph, where no more text comes that they could head.
bool PageReader::isLastCaption() const
{
    constexpr int longest = 6; // words
    const LineKind below = next() ? next()->kind : LineKind::Text;
    return m_story.hasProse && !line().bullet && !line().heading && looksLikeTitle(line()) && wordCount(line().text) <= longest
        && !line().text.startsWith(u'و') && !line().text.endsWith(u'؟') && below != LineKind::Text && below != LineKind::WireEnd
        && !proseFollows();
}

void PageReader::readCredit()
{
    constexpr int longest = 8;    // words
    constexpr size_t fromEnd = 3; // lines
    if (!m_page && m_story.hasProse && (m_at + fromEnd < m_lines.size() || m_story.labelledCredit)) {
        readText();
        return;
    }
    QString credit = line().content;
    if (credit.isEmpty() && next() && looksLikeTitle(*next()) && wordCount(next()->text) <= longest) {
        ++m_at; // it stands below its label
        credit = line().text;
    }
    Article &article = m_story.article;
    if (m_story.labelledCredit || credit.isEmpty()) {
        drop(LineKind::Credit);
    } else {
        if (!article.creditLine.isEmpty()) {
            const LineReason reason = reasonFor(LineKind::Credit);
            m_story.losses.addLine(reason.what, reason.text, article.creditLine);
        }
        while (credit.endsWith(u'.'))
            credit.chop(1);
        article.creditLine = credit;
        m_story.labelledCredit = true;
    }
    m_story.ended = m_story.ended || (m_page && m_story.hasProse && (!next() || next()->kind != LineKind::Text));
}

void PageReader::readTags()
{
    constexpr int longestTag = 5; // words
    QString content = line().content;
    const auto isTag = [](const PageLine *below) { return below && below->kind == LineKind::Text && !isProse(*below); };
    if (content.isEmpty() && isTag(next()) && wordCount(next()->text) > longestTag) {
        ++m_at; // all of them on the line below
        content = line().text;
    } else if (content.isEmpty()) {
        while (isTag(next()) && wordCount(next()->text) <= longestTag) {
            ++m_at;
            content += line().text + u'\n';
        }
    }
    const TagLine read = readTagLine(content.trimmed(), m_prose.text());
    m_story.article.tags += read.tags;
    const LineReason reason = reasonFor(LineKind::Tags);
    for (const QString &no : read.dropped)
        m_story.losses.addLine(reason.what, reason.text, no);
    if (read.repeated > 0)
        m_story.losses.add(u"tag-repeated"_s, QCoreApplication::translate("Import", "Tags given more than once, kept once"), read.repeated);
    m_story.ended = m_story.ended || m_story.hasProse;
}

/// «اقرأ أيضًا» and its kind: a list of titles; below a finished story, also the next story.
void PageReader::readRelated()
{
    const bool ofSite = line().kind == LineKind::SiteHeader;
    const bool closed = m_story.ended;
    drop(line().kind);
    ++m_at;
    QStringList titles = readTitles(ofSite, closed);
    if (ofSite)
        return;
    const bool story = m_at < m_lines.size() && startsStory(m_at, closed);
    if (story)
        titles.append(line().text); // what the label points to, or the last of it
    const bool ownList = !closed && !story && continues(m_at);
    Article &main = ownList || m_read.empty() ? m_story.article : m_read.front().article; // lists below the page belong to its first story
    for (const QString &title : std::as_const(titles))
        addRelated(main, title);
    if (story)
        finish();
}

/// The titles of a list, up to the text that goes on, or to a story that begins.
QStringList PageReader::readTitles(bool ofSite, bool closed)
{
    constexpr int longestSubhead = 7; // words
    QStringList titles;
    for (; m_at < m_lines.size(); ++m_at) {
        if (standsAside(line().kind) && !titles.isEmpty() && m_page) {
            drop(line().kind);
            continue;
        }
        if (!looksLikeTitle(line()) && !(line().kind == LineKind::Text && line().bullet))
            break;
        const bool subhead = !line().bullet && !titles.isEmpty() && wordCount(line().text) <= longestSubhead && headsText();
        if ((!line().bullet && isProse(line())) || (!ofSite && startsStory(m_at, closed)) || (subhead && !closed))
            break;
        if (ofSite)
            drop(LineKind::SiteHeader);
        titles.append(line().text);
    }
    return titles;
}

void PageReader::readByline()
{
    static const PhraseSet deskLabels{u"تحرير", u"ترجمة", u"المحرر"};
    static const PhraseSet kinds{u"تقرير", u"حوار"}; // headlines open with them, too
    const QString bare = bareFold(line().text);
    const bool sure = line().sure && kinds.opening(bare) == 0;
    const bool above = !m_story.hasProse && (sure || !m_story.article.headline.isEmpty());
    const bool below = m_story.hasProse && sure && m_page && !proseFollows();
    QStringList names = namesOf(line().content);
    if ((!above && !below) || names.isEmpty()) {
        readText();
        return;
    }
    if (deskLabels.opening(bare) > 0) {
        drop(LineKind::Byline);
        return;
    }
    QString &place = m_story.article.dateline.place;
    if (names.size() > 1 && place.isEmpty() && isDatelinePlace(bareFold(names.last())))
        place = names.takeLast();
    m_story.article.bylines += names;
}

void PageReader::readCopyLine()
{
    Article &article = m_story.article;
    const bool titled = !article.headline.isEmpty() || (next() && !isProse(*next()));
    const bool above = !m_story.hasProse && m_story.blocks.empty() && titled;
    const bool below = m_story.hasProse && m_page && !proseFollows();
    if ((!above && !below) || !article.creditLine.isEmpty()) {
        readText();
        return;
    }
    const CopyLine copy = copyLine(line().content);
    article.creditLine = copy.credit;
    if (article.dateline.place.isEmpty())
        article.dateline.place = copy.place;
}

void PageReader::readDate()
{
    if (m_story.hasProse && (!m_page || proseFollows())) {
        readText();
        return;
    }
    const auto date = dateLine(line().text);
    if (date && date->date.isValid() && !m_story.article.date.isValid())
        m_story.article.date = QDateTime(date->date, date->time.isValid() ? date->time : QTime(0, 0), Qt::UTC);
    drop(LineKind::Date);
}

void PageReader::drop(LineKind as)
{
    const LineReason reason = reasonFor(as);
    drop(reason.what, reason.text);
}

void PageReader::drop(const QString &what, const QString &reason) { m_story.losses.addLine(what, reason, line().text); }

void PageReader::finish()
{
    Story story = std::exchange(m_story, {});
    Article &article = story.article;
    if (m_page)
        article.state = State::Incoming;
    takeWireMarks(story.blocks, article, story.losses);
    article.body = canonical(Body{std::move(story.blocks)});
    story.losses.add(lossesOf(story.repairs));
    if (article.body.blocks.empty() && article.headline.isEmpty() && !m_read.empty()) { // furniture: it belongs to the story above
        LossList all;
        all.add(m_read.back().losses);
        all.add(story.losses.losses());
        m_read.back().losses = all.losses();
        m_read.back().article.tags += article.tags;
        return;
    }
    if (article.headline.isEmpty() && !article.body.blocks.empty()) {
        article.headline = proposedHeadline(article.body);
        article.headlineProposed = true;
        story.losses.add(u"headline-proposed"_s,
                         QCoreApplication::translate("Import", "The text has no headline; this one is a proposal from its words"));
    }
    if (!(article == Article{}) || !story.losses.losses().empty())
        m_read.push_back({std::move(article), story.losses.losses(), {}});
}

} // namespace muharrir
