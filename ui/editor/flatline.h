// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLineEdit>

namespace muharrir {

/// A one-line field without a frame, as wide as what is in it. The article's history undoes it, not its own.
class FlatLine : public QLineEdit {
    Q_OBJECT

public:
    FlatLine(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    void show(const QString &text); ///< from the article; keeps the caret

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace muharrir
