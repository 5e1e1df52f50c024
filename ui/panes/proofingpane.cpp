// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/proofingpane.h"

#include "actions.h"
#include "models/roles.h"
#include "widgets/flowlayout.h"
#include "widgets/rowdelegate.h"
#include "wording.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

namespace {

/// The same line that the finding has in the text: colour is never the only difference.
class FindingDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.flags() & Qt::ItemIsSelectable) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setFont(theme().font(Face::Caption));
        painter->setPen(theme().colours.soft);
        const QRect inner = option.rect.adjusted(theme().px(Size::space4), 0, -theme().px(Size::space4), -theme().px(Size::space1));
        painter->drawText(inner, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignBottom),
                          index.data().toString());
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = RowDelegate::sizeHint(option, index);
        return index.flags() & Qt::ItemIsSelectable ? size : QSize(size.width(), theme().px(Size::target));
    }

protected:
    [[nodiscard]] int markWidth(const QModelIndex &) const override { return theme().px(26); }
    void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const auto kind = static_cast<FindingKind>(index.data(MarkRole).toInt());
        const auto severity = static_cast<Severity>(index.data(StrengthRole).toInt());
        const int width = theme().px(18);
        const qreal x = painter.layoutDirection() == Qt::RightToLeft ? rect.right() + 1 - width : rect.x(), y = rect.center().y();
        const bool word = kind == FindingKind::Spelling;
        const Colours &c = theme().colours;
        if (word && severity == Severity::Error) {
            QPainterPath wave(QPointF(x, y));
            const qreal step = width / 6.0;
            for (int i = 0; i < 6; ++i)
                wave.quadTo(x + (i + 0.5) * step, y + (i % 2 ? 4 : -4), x + (i + 1) * step, y);
            painter.setPen(QPen(c.error, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(wave);
            return;
        }
        const bool outOfPlace = kind == FindingKind::Confusion || kind == FindingKind::Grammar;
        QPen pen(word ? c.faint : outOfPlace ? c.notice : c.warning, outOfPlace ? 2 : 1.5);
        pen.setStyle(word ? Qt::DotLine : outOfPlace ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + width, y));
    }
};

} // namespace

ProofingPane::ProofingPane(Actions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new FindingModel(this)), m_list(new QListView(this)), m_kinds(new QWidget(this)),
      m_kindRow(new FlowLayout(theme.px(2), theme.px(4), m_kinds)), m_empty(new QLabel(tr("No findings"), this)),
      m_missing(new QLabel(this)), m_fix(new QPushButton(this))
{
    setAccessibleName(tr("Proofing"));
    m_list->setItemDelegate(new FindingDelegate(theme, 1, this));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // rows are measured again when a scroll bar takes room
    setRole(m_empty, "soft");
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setRole(m_missing, "warning");
    m_missing->setWordWrap(true);
    m_missing->hide();
    QAction *fixSafe = actions[ActionId::FixSafe];
    m_fix->setText(fixSafe->text());
    connect(m_fix, &QPushButton::clicked, fixSafe, &QAction::trigger);

    const int margin = theme.px(Size::space3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, margin, 0, margin);
    layout->setSpacing(theme.px(Size::space2));
    m_kinds->setContentsMargins(margin, 0, margin, 0);
    m_kindRow->setContentsMargins(0, 0, 0, 0);
    m_missing->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(m_missing);
    layout->addWidget(m_kinds);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(m_fix);
    layout->addLayout(row);
    const auto choose = [this](const QModelIndex &index) {
        if (m_model->at(index).heading.isEmpty())
            Q_EMIT chosen(m_model->at(index));
    };
    connect(m_list, &QListView::activated, this, choose);
    connect(m_list, &QListView::clicked, this, choose);
    setFindings({});
}

void ProofingPane::setFindings(std::vector<TextFinding> findings)
{
    m_findings = std::move(findings);
    rebuildKinds();
    show();
}

void ProofingPane::setMissing(const std::vector<Error> &missing)
{
    m_missing->setText(errorText(missing));
    m_missing->setVisible(!missing.empty());
}

void ProofingPane::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(m_filter ? 0 : 1)); // behind the heading
}

bool ProofingPane::Filter::passes(const Finding &finding) const
{
    return unknown ? finding.isUnknownWord() : finding.kind == kind && !finding.isUnknownWord();
}

std::vector<ProofingPane::Filter> ProofingPane::Filter::all()
{
    return {{FindingKind::Spelling},    {FindingKind::Confusion}, {FindingKind::Grammar},     {FindingKind::Spacing},
            {FindingKind::Punctuation}, {FindingKind::Style},     {FindingKind::Consistency}, {{}, true}};
}

QString ProofingPane::Filter::text() const { return unknown ? tr("Unknown words") : findingKindText(kind); }

void ProofingPane::rebuildKinds()
{
    while (QLayoutItem *item = m_kindRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const std::optional<Filter> &filter, const QString &name, qsizetype count) {
        auto *button = new QPushButton(name % u' ' % numeral(count), m_kinds);
        setRole(button, "filter");
        button->setCheckable(true);
        button->setChecked(filter == m_filter);
        button->setAutoDefault(false);
        m_kindRow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, filter] {
            m_filter = filter;
            rebuildKinds();
            show();
        });
    };
    std::vector<std::pair<Filter, qsizetype>> counts;
    for (const Filter &filter : Filter::all()) {
        const auto count = std::ranges::count_if(m_findings, [&filter](const TextFinding &row) { return filter.passes(row.finding); });
        if (count > 0)
            counts.emplace_back(filter, count);
        else if (m_filter == filter)
            m_filter.reset();
    }
    if (counts.size() > 1) {
        add(std::nullopt, tr("All"), static_cast<qsizetype>(m_findings.size()));
        for (const auto &[filter, count] : counts)
            add(filter, filter.text(), count);
    }
    m_kinds->setVisible(counts.size() > 1);
}

void ProofingPane::show()
{
    std::vector<TextFinding> shown;
    for (const Filter &group : Filter::all()) {
        if (m_filter && group != *m_filter)
            continue;
        const auto heading = shown.size();
        std::ranges::copy_if(m_findings, std::back_inserter(shown), [&group](const TextFinding &row) { return group.passes(row.finding); });
        if (!m_filter && shown.size() > heading) {
            TextFinding title;
            title.heading = tr("%1: %2", "kind of finding: how many").arg(group.text()).arg(shown.size() - heading);
            shown.insert(shown.begin() + static_cast<std::ptrdiff_t>(heading), title);
        }
    }
    m_model->setValues(std::move(shown));
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_fix->setVisible(std::ranges::any_of(m_findings, [](const TextFinding &row) { return row.finding.safe; }));
}

} // namespace muharrir
