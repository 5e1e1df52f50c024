// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relatedmodel.h"

#include "article/bodyhtml.h"
#include "article/live.h"
#include "editor/selectionmime.h"
#include "models/roles.h"
#include "wording.h"

#include <QMimeData>

namespace muharrir {

namespace {

const QString listComma = QStringLiteral("، ");

QString age(const RelatedHit &hit) { return ageText(hit.date.isValid() ? hit.date : hit.updated, QDateTime::currentDateTimeUtc()); }

/// Readers see it, or: what keeps one from linking to it.
QString standing(const RelatedHit &hit)
{
    return isLive(hit.state) ? stateText(hit.state) : RelatedModel::tr("Not yet published (%1)").arg(stateText(hit.state));
}

QString caption(const RelatedHit &hit)
{
    constexpr int mostTerms = 2;
    QStringList parts;
    if (hit.pinned)
        parts << RelatedModel::tr("Pinned");
    if (hit.earlierVersion)
        parts << RelatedModel::tr("Earlier version of this story");
    else if (!hit.why.isEmpty())
        parts << hit.why.mid(0, mostTerms).join(listComma);
    if (const QString when = age(hit); !when.isEmpty())
        parts << when;
    parts << standing(hit);
    if (!hit.copies.empty())
        parts << RelatedModel::tr("Similar copies: %1").arg(numeral(qint64(hit.copies.size())));
    return joined(parts);
}

QString reasons(const RelatedHit &hit)
{
    QStringList lines;
    if (!hit.why.isEmpty())
        lines << RelatedModel::tr("In common: %1").arg(hit.why.join(listComma));
    if (!hit.sharedTags.isEmpty())
        lines << RelatedModel::tr("Shared tags: %1").arg(hit.sharedTags.join(listComma));
    return lines.join(u'\n');
}

} // namespace

QString versionText(const RelatedHit &hit)
{
    QStringList parts{hit.headline};
    if (const QString when = age(hit); !when.isEmpty())
        parts << when;
    if (!hit.author.isEmpty())
        parts << hit.author;
    parts << stateText(hit.state);
    return joined(parts);
}

Qt::ItemFlags RelatedModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? ValueList::flags(index) | Qt::ItemIsDragEnabled : ValueList::flags(index);
}

QStringList RelatedModel::mimeTypes() const { return {QLatin1String(bodyMimeType), QStringLiteral("text/plain")}; }

QMimeData *RelatedModel::mimeData(const QModelIndexList &indexes) const
{
    Body body;
    for (const QModelIndex &index : indexes) {
        Block block;
        block.kind = BlockKind::RelatedLink;
        block.runs = {{at(index).headline, {}}};
        block.related.article = at(index).globalId;
        body.blocks.push_back(std::move(block));
    }
    body = canonical(std::move(body));
    auto *mime = new QMimeData;
    mime->setData(QLatin1String(bodyMimeType), writeBodyHtml(body).toUtf8());
    mime->setText(plainText(body));
    return mime;
}

QVariant RelatedModel::show(const RelatedHit &hit, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return hit.headline;
    case CaptionRole:
        return caption(hit);
    case StrengthRole:
        return hit.strength;
    case MarkRole:
        return static_cast<int>(hit.state);
    case IdRole:
        return hit.id.value;
    case Qt::ToolTipRole: {
        const QString text = reasons(hit);
        return text.isEmpty() ? QVariant() : text;
    }
    case Qt::AccessibleTextRole:
        return QString(hit.headline % listComma % caption(hit));
    default:
        return {};
    }
}

} // namespace muharrir
