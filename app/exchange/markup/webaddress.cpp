// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/webaddress.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

bool hasControls(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
}

/// QUrl leaves some characters that the URL standard wants encoded after the host.
QString encodedPath(const QString &address)
{
    static const QRegularExpression hostEnd(u"[/?#]"_s);
    qsizetype path = address.indexOf(hostEnd, address.indexOf("://"_L1) + 3);
    if (path < 0)
        return address + u'/';
    QString out = address.left(path);
    if (address[path] != u'/')
        out += u'/';
    for (; path < address.size(); ++path) {
        const QChar c = address[path];
        if (u"[]{}|\\^`\"<>' "_s.contains(c))
            out += u'%' + QString::number(c.unicode(), 16).toUpper();
        else
            out += c;
    }
    return out;
}

} // namespace

QString webAddress(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (hasControls(trimmed))
        return {};
    QUrl url(trimmed, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    url.setUserInfo({});
    return encodedPath(QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)));
}

QString linkAddress(QStringView text)
{
    static const QRegularExpression mailbox(u"\\Amailto:[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+\\z"_s);
    const QString trimmed = text.trimmed().toString();
    return mailbox.match(trimmed).hasMatch() ? trimmed : webAddress(trimmed);
}

QString absoluteAddress(QStringView base, QStringView name)
{
    const QString address = webAddress(base);
    if (!address.startsWith("https://"_L1))
        return {};
    return webAddress(QUrl(address).resolved(QUrl(name.toString())).toString(QUrl::FullyEncoded));
}

} // namespace muharrir
