// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schemascript.h"

#include <QDir>
#include <QFile>

namespace muharrir {

namespace {

/// Reads a script from left to right, a token at a time.
class Splitter {
public:
    explicit Splitter(QStringView script) : m_script(script) { }

    QStringList statements()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_found;
    }

private:
    void step()
    {
        const QChar c = m_script[m_at];
        if (m_script.mid(m_at).startsWith(u"--"))
            skipTo(u"\n");
        else if (m_script.mid(m_at).startsWith(u"/*"))
            skipTo(u"*/");
        else if (c == u'\'' || c == u'"' || c == u'`')
            copyQuoted(c);
        else if (c.isLetter() || c == u'_')
            copyWord();
        else if (c == u';' && m_depth == 0)
            ++m_at, finish();
        else
            copy(1);
    }

    void copy(qsizetype count)
    {
        m_statement += m_script.mid(m_at, count);
        m_at += count;
    }

    void skipTo(QStringView end)
    {
        const qsizetype found = m_script.indexOf(end, m_at);
        m_at = found < 0 ? m_script.size() : found + end.size();
        m_statement += u' ';
    }

    void copyQuoted(QChar quote)
    {
        const qsizetype end = m_script.indexOf(quote, m_at + 1); // a doubled quote is two quoted pieces side by side
        copy((end < 0 ? m_script.size() : end + 1) - m_at);
    }

    void copyWord()
    {
        qsizetype end = m_at;
        while (end < m_script.size() && (m_script[end].isLetterOrNumber() || m_script[end] == u'_'))
            ++end;
        const QString word = m_script.mid(m_at, end - m_at).toString().toUpper();
        const bool trigger = m_statement.trimmed().startsWith(u"CREATE TRIGGER", Qt::CaseInsensitive);
        if (trigger && (word == u"BEGIN" || word == u"CASE"))
            ++m_depth;
        else if (trigger && word == u"END")
            --m_depth;
        copy(end - m_at);
    }

    void finish()
    {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_found += statement;
        m_statement.clear();
        m_depth = 0;
    }

    QStringView m_script;
    qsizetype m_at = 0;
    int m_depth = 0; ///< of BEGIN and CASE in a trigger
    QString m_statement;
    QStringList m_found;
};

} // namespace

std::vector<SchemaStep> schemaSteps()
{
    std::vector<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the schema %s is not in the program", qUtf8Printable(name));
        steps.push_back({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
        Q_ASSERT(steps.back().number == static_cast<int>(steps.size()));
    }
    Q_ASSERT(!steps.empty());
    return steps;
}

QStringList statementsOf(QStringView script) { return Splitter(script).statements(); }

} // namespace muharrir
