// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/dictionary.h"

#include <QCryptographicHash>
#include <QFile>

#include <hunspell/hunspell.hxx>

#include <cstdlib>

namespace muharrir {
namespace {

constexpr qsizetype longestWord = 40;         // no Arabic word has more letters; Hunspell's time grows with them
constexpr qsizetype rememberedWords = 200000; // some 20 MB at the most

/// Hunspell reports nothing about files that are missing or are no dictionary: look first.
bool looksRight(const QString &affix, const QString &words)
{
    QFile affixFile(affix);
    QFile wordFile(words);
    if (!affixFile.open(QIODevice::ReadOnly) || !wordFile.open(QIODevice::ReadOnly))
        return false;
    QByteArray count = wordFile.readLine(64);
    if (count.startsWith("\xEF\xBB\xBF"))
        count.remove(0, 3);
    return std::atoi(count.constData()) > 0 && affixFile.readAll().contains("UTF-8");
}

} // namespace

Dictionary::Dictionary(const QString &affix, const QString &words)
{
    if (looksRight(affix, words))
        m_hunspell = std::make_unique<Hunspell>(QFile::encodeName(affix).constData(), QFile::encodeName(words).constData());
    else
        m_missing = Error{ErrorCode::DictionaryMissing, {words}};
}

Dictionary::~Dictionary() = default;

QByteArray Dictionary::fingerprint(const QString &affix, const QString &words)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &path : {affix, words}) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        hash.addData(QByteArray::number(file.size()));
        hash.addData(file.read(1 << 20));
    }
    return hash.result();
}

bool Dictionary::knows(QStringView word)
{
    if (!m_hunspell || word.isEmpty() || word.size() > longestWord)
        return false;
    const QString key = word.toString();
    if (const auto found = m_verdicts.constFind(key); found != m_verdicts.constEnd())
        return *found;
    if (m_verdicts.size() >= rememberedWords)
        m_verdicts.clear();
    const bool verdict = m_hunspell->spell(key.toStdString());
    m_verdicts.insert(key, verdict);
    return verdict;
}

QStringList Dictionary::suggestions(QStringView word)
{
    QStringList result;
    if (!m_hunspell || word.isEmpty() || word.size() > longestWord)
        return result;
    for (const std::string &suggestion : m_hunspell->suggest(word.toString().toStdString()))
        result += QString::fromStdString(suggestion);
    return result;
}

} // namespace muharrir
