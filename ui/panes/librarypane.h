// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/person.h"
#include "article/workflow.h"
#include "models/articlelistmodel.h"
#include "theme.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace muharrir {

class Popover;
class SearchChips;
class SearchFilters;
class SearchMenu;

enum class LibraryFilter : quint8 { All, Mine, Waiting, Overdue };
inline constexpr std::array allLibraryFilters{LibraryFilter::All, LibraryFilter::Mine, LibraryFilter::Waiting, LibraryFilter::Overdue};

/// What a filter of the library means for this person. Waiting: what this role can bring on its way now.
ArticleFilter articleFilter(LibraryFilter filter, const Person &person, const WorkflowRules &rules, const QDateTime &now);

/// المواد: the articles, a search over the archive, four filters with their counts, and what else narrows it as chips.
class LibraryPane : public QWidget {
    Q_OBJECT

public:
    using CountSource = std::function<void(QObject *receiver, const std::vector<ArticleFilter> &, std::function<void(std::vector<int>)>)>;

    LibraryPane(LibrarySource source, CountSource counts, const Theme &theme, QWidget *parent = nullptr);

    void setPerson(const Person &person, const WorkflowRules &rules);
    void setCurrent(ArticleId id); ///< the open article
    void refresh();                ///< something was saved, imported or moved on
    void setMayMake(bool may);     ///< whether an empty archive offers its first item
    void focusSearch();
    void openFilters();
    [[nodiscard]] ArticleListModel *model() const { return m_model; }
    [[nodiscard]] SearchMenu *searchMenu() const { return m_menu; }
    [[nodiscard]] SearchFilters *searchFilters() const { return m_choices; }
    [[nodiscard]] SearchQuery asked() const; ///< what is searched for now
    void ask(const SearchQuery &query);      ///< a kept search, or what was asked with less or more
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    void opened(muharrir::ArticleId id);
    void newWanted();
    void sectionsWanted(); ///< for the filters, which are about to be shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString filterName(LibraryFilter filter);
    void buildFilters(QVBoxLayout *layout);
    void ask();
    void narrow(const ArticleFilter &chosen);
    void showChips();
    void askCounts();
    void showEmptiness();
    void showFailure(const Error &error);

    const Theme &m_theme;
    CountSource m_counts;
    ArticleListModel *m_model;
    QLineEdit *m_search;
    SearchMenu *m_menu;
    SearchChips *m_chips;
    SearchFilters *m_choices;
    Popover *m_popover = nullptr;
    ArticleFilter m_chosen; ///< beside the four filters
    QLabel *m_keys;
    QButtonGroup *m_filters;
    QListView *m_view;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    QTimer m_pause; ///< after a key in the search field
    Person m_person;
    WorkflowRules m_rules;
    ArticleId m_current;
    bool m_mayMake = true;
    bool m_failed = false;
};

LibraryPane::CountSource countSource(ArchiveThread &archive);

} // namespace muharrir
