// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/valuelist.h"
#include "proofing/finding.h"

#include <QAbstractListModel>

namespace muharrir {

/// A finding and where it stands: its number among all of the article, and a few words around it.
struct TextFinding {
    int place = 0;
    Finding finding; ///< positions count in its block
    QString context;
    int times = 1;   ///< an unknown word stands in the list once, however often the article has it
    QString heading; ///< of a group of findings; such a row is no finding
    bool operator==(const TextFinding &) const = default;
};

class FindingModel : public ValueList<TextFinding> {
    Q_OBJECT

public:
    using ValueList::ValueList;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] QVariant show(const TextFinding &row, int role) const override;
};

} // namespace muharrir
