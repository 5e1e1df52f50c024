// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace muharrir {

enum class SourceKind : quint8 { Person, Document, Agency, Site, Post };
enum class SourceTerms : quint8 {
    OnRecord,     ///< للنشر بالاسم
    OnBackground, ///< للنشر دون الاسم: printed without the name
    OffRecord,    ///< للعلم فقط: never printed
};

/// Who told us (المصادر). Not the same as the credit line, which says whose copy it is.
struct Source {
    QString id{}; ///< global id; passages of the body point to it
    QString name{};
    SourceKind kind = SourceKind::Person;
    SourceTerms terms = SourceTerms::OnRecord;
    QString role{}; ///< "وزير الطاقة"
    QString url{};
    QString note{};            ///< for the desk, never printed
    QDateTime seen{};          ///< last seen, UTC
    bool confidential = false; ///< مصدر محمي: never leaves the house, seen by the author and the chief only
    bool operator==(const Source &) const = default;
};

/// May this source be printed with its name?
inline bool isPublic(const Source &source) { return !source.confidential && source.terms == SourceTerms::OnRecord; }

QString sourceKindName(SourceKind kind);           ///< "person", "document", "agency", "site", "post" (cli.md)
SourceKind sourceKindFromName(QStringView name);   ///< Person when unknown
QString sourceTermsName(SourceTerms terms);        ///< "on-record", "on-background", "off-record"
SourceTerms sourceTermsFromName(QStringView name); ///< OffRecord when unknown: the careful reading

} // namespace muharrir
