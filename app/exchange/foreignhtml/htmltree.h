// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/repair.h"

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <functional>
#include <memory>
#include <span>

namespace muharrir {

/// Gumbo's tree of an HTML text, freed with its owner. Read-only.
class HtmlTree {
public:
    /// Errors: InputTooLarge over `limit` bytes, InputTooDeep (nestingscan.h).
    static Result<HtmlTree> parse(QStringView html, qsizetype limit, Repairs *repairs = nullptr);

    [[nodiscard]] const GumboNode &root() const { return *m_output->root; }

private:
    struct Freed {
        void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    };
    HtmlTree(QByteArray utf8, GumboOutput *output) : m_utf8(std::move(utf8)), m_output(output) { }

    QByteArray m_utf8; ///< the tree points into it
    std::unique_ptr<GumboOutput, Freed> m_output;
};

bool isElement(const GumboNode &node);
bool isElement(const GumboNode &node, GumboTag tag);
std::span<GumboNode *const> children(const GumboNode &node);
QString attribute(const GumboNode &element, const char *name);
bool hasAttribute(const GumboNode &element, const char *name);
/// Is `name` one of the element's classes? Case does not count.
bool hasClass(const GumboNode &element, QStringView name);
/// The name as it was written, lower case: "o:p" is unknown to the parser.
QString elementName(const GumboNode &element);
/// All text below a node, blanks run together; not that of scripts and styles.
QString textBelow(const GumboNode &node);
/// Visits all elements below (and including) a node in document order; false from `visit` leaves that element's children out.
void eachElement(const GumboNode &node, const std::function<bool(const GumboNode &)> &visit);

} // namespace muharrir
