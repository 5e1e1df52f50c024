// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/relatedpane.h"

#include "models/roles.h"
#include "widgets/fittedlist.h"
#include "widgets/rowdelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
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
    : Section(tr("Related items"), theme, parent), m_model(new RelatedModel(this)), m_list(new FittedList(tr("Related items"), this)),
      m_empty(new QLabel(this))
{
    m_list->setItemDelegate(new StrengthDelegate(theme, 2, this));
    m_list->setModel(m_model);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleDescription(tr("Enter inserts “Read also”, Space opens the item, Delete hides it"));
    m_list->installEventFilter(this);
    setRole(m_empty, "caption");
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(theme.px(Size::space4), theme.px(Size::space1), theme.px(Size::space4), theme.px(Size::space2));
    content()->addWidget(m_list);
    content()->addWidget(m_empty);
    connect(m_list, &QListView::activated, this, &RelatedPane::insert);
    connect(m_list, &QListView::customContextMenuRequested, this, &RelatedPane::showMenu);
    connect(m_list, &FittedList::removeRequested, this, &RelatedPane::hide);
    setHits({});
}

void RelatedPane::setHits(std::vector<RelatedHit> hits)
{
    // Below a tenth of the draft's own score it is chance (related.md 5.6).
    constexpr double chance = 0.10;
    std::erase_if(hits,
                  [this](const RelatedHit &hit) { return hit.strength < chance || std::ranges::find(m_hidden, hit.id) != m_hidden.end(); });
    m_model->setValues(std::move(hits));
    m_empty->setText(tr("Nothing related in the archive yet"));
    m_empty->setVisible(m_model->rowCount() == 0);
}

void RelatedPane::setSearching()
{
    if (m_model->rowCount() > 0)
        return;
    m_empty->setText(tr("Searching the archive…"));
    m_empty->show();
}

void RelatedPane::forgetHidden()
{
    m_hidden.clear();
    m_model->setValues({});
    setSearching();
}

void RelatedPane::focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }

void RelatedPane::insertCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    insert(current.isValid() ? current : m_model->index(0));
}

void RelatedPane::insert(const QModelIndex &index)
{
    if (index.isValid() && m_editable)
        Q_EMIT insertWanted(m_model->at(index));
}

void RelatedPane::hide(const QModelIndex &index)
{
    m_hidden.push_back(m_model->at(index).id);
    setHits(std::vector<RelatedHit>(m_model->values()));
}

void RelatedPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    QMenu menu;
    QAction *insertAction = menu.addAction(tr("Insert “Read also”"), this, [this, index] { insert(index); });
    insertAction->setEnabled(m_editable);
    menu.addAction(tr("Open"), this, [this, index] { Q_EMIT openWanted(m_model->at(index).id); });
    menu.addAction(tr("Hide"), this, [this, index] { hide(index); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool RelatedPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
        && m_list->currentIndex().isValid()) {
        Q_EMIT openWanted(m_model->at(m_list->currentIndex()).id);
        return true;
    }
    return Section::eventFilter(watched, event);
}

} // namespace muharrir
