// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage.h"

#include "exchange/pastedpage/furniture.h"
#include "exchange/pastedpage/tagline.h"
#include "text/fold.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muharrir {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// A dropped line is never silent: its text is in the note.
Loss dropped(const char *what, const QString &reason, const QString &line)
{
    return {QString::fromLatin1(what), 1, reason + QStringLiteral(": ") + line};
}

std::vector<PageLine> linesOf(const QString &text)
{
    std::vector<PageLine> lines;
    int blanks = 2;
    for (const QString &raw : text.split(u'\n')) {
        if (raw.trimmed().isEmpty()) {
            ++blanks;
            continue;
        }
        PageLine line = classified(raw);
        line.setApart = blanks > 1;
        blanks = 0;
        lines.push_back(std::move(line));
    }
    return lines;
}

bool isFurniture(LineKind kind)
{
    switch (kind) {
    case LineKind::Text:
    case LineKind::Date:
    case LineKind::Byline:
    case LineKind::CopyLine:
    case LineKind::PhotoCredit:
        return false;
    case LineKind::Credit:
    case LineKind::Tags:
    case LineKind::RelatedHeader:
    case LineKind::RelatedLink:
    case LineKind::Share:
    case LineKind::Meta:
    case LineKind::Advertisement:
    case LineKind::Breadcrumb:
    case LineKind::Copyright:
        return true;
    }
    return false;
}

bool isPage(const std::vector<PageLine> &lines)
{
    QSet<int> kinds;
    for (const PageLine &line : lines)
        if (isFurniture(line.kind))
            kinds.insert(static_cast<int>(line.kind));
    return kinds.size() >= 2; // one label alone stands in many a press release
}

bool isProse(const PageLine &line) { return line.kind == LineKind::Text && !line.bullet && !looksLikeTitle(line.text); }

/// Reads the lines of one text from top to bottom into its articles.
class Reader {
public:
    explicit Reader(std::vector<PageLine> lines) : m_lines(std::move(lines)), m_page(isPage(m_lines))
    {
        for (const PageLine &line : m_lines) {
            m_pageText += line.text + u'\n';
            if (isProse(line))
                m_proseKeys.append(u' ' + searchTerms(line.text).join(u' ') + u' ');
        }
    }

    std::vector<Imported> read()
    {
        while (m_at < m_lines.size())
            readLine();
        finish();
        return std::move(m_articles);
    }

private:
    const PageLine &line() const { return m_lines[m_at]; }
    Article &article() { return m_current.article; }
    void drop(const char *what, const QString &reason) { m_current.losses.push_back(dropped(what, reason, line().text)); }

    void readLine()
    {
        switch (line().kind) {
        case LineKind::Text:
            readText();
            break;
        case LineKind::Credit:
            article().creditLine = line().content;
            m_ended = m_page;
            break;
        case LineKind::Tags:
            readTags();
            break;
        case LineKind::RelatedHeader:
            readRelated();
            return;
        case LineKind::RelatedLink:
            addRelated(line().content);
            drop("related-link", tr("link to another item"));
            break;
        case LineKind::Byline:
            readByline();
            break;
        case LineKind::CopyLine:
            if (m_blocks.empty() && article().creditLine.isEmpty())
                article().creditLine = line().text;
            else
                addParagraph(line().text);
            break;
        case LineKind::Date:
            if (m_blocks.empty())
                article().dateline.date = dateOf(line().text);
            else
                drop("date", tr("date line"));
            break;
        case LineKind::Share:
            drop("share", tr("share or follow button"));
            break;
        case LineKind::Meta:
            drop("page-note", tr("note of the page"));
            break;
        case LineKind::Advertisement:
            drop("advertisement", tr("advertisement"));
            break;
        case LineKind::Breadcrumb:
            drop("breadcrumb", tr("navigation of the page"));
            break;
        case LineKind::Copyright:
            drop("copyright", tr("copyright line of the page"));
            break;
        case LineKind::PhotoCredit:
            drop("caption", tr("caption of a picture that is not there"));
            break;
        }
        ++m_at;
    }

    void readText()
    {
        const QString &text = line().text;
        if (m_ended) // after the source or the tags of one story, prose is the next story
            startNext();
        if (m_blocks.empty() && article().headline.isEmpty() && looksLikeTitle(text) && m_at + 1 < m_lines.size() && !line().bullet) {
            article().headline = text;
            return;
        }
        if (m_page && looksLikePromotion(text))
            drop("promotion", tr("titles of other items"));
        else if (m_page && isCaption())
            drop("caption", tr("caption of a picture that is not there"));
        else if (isSubhead())
            m_blocks.push_back(heading(text));
        else
            addParagraph(text);
    }

    void addParagraph(const QString &text)
    {
        Block block = paragraph(text);
        if (line().bullet)
            block.kind = BlockKind::ListItem;
        m_blocks.push_back(std::move(block));
    }

    /// A short line of its own that the prose has word for word, or nothing but quoted names: what stood under a picture.
    bool isCaption() const
    {
        const QString &text = line().text;
        if (line().bullet || wordCount(text) > 6 || !looksLikeTitle(text) || text.endsWith(u'؟') || text.endsWith(u'!'))
            return false;
        static const QRegularExpression quotedNames(QStringLiteral("^[\"«“][^\"»”]+[\"»”](\\s*و\\s*[\"«“][^\"»”]+[\"»”])*$"));
        if (quotedNames.match(text).hasMatch())
            return true;
        const QString key = u' ' + searchTerms(text).join(u' ') + u' ';
        return m_proseKeys.contains(key);
    }

