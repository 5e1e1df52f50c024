// SPDX-License-Identifier: GPL-3.0-or-later
// A build step: the counts of news words (counts/*.tsv.zst) and the dictionary's verdict on each become words.bin, which WordCounts maps.
// muharrir_compile_words UNIGRAMS BIGRAMS AFFIX DICTIONARY OUTPUT
#include "proofing/candidates.h"
#include "proofing/change.h"
#include "proofing/dictionary.h"
#include "proofing/wordcountsformat.h"

#include <QHash>
#include <QSaveFile>
#include <QTextStream>

#include <zstd.h>

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

using namespace muharrir;
using namespace muharrir::wordcountsformat;

namespace {

struct Form {
    QString word;
    quint32 seen = 0;    ///< as counted
    quint32 cleaned = 0; ///< without likely slips
    bool known = false;  ///< to the dictionary
    bool doubtful = false;
    std::vector<WordId> confusions{};
};
struct Pair {
    WordId left;
    WordId right;
    quint32 count;
};
struct Groups {
    std::vector<std::vector<WordId>> words; ///< by skeleton
    std::vector<size_t> of;                 ///< the group of each word
};

// How the counts' own slips are told from words. The newspapers write الى for إلى in up to a quarter of its uses.
constexpr double likelierShare = 0.3; // a dictionary variant with this share of the form's occurrences makes a non-word doubtful
constexpr quint32 rareForm = 3;       // and of a form as rare as this, any dictionary variant
constexpr double closeCost = 1.0;     // dearer variants are other words
constexpr double archaicRatio = 10;   // a bare-alif form whose hamza twin is so much commoner is a slip, though the dictionary has it
constexpr double attestedRatio = 2;   // the same of two forms that the dictionary has neither of
constexpr quint32 commonTwin = 20;    // occurrences of that twin
constexpr double endingRatio = 100;   // a word whose twin with another last letter (ثوره, ثورة) is so much commoner is a slip of it
constexpr double pluralRatio = 10;    // and one whose twin with the plural's alif is
constexpr double dampedRatio = 2;     // a bare-alif form whose twin is so much commoner counts a tenth
constexpr quint32 rareConfusion = 5;  // where only a hamza or the plural's alif is missing
constexpr quint32 commonConfusion = 20; // occurrences of a word that another may be mistaken for

QByteArray unpacked(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QByteArray packed = file.readAll();
    const auto size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > (1u << 30))
        qFatal("%s is no zstd file of a known size", qPrintable(path));
    QByteArray text(qsizetype(size), Qt::Uninitialized);
    if (ZSTD_decompress(text.data(), size_t(text.size()), packed.constData(), size_t(packed.size())) != size)
        qFatal("%s is damaged", qPrintable(path));
    return text;
}

void forEachLine(const QByteArray &text, const std::function<void(const QList<QByteArray> &)> &visit)
{
    qsizetype start = 0;
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        visit(text.mid(start, end - start).split('\t'));
        start = end + 1;
    }
}

std::vector<Form> readForms(const QString &path)
{
    std::vector<Form> forms;
    forEachLine(unpacked(path), [&forms](const QList<QByteArray> &fields) {
        if (fields.size() == 2 && encoded(QString::fromUtf8(fields[0])).length > 0)
            forms.push_back({QString::fromUtf8(fields[0]), fields[1].toUInt()});
    });
    for (const QStringView standIn : {startWord, punctuationWord})
        forms.push_back({standIn.toString(), 1000000});
    std::ranges::sort(forms, [](const Form &a, const Form &b) { return a.seen != b.seen ? a.seen > b.seen : a.word < b.word; });
    if (forms.size() >= (size_t(1) << wordBits))
        qFatal("more words than a pair can name");
    return forms;
}

