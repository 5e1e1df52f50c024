// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/phrase.h"

#include "text/fold.h"
#include "text/repair.h"

#include <QJsonObject>

#include <algorithm>

namespace muharrir {

namespace {

const QString shortKey = QStringLiteral("short");
const QString textKey = QStringLiteral("text");

bool endsWithWord(const QString &text, const QString &word)
{
    if (word.isEmpty() || !text.endsWith(word))
        return false;
    const auto before = text.size() - word.size() - 1;
    return before < 0 || !(text[before].isLetterOrNumber() || text[before].isMark());
}

} // namespace

std::optional<PhraseAsked> phraseAtEnd(QStringView before, std::span<const Phrase> phrases)
{
    if (!before.endsWith(phraseSign))
        return std::nullopt;
    const Folded written = foldWithOrigins(before.chopped(1));
    const Phrase *found = nullptr;
    qsizetype longest = 0;
    for (const Phrase &phrase : phrases) {
        const QString word = fold(phrase.shortForm);
        if (word.size() > longest && endsWithWord(written.text, word)) {
            found = &phrase;
            longest = word.size();
        }
    }
    if (!found)
        return std::nullopt;
    return PhraseAsked{found, written.origin[static_cast<size_t>(written.text.size() - longest)]};
}

void keep(std::vector<Phrase> &phrases, Phrase phrase)
{
    phrase.shortForm = sanitised(phrase.shortForm).simplified();
    phrase.text = sanitised(phrase.text).trimmed();
    if (phrase.shortForm.endsWith(phraseSign)) // as it is typed in the text
        phrase.shortForm.chop(1);
    if (fold(phrase.shortForm).isEmpty() || phrase.text.isEmpty())
        return;
    const auto same = std::ranges::find(phrases, fold(phrase.shortForm), [](const Phrase &kept) { return fold(kept.shortForm); });
    if (same == phrases.end())
        phrases.push_back(std::move(phrase));
    else
        *same = std::move(phrase);
}

QJsonArray toJson(std::span<const Phrase> phrases)
{
    QJsonArray json;
    for (const Phrase &phrase : phrases)
        json.append(QJsonObject{{shortKey, phrase.shortForm}, {textKey, phrase.text}});
    return json;
}

std::vector<Phrase> phrasesFromJson(const QJsonArray &json)
{
    std::vector<Phrase> phrases;
    for (const QJsonValue &value : json)
        keep(phrases, {value[shortKey].toString(), value[textKey].toString()});
    return phrases;
}

} // namespace muharrir