    bool isSubhead() const
    {
        constexpr int longest = 14; // words
        const QString &text = line().text;
        return !line().bullet && !m_blocks.empty() && wordCount(text) <= longest && wordCount(text) >= 2 && looksLikeTitle(text)
            && m_at + 1 < m_lines.size() && isProse(m_lines[m_at + 1]);
    }

    void readTags()
    {
        QString content = line().content;
        while (content.isEmpty() && m_at + 1 < m_lines.size() && m_lines[m_at + 1].kind == LineKind::Text) {
            content = m_lines[m_at + 1].text;
            ++m_at;
        }
        const TagLine tags = readTagLine(content, m_pageText);
        article().tags += tags.tags;
        for (const QString &no : tags.dropped)
            m_current.losses.push_back(dropped("tag-dropped", tr("no tag"), no));
        if (tags.repeated > 0)
            m_current.losses.push_back({QStringLiteral("tag-repeated"), tags.repeated, tr("repeated tags, kept once")});
        m_ended = m_page;
    }

    /// «اقرأ أيضًا» and its kind: a list of titles; or, after the end of a story, the next story with its title.
    void readRelated()
    {
        drop("related-list", tr("list of other items"));
        ++m_at;
        while (m_at < m_lines.size() && line().kind == LineKind::Text && (line().bullet || looksLikeTitle(line().text))) {
            if (m_ended && !line().bullet && storyFollows(m_at + 1))
                return; // readText() takes it as the headline of the next story
            addRelated(line().text);
            ++m_at;
        }
    }

    /// Does prose begin at this line, at most after a line that says whose copy it is?
    bool storyFollows(size_t at) const
    {
        while (at < m_lines.size()
               && (m_lines[at].kind == LineKind::CopyLine || m_lines[at].kind == LineKind::Byline || m_lines[at].kind == LineKind::Date
                   || m_lines[at].kind == LineKind::Share || m_lines[at].kind == LineKind::Meta))
            ++at;
        return at < m_lines.size() && isProse(m_lines[at]);
    }

    /// The lists below a page belong to its main story, the first.
    void addRelated(const QString &title)
    {
        Article &main = m_articles.empty() ? article() : m_articles.front().article;
        const QString key = fold(title).simplified();
        const auto same = [&](const RelatedEntry &entry) { return fold(entry.title).simplified() == key; };
        if (std::ranges::none_of(main.related, same))
            main.related.push_back({title, {}, true});
    }

    void readByline()
    {
        static const QRegularExpression dash(QStringLiteral("\\s+[-–—]\\s+|\\s*/\\s*"));
        const QStringList parts = line().content.split(dash, Qt::SkipEmptyParts);
        if (!m_blocks.empty() || parts.isEmpty()) {
            addParagraph(line().text);
            return;
        }
        article().bylines.append(parts.front().simplified());
        if (parts.size() > 1 && article().dateline.place.isEmpty())
            article().dateline.place = parts.at(1).simplified();
    }

    void startNext()
    {
        finish();
        m_ended = false;
    }

    void finish()
    {
        article().body = canonical({std::exchange(m_blocks, {})});
        if (article().body.blocks.empty() && !m_articles.empty()) { // nothing but furniture: its list belongs to the story above
            std::ranges::move(m_current.losses, std::back_inserter(m_articles.back().losses));
            m_current = {};
            return;
        }
        if (article().headline.isEmpty())
            proposeHeadline();
        m_articles.push_back(std::exchange(m_current, {}));
    }

    /// The page had no headline: a question that heads a part says best what the text is about, else its first sentence, cut at a word.
    void proposeHeadline()
    {
        constexpr qsizetype longest = 75; // characters: the soft bound of headlines
        const auto &blocks = article().body.blocks;
        if (blocks.empty())
            return;
        const auto question = std::ranges::find_if(
            blocks, [](const Block &block) { return block.kind == BlockKind::Heading && plainText(block.runs).endsWith(u'؟'); });
        QString proposal = plainText((question != blocks.end() ? *question : blocks.front()).runs);
        if (question == blocks.end()) {
            if (const auto found = sentences(proposal); !found.empty())
                proposal = proposal.mid(found.front().start, found.front().length);
            if (proposal.size() > longest)
                proposal = proposal.first(proposal.lastIndexOf(u' ', longest)) + u'…';
            while (proposal.endsWith(u'.'))
                proposal.chop(1);
        }
        article().headline = proposal;
        article().headlineProposed = true;
        m_current.losses.push_back({QStringLiteral("headline-proposed"), 1, tr("The text has no headline; this one is a proposal.")});
    }

    std::vector<PageLine> m_lines;
    bool m_page;
    QString m_pageText;
    QString m_proseKeys; ///< stems of all prose, for finding a phrase in it
    size_t m_at = 0;
    bool m_ended = false; ///< the story's source or tags were read
    Imported m_current;
    std::vector<Block> m_blocks;
    std::vector<Imported> m_articles;
};

} // namespace

bool looksLikePage(QStringView text) { return isPage(linesOf(text.toString())); }

std::vector<Imported> takeApart(QStringView text)
{
    Repairs repairs;
    auto articles = Reader(linesOf(mended(text, &repairs))).read();
    if (!articles.empty())
        for (Loss &loss : lossesOf(repairs))
            articles.front().losses.push_back(std::move(loss));
    return articles;
}

} // namespace muharrir
