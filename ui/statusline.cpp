// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "text/statistics.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimerEvent>

namespace muharrir {

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_words(new QLabel(this)), m_time(new QLabel(this)), m_kept(new QLabel(this)),
      m_dictionary(new QLabel(this)), m_newsroom(new QLabel(this)), m_style(new QPushButton(this)), m_zoom(new QPushButton(this))
{
    setRole(this, "statusbar");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(Size::space4), 0, theme.px(Size::space4), 0);
    layout->setSpacing(theme.px(Size::space6));
    for (QLabel *label : {m_words, m_time, m_kept, m_dictionary}) {
        setRole(label, "status");
        // In a narrow window a label is cut rather than the window kept wide.
        label->setMinimumWidth(1);
        layout->addWidget(label);
    }
    layout->addStretch();
    setRole(m_newsroom, "status");
    m_newsroom->setMinimumWidth(1);
    layout->addWidget(m_newsroom);
    setRole(m_style, "status");
    m_style->setToolTip(tr("The house style; a click shows and changes it"));
    layout->addWidget(m_style);
    connect(m_style, &QPushButton::clicked, this, &StatusLine::styleWanted);
    setRole(m_zoom, "status");
    m_zoom->setToolTip(tr("Zoom of the page; a click brings back the usual size"));
    layout->addWidget(m_zoom);
    connect(m_zoom, &QPushButton::clicked, this, &StatusLine::zoomResetWanted);
    m_dictionary->setText(tr("Dictionary is loading"));
    setStyle({});
    setNothingOpen();
    showZoom();
    constexpr int everyMs = 5000;
    m_timer.start(everyMs, this);
}

void StatusLine::setWords(int words)
{
    m_words->setVisible(words >= 0);
    m_time->setVisible(words >= 0);
    if (words < 0)
        return;
    m_words->setText(tr("Words: %1").arg(numeral(words)));
    m_time->setText(tr("Reading time: %1").arg(readingTimeText(readingSeconds(words))));
}

void StatusLine::setSaved(const QDateTime &at)
{
    m_how = Kept::Saved;
    m_at = at;
    showSaved();
}

void StatusLine::setDraftKept(const QDateTime &at)
{
    m_how = Kept::Draft;
    m_at = at;
    showSaved();
}

void StatusLine::setModified()
{
    if (m_how == Kept::Draft)
        return; // the draft follows within two seconds
    m_how = Kept::Unsaved;
    showSaved();
}

void StatusLine::setNothingOpen()
{
    m_how = Kept::Nothing;
    setWords(-1);
    showSaved();
}

void StatusLine::showSaved()
{
    if (m_noted.isActive())
        return;
    const QString age = ageText(m_at, QDateTime::currentDateTimeUtc());
    QString text;
    switch (m_how) {
    case Kept::Nothing:
        break;
    case Kept::Saved:
        text = m_at.isValid() ? tr("Saved %1").arg(age) : tr("Not saved yet");
        break;
    case Kept::Draft:
        text = tr("Unsaved changes; draft kept %1").arg(age);
        break;
    case Kept::Unsaved:
        text = tr("Unsaved changes");
        break;
    }
    if (text == m_kept->text())
        return;
    m_kept->setText(text);
    m_kept->setVisible(!text.isEmpty());
}

void StatusLine::setDictionary(const std::vector<Error> &missing)
{
    m_dictionary->setText(missing.empty() ? tr("Dictionary ready") : tr("Dictionary incomplete"));
    m_dictionary->setToolTip(errorText(missing));
    setRole(m_dictionary, missing.empty() ? "status" : "status-warning");
}

void StatusLine::setStyle(const QString &name)
{
    m_style->setText(tr("Style: %1").arg(name.isEmpty() ? tr("none", "house style") : name));
    m_style->setAccessibleName(m_style->text());
}

void StatusLine::note(const QString &text)
{
    constexpr int shownMs = 6000;
    m_noted.start(shownMs, this);
    m_kept->setText(text);
    m_kept->setVisible(true);
    setRole(m_kept, "status-note");
}

void StatusLine::setNewsroom(const QString &name)
{
    m_newsroom->setText(name);
    m_newsroom->setVisible(!name.isEmpty());
}

void StatusLine::showZoom()
{
    const QString text = percentage(m_theme.zoom);
    m_zoom->setText(text);
    m_zoom->setAccessibleName(tr("Zoom: %1").arg(text));
}

void StatusLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_noted.timerId()) {
        m_noted.stop();
        setRole(m_kept, "status");
        showSaved();
    } else if (event->timerId() == m_timer.timerId()) {
        showSaved();
    }
}

} // namespace muharrir
