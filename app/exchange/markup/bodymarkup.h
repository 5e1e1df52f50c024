// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "article/publicarticle.h"
#include "exchange/markup/inlinemarkup.h"

#include <QSize>

#include <functional>
#include <optional>

namespace muharrir {

/// A picture as a page points to it.
struct WrittenPicture {
    QString address; ///< relative, absolute or data:
    QSize size;
};

/// Where a figure's picture stands; nothing: the figure is left out.
using PictureAddress = std::function<std::optional<WrittenPicture>(const Figure &figure)>;

struct BodyMarkupOptions {
    QString language = QStringLiteral("ar");
    PictureAddress picture; ///< none: text only
    QString opening;        ///< HTML put before the first paragraph's text (the dateline)
    bool plain = false;     ///< without classes: for other programs' pages
    bool scrolling = false; ///< wide tables scroll by themselves, reachable by keyboard
};

/// A body as clean HTML for readers: blocks in order, lists nested, neighbouring quotes and links «اقرأ أيضًا» as one, heading levels without
/// gaps, other directions isolated, addresses checked. No ids, classes only where the stylesheet needs them. Blocks that this program does
/// not know are left out: what it cannot judge it does not publish.
QString bodyMarkup(const Body &body, const BodyMarkupOptions &options);

/// A figure with its caption and, in parentheses, its credit. `classes`: those of the picture.
QString figureMarkup(const WrittenPicture &picture, const Figure &figure, const Runs &caption, const Surroundings &around,
                     const QString &classes = {});

/// The links «اقرأ أيضًا» that end a body: a page prints them after the article. They are taken out of `body`.
std::vector<PublicLink> takeClosingLinks(Body &body);

} // namespace muharrir
