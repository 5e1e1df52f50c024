// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/tagspane.h"

#include "article/tag.h"
#include "widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

namespace {

constexpr int mostSuggestions = 6;

bool holds(const QStringList &tags, const QString &tag)
{
    return std::ranges::any_of(tags, [key = tagKey(tag)](const QString &mine) { return tagKey(mine) == key; });
}

} // namespace

TagsPane::TagsPane(const Theme &theme, QWidget *parent)
    : Section(tr("Tags"), theme, parent), m_theme(theme), m_flow(new FlowLayout(theme.px(6), theme.px(6))), m_field(new QLineEdit(this)),
      m_completer(new QCompleter(this)), m_why(new QLabel(this))
{
    auto *around = new QVBoxLayout;
    around->setContentsMargins(theme.px(Size::space4), theme.px(Size::space1), theme.px(Size::space4), theme.px(Size::space1));
    around->setSpacing(theme.px(Size::space2));
    around->addLayout(m_flow);
    around->addWidget(m_why);
    around->addWidget(m_field);
    setRole(m_why, "caption");
    m_why->setWordWrap(true);
    m_why->hide();
    content()->addLayout(around);

    m_field->setPlaceholderText(tr("New tag"));
    m_field->setAccessibleName(tr("New tag"));
    m_field->installEventFilter(this);
    // The vocabulary answers by folded comparison, which the completer does not know: it shows the answer as it comes.
    m_completer->setModel(&m_names);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_field->setCompleter(m_completer);
    setRole(m_completer->popup(), "completions");

    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT completionWanted(m_field->text().trimmed()); });
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        // A comma ends a tag, as in every list of words.
        if (const QStringList parts = splitTags(text); text.contains(u'،') || text.contains(u',') || text.contains(u'؛')) {
            m_field->clear();
            for (const QString &part : parts)
                add(part, true);
            return;
        }
        m_pause.start();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &name) {
        add(name, false);
        // The completer writes the name into the field after this signal.
        QMetaObject::invokeMethod(m_field, &QLineEdit::clear, Qt::QueuedConnection);
    });
}

void TagsPane::setTags(const QStringList &tags)
{
    if (tags == m_tags && !m_chips.empty())
        return;
    m_tags = tags;
    rebuild();
}

void TagsPane::setSuggestions(const std::vector<TagSuggestion> &suggestions)
{
    m_suggestions = suggestions;
    rebuild();
}

