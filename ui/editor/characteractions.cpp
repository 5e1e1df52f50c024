// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about single characters: those that are put in by a name, those that are changed all over, those that are not seen.
#include "editor/articlepage.h"
#include "editor/mendtext.h"
#include "editor/texteditor.h"
#include "text/digits.h"

namespace muharrir {

namespace {

/// Harakat and the small alif; what else stands on letters is part of them.
QString withoutTashkeel(QString text)
{
    const auto isTashkeel = [](QChar c) { return (c >= QChar(0x064B) && c <= QChar(0x0652)) || c == QChar(0x0670); };
    text.removeIf(isTashkeel);
    return text;
}

} // namespace

void ArticlePage::connectCharacterActions()
{
    const auto text = [this](ActionId id, const QString &what) { m_actions.on(id, this, [this, what] { insert(what); }); };
    text(ActionId::InsertComma, QStringLiteral("،"));
    text(ActionId::InsertSemicolon, QStringLiteral("؛"));
    text(ActionId::InsertQuestionMark, QStringLiteral("؟"));
    text(ActionId::InsertPercent, QStringLiteral("٪"));
    text(ActionId::InsertHijri, QStringLiteral("هـ"));
    // Bidi mirrors « » but not these: the one that opens an Arabic quotation is the raised 99.
    m_actions.on(ActionId::InsertCurlyQuotes, this, [this] { insertAround(QStringLiteral("”"), QStringLiteral("“")); });
    const auto change = [this](ActionId id, QString (*how)(QString)) { m_actions.on(id, this, [this, how] { m_text->changeText(how); }); };
    change(ActionId::EuropeanDigits, [](QString part) { return toEuropeanDigits(part); });
    change(ActionId::ArabicDigits, [](QString part) { return toArabicIndicDigits(part); });
    change(ActionId::RemoveTashkeel, withoutTashkeel);
    m_actions.on(ActionId::ShowHidden, this, [this](bool on) { m_text->showHidden(on); });
}

} // namespace muharrir
