// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/notespane.h"

#include "widgets/rowdelegate.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

NotesPane::NotesPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_note(new QPlainTextEdit(this)), m_model(new ReasonModel(this)), m_list(new QListView(this)),
      m_empty(new QLabel(tr("Reasons of returns and withdrawals will stand here"), this))
{
    setAccessibleName(tr("Notes"));
    auto *title = new QLabel(tr("Note to the desk"), this);
    setRole(title, "strong");
    title->setBuddy(m_note);
    auto *hint = new QLabel(tr("It never leaves the house"), this);
    setRole(hint, "caption");
    m_note->setAccessibleName(tr("Note to the desk"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(112));
    auto *second = new QLabel(tr("On the way"), this);
    setRole(second, "strong");
    m_list->setItemDelegate(new StateRowDelegate(theme, 4, this));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("On the way"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    setRole(m_empty, "caption");
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    const int margin = theme.px(Size::space4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.px(Size::space3), 0, 0);
    layout->setSpacing(theme.px(Size::space1));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(margin, 0, margin, margin);
    top->setSpacing(theme.px(Size::space1));
    top->addWidget(title);
    top->addWidget(m_note);
    top->addWidget(hint);
    layout->addLayout(top);
    auto *line = new QFrame(this);
    setRole(line, "line");
    layout->addWidget(line);
    second->setContentsMargins(margin, theme.px(Size::space2), margin, 0);
    layout->addWidget(second);
    m_empty->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 100);
    layout->addStretch(1);
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
