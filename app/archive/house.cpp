// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/house.h"

#include "archive/houselist.h"
#include "proofing/proofer.h"
#include "proofing/wordcounts.h"
#include "text/fold.h"

#include <algorithm>

namespace muharrir {

namespace {

/// Somebody answered for the text.
bool isApproved(State state)
{
    switch (state) {
    case State::Approved:
    case State::Published:
    case State::Updating:
    case State::Correcting:
        return true;
    case State::Incoming:
    case State::Draft:
    case State::InReview:
    case State::Proofreading:
    case State::Returned:
    case State::Withdrawn:
    case State::Spiked:
    case State::OnHold:
        return false;
    }
    Q_UNREACHABLE();
}

QString textOf(const Article &article) { return QStringList{article.headline, article.deck, plainText(article.body)}.join(u'\n'); }

/// Who wrote it, as far as two authors are to be told apart: wire copy of one house is of one author.
QString authorOf(const Article &article)
{
    if (article.author.isValid())
        return QString::number(article.author.value);
    return fold(article.bylines.isEmpty() ? article.outlet : article.bylines.front());
}

/// The line of NameForms by which the proofer knows the word's forms; empty: it has but one.
QString nameLine(const HouseWord &word)
{
    switch (word.state) {
    case WordState::Proposed:
        return word.isName ? word.word : QString();
    case WordState::Accepted:
        if (!word.isName && word.variants.isEmpty())
            return {};
        return word.variants.isEmpty() ? word.word : QString(word.word % u'\t' % word.variants.join(u'|'));
    case WordState::Rejected:
        return word.instead.isEmpty() ? QString() : QString(word.instead % u'\t' % word.word);
    }
    Q_UNREACHABLE();
}

QString countsFile() { return findProofingData().lists + u"/words.bin"; }

} // namespace

Done House::mayDecide(const Person &by, const char *what)
{
    if (!decidesForHouse(by))
        return Error{ErrorCode::RoleRefused, {QString::fromLatin1(what), roleName(by.role)}};
    return {};
}

Result<HouseWords> House::words(PersonId reader) const
{
    HouseWords house;
    const auto all = m_archive.dictionary().words();
    MUHARRIR_TRY(all);
    for (const HouseWord &word : *all) {
        if (word.state == WordState::Proposed && word.by != reader)
            continue; // it works for whoever proposed it
        if (word.state != WordState::Rejected)
            house.words += word.word.split(u' ');
        if (const QString line = nameLine(word); !line.isEmpty())
            house.names += line;
    }
    const auto learned = m_archive.dictionary().known();
    MUHARRIR_TRY(learned);
    house.learned = *learned;
    const auto uses = m_archive.dictionary().uses();
    MUHARRIR_TRY(uses);
    house.uses = *uses;
    return house;
}

Done House::propose(HouseWord word, const Person &by)
{
    word.by = by.id;
    word.at = m_archive.now();
    if (decidesForHouse(by)) {
        word.state = WordState::Accepted;
        return decide(std::move(word), by);
    }
    word.state = WordState::Proposed;
    return m_archive.dictionary().propose(word);
}

Done House::decide(HouseWord word, const Person &by)
{
    MUHARRIR_TRY(mayDecide(by, "dictionary"));
    const auto known = m_archive.dictionary().find(word.word);
    MUHARRIR_TRY(known);
    if (*known) { // who proposed it stays known
        word.by = (*known)->by;
        word.at = (*known)->at;
        word.origin = (*known)->origin;
    }
    if (!word.at.isValid())
        word.at = m_archive.now();
    word.decidedBy = by.id;
    word.decidedAt = m_archive.now();
    return m_archive.dictionary().put(word);
}

Done House::remove(const QString &word, const Person &by)
{
    const auto known = m_archive.dictionary().find(word);
    MUHARRIR_TRY(known);
    const bool own = *known && (*known)->state == WordState::Proposed && (*known)->by == by.id && by.id.isValid();
    if (!own)
        MUHARRIR_TRY(mayDecide(by, "dictionary"));
    return m_archive.dictionary().remove(word);
}

Result<int> House::load(const QString &fileName, const QString &text, const Person &by)
{
    Transaction transaction(m_archive.database()); // all of the list or nothing
    MUHARRIR_TRY(transaction.begun());
    int added = 0;
    for (HouseWord word : listedWords(text)) {
        const auto known = m_archive.dictionary().find(word.word);
        MUHARRIR_TRY(known);
        const bool isNew = !*known;
        const bool decides = decidesForHouse(by) && (isNew || (*known)->state == WordState::Proposed);
        if (!isNew && !decides)
            continue; // what the newsroom decided before stands
        word.origin = fileName;
        MUHARRIR_TRY(propose(word, by));
        added += isNew;
    }
    MUHARRIR_TRY(transaction.commit());
    return added;
}

Done House::learn(const Article &article) { return learn(article, WordCounts(countsFile())); }

Done House::learn(const Article &article, const WordCounts &counts)
{
    if (!counts.isOpen())
        return {}; // without the program's lists every word would look new
    const WordUses found = wordUses(textOf(article), counts);
    return m_archive.dictionary().learn(article.id, authorOf(article), found.uses, found.unlisted, m_archive.now());
}

Result<int> House::learnFromArchive(const Progress &progress)
{
    constexpr int batch = 200; // articles a transaction
    const auto ids = m_archive.articles().ids();
    MUHARRIR_TRY(ids);
    const WordCounts counts(countsFile()); // once: opening reads it through for its checksum
    int learned = 0;
    for (size_t begin = 0; begin < ids->size(); begin += batch) {
        if (progress && !progress(static_cast<qint64>(begin), static_cast<qint64>(ids->size())))
            return Error{ErrorCode::Cancelled, {}};
        Transaction transaction(m_archive.database());
        MUHARRIR_TRY(transaction.begun());
        for (size_t i = begin; i < std::min(begin + batch, ids->size()); ++i) {
            const auto done = m_archive.dictionary().hasLearned((*ids)[i]);
            MUHARRIR_TRY(done);
            if (*done)
                continue;
            const auto article = m_archive.articles().load((*ids)[i]);
            MUHARRIR_TRY(article);
            if (!isApproved(article->state))
                continue;
            MUHARRIR_TRY(learn(*article, counts));
            ++learned;
        }
        MUHARRIR_TRY(transaction.commit());
    }
    return learned;
}

Done House::forget(const QString &word, bool forgotten, const Person &by)
{
    MUHARRIR_TRY(mayDecide(by, "dictionary"));
    return m_archive.dictionary().forget(word, forgotten);
}

Done House::forgetAll(const Person &by)
{
    MUHARRIR_TRY(mayDecide(by, "dictionary"));
    return m_archive.dictionary().forgetAll();
}

Result<HouseStyle> House::style() const
{
    const auto stored = m_archive.settings().value(QString::fromLatin1(houseStyleKey));
    MUHARRIR_TRY(stored);
    return HouseStyle::fromJson(stored->toObject());
}

Done House::setStyle(const HouseStyle &style, const Person &by)
{
    MUHARRIR_TRY(mayDecide(by, "style"));
    return m_archive.settings().setValue(QString::fromLatin1(houseStyleKey), style.toJson());
}

Result<LearnedStyle> House::learnStyle(int articles) const
{
    const auto rows = m_archive.articles().list(
        {{State::Approved, State::Published, State::Updating, State::Correcting}, {}, {}, {}, {}, {}, {}, {}, {}}, {articles, 0});
    MUHARRIR_TRY(rows);
    QStringList texts;
    for (const ArticleRow &row : *rows) {
        const auto article = m_archive.articles().load(row.id);
        MUHARRIR_TRY(article);
        texts += textOf(*article);
    }
    return muharrir::learnStyle(texts);
}

} // namespace muharrir
