// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace muharrir {

/// An http or https address as a page may carry it: percent-encoded ASCII, without user name and password. Empty for anything else
/// (javascript:, data:, file:, relative ones, control characters, hosts that are none).
QString webAddress(QStringView text);

/// webAddress(), or a mailto: address of one mailbox.
QString linkAddress(QStringView text);

/// `name` beside or below the page at `base`, as a browser resolves it. Empty when `base` is no https address.
QString absoluteAddress(QStringView base, QStringView name);

} // namespace muharrir
