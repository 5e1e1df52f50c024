// SPDX-License-Identifier: GPL-3.0-or-later
// Names: the house's form, and one form in one text.
#include "proofing/candidates.h"
#include "proofing/rules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace muharrir {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("Proofing", text); }

/// What foreign names have in common however they are spelt: one letter for each group that stands for the same foreign sound, no vowels
/// but the first letter: غوتيريس and جوتيريش.
QString soundOf(QStringView name)
{
    static constexpr QStringView from = u"جقكطسصشثذظضزچگڤپةىؤئء";
    static constexpr QStringView to = u"غغغتسسسسدددزغغفبهيوي ";
    QString sound;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (i > 0 && QStringView(u"اوييىأإآ").contains(c))
            continue;
        const qsizetype group = from.indexOf(c);
        const QChar one = QStringView(u"أإآ").contains(c) ? QChar(u'ا') : group >= 0 ? to[group] : c;
        if (sound.isEmpty() || sound.back() != one)
            sound += one;
    }
    return sound;
}

/// A word that may be a name and nothing else: no dictionary has it.
bool isForeignName(const Piece &piece, const RuleTools &tools)
{
    constexpr qsizetype shortest = 5;
    return piece.isWord() && piece.form.size() >= shortest && !hasArticle(piece.form) && !tools.lexicon.inDictionary(piece.form, piece.id)
        && tools.lexicon.verdict(piece.form, piece.id) == Verdict::Unknown;
}

/// The name without و ف ب ل ك before it, where the text has it so too.
QStringView bareName(QStringView form, const QHash<QString, int> &forms)
{
    const bool prefixed = QStringView(u"وفبلك").contains(form.front());
    return prefixed && forms.contains(form.mid(1).toString()) ? form.mid(1) : form;
}

} // namespace

void findNameForms(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    for (size_t i = 0; i < passage.size(); ++i) {
        if (!passage[i].isWord())
            continue;
        const NameForms::Match match = tools.names.variantAt(passage.wordsFrom(i, NameForms::longestName));
        if (match.words == 0)
            continue;
        const size_t last = i + size_t(match.words) - 1;
        if (!passage[i].quoted) {
            Finding finding = findingOn(passage, i, last, FindingKind::Style, Severity::Hint, QStringLiteral("name-form"));
            finding.suggestions = {match.houseForm};
            finding.reasons = {translated(QT_TRANSLATE_NOOP("Proofing", "Form of the house"))};
            finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "The house writes this name “%1”.")).arg(match.houseForm);
            findings.push_back(finding);
        }
        i = last;
    }
}

void findMixedNames(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    QHash<QString, int> forms;
    std::vector<size_t> names;
    for (size_t i = 0; i < passage.size(); ++i) {
        if (!isForeignName(passage[i], tools))
            continue;
        names.push_back(i);
        ++forms[passage[i].form.toString()];
    }
    QHash<QString, QString> commonest; // by sound
    for (const size_t i : names) {
        const QString name = bareName(passage[i].form, forms).toString();
        QString &known = commonest[soundOf(name)];
        if (known.isEmpty() || forms.value(name) > forms.value(known))
            known = name;
    }
    for (const size_t i : names) {
        const QStringView name = bareName(passage[i].form, forms);
        const QString house = commonest.value(soundOf(name));
        if (house.isEmpty() || name == house || std::abs(name.size() - house.size()) > 1)
            continue;
        Finding finding = findingOn(passage, i, i, FindingKind::Consistency, Severity::Hint, QStringLiteral("mixed-names"));
        finding.suggestions = {passage[i].form.chopped(name.size()) + house};
        finding.reasons = {translated(QT_TRANSLATE_NOOP("Proofing", "As elsewhere in the text"))};
        finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "Elsewhere in the text the name is “%1”.")).arg(house);
        findings.push_back(finding);
    }
}

} // namespace muharrir
