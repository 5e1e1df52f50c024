// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace muharrir {

class FlatLine;
class OptionalTime;

/// The fields that not every item needs, in one form: other headlines, names, times, flags, the note to the desk.
class MoreFields : public QWidget {
    Q_OBJECT

public:
    MoreFields(const Theme &theme, QWidget *parent = nullptr);

    void show(const Article &article, bool editable);

Q_SIGNALS:
    void changed(const muharrir::Article &article, const QString &what);

private:
    void addText(const QString &name, QString Article::*member, const QString &hint = {});
    void addTime(const QString &name, QDateTime Article::*member);
    void addFlag(const QString &name, bool Article::*member);
    void addUrgency();
    void change(const QString &what, const std::function<void(Article &)> &edit);

    const Theme &m_theme;
    QFormLayout *m_form;
    Article m_article;
    bool m_showing = false;
    std::vector<std::pair<FlatLine *, QString Article::*>> m_texts;
    std::vector<std::pair<OptionalTime *, QDateTime Article::*>> m_times;
    std::vector<std::pair<QCheckBox *, bool Article::*>> m_flags;
    QComboBox *m_urgency;
};

} // namespace muharrir
