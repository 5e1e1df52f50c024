// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/workflowpane.h"

#include "icons.h"
#include "wording.h"

#include <QApplication>
#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        } else if (item->layout()) {
            empty(item->layout());
        }
        delete item;
    }
}

/// Shown at once, not with the next turn of the event loop: it may be given the focus now.
void place(QVBoxLayout &layout, QWidget *widget, Qt::Alignment alignment = {})
{
    layout.addWidget(widget, 0, alignment);
    widget->show();
}

/// What can have the focus in it, in the order in which it stands.
void collectStops(const QLayout &layout, std::vector<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        QWidget *widget = item->widget();
        if (item->layout())
            collectStops(*item->layout(), stops);
        else if (widget && widget->layout())
            collectStops(*widget->layout(), stops);
        else if (widget && widget->focusPolicy() & Qt::TabFocus)
            stops.push_back(widget);
    }
}

/// Where an action undoes something or takes it away, the button says so by colour.
bool isDangerous(Action action) { return action == Action::Spike || action == Action::Withdraw; }

} // namespace

WorkflowPane::WorkflowPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(new QLabel(this)), m_history(new QLabel(this)), m_given(new QLabel(this)),
      m_changes(new QPushButton(this)), m_checklist(new QVBoxLayout), m_correctionLabel(new QLabel(tr("Correction, as printed"), this)),
      m_correction(new QPlainTextEdit(this)), m_reasonLabel(new QLabel(tr("Reason"), this)), m_reason(new QPlainTextEdit(this)),
      m_confirm(new QPushButton(this)), m_others(new QVBoxLayout)
{
    setAccessibleName(tr("Workflow"));
    setFocusPolicy(Qt::StrongFocus);
    setRole(m_state, "title");
    setRole(m_history, "caption");
    m_history->setWordWrap(true);
    m_given->setWordWrap(true);
    m_given->setTextFormat(Qt::PlainText);
    setRole(m_changes, "quiet");
    setRole(m_correctionLabel, "strong");
    setRole(m_reasonLabel, "strong");
    setRole(m_confirm, "primary");
    for (const auto &[field, label] : {std::pair{m_correction, m_correctionLabel}, std::pair{m_reason, m_reasonLabel}}) {
        field->setTabChangesFocus(true);
        field->setFixedHeight(theme.px(72));
        field->setAccessibleName(label->text());
        label->setBuddy(field);
    }
    const int margin = theme.px(Size::space4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(Size::space2));
    layout->addWidget(m_state);
    layout->addWidget(m_history);
    layout->addWidget(m_given);
    layout->addWidget(m_changes, 0, Qt::AlignLeading);
    m_checklist->setSpacing(theme.px(Size::space2));
    layout->addLayout(m_checklist);
    layout->addWidget(m_correctionLabel);
    layout->addWidget(m_correction);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    layout->addWidget(m_confirm);
    m_others->setSpacing(0);
    layout->addLayout(m_others);
    connect(m_changes, &QPushButton::clicked, this, &WorkflowPane::changesWanted);
    connect(m_confirm, &QPushButton::clicked, this, &WorkflowPane::confirm);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WorkflowPane::updateConfirm);
    connect(m_correction, &QPlainTextEdit::textChanged, this, [this] {
        if (m_correction->toPlainText() != m_standing.correction)
            Q_EMIT correctionEdited(m_correction->toPlainText());
    });
}

void WorkflowPane::setStanding(Standing standing)
{
    m_standing = std::move(standing);
    const bool still = m_chosen && offer();
    if (!still) {
        m_chosen = m_standing.first;
        m_overridden.clear();
        m_reason->clear();
    }
    if (m_correction->toPlainText() != m_standing.correction)
        m_correction->setPlainText(m_standing.correction);
    rebuild();
}

void WorkflowPane::choose(Action action)
{
    if (m_chosen != action) {
        m_overridden.clear();
        m_reason->clear();
    }
    m_chosen = action;
    rebuild();
    focusFirst();
}

