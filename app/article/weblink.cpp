// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/weblink.h"

#include <QUrl>

namespace muharrir {

bool isWebLink(QStringView address)
{
    const QUrl url(address.toString(), QUrl::StrictMode);
    const bool hasHost = url.host().contains(u'.') || url.host().contains(u':');
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && hasHost;
}

} // namespace muharrir
