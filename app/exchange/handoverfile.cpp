// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/handoverfile.h"

#include "article/articlejson.h"
#include "base/packed.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView mark = "muharrir-item ";
constexpr int format = 1;
constexpr qint64 mebi = 1024 * 1024;
constexpr qint64 lastRevision = 1'000'000'000; ///< a save a second for thirty years
constexpr qsizetype longestLine = 10'000;      ///< of names and reasons
constexpr qsizetype longestNote = mebi;

QCborValue stateValue(const std::optional<State> &state) { return state ? QCborValue(stateName(*state)) : QCborValue(nullptr); }

QCborMap personMap(const HandOver::Participant &person)
{
    return {{u"id"_s, person.id.toString(QUuid::WithoutBraces)}, {u"name"_s, person.name}, {u"role"_s, roleName(person.role)}};
}

QCborMap versionMap(const HandOver::KeptVersion &version)
{
    return {{u"id"_s, version.id.toString(QUuid::WithoutBraces)},
            {u"revision"_s, version.revision},
            {u"at"_s, version.at.toMSecsSinceEpoch()},
            {u"zone"_s, version.zone},
            {u"by"_s, version.by.value},
            {u"reason"_s, version.reason},
            {u"article"_s, articleToBytes(version.article)}};
}

QCborMap eventMap(const HandOver::Happening &event)
{
    return {{u"id"_s, event.id.toString(QUuid::WithoutBraces)},
            {u"version"_s, event.version.toString(QUuid::WithoutBraces)},
            {u"at"_s, event.at.toMSecsSinceEpoch()},
            {u"zone"_s, event.zone},
            {u"by"_s, event.by.value},
            {u"action"_s, event.action},
            {u"from"_s, stateValue(event.from)},
            {u"to"_s, stateValue(event.to)},
            {u"reason"_s, event.reason},
            {u"details"_s, QCborMap::fromJsonObject(event.details)}};
}

QCborMap noteMap(const Note &note)
{
    QCborMap map{{u"id"_s, note.id},       {u"answers"_s, note.answers},           {u"block"_s, note.block},
                 {u"by"_s, note.by.value}, {u"at"_s, note.at.toMSecsSinceEpoch()}, {u"text"_s, note.text}};
    if (!note.isOpen()) {
        map[u"settled"_s] = note.settled.toMSecsSinceEpoch();
        map[u"settled_by"_s] = note.settledBy.value;
    }
    return map;
}

template<typename Items, typename Write>
QCborArray arrayOf(const Items &items, Write write)
{
    QCborArray array;
    for (const auto &item : items)
        array.append(write(item));
    return array;
}

/// Reads one map; remembers the first field that is not what it must be.
class Fields {
public:
    Fields(const QCborValue &value, QString where) : m_map(value.toMap()), m_where(std::move(where)), m_sound(value.isMap())
    {
        if (!m_sound)
            m_wrong = m_where;
    }

    QString text(const QString &key, qsizetype most = longestLine)
    {
        const QCborValue value = m_map.value(key);
        QString text = value.toString();
        check(key, value.isString() && text.size() <= most);
        return text;
    }
    qint64 number(const QString &key, qint64 least, qint64 most)
    {
        const QCborValue value = m_map.value(key);
        check(key, value.isInteger() && value.toInteger() >= least && value.toInteger() <= most);
        return value.toInteger();
    }
    QUuid id(const QString &key, bool needed = true)
    {
        const QUuid id = QUuid::fromString(text(key));
        check(key, !needed || !id.isNull());
        return id;
    }
    QDateTime time(const QString &key)
    {
        constexpr qint64 year9999 = 253'402'300'799'999;
        return QDateTime::fromMSecsSinceEpoch(number(key, 0, year9999), Qt::UTC);
    }
    std::optional<State> state(const QString &key)
    {
        if (m_map.value(key).isNull())
            return std::nullopt;
        const std::optional<State> state = stateFromName(text(key));
        check(key, state.has_value());
        return state;
    }
    QByteArray bytes(const QString &key)
    {
        check(key, m_map.value(key).isByteArray());
        return m_map.value(key).toByteArray();
    }
    QCborArray array(const QString &key)
    {
        check(key, m_map.value(key).isArray());
        return m_map.value(key).toArray();
    }
    QJsonObject object(const QString &key)
    {
        check(key, m_map.value(key).isMap());
        return m_map.value(key).toMap().toJsonObject();
    }
    void check(const QString &key, bool right)
    {
        if (!right && m_wrong.isEmpty())
            m_wrong = m_where % u'.' % key;
    }
    [[nodiscard]] bool has(const QString &key) const { return !m_map.value(key).isUndefined() && !m_map.value(key).isNull(); }
    [[nodiscard]] QCborValue value(const QString &key) const { return m_map.value(key); }
    [[nodiscard]] QString wrong() const { return m_wrong; }

private:
    QCborMap m_map;
    QString m_where;
    QString m_wrong;
    bool m_sound;
};

