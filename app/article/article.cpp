// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article.h"

#include "article/bodyhtml.h"
#include "article/nametable.h"

#include <QCryptographicHash>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<7> kindNames{
    "news"_L1, "breaking"_L1, "report"_L1, "investigation"_L1, "interview"_L1, "analysis"_L1, "opinion"_L1,
};

/// Hashes fields one after the other, each with its length, so that no text can slip from one into the next.
class Fingerprint {
public:
    Fingerprint &operator<<(const QString &field)
    {
        const QByteArray utf8 = field.toUtf8();
        m_hash.addData(QByteArray::number(utf8.size()));
        m_hash.addData(QByteArrayView(":"));
        m_hash.addData(utf8);
        return *this;
    }
    Fingerprint &operator<<(const Figure &figure) { return *this << figure.asset << figure.alternative << figure.credit; }
    Fingerprint &operator<<(const Source &source)
    {
        const QString confidential = source.confidential ? u"confidential"_s : QString();
        return *this << source.id << source.name << sourceKindName(source.kind) << sourceTermsName(source.terms) << source.role
                     << source.url << confidential;
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The body as its readers have it: without ids, and without the notes that hang on its passages.
Body textOf(Body body)
{
    body = canonical(std::move(body));
    for (Block &block : body.blocks) {
        block.id.clear();
        const auto dropNotes = [](Runs &runs) {
            for (Run &run : runs)
                run.format.comment.clear();
            runs = canonical(std::move(runs));
        };
        dropNotes(block.runs);
        for (TableRow &row : block.rows) {
            for (TableCell &cell : row)
                dropNotes(cell.runs);
        }
    }
    return body;
}

} // namespace

QString contentKindName(ContentKind kind) { return nameOf(kindNames, kind); }

ContentKind contentKindFromName(QStringView name) { return valueOf<ContentKind>(kindNames, name).value_or(ContentKind::News); }

QByteArray contentFingerprint(const Article &article)
{
    Fingerprint fingerprint;
    fingerprint << article.kicker << article.headline << article.deck << writeBodyHtml(textOf(article.body)) << article.mainImage
                << article.mainImageCaption;
    for (const Source &source : article.sources)
        fingerprint << source;
    return fingerprint.result();
}

} // namespace muharrir
