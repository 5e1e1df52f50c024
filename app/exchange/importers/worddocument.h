// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

namespace muharrir {

/// A .docx as a draft: its title or first heading as headline (else a proposal), headings, lists, tables, quotes, links, pictures with their
/// alternative texts. Errors: FormatUnknown (no such container), InputMalformed, InputTooLarge, InputTooDeep.
Result<Imported> importWordDocument(const QString &fileName, const QByteArray &bytes);

} // namespace muharrir
