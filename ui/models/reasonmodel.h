// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/valuelist.h"
#include "store/articlestore.h"

namespace muharrir {

/// What was said along the way: reasons given with an action, newest first.
class ReasonModel : public ValueList<Event> {
    Q_OBJECT

public:
    using ValueList::ValueList;

protected:
    [[nodiscard]] QVariant show(const Event &event, int role) const override;
};

} // namespace muharrir
