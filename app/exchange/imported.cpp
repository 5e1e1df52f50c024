// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imported.h"

#include <QCoreApplication>

#include <algorithm>

namespace muharrir {
namespace {

QString identifier(Repair repair)
{
    switch (repair) {
    case Repair::LoneSurrogate:
        return QStringLiteral("lone-surrogate");
    case Repair::ControlCharacter:
        return QStringLiteral("control-character");
    case Repair::NonBreakingSpace:
        return QStringLiteral("nbsp");
    case Repair::LatinComma:
        return QStringLiteral("latin-comma");
    case Repair::PersianLetter:
        return QStringLiteral("persian-letter");
    case Repair::PresentationForm:
        return QStringLiteral("presentation-form");
    case Repair::ZeroWidth:
        return QStringLiteral("zero-width");
    case Repair::BidiControl:
        return QStringLiteral("bidi-control");
    case Repair::Decomposed:
        return QStringLiteral("decomposed");
    }
    return {};
}

QString sentence(Repair repair)
{
    switch (repair) {
    case Repair::LoneSurrogate:
        return QCoreApplication::translate("Import", "Broken characters replaced");
    case Repair::ControlCharacter:
        return QCoreApplication::translate("Import", "Control characters removed");
    case Repair::NonBreakingSpace:
        return QCoreApplication::translate("Import", "Non-breaking spaces made plain");
    case Repair::LatinComma:
        return QCoreApplication::translate("Import", "Latin punctuation after Arabic letters made Arabic");
    case Repair::PersianLetter:
        return QCoreApplication::translate("Import", "Persian letters in Arabic words made Arabic");
    case Repair::PresentationForm:
        return QCoreApplication::translate("Import", "Letters in presentation forms made plain");
    case Repair::ZeroWidth:
        return QCoreApplication::translate("Import", "Invisible characters removed");
    case Repair::BidiControl:
        return QCoreApplication::translate("Import", "Invisible direction marks removed");
    case Repair::Decomposed:
        return QCoreApplication::translate("Import", "Letters and marks put in standard order");
    }
    return {};
}

} // namespace

void takeOutHeadline(Article &article)
{
    std::vector<Block> &blocks = article.body.blocks;
    const auto repeated = std::ranges::find_if(blocks, [&article](const Block &block) {
        return block.kind == BlockKind::Heading && plainText(block.runs).simplified() == article.headline;
    });
    if (repeated != blocks.end())
        blocks.erase(repeated);
}

std::vector<Loss> lossesOf(const Repairs &repairs)
{
    std::vector<Loss> losses;
    for (const auto &[repair, count] : repairs)
        losses.push_back({identifier(repair), count, sentence(repair)});
    return losses;
}

} // namespace muharrir