void WorkflowPane::setReason(const QString &reason) { m_reason->setPlainText(reason); }

const Archive::Offer *WorkflowPane::offer() const
{
    const auto found = std::ranges::find_if(m_standing.offers, [this](const Archive::Offer &o) { return o.transition.action == m_chosen; });
    return found == m_standing.offers.end() ? nullptr : &*found;
}

bool WorkflowPane::asksReason() const
{
    const Archive::Offer *chosen = offer();
    return chosen && (chosen->transition.conditions.testFlag(Condition::ReasonGiven) || !m_overridden.isEmpty());
}

bool WorkflowPane::mayGo(const Problem &problem) const
{
    if (problem.condition == Condition::ReasonGiven)
        return !m_reason->toPlainText().trimmed().isEmpty();
    if (problem.condition == Condition::CorrectionNoted)
        return !m_correction->toPlainText().trimmed().isEmpty();
    return problem.requirement == Requirement::Recommended
        || (problem.requirement == Requirement::Overridable && m_overridden.contains(static_cast<int>(problem.condition)));
}

bool WorkflowPane::canConfirm() const
{
    const Archive::Offer *chosen = offer();
    if (!chosen || (asksReason() && m_reason->toPlainText().trimmed().isEmpty()))
        return false;
    return std::ranges::all_of(chosen->problems, [this](const Problem &problem) { return mayGo(problem); });
}

void WorkflowPane::addProblem(const Problem &problem)
{
    if (problem.condition == Condition::ReasonGiven)
        return; // its field stands below
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(Size::space2));
    auto *mark = new QLabel(row);
    const bool light = problem.requirement == Requirement::Recommended;
    mark->setPixmap(
        linePixmap(QStringLiteral("blocked"), light ? m_theme.colours.faint : m_theme.colours.error, m_theme.px(18), devicePixelRatioF()));
    line->addWidget(mark, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new QLabel(conditionText(problem.condition), row);
    setRole(name, "strong");
    texts->addWidget(name);
    QString advice = conditionAdvice(problem.condition);
    if (problem.requirement != Requirement::Required)
        advice = requirementText(problem.requirement) % (advice.isEmpty() ? QString() : QString(QStringLiteral(" · ") % advice));
    auto *hint = new QLabel(advice, row);
    hint->setWordWrap(true);
    setRole(hint, "caption");
    hint->setVisible(!advice.isEmpty());
    texts->addWidget(hint);
    line->addLayout(texts, 1);
    const bool reachable = problem.condition == Condition::TagGiven || problem.condition == Condition::SourceGiven
        || problem.condition == Condition::HeadlineGiven || problem.condition == Condition::HeadlineConfirmed
        || problem.condition == Condition::BodyGiven || problem.condition == Condition::LegalCleared
        || problem.condition == Condition::MayBePublished || problem.condition == Condition::EmbargoPassed;
    if (reachable) {
        auto *go = new QPushButton(problem.condition == Condition::HeadlineConfirmed ? tr("Confirm") : tr("Show"), row);
        setRole(go, "quiet");
        go->setAccessibleName(go->text() % u' ' % name->text());
        line->addWidget(go, 0, Qt::AlignTop);
        connect(go, &QPushButton::clicked, this, [this, condition = problem.condition] { Q_EMIT conditionWanted(condition); });
    }
    place(*m_checklist, row);
    if (problem.requirement == Requirement::Overridable) {
        auto *override = new QCheckBox(tr("Override with reason"), this);
        override->setAccessibleName(override->text() % QStringLiteral(": ") % name->text());
        const int bit = static_cast<int>(problem.condition);
        override->setChecked(m_overridden.contains(bit));
        place(*m_checklist, override);
        connect(override, &QCheckBox::toggled, this, [this, bit](bool on) {
            if (on)
                m_overridden.insert(bit);
            else
                m_overridden.remove(bit);
            m_reasonLabel->setVisible(asksReason());
            m_reason->setVisible(asksReason());
            updateConfirm();
        });
    }
}

