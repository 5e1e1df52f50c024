// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
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

/// التدقيق اللغوي: what is doubtful in the text, kind by kind or one kind alone, each in the order of the text, and behind it the words that the
/// dictionary does not know. Enter goes there, Alt+Enter takes the first suggestion.
class ProofingPane : public QWidget {
    Q_OBJECT

public:
    ProofingPane(Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    void setFindings(std::vector<TextFinding> findings);
    void setMissing(const std::vector<Error> &missing); ///< of the proofing data
    void focusList();
    [[nodiscard]] FindingModel *model() const { return m_model; }

Q_SIGNALS:
    void chosen(const muharrir::TextFinding &finding); ///< to be shown in the text

private:
    /// What the list can be narrowed to: a kind, or the unknown words, which are no kind of fault.
    struct Filter {
        FindingKind kind = FindingKind::Spelling;
        bool unknown = false;
        bool operator==(const Filter &) const = default;
        [[nodiscard]] bool passes(const Finding &finding) const;
        [[nodiscard]] QString text() const;
        static std::vector<Filter> all(); ///< in the order of the list
    };

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
    std::optional<Filter> m_filter;
};

} // namespace muharrir
