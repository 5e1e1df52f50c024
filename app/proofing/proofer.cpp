// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/proofer.h"

#include "proofing/normaliser.h"
#include "proofing/rules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace muharrir {
namespace {

QString listsFolder()
{
    // Beside the executable, above it (tests and the tree of a build), or where a package puts it.
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *place :
         {"dictionaries", "../dictionaries", "../../dictionaries", "../../../dictionaries", "../share/muharrir/dictionaries"}) {
        const QString folder = here.filePath(QString::fromLatin1(place));
        if (QFileInfo(folder).isDir())
            return QDir::cleanPath(folder);
    }
    return {};
}

/// Overlapping findings: one that is no hint stays before a hint, else the one that starts earlier, else the earlier rule's.
void dropOverlapping(Findings &findings)
{
    std::ranges::stable_sort(findings, {}, &Finding::start);
    Findings kept;
    kept.reserve(findings.size());
    for (Finding &finding : findings) {
        if (finding.severity != Severity::Hint)
            while (!kept.empty() && kept.back().severity == Severity::Hint && finding.start < kept.back().end())
                kept.pop_back();
        if (kept.empty() || finding.start >= kept.back().end())
            kept.push_back(std::move(finding));
    }
    findings = std::move(kept);
}

} // namespace

ProofingData findProofingData()
{
    ProofingData data;
    data.lists = listsFolder();
    for (const char *folder : {"/usr/local/share/hunspell", "/usr/share/hunspell", "/usr/share/myspell/dicts"}) {
        const QString stem = QString::fromLatin1(folder) + u"/ar";
        data.affix = stem + u".aff";
        data.dictionary = stem + u".dic";
        if (QFileInfo::exists(data.affix) && QFileInfo::exists(data.dictionary))
            break;
    }
    return data;
}

struct Proofer::Parts {
    explicit Parts(const ProofingData &data)
        : counts(data.lists + u"/words.bin"), // where it is absent the counts are empty: suggestions are ranked by their edits alone
          dictionary(data.affix, data.dictionary),
          lexicon(dictionary, counts, counts.isOpen() && counts.fingerprint() == Dictionary::fingerprint(data.affix, data.dictionary)),
          suggester(lexicon, dictionary, counts)
    {
        if (!dictionary.isLoaded())
            missing.push_back(dictionary.missing());
        need(counts.isOpen(), data.lists + u"/words.bin");
        for (const char16_t *names : {u"/names.txt", u"/places.txt", u"/cldr.txt"})
            need(lexicon.addNames(data.lists + QStringView(names)), data.lists + QStringView(names));
        need(lexicon.addSlips(data.lists + u"/slips.txt"), data.lists + u"/slips.txt");
        need(lexicon.addSpokenForms(data.lists + u"/dialect.txt"), data.lists + u"/dialect.txt");
    }

    void need(bool isThere, const QString &list)
    {
        if (!isThere)
            missing.push_back({ErrorCode::WordListMissing, {list}});
    }

    WordCounts counts;
    Dictionary dictionary;
    Lexicon lexicon;
    Suggester suggester;
    HouseStyle style;
    std::vector<Error> missing;
};

Proofer::Proofer(const ProofingData &data) : m_parts(std::make_unique<Parts>(data)) { }

Proofer::~Proofer() = default;

const std::vector<Error> &Proofer::missing() const { return m_parts->missing; }

std::vector<Finding> Proofer::check(QStringView text, bool suggestions) { return findings(text, Scope::All, suggestions); }

std::vector<Finding> Proofer::checkConsistency(QStringView article) { return findings(article, Scope::Consistency, true); }

std::vector<Finding> Proofer::findings(QStringView text, Scope scope, bool suggestions)
{
    const Passage passage(text, m_parts->counts);
    const RuleTools tools{m_parts->lexicon, m_parts->suggester, m_parts->counts, m_parts->lexicon.nameForms(), m_parts->style, suggestions};
    Findings findings;
    for (const Rule rule : scope == Scope::All ? allRules() : consistencyRules())
        rule(passage, tools, findings);
    std::erase_if(findings, [&off = m_parts->style.off](const Finding &f) { return f.mayBeTurnedOff() && off.contains(f.rule); });
    dropOverlapping(findings);
    if (!suggestions)
        std::ranges::for_each(findings, [](Finding &finding) { finding.suggestions = finding.reasons = QStringList(); });
    return findings;
}

bool Proofer::isCorrect(QStringView word) { return m_parts->lexicon.verdict(normalisedWord(word)) == Verdict::Correct; }

Proofer::Suggestions Proofer::suggest(QStringView word)
{
    Suggestions result;
    const QString plain = normalisedWord(word);
    if (hasPersianLetter(word) && m_parts->lexicon.verdict(plain) == Verdict::Correct) {
        result.words += plain;
        result.reasons += changeReason(WordChange::PersianLetter);
    }
    constexpr qsizetype most = 7;
    for (const Suggestion &suggestion : m_parts->suggester.suggestions(plain, {}, Suggester::Depth::Full)) {
        if (result.words.size() == most)
            break;
        result.words += suggestion.word;
        result.reasons += changeReason(suggestion.change);
    }
    return result;
}

void Proofer::setHouse(const HouseWords &house)
{
    m_parts->counts.setMore(house.uses);
    m_parts->lexicon.setHouse(house);
    m_parts->suggester.forget();
}

void Proofer::addWord(const QString &word)
{
    m_parts->lexicon.addHouseWord(word);
    m_parts->suggester.forget();
}

void Proofer::removeWord(const QString &word)
{
    m_parts->lexicon.removeHouseWord(word);
    m_parts->suggester.forget();
}

void Proofer::addName(const QString &line) { m_parts->lexicon.addName(line); }

QStringList Proofer::namesLike(QStringView beginning) const
{
    // What is a common word already is written to its end; a rare one (جوت) may be the beginning of a name.
    constexpr quint32 commonWord = 300; // occurrences
    const WordCounts &counts = m_parts->counts;
    if (counts.count(counts.find(normalisedWord(beginning))) >= commonWord)
        return {};
    return m_parts->lexicon.nameForms().completions(beginning);
}

void Proofer::setStyle(const HouseStyle &style) { m_parts->style = style; }

} // namespace muharrir