/// Reads a whole file's content; the first thing wrong ends it.
class HandOverReader {
public:
    explicit HandOverReader(const QCborValue &content) : m_top(content, u"file"_s) { }

    bool read()
    {
        m_read.article = m_top.id(u"article"_s).toString(QUuid::WithoutBraces);
        m_read.current = m_top.id(u"current"_s);
        return sound(m_top) && readPersons() && readVersions() && readEvents() && readNotes() && readRest();
    }
    [[nodiscard]] HandOver result() && { return std::move(m_read); }
    [[nodiscard]] QString where() const { return m_where; }

private:
    bool sound(const Fields &fields)
    {
        if (m_where.isEmpty())
            m_where = fields.wrong();
        return m_where.isEmpty();
    }
    PersonId person(Fields &fields, const QString &key) const
    {
        return {fields.number(key, 0, static_cast<qint64>(m_read.persons.size()))};
    }
    bool readPersons()
    {
        for (const QCborValue &value : m_top.array(u"persons"_s)) {
            Fields fields(value, u"persons"_s);
            const HandOver::Participant person{fields.id(u"id"_s), fields.text(u"name"_s),
                                               roleFromName(fields.text(u"role"_s)).value_or(Role::Reporter)};
            fields.check(u"name"_s, !person.name.trimmed().isEmpty());
            if (!sound(fields))
                return false;
            m_read.persons.push_back(person);
        }
        return sound(m_top);
    }
    bool readVersions()
    {
        for (const QCborValue &value : m_top.array(u"versions"_s)) {
            Fields fields(value, u"versions"_s);
            HandOver::KeptVersion version{fields.id(u"id"_s),
                                          fields.number(u"revision"_s, 0, lastRevision),
                                          fields.time(u"at"_s),
                                          fields.text(u"zone"_s),
                                          person(fields, u"by"_s),
                                          fields.text(u"reason"_s),
                                          {}};
            fields.check(u"id"_s, !m_known.contains(version.id));
            if (!sound(fields))
                return false;
            auto article = articleFromBytes(fields.bytes(u"article"_s));
            const auto named = [this](PersonId id) { return id.value >= 0 && id.value <= static_cast<qint64>(m_read.persons.size()); };
            fields.check(u"article"_s, article && named(article->author) && named(article->assignee));
            if (!sound(fields))
                return false;
            version.article = std::move(*article);
            m_known.insert(version.id);
            m_read.versions.push_back(std::move(version));
        }
        m_top.check(u"current"_s, m_known.contains(m_read.current));
        return sound(m_top);
    }
    bool readEvents()
    {
        QSet<QUuid> events;
        for (const QCborValue &value : m_top.array(u"events"_s)) {
            Fields fields(value, u"events"_s);
            HandOver::Happening event{fields.id(u"id"_s),         fields.id(u"version"_s, false), fields.time(u"at"_s),
                                      fields.text(u"zone"_s),     person(fields, u"by"_s),        fields.text(u"action"_s),
                                      fields.state(u"from"_s),    fields.state(u"to"_s),          fields.text(u"reason"_s),
                                      fields.object(u"details"_s)};
            fields.check(u"version"_s, event.version.isNull() || m_known.contains(event.version));
            fields.check(u"id"_s, !events.contains(event.id));
            if (!sound(fields))
                return false;
            events.insert(event.id);
            m_read.events.push_back(std::move(event));
        }
        return sound(m_top);
    }
    bool readNotes()
    {
        if (!m_top.has(u"notes"_s))
            return true; // files of before notes travelled
        for (const QCborValue &value : m_top.array(u"notes"_s)) {
            Fields fields(value, u"notes"_s);
            Note note;
            note.id = fields.id(u"id"_s).toString(QUuid::WithoutBraces);
            note.answers = fields.text(u"answers"_s);
            note.block = fields.text(u"block"_s);
            note.by = person(fields, u"by"_s);
            note.at = fields.time(u"at"_s);
            note.text = fields.text(u"text"_s, longestNote);
            if (fields.has(u"settled"_s)) {
                note.settled = fields.time(u"settled"_s);
                note.settledBy = person(fields, u"settled_by"_s);
            }
            fields.check(u"text"_s, !note.text.trimmed().isEmpty());
            if (!sound(fields))
                return false;
            m_read.notes.push_back(std::move(note));
        }
        return sound(m_top);
    }
    bool readRest()
    {
        if (m_top.has(u"approval"_s)) {
            Fields fields(m_top.value(u"approval"_s), u"approval"_s);
            m_read.approval = {person(fields, u"by"_s), fields.time(u"at"_s)};
            fields.check(u"by"_s, m_read.approval->by.isValid());
            if (!sound(fields))
                return false;
        }
        for (const QCborValue &value : m_top.array(u"pictures"_s)) {
            m_top.check(u"pictures"_s, value.isByteArray());
            m_read.pictures.push_back(value.toByteArray());
        }
        return sound(m_top);
    }

