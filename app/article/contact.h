// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/source.h"
#include "base/ids.h"

namespace muharrir {

using ContactId = Id<struct ContactTag>;

/// An entry of the newsroom's contact book (دليل المصادر): a source one may need again.
struct Contact {
    ContactId id;
    QString name;
    SourceKind kind = SourceKind::Person;
    SourceTerms terms = SourceTerms::OnRecord; ///< the usual ones
    QString role;
    QString organisation;
    QString phone;
    QString email;
    QString url;
    QString note;
    bool confidential = false; ///< seen by the owner and the chief only
    PersonId owner;
    bool operator==(const Contact &) const = default;
};

} // namespace muharrir
