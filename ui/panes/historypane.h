// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timelinemodel.h"
#include "text/difference.h"
#include "theme.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QTextEdit;

namespace muharrir {

/// السجل: who did what, when, by days. A row that left a version behind is laid over the text of now or over the version before it, word by word.
class HistoryPane : public QWidget {
    Q_OBJECT

public:
    enum class Against : quint8 { Now, Before };

    explicit HistoryPane(const Theme &theme, QWidget *parent = nullptr);

    void setMoments(std::vector<Moment> moments);
    void showDifferences(const std::vector<Difference> &differences); ///< the answer to comparisonWanted()
    void nowChanged(); ///< the text of now is another: what is compared with it is compared again, after a pause
    void setEditable(bool editable);
    void focusList();
    [[nodiscard]] TimelineModel *model() const { return m_model; }

Q_SIGNALS:
    /// `other` is invalid for the text of now, and for the first version, which has none before it.
    void comparisonWanted(muharrir::VersionId version, muharrir::VersionId other, muharrir::HistoryPane::Against against);
    /// The same, to be read in a window of its own.
    void sideBySideWanted(muharrir::VersionId version, muharrir::VersionId other, muharrir::HistoryPane::Against against);
    void restoreWanted(muharrir::VersionId version);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Pair {
        VersionId version, other;
        Against against = Against::Now;
    };
    [[nodiscard]] QModelIndex chosen() const; ///< the current row, if it left a version behind
    [[nodiscard]] Pair pair() const;          ///< what is compared: two chosen rows, else the current one with what is asked for
    void compare();

    const Theme &m_theme;
    TimelineModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QComboBox *m_against;
    QLabel *m_summary;
    QTextEdit *m_text;
    QPushButton *m_beside;
    QPushButton *m_restore;
    QTimer m_pause;
    bool m_editable = true;
};

/// Writes differences into an empty text: added words underlined on a wash, removed ones struck.
void showDifferences(QTextEdit &text, const std::vector<Difference> &differences, const Theme &theme);

} // namespace muharrir
