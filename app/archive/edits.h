// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "proofing/correction.h"
#include "proofing/proofer.h"

namespace muharrir {

/// Adds a tag unless one of the same key is there. False: nothing changed.
bool addTag(Article &article, const QString &tag);

/// Adds a source unless one of that name is there; it gets a global id. False: nothing changed.
bool addSource(Article &article, const QString &name, SourceKind kind, const QString &role = {});

/// What a hurried editor does: the proposed headline is taken, suggested tags up to five, sources found in the text.
void acceptSuggestions(Archive &archive, Article &article);

/// The body with corrections applied within its runs; marks stay where they are, a correction across two formats is left to a person.
Body correctedBody(const Body &body, Proofer &proofer, Which which);

/// What the related engine is asked for this article.
RelatedQuery relatedQuery(const Article &article);

} // namespace muharrir
