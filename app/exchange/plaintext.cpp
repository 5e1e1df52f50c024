// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plaintext.h"

#include "article/tablegrid.h"
#include "exchange/htmlexport/pagefacts.h"
#include "exchange/markup/markdowntext.h"
#include "exchange/markup/printable.h"
#include "exchange/markup/tablemarkup.h"
#include "exchange/markup/webaddress.h"

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

/// How one of the two forms writes what differs between them.
struct Form {
    QString (*runs)(const Runs &);
    QString (*text)(QStringView);
    bool markdown = false;

    [[nodiscard]] QString link(const QString &title, const QString &address) const
    {
        if (address.isEmpty())
            return text(title);
        return markdown ? QString(u'[' + text(title) + u"](<"_s + address + u">)"_s) : QString(title + u' ' + address);
    }
    [[nodiscard]] QString label(const QString &word) const
    {
        return markdown ? QString(u"**"_s + word + u":** "_s) : QString(word + u": "_s);
    }
};

QString plainRuns(const Runs &runs)
{
    QString text = plainText(printableRuns(runs));
    text.removeIf([](QChar c) { return c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C); });
    return text.replace(QChar(QChar::LineSeparator), u'\n');
}

const Form plainForm{plainRuns, [](QStringView text) { return text.toString(); }, false};

bool isSimple(const std::vector<TableRow> &rows)
{
    return std::ranges::all_of(rows, [](const TableRow &row) {
        return std::ranges::all_of(row, [](const TableCell &cell) { return cell.columns == 1 && cell.rows == 1; });
    });
}

/// Writes blocks one after the other, apart by empty lines; items of a list stay together.
class TextWriter {
public:
    TextWriter(const Form &form, const PageFacts &facts) : m_form(form), m_facts(facts) { }

    void part(const QString &text, bool joined = false)
    {
        if (text.isEmpty())
            return;
        if (!m_out.isEmpty())
            m_out += joined ? u"\n"_s : u"\n\n"_s;
        m_out += text;
    }

    void picture(const QString &caption, const QString &credit)
    {
        const QString by = m_form.text(printable(credit));
        QStringList words{caption, by.isEmpty() ? by : QString(u'(' + by + u')')};
        words.removeAll(QString());
        if (!words.isEmpty())
            part(m_form.label(m_facts.words->picture) + words.join(u' '));
    }

    void body(const Body &body)
    {
        QString opening = dateline();
        for (const Block &block : body.blocks) {
            QString text = m_form.runs(block.runs);
            if (block.kind == BlockKind::Paragraph && !text.isEmpty())
                text.prepend(std::exchange(opening, {}));
            if (block.kind != BlockKind::ListItem)
                m_numbers.clear();
            add(block, text);
        }
    }

    [[nodiscard]] QString text() const { return m_out + u'\n'; }

private:
    [[nodiscard]] QString dateline() const
    {
        const QString place = m_form.text(m_facts.dateline);
        return place.isEmpty() ? place : QString((m_form.markdown ? QString(u"**"_s + place + u"**"_s) : place) + u" – "_s);
    }

    void add(const Block &block, const QString &text)
    {
        switch (block.kind) {
        case BlockKind::Paragraph:
            return part(text);
        case BlockKind::Heading:
            return part(text.isEmpty() || !m_form.markdown ? text : QString(QString(std::clamp(block.level, 2, 4), u'#') + u' ' + text));
        case BlockKind::Quote:
            return part(text.isEmpty() || !m_form.markdown ? text : QString(u"> "_s + text));
        case BlockKind::ListItem:
            return item(block, text);
        case BlockKind::Figure:
            return picture(text, block.figure.credit);
        case BlockKind::Table:
            return table(block);
        case BlockKind::RelatedLink:
            if (const QString address = webAddress(block.related.url); !address.isEmpty() && !text.isEmpty())
                part(m_form.label(m_facts.words->readAlso) + m_form.link(printable(plainText(block.runs)), address));
            return;
        case BlockKind::Unknown:
            return;
        }
    }

