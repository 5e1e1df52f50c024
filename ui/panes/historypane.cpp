// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/historypane.h"

#include "widgets/rowdelegate.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace muharrir {

HistoryPane::HistoryPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new VersionModel(this)), m_list(new QListView(this)),
      m_empty(new QLabel(tr("No versions yet: the first is kept with the first save"), this)), m_against(new QComboBox(this)),
      m_summary(new QLabel(this)), m_text(new QTextEdit(this)), m_beside(new QPushButton(tr("Side by side…"), this)),
      m_restore(new QPushButton(tr("Restore this version"), this))
{
    setAccessibleName(tr("History"));
    m_list->setItemDelegate(new StateRowDelegate(theme, 1, this));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Versions"));
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
        if (m_list->currentIndex().isValid())
            Q_EMIT restoreWanted(m_model->at(m_list->currentIndex()).id);
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &HistoryPane::compare);
    setVersions({});
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

void HistoryPane::setVersions(std::vector<Version> versions)
{
    m_model->setValues(std::move(versions));
    const bool any = m_model->rowCount() > 0;
    m_list->parentWidget()->setVisible(any);
    m_empty->setVisible(!any);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    else
        compare();
}

void HistoryPane::setEditable(bool editable)
{
    m_editable = editable;
    m_restore->setEnabled(editable && m_list->currentIndex().isValid());
}

void HistoryPane::focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }

void HistoryPane::compare()
{
    const QModelIndex current = m_list->currentIndex();
    setEditable(m_editable);
    if (!current.isValid()) {
        m_text->clear();
        m_summary->clear();
        return;
    }
    const Pair both = pair();
    m_against->setEnabled(m_list->selectionModel()->selectedRows().size() != 2);
    Q_EMIT comparisonWanted(both.version, both.other, both.against);
}

HistoryPane::Pair HistoryPane::pair() const
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return {};
    const QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    if (chosen.size() == 2) { // the newer one stands above
        const auto [newer, older] = std::minmax(chosen[0].row(), chosen[1].row());
        return {m_model->at(m_model->index(newer)).id, m_model->at(m_model->index(older)).id, Against::Before};
    }
    const auto against = static_cast<Against>(m_against->currentIndex());
    const QModelIndex before = m_model->index(current.row() + 1);
    return {m_model->at(current).id, against == Against::Before && before.isValid() ? m_model->at(before).id : VersionId(), against};
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
