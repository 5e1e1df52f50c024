// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/valuelist.h"
#include "related/relatedindex.h"

namespace muharrir {

/// Related articles with the reason, age, state and strength of each. A row dragged into the text becomes a link «اقرأ أيضًا».
class RelatedModel : public ValueList<RelatedHit> {
    Q_OBJECT

public:
    using ValueList::ValueList;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

protected:
    [[nodiscard]] QVariant show(const RelatedHit &hit, int role) const override;
};

/// When, by whom and in which state: what one needs to know of an article about the same event.
QString versionText(const RelatedHit &hit);

} // namespace muharrir
