// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "theme.h"

#include <QBasicTimer>
#include <QDateTime>
#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace muharrir {

/// The line below: words, reading time, whether it is saved, the dictionary, whose newsroom, zoom.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void setWords(int words); ///< below 0: no article
    /// Saved at this time, or kept as draft then; an invalid time: neither yet.
    void setSaved(const QDateTime &at);
    void setDraftKept(const QDateTime &at);
    void setModified();
    void setNothingOpen();
    void setDictionary(const std::vector<Error> &missing); ///< what of it is not there; before the first call it is loading
    void setStyle(const QString &name);                    ///< the house style's; empty: none is chosen
    void setNewsroom(const QString &name);
    void note(const QString &text); ///< says it for some seconds where it says whether the item is saved
    void showZoom();

Q_SIGNALS:
    void zoomResetWanted();
    void styleWanted();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void showSaved();

    enum class Kept : quint8 { Nothing, Saved, Draft, Unsaved };
    const Theme &m_theme;
    QLabel *m_words;
    QLabel *m_time;
    QLabel *m_kept;
    QLabel *m_dictionary;
    QLabel *m_newsroom;
    QPushButton *m_style;
    QPushButton *m_zoom;
    Kept m_how = Kept::Nothing;
    QDateTime m_at;
    QBasicTimer m_timer;
    QBasicTimer m_noted; ///< while a note is shown
};

} // namespace muharrir
