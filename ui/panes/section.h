// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QHash>
#include <QWidget>

#include <initializer_list>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace muharrir {

/// A part of a pane: its name, the key that leads there, room for a small button, and what it holds.
class Section : public QWidget {
    Q_OBJECT

public:
    Section(const QString &title, const Theme &theme, QWidget *parent = nullptr);

    void setKeys(const QString &keys); ///< native text of the shortcut
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void addButton(QWidget *button); ///< at the end of the title's row
    /// A flat button on a row of its own: its words stand under the section's name. `above`: pixels at 100 %.
    void addFlat(QPushButton *button, int above = 0);
    void setFlatText(QPushButton *button, const QString &text); ///< cut to the room there is; whole in the tool tip and for screen readers

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit(QPushButton *button);

    const Theme &m_theme;
    QHash<QPushButton *, QString> m_flatTexts;
    QLabel *m_title;
    QLabel *m_keys;
    QHBoxLayout *m_row;
    QVBoxLayout *m_content;
};

/// A pane of sections one below the other, a hairline between two; what does not fit scrolls.
void stack(QScrollArea &pane, std::initializer_list<Section *> sections, const Theme &theme);

} // namespace muharrir
