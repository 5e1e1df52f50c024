// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/proofingmarks.h"

#include "editor/blockmarks.h"
#include "session/bodydocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

#include <algorithm>

namespace muharrir {

namespace {

QString keyOf(const QString &place, const Finding &finding) { return place % u'\n' % finding.rule % u'\n' % finding.text; }

/// A block of the text has an id; a field above it has its name.
QString hereKey(const QTextEdit &edit, const QTextBlock &block, const Finding &finding)
{
    const QString id = block.blockFormat().stringProperty(BlockIdProperty);
    return keyOf(id.isEmpty() ? edit.objectName() : id, finding);
}

QString everywhereKey(const Finding &finding) { return keyOf({}, finding); }

/// Positions of the first and the last letter that can be seen.
std::pair<int, int> seen(const QTextEdit &edit)
{
    const QRect rect = edit.viewport()->visibleRegion().boundingRect();
    if (rect.isEmpty())
        return {0, 0};
    const auto *layout = edit.document()->documentLayout();
    return {layout->hitTest(rect.topLeft(), Qt::FuzzyHit), layout->hitTest(rect.bottomLeft(), Qt::FuzzyHit)};
}

void repaint(QTextEdit &edit, const QTextBlock &block)
{
    const QRectF rect = edit.document()->documentLayout()->blockBoundingRect(block);
    edit.viewport()->update(rect.toAlignedRect().adjusted(-4, -2, 4, 4));
}

} // namespace

namespace {

/// The findings of a block with those of the article as one, in order. Where two overlap the block's own holds, but a word in two forms says more
/// than that it is not known.
std::vector<Finding> joined(std::vector<Finding> block, const std::vector<Finding> &article)
{
    for (const Finding &finding : article) {
        const auto overlaps = [&finding](const Finding &f) { return f.start < finding.end() && finding.start < f.end(); };
        std::erase_if(block, [&](const Finding &f) { return f.isUnknownWord() && overlaps(f); });
        if (std::ranges::none_of(block, overlaps))
            block.push_back(finding);
    }
    std::ranges::stable_sort(block, {}, &Finding::start);
    return block;
}

} // namespace

bool ProofingMarks::Place::holds() const
{
    return edit && block.isValid() && block.text().mid(finding.start, finding.length) == finding.text;
}

QString ProofingMarks::Place::context() const
{
    constexpr qsizetype reach = 24;
    const QString text = block.text();
    // Whole words: a word cut through is a slip of its own to the eye.
    qsizetype from = qMax<qsizetype>(0, finding.start - reach), to = qMin(text.size(), finding.end() + reach);
    while (from > 0 && from < finding.start && !text[from - 1].isSpace())
        ++from;
    while (to < text.size() && to > finding.end() && !text[to].isSpace())
        --to;
    return text.mid(from, to - from).simplified();
}

void ProofingMarks::Place::replace(QTextCursor &cursor, const QString &by) const
{
    cursor.setPosition(start() + 1);
    const QTextCharFormat format = cursor.charFormat(); // of the word's own letters, not of what stands before it
    cursor.setPosition(start());
    cursor.setPosition(start() + static_cast<int>(finding.length), QTextCursor::KeepAnchor);
    cursor.insertText(by, format);
}

ProofingMarks::ProofingMarks(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ProofingMarks::sendChanged);
    m_articlePause.setSingleShot(true);
    m_articlePause.setInterval(articlePause);
    connect(&m_articlePause, &QTimer::timeout, this, &ProofingMarks::sendArticle);
    // Many answers at once are one piece of news.
    m_announce.setSingleShot(true);
    m_announce.setInterval(50);
    connect(&m_announce, &QTimer::timeout, this, &ProofingMarks::findingsChanged);
}

void ProofingMarks::watch(QTextEdit *edit)
{
    const auto known = std::ranges::find(m_edits, edit);
    if (known == m_edits.end())
        m_edits.push_back(edit);
    // It may show another document than before, and the blocks of that one may be gone.
    erase_if(m_blocks, [edit](const auto &entry) { return entry.value().edit == edit; });
    disconnect(edit->document(), &QTextDocument::contentsChange, this, nullptr);
    connect(edit->document(), &QTextDocument::contentsChange, this,
            [this, edit](int position, int removed, int added) { changed(edit, position, removed, added); });
    for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
        touch(edit, block);
}

