// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QUndoCommand>

#include <functional>

namespace muharrir {

/// `identity` with what a person may change in the form taken from `fields`: ids, revision, state, times and owner stay the identity's; so does
/// the body, unless one is given.
Article withFields(const Article &identity, const Article &fields);
Article withFields(const Article &identity, const Article &fields, const Body &body);

/// One change of fields in the undo stack.
class FieldChange : public QUndoCommand {
public:
    FieldChange(const Article &before, const Article &after, const QString &what, std::function<void(const Article &)> apply);

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override; ///< typing on in the same field is one step

private:
    Article m_before;
    Article m_after;
    std::function<void(const Article &)> m_apply;
};

} // namespace muharrir
