// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/sourcespane.h"

#include "dialogs/sourcedialog.h"
#include "icons.h"
#include "text/fold.h"
#include "widgets/chip.h"
#include "widgets/fittedlist.h"
#include "widgets/flowlayout.h"
#include "widgets/rowdelegate.h"
#include "wording.h"

#include <QPushButton>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

SourcesPane::SourcesPane(const Theme &theme, QWidget *parent)
    : Section(tr("Sources"), theme, parent), m_theme(theme), m_model(new SourceModel(this)), m_list(new FittedList(tr("Sources"), this)),
      m_add(new QToolButton(this)), m_attach(new QPushButton(tr("Attribute passage to source"), this)),
      m_suggested(new FlowLayout(theme.px(6), theme.px(6))), m_missing(new QPushButton(this)),
      m_anonymous(new QPushButton(tr("Anonymous sources"), this))
{
    m_list->setItemDelegate(new RowDelegate(theme, 2, this));
    m_list->setModel(m_model);
    m_add->setIcon(lineIcon(QStringLiteral("add"), theme));
    m_add->setObjectName(QStringLiteral("addSource"));
    m_add->setToolTip(tr("Add source"));
    m_add->setAccessibleName(tr("Add source"));
    addButton(m_add);
    setRole(m_attach, "quiet");
    m_attach->setIcon(lineIcon(QStringLiteral("attach"), theme));
    m_attach->setToolTip(tr("The selected passage came from the chosen source"));
    m_suggested->setContentsMargins(theme.px(Size::space4), 0, theme.px(Size::space4), 0);
    setRole(m_missing, "notice");
    m_missing->hide();
    content()->addWidget(m_list);
    addFlat(m_attach, Size::space1);
    content()->addLayout(m_suggested);
    addFlat(m_missing);
    setRole(m_anonymous, "quiet");
    m_anonymous->hide();
    addFlat(m_anonymous);
    connect(m_anonymous, &QPushButton::clicked, this, &SourcesPane::showAnonymous);

    connect(m_list, &QListView::activated, this, &SourcesPane::edit);
    connect(m_list, &FittedList::removeRequested, this, &SourcesPane::remove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesPane::updateButtons);
    connect(m_add, &QToolButton::clicked, this, &SourcesPane::addSource);
    connect(m_attach, &QPushButton::clicked, this, &SourcesPane::attach);
    connect(m_missing, &QPushButton::clicked, this, &SourcesPane::showMissing);
    updateButtons();
}

void SourcesPane::setSources(std::vector<SourceRow> rows)
{
    if (rows == m_model->values())
        return;
    m_model->setValues(std::move(rows));
    showSuggestions();
    updateButtons();
}

void SourcesPane::setSuggestions(const std::vector<SourceSuggestion> &suggestions)
{
    m_suggestions = suggestions;
    m_anonymousAt = 0;
    m_anonymous->setText(tr("Anonymous sources"));
    m_anonymous->setVisible(std::ranges::any_of(suggestions, &SourceSuggestion::anonymous));
    showSuggestions();
}

void SourcesPane::showSuggestions()
{
    while (QLayoutItem *item = m_suggested->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    constexpr int most = 3;
    QWidget *before = m_attach; // where it stands to the eye: new widgets come last in the tab order
    for (const SourceSuggestion &suggestion : m_suggestions) {
        const auto same = [key = fold(suggestion.name)](const SourceRow &row) { return fold(row.source.name) == key; };
        if (!m_editable || m_suggested->count() == most || std::ranges::any_of(m_model->values(), same))
            continue;
        auto *chip = new Chip(suggestion.name, Chip::Kind::Suggested, m_theme, this);
        chip->setAccessibleName(tr("Suggested source: %1").arg(suggestion.name));
        chip->setToolTip(tr("Named in the text: “%1”").arg(suggestion.cue));
        m_suggested->insertWidget(m_suggested->count(), chip);
        chip->show();
        setTabOrder(before, chip);
        before = chip;
        connect(chip, &Chip::clicked, this, [this, suggestion] { take(suggestion); });
    }
    updateGeometry();
}

void SourcesPane::setUnattributed(const std::vector<Unattributed> &passages)
{
    m_unattributed = passages;
    m_missingAt = 0;
    m_missing->setVisible(!passages.empty());
    if (passages.empty())
        return;
    // A long passage is cut: the button leads to it.
    setFlatText(m_missing,
                tr("Unattributed: %1").arg(numeral(qint64(passages.size()))) % QStringLiteral(" ‹ ") % passages.front().text.simplified());
}

/// Each click leads to the next passage.
void SourcesPane::showMissing()
{
    if (m_unattributed.empty())
        return;
    const Unattributed &passage = m_unattributed[m_missingAt++ % m_unattributed.size()];
    Q_EMIT passageWanted(passage.start, passage.length);
}

/// Sources without a name are the editor's question, not the writer's: counted on demand.
void SourcesPane::showAnonymous()
{
    std::vector<SourceSuggestion> anonymous;
    std::ranges::copy_if(m_suggestions, std::back_inserter(anonymous), &SourceSuggestion::anonymous);
    m_anonymous->setText(tr("Anonymous sources: %1").arg(anonymous.size()));
    if (anonymous.empty())
        return;
    const SourceSuggestion &source = anonymous[m_anonymousAt++ % anonymous.size()];
    Q_EMIT passageWanted(source.start, source.length);
}

void SourcesPane::setEditable(bool editable)
{
    if (editable == m_editable)
        return;
    m_editable = editable;
    updateButtons();
    showSuggestions();
}

void SourcesPane::setPassageSelected(bool selected)
{
    m_passage = selected;
    updateButtons();
}

void SourcesPane::focusList()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_add->setFocus(Qt::ShortcutFocusReason);
}

