// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/source.h"

#include "article/nametable.h"

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<5> kindNames{"person"_L1, "document"_L1, "agency"_L1, "site"_L1, "post"_L1};
constexpr NameTable<3> termsNames{"on-record"_L1, "on-background"_L1, "off-record"_L1};

} // namespace

QString sourceKindName(SourceKind kind) { return nameOf(kindNames, kind); }

SourceKind sourceKindFromName(QStringView name) { return valueOf<SourceKind>(kindNames, name).value_or(SourceKind::Person); }

QString sourceTermsName(SourceTerms terms) { return nameOf(termsNames, terms); }

SourceTerms sourceTermsFromName(QStringView name) { return valueOf<SourceTerms>(termsNames, name).value_or(SourceTerms::OffRecord); }

} // namespace muharrir
