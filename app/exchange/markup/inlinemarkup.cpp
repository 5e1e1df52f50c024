// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/inlinemarkup.h"

#include "article/htmltext.h"
#include "exchange/markup/isolation.h"
#include "exchange/markup/languagetag.h"
#include "exchange/markup/printable.h"
#include "exchange/markup/webaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t lineBreak = 0x2028;

/// An element around some text. A lower rank is the less divisible one: where two cross, the higher rank is the one that is split.
struct Wrapper {
    int rank = 0; ///< 0 isolation, 1 link, from 2 marks
    QString open;
    QString close;
    qsizetype end = 0; ///< where it ends, if it is opened here
    bool operator==(const Wrapper &other) const { return rank == other.rank && open == other.open && isolation == other.isolation; }
    int isolation = -1; ///< two neighbouring isolated runs are not one
};

/// A stretch of text within the same elements.
struct Piece {
    qsizetype start = 0;
    qsizetype end = 0;
    std::vector<Wrapper> wrappers;
};

struct MarkElement {
    Mark mark;
    QLatin1StringView name;
};
constexpr std::array markElements{
    MarkElement{Mark::Strong, "strong"_L1}, MarkElement{Mark::Emphasis, "em"_L1},     MarkElement{Mark::Underline, "u"_L1},
    MarkElement{Mark::Strike, "s"_L1},      MarkElement{Mark::Superscript, "sup"_L1}, MarkElement{Mark::Subscript, "sub"_L1},
};