void WorkflowPane::addOthers()
{
    bool titled = false;
    for (const Archive::Offer &other : m_standing.offers) {
        const Action action = other.transition.action;
        if (action == m_chosen)
            continue;
        if (!titled) {
            auto *line = new QFrame(this);
            setRole(line, "line");
            m_others->addWidget(line);
            titled = true;
        }
        auto *button = new QPushButton(actionText(action, m_standing.state), this);
        setRole(button, isDangerous(action) ? "quiet-danger" : "quiet");
        place(*m_others, button, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, [this, action] { choose(action); });
    }
}

void WorkflowPane::rebuild()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_state->setText(stateText(m_standing.state));
    m_history->setText(m_standing.history);
    m_history->setVisible(!m_standing.history.isEmpty());
    m_given->setText(u'«' % m_standing.reason % u'»');
    m_given->setVisible(!m_standing.reason.isEmpty());
    m_changes->setText(m_standing.sinceApproval);
    m_changes->setVisible(!m_standing.sinceApproval.isEmpty());
    empty(m_checklist);
    empty(m_others);
    const Archive::Offer *chosen = offer();
    if (chosen) {
        for (const Problem &problem : chosen->problems)
            addProblem(problem);
        const bool blocked = std::ranges::any_of(chosen->problems, [](const Problem &p) { return p.condition != Condition::ReasonGiven; });
        if (!blocked) {
            auto *ready = new QLabel(tr("Nothing stands in the way"), this);
            setRole(ready, "good");
            m_checklist->addWidget(ready);
        }
        m_confirm->setText(actionText(chosen->transition.action, m_standing.state));
    } else {
        auto *nothing = new QLabel(tr("There is nothing for you to do here now"), this);
        nothing->setWordWrap(true);
        setRole(nothing, "soft");
        m_checklist->addWidget(nothing);
    }
    m_confirm->setVisible(chosen);
    const bool asksNote = chosen && chosen->transition.conditions.testFlag(Condition::CorrectionNoted);
    m_correctionLabel->setVisible(asksNote);
    m_correction->setVisible(asksNote);
    m_reasonLabel->setText(m_chosen == Action::Return ? tr("Reason of the return") : tr("Reason"));
    m_reasonLabel->setVisible(asksReason());
    m_reason->setVisible(asksReason());
    addOthers();
    updateConfirm();
    std::vector<QWidget *> stops;
    collectStops(*layout(), stops);
    for (size_t i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
    // The button that had the focus may be gone; keys must still come here and not to the text below.
    const auto holds = [](const QWidget *stop) { return stop->hasFocus() && !stop->isHidden(); };
    if (hadFocus && std::ranges::none_of(stops, holds))
        focusFirst();
}

void WorkflowPane::focusFirst()
{
    std::vector<QWidget *> stops;
    collectStops(*layout(), stops);
    const auto mayHold = [this](const QWidget *stop) { return stop->isVisibleTo(this) && stop->isEnabled(); };
    QWidget *wanted = mayHold(m_reason) ? static_cast<QWidget *>(m_reason) : m_confirm;
    if (const auto first = std::ranges::find_if(stops, mayHold); !mayHold(wanted) && first != stops.end())
        wanted = *first;
    wanted->setFocus(Qt::PopupFocusReason);
}

void WorkflowPane::updateConfirm() { m_confirm->setEnabled(canConfirm()); }

void WorkflowPane::confirm()
{
    if (!canConfirm())
        return;
    QStringList overridden;
    for (const int bit : std::as_const(m_overridden))
        overridden << conditionName(static_cast<Condition>(bit));
    Q_EMIT performWanted(*m_chosen, m_reason->toPlainText().trimmed(), overridden);
}

void WorkflowPane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    focusFirst();
}

} // namespace muharrir
