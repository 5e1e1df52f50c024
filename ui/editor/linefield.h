// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QTextEdit>

namespace muharrir {

/// A field that feels like the page: no frame, one paragraph that wraps and grows. What is typed goes straight into the article, whose field
/// history also undoes it. Enter goes on to the next field.
class LineField : public QTextEdit {
    Q_OBJECT

public:
    LineField(const Theme &theme, Face face, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    void show(const QString &text); ///< from the article; no edited() comes of it
    void themeChanged();
    void replace(int start, int length, const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(const QString &text);
    void left(); ///< the focus went elsewhere
    void enterPressed();
    void suggestionsWanted();
    void typed();      ///< a key changed the text
    void caretMoved(); ///< after a key or a click

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void paintEvent(QPaintEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void setPitch();
    void fitHeight();

    const Theme &m_theme;
    const Face m_face;
    bool m_showing = false;
};

} // namespace muharrir
