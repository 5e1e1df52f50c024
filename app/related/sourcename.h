// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/source.h"
#include "related/attribution.h"

namespace muharrir {

/// Who speaks, as the text names him, her or it.
struct SourceName {
    QString name; ///< ماركو روبيو; where no person is named the whole: وزارة الصحة, مصادر مطلعة
    QString role; ///< وزير الخارجية الأميركي
    SourceKind kind = SourceKind::Person;
    size_t end = 0;               ///< the token after it
    bool isExpected = false;      ///< begins with a word that sources begin with: a title, an institution, a known name
    bool isCertain = false;       ///< a person by title and name, or one that can only be speaking: مصدر, شهود
    bool isBackReference = false; ///< الوزير, البيان: somebody named before
    [[nodiscard]] bool isEmpty() const { return name.isEmpty(); }
};

/// بيان، تصريح، مقابلة: where somebody says something.
bool isMedium(const QString &foldedWord);

/// مصادر مطلعة، مسؤول رفيع، شاهد: somebody, without a name.
bool isAnonymous(const QString &foldedName);

/// The source's name that begins at this token; empty when none can. `cutsLam`: a ل is written onto it (وفقًا لوزارة).
SourceName sourceNameAt(const FoldedTokens &tokens, size_t at, bool cutsLam = false);

/// The one that ends before this token, within its clause: «وزير الطاقة قال إن».
SourceName sourceNameBefore(const FoldedTokens &tokens, size_t at);

} // namespace muharrir
