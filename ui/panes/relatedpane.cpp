// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/relatedpane.h"

#include "icons.h"
#include "models/roles.h"
#include "widgets/chip.h"
#include "widgets/fittedlist.h"
#include "widgets/flowlayout.h"
#include "widgets/rowdelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

namespace {

/// A bar as long as the relation is strong.
class StrengthDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] int markWidth(const QModelIndex &index) const override { return barWidth(index) + theme().px(Size::space2); }
    void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const int width = barWidth(index), height = theme().px(4);
        const int x = painter.layoutDirection() == Qt::RightToLeft ? rect.right() + 1 - width : rect.x();
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().colours.accent);
        painter.drawRoundedRect(QRectF(x, rect.center().y() - height / 2.0, width, height), height / 2.0, height / 2.0);
    }

private:
    [[nodiscard]] int barWidth(const QModelIndex &index) const
    {
        // .30 of the draft's own score is strong already (related.md 5.6): the bar is full from there on.
        constexpr double strong = 0.30;
        return theme().px(8 + qRound(36 * std::clamp(index.data(StrengthRole).toDouble() / strong, 0.0, 1.0)));
    }
};

} // namespace

RelatedPane::RelatedPane(const Theme &theme, QWidget *parent)
    : Section(tr("Related items"), theme, parent), m_theme(theme), m_model(new RelatedModel(this)), m_notice(new QPushButton(this)),
      m_list(new FittedList(tr("Related items"), this)), m_why(new QLabel(tr("Why suggested"), this)),
      m_terms(new FlowLayout(theme.px(6), theme.px(6))), m_empty(new QLabel(this)), m_brokenButton(new QPushButton(this)),
      m_more(new QToolButton(this))
{
    m_list->setItemDelegate(new StrengthDelegate(theme, 2, this));
    m_list->setModel(m_model);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setAccessibleDescription(tr("Enter inserts “Read also”, Space opens the item, Delete hides it"));
    m_list->installEventFilter(this);
    for (QPushButton *button : {m_notice, m_brokenButton}) {
        setRole(button, "notice");
        button->hide();
    }
    for (QLabel *label : {m_empty, m_why}) {
        setRole(label, "caption");
        label->setWordWrap(true);
        label->setContentsMargins(theme.px(Size::space4), theme.px(Size::space1), theme.px(Size::space4), theme.px(Size::space1));
    }
    m_terms->setContentsMargins(theme.px(Size::space4), 0, theme.px(Size::space4), theme.px(Size::space1));
    m_more->setIcon(lineIcon(QStringLiteral("add"), theme));
    m_more->setToolTip(tr("Insert the background paragraph"));
    m_more->setAccessibleName(m_more->toolTip());
    addButton(m_more);
    addFlat(m_notice);
    content()->addWidget(m_list);
    content()->addWidget(m_empty);
    content()->addWidget(m_why);
    content()->addLayout(m_terms);
    addFlat(m_brokenButton);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { insert(index); });
    connect(m_list, &QListView::customContextMenuRequested, this, &RelatedPane::showMenu);
    connect(m_list, &FittedList::removeRequested, this, [this](const QModelIndex &index) { choose(index, RelatedChoice::Hidden); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RelatedPane::showReasons);
    connect(m_more, &QToolButton::clicked, this, &RelatedPane::backgroundWanted);
    connect(m_notice, &QPushButton::clicked, this, [this] { Q_EMIT openBesideWanted(m_same); });
    connect(m_brokenButton, &QPushButton::clicked, this, &RelatedPane::showBroken);
    setHits({});
}