    Fields m_top;
    HandOver m_read;
    QSet<QUuid> m_known; ///< versions
    QString m_where;
};

Error tooLarge(const QString &what) { return {ErrorCode::InputTooLarge, {what, QString::number(largestHandOver)}}; }

} // namespace

bool isHandOver(const QByteArray &bytes) { return bytes.startsWith(mark); }

Result<QByteArray> writeHandOver(const HandOver &handOver)
{
    QCborMap content{{u"article"_s, handOver.article},
                     {u"current"_s, handOver.current.toString(QUuid::WithoutBraces)},
                     {u"persons"_s, arrayOf(handOver.persons, personMap)},
                     {u"versions"_s, arrayOf(handOver.versions, versionMap)},
                     {u"events"_s, arrayOf(handOver.events, eventMap)},
                     {u"notes"_s, arrayOf(handOver.notes, noteMap)},
                     {u"pictures"_s, arrayOf(handOver.pictures, [](const QByteArray &bytes) { return QCborValue(bytes); })}};
    if (handOver.approval)
        content[u"approval"_s] = QCborMap{{u"by"_s, handOver.approval->by.value}, {u"at"_s, handOver.approval->at.toMSecsSinceEpoch()}};
    const QByteArray bytes = content.toCborValue().toCbor();
    if (bytes.size() > largestHandOver * mebi)
        return tooLarge(handOver.article);
    return QByteArray(mark.toByteArray() + QByteArray::number(format) + '\n' + pack(bytes));
}

Result<HandOver> readHandOver(const QByteArray &bytes, const QString &fileName)
{
    if (!isHandOver(bytes))
        return Error{ErrorCode::FormatUnknown, {fileName}};
    if (bytes.size() > largestHandOver * mebi)
        return tooLarge(fileName);
    const qsizetype lineEnd = bytes.indexOf('\n');
    bool ok = false;
    const int written = bytes.mid(mark.size(), lineEnd < 0 ? 0 : lineEnd - mark.size()).toInt(&ok);
    if (!ok || written < 1)
        return Error{ErrorCode::FormatUnknown, {fileName}};
    if (written > format)
        return Error{ErrorCode::InputNewer, {fileName, QString::number(written), QString::number(format)}};
    const auto content = unpack(bytes.mid(lineEnd + 1), {}, largestHandOver * mebi);
    if (!content)
        return Error{ErrorCode::InputMalformed, {fileName, QString::number(lineEnd + 1), content.error().arguments.last()}};
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(*content, &error);
    if (error.error != QCborError::NoError)
        return Error{ErrorCode::InputMalformed, {fileName, QString::number(error.offset), error.errorString()}};
    HandOverReader reader(value);
    if (!reader.read())
        return Error{ErrorCode::InputMalformed,
                     {fileName, reader.where(), QCoreApplication::translate("Import", "it is missing or wrong")}};
    return std::move(reader).result();
}

} // namespace muharrir
