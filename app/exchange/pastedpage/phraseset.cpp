// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/phraseset.h"

#include "text/fold.h"

#include <algorithm>

namespace muharrir {
namespace {

bool endsAWord(QStringView text, qsizetype at) { return at >= text.size() || !text[at].isLetterOrNumber(); }

/// Signs that part a label from what it introduces.
bool isPartition(QChar c) { return QStringView(u":：|/.…»›>←<-–—").contains(c); }

} // namespace

PhraseSet::PhraseSet(std::span<const QStringView> shared, std::initializer_list<QStringView> more)
{
    const auto add = [this](QStringView phrase) { m_phrases.insert(fold(phrase).simplified()); };
    std::ranges::for_each(shared, add);
    std::ranges::for_each(more, add);
    m_longestFirst = m_phrases.values();
    std::ranges::sort(m_longestFirst, [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

qsizetype PhraseSet::opening(QStringView folded) const
{
    const auto found = std::ranges::find_if(
        m_longestFirst, [&](const QString &phrase) { return folded.startsWith(phrase) && endsAWord(folded, phrase.size()); });
    return found == m_longestFirst.end() ? 0 : found->size();
}

bool PhraseSet::standsIn(const QString &folded) const
{
    return std::ranges::any_of(m_longestFirst, [&](const QString &phrase) {
        for (qsizetype at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
            if ((at == 0 || !folded[at - 1].isLetterOrNumber()) && endsAWord(folded, at + phrase.size()))
                return true;
        }
        return false;
    });
}

std::optional<Labelled> labelled(const QString &line, const PhraseSet &labels)
{
    constexpr qsizetype longestLabel = 60; // characters; the rest of an endless line is not folded for it
    qsizetype first = 0;
    while (first < line.size() && !line[first].isLetterOrNumber())
        ++first;
    const QString text = line.mid(first);
    const Folded folded = foldWithOrigins(QStringView(text).left(longestLabel));
    const qsizetype length = labels.opening(folded.text);
    if (length == 0)
        return std::nullopt;
    qsizetype at = folded.origin[static_cast<size_t>(length)];
    Labelled label;
    while (at < text.size() && (text[at].isSpace() || isPartition(text[at]))) {
        label.marked = label.marked || !text[at].isSpace();
        ++at;
    }
    label.rest = text.mid(at).trimmed();
    return label;
}

QString bareFold(QStringView line)
{
    QString folded = fold(line).simplified();
    qsizetype first = 0, last = folded.size();
    while (first < last && !folded[first].isLetterOrNumber())
        ++first;
    while (last > first && !folded[last - 1].isLetterOrNumber())
        --last;
    return folded.mid(first, last - first);
}

} // namespace muharrir