std::vector<Pair> readPairs(const QString &path, const std::vector<Form> &forms)
{
    QHash<QByteArray, WordId> ids;
    for (WordId id = 0; id < forms.size(); ++id)
        ids.insert(forms[id].word.toUtf8(), id);
    std::vector<Pair> pairs;
    forEachLine(unpacked(path), [&](const QList<QByteArray> &fields) {
        const WordId left = ids.value(fields.value(0), noWord);
        const WordId right = ids.value(fields.value(1), noWord);
        if (left != noWord && right != noWord)
            pairs.push_back({left, right, fields[2].toUInt()});
    });
    return pairs;
}

Groups grouped(const std::vector<Form> &forms)
{
    Groups groups;
    QHash<QString, size_t> known;
    groups.of.resize(forms.size());
    for (WordId id = 0; id < forms.size(); ++id) {
        const QString key = skeleton(forms[id].word);
        const auto group = known.constFind(key);
        groups.of[id] = group != known.constEnd() ? *group : groups.words.size();
        if (groups.of[id] == groups.words.size()) {
            known.insert(key, groups.of[id]);
            groups.words.emplace_back();
        }
        groups.words[groups.of[id]].push_back(id);
    }
    return groups;
}

/// Only hamzas stand on the right that lack on the left.
bool lacksHamza(const QString &bare, const QString &right) { return bare != right && editBetween(bare, right).change == WordChange::Hamza; }

bool lacksTehMarbuta(const QString &word, const QString &right)
{
    return word.endsWith(u'ه') && right.endsWith(u'ة') && word.chopped(1) == right.chopped(1);
}

/// Only the last letter differs: ه for ة, ي for ى, ى for ي.
bool hasOtherEnding(const QString &word, const QString &right)
{
    if (word.size() != right.size() || word.size() < 3 || word.chopped(1) != right.chopped(1))
        return false;
    const QString ends = QString(word.back()) + right.back();
    return ends == u"هة" || ends == u"يى" || ends == u"ىي";
}

bool lacksPluralAlef(const QString &word, const QString &right)
{
    return word.endsWith(u'و') && right.size() == word.size() + 1 && right.startsWith(word) && right.endsWith(u'ا');
}

void judge(std::vector<Form> &forms, const Groups &groups, Dictionary &dictionary)
{
    for (Form &form : forms) {
        form.known = !form.word.startsWith(u'<') && dictionary.knows(form.word);
        form.cleaned = form.seen;
    }
    for (WordId id = 0; id < forms.size(); ++id) {
        Form &form = forms[id];
        for (const WordId other : groups.words[groups.of[id]]) {
            const Form &twin = forms[other];
            if (other == id)
                continue;
            if (!twin.known) { // a word that the dictionary lacks: الأبرياء
                form.doubtful
                    = form.doubtful || (!form.known && twin.seen >= attestedRatio * form.seen && lacksHamza(form.word, twin.word));
                continue;
            }
            if (!form.known && editBetween(form.word, twin.word).cost <= closeCost
                && (twin.seen >= likelierShare * form.seen || form.seen <= rareForm))
                form.doubtful = true;
            if (form.known && hasArticle(form.word) && lacksTehMarbuta(form.word, twin.word) && twin.seen >= form.seen)
                form.doubtful = true; // الثوره: no pronoun follows an article
            if (form.known && lacksPluralAlef(form.word, twin.word) && twin.seen >= pluralRatio * form.seen)
                form.doubtful = true;
            if (form.known && hasOtherEnding(form.word, twin.word) && twin.seen >= endingRatio * form.seen) {
                form.doubtful = true;
                form.cleaned = std::min(form.cleaned, form.seen / 10);
            }
            if (form.known && twin.seen >= dampedRatio * form.seen && lacksHamza(form.word, twin.word)) {
                form.cleaned = std::min(form.cleaned, form.seen / 10);
                form.doubtful = form.doubtful || (twin.seen >= commonTwin && twin.seen >= archaicRatio * form.seen);
            }
        }
        if (form.doubtful && !form.known)
            form.cleaned = 0;
    }
}

