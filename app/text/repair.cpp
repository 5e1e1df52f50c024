// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/repair.h"

#include "text/words.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace muharrir {

namespace {

void note(Repairs *repairs, Repair kind, qsizetype times = 1)
{
    if (repairs && times > 0)
        (*repairs)[kind] += static_cast<int>(times);
}

bool isUnwantedControl(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || (c >= 0x7F && c <= 0x9F) || c >= 0xFFFE;
}
/// Letters carry two marks or three; Unicode's stream-safe format knows 30. Longer heaps are made to hang programs: putting them in their
/// canonical order takes quadratic time.
constexpr int mostMarksOnALetter = 30;

bool isCombining(char32_t c) { return c >= 0x0300 && QChar::combiningClass(c) != 0; }

/// Nearly all of a text: nothing has to be asked about these.
bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || c == u'\n' || (c >= 0x0620 && c <= 0x064A) || c == u'،' || (c >= 0x00A1 && c < 0x0300);
}

bool isBidiControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}
bool isZeroWidth(char16_t c) { return c == 0xFEFF || c == 0x200B || c == 0x00AD || c == 0x2060; }
bool isNonBreakingSpace(char16_t c) { return c == 0x00A0 || c == 0x202F || c == 0x2007; }
/// Letters and marks drawn in one shape. Not ﷺ and its like (U+FDFA-FDFD), which people write on purpose, nor ornate brackets.
bool isPresentationForm(char16_t c) { return (c >= 0xFB50 && c <= 0xFD3D) || (c >= 0xFD50 && c <= 0xFDF9) || (c >= 0xFE70 && c <= 0xFEFC); }

QString withoutPresentationForms(const QString &text, Repairs *repairs)
{
    if (std::ranges::none_of(text, [](QChar c) { return isPresentationForm(c.unicode()); }))
        return text;
    QString result;
    for (const QChar c : text) {
        const QString base = isPresentationForm(c.unicode()) ? QString(c).normalized(QString::NormalizationForm_KC) : QString();
        if (base.isEmpty() || base == c) {
            result += c;
            continue;
        }
        note(repairs, Repair::PresentationForm);
        const bool carried = base.size() > 1 && (base[0] == u' ' || base[0] == tatweel); // a mark drawn on a blank or on tatweel
        result += carried ? QStringView(base).mid(1) : QStringView(base);
    }
    return result;
}

QString composed(const QString &text, Repairs *repairs)
{
    // By ICU: Qt's own composition moves the whole rest of the text for every letter that it joins.
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString source(false, reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    if (U_FAILURE(status) || nfc->isNormalized(source, status))
        return text;
    const icu::UnicodeString made = nfc->normalize(source, status);
    if (U_FAILURE(status))
        return text;
    const QString result = QString::fromUtf16(made.getBuffer(), made.length());
    note(repairs, Repair::Decomposed, text.size() - result.size());
    return result;
}

QString withoutUnseen(const QString &text, Repairs *repairs)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isBidiControl(c)) {
            note(repairs, Repair::BidiControl);
        } else if (isZeroWidth(c)) {
            note(repairs, Repair::ZeroWidth);
        } else if (isNonBreakingSpace(c)) {
            note(repairs, Repair::NonBreakingSpace);
            while (i + 1 < text.size() && isNonBreakingSpace(text[i + 1].unicode()))
                ++i;
            result += u' ';
        } else {
            result += text[i];
        }
    }
    return result;
}

char16_t arabicLetter(char16_t c)
{
    switch (c) {
    case u'ی':
        return u'ي';
    case u'ک':
        return u'ك';
    case u'ھ':
    case u'ہ':
        return u'ه';
    default:
        return c;
    }
}

/// A Persian keyboard writes both ي and ى as ی, which at the end of a word has no dots; these words end in ى.
bool endsInMaqsura(QStringView word)
{
    static constexpr std::array<QStringView, 7> words{u"الی", u"إلی", u"علی", u"حتی", u"متی", u"لدی", u"سوی"};
    const QStringView bare = word.size() > 3 && (word[0] == u'و' || word[0] == u'ف') ? word.mid(1) : word;
    return std::ranges::find(words, bare) != words.end();
}

void mendPersianLetters(QString &text, const std::vector<Token> &tokens, Repairs *repairs)
{
    for (const Token &token : tokens) {
        if (token.kind != TokenKind::Arabic && token.kind != TokenKind::Hashtag && token.kind != TokenKind::Prefix)
            continue;
        const bool maqsura = endsInMaqsura(token.in(text));
        for (qsizetype i = token.start; i < token.end(); ++i) {
            const char16_t arabic = maqsura && i == token.end() - 1 ? u'ى' : arabicLetter(text[i].unicode());
            if (text[i] == arabic)
                continue;
            text[i] = arabic;
            note(repairs, Repair::PersianLetter);
        }
    }
}

void mendLatinPunctuation(QString &text, const std::vector<Token> &tokens, Repairs *repairs)
{
    for (size_t i = 1; i < tokens.size(); ++i) {
        const Token &before = tokens[i - 1];
        const Token &mark = tokens[i];
        if (mark.kind != TokenKind::Punctuation || before.kind != TokenKind::Arabic || before.end() != mark.start)
            continue;
        const QChar latin = text[mark.start];
        const QChar arabic = latin == u',' ? u'،' : latin == u';' ? u'؛' : latin == u'?' ? u'؟' : latin;
        if (arabic == latin)
            continue;
        text[mark.start] = arabic;
        note(repairs, Repair::LatinComma);
    }
}

} // namespace

QString sanitised(QStringView text, Repairs *repairs)
{
    QString result;
    result.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (const qsizetype begin = i; isPlain(c.unicode())) {
            while (i + 1 < text.size() && isPlain(text[i + 1].unicode()))
                ++i;
            result += text.mid(begin, i + 1 - begin);
            marks = 0;
            continue;
        }
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        marks = isCombining(pair ? QChar::surrogateToUcs4(c, text[i + 1]) : c.unicode()) ? marks + 1 : 0;
        if (marks > mostMarksOnALetter) {
            note(repairs, Repair::ControlCharacter);
            i += pair;
        } else if (pair) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
            note(repairs, Repair::LoneSurrogate);
        } else if (c == u'\r') { // CR LF and a lone CR are line ends like any other
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                result += u'\n';
        } else if (isUnwantedControl(c.unicode())) {
            note(repairs, Repair::ControlCharacter);
        } else {
            result += c;
        }
    }
    return result;
}

QString mended(QStringView text, Repairs *repairs)
{
    QString result = withoutUnseen(sanitised(text, repairs), repairs);
    result = composed(withoutPresentationForms(result, repairs), repairs);
    const std::vector<Token> tokens = tokenise(result);
    mendLatinPunctuation(result, tokens, repairs);
    mendPersianLetters(result, tokens, repairs);
    return composed(result, repairs); // an Arabic ya may take its hamza where the Persian one could not
}

} // namespace muharrir
