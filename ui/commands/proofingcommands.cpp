// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/proofingcommands.h"

#include "actions.h"
#include "dialogs/dictionarydialog.h"
#include "dialogs/safefixdialog.h"
#include "dialogs/styledialog.h"
#include "editor/articlepage.h"
#include "editor/texteditor.h"
#include "messagebar.h"
#include "wording.h"

#include <algorithm>
#include <functional>

namespace muharrir {

ProofingCommands::ProofingCommands(Actions &actions, Desk &desk, ArticlePage &page, MessageBar &messages, QWidget &window)
    : QObject(&window), m_actions(actions), m_desk(desk), m_page(page), m_messages(messages), m_window(window)
{
    actions.on(ActionId::FixSafe, this, &ProofingCommands::fixSafe);
    actions.on(ActionId::HouseStyle, this, &ProofingCommands::editStyle);
    actions.on(ActionId::TurnRuleOff, this, &ProofingCommands::turnRuleOff);
    actions.on(ActionId::HouseDictionary, this, [this] {
        DictionaryDialog dialog(m_desk, &m_window);
        dialog.exec();
    });
    keepSwitch(ActionId::Autocorrect, QStringLiteral("proofing/autocorrect"), &ArticlePage::setAutocorrect);
    keepSwitch(ActionId::CompleteNames, QStringLiteral("proofing/names"), &ArticlePage::setNamesOffered);
    connect(&page, &ArticlePage::walkEnded, this, [this] {
        const auto left = std::ranges::count_if(m_page.marks()->places(), [](const auto &place) { return place.finding.isUnknownWord(); });
        m_messages.say(MessageBar::Kind::News,
                       left > 0 ? tr("Proofing is through. Unknown words: %1, in the pane.").arg(left) : tr("Proofing is through."));
    });
    connect(&page, &ArticlePage::wordAdded, this, &ProofingCommands::addWord);
    connect(&desk, &Desk::personChanged, this, &ProofingCommands::nameCommands);
    nameCommands();
}

/// A switch of this machine's, on until somebody turns it off.
void ProofingCommands::keepSwitch(ActionId id, const QString &key, void (ArticlePage::*set)(bool))
{
    const bool on = m_desk.settings().file().value(key, true).toBool();
    m_actions[id]->setChecked(on);
    std::invoke(set, m_page, on);
    m_actions.on(id, this, [this, key, set](bool now) {
        m_desk.settings().file().setValue(key, now);
        std::invoke(set, m_page, now);
    });
}

void ProofingCommands::nameCommands()
{
    const bool decides = decidesForHouse(m_desk.person());
    m_actions[ActionId::AddToDictionary]->setText(decides ? tr("Add to dictionary") : tr("Propose to the house dictionary"));
    m_actions[ActionId::TurnRuleOff]->setVisible(decides);
}

/// One key teaches the whole newsroom a word, so the bar says so and one press takes it back.
void ProofingCommands::addWord(const QString &text)
{
    HouseWord word;
    word.word = text;
    m_desk.changeHouse([word](House &house, const Person &by) { return house.propose(word, by); });
    const QString said
        = decidesForHouse(m_desk.person()) ? tr("Added to the house dictionary: “%1”") : tr("Proposed to the house dictionary: “%1”");
    m_messages.say(
        MessageBar::Kind::News, said.arg(text),
        {{tr("Undo"), [this, text] { m_desk.changeHouse([text](House &house, const Person &by) { return house.remove(text, by); }); }}});
}

void ProofingCommands::editStyle()
{
    StyleDialog dialog(m_desk.style(), decidesForHouse(m_desk.person()), m_desk.theme(), &m_window);
    connect(&dialog, &StyleDialog::learnWanted, this, [this, &dialog] {
        m_desk.change(
            &dialog, [](Archive &archive) { return House(archive).learnStyle(); },
            [&dialog](const LearnedStyle &learned) { dialog.showLearned(learned); });
    });
    if (dialog.exec() == QDialog::Accepted && decidesForHouse(m_desk.person()))
        m_desk.changeHouse([style = dialog.style()](House &house, const Person &by) { return house.setStyle(style, by); });
}

void ProofingCommands::turnRuleOff()
{
    const auto place = m_page.marks()->placeAtCaret();
    if (!place || !place->finding.mayBeTurnedOff())
        return;
    const QString rule = place->finding.rule;
    HouseStyle style = m_desk.style();
    if (style.off.contains(rule))
        return;
    style.off += rule;
    m_desk.changeHouse([style](House &house, const Person &by) { return house.setStyle(style, by); });
    m_messages.say(MessageBar::Kind::News, tr("The house does without this rule from now on: %1").arg(ruleText(rule)),
                   {{tr("Turn it on again"), [this, rule] {
                         HouseStyle again = m_desk.style();
                         again.off.removeAll(rule);
                         m_desk.changeHouse([again](House &house, const Person &by) { return house.setStyle(again, by); });
                     }}});
}

void ProofingCommands::fixSafe()
{
    const auto safe = m_page.marks()->safePlaces();
    if (safe.empty()) {
        m_messages.say(MessageBar::Kind::News, tr("There is nothing to correct that is sure."));
        return;
    }
    std::vector<SafeFix> fixes;
    fixes.reserve(safe.size());
    for (const ProofingMarks::Place &place : safe)
        fixes.push_back({place.finding, place.edit == m_page.text() ? QString() : place.edit->accessibleName(), place.context()});
    SafeFixDialog dialog(fixes, m_desk.theme(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<ProofingMarks::Place> chosen;
    for (const size_t i : dialog.chosen())
        chosen.push_back(safe[i]);
    m_page.applyTogether(chosen);
    m_messages.say(MessageBar::Kind::News, tr("%n sure finding(s) fixed", nullptr, static_cast<int>(chosen.size())));
}

} // namespace muharrir
