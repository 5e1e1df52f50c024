// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlexport/pagefacts.h"
#include "exchange/htmlexport/pagepictures.h"

#include <QHash>

namespace muharrir {

/// The parts of a page's <body> as HTML, by the names of the places in resources/templates/article.html; empty where the article has nothing.
/// `pictures` must hold every picture of the body already.
QHash<QString, QString> pageText(const PageFacts &facts, PagePictures &pictures, const std::optional<WrittenPicture> &mainPicture);

} // namespace muharrir
