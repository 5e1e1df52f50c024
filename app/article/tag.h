// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muharrir {

enum class TagKind : quint8 { Topic, Person, Place, Organisation, Event };

/// A word of the newsroom's vocabulary.
struct Tag {
    TagId id;
    QString name; ///< the preferred form
    TagKind kind = TagKind::Topic;
    QStringList aliases;
    bool forbidden = false;
    int uses = 0;
    TagId parent{}; ///< the wider word: of غزة فلسطين
    bool operator==(const Tag &) const = default;
};

QString tagKindName(TagKind kind);         ///< "topic", "person", "place", "organisation", "event"
TagKind tagKindFromName(QStringView name); ///< Topic when unknown

/// What makes two spellings one tag: fold() of the words; "#", "_" and blanks are one.
QString tagKey(QStringView name);

/// Tags as typed or pasted into one list: "،", ",", ";", newline and "#" part them, blanks are trimmed, equal keys are kept once.
QStringList splitTags(QStringView text);

} // namespace muharrir