QString SourcesPane::currentSource() const
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        return m_model->at(current).source.id;
    return m_model->rowCount() == 1 ? m_model->values().front().source.id : QString();
}

std::vector<Source> SourcesPane::sources() const
{
    std::vector<Source> list;
    for (const SourceRow &row : m_model->values())
        list.push_back(row.source);
    return list;
}

void SourcesPane::addSource()
{
    if (!m_editable)
        return;
    Source source;
    source.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    source.seen = QDateTime::currentDateTimeUtc();
    SourceDialog dialog(source, m_theme, window());
    dialog.setContacts(m_contacts);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<Source> list = sources();
    list.push_back(dialog.source());
    Q_EMIT sourcesEdited(list);
    finish(dialog);
}

void SourcesPane::finish(const SourceDialog &dialog)
{
    if (const auto contact = dialog.contactToKeep())
        Q_EMIT contactToKeep(*contact);
    if (!dialog.copyPath().isEmpty())
        Q_EMIT copyToKeep(dialog.source().id, dialog.copyPath());
}

void SourcesPane::take(const SourceSuggestion &suggestion)
{
    Source source;
    source.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    source.name = suggestion.name;
    source.kind = suggestion.kind;
    source.role = suggestion.role;
    source.seen = QDateTime::currentDateTimeUtc();
    const auto known
        = std::ranges::find_if(m_contacts, [key = fold(source.name)](const Contact &contact) { return fold(contact.name) == key; });
    if (known != m_contacts.end()) { // the house knows on which terms this one speaks
        source.kind = known->kind;
        source.terms = known->terms;
        source.confidential = known->confidential;
    }
    std::vector<Source> list = sources();
    list.push_back(source);
    Q_EMIT sourcesEdited(list);
    Q_EMIT sourceTaken(source.id, suggestion.start, suggestion.length);
}

void SourcesPane::attach()
{
    const QString id = currentSource();
    if (!id.isEmpty())
        Q_EMIT attachWanted(id);
    else
        focusList();
}

void SourcesPane::edit(const QModelIndex &index)
{
    if (m_model->at(index).hidden)
        return;
    SourceDialog dialog(m_model->at(index).source, m_theme, window());
    dialog.setContacts(m_contacts);
    dialog.setCopy(m_copies.value(m_model->at(index).source.id));
    dialog.setEditable(m_editable);
    if (dialog.exec() != QDialog::Accepted || !m_editable)
        return;
    std::vector<Source> list = sources();
    list[static_cast<size_t>(index.row())] = dialog.source();
    Q_EMIT sourcesEdited(list);
    finish(dialog);
}

void SourcesPane::remove(const QModelIndex &index)
{
    if (!m_editable || m_model->at(index).hidden)
        return;
    std::vector<Source> list = sources();
    list.erase(list.begin() + index.row());
    Q_EMIT sourcesEdited(list);
}

void SourcesPane::updateButtons()
{
    m_add->setEnabled(m_editable);
    m_attach->setVisible(m_editable && m_model->rowCount() > 0);
    m_attach->setEnabled(m_passage && !currentSource().isEmpty());
}

} // namespace muharrir