void TagsPane::setCompletions(const QStringList &names)
{
    m_names.setStringList(names);
    if (m_field->hasFocus() && !names.isEmpty())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void TagsPane::setEditable(bool editable)
{
    if (editable == m_editable)
        return;
    m_editable = editable;
    m_field->setVisible(editable);
    rebuild();
}

void TagsPane::focusField()
{
    if (m_editable)
        m_field->setFocus(Qt::ShortcutFocusReason);
    else if (!m_chips.empty())
        m_chips.front()->setFocus(Qt::ShortcutFocusReason);
}

void TagsPane::replaceTag(const QString &typed, const QString &preferred)
{
    const auto at = m_tags.indexOf(typed);
    if (at < 0 || typed == preferred)
        return;
    m_tags.removeAt(at);
    if (!holds(m_tags, preferred))
        m_tags.insert(at, preferred);
    rebuild();
    Q_EMIT tagsEdited(m_tags);
}

void TagsPane::refuse(const QString &typed)
{
    if (!m_tags.contains(typed))
        return;
    remove(typed);
    explain(tr("“%1” is a forbidden tag").arg(typed));
}

Chip *TagsPane::addChip(const QString &text, Chip::Kind kind)
{
    auto *chip = new Chip(text, kind, m_theme, this);
    chip->setEnabled(m_editable || kind == Chip::Kind::Taken);
    m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
    setTabOrder(m_chips.empty() ? static_cast<QWidget *>(m_field) : m_chips.back(), chip); // new widgets come last otherwise
    m_chips.push_back(chip);
    connect(chip, &Chip::moveRequested, this, [this, chip](int by) { walk(chip, by); });
    chip->show();
    return chip;
}

void TagsPane::rebuild()
{
    const auto focused = std::ranges::find_if(m_chips, [](const Chip *chip) { return chip->hasFocus(); });
    const auto at = focused == m_chips.end() ? -1 : focused - m_chips.begin();
    for (Chip *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    explain({});
    for (const QString &tag : m_tags) {
        Chip *chip = addChip(tag, Chip::Kind::Taken);
        if (m_editable)
            connect(chip, &Chip::removeRequested, this, [this, tag] { remove(tag); });
    }
    addSuggestions();
    if (at >= 0 && !m_chips.empty())
        m_chips[std::min(static_cast<size_t>(at), m_chips.size() - 1)]->setFocus();
    else if (at >= 0)
        m_field->setFocus();
    updateGeometry();
}

void TagsPane::addSuggestions()
{
    if (!m_editable)
        return;
    int shown = 0, fresh = 0;
    for (const TagSuggestion &suggestion : m_suggestions) {
        if (holds(m_tags, suggestion.tag) || shown == mostSuggestions)
            continue;
        if (!suggestion.known && !m_showNew) {
            ++fresh;
            continue;
        }
        Chip *chip = addChip(suggestion.known ? suggestion.tag : tr("%1 (new)").arg(suggestion.tag), Chip::Kind::Suggested);
        chip->setToolTip(suggestion.why);
        chip->setAccessibleDescription(suggestion.why);
        chip->installEventFilter(this);
        connect(chip, &Chip::clicked, this, [this, tag = suggestion.tag] { add(tag, false); });
        ++shown;
    }
    if (fresh == 0)
        return;
    Chip *more = addChip(tr("New tags: %1").arg(fresh), Chip::Kind::Suggested);
    more->setToolTip(tr("Words of the text that the vocabulary does not have"));
    connect(more, &Chip::clicked, this, [this] {
        m_showNew = true;
        rebuild();
    });
}

void TagsPane::explain(const QString &why)
{
    m_why->setText(why.simplified());
    m_why->setVisible(!why.isEmpty());
}

void TagsPane::add(const QString &text, bool typed)
{
    bool changed = false;
    for (const QString &tag : splitTags(text)) {
        if (holds(m_tags, tag))
            continue;
        m_tags << tag;
        changed = true;
    }
    if (!changed)
        return;
    rebuild();
    Q_EMIT tagsEdited(m_tags);
    if (typed) {
        for (const QString &tag : splitTags(text))
            Q_EMIT tagTyped(tag);
    }
}

void TagsPane::remove(const QString &tag)
{
    m_tags.removeAll(tag);
    rebuild();
    Q_EMIT tagsEdited(m_tags);
}

void TagsPane::walk(const Chip *from, int by)
{
    const auto at = static_cast<qsizetype>(std::ranges::find(m_chips, from) - m_chips.begin()) + by;
    if (at >= 0 && at < static_cast<qsizetype>(m_chips.size()))
        m_chips[static_cast<size_t>(at)]->setFocus(Qt::OtherFocusReason);
    else if (at >= 0 && m_editable)
        m_field->setFocus(Qt::OtherFocusReason);
}

bool TagsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (const auto *chip = qobject_cast<Chip *>(watched)) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::Enter)
            explain(chip->toolTip());
        else if (event->type() == QEvent::FocusOut || event->type() == QEvent::Leave)
            explain({});
        return Section::eventFilter(watched, event);
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Section::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool empty = m_field->text().isEmpty();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_completer->popup()->isVisible()) {
        const QString text = m_field->text();
        m_field->clear();
        add(text, true);
        return true;
    }
    if (key == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        Q_EMIT completionWanted(m_field->text().trimmed());
        return true;
    }
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (empty && (key == Qt::Key_Backspace || key == back) && !m_chips.empty()) {
        // To the last taken tag with Backspace, to what stands before the field with the arrow.
        const auto last = key == Qt::Key_Backspace && !m_tags.isEmpty() ? static_cast<size_t>(m_tags.size()) - 1 : m_chips.size() - 1;
        m_chips[last]->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Section::eventFilter(watched, event);
}

} // namespace muharrir