    void item(const Block &block, const QString &text)
    {
        if (text.isEmpty())
            return;
        const bool first = m_numbers.empty();
        const auto level = std::min(static_cast<size_t>(std::max(block.level, 0)), m_numbers.size());
        const bool goesOn = m_numbers.size() > level && m_numbers[level].first == block.list;
        const bool joined = !first && (goesOn || level > 0);
        m_numbers.resize(goesOn ? level + 1 : level);
        if (!goesOn)
            m_numbers.emplace_back(block.list, 0);
        const int number = ++m_numbers.back().second;
        const QString sign = block.list == ListKind::Numbered ? QString(QString::number(number) + u". "_s)
            : m_form.markdown                                 ? u"- "_s
                                                              : u"• "_s;
        part(QString(static_cast<qsizetype>(4 * level), u' ') + sign + QString(text).replace(u'\n', u' '), joined);
    }

    void table(const Block &block)
    {
        std::vector<TableRow> rows = block.rows;
        if (tableMarkup(block, m_facts.around).isEmpty() || !makeRectangular(rows))
            return;
        if (m_form.markdown && !isSimple(rows))
            return part(u"<table>\n"_s + tableMarkup(block, m_facts.around) + u"</table>"_s);
        part(m_form.runs(block.runs));
        const QString separator = m_form.markdown ? u" | "_s : u"\t"_s;
        bool first = true;
        for (const TableRow &row : rows) {
            QStringList cells;
            for (const TableCell &cell : row)
                cells.append(m_form.runs(cell.runs).replace(u'\n', u' '));
            const QString line = cells.join(separator);
            part(m_form.markdown ? QString(u"| "_s + line + u" |"_s) : line, !first);
            if (m_form.markdown && first)
                part(u"|"_s + QString(u" --- |"_s).repeated(cells.size()), true);
            first = false;
        }
    }

    const Form &m_form;
    const PageFacts &m_facts;
    QString m_out;
    std::vector<std::pair<ListKind, int>> m_numbers; ///< open lists, and the number of the last item of each
};

QString written(const PublicArticle &article, const PublisherProfile &profile, const Form &form)
{
    const PageFacts facts(article, profile);
    const PrintedWords &words = *facts.words;
    TextWriter out(form, facts);
    if (article.review)
        out.part(form.markdown ? QString(u"> **"_s + words.review + u"**"_s) : words.review);
    out.part(form.text(facts.kicker));
    out.part((form.markdown ? u"# "_s : u""_s) + form.text(facts.headline));
    out.part(form.text(facts.deck));
    out.part(form.text(facts.authors.join(words.comma)));
    if (facts.published.isValid())
        out.part(words.published + u' ' + facts.printed(facts.published));
    out.picture(form.text(printable(article.mainImageCaption)), article.mainImage.credit);
    out.body(article.body);
    for (const QString &line : facts.correction.split(u'\n', Qt::SkipEmptyParts))
        out.part(form.label(words.correction) + form.text(line));
    if (!facts.creditLine.isEmpty())
        out.part(form.label(words.credit) + form.text(facts.creditLine));
    QStringList sources;
    for (const PublicSource &source : facts.sources)
        sources.append(form.link(source.name, source.url)
                       + (source.role.isEmpty() ? QString() : QString(u" ("_s + form.text(source.role) + u')')));
    if (!sources.isEmpty())
        out.part(form.label(words.sources) + sources.join(words.semicolon));
    if (!facts.tags.isEmpty())
        out.part(form.label(words.tags) + form.text(facts.tags.join(words.comma)));
    if (!facts.address.isEmpty())
        out.part(form.markdown ? QString(u'<' + facts.address + u'>') : facts.address);
    return out.text();
}

} // namespace

QString writePlainText(const PublicArticle &article, const PublisherProfile &profile) { return written(article, profile, plainForm); }

QString writeBodyText(const PublicArticle &article, const PublisherProfile &profile)
{
    const PageFacts facts(article, profile);
    TextWriter out(plainForm, facts);
    out.body(article.body);
    return out.text().trimmed();
}

QString writeMarkdown(const PublicArticle &article, const PublisherProfile &profile)
{
    return written(article, profile, {markdownInline, markdownEscaped, true});
}

} // namespace muharrir