void RelatedPane::setHits(std::vector<RelatedHit> hits)
{
    // One ordinary word in common is no relation, in a short draft it only weighs much.
    const auto byOneWord = [](const RelatedHit &hit) {
        return !hit.pinned && hit.sharedTags.isEmpty() && hit.why.size() == 1 && !hit.why.front().contains(u' ');
    };
    std::erase_if(hits, [&](const RelatedHit &hit) { return hit.strength < (byOneWord(hit) ? Strength::strong : Strength::hidden); });
    const ArticleId chosen = m_list->currentIndex().isValid() ? m_model->at(m_list->currentIndex()).id : ArticleId();
    m_model->setValues(std::move(hits));
    const auto &rows = m_model->values();
    if (const auto still = std::ranges::find(rows, chosen, &RelatedHit::id); still != rows.end()) // it may have moved
        m_list->setCurrentIndex(m_model->index(static_cast<int>(still - rows.begin())));
    m_empty->setText(tr("Nothing related in the archive yet"));
    m_empty->setVisible(m_model->rowCount() == 0);
    showNotice();
    showReasons();
}

/// Somebody told this event, or is telling it: said before two people write it twice.
void RelatedPane::showNotice()
{
    const auto &hits = m_model->values();
    auto same = std::ranges::find_if(hits, &RelatedHit::earlierVersion);
    if (same == hits.end())
        same = std::ranges::find_if(hits, &RelatedHit::sameEvent);
    m_notice->setVisible(same != hits.end());
    if (same == hits.end())
        return;
    m_same = same->id;
    const QString text
        = (same->earlierVersion ? tr("Earlier version of this story: %1") : tr("About the same event: %1")).arg(versionText(*same));
    setFlatText(m_notice, text);
}

void RelatedPane::setSearching()
{
    if (m_model->rowCount() > 0)
        return;
    m_empty->setText(tr("Searching the archive…"));
    m_empty->show();
}

void RelatedPane::setEditable(bool editable)
{
    m_editable = editable;
    m_more->setEnabled(editable);
}

void RelatedPane::startAnew()
{
    m_without.clear();
    m_model->setValues({});
    setBroken({});
    showNotice();
    showReasons();
    setSearching();
}

void RelatedPane::focusList()
{
    if (m_list->isHidden()) // nothing to choose: what can be done here otherwise
        m_more->setFocus(Qt::ShortcutFocusReason);
    else
        m_list->setFocus(Qt::ShortcutFocusReason);
}

QModelIndex RelatedPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index : m_model->index(0);
}

void RelatedPane::insertCurrent(bool atHousePlace) { insert(current(), atHousePlace); }

void RelatedPane::insert(const QModelIndex &index, bool atHousePlace)
{
    if (!index.isValid() || !m_editable)
        return;
    if (atHousePlace)
        Q_EMIT insertAtHousePlaceWanted(m_model->at(index));
    else
        Q_EMIT insertWanted(m_model->at(index));
}

void RelatedPane::choose(const QModelIndex &index, RelatedChoice choice)
{
    const ArticleId id = m_model->at(index).id;
    if (choice != RelatedChoice::Pinned) { // it goes at once; the archive's answer comes later
        std::vector<RelatedHit> left = m_model->values();
        left.erase(left.begin() + index.row());
        setHits(std::move(left));
    }
    Q_EMIT choiceMade(id, choice);
}

void RelatedPane::pin(const QModelIndex &index)
{
    if (m_model->at(index).pinned)
        Q_EMIT choiceTakenBack(m_model->at(index).id);
    else
        choose(index, RelatedChoice::Pinned);
}

/// The terms that brought the chosen row here, then those that were taken out of the search.
void RelatedPane::showReasons()
{
    const QModelIndex index = current();
    const QStringList why = index.isValid() ? m_model->at(index).why : QStringList();
    const QString shown = why.join(u'\n') % u'|' % m_without.join(u'\n');
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_terms->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_list;
    const auto add = [this, &before](const QString &term, Chip::Kind kind) {
        auto *chip = new Chip(term, kind, m_theme, this);
        m_terms->insertWidget(m_terms->count(), chip);
        chip->show();
        setTabOrder(before, chip);
        before = chip;
        return chip;
    };
    for (const QString &term : why) {
        Chip *chip = add(term, Chip::Kind::Taken);
        chip->setToolTip(tr("Search without “%1”").arg(term));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &Chip::removeRequested, this, [this, term] { takeOut(term); });
        connect(chip, &Chip::clicked, this, [this, term] { takeOut(term); });
    }
    for (const QString &term : std::as_const(m_without)) {
        Chip *chip = add(term, Chip::Kind::Suggested);
        chip->setToolTip(tr("Search with “%1” again").arg(term));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &Chip::clicked, this, [this, term] {
            m_without.removeAll(term);
            Q_EMIT withoutChanged();
        });
    }
    m_why->setVisible(m_terms->count() > 0);
    updateGeometry();
}

