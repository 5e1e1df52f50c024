// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/printable.h"

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t lineBreak = 0x2028;
constexpr char16_t noBreakSpace = 0x00A0;

bool isBlank(char32_t c) { return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2029; }

bool isDirectionMark(char32_t c) { return c == 0x200E || c == 0x200F || c == 0x061C; }

bool isUnprintable(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    const bool privateUse = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
    const bool nonCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    const bool bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F);
    const bool placeholder = c >= 0xFFF9 && c <= 0xFFFD;
    const bool zeroWidth = c == 0xFEFF || c == 0x200B || c == 0x00AD || c == 0x2060;
    return control || surrogate || privateUse || nonCharacter || bidi || placeholder || zeroWidth;
}

bool isPresentationForm(char32_t c) { return (c >= 0xFB50 && c <= 0xFDFB) || (c >= 0xFE70 && c <= 0xFEFC); }

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining || category == QChar::Mark_Enclosing;
}

bool startsWithMark(QStringView text) { return !text.isEmpty() && isMark(text.toUcs4().at(0)); }

void append(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c))
        text += QChar(QChar::highSurrogate(c));
    text += QChar(QChar::requiresSurrogates(c) ? QChar::lowSurrogate(c) : static_cast<char16_t>(c));
}

/// Gives marks that begin a line a no-break space to stand on.
void standMarks(QString &text, bool startsLine)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (isMark(text[i].unicode()) && (i == 0 ? startsLine : text[i - 1] == QChar(lineBreak)))
            text.insert(i++, QChar(noBreakSpace));
}

/// Everything of printable() but the joining of blanks; line breaks stay.
QString cleaned(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isBlank(c))
            out += u' ';
        else if (isUnprintable(c))
            continue;
        else if (isPresentationForm(c)) // the ornate parentheses ﴾ ﴿ lie in that range and have no other form: they stay
            out += QString(QChar(static_cast<char16_t>(c))).normalized(QString::NormalizationForm_KC);
        else
            append(out, c);
    }
    return out.normalized(QString::NormalizationForm_C);
}

/// Puts texts behind one another so that blanks and breaks are single, across runs too.
class Joiner {
public:
    void add(const QString &text, const RunFormat &format)
    {
        Run run{{}, format};
        for (const QChar c : text) {
            if (c == u' ' && (m_last == u' ' || m_last == lineBreak))
                continue;
            if (c == lineBreak) {
                if (m_last == lineBreak)
                    continue;
                dropTrailingBlank(run);
            }
            run.text += c;
            m_last = c;
        }
        if (!run.text.isEmpty())
            m_runs.push_back(std::move(run));
    }

    Runs take()
    {
        while (!m_runs.empty()) {
            QString &text = m_runs.back().text;
            while (text.endsWith(u' ') || text.endsWith(QChar(lineBreak)))
                text.chop(1);
            if (!text.isEmpty())
                break;
            m_runs.pop_back();
        }
        return std::move(m_runs);
    }

private:
    void dropTrailingBlank(Run &run)
    {
        QString *text = !run.text.isEmpty() ? &run.text : m_runs.empty() ? nullptr : &m_runs.back().text;
        if (text && text->endsWith(u' '))
            text->chop(1);
        if (text && text->isEmpty() && text != &run.text)
            m_runs.pop_back();
    }

    Runs m_runs;
    QChar m_last = QChar(lineBreak); // so that nothing blank comes first
};

} // namespace

QString printable(QStringView text)
{
    QString plain = text.toString();
    plain.removeIf([](QChar c) { return isDirectionMark(c.unicode()); });
    plain.replace(QChar(lineBreak), u' ');
    return plainText(printableRuns({Run{plain, {}}}));
}

bool isVisible(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format; });
}

Runs printableRuns(const Runs &runs)
{
    Joiner joiner;
    for (const Run &run : runs)
        joiner.add(cleaned(run.text), run.format);
    Runs out = joiner.take();
    if (std::ranges::none_of(out, [](const Run &run) { return isVisible(run.text); }))
        return {};
    size_t bearer = 0; // the run whose last letter bears the marks that begin the next one
    for (size_t i = 1; i < out.size(); ++i) {
        QString &text = out[i].text;
        if (startsWithMark(text)) {
            const auto marks = std::ranges::find_if(text, [](QChar c) { return !isMark(c.unicode()); }) - text.begin();
            out[bearer].text += text.left(marks);
            text.remove(0, marks);
        }
        if (!text.isEmpty())
            bearer = i;
    }
    for (size_t i = 0; i < out.size(); ++i)
        standMarks(out[i].text, i == 0);
    for (Run &run : out)
        run.text = run.text.normalized(QString::NormalizationForm_C);
    std::erase_if(out, [](const Run &run) { return run.text.isEmpty(); });
    return out;
}

} // namespace muharrir
