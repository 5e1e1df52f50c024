// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace muharrir {

/// A text's tokens with their folded forms.
struct FoldedTokens {
    explicit FoldedTokens(QStringView source);
    [[nodiscard]] size_t size() const { return tokens.size(); }
    [[nodiscard]] bool isWord(size_t at) const;
    [[nodiscard]] bool isMark(size_t at, QStringView marks) const; ///< one of these punctuation marks
    [[nodiscard]] QStringView written(size_t at) const { return tokens[at].in(text); }
    [[nodiscard]] QString word(size_t at) const { return folded.value(static_cast<qsizetype>(at)); } ///< folded; empty after the end

    QStringView text;
    std::vector<Token> tokens;
    QStringList folded;
};

/// What gives away that somebody else is speaking.
enum class CueKind {
    Says,      ///< قال، صرّح، أفادت: the source follows
    Reports,   ///< أعلن، كشف، كتب: the source follows where «أن» or a quotation comes after it; else it may be an object
    According, ///< وفق، بحسب، نقلًا عن، على لسان: the source follows
    Quotes,    ///< the «عن» of «نقلت ... عن»: the source follows
    Label,     ///< «المصدر:»
};

struct Cue {
    CueKind kind;
    size_t words = 1; ///< tokens of the cue itself
};

/// The cue that begins at this token.
std::optional<Cue> cueAt(const FoldedTokens &tokens, size_t at);

/// Is anything in this sentence a sign that somebody vouches for it? Wider than cueAt(): also مشيرًا, في بيان, شهود.
bool hasAttribution(const FoldedTokens &sentence);

/// «إن», «بأنه», «:» or an opening quotation mark: what was said follows.
bool introducesSpeech(const FoldedTokens &tokens, size_t at);

} // namespace muharrir
