// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/valuelist.h"
#include "related/relatedindex.h"

namespace muharrir {

/// Related articles with the reason, age, state and strength of each.
class RelatedModel : public ValueList<RelatedHit> {
    Q_OBJECT

public:
    using ValueList::ValueList;

protected:
    [[nodiscard]] QVariant show(const RelatedHit &hit, int role) const override;
};

} // namespace muharrir
