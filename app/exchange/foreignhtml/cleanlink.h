// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace muharrir {

/// An address as it may stand in an article.
struct CleanLink {
    QString href;         ///< http, https or mailto, encoded; empty: no address for an article
    bool tracked = false; ///< parameters that only follow the reader were taken off, or a redirection was unwrapped
};

/// `base` resolves relative addresses; without it they are refused.
CleanLink cleanLink(const QString &href, const QUrl &base = {});

} // namespace muharrir
