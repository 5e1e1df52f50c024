// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivethread.h"

#include <QAbstractListModel>

namespace muharrir {

/// What the library shows: all that match the filter, or, with a text, what a search finds in it.
struct LibraryQuery {
    QString text;
    ArticleFilter filter;
    bool exactOnly = false; ///< no other forms of the words
    bool newestFirst = false;
    bool operator==(const LibraryQuery &) const = default;
};
struct LibraryRow {
    ArticleRow article;
    QString snippet;                ///< of a search
    std::vector<MatchedForm> found; ///< why, of a search
    bool operator==(const LibraryRow &) const = default;
};
struct LibraryRows {
    std::vector<LibraryRow> rows;
    bool complete = false; ///< there are no further ones
};

/// Answers a query, later, on the receiver's thread; not at all when the receiver is gone.
using LibrarySource
    = std::function<void(QObject *receiver, const LibraryQuery &query, Page page, std::function<void(Result<LibraryRows>)>)>;
LibrarySource librarySource(ArchiveThread &archive);

/// The articles of the archive, read page by page as the view needs them. A refresh changes only the rows that changed, so that selection
/// and scroll position stay.
class ArticleListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ArticleListModel(LibrarySource source, QObject *parent = nullptr);

    void setQuery(const LibraryQuery &query); ///< starts anew
    [[nodiscard]] const LibraryQuery &query() const { return m_query; }
    void refresh();
    [[nodiscard]] bool hasOtherForms() const; ///< some row was found by other forms than those typed
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] QModelIndex find(ArticleId id) const; ///< among the rows read so far
    [[nodiscard]] ArticleId idAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); ///< an answer arrived, also an empty one
    void failed(const muharrir::Error &error);

private:
    void ask(Page page);
    void take(const Page &page, LibraryRows &&answer);
    void replace(std::vector<LibraryRow> &&rows);
    [[nodiscard]] QString caption(const LibraryRow &row) const;
    [[nodiscard]] QString reason(const LibraryRow &row) const;
    [[nodiscard]] QString spoken(const LibraryRow &row) const; ///< all of it, for a screen reader

    LibrarySource m_source;
    LibraryQuery m_query;
    std::vector<LibraryRow> m_rows;
    quint64 m_ticket = 0;
    bool m_complete = true;
    bool m_loading = false;
    bool m_refreshWaits = false;
};

} // namespace muharrir
