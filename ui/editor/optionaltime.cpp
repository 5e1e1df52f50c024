// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/optionaltime.h"

#include "widgets/calendar.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace muharrir {

namespace {

/// The next full hour: what one usually means is later today.
QDateTime soon()
{
    const QDateTime now = QDateTime::currentDateTime();
    return {now.date(), QTime(now.time().hour(), 0)};
}

} // namespace

OptionalTime::OptionalTime(const QString &name, QWidget *parent) : QWidget(parent), m_given(new QCheckBox), m_edit(new QDateTimeEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_given);
    row->addWidget(m_edit);
    row->addStretch();
    m_given->setAccessibleName(tr("%1 is given").arg(name));
    m_edit->setAccessibleName(name);
    m_edit->setCalendarPopup(true);
    makePlain(*m_edit->calendarWidget());
    m_edit->calendarWidget()->setAccessibleName(name);
    m_edit->setLocale(QLocale::c());             // European digits, whatever the system's
    m_edit->setLayoutDirection(Qt::LeftToRight); // a time is read from the left; before the format, which Qt would turn round
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    connect(m_given, &QCheckBox::toggled, this, [this](bool on) {
        m_edit->setVisible(on);
        if (on && !m_showing)
            m_edit->setDateTime(soon().addSecs(3600));
        tell();
    });
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &OptionalTime::tell);
    m_edit->hide();
}

void OptionalTime::show(const QDateTime &time)
{
    if (time == this->time())
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_given->setChecked(time.isValid());
    m_edit->setDateTime(time.isValid() ? time.toLocalTime() : soon());
}

QDateTime OptionalTime::time() const { return m_given->isChecked() ? m_edit->dateTime().toUTC() : QDateTime(); }

void OptionalTime::tell()
{
    if (!m_showing)
        Q_EMIT edited(time());
}

} // namespace muharrir
