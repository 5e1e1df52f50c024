// SPDX-License-Identifier: GPL-3.0-or-later
// One article on its way to a colleague's archive and back.
#include "archive/archive.h"

#include "exchange/handoverfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace muharrir {

namespace {

QSet<QString> picturesOf(const HandOver &handOver)
{
    QSet<QString> hashes;
    for (const HandOver::KeptVersion &version : handOver.versions) {
        hashes += version.article.mainImage.asset;
        for (const Block &block : version.article.body.blocks)
            hashes += block.figure.asset;
    }
    hashes.remove(QString());
    return hashes;
}

QString counted(const char *english, int count) { return QCoreApplication::translate("HandOver", english, nullptr, count); }

/// What it came to, for whoever opened the file.
Loss told(const Received &received)
{
    switch (received.outcome) {
    case Received::Outcome::New:
        return {QStringLiteral("hand-over-new"), 1,
                counted(QT_TRANSLATE_N_NOOP("HandOver", "Taken in with its history: %n version(s)"), received.versions)};
    case Received::Outcome::Nothing:
        return {QStringLiteral("already-here"), 1, QCoreApplication::translate("HandOver", "Everything in it was here already")};
    case Received::Outcome::Later:
        return {QStringLiteral("hand-over-later"), 1,
                counted(QT_TRANSLATE_N_NOOP("HandOver", "The colleague's work was added: %n version(s)"), received.versions)};
    case Received::Outcome::Diverged:
        break;
    }
    return {QStringLiteral("hand-over-diverged"), 1,
            received.mineBeneath ? counted(QT_TRANSLATE_NOOP("HandOver",
                                                             "Both copies were edited. The colleague's is further on and stands on top; "
                                                             "yours is kept in the history beneath it."),
                                           -1)
                                 : counted(QT_TRANSLATE_NOOP("HandOver",
                                                             "Both copies were edited. Yours is further on and stays on top; the "
                                                             "colleague's is kept in the history beneath it."),
                                           -1)};
}

} // namespace

Result<Archive::HandOverFile> Archive::handOver(ArticleId id) const
{
    auto made = m_articles.handOver(id);
    if (!made)
        return made.error();
    const Article &now = versionOf(*made, made->current)->article;
    HandOverFile file{{}, now.headline, static_cast<int>(std::ranges::count(now.sources, true, &Source::confidential))};
    withholdConfidential(*made);
    for (const QString &hash : picturesOf(*made)) {
        const auto picture = m_assets.load(hash);
        if (picture)
            made->pictures.push_back(picture->bytes);
        else if (picture.error().code != ErrorCode::AssetNotFound) // one that is missing here cannot travel
            return picture.error();
    }
    auto bytes = writeHandOver(*made);
    if (!bytes)
        return bytes.error();
    file.bytes = std::move(*bytes);
    return file;
}

Result<ImportOutcome> Archive::receive(const QString &fileName, const QByteArray &bytes, const Person &by)
{
    const auto read = readHandOver(bytes, fileName);
    if (!read)
        return read.error();
    Transaction transaction(*m_database);
    MUHARRIR_TRY(transaction.begun());
    const QSet<QString> named = picturesOf(*read);
    for (const QByteArray &picture : read->pictures) {
        if (!named.contains(QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex())))
            continue; // nothing shows it
        if (const auto kept = m_assets.keep(picture); !kept)
            return kept.error();
    }
    const auto received = m_articles.receive(*read, {by.id, m_clock(), {}, std::nullopt, false});
    if (!received)
        return received.error();
    MUHARRIR_TRY(transaction.commit());
    follow(received->article.id);
    const bool updated = received->outcome == Received::Outcome::Later || received->mineBeneath;
    return ImportOutcome{received->article.id, received->article.headline, fileName, received->article.state, updated, {told(*received)}};
}

} // namespace muharrir