void ProofingMarks::connectTo(ProoferThread *proofer)
{
    connect(this, &ProofingMarks::checkWanted, proofer, &ProoferThread::check);
    connect(this, &ProofingMarks::articleWanted, proofer, &ProoferThread::checkArticle);
    connect(proofer, &ProoferThread::articleChecked, this, &ProofingMarks::takeArticle);
    connect(this, &ProofingMarks::suggestWanted, proofer, &ProoferThread::suggest);
    connect(this, &ProofingMarks::blockGone, proofer, &ProoferThread::forget);
    connect(proofer, &ProoferThread::checked, this, &ProofingMarks::take);
    connect(proofer, &ProoferThread::suggested, this, &ProofingMarks::takeSuggestions);
    connect(proofer, &ProoferThread::wordsChanged, this, [this] {
        m_added.clear();
        checkAll();
    });
    connect(proofer, &ProoferThread::ready, this, &ProofingMarks::checkAll);
    checkAll();
}

void ProofingMarks::touch(QTextEdit *edit, const QTextBlock &block)
{
    const quint64 serial = BlockMarks::in(block).serial;
    m_blocks.insert(serial, {edit, block});
    m_changed.insert(serial);
    m_pause.start(pause);
}

void ProofingMarks::changed(QTextEdit *edit, int position, int removed, int added)
{
    QTextBlock block = edit->document()->findBlock(position);
    if (!block.isValid())
        return;
    const QTextBlock last = edit->document()->findBlock(position + added);
    const int at = position - block.position();
    // Within one block the marks move along; where blocks were parted or joined, what stood behind the place is checked anew.
    if (BlockMarks *marks = BlockMarks::of(block)) {
        const size_t before = marks->findings.size();
        marks->edited(at, removed, block == last ? added : block.length() - 1 - at);
        std::erase_if(marks->findings, [&](const Finding &f) { return f.end() >= block.length(); });
        if (marks->findings.size() != before)
            m_announce.start();
    }
    touch(edit, block);
    // A word is complete with what follows it: the answer may come while the next is being thought of.
    if (added == 1 && removed == 0 && !edit->document()->characterAt(position).isLetter())
        m_pause.start(wordPause);
    while (block != last && block.isValid()) {
        block = block.next();
        if (!block.isValid())
            break;
        if (BlockMarks *marks = BlockMarks::of(block)) {
            marks->findings.clear();
            ++marks->revision;
            m_announce.start();
        }
        touch(edit, block);
    }
}

void ProofingMarks::checkAll()
{
    for (QTextEdit *edit : m_edits) {
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
            touch(edit, block);
    }
}

void ProofingMarks::sendChanged()
{
    m_articlePause.start();
    QHash<QTextEdit *, std::pair<int, int>> visible;
    for (QTextEdit *edit : m_edits)
        visible.insert(edit, seen(*edit));
    for (const quint64 serial : std::exchange(m_changed, {})) {
        const auto watched = m_blocks.constFind(serial);
        if (watched == m_blocks.cend())
            continue;
        const BlockMarks *marks = BlockMarks::of(watched->block);
        if (!marks || marks->serial != serial) { // the block is gone, its place may be another's
            m_blocks.erase(watched);
            Q_EMIT blockGone(QString::number(serial));
            continue;
        }
        const auto [first, last] = visible.value(watched->edit);
        const int start = watched->block.position();
        Q_EMIT checkWanted(
            {QString::number(serial), marks->revision, watched->block.text(), start <= last && start + watched->block.length() > first});
    }
    // Blocks that were deleted since leave their names behind.
    std::vector<quint64> gone;
    for (auto i = m_blocks.cbegin(); i != m_blocks.cend(); ++i) {
        if (const BlockMarks *marks = BlockMarks::of(i->block); !marks || marks->serial != i.key())
            gone.push_back(i.key());
    }
    for (const quint64 serial : gone) {
        m_blocks.remove(serial);
        Q_EMIT blockGone(QString::number(serial));
    }
    if (!gone.empty())
        m_announce.start();
}

void ProofingMarks::take(const ProofAnswer &answer)
{
    const auto watched = m_blocks.constFind(answer.block.toULongLong());
    if (watched == m_blocks.cend())
        return;
    const QTextBlock block = watched->block;
    BlockMarks *marks = BlockMarks::of(block);
    if (!marks || marks->serial != watched.key() || marks->revision != answer.revision)
        return;
    // What is said of the article as one stays until that is asked again.
    std::vector<Finding> consistency = marks->findings, findings = answer.findings;
    std::erase_if(consistency, [](const Finding &f) { return f.kind != FindingKind::Consistency; });
    std::erase_if(findings, [](const Finding &f) { return f.kind == FindingKind::Consistency; });
    show(*watched, joined(std::move(findings), consistency));
}

void ProofingMarks::show(const Watched &watched, std::vector<Finding> findings)
{
    BlockMarks &marks = *BlockMarks::of(watched.block);
    std::erase_if(findings, [&](const Finding &f) {
        return f.start < 0 || f.end() >= watched.block.length() || isIgnored(*watched.edit, watched.block, f);
    });
    if (findings == marks.findings)
        return;
    marks.findings = std::move(findings);
    repaint(*watched.edit, watched.block);
    m_announce.start();
}

