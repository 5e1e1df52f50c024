// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/sidepanes.h"

#include "actions.h"
#include "panes/detailsbinding.h"
#include "panes/historybinding.h"
#include "panes/notesbinding.h"
#include "panes/proofingbinding.h"

#include <QHash>

namespace muharrir {

SidePanes::SidePanes(Actions &actions, ArticlePage &page, Desk &desk, QWidget *parent)
    : PaneTabs(desk.theme(), parent), m_proofing(new ProofingPane(actions, desk.theme())),
      m_details(new DetailsPane(actions, desk.theme())), m_history(new HistoryPane(desk.theme())), m_notes(new NotesPane(desk.theme())),
      m_binding(new DetailsBinding(*m_details, page, desk)), m_noting(new NotesBinding(*m_notes, page, desk))
{
    add(m_proofing, tr("Proofing", "tab"), QStringLiteral("proofing"));
    add(m_details, tr("Item data"), QStringLiteral("tag"));
    add(m_history, tr("History"), QStringLiteral("history"));
    add(m_notes, tr("Notes"), QStringLiteral("note"));
    new HistoryBinding(*m_history, *m_notes, desk);
    auto *proofing = new ProofingBinding(*m_proofing, page, desk);
    connect(proofing, &ProofingBinding::countChanged, this, [this](int count) { setCount(m_proofing, count); });
    connect(m_noting, &NotesBinding::countChanged, this, [this](int open) { setCount(m_notes, open); });
    connect(m_binding, &DetailsBinding::articleWanted, this, &SidePanes::articleWanted);
    connect(m_binding, &DetailsBinding::told, this, &SidePanes::told);
    connectActions(actions);
    PaneTabs::show(m_details);
}

void SidePanes::connectActions(Actions &actions)
{
    actions.on(ActionId::ShowTags, this, [this] {
        PaneTabs::show(m_details);
        m_details->tags()->focusField();
    });
    actions.on(ActionId::ShowSources, this, [this] {
        PaneTabs::show(m_details);
        m_details->sources()->focusList();
    });
    actions.on(ActionId::ShowRelated, this, [this] {
        PaneTabs::show(m_details);
        m_details->related()->focusList();
    });
    actions.on(ActionId::ShowProofing, this, [this] {
        PaneTabs::show(m_proofing);
        m_proofing->focusList();
    });
    actions.on(ActionId::ShowHistory, this, [this] {
        PaneTabs::show(m_history);
        m_history->focusList();
    });
    actions.on(ActionId::ShowNotes, this, [this] {
        PaneTabs::show(m_notes);
        m_notes->focusNote();
    });
    actions.on(ActionId::AddNote, this, [this] {
        PaneTabs::show(m_notes);
        m_noting->addNote();
    });
    actions.on(ActionId::InsertRelated, this, [this] { m_details->related()->insertCurrent(); });
    actions.on(ActionId::InsertRelatedAtHousePlace, this, [this] { m_details->related()->insertCurrent(true); });
    actions.on(ActionId::InsertBackground, m_binding, &DetailsBinding::insertBackground);
    actions.on(ActionId::HighlightTags, this,
               [this, &actions] { m_binding->highlightTags(actions[ActionId::HighlightTags]->isChecked()); });
    actions.on(ActionId::AttributePassage, this, [this] {
        PaneTabs::show(m_details);
        m_binding->attribute();
    });
}

bool SidePanes::showByName(const QString &name)
{
    const QHash<QString, QWidget *> panes{{QStringLiteral("proofing"), m_proofing}, {QStringLiteral("details"), m_details},
                                          {QStringLiteral("tags"), m_details},      {QStringLiteral("sources"), m_details},
                                          {QStringLiteral("related"), m_details},   {QStringLiteral("history"), m_history},
                                          {QStringLiteral("notes"), m_notes}};
    QWidget *pane = panes.value(name);
    if (pane)
        PaneTabs::show(pane);
    return pane;
}

} // namespace muharrir
