// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/articlelistmodel.h"

#include "models/roles.h"
#include "theme.h"
#include "wording.h"

#include <algorithm>

namespace muharrir {

namespace {

constexpr int pageSize = 100;

Result<LibraryRows> answer(Archive &archive, const LibraryQuery &query, const Page &page)
{
    LibraryRows result;
    if (query.text.isEmpty()) {
        auto rows = archive.articles().list(query.filter, page);
        if (!rows)
            return rows.error();
        for (ArticleRow &row : *rows)
            result.rows.push_back({std::move(row), {}, {}});
    } else {
        auto hits = archive.search().search({.text = query.text,
                                             .filter = query.filter,
                                             .order = query.newestFirst ? SearchOrder::Newest : SearchOrder::Best,
                                             .exactOnly = query.exactOnly,
                                             .typing = true,
                                             .limit = page.limit,
                                             .offset = page.offset});
        if (!hits)
            return hits.error();
        for (SearchHit &hit : hits->hits)
            result.rows.push_back({std::move(hit.row), std::move(hit.snippet), std::move(hit.found)});
    }
    result.complete = static_cast<int>(result.rows.size()) < page.limit;
    return result;
}

/// When it happened, as far as a reader of the list cares: publication for what is out, the last change otherwise.
QDateTime momentOf(const ArticleRow &row)
{
    const bool out = row.state == State::Published || row.state == State::Withdrawn;
    return out && row.date.isValid() ? row.date : row.updated;
}

QString placeText(MatchPlace place)
{
    switch (place) {
    case MatchPlace::Headline:
        return ArticleListModel::tr("headline", "place of a match");
    case MatchPlace::Text:
        return ArticleListModel::tr("text", "place of a match");
    case MatchPlace::Tags:
        return ArticleListModel::tr("tags", "place of a match");
    case MatchPlace::Byline:
        return ArticleListModel::tr("byline", "place of a match");
    case MatchPlace::Other:
        return ArticleListModel::tr("fields of the item", "place of a match");
    }
    Q_UNREACHABLE();
}

} // namespace

LibrarySource librarySource(ArchiveThread &archive)
{
    return [&archive](QObject *receiver, const LibraryQuery &query, Page page, std::function<void(Result<LibraryRows>)> then) {
        archive.ask(
            receiver, [query, page](Archive &open) { return answer(open, query, page); }, std::move(then));
    };
}

ArticleListModel::ArticleListModel(LibrarySource source, QObject *parent) : QAbstractListModel(parent), m_source(std::move(source)) { }

void ArticleListModel::setQuery(const LibraryQuery &query)
{
    if (query == m_query && (m_loading || !m_rows.empty()))
        return;
    m_query = query;
    m_complete = false;
    m_loading = false;
    ask({pageSize, 0});
}

void ArticleListModel::refresh()
{
    if (m_loading) {
        m_refreshWaits = true;
        return;
    }
    ask({std::max(pageSize, static_cast<int>(m_rows.size())), 0});
}

QModelIndex ArticleListModel::find(ArticleId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const LibraryRow &row) { return row.article.id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

ArticleId ArticleListModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].article.id : ArticleId();
}

int ArticleListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QString ArticleListModel::caption(const LibraryRow &row) const
{
    if (!row.snippet.isEmpty())
        return row.snippet.simplified();
    QStringList parts{stateText(row.article.state)};
    if (!row.article.author.isEmpty())
        parts << row.article.author;
    const QString age = ageText(momentOf(row.article), QDateTime::currentDateTimeUtc());
    if (!age.isEmpty())
        parts << age;
    return joined(parts, u"  ");
}

