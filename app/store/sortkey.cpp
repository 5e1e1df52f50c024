// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sortkey.h"

#include <unicode/ucol.h>

#include <memory>

namespace muharrir {

namespace {

struct CloseCollator {
    void operator()(UCollator *collator) const { ucol_close(collator); }
};

/// One a thread: a collator may not be used by two at once.
UCollator *arabicCollator()
{
    thread_local const std::unique_ptr<UCollator, CloseCollator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<UCollator, CloseCollator> opened(ucol_open("ar", &status));
        if (U_FAILURE(status))
            opened.reset();
        return opened;
    }();
    return collator.get();
}

} // namespace

QByteArray sortKey(QStringView text)
{
    constexpr qsizetype enough = 200; // a key is for order: what differs only further on may stand in any
    const QStringView beginning = text.left(enough);
    UCollator *collator = arabicCollator();
    if (!collator) // ICU without its data: binary order is better than none
        return beginning.toUtf8();
    const auto *units = reinterpret_cast<const UChar *>(beginning.utf16());
    const auto length = static_cast<int32_t>(beginning.size());
    QByteArray key(256, Qt::Uninitialized);
    int32_t size = ucol_getSortKey(collator, units, length, reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
    if (size > key.size()) {
        key.resize(size);
        size = ucol_getSortKey(collator, units, length, reinterpret_cast<uint8_t *>(key.data()), size);
    }
    key.resize(std::max(0, size - 1)); // without the closing zero
    return key;
}

} // namespace muharrir
