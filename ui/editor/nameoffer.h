// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QFrame>
#include <QSet>
#include <QTimer>

#include <functional>

class QLabel;
class QTextEdit;

namespace muharrir {

class LineField;
class TextEditor;

/// While a name is being written its house form is offered below it: Tab takes it, Escape refuses it for this article, and typing on passes it over.
/// Asked for after a pause, answered by the proofing thread.
class NameOffer : public QFrame {
    Q_OBJECT

public:
    NameOffer(TextEditor &text, const Theme &theme, QWidget *window);

    void watch(LineField &field); ///< in headline and deck too
    void setOn(bool on);
    void restart() { m_refused.clear(); } ///< another article
    void take(quint64 ticket, const QStringList &names);

Q_SIGNALS:
    void wanted(quint64 ticket, const QString &beginning);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template<typename Edit>
    void listenTo(Edit &edit);
    void ask();
    void offer(const QString &name);
    void write();
    void withdraw();
    [[nodiscard]] QString beginning() const; ///< the letters of the word before the caret, where it ends there

    QTextEdit *m_edit; ///< that was typed in last
    std::function<void(int start, int length, const QString &to)> m_replace;
    const Theme &m_theme;
    QLabel *m_name;
    QLabel *m_key;
    QTimer m_pause;
    quint64 m_ticket = 0;
    QString m_asked;
    QSet<QString> m_refused;
    bool m_on = true;
    bool m_typed = false;
};

} // namespace muharrir
