// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QCheckBox;
class QDateTimeEdit;

namespace muharrir {

/// A time that may be absent: shown in local time, given in UTC.
class OptionalTime : public QWidget {
    Q_OBJECT

public:
    explicit OptionalTime(const QString &name, QWidget *parent = nullptr);

    void show(const QDateTime &time);
    [[nodiscard]] QDateTime time() const; ///< invalid when absent

Q_SIGNALS:
    void edited(const QDateTime &time);

private:
    void tell();

    QCheckBox *m_given;
    QDateTimeEdit *m_edit;
    bool m_showing = false;
};

} // namespace muharrir
