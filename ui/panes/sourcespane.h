// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sourcemodel.h"
#include "panes/section.h"
#include "related/suggestions.h"

class QPushButton;
class QToolButton;

namespace muharrir {

class FittedList;
class FlowLayout;

/// المصادر: who informed us. Enter edits a source, Delete removes it; the chosen one is attributed to the passage selected in the text.
/// Below, what has no attribution yet and who is named in the text without being listed.
class SourcesPane : public Section {
    Q_OBJECT

public:
    explicit SourcesPane(const Theme &theme, QWidget *parent = nullptr);

    void setSources(std::vector<SourceRow> rows);
    void setSuggestions(const std::vector<SourceSuggestion> &suggestions);
    void setUnattributed(const std::vector<Unattributed> &passages);
    void setEditable(bool editable);
    void setPassageSelected(bool selected); ///< there is text to attribute
    void focusList();
    [[nodiscard]] QString currentSource() const; ///< global id
    [[nodiscard]] SourceModel *model() const { return m_model; }

public Q_SLOTS:
    void addSource();
    void attach(); ///< the chosen source to the selected passage

Q_SIGNALS:
    void sourcesEdited(const std::vector<muharrir::Source> &sources);
    void attachWanted(const QString &sourceId);
    void passageWanted(qsizetype start, qsizetype length); ///< of the text

private:
    void edit(const QModelIndex &index);
    void remove(const QModelIndex &index);
    void take(const SourceSuggestion &suggestion);
    void updateButtons();
    [[nodiscard]] std::vector<Source> sources() const;
    void showSuggestions();

    const Theme &m_theme;
    SourceModel *m_model;
    FittedList *m_list;
    QToolButton *m_add;
    QPushButton *m_attach;
    FlowLayout *m_suggested; ///< chips of who is named in the text
    QPushButton *m_missing;  ///< the first passage without a source
    std::vector<SourceSuggestion> m_suggestions;
    std::vector<Unattributed> m_unattributed;
    bool m_editable = true;
    bool m_passage = false;
};

} // namespace muharrir
