// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingmodel.h"
#include "theme.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QListView;
class QPushButton;

namespace muharrir {

class Actions;
class FlowLayout;

/// التدقيق اللغوي: what is doubtful in the text, all of it or one kind, in the order of the text. Enter goes there, Alt+Enter takes the first
/// suggestion.
class ProofingPane : public QWidget {
    Q_OBJECT

public:
    ProofingPane(Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    void setFindings(std::vector<TextFinding> findings);
    void setDictionaryMissing(bool missing);
    void focusList();
    [[nodiscard]] FindingModel *model() const { return m_model; }
    [[nodiscard]] int count() const { return static_cast<int>(m_findings.size()); }

Q_SIGNALS:
    void chosen(const muharrir::TextFinding &finding); ///< to be shown in the text

private:
    void show();
    void rebuildKinds();

    const Theme &m_theme;
    FindingModel *m_model;
    QListView *m_list;
    QWidget *m_kinds;
    FlowLayout *m_kindRow;
    QLabel *m_empty;
    QLabel *m_missing;
    QPushButton *m_fix;
    std::vector<TextFinding> m_findings;
    std::optional<FindingKind> m_kind;
};

} // namespace muharrir
