// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

namespace muharrir {

/// A list model over a vector of values that is given anew as a whole. What stays in its place is updated, not reset, so that selection and focus
/// survive. Subclasses say what a row shows, and when two values are the same thing.
template<typename Value>
class ValueList : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setValues(std::vector<Value> values)
    {
        const auto common = std::min(m_values.size(), values.size());
        const auto size = [](const std::vector<Value> &list) { return static_cast<int>(list.size()); };
        if (values.size() < m_values.size()) {
            beginRemoveRows({}, size(values), size(m_values) - 1);
            m_values.resize(common, m_values.front());
            endRemoveRows();
        }
        std::move(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(common), m_values.begin());
        if (values.size() > common) {
            beginInsertRows({}, size(m_values), size(values) - 1);
            std::move(values.begin() + static_cast<std::ptrdiff_t>(common), values.end(), std::back_inserter(m_values));
            endInsertRows();
        }
        if (common > 0)
            Q_EMIT this->dataChanged(this->index(0), this->index(static_cast<int>(common) - 1));
    }
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }
    [[nodiscard]] const Value &at(const QModelIndex &index) const { return m_values[static_cast<size_t>(index.row())]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_values.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid) ? show(at(index), role) : QVariant();
    }

protected:
    [[nodiscard]] virtual QVariant show(const Value &value, int role) const = 0;

private:
    std::vector<Value> m_values;
};

} // namespace muharrir
