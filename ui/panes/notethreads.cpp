// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/notethreads.h"

#include "icons.h"
#include "models/roles.h"
#include "widgets/fittedlist.h"
#include "widgets/notefield.h"
#include "widgets/rowdelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace muharrir {

namespace {

constexpr int noteLines = 8;

/// Before the small line: a leaf for what begins a thread (a tick once it is closed), an arrow for an answer. Who is called sees it in the accent.
class NoteRowDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] int markWidth(const QModelIndex &) const override { return theme().px(20); }
    void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const NoteRow &row = static_cast<const NoteModel *>(index.model())->at(index);
        const QString icon = !row.note.beginsThread() ? QStringLiteral("forward")
            : row.isSettled                           ? QStringLiteral("check")
                                                      : QStringLiteral("note");
        const QColor colour = row.isForMe && !row.isSettled ? theme().colours.accent : theme().colours.faint;
        const int side = theme().px(14);
        const int x = painter.layoutDirection() == Qt::RightToLeft ? rect.right() + 1 - side : rect.x();
        painter.drawPixmap(x, rect.center().y() - side / 2, linePixmap(icon, colour, side, painter.device()->devicePixelRatioF()));
    }
};

} // namespace

NoteThreads::NoteThreads(const Theme &theme, QWidget *parent)
    : Section(tr("Notes"), theme, parent), m_model(new NoteModel(this)), m_list(new FittedList(tr("Notes"), this)),
      m_answer(new QPushButton(tr("Answer"), this)), m_settle(new QPushButton(this)), m_target(new QLabel(this)),
      m_field(new NoteField(tr("New note; @ calls someone"), theme, this))
{
    m_list->setItemDelegate(new NoteRowDelegate(theme, noteLines, this));
    m_list->setModel(m_model);
    m_list->setToolTip(tr("Enter leads to the passage, Space closes or reopens"));
    m_list->installEventFilter(this);
    content()->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme.px(Size::space2), 0, theme.px(Size::space2), 0);
    for (QPushButton *button : {m_answer, m_settle}) {
        setRole(button, "quiet");
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    content()->addLayout(buttons);
    setRole(m_target, "caption");
    m_target->setWordWrap(true);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(theme.px(Size::space4), theme.px(Size::space1), theme.px(Size::space4), theme.px(Size::space2));
    below->setSpacing(theme.px(Size::space1));
    below->addWidget(m_field);
    below->addWidget(m_target);
    content()->addLayout(below);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoteThreads::updateButtons);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT passageWanted(m_model->at(index).note); });
    connect(m_answer, &QPushButton::clicked, this, &NoteThreads::answer);
    connect(m_settle, &QPushButton::clicked, this, &NoteThreads::settleOrReopen);
    connect(m_field, &NoteField::entered, this, [this](const QString &text) {
        Q_EMIT added(text, m_answers);
        m_field->clear();
        m_answers.clear();
        showTarget();
    });
    setOpen(false);
    updateButtons();
}

void NoteThreads::setRows(std::vector<NoteRow> rows)
{
    if (rows != m_model->values())
        m_model->setValues(std::move(rows));
    m_list->setVisible(m_model->rowCount() > 0);
    updateButtons();
}

void NoteThreads::setPeople(const QStringList &names) { m_field->setNames(names); }

void NoteThreads::setOpen(bool open)
{
    m_field->setEnabled(open);
    m_answers.clear();
    showTarget();
}

void NoteThreads::setPassage(const QString &passage)
{
    if (passage == m_passage)
        return;
    m_passage = passage;
    showTarget();
}

void NoteThreads::begin()
{
    m_answers.clear();
    showTarget();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void NoteThreads::giveBack(const Note &note)
{
    const QString since = m_field->toPlainText();
    m_field->setPlainText(since.isEmpty() ? note.text : QString(note.text % u'\n' % since));
    m_answers = note.answers;
    showTarget();
}

void NoteThreads::focusNote(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid()) {
        begin();
        return;
    }
    m_list->setCurrentIndex(index);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

const NoteRow *NoteThreads::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index) : nullptr;
}

const Note *NoteThreads::threadOf(const NoteRow *row) const
{
    if (!row)
        return nullptr;
    // Answers stand right below what they answer.
    for (int at = m_list->currentIndex().row(); at >= 0; --at) {
        const Note &note = m_model->at(m_model->index(at)).note;
        if (note.beginsThread())
            return &note;
    }
    return &row->note;
}

void NoteThreads::answer()
{
    if (const Note *thread = threadOf(chosen())) {
        m_answers = thread->id;
        showTarget();
        m_field->setFocus(Qt::OtherFocusReason);
    }
}

void NoteThreads::settleOrReopen()
{
    const Note *thread = threadOf(chosen());
    if (!thread)
        return;
    if (thread->isOpen())
        Q_EMIT settleWanted(thread->id);
    else
        Q_EMIT reopenWanted(thread->id);
}

void NoteThreads::updateButtons()
{
    const Note *thread = threadOf(chosen());
    m_answer->setVisible(m_model->rowCount() > 0);
    m_settle->setVisible(m_model->rowCount() > 0);
    m_answer->setEnabled(thread);
    m_settle->setEnabled(thread);
    m_settle->setText(thread && !thread->isOpen() ? tr("Reopen") : tr("Resolve"));
}

void NoteThreads::showTarget()
{
    const QModelIndex thread = m_model->indexOf(m_answers);
    if (thread.isValid())
        m_target->setText(tr("Answer to %1").arg(m_model->at(thread).note.byName));
    else if (m_passage.isEmpty())
        m_target->setText(tr("On the item as a whole; select a passage to write on it"));
    else
        m_target->setText(tr("On: “%1”").arg(m_passage));
}

bool NoteThreads::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        settleOrReopen();
        return true;
    }
    return Section::eventFilter(watched, event);
}

} // namespace muharrir