/// Elements around blanks say nothing, and a link without text is a trap for those who listen.
QString withoutEmptyElements(QString html)
{
    static const QRegularExpression empty(u"<(a|strong|em|u|s|sup|sub)(?: [^>]*)?>((?:[\\s\\x{200C}-\\x{200F}\\x{061C}]|<br>)*)</\\1>"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    while (html.contains(empty))
        html.replace(empty, u"\\2"_s);
    return html;
}

/// One paragraph's runs on their way to HTML.
class InlineWriter {
public:
    InlineWriter(const Runs &runs, const Surroundings &around) : m_runs(printableRuns(runs)), m_around(around), m_text(plainText(m_runs))
    {
        m_foreign = runsToIsolate(m_text, around.rightToLeft);
    }

    QString write()
    {
        cutIntoPieces();
        for (const Piece &piece : m_pieces) {
            closeAllBut(piece);
            openMissing(piece);
            QString text = htmlEscaped(QStringView(m_text).mid(piece.start, piece.end - piece.start));
            m_out += text.replace(QChar(lineBreak), "<br>"_L1);
        }
        closeDownTo(0);
        return withoutEmptyElements(m_out);
    }

private:
    /// The run's language where it says something new and fits its letters; a wrong one would have names read out in the wrong voice.
    [[nodiscard]] QString languageOf(const Run &run) const
    {
        const QString tag = fittingLanguage(run.format.language, run.text);
        return tag != m_around.language ? tag : QString();
    }

    [[nodiscard]] std::vector<Wrapper> wrappersOf(const Run &run) const
    {
        std::vector<Wrapper> wrappers;
        if (const QString address = linkAddress(run.format.href); !address.isEmpty())
            wrappers.push_back({1, u"<a"_s + htmlAttribute(u"href", address) + u'>', u"</a>"_s});
        int rank = 2;
        for (const MarkElement &element : markElements) {
            if (run.format.marks.testFlag(element.mark))
                wrappers.push_back({rank, u'<' + element.name + u'>', u"</"_s + element.name + u'>'});
            ++rank;
        }
        return wrappers;
    }

    /// The isolated runs: those found in the text, and runs of a known language of the other direction.
    [[nodiscard]] std::vector<std::pair<Range, Wrapper>> isolations() const
    {
        std::vector<std::pair<Range, Wrapper>> known;
        qsizetype start = 0;
        QString before;
        for (const Run &run : m_runs) {
            const QString tag = languageOf(run);
            const bool isolates = isRightToLeftLanguage(tag) != m_around.rightToLeft;
            if (!tag.isEmpty() && tag == before)
                known.back().first.length += run.text.size();
            else if (!tag.isEmpty())
                known.push_back({{start, run.text.size()}, languageWrapper(tag, isolates)});
            before = tag;
            start += run.text.size();
        }
        std::vector<std::pair<Range, Wrapper>> all;
        for (const ForeignRun &foreign : m_foreign)
            addForeign(foreign, known, all);
        all.insert(all.end(), known.begin(), known.end());
        return all;
    }

    static Wrapper languageWrapper(const QString &tag, bool isolates)
    {
        const QString name = isolates ? u"bdi"_s : u"span"_s;
        return {isolates ? 0 : 9, u'<' + name + u" lang=\""_s + tag + u"\">"_s, u"</"_s + name + u'>'};
    }

    /// A run found in the text, unless a run of known language covers it; what is covered in part is cut back to the rest.
    void addForeign(ForeignRun foreign, const std::vector<std::pair<Range, Wrapper>> &known,
                    std::vector<std::pair<Range, Wrapper>> &all) const
    {
        bool holdsKnown = false;
        for (const auto &[range, wrapper] : known) {
            Range &own = foreign.range;
            if (wrapper.rank != 0 || range.start >= own.end() || range.end() <= own.start)
                continue;
            if (own.start >= range.start && own.end() <= range.end())
                return;
            if (range.start >= own.start && range.end() <= own.end())
                holdsKnown = true; // a name with what hangs on it: the outer isolate cannot see the inner letters
            else if (own.start > range.start)
                own = {range.end(), own.end() - range.end()};
            else
                own.length = range.start - own.start;
        }
        QString open = u"<bdi>"_s;
        if (m_around.rightToLeft && (foreign.leftToRight || holdsKnown))
            open = u"<bdi dir=\"ltr\">"_s;
        else if (!m_around.rightToLeft && m_around.language != m_around.pageLanguage && isRightToLeftLanguage(m_around.pageLanguage))
            open = u"<bdi lang=\""_s + m_around.pageLanguage + u"\">"_s;
        all.push_back({foreign.range, {0, open, u"</bdi>"_s}});
    }

    void cutIntoPieces()
    {
        auto isolation = isolations();
        std::vector<qsizetype> cuts{0};
        for (const Run &run : m_runs)
            cuts.push_back(cuts.back() + run.text.size());
        for (const auto &[range, wrapper] : isolation) {
            cuts.push_back(range.start);
            cuts.push_back(range.end());
        }
        std::ranges::sort(cuts);
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

        std::ranges::sort(isolation, {}, [](const auto &entry) { return entry.first.start; });
        size_t runIndex = 0;
        qsizetype runEnd = m_runs.empty() ? 0 : m_runs.front().text.size();
        size_t firstOpen = 0;
        for (size_t i = 0; i + 1 < cuts.size(); ++i) {
            while (cuts[i] >= runEnd)
                runEnd += m_runs[++runIndex].text.size();
            Piece piece{cuts[i], cuts[i + 1], wrappersOf(m_runs[runIndex])};
            while (firstOpen < isolation.size() && isolation[firstOpen].first.end() <= piece.start)
                ++firstOpen;
            for (size_t k = firstOpen; k < isolation.size() && isolation[k].first.start < piece.end; ++k) {
                Wrapper wrapper = isolation[k].second;
                wrapper.isolation = static_cast<int>(k);
                if (isolation[k].first.end() >= piece.end)
                    piece.wrappers.push_back(wrapper);
            }
            m_pieces.push_back(std::move(piece));
        }
        for (size_t i = m_pieces.size(); i-- > 0;)
            for (Wrapper &wrapper : m_pieces[i].wrappers) {
                wrapper.end = m_pieces[i].end;
                if (i + 1 == m_pieces.size())
                    continue;
                const auto &next = m_pieces[i + 1].wrappers;
                if (const auto same = std::ranges::find(next, wrapper); same != next.end())
                    wrapper.end = same->end;
            }
    }

    void closeDownTo(size_t depth)
    {
        for (; m_stack.size() > depth; m_stack.pop_back())
            m_out += m_stack.back().close;
    }

    void closeAllBut(const Piece &piece)
    {
        const auto stale = std::ranges::find_if(
            m_stack, [&piece](const Wrapper &open) { return std::ranges::find(piece.wrappers, open) == piece.wrappers.end(); });
        closeDownTo(static_cast<size_t>(stale - m_stack.begin()));
    }

    /// Opens what the piece needs, the element that ends last first. What would cross one of lower rank is closed and opened anew inside it.
    void openMissing(const Piece &piece)
    {
        for (const Wrapper &wanted : piece.wrappers) {
            if (std::ranges::find(m_stack, wanted) != m_stack.end())
                continue;
            size_t keep = m_stack.size();
            for (size_t i = keep; i-- > 0 && m_stack[i].rank > wanted.rank;)
                if (m_stack[i].end < wanted.end)
                    keep = i;
            closeDownTo(keep);
        }
        std::vector<Wrapper> missing;
        std::ranges::copy_if(piece.wrappers, std::back_inserter(missing),
                             [this](const Wrapper &wanted) { return std::ranges::find(m_stack, wanted) == m_stack.end(); });
        std::ranges::stable_sort(missing,
                                 [](const Wrapper &a, const Wrapper &b) { return a.end != b.end ? a.end > b.end : a.rank < b.rank; });
        for (const Wrapper &wrapper : missing) {
            m_out += wrapper.open;
            m_stack.push_back(wrapper);
        }
    }

    Runs m_runs;
    const Surroundings &m_around;
    QString m_text;
    std::vector<ForeignRun> m_foreign;
    std::vector<Piece> m_pieces;
    std::vector<Wrapper> m_stack;
    QString m_out;
};

} // namespace

QString inlineMarkup(const Runs &runs, const Surroundings &around) { return InlineWriter(runs, around).write(); }

QString isolated(QStringView text, const Surroundings &around) { return inlineMarkup({Run{text.toString(), {}}}, around); }

} // namespace muharrir
