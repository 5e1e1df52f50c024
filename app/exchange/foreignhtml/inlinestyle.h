// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace muharrir {

/// The declarations of a style attribute. Names and values in lower case, blanks run together; the last of a name counts.
class InlineStyle {
public:
    explicit InlineStyle(QStringView css);

    [[nodiscard]] QString value(const QString &name) const { return m_values.value(name); }
    [[nodiscard]] bool isHidden() const;
    /// font-weight as the style says it: nothing when it does not.
    enum class Weight { Unsaid, Normal, Bold };
    [[nodiscard]] Weight weight() const;

private:
    QHash<QString, QString> m_values;
};

} // namespace muharrir
