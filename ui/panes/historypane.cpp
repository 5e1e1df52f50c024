// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/historypane.h"

#include "models/roles.h"
#include "widgets/rowdelegate.h"
#include "widgets/textlines.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace muharrir {

namespace {

/// Days are small headings; notes have no state and no dot.
class TimelineDelegate : public StateRowDelegate {
public:
    using StateRowDelegate::StateRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (kindOf(index) != Moment::Kind::Day) {
            StateRowDelegate::paint(painter, option, index);
            return;
        }
        painter->save();
        painter->setPen(theme().colours.soft);
        draw(*painter, day(index), inside(option.rect), option.direction);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = StateRowDelegate::sizeHint(option, index);
        if (kindOf(index) != Moment::Kind::Day)
            return size;
        return {size.width(), heightOf(day(index), size.width()) + theme().px(Size::space3) + theme().px(Size::space1)};
    }

protected:
    [[nodiscard]] int markWidth(const QModelIndex &index) const override
    {
        return kindOf(index) == Moment::Kind::Step ? StateRowDelegate::markWidth(index) : 0;
    }

private:
    static Moment::Kind kindOf(const QModelIndex &index) { return static_cast<Moment::Kind>(index.data(KindRole).toInt()); }
    [[nodiscard]] TextLines day(const QModelIndex &index) const
    {
        QFont font = theme().font(Face::Caption);
        font.setWeight(QFont::DemiBold);
        return {index.data(Qt::DisplayRole).toString(), font};
    }
    [[nodiscard]] QRect inside(const QRect &rect) const
    {
        const int margin = theme().px(Size::space4);
        return rect.adjusted(margin, theme().px(Size::space3), -margin, 0);
    }
};

} // namespace

HistoryPane::HistoryPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new TimelineModel(this)), m_list(new QListView(this)),
      m_empty(new QLabel(tr("No versions yet: the first is kept with the first save"), this)), m_against(new QComboBox(this)),
      m_summary(new QLabel(this)), m_text(new QTextEdit(this)), m_beside(new QPushButton(tr("Side by side…"), this)),
      m_restore(new QPushButton(tr("Restore this version"), this))
{
    setAccessibleName(tr("History"));
    m_list->setItemDelegate(new TimelineDelegate(theme, 1, this));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("History"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setToolTip(tr("Choose two with Ctrl to compare them"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // rows are measured again when a scroll bar takes room
    m_list->setMouseTracking(true);
    setRole(m_empty, "soft");
    m_empty->setWordWrap(true);
    m_empty->setMargin(theme.px(Size::space4));
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_against->addItem(tr("Compared with the text of now"));
    m_against->addItem(tr("Compared with the version before"));
    m_against->setAccessibleName(tr("Compare with"));
    setRole(m_summary, "caption");
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Differences"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    const int margin = theme.px(Size::space3);
    auto *below = new QWidget(this);
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(theme.px(Size::space2));
    rows->addWidget(m_against);
    rows->addWidget(m_summary);
    rows->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_beside);
    buttons->addWidget(m_restore);
    rows->addLayout(buttons);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_empty, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPane::compare);
    connect(m_beside, &QPushButton::clicked, this, [this] {
        if (const Pair both = pair(); both.version.isValid())
            Q_EMIT sideBySideWanted(both.version, both.other, both.against);
    });
    connect(m_against, &QComboBox::currentIndexChanged, this, &HistoryPane::compare);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const QModelIndex row = chosen(); row.isValid())
            Q_EMIT restoreWanted(m_model->at(row).version);
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &HistoryPane::compare);
    setMoments({});
}

void HistoryPane::nowChanged()
{
    if (isVisible() && m_against->currentIndex() == static_cast<int>(Against::Now))
        m_pause.start();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compare(); // the text may have moved on while it was hidden
}

void HistoryPane::setMoments(std::vector<Moment> moments)
{
    const QModelIndex before = chosen();
    const VersionId version = before.isValid() ? m_model->at(before).version : VersionId();
    const bool newest = before.row() == m_model->versionFrom(0).row();
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setValues(std::move(moments));
    }
    const bool any = m_model->rowCount() > 0;
    m_list->parentWidget()->setVisible(any);
    m_empty->setVisible(!any);
    // Who looks at what was done last goes on doing so; who looks at something older keeps it.
    const QModelIndex kept = newest ? QModelIndex() : m_model->find(version);
    const QModelIndex wanted = kept.isValid() ? kept : m_model->versionFrom(0);
    if (wanted.isValid() && (wanted != m_list->currentIndex() || !m_list->selectionModel()->isSelected(wanted)))
        m_list->selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect);
    else
        compare();
}

void HistoryPane::setEditable(bool editable)
{
    m_editable = editable;
    m_restore->setEnabled(editable && chosen().isValid());
}

void HistoryPane::focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }

QModelIndex HistoryPane::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() && m_model->at(current).version.isValid() ? current : QModelIndex();
}

void HistoryPane::compare()
{
    setEditable(m_editable);
    const Pair both = pair();
    m_beside->setEnabled(both.version.isValid());
    m_against->setEnabled(both.version.isValid() && m_list->selectionModel()->selectedRows().size() != 2);
    if (both.version.isValid()) {
        Q_EMIT comparisonWanted(both.version, both.other, both.against);
        return;
    }
    // A note, a take-over: what was said is all there is.
    const QModelIndex current = m_list->currentIndex();
    m_summary->clear();
    m_text->setPlainText(current.isValid() ? m_model->at(current).remarks.join(u'\n') : QString());
}

HistoryPane::Pair HistoryPane::pair() const
{
    const auto idAt = [this](const QModelIndex &row) { return row.isValid() ? m_model->at(row).version : VersionId(); };
    const QModelIndex current = chosen();
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.size() == 2) { // the newer one stands above
        const auto [newer, older] = std::minmax(rows[0].row(), rows[1].row());
        const Pair both{idAt(m_model->index(newer)), idAt(m_model->index(older)), Against::Before};
        if (both.version.isValid() && both.other.isValid())
            return both;
    }
    if (!current.isValid())
        return {};
    const auto against = static_cast<Against>(m_against->currentIndex());
    return {idAt(current), against == Against::Before ? idAt(m_model->versionFrom(current.row() + 1)) : VersionId(), against};
}

void HistoryPane::showDifferences(const std::vector<Difference> &differences)
{
    const int changed = changedWords(differences);
    m_summary->setText(changed == 0 ? tr("The same text") : tr("%n word(s) changed", nullptr, changed));
    muharrir::showDifferences(*m_text, differences, m_theme);
}

void showDifferences(QTextEdit &text, const std::vector<Difference> &differences, const Theme &theme)
{
    text.clear();
    text.setFont(theme.font(Face::Interface));
    QTextBlockFormat block;
    block.setLayoutDirection(Qt::RightToLeft);
    block.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(theme.px(Size::space2));
    QTextCursor cursor(text.document());
    cursor.setBlockFormat(block);
    for (const Difference &piece : differences) {
        QTextCharFormat format;
        format.setForeground(theme.colours.text);
        if (piece.kind == Difference::Kind::Added) {
            format.setForeground(theme.colours.good);
            format.setBackground(theme.colours.wash);
            format.setFontUnderline(true);
        } else if (piece.kind == Difference::Kind::Removed) {
            format.setForeground(theme.colours.error);
            format.setFontStrikeOut(true);
        }
        cursor.insertText(piece.text, format);
    }
    text.moveCursor(QTextCursor::Start);
}

} // namespace muharrir
