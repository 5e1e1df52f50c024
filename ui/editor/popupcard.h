// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/popover.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace muharrir {

/// A row of a card: what it gives at the start, why or with which key at the end.
class PopupRow : public QAbstractButton {
    Q_OBJECT

public:
    PopupRow(const Theme &theme, const QString &text, const QString &note, QWidget *parent);
    void setStrong(bool strong);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    const Theme &m_theme;
    QString m_note;
    bool m_strong = false;
};

/// A card with rows to choose from: Up and Down walk, Enter takes, 1 to 7 take the first rows at once, Esc closes.
class PopupCard : public Popover {
    Q_OBJECT

public:
    PopupCard(const Theme &theme, QWidget *window);

protected:
    QVBoxLayout *content() { return m_content; }
    PopupRow *addRow(const QString &text, const QString &note = {});
    void addLine();
    void clear();
    /// Under a rectangle of the window; `focus` is what the keys go to.
    void popUp(const QRect &anchor, QWidget *focus);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] QList<PopupRow *> rows() const;
    void setNumbered(int rows) { m_numbered = rows; } ///< how many of the first rows a digit takes

    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_content;
    int m_numbered = 7;
};

} // namespace muharrir
