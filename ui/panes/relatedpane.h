// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relatedmodel.h"
#include "panes/section.h"
#include "store/relatedstore.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace muharrir {

class FittedList;
class FlowLayout;

/// مواد ذات صلة: each with the reason, its age and state. Enter inserts «اقرأ أيضًا» at the caret, Shift+Enter where the house has it, Space opens
/// the article, Shift+Space opens it beside; Insert pins a row, Delete takes it away for this article, Shift+Delete for ever. Below the list
/// stand the terms that brought the chosen row here: a click takes one out of the search, or back into it.
class RelatedPane : public Section {
    Q_OBJECT

public:
    explicit RelatedPane(const Theme &theme, QWidget *parent = nullptr);

    void setHits(std::vector<RelatedHit> hits);
    void setSearching(); ///< the answer is on its way
    void setEditable(bool editable);
    void setBroken(const std::vector<ArticleLink> &links); ///< from this article to withdrawn ones, or to this one, which was withdrawn
    void startAnew();                                      ///< another article is open: nothing is taken out of its search
    void focusList();
    [[nodiscard]] RelatedModel *model() const { return m_model; }
    void insertCurrent(bool atHousePlace = false);                         ///< the chosen one, else the first
    [[nodiscard]] const QStringList &without() const { return m_without; } ///< terms that were taken out of the search

Q_SIGNALS:
    void insertWanted(const muharrir::RelatedHit &hit);
    void insertAtHousePlaceWanted(const muharrir::RelatedHit &hit);
    void backgroundWanted(); ///< the story's background paragraph into the text
    void openWanted(muharrir::ArticleId id);
    void openBesideWanted(muharrir::ArticleId id);
    void choiceMade(muharrir::ArticleId target, muharrir::RelatedChoice choice);
    void choiceTakenBack(muharrir::ArticleId target);
    void withoutChanged(); ///< ask again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void insert(const QModelIndex &index, bool atHousePlace = false);
    void choose(const QModelIndex &index, RelatedChoice choice);
    void pin(const QModelIndex &index); ///< or unpin
    void showMenu(const QPoint &at);
    void fillMenu(QMenu &menu, const QModelIndex &index);
    void showNotice();
    void showReasons();
    void showBroken();
    void takeOut(const QString &term);
    [[nodiscard]] QModelIndex current() const;

    const Theme &m_theme;
    RelatedModel *m_model;
    QPushButton *m_notice; ///< this event is told already
    FittedList *m_list;
    QLabel *m_why;
    FlowLayout *m_terms;
    QLabel *m_empty;
    QPushButton *m_brokenButton;
    QToolButton *m_more;
    std::vector<ArticleLink> m_broken;
    ArticleId m_same; ///< what the notice is about
    QStringList m_without;
    QString m_shown; ///< the reasons whose chips stand now
    bool m_editable = true;
};

} // namespace muharrir
