// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/savedsearches.h"
#include "theme.h"

#include <QToolButton>

namespace muharrir {

/// How the library searches, and the searches that are kept: they are asked anew whenever they are chosen, and as long as they are shown.
class SearchMenu : public QToolButton {
    Q_OBJECT

public:
    explicit SearchMenu(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool exactOnly() const { return m_exact->isChecked(); }
    [[nodiscard]] bool newestFirst() const { return m_newest->isChecked(); }
    void choose(const SearchQuery &query); ///< sets the switches as it has them
    void setSearches(std::vector<SavedSearch> searches);
    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    void switched(); ///< exact or newest
    void spikedWanted(bool only);
    void filtersWanted();
    void chosen(const muharrir::SearchQuery &query); ///< a kept one
    void keepWanted();                               ///< what is asked now, under a name
    void dropWanted(qint64 id);

private:
    void fill();

    QMenu *m_menu;
    QAction *m_exact;
    QAction *m_newest;
    QAction *m_spiked;
    std::vector<SavedSearch> m_searches;
};

} // namespace muharrir
