// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/contact.h"
#include "models/sourcemodel.h"
#include "panes/section.h"
#include "related/suggestions.h"

#include <QHash>

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
    void setContacts(std::vector<Contact> contacts) { m_contacts = std::move(contacts); } ///< to complete names from
    void setCopies(const QHash<QString, QString> &names) { m_copies = names; }            ///< archived copies: file names by source id
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
    void contactToKeep(const muharrir::Contact &contact);
    void copyToKeep(const QString &sourceId, const QString &path);                ///< a file that shows what the source showed
    void sourceTaken(const QString &sourceId, qsizetype start, qsizetype length); ///< with the sentence that named it
    void attachWanted(const QString &sourceId);
    void passageWanted(qsizetype start, qsizetype length); ///< of the text

private:
    void edit(const QModelIndex &index);
    void remove(const QModelIndex &index);
    void take(const SourceSuggestion &suggestion);
    void updateButtons();
    void finish(const class SourceDialog &dialog); ///< what goes beside the source itself
    [[nodiscard]] std::vector<Source> sources() const;
    void showSuggestions();
    void showMissing();
    void showAnonymous();

    const Theme &m_theme;
    SourceModel *m_model;
    FittedList *m_list;
    QToolButton *m_add;
    QPushButton *m_attach;
    FlowLayout *m_suggested;  ///< chips of who is named in the text
    QPushButton *m_missing;   ///< passages without a source, one after the other
    QPushButton *m_anonymous; ///< sources without a name: counted when asked, one after the other
    size_t m_missingAt = 0;
    size_t m_anonymousAt = 0;
    std::vector<SourceSuggestion> m_suggestions;
    std::vector<Unattributed> m_unattributed;
    std::vector<Contact> m_contacts;
    QHash<QString, QString> m_copies;
    bool m_editable = true;
    bool m_passage = false;
};

} // namespace muharrir
