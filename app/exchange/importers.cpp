// SPDX-License-Identifier: GPL-3.0-or-later
// Which reader a document goes to. The readers themselves are in importers/.
#include "exchange/importers.h"

#include "exchange/importers/feedentries.h"
#include "exchange/importers/htmlpage.h"
#include "exchange/importers/markdown.h"
#include "exchange/importers/newsobject.h"
#include "exchange/importers/worddocument.h"
#include "exchange/pastedpage.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace muharrir {

namespace {

constexpr qsizetype largestDocument = 64 * 1024 * 1024;

QString decodedAs(const char *encoding, const QByteArray &bytes, bool *ok)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid()) {
        *ok = false;
        return {};
    }
    QString text = decoder.decode(bytes);
    *ok = !decoder.hasError();
    return text;
}

/// Old Arabic files: nearly all letters above ASCII must turn out Arabic, else it was some other eight-bit text.
bool looksArabic(const QString &text)
{
    qsizetype arabic = 0, other = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 || !c.isLetter())
            continue;
        ++(c.script() == QChar::Script_Arabic ? arabic : other);
    }
    return arabic > 10 * other && arabic > 0;
}

/// UTF-8 with some bytes broken: in another encoding hardly any Arabic letter would come out of it.
bool isDamagedUtf8(const QString &text)
{
    const auto broken = text.count(QChar::ReplacementCharacter);
    return std::ranges::count_if(text, [](QChar c) { return c.script() == QChar::Script_Arabic; }) > broken;
}

/// Formats that are known by name and have no reader yet: as text they would come in as their own markup.
bool isUnreadDocument(const QString &ending) { return QStringList{"doc", "odt", "rtf", "pdf"}.contains(ending); }

Result<std::vector<Imported>> one(Result<Imported> &&imported)
{
    if (!imported)
        return imported.error();
    std::vector<Imported> articles;
    articles.push_back(std::move(*imported));
    return articles;
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes)
{
    bool ok = false;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        const QString text = decodedAs("UTF-16", bytes, &ok);
        if (ok)
            return text;
        return Error{ErrorCode::InputMalformed, {QStringLiteral("UTF-16"), {}, {}}};
    }
    // A stray NUL between good text is removed where text enters a body; many are no text.
    constexpr qsizetype fewestBetween = 100; // bytes to one NUL
    if (bytes.count('\0') * fewestBetween > bytes.size())
        return Error{ErrorCode::FormatUnknown, {{}}};
    QString text = decodedAs("UTF-8", bytes, &ok);
    if (ok || isDamagedUtf8(text))
        return text;
    text = decodedAs("windows-1256", bytes, &ok);
    if (ok && looksArabic(text))
        return text;
    return Error{ErrorCode::FormatUnknown, {{}}};
}

Result<std::vector<Imported>> importDocument(const QString &fileName, const QByteArray &bytes)
{
    if (bytes.size() > largestDocument)
        return Error{ErrorCode::InputTooLarge, {fileName, QString::number(largestDocument / 1024 / 1024)}};
    const QString ending = fileName.section(u'.', -1).toLower();
    if (isUnreadDocument(ending))
        return Error{ErrorCode::NotBuiltYet, {QStringLiteral("import .") + ending}};
    const bool isFeed = ending == u"rss" || ending == u"atom" || ending == u"xml";
    if (isFeed || looksLikeFeed(bytes)) // XML says itself how it is encoded
        return importFeed(fileName, bytes);
    if (ending == u"docx")
        return one(importWordDocument(fileName, bytes));
    if (ending == u"json")
        return importNewsObjects(fileName, bytes);
    const auto text = decodeText(bytes);
    if (!text)
        return Error{ErrorCode::FormatUnknown, {fileName}};
    if (text->trimmed().isEmpty())
        return Error{ErrorCode::InputMalformed,
                     {fileName, QStringLiteral("1"), QCoreApplication::translate("Import", "there is no text in it")}};
    if (ending == u"html" || ending == u"htm")
        return one(importHtmlPage(*text));
    if (ending == u"md" || ending == u"markdown")
        return one(importMarkdown(*text));
    return takeApart(*text);
}

} // namespace muharrir
