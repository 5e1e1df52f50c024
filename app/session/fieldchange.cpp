// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fieldchange.h"

namespace muharrir {

Article withFields(const Article &identity, const Article &fields) { return withFields(identity, fields, identity.body); }

Article withFields(const Article &identity, const Article &fields, const Body &body)
{
    Article result = fields;
    result.id = identity.id;
    result.globalId = identity.globalId;
    result.revision = identity.revision;
    result.externalId = identity.externalId;
    result.state = identity.state;
    result.priorState = identity.priorState;
    result.author = identity.author;
    result.created = identity.created;
    result.updated = identity.updated;
    result.published = identity.published;
    result.republished = identity.republished;
    result.date = identity.date;
    result.secondReadDue = identity.secondReadDue;
    result.extra = identity.extra;
    result.body = body;
    return result;
}

FieldChange::FieldChange(const Article &before, const Article &after, const QString &what, std::function<void(const Article &)> apply)
    : QUndoCommand(what), m_before(before), m_after(after), m_apply(std::move(apply))
{
    m_before.body = m_after.body = {}; // withFields() never takes it, so a long text need not lie in the history twice a step
}

bool FieldChange::mergeWith(const QUndoCommand *next)
{
    if (next->text() != text())
        return false;
    m_after = static_cast<const FieldChange *>(next)->m_after;
    return true;
}

} // namespace muharrir
