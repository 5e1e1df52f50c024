// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QPlainTextEdit>
#include <QStringListModel>

class QCompleter;

namespace muharrir {

/// A few lines to write in. Enter is done, Shift+Enter begins a new line; an @ offers the names of the newsroom.
class NoteField : public QPlainTextEdit {
    Q_OBJECT

public:
    NoteField(const QString &placeholder, const Theme &theme, QWidget *parent = nullptr);

    void setNames(const QStringList &names) { m_names.setStringList(names); }

Q_SIGNALS:
    void entered(const QString &text); ///< trimmed, not empty

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int mentionStart() const; ///< of the name that is being written after an @; -1: none
    void offerNames();
    void takeName(const QString &name);

    QStringListModel m_names;
    QCompleter *m_completer;
};

} // namespace muharrir