void RelatedPane::takeOut(const QString &term)
{
    if (m_without.contains(term))
        return;
    m_without.append(term);
    Q_EMIT withoutChanged();
}

void RelatedPane::setBroken(const std::vector<ArticleLink> &links)
{
    m_broken = links;
    m_brokenButton->setVisible(!links.empty());
    if (!links.empty())
        m_brokenButton->setText(tr("Links to withdrawn items: %1").arg(links.size()));
}

void RelatedPane::showBroken()
{
    QMenu menu;
    for (const ArticleLink &link : m_broken)
        menu.addAction(tr("%1 ‹ %2").arg(link.headline, link.target), this, [this, id = link.from] { Q_EMIT openWanted(id); });
    menu.exec(m_brokenButton->mapToGlobal(QPoint(0, m_brokenButton->height())));
}

void RelatedPane::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const RelatedHit &hit = m_model->at(index);
    const auto add = [&menu, this](const QString &text, const QString &keys, auto slot) {
        QAction *action = menu.addAction(keys.isEmpty() ? text : text + u'\t' + keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const QPersistentModelIndex row(index);
    const auto keys = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    add(tr("Insert “Read also”"), keys(Qt::Key_Return), [this, row] { insert(row); })->setEnabled(m_editable);
    add(tr("Insert “Read also” at the house position"), keys(int(Qt::SHIFT) | Qt::Key_Return), [this, row] {
        insert(row, true);
    })->setEnabled(m_editable);
    add(tr("Insert the background paragraph"), {}, [this] { Q_EMIT backgroundWanted(); })->setEnabled(m_editable);
    menu.addSeparator();
    add(tr("Open"), keys(Qt::Key_Space), [this, id = hit.id] { Q_EMIT openWanted(id); });
    add(tr("Open beside"), keys(int(Qt::SHIFT) | Qt::Key_Space), [this, id = hit.id] { Q_EMIT openBesideWanted(id); });
    menu.addSeparator();
    add(hit.pinned ? tr("Unpin") : tr("Pin"), keys(Qt::Key_Insert), [this, row] { pin(row); });
    add(tr("Hide"), keys(Qt::Key_Delete), [this, row] { choose(row, RelatedChoice::Hidden); });
    add(tr("Never suggest"), keys(int(Qt::SHIFT) | Qt::Key_Delete), [this, row] { choose(row, RelatedChoice::Never); });
}

void RelatedPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at).isValid() ? m_list->indexAt(at) : m_list->currentIndex();
    if (!index.isValid())
        return;
    QMenu menu;
    fillMenu(menu, index);
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool RelatedPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || !m_list->currentIndex().isValid())
        return Section::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex index = m_list->currentIndex();
    const bool shift = key->modifiers() == Qt::ShiftModifier;
    switch (key->key()) {
    case Qt::Key_Space:
        if (shift || key->modifiers() == Qt::ControlModifier)
            Q_EMIT openBesideWanted(m_model->at(index).id);
        else
            Q_EMIT openWanted(m_model->at(index).id);
        return true;
    case Qt::Key_Insert:
        pin(index);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shift)
            insert(index, true);
        return shift;
    case Qt::Key_Delete:
        if (shift)
            choose(index, RelatedChoice::Never);
        return shift;
    default:
        return Section::eventFilter(watched, event);
    }
}

} // namespace muharrir
