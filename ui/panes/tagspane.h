// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/section.h"
#include "related/suggestions.h"
#include "widgets/chip.h"

#include <QStringListModel>
#include <QTimer>

#include <functional>

class QCompleter;
class QLabel;
class QLineEdit;

namespace muharrir {

class FlowLayout;

/// الوسوم: tags of the article as chips, suggested ones dashed (words new to the vocabulary only when asked for), below them the sentence that
/// speaks for the chip at hand, and a field that completes from the newsroom's vocabulary. Tags that fold to one
/// key are one tag. All by keyboard: Enter or a comma takes, Backspace in the empty field goes to the last chip, Delete removes,
/// arrows walk, Down in the field opens the completions.
class TagsPane : public Section {
    Q_OBJECT

public:
    explicit TagsPane(const Theme &theme, QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    void setSuggestions(const std::vector<TagSuggestion> &suggestions);
    void setCompletions(const QStringList &names); ///< the answer to completionWanted()
    void setEditable(bool editable);
    void focusField();

Q_SIGNALS:
    void tagsEdited(const QStringList &tags);
    void completionWanted(const QString &prefix);
    /// A tag was typed that the pane took as written; the vocabulary may know a preferred form for it.
    void tagTyped(const QString &tag);

public:
    /// The vocabulary's preferred form of a tag that was typed.
    void replaceTag(const QString &typed, const QString &preferred);
    void refuse(const QString &typed); ///< the house forbids it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void addSuggestions();
    void explain(const QString &why); ///< empty: nothing to say
    void add(const QString &text, bool typed);
    void remove(const QString &tag);
    void walk(const Chip *from, int by);
    [[nodiscard]] Chip *addChip(const QString &text, Chip::Kind kind);

    const Theme &m_theme;
    FlowLayout *m_flow;
    QLineEdit *m_field;
    QCompleter *m_completer;
    QStringListModel m_names;
    QTimer m_pause;
    QStringList m_tags;
    std::vector<TagSuggestion> m_suggestions;
    std::vector<Chip *> m_chips; ///< in reading order
    QLabel *m_why;
    bool m_showNew = false;
    bool m_editable = true;
};

} // namespace muharrir
