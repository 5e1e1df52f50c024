// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relatedmodel.h"
#include "panes/section.h"

class QLabel;

namespace muharrir {

class FittedList;

/// مواد ذات صلة: each with the reason, its age and state. Enter inserts «اقرأ أيضًا», Space opens the article, Delete takes a row away for
/// this article.
class RelatedPane : public Section {
    Q_OBJECT

public:
    explicit RelatedPane(const Theme &theme, QWidget *parent = nullptr);

    void setHits(std::vector<RelatedHit> hits);
    void setSearching(); ///< the answer is on its way
    void setEditable(bool editable) { m_editable = editable; }
    void forgetHidden(); ///< another article is open
    void focusList();
    [[nodiscard]] RelatedModel *model() const { return m_model; }
    void insertCurrent(); ///< the chosen one, else the first

Q_SIGNALS:
    void insertWanted(const muharrir::RelatedHit &hit);
    void openWanted(muharrir::ArticleId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void insert(const QModelIndex &index);
    void hide(const QModelIndex &index);
    void showMenu(const QPoint &at);

    RelatedModel *m_model;
    FittedList *m_list;
    QLabel *m_empty;
    std::vector<ArticleId> m_hidden;
    bool m_editable = true;
};

} // namespace muharrir
