// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/linereasons.h"

#include <QCoreApplication>

namespace muharrir {

using namespace Qt::StringLiterals;

LineReason reasonFor(LineKind kind)
{
    switch (kind) {
    case LineKind::RelatedHeader:
    case LineKind::RelatedLink:
        return {u"related-list"_s, QCoreApplication::translate("Import", "Link to another item")};
    case LineKind::SiteHeader:
    case LineKind::SiteLink:
        return {u"site-list"_s, QCoreApplication::translate("Import", "The site's own list")};
    case LineKind::Date:
        return {u"date-line"_s, QCoreApplication::translate("Import", "Date line")};
    case LineKind::Share:
        return {u"share"_s, QCoreApplication::translate("Import", "Share button")};
    case LineKind::Follow:
        return {u"follow"_s, QCoreApplication::translate("Import", "Call to follow or subscribe")};
    case LineKind::Comments:
        return {u"comments"_s, QCoreApplication::translate("Import", "Readers' comments")};
    case LineKind::PageNote:
        return {u"page-note"_s, QCoreApplication::translate("Import", "Note of the page")};
    case LineKind::Advertisement:
        return {u"advertisement"_s, QCoreApplication::translate("Import", "Advertisement")};
    case LineKind::Navigation:
        return {u"navigation"_s, QCoreApplication::translate("Import", "Navigation of the page")};
    case LineKind::Foot:
        return {u"page-foot"_s, QCoreApplication::translate("Import", "Foot of the page")};
    case LineKind::PhotoCredit:
        return {u"caption"_s, QCoreApplication::translate("Import", "Caption of a picture that is not there")};
    case LineKind::WireEnd:
        return {u"wire-mark"_s, QCoreApplication::translate("Import", "Mark of the agency")};
    case LineKind::Credit:
    case LineKind::CopyLine:
        return {u"credit"_s, QCoreApplication::translate("Import", "Further source line")};
    case LineKind::Byline:
        return {u"desk-credit"_s, QCoreApplication::translate("Import", "Editor or translator")};
    case LineKind::Tags:
        return {u"tag-dropped"_s, QCoreApplication::translate("Import", "Not a tag")};
    case LineKind::Text:
    case LineKind::Material:
    case LineKind::Section:
        break;
    }
    return {u"after-end"_s, QCoreApplication::translate("Import", "Line below the end of the story")};
}

bool standsAside(LineKind kind)
{
    switch (kind) {
    case LineKind::Share:
    case LineKind::Follow:
    case LineKind::Comments:
    case LineKind::PageNote:
    case LineKind::Advertisement:
    case LineKind::Navigation:
    case LineKind::PhotoCredit:
    case LineKind::Section:
    case LineKind::Date:
    case LineKind::Material:
        return true;
    case LineKind::Text:
    case LineKind::Credit:
    case LineKind::Tags:
    case LineKind::RelatedHeader:
    case LineKind::SiteHeader:
    case LineKind::RelatedLink:
    case LineKind::SiteLink:
    case LineKind::Byline:
    case LineKind::CopyLine:
    case LineKind::Foot:
    case LineKind::WireEnd:
        return false;
    }
    return false;
}

} // namespace muharrir
