// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace muharrir {

/// Does an address look like one that can be opened: http or https, a host with a dot or of numbers, no blanks? Nothing is asked of the network.
bool isWebLink(QStringView address);

} // namespace muharrir
