// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/notespane.h"

#include "widgets/fittedlist.h"
#include "widgets/rowdelegate.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

NotesPane::NotesPane(const Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_threads(new NoteThreads(theme, this)), m_note(new QPlainTextEdit(this)), m_model(new ReasonModel(this)),
      m_list(new FittedList(tr("On the way"), this)), m_empty(new QLabel(tr("Reasons of returns and withdrawals will stand here"), this))
{
    setAccessibleName(tr("Notes"));
    const int margin = theme.px(Size::space4);

    auto *desk = new Section(tr("Note to the desk"), theme, this);
    auto *hint = new QLabel(tr("It never leaves the house"), this);
    setRole(hint, "caption");
    m_note->setAccessibleName(tr("Note to the desk"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(88));
    auto *around = new QVBoxLayout;
    around->setContentsMargins(margin, 0, margin, theme.px(Size::space2));
    around->setSpacing(theme.px(Size::space1));
    around->addWidget(m_note);
    around->addWidget(hint);
    desk->content()->addLayout(around);

    auto *way = new Section(tr("On the way"), theme, this);
    m_list->setItemDelegate(new StateRowDelegate(theme, 4, this));
    m_list->setModel(m_model);
    setRole(m_empty, "caption");
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(margin, 0, margin, 0);
    way->content()->addWidget(m_empty);
    way->content()->addWidget(m_list);
    stack(*this, {m_threads, desk, way}, theme);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT noteEdited(m_note->toPlainText());
    });
    setReasons({});
}

void NotesPane::setNote(const QString &note)
{
    if (note == m_note->toPlainText())
        return;
    m_setting = true;
    m_note->setPlainText(note);
    m_setting = false;
}

void NotesPane::setReasons(std::vector<Event> events)
{
    std::erase_if(events, [](const Event &event) { return event.reason.trimmed().isEmpty(); });
    std::ranges::reverse(events);
    m_model->setValues(std::move(events));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
}

void NotesPane::setEditable(bool editable) { m_note->setReadOnly(!editable); }

void NotesPane::focusNote() { m_note->setFocus(Qt::ShortcutFocusReason); }

} // namespace muharrir
