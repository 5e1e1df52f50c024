// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlexport.h"

namespace muharrir::test {

/// An article with everything a page can show, longer than 1,700 letters (validators guess the language only from there on).
PublicArticle fullArticle();

/// A headline and one paragraph.
PublicArticle minimalArticle();

/// Every field is `attack`.
PublicArticle hostileArticle(const QString &attack);
QStringList attacks();

PublisherProfile newsroom();

/// Pictures drawn here: any hash names one, its shape and colour come from the hash. BMP, whose bytes no library changes.
std::optional<PagePicture> drawnPicture(const QString &hash);

QByteArray fileNamed(const std::vector<PageFile> &files, const QString &name);

} // namespace muharrir::test
