// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/nameoffer.h"

#include "editor/linefield.h"
#include "editor/texteditor.h"
#include "text/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBlock>

#include <algorithm>

using namespace std::chrono_literals;

namespace muharrir {

namespace {

constexpr qsizetype shortest = 3, longest = 20; // letters, until a name is offered and after that no more
constexpr qsizetype fewNames = 4;               // with more than these the letters do not tell yet which is meant
constexpr qsizetype lettersSaved = 2;

bool isLetter(QChar c) { return isArabicLetter(c.unicode()) || isArabicMark(c.unicode()); }

} // namespace

NameOffer::NameOffer(TextEditor &text, const Theme &theme, QWidget *window)
    : QFrame(window), m_edit(&text), m_theme(theme), m_name(new QLabel(this)), m_key(new QLabel(this))
{
    setRole(this, "popup");
    setFocusPolicy(Qt::NoFocus);
    setLayoutDirection(Qt::RightToLeft);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(Size::space3), theme.px(Size::space1), theme.px(Size::space3), theme.px(Size::space1));
    row->setSpacing(theme.px(Size::space4));
    row->addWidget(m_name);
    row->addWidget(m_key);
    setRole(m_name, "strong");
    setRole(m_key, "caption");
    m_key->setText(tr("Tab takes it · Esc does not"));
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &NameOffer::ask);
    listenTo(text);
}

void NameOffer::watch(LineField &field) { listenTo(field); }

template<typename Edit>
void NameOffer::listenTo(Edit &edit)
{
    connect(&edit, &Edit::typed, this, [this, &edit] {
        m_typed = true;
        if (isVisible())
            withdraw();
        m_edit = &edit;
        m_replace = [&edit](int start, int length, const QString &to) { edit.replace(start, length, to); };
        if (m_on)
            m_pause.start();
    });
    connect(&edit, &Edit::caretMoved, this, [this] {
        if (std::exchange(m_typed, false))
            return;
        m_pause.stop();
        withdraw();
    });
}

void NameOffer::setOn(bool on)
{
    m_on = on;
    if (!on)
        withdraw();
}

QString NameOffer::beginning() const
{
    const QTextCursor cursor = m_edit->textCursor();
    const QString text = cursor.block().text();
    const int end = cursor.positionInBlock();
    if (cursor.hasSelection() || (end < text.size() && isLetter(text[end])))
        return {};
    int start = end;
    while (start > 0 && isLetter(text[start - 1]))
        --start;
    return text.mid(start, end - start);
}

void NameOffer::ask()
{
    m_asked = beginning();
    if (m_asked.size() < shortest || m_asked.size() > longest || m_edit->isReadOnly() || !m_edit->hasFocus())
        return;
    Q_EMIT wanted(++m_ticket, m_asked);
}

void NameOffer::take(quint64 ticket, const QStringList &names)
{
    if (ticket != m_ticket || m_asked.isEmpty() || m_asked != beginning() || !m_edit->hasFocus() || names.size() > fewNames)
        return;
    const auto name = std::ranges::find_if(names, [this](const QString &candidate) {
        return candidate.size() >= m_asked.size() + lettersSaved && !m_refused.contains(candidate);
    });
    if (name != names.end())
        offer(*name);
}

void NameOffer::offer(const QString &name)
{
    m_name->setText(name);
    setAccessibleName(tr("Name offered: %1").arg(name));
    adjustSize();
    const QRect caret = m_edit->cursorRect();
    const QPoint below = m_edit->viewport()->mapTo(parentWidget(), caret.bottomLeft() + QPoint(0, m_theme.px(Size::space1)));
    const int margin = m_theme.px(Size::space2);
    move(qBound(margin, below.x() - width() / 4, parentWidget()->width() - width() - margin),
         qMin(below.y(), parentWidget()->height() - height() - margin));
    raise();
    show();
    m_edit->installEventFilter(this); // only while there is something to take
}

void NameOffer::withdraw()
{
    if (!isVisible())
        return;
    m_edit->removeEventFilter(this);
    hide();
}

void NameOffer::write()
{
    QTextCursor cursor = m_edit->textCursor();
    const auto length = static_cast<int>(m_asked.size());
    const int start = cursor.position() - length;
    m_replace(start, length, m_name->text());
    cursor.setPosition(start + static_cast<int>(m_name->text().size()));
    m_edit->setTextCursor(cursor);
}

bool NameOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        withdraw();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    const bool takes = key.key() == Qt::Key_Tab, refuses = key.key() == Qt::Key_Escape;
    if (key.modifiers() != Qt::NoModifier || (!takes && !refuses))
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (refuses)
            m_refused.insert(m_name->text());
        withdraw();
        if (takes)
            write();
    }
    return true;
}

} // namespace muharrir
