// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

#include <functional>

namespace muharrir {

/// The archive's pictures as the page shows them: fetched once, scaled to the column, a placeholder meanwhile. Knows nothing but asset hashes.
class AssetPictures : public QObject {
    Q_OBJECT

public:
    /// Brings an asset's bytes, later and on this thread; empty bytes when it is not there.
    using Fetch = std::function<void(const QString &asset, std::function<void(const QByteArray &bytes)> then)>;

    explicit AssetPictures(const Theme &theme, QObject *parent = nullptr);
    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }

    [[nodiscard]] QImage picture(const QString &asset);
    void keep(const QString &asset, const QByteArray &bytes); ///< just pasted: need not be fetched

Q_SIGNALS:
    void loaded(const QString &asset);

private:
    [[nodiscard]] QImage placeholder() const;

    const Theme &m_theme;
    Fetch m_fetch;
    QCache<QString, QImage> m_pictures; ///< cost: KiB
    QSet<QString> m_awaited;
};

} // namespace muharrir
