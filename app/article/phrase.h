// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace muharrir {

/// A ready phrase (عبارة جاهزة): a short form, and what is written for it. A paragraph ends with a newline.
struct Phrase {
    QString shortForm;
    QString text;
    bool operator==(const Phrase &) const = default;
};

/// What stands behind a short form that asks for its phrase.
inline constexpr QChar phraseSign = u'*';

/// The phrase whose short form and sign end `before` (the paragraph up to the caret) as a word of its own, and where the short form begins; the
/// longest one. Letters that fold alike are one, so that "ام*" finds "أم".
struct PhraseAsked {
    const Phrase *phrase = nullptr; ///< one of those given
    qsizetype start = 0;
};
std::optional<PhraseAsked> phraseAtEnd(QStringView before, std::span<const Phrase> phrases);

/// Adds a phrase, or puts its text in place of the one with the same short form. Without a short form or a text nothing changes.
void keep(std::vector<Phrase> &phrases, Phrase phrase);

QJsonArray toJson(std::span<const Phrase> phrases);
std::vector<Phrase> phrasesFromJson(const QJsonArray &json); ///< what is no phrase is left out

} // namespace muharrir