void ProofingMarks::sendArticle()
{
    QString text;
    m_parts.clear();
    for (QTextEdit *edit : m_edits) {
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
            if (const BlockMarks *marks = BlockMarks::of(block))
                m_parts.push_back({marks->serial, marks->revision, text.size()});
            text += block.text() % u'\n';
            if (text.size() > largestArticle)
                return;
        }
    }
    Q_EMIT articleWanted(++m_articleRevision, text);
}

void ProofingMarks::takeArticle(qint64 revision, const std::vector<Finding> &findings)
{
    if (revision != m_articleRevision)
        return;
    auto next = findings.begin();
    for (const Part &part : m_parts) {
        const auto watched = m_blocks.constFind(part.serial);
        const BlockMarks *marks = watched == m_blocks.cend() ? nullptr : BlockMarks::of(watched->block);
        const bool current = marks && marks->serial == part.serial && marks->revision == part.revision;
        const qsizetype end = part.start + (current ? watched->block.length() : 0);
        next = std::find_if(next, findings.end(), [&part](const Finding &f) { return f.start >= part.start; });
        if (!current)
            continue; // written in since then: it is on its way again
        std::vector<Finding> own;
        for (; next != findings.end() && next->start < end; ++next) {
            own.push_back(*next);
            own.back().start -= part.start;
        }
        std::vector<Finding> others = marks->findings;
        std::erase_if(others, [](const Finding &f) { return f.kind == FindingKind::Consistency; });
        show(*watched, joined(std::move(others), own));
    }
}

std::vector<ProofingMarks::Place> ProofingMarks::places() const
{
    std::vector<Place> found;
    for (QTextEdit *edit : m_edits) {
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
            if (const BlockMarks *marks = BlockMarks::of(block)) {
                for (const Finding &finding : marks->findings)
                    found.push_back({edit, block, finding});
            }
        }
    }
    return found;
}

std::optional<ProofingMarks::Place> ProofingMarks::placeAtCaret() const
{
    auto edit = std::ranges::find_if(m_edits, [](const QTextEdit *e) { return e->hasFocus(); });
    if (edit == m_edits.end() && !m_edits.empty())
        edit = m_edits.end() - 1;
    if (edit == m_edits.end())
        return std::nullopt;
    const QTextCursor cursor = (*edit)->textCursor();
    const Finding *finding = findingAt(cursor.block(), cursor.positionInBlock());
    return finding ? std::optional<Place>({*edit, cursor.block(), *finding}) : std::nullopt;
}

/// Unknown words are passed over: in a text full of names one would never come to the faults.
std::vector<ProofingMarks::Place> ProofingMarks::stations() const
{
    auto all = places();
    if (std::ranges::any_of(all, [](const Place &p) { return !p.finding.isUnknownWord(); }))
        std::erase_if(all, [](const Place &p) { return p.finding.isUnknownWord(); });
    return all;
}

bool ProofingMarks::goToFirst()
{
    const auto all = stations();
    if (!all.empty())
        goTo(all.front());
    return !all.empty();
}

ProofingMarks::Number ProofingMarks::numberOf(const Place &place) const
{
    const auto all = stations();
    const auto found = std::ranges::find_if(
        all, [&place](const Place &p) { return p.edit == place.edit && p.block == place.block && p.finding.start == place.finding.start; });
    return {static_cast<int>(found - all.begin()) + 1, static_cast<int>(all.size())};
}

bool ProofingMarks::goToNext(int step, Round round)
{
    const auto all = stations();
    if (all.empty())
        return false;
    const auto order
        = [this](const QTextEdit *edit, int position) { return std::pair(std::ranges::find(m_edits, edit) - m_edits.begin(), position); };
    auto focused = std::ranges::find_if(m_edits, [](const QTextEdit *e) { return e->hasFocus(); });
    const QTextEdit *edit = focused == m_edits.end() ? m_edits.back() : *focused;
    const auto here = order(edit, edit->textCursor().selectionStart());
    const bool onFinding = edit->textCursor().hasSelection();
    if (step > 0) {
        const auto next = std::ranges::find_if(all, [&](const Place &p) {
            const auto there = order(p.edit, p.start());
            return onFinding ? there > here : there >= here;
        });
        if (next == all.end() && round == Round::No)
            return false;
        goTo(next == all.end() ? all.front() : *next);
    } else {
        const auto before = std::find_if(all.rbegin(), all.rend(), [&](const Place &p) { return order(p.edit, p.start()) < here; });
        if (before == all.rend() && round == Round::No)
            return false;
        goTo(before == all.rend() ? all.back() : *before);
    }
    return true;
}

