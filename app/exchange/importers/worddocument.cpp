// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers/worddocument.h"

#include "exchange/foreignhtml.h"
#include "exchange/importers/wordmarkup.h"
#include "exchange/importers/zipparts.h"
#include "exchange/pastedpage/headlineproposal.h"

#include <QCoreApplication>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestMarkup = 256 * 1024 * 1024; ///< bytes: pictures are in it

/// Reads the parts that are there; the first error is kept.
class Parts {
public:
    explicit Parts(ZipParts &zip) : m_zip(zip) { }
    QByteArray operator()(const QString &name)
    {
        auto part = m_zip.read(name);
        if (part)
            return *part;
        if (m_done)
            m_done = part.error();
        return {};
    }
    [[nodiscard]] const Done &done() const { return m_done; }

private:
    ZipParts &m_zip;
    Done m_done;
};

} // namespace

Result<Imported> importWordDocument(const QString &fileName, const QByteArray &bytes)
{
    auto zip = ZipParts::open(fileName, bytes);
    if (!zip)
        return zip.error();
    Parts part(*zip);
    WordSource source;
    source.file = fileName;
    source.document = part(u"word/document.xml"_s);
    source.footnotes = part(u"word/footnotes.xml"_s);
    source.styles.readStyles(part(u"word/styles.xml"_s));
    source.styles.readNumbering(part(u"word/numbering.xml"_s));
    source.styles.readRelations(part(u"word/_rels/document.xml.rels"_s));
    source.picture = [&part](const QString &target) -> QString {
        const QByteArray picture = part(target.startsWith(u'/') ? target.mid(1) : QString(u"word/"_s + target));
        return picture.isEmpty() ? QString()
                                 : QString(u"data:image/png;base64,"_s + QString::fromLatin1(picture.toBase64())); // its bytes tell
    };
    if (source.document.isEmpty() && part.done())
        return Error{ErrorCode::FormatUnknown, {fileName}};
    LossList losses;
    const auto html = wordMarkup(source, losses);
    MUHARRIR_TRY(part.done());
    if (!html)
        return html.error();
    auto text = readForeignHtml(*html, largestMarkup);
    if (!text)
        return text.error();

    Imported imported;
    Article &article = imported.article;
    article.state = State::Draft;
    article.headline = text->headline;
    article.body = std::move(text->body);
    takeOutHeadline(article);
    if (article.headline.isEmpty() && article.body.blocks.empty())
        return Error{ErrorCode::InputMalformed, {fileName, u"1"_s, QCoreApplication::translate("Import", "there is no text in it")}};
    if (article.headline.isEmpty()) {
        article.headline = proposedHeadline(article.body);
        article.headlineProposed = !article.headline.isEmpty();
    }
    if (article.headlineProposed)
        losses.add(u"headline-proposed"_s,
                   QCoreApplication::translate("Import", "The text has no headline; this one is a proposal from its words"));
    losses.add(text->losses);
    losses.add(lossesOf(text->repairs));
    imported.losses = losses.losses();
    imported.pictures = std::move(text->pictures);
    return imported;
}

} // namespace muharrir
