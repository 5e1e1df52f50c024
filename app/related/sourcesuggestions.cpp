// SPDX-License-Identifier: GPL-3.0-or-later
// Who told us: sources by the words of attribution.
#include "related/suggestions.h"

#include "related/sourcename.h"
#include "text/fold.h"

#include <algorithm>

namespace muharrir {

namespace {

constexpr size_t speechWithin = 16; ///< tokens after the name: «في تصريح للصحفيين مساء اليوم إن»

/// Finds sources sentence by sentence, each once.
class SourceReader {
public:
    explicit SourceReader(QStringView text) : m_text(text) { }

    std::vector<SourceSuggestion> run()
    {
        for (const Range &sentence : sentences(m_text))
            read(sentence);
        return std::move(m_found);
    }

private:
    void read(const Range &sentence)
    {
        const FoldedTokens tokens(m_text.mid(sentence.start, sentence.length));
        for (size_t at = 0; at < tokens.size(); ++at) {
            const auto cue = cueAt(tokens, at);
            if (!cue)
                continue;
            if (cue->kind == CueKind::Label)
                return label(tokens, at, *cue, sentence);
            const SourceName name = named(tokens, at, *cue);
            if (!name.isEmpty())
                keep(name, sentence, cueText(tokens, at, cue->words));
        }
    }

    /// The source that this cue leads to, if it does.
    static SourceName named(const FoldedTokens &tokens, size_t at, const Cue &cue)
    {
        const size_t after = at + cue.words;
        if (after >= tokens.size())
            return {};
        switch (cue.kind) {
        case CueKind::Says:
        case CueKind::Reports: {
            const bool goesBefore = introducesSpeech(tokens, after) || (tokens.word(after) == u"في" && isMedium(tokens.word(after + 1)));
            if (goesBefore)
                return sourceNameBefore(tokens, at);
            if (SourceName before = sourceNameBefore(tokens, at); before.isCertain) // وكان الرئيس ... دوتيرتي أعلن حظر
                return before;
            SourceName name = sourceNameAt(tokens, after);
            if (asksSomebody(tokens.word(at)))
                keepPersonAlone(name);
            const bool isSubject = cue.kind == CueKind::Says ? name.isExpected || !hangsOnVerb(tokens, after) : speaks(tokens, at, name);
            return isSubject ? name : SourceName();
        }
        case CueKind::According: {
            SourceName name = sourceNameAt(tokens, after, true);
            const bool isQuotedOrLatin = !tokens.isWord(after) || tokens.tokens[after].kind == TokenKind::Latin;
            return name.isExpected || isQuotedOrLatin ? name : SourceName(); // not: وفق القانون
        }
        case CueKind::Quotes:
            return sourceNameAt(tokens, after);
        case CueKind::Label:
            break;
        }
        return {};
    }

    /// «دعا غوتيريش أطراف النزاع»: who is asked follows the name.
    static bool asksSomebody(const QString &verb)
    {
        static const QStringList asking{u"دعا"_qs, u"دعت"_qs, u"طالب"_qs, u"ناشد"_qs};
        return std::ranges::any_of(asking, [&verb](const QString &stem) { return verb.contains(stem); });
    }

    /// First name and family name; with «بن» and its like between them a word more.
    static void keepPersonAlone(SourceName &name)
    {
        static const QStringList linking{u"بن"_qs, u"ابو"_qs, u"بو"_qs, u"ال"_qs, u"عبد"_qs, u"دي"_qs, u"فان"_qs};
        const QStringList words = name.name.split(u' ');
        if (!name.isCertain || name.kind != SourceKind::Person || words.size() < 3)
            return;
        const bool linked = linking.contains(fold(words[1]));
        name.name = words.mid(0, linked ? 3 : 2).join(u' ');
    }

    /// «أفادت باحتمال»: what was said, not who.
    static bool hangsOnVerb(const FoldedTokens &tokens, size_t at)
    {
        return tokens.word(at).startsWith(u'ب') && tokens.word(at - 1).contains(u"افاد");
    }