/// Other dictionary words that a form may have been meant for, the commonest first. The first of a doubtful form is what it stands for.
void addConfusions(std::vector<Form> &forms, const Groups &groups)
{
    for (WordId id = 0; id < forms.size(); ++id) {
        Form &form = forms[id];
        if (!form.known && !form.doubtful)
            continue;
        for (const WordId other : groups.words[groups.of[id]]) // in order of frequency
            if (other != id && (forms[other].known || form.doubtful) && !forms[other].doubtful
                && (form.doubtful || forms[other].cleaned >= commonConfusion
                    || (forms[other].cleaned >= rareConfusion
                        && (lacksHamza(form.word, forms[other].word) || lacksPluralAlef(form.word, forms[other].word))))
                && editBetween(form.word, forms[other].word).cost <= closeCost)
                form.confusions.push_back(other);
    }
}

/// Letters in threes: how much likelier in words that no dictionary has, names for the most, than in those that it has.
std::vector<qint8> foreignness(const std::vector<Form> &forms)
{
    constexpr double rareTriple = 0.5;
    constexpr double rarePair = 20; // occurrences below which two letters say little of a third
    constexpr qsizetype shortestName = 3;
    using Counted = std::array<std::vector<double>, 2>; // of the dictionary's words, of the others
    Counted triples{std::vector<double>(letterTriples), std::vector<double>(letterTriples)};
    Counted pairs{std::vector<double>(letterCodes * letterCodes), std::vector<double>(letterCodes * letterCodes)};
    for (const Form &form : forms) {
        const Code code = encoded(form.word);
        if (form.doubtful || form.word.startsWith(u'<') || (!form.known && form.word.size() < shortestName))
            continue;
        const auto letter = [&code](qsizetype i) { return i < 0 || i >= code.length ? quint8(0) : code.bytes[size_t(i)]; };
        for (qsizetype end = 0; end < code.length + 2; ++end) {
            ++triples[form.known ? 0 : 1][tripleIndex(letter(end - 2), letter(end - 1), letter(end))];
            ++pairs[form.known ? 0 : 1][tripleIndex(0, letter(end - 2), letter(end - 1))];
        }
    }
    std::vector<qint8> result(letterTriples);
    for (quint32 i = 0; i < letterTriples; ++i) {
        const auto share = [&](size_t kind) { return (triples[kind][i] + rareTriple) / (pairs[kind][i / letterCodes] + rarePair); };
        result[i] = qint8(std::clamp(std::lround(std::log10(share(1) / share(0)) * foreignnessSteps), -127l, 127l));
    }
    return result;
}

/// Open addressing over `keys`.
std::vector<quint32> hashed(const std::vector<Code> &keys, quint32 size)
{
    std::vector<quint32> table(size);
    for (quint32 i = 0; i < keys.size(); ++i) {
        const quint32 hash = hashOf(keys[i].bytes.data(), keys[i].length);
        quint32 slot = hash & (size - 1);
        while (table[slot])
            slot = (slot + 1) & (size - 1);
        table[slot] = slotOf(i, hash);
    }
    return table;
}

class Writer {
public:
    explicit Writer(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
    }
    template<typename T>
    void write(const std::vector<T> &values)
    {
        write(QByteArrayView(reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * sizeof(T))));
    }
    void write(const Header &header) { write(QByteArrayView(reinterpret_cast<const char *>(&header), sizeof header)); }
    void commit()
    {
        m_file.write(m_checksum.result());
        if (!m_file.commit())
            qFatal("cannot write the words");
    }

private:
    void write(QByteArrayView bytes)
    {
        m_file.write(bytes.data(), bytes.size());
        m_checksum.addData(bytes);
    }

    QSaveFile m_file;
    QCryptographicHash m_checksum{checksum};
};