/// When it is from, how the words were met ("as typed" is told only where nothing else was), and where.
QString ArticleListModel::reason(const LibraryRow &row) const
{
    if (row.found.empty())
        return {};
    QStringList folded, near, places;
    for (const MatchedForm &found : row.found) {
        if (found.kind == MatchKind::Folded && !folded.contains(found.form))
            folded << found.form;
        if (found.kind == MatchKind::NearForm && !near.contains(found.form))
            near << found.form;
        if (const QString place = placeText(found.place); !places.contains(place))
            places << place;
    }
    const QString comma = tr(", ", "between forms");
    QStringList parts{ageText(momentOf(row.article), QDateTime::currentDateTimeUtc())};
    if (!folded.isEmpty())
        parts << tr("Ignoring tashkeel: %1").arg(folded.join(comma));
    if (!near.isEmpty())
        parts << tr("Stem match: %1").arg(near.join(comma));
    if (folded.isEmpty() && near.isEmpty())
        parts << tr("As typed");
    parts << tr("In: %1").arg(places.join(comma));
    return joined(parts);
}

QString ArticleListModel::spoken(const LibraryRow &row) const
{
    QStringList parts{row.article.headline.isEmpty() ? tr("Untitled") : row.article.headline, caption(row).remove(hitBegin).remove(hitEnd),
                      reason(row)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("، "));
}

bool ArticleListModel::hasOtherForms() const
{
    const auto other = [](const MatchedForm &form) { return form.kind == MatchKind::NearForm; };
    return std::ranges::any_of(m_rows, [&other](const LibraryRow &row) { return std::ranges::any_of(row.found, other); });
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryRow &row = m_rows[static_cast<size_t>(index.row())];
    const QString &headline = row.article.headline;
    switch (role) {
    case Qt::DisplayRole:
        return headline.isEmpty() ? tr("Untitled") : headline;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case CaptionRole:
        return caption(row);
    case ReasonRole:
        return reason(row);
    case MarkRole:
        return static_cast<int>(row.article.state);
    case StruckRole:
        return stateIsStruck(row.article.state);
    case IdRole:
        return row.article.id.value;
    default:
        return {};
    }
}

bool ArticleListModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_complete && !m_loading; }

void ArticleListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask({pageSize, static_cast<int>(m_rows.size())});
}

void ArticleListModel::ask(Page page)
{
    m_loading = true;
    const quint64 ticket = ++m_ticket;
    m_source(this, m_query, page, [this, ticket, page](Result<LibraryRows> result) {
        if (ticket != m_ticket)
            return;
        m_loading = false;
        if (!result) {
            m_complete = true;
            Q_EMIT failed(result.error());
            return;
        }
        take(page, std::move(*result));
        Q_EMIT loaded();
        if (std::exchange(m_refreshWaits, false))
            refresh();
    });
}

void ArticleListModel::take(const Page &page, LibraryRows &&answer)
{
    m_complete = answer.complete;
    if (page.offset == 0) {
        replace(std::move(answer.rows));
        return;
    }
    // Rows may have moved down since the last page was read: what is there already is not shown twice.
    std::erase_if(answer.rows, [this](const LibraryRow &row) { return find(row.article.id).isValid(); });
    if (answer.rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(answer.rows.size()) - 1);
    std::ranges::move(answer.rows, std::back_inserter(m_rows));
    endInsertRows();
}

void ArticleListModel::replace(std::vector<LibraryRow> &&rows)
{
    const auto id = [](const LibraryRow &row) { return row.article.id; };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (std::ranges::find(rows, m_rows[static_cast<size_t>(i)].article.id, id) != rows.end())
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        LibraryRow &row = rows[static_cast<size_t>(i)];
        const auto found = std::find_if(m_rows.begin() + i, m_rows.end(), [&](const LibraryRow &mine) { return id(mine) == id(row); });
        const int at = static_cast<int>(found - m_rows.begin());
        if (found == m_rows.end()) {
            beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, std::move(row));
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            std::rotate(m_rows.begin() + i, found, found + 1);
            endMoveRows();
        }
        if (m_rows[static_cast<size_t>(i)] != row) {
            m_rows[static_cast<size_t>(i)] = std::move(row);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

} // namespace muharrir

#include "moc_articlelistmodel.cpp"
