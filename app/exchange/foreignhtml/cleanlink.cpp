// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml/cleanlink.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace muharrir {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype lengthLimit = 4096;

/// Parameters that campaigns and networks add; none of them leads to another text.
bool isTracking(const QString &parameter)
{
    static const std::array names{u"fbclid"_s,  u"gclid"_s,  u"dclid"_s, u"gbraid"_s, u"wbraid"_s, u"yclid"_s,  u"msclkid"_s, u"twclid"_s,
                                  u"ttclid"_s,  u"igshid"_s, u"igsh"_s,  u"mc_cid"_s, u"mc_eid"_s, u"_ga"_s,    u"_gl"_s,     u"ref_src"_s,
                                  u"ref_url"_s, u"xtor"_s,   u"cmpid"_s, u"ocid"_s,   u"spm"_s,    u"_hsenc"_s, u"_hsmi"_s,   u"mkt_tok"_s};
    const QString name = parameter.toLower();
    return name.startsWith(u"utm_") || name.startsWith(u"at_campaign") || name.startsWith(u"at_medium") || name.startsWith(u"ns_campaign")
        || std::ranges::find(names, name) != names.end();
}

/// Where a redirecting address leads: Google Docs, Facebook and Outlook wrap every link.
QUrl unwrapped(const QUrl &url)
{
    const QUrlQuery query(url);
    const auto inner = [&query](const QString &name) { return QUrl(query.queryItemValue(name, QUrl::FullyDecoded)); };
    const QString host = url.host();
    if ((host == u"www.google.com" || host == u"google.com") && url.path() == u"/url")
        return inner(query.hasQueryItem(u"q"_s) ? u"q"_s : u"url"_s);
    if (host.endsWith(u".facebook.com") && url.path() == u"/l.php")
        return inner(u"u"_s);
    if (host.endsWith(u".safelinks.protection.outlook.com"))
        return inner(u"url"_s);
    return {};
}

bool isWeb(const QUrl &url) { return (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty(); }

} // namespace

CleanLink cleanLink(const QString &href, const QUrl &base)
{
    QString written = href.trimmed();
    // "java\nscript:" is a script to a browser: it drops these characters before it reads the scheme.
    erase_if(written, [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; });
    if (written.size() > lengthLimit || written.startsWith(u'#'))
        return {};
    QUrl url(written);
    if (url.isRelative() && isWeb(base))
        url = base.resolved(url);
    CleanLink clean;
    if (const QUrl target = unwrapped(url); isWeb(target)) {
        url = target;
        clean.tracked = true;
    }
    if (!url.isValid() || !(isWeb(url) || (url.scheme() == u"mailto" && url.path().contains(u'@'))))
        return {};
    url.setUserInfo({});
    if (url.hasQuery() && isWeb(url)) {
        QUrlQuery query(url);
        auto items = query.queryItems(QUrl::FullyEncoded);
        const auto before = items.size();
        items.removeIf([](const auto &item) { return isTracking(item.first); });
        if (items.size() != before) {
            clean.tracked = true;
            query.setQueryItems(items);
            url.setQuery(items.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
        }
    }
    clean.href = url.toString(QUrl::FullyEncoded);
    return clean;
}

} // namespace muharrir
