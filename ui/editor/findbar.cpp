// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findbar.h"

#include "icons.h"
#include "widgets/enterkey.h"
#include "wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>

namespace muharrir {

namespace {

QPushButton *quietButton(const QString &text, QHBoxLayout *row)
{
    auto *button = new QPushButton(text);
    setRole(button, "quiet");
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

/// A sign alone: at large type the field beside it needs the room.
QToolButton *signButton(const QString &icon, const QString &text, const Theme &theme, QHBoxLayout *row)
{
    auto *button = new QToolButton;
    button->setIcon(lineIcon(icon, theme));
    button->setIconSize(QSize(theme.px(16), theme.px(16)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

} // namespace

FindBar::FindBar(TextEditor &editor, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_editor(editor), m_wanted(new QLineEdit), m_by(new QLineEdit), m_count(new QLabel), m_folded(new QCheckBox),
      m_whole(new QCheckBox), m_replaceRow(new QWidget)
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find and replace"));
    muharrir::setRole(this, "message");
    auto *rows = new QVBoxLayout(this);
    const int side = theme.px(Size::space4);
    rows->setContentsMargins(side, Size::space2, side, Size::space2);
    rows->setSpacing(Size::space2);

    auto *find = new QHBoxLayout;
    m_wanted->setPlaceholderText(tr("Find in the text"));
    m_wanted->setAccessibleName(tr("Find in the text"));
    m_wanted->setClearButtonEnabled(true);
    muharrir::setRole(m_count, "soft");
    m_folded->setText(tr("Ignore tashkeel and hamza forms"));
    m_folded->setChecked(true);
    m_whole->setText(tr("Whole words"));
    find->addWidget(m_wanted, 1);
    find->addWidget(m_count);
    QToolButton *previous = signButton(QStringLiteral("up"), tr("Previous"), theme, find);
    connect(previous, &QToolButton::clicked, this, [this] { next(-1); });
    connect(signButton(QStringLiteral("down"), tr("Next"), theme, find), &QToolButton::clicked, this, [this] { next(1); });
    connect(signButton(QStringLiteral("close"), tr("Close"), theme, find), &QToolButton::clicked, this, &FindBar::close);
    rows->addLayout(find);

    auto *replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins({});
    m_by->setPlaceholderText(tr("Replace by"));
    m_by->setAccessibleName(tr("Replace by"));
    replace->addWidget(m_by, 1);
    QPushButton *one = quietButton(tr("Replace"), replace), *each = quietButton(tr("Replace all"), replace);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(each, &QPushButton::clicked, this, &FindBar::replaceEach);
    rows->addWidget(m_replaceRow);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(side);
    choices->addWidget(m_folded);
    choices->addWidget(m_whole);
    choices->addStretch();
    rows->addLayout(choices);
    // From what is looked for to what comes in its place; the signs come behind both.
    QWidget *before = m_wanted;
    for (QWidget *then : std::initializer_list<QWidget *>{m_by, one, each, m_folded, m_whole, previous}) {
        setTabOrder(before, then);
        before = then;
    }

    m_again.setSingleShot(true);
    m_again.setInterval(200);
    connect(&m_again, &QTimer::timeout, this, &FindBar::search);
    connect(m_wanted, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_folded, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_whole, &QCheckBox::toggled, this, &FindBar::search);
    connect(&editor, &QTextEdit::textChanged, this, [this] {
        if (isVisible())
            m_again.start();
    });
    connect(&editor, &TextEditor::caretMoved, this, [this] {
        if (isVisible())
            showCount();
    });
    hide();
}

SearchOptions FindBar::options() const { return {m_folded->isChecked(), m_whole->isChecked()}; }

void FindBar::open(bool replace)
{
    const QString selected = m_editor.textCursor().selectedText();
    m_replaceRow->setVisible(replace && !m_editor.isReadOnly());
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_wanted->setText(selected);
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    m_editor.setMatches({});
    m_editor.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    m_matches = findAll(*m_editor.document(), m_wanted->text(), options());
    m_editor.setMatches(m_matches);
    showCount();
}

std::optional<size_t> FindBar::current() const
{
    const QTextCursor cursor = m_editor.textCursor();
    const TextEditor::Match selected{cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
    const auto found = std::ranges::lower_bound(m_matches, selected.start, {}, &TextEditor::Match::start);
    if (found == m_matches.end() || *found != selected)
        return std::nullopt;
    return static_cast<size_t>(found - m_matches.begin());
}

void FindBar::showCount()
{
    const auto at = current();
    if (m_wanted->text().isEmpty())
        m_count->clear();
    else if (m_matches.empty())
        m_count->setText(tr("Not found"));
    else if (at)
        m_count->setText(tr("%1 of %2").arg(numeral(qint64(*at) + 1), numeral(qint64(m_matches.size()))));
    else
        m_count->setText(tr("%n found", nullptr, static_cast<int>(m_matches.size())));
}

void FindBar::goTo(size_t match)
{
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(m_matches[match].start);
    cursor.setPosition(m_matches[match].start + m_matches[match].length, QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    showCount();
}

void FindBar::next(int step)
{
    if (!isVisible() && m_wanted->text().isEmpty()) {
        open(false);
        return;
    }
    search();
    if (!isVisible())
        m_editor.setMatches({});
    if (m_matches.empty())
        return;
    const QTextCursor cursor = m_editor.textCursor();
    const auto size = m_matches.size();
    size_t at = 0;
    if (const auto here = current())
        at = step > 0 ? (*here + 1) % size : (*here + size - 1) % size;
    else {
        const auto after = std::ranges::lower_bound(m_matches, cursor.selectionStart(), {}, &TextEditor::Match::start);
        const auto index = static_cast<size_t>(after - m_matches.begin());
        at = step > 0 ? index % size : (index + size - 1) % size;
    }
    goTo(at);
}

void FindBar::replaceOne()
{
    if (const auto at = current()) {
        const auto match = m_matches[*at];
        m_editor.replace(match.start, match.length, m_by->text());
        QTextCursor behind = m_editor.textCursor();
        behind.setPosition(match.start + static_cast<int>(m_by->text().size()));
        m_editor.setTextCursor(behind);
    }
    next(1);
}

void FindBar::replaceEach()
{
    search();
    const auto count = static_cast<int>(m_matches.size());
    replaceAll(*m_editor.document(), m_matches, m_by->text());
    search();
    m_count->setText(tr("%n replaced", nullptr, count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (pressesButton(*event, focusWidget()))
        return;
    else if (enter && m_by->hasFocus())
        replaceOne();
    else if (enter)
        next(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace muharrir
