// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchindex.h"
#include "theme.h"

#include <QWidget>

#include <functional>

namespace muharrir {

class Chip;
class FlowLayout;

/// What narrows the library now, a chip each: Delete, Backspace, Enter or a click on it takes it away, arrows walk. A dashed chip offers to
/// keep to the words as they were typed.
class SearchChips : public QWidget {
    Q_OBJECT

public:
    explicit SearchChips(const Theme &theme, QWidget *parent = nullptr);

    void show(const SearchQuery &asked, PersonId self, bool offerExact);

Q_SIGNALS:
    void changed(const muharrir::SearchQuery &asked); ///< without what was taken away, or exact
    void left();                                      ///< the last chip went while it had the focus

private:
    void add(const QString &text, bool taken, std::function<void(SearchQuery &)> change);
    void addDates();
    void walk(const Chip *from, int by);

    const Theme &m_theme;
    FlowLayout *m_flow;
    std::vector<Chip *> m_chips;
    SearchQuery m_asked;
};

} // namespace muharrir
