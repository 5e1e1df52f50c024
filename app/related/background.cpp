// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/background.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace muharrir {

namespace {

constexpr size_t newsFirst = 2; ///< paragraphs at the beginning are the news
constexpr qsizetype shortestWords = 12;

bool opensAsBackground(const QString &text)
{
    static const std::array<QString, 24> openings{
        u"يذكر ان"_qs,       u"ويذكر ان"_qs,      u"يشار الي"_qs,     u"ويشار الي"_qs, u"جدير بالذكر"_qs, u"والجدير بالذكر"_qs,
        u"الجدير بالذكر"_qs, u"وتجدر الاشاره"_qs, u"تجدر الاشاره"_qs, u"وكان "_qs,     u"وكانت "_qs,      u"وتعود "_qs,
        u"ويعود "_qs,        u"وياتي "_qs,        u"وتاتي "_qs,       u"وسبق "_qs,     u"ومنذ "_qs,       u"منذ "_qs,
        u"وبدا "_qs,         u"وبدات "_qs,        u"وتشهد "_qs,       u"ويشهد "_qs,    u"وقبل "_qs,       u"وفي عام "_qs};
    const QString folded = fold(text.trimmed());
    return std::ranges::any_of(openings, [&folded](const QString &opening) { return folded.startsWith(opening); });
}

} // namespace

std::optional<QString> backgroundParagraph(const Body &body)
{
    std::vector<QString> paragraphs;
    for (const Block &block : body.blocks) {
        if (block.kind == BlockKind::Paragraph)
            paragraphs.push_back(plainText(block.runs));
    }
    for (size_t i = paragraphs.size(); i > newsFirst; --i) {
        const QString &paragraph = paragraphs[i - 1];
        if (paragraph.count(u' ') + 1 >= shortestWords && opensAsBackground(paragraph))
            return paragraph;
    }
    return std::nullopt;
}

} // namespace muharrir