void ProofingMarks::goTo(const Place &place)
{
    if (!place.holds())
        return;
    QTextCursor cursor(place.block);
    cursor.setPosition(place.start());
    cursor.setPosition(place.start() + static_cast<int>(place.finding.length), QTextCursor::KeepAnchor);
    for (QTextEdit *other : m_edits) {
        if (QTextCursor left = other->textCursor(); other != place.edit && left.hasSelection()) {
            left.clearSelection();
            other->setTextCursor(left);
        }
    }
    place.edit->setFocus(Qt::OtherFocusReason);
    place.edit->setTextCursor(cursor);
}

void ProofingMarks::askSuggestions(const Place &place) { ask(place, false); }

void ProofingMarks::ask(const Place &place, bool apply)
{
    constexpr qsizetype few = 3;
    m_question = {m_question.ticket + 1, place, apply};
    // What the check found is there at once. Where that is little, words that cost a search are added when they are found.
    const Finding &finding = place.finding;
    const bool isWord = finding.kind == FindingKind::Spelling && !finding.text.contains(u' ');
    if (!finding.suggestions.isEmpty() || !isWord)
        Q_EMIT suggestionsReady(place);
    if (isWord && finding.suggestions.size() < few)
        Q_EMIT suggestWanted(m_question.ticket, finding.text);
}

void ProofingMarks::takeSuggestions(quint64 ticket, const QStringList &words, const QStringList &reasons)
{
    if (ticket != m_question.ticket || !m_question.place.holds())
        return;
    Place &place = m_question.place;
    for (qsizetype i = 0; i < words.size(); ++i) { // behind those that are there: nothing moves under the hand
        if (place.finding.suggestions.contains(words[i]))
            continue;
        place.finding.suggestions += words[i];
        place.finding.reasons.resize(place.finding.suggestions.size());
        place.finding.reasons.back() = reasons.value(i);
    }
    if (BlockMarks *marks = BlockMarks::of(place.block)) {
        for (Finding &finding : marks->findings) {
            if (finding.start == place.finding.start && finding.text == place.finding.text)
                finding = place.finding;
        }
    }
    if (!m_question.apply)
        Q_EMIT suggestionsReady(place);
    else if (!words.isEmpty())
        apply(place, words.front());
}

void ProofingMarks::apply(const Place &place, const QString &replacement)
{
    if (!place.holds() || place.edit->isReadOnly())
        return;
    QTextCursor cursor(place.block);
    cursor.beginEditBlock();
    place.replace(cursor, replacement);
    cursor.endEditBlock();
    place.edit->setTextCursor(cursor);
}

void ProofingMarks::applyFirst()
{
    if (!placeAtCaret() && !goToNext(1))
        return;
    const auto place = placeAtCaret();
    if (!place)
        return;
    if (!place->finding.suggestions.isEmpty())
        apply(*place, place->finding.suggestions.front());
    else
        ask(*place, true);
}

std::vector<ProofingMarks::Place> ProofingMarks::safePlaces() const
{
    std::vector<Place> safe = places();
    std::erase_if(safe, [](const Place &p) { return !p.finding.safe || p.finding.suggestions.isEmpty() || p.edit->isReadOnly(); });
    return safe;
}

bool ProofingMarks::isIgnored(const QTextEdit &edit, const QTextBlock &block, const Finding &finding) const
{
    return m_ignored.contains(everywhereKey(finding)) || m_ignored.contains(hereKey(edit, block, finding))
        || (finding.kind == FindingKind::Spelling && m_added.contains(finding.text));
}

void ProofingMarks::dropIgnored()
{
    for (const Watched &watched : std::as_const(m_blocks)) {
        BlockMarks *marks = BlockMarks::of(watched.block);
        if (marks && std::erase_if(marks->findings, [&](const Finding &f) { return isIgnored(*watched.edit, watched.block, f); }) > 0)
            repaint(*watched.edit, watched.block);
    }
    m_announce.start();
}

void ProofingMarks::ignore(const QString &key)
{
    m_ignored.insert(key);
    dropIgnored();
    QStringList all(m_ignored.cbegin(), m_ignored.cend());
    all.sort();
    Q_EMIT ignored(all);
}

void ProofingMarks::ignoreHere(const Place &place) { ignore(hereKey(*place.edit, place.block, place.finding)); }

void ProofingMarks::ignoreEverywhere(const Place &place) { ignore(everywhereKey(place.finding)); }

void ProofingMarks::setIgnored(const QStringList &ignored)
{
    const QSet<QString> before = std::exchange(m_ignored, QSet<QString>(ignored.cbegin(), ignored.cend()));
    if (m_ignored == before)
        return;
    dropIgnored();
    if (!m_ignored.contains(before))
        checkAll();
}

void ProofingMarks::addToDictionary(const Place &place)
{
    m_added.insert(place.finding.text); // until the thread has taken the word and the blocks are checked again
    dropIgnored();
    Q_EMIT wordAdded(place.finding.text);
}

} // namespace muharrir