/// Lists of lists as one list and the start of each.
template<typename T>
std::pair<std::vector<quint32>, std::vector<T>> flattened(const std::vector<std::vector<T>> &lists)
{
    std::pair<std::vector<quint32>, std::vector<T>> result;
    for (const std::vector<T> &list : lists) {
        result.first.push_back(quint32(result.second.size()));
        result.second.insert(result.second.end(), list.begin(), list.end());
    }
    result.first.push_back(quint32(result.second.size()));
    return result;
}

void writeWords(const QString &path, const QByteArray &fingerprint, const std::vector<Form> &forms, const Groups &groups,
                const std::vector<Pair> &pairs)
{
    std::vector<Code> codes;
    std::vector<Code> skeletons;
    std::vector<std::vector<quint8>> letters;
    std::vector<std::vector<quint32>> following(forms.size());
    std::vector<std::vector<WordId>> confusions;
    std::vector<quint32> counts;
    std::vector<quint8> marks;
    for (const Form &form : forms) {
        const Code code = encoded(form.word);
        codes.push_back(code);
        letters.emplace_back(code.bytes.begin(), code.bytes.begin() + code.length);
        confusions.push_back(form.confusions);
        counts.push_back(form.cleaned);
        marks.push_back(quint8((form.known ? WordCounts::InDictionary : 0) | (form.doubtful ? WordCounts::Doubtful : 0)));
    }
    for (const std::vector<WordId> &group : groups.words)
        skeletons.push_back(encoded(skeleton(forms[group.front()].word)));
    for (const Pair &pair : pairs) {
        const auto kept = [&](WordId id) { return double(forms[id].cleaned) / forms[id].seen; };
        const double count = pair.count * kept(pair.left) * kept(pair.right);
        if (count >= 0.1)
            following[pair.left].push_back(packedPair(pair.right, count));
    }
    for (std::vector<quint32> &list : following)
        std::ranges::sort(list, {}, pairWord);

    const auto [letterStarts, letterBytes] = flattened(letters);
    const auto [groupStarts, groupWords] = flattened(groups.words);
    const auto [pairStarts, packedPairs] = flattened(following);
    const auto [confusionStarts, confusionWords] = flattened(confusions);
    Header header;
    header.magic = magic;
    std::copy_n(fingerprint.begin(), std::min<qsizetype>(fingerprint.size(), 20), header.fingerprint.begin());
    header.words = quint32(forms.size());
    header.tableSize = std::bit_ceil(quint32(forms.size() * 3 / 2));
    header.skeletons = quint32(groups.words.size());
    header.pairs = quint32(packedPairs.size());
    header.confusions = quint32(confusionWords.size());
    header.letters = quint32(letterBytes.size());

    Writer writer(path);
    writer.write(header);
    writer.write(letterStarts);
    writer.write(counts);
    writer.write(hashed(codes, header.tableSize));
    writer.write(hashed(skeletons, header.tableSize));
    writer.write(groupStarts);
    writer.write(groupWords);
    writer.write(pairStarts);
    writer.write(packedPairs);
    writer.write(confusionStarts);
    writer.write(confusionWords);
    writer.write(marks);
    writer.write(foreignness(forms));
    writer.write(letterBytes);
    writer.commit();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 6)
        qFatal("usage: muharrir_compile_words UNIGRAMS BIGRAMS AFFIX DICTIONARY OUTPUT");
    const auto argument = [argv](int i) { return QString::fromLocal8Bit(argv[i]); };
    Dictionary dictionary(argument(3), argument(4));
    if (!dictionary.isLoaded())
        qFatal("no dictionary at %s", argv[4]);
    std::vector<Form> forms = readForms(argument(1));
    const std::vector<Pair> pairs = readPairs(argument(2), forms);
    const Groups groups = grouped(forms);
    judge(forms, groups, dictionary);
    addConfusions(forms, groups);
    writeWords(argument(5), Dictionary::fingerprint(argument(3), argument(4)), forms, groups, pairs);
    return 0;
}
