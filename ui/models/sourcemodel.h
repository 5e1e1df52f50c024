// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/source.h"
#include "models/valuelist.h"

namespace muharrir {

/// A source of the article and how many passages are attributed to it.
struct SourceRow {
    Source source;
    int passages = 0;
    bool hidden = false; ///< confidential, and not for this person: the name is not shown
    bool operator==(const SourceRow &) const = default;
};

class SourceModel : public ValueList<SourceRow> {
    Q_OBJECT

public:
    using ValueList::ValueList;

protected:
    [[nodiscard]] QVariant show(const SourceRow &row, int role) const override;
};

} // namespace muharrir
