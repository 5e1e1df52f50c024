// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/note.h"

#include <QUuid>

namespace muharrir {

/// One article with its whole history, as it travels between two newsrooms' files. Everything in it is known by its global id. Persons are
/// numbered by their place in `persons`, from 1: a PersonId in here is no row of any archive.
struct HandOver {
    /// Someone the history names. The role tells who they were; it gives no rights where the file arrives.
    struct Participant {
        QUuid id;
        QString name;
        Role role = Role::Reporter;
        bool operator==(const Participant &) const = default;
    };
    struct KeptVersion {
        QUuid id;
        qint64 revision = 0;
        QDateTime at;
        QString zone;
        PersonId by;
        QString reason;
        Article article;
        bool operator==(const KeptVersion &) const = default;
    };
    struct Happening {
        QUuid id;
        QUuid version; ///< the version it made; null: none
        QDateTime at;
        QString zone;
        PersonId by;
        QString action;
        std::optional<State> from;
        std::optional<State> to;
        QString reason;
        QJsonObject details;
        bool operator==(const Happening &) const = default;
    };
    /// A standing approval, of the current version.
    struct Approved {
        PersonId by;
        QDateTime at;
        bool operator==(const Approved &) const = default;
    };

    QString article; ///< global id
    QUuid current;   ///< the version the article stands at
    std::vector<Participant> persons;
    std::vector<KeptVersion> versions; ///< in the order in which they came to the archive
    std::vector<Happening> events;
    std::optional<Approved> approval;
    std::vector<Note> notes; ///< in the order in which they came; names of persons are in `persons`
    std::vector<QByteArray> pictures;

    bool operator==(const HandOver &) const = default;
};

/// The version that `id` names; nullptr: none.
const HandOver::KeptVersion *versionOf(const HandOver &handOver, const QUuid &id);

/// A confidential source never leaves the house, and a file may go anywhere: who it is stays behind. Its place in the text, its kind and that
/// it is protected travel along.
void withholdConfidential(HandOver &handOver);

/// What was withheld when the copy went out is put back from the copy that stayed.
void putBackConfidential(Article &article, const std::vector<Source> &known);

} // namespace muharrir