    /// Is this the subject of a verb that may have an object instead? It is when what was said comes next, if need be behind «في بيان» and
    /// its like; and with some verbs «من», «إلى» or «عن».
    static bool speaks(const FoldedTokens &tokens, size_t verb, const SourceName &name)
    {
        static const QStringList prepositions{u"من"_qs, u"الي"_qs, u"عن"_qs, u"علي"_qs, u"ب"_qs};
        static const QStringList governing{u"حذر"_qs, u"اشار"_qs, u"اعلن"_qs, u"شدد"_qs, u"اعرب"_qs, u"كشف"_qs,
                                           u"لفت"_qs, u"نقل"_qs,  u"عبر"_qs,  u"نوه"_qs, u"اشاد"_qs, u"دعا"_qs};
        static const QStringList circumstances{u"في"_qs,   u"خلال"_qs, u"عبر"_qs, u"امس"_qs,  u"اليوم"_qs,
                                               u"ايضا"_qs, u"وهو"_qs,  u"وهي"_qs, u"الذي"_qs, u"التي"_qs};
        static const QStringList likeThat{u"ما"_qs, u"كما"_qs, u"حسبما"_qs, u"مثلما"_qs}; // وفق ما أعلنت هيئة الأرصاد
        static const QStringList findings{u"كشف"_qs, u"اظهر"_qs};                         // كشفت الفحوصات أن: nobody says so
        static const QStringList withPersons{u"نقل"_qs, u"ابلغ"_qs, u"اخبر"_qs, u"اعتبر"_qs, u"يري"_qs, u"تري"_qs, u"رات"_qs};
        const QString next = tokens.word(name.end);
        const QString saying = tokens.word(verb);
        const auto isOneOf = [&saying](const QStringList &stems) {
            return std::ranges::any_of(stems, [&saying](const QString &stem) { return saying.contains(stem); });
        };
        const bool reported = verb > 0 && likeThat.contains(tokens.word(verb - 1));
        if (introducesSpeech(tokens, name.end))
            return name.isExpected || !isOneOf(findings);
        if ((reported && name.isExpected) || (name.isCertain && !isOneOf(withPersons)))
            return true;
        if (next == u"في" && isMedium(tokens.word(name.end + 1)))
            return true;
        if (name.isExpected && isOneOf(governing) && prepositions.contains(next))
            return true;
        const bool onAccount = next == u"علي" && tokens.word(name.end + 1).contains(u"حساب");
        const bool circumstance
            = circumstances.contains(next) || onAccount || tokens.isMark(name.end, u"،(") || tokens.isMark(name.end - 1, u"،");
        for (size_t at = name.end; circumstance && at < std::min(tokens.size(), name.end + speechWithin); ++at) {
            if (introducesSpeech(tokens, at) && tokens.isWord(at))
                return true;
        }
        return false;
    }

    /// «المصدر: الجزيرة + وكالات»
    void label(const FoldedTokens &tokens, size_t at, const Cue &cue, const Range &sentence)
    {
        for (size_t from = at + cue.words; from < tokens.size(); ++from) {
            const SourceName name = sourceNameAt(tokens, from);
            if (!name.isEmpty())
                keep(name, sentence, cueText(tokens, at, cue.words));
            from = std::max(name.end, from);
            while (from < tokens.size() && !tokens.isMark(from, u"+،,/-"))
                ++from;
        }
    }

    static QString cueText(const FoldedTokens &tokens, size_t at, size_t words)
    {
        const qsizetype start = tokens.tokens[at].start;
        return tokens.text.mid(start, tokens.tokens[at + words - 1].end() - start).toString();
    }

    void keep(const SourceName &source, const Range &sentence, const QString &cue)
    {
        const QStringList words = fold(source.name).split(u' ', Qt::SkipEmptyParts);
        if (source.name.size() < 2 || words.isEmpty() || (source.isBackReference && !m_found.empty()) || pointsBack(words))
            return;
        for (size_t i = 0; i < m_found.size(); ++i) {
            if (!isSame(m_known[i], words))
                continue;
            if (m_known[i].size() < words.size() && words.mid(0, m_known[i].size()) == m_known[i]) { // الشرطة, then الشرطة الإيطالية
                m_found[i].name = source.name;
                m_known[i] = words;
            }
            return;
        }
        m_known.push_back(words);
        m_found.push_back({source.name, source.kind, sentence.start, sentence.length, cue, source.role, isAnonymous(fold(source.name))});
    }

    /// «المسؤول الكويتي», «الوزيرة»: all definite, and somebody found before is one without the article.
    [[nodiscard]] bool pointsBack(const QStringList &words) const
    {
        if (!std::ranges::all_of(words, [](const QString &word) { return word.startsWith(u"ال"); }))
            return false;
        const QString head = words.first().mid(2);
        return std::ranges::any_of(m_found, [&head](const SourceSuggestion &known) {
            return fold(QString(known.role % u' ' % known.name)).split(u' ').contains(head);
        });
    }

    /// The beginning or the end of the other (روبيو after ماركو روبيو), or a family name with what follows it (روبيو بلاده).
    static bool isSame(const QStringList &known, const QStringList &words)
    {
        const qsizetype shorter = std::min(known.size(), words.size());
        const QStringList &longer = known.size() > words.size() ? known : words;
        const QStringList &other = known.size() > words.size() ? words : known;
        return longer.mid(0, shorter) == other || longer.mid(longer.size() - shorter) == other
            || (known.size() > 1 && known.last() == words.first());
    }

    QStringView m_text;
    std::vector<SourceSuggestion> m_found;
    std::vector<QStringList> m_known; ///< the folded words of each
};

} // namespace

std::vector<SourceSuggestion> suggestSources(QStringView text) { return SourceReader(text).run(); }

} // namespace muharrir
