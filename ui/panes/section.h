// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

#include <initializer_list>

class QHBoxLayout;
class QLabel;
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

private:
    QLabel *m_title;
    QLabel *m_keys;
    QHBoxLayout *m_row;
    QVBoxLayout *m_content;
};

/// A pane of sections one below the other, a hairline between two; what does not fit scrolls.
void stack(QScrollArea &pane, std::initializer_list<Section *> sections, const Theme &theme);

} // namespace muharrir
