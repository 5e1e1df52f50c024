// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/learnedstyle.h"

#include "proofing/copyopening.h"
#include "proofing/months.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace muharrir {
namespace {

using Feature = StyleVote::Feature;

constexpr int enoughVotes = 3;
constexpr double clearMajority = 0.7;

qsizetype count(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    qsizetype found = 0;
    for (auto match = expression.globalMatch(text); match.hasNext(); match.next())
        ++found;
    return found;
}

/// How often an article uses each form of a feature, in the order of its enum without Any; of a spelling, both spellings.
std::vector<qsizetype> usesIn(const QString &text, Feature feature, const SpellingChoice &choice)
{
    switch (feature) {
    case Feature::Digits:
        return {count(text, QStringLiteral("[0-9]+")), count(text, QStringLiteral("[٠-٩]+"))};
    case Feature::Quotes:
        return {text.count(u'«'), text.count(u'"') / 2, (text.count(u'“') + text.count(u'”')) / 2};
    case Feature::Months: {
        std::vector<qsizetype> uses(6);
        for (const HouseStyle::Months form : monthFormsIn(text))
            ++uses[size_t(form) - 1];
        return uses;
    }
    case Feature::Tanwin:
        return {text.count(QStringLiteral("\u0627\u064B")), text.count(QStringLiteral("\u064B\u0627"))};
    case Feature::Percent:
        return {count(text, QStringLiteral("[%٪]")), count(text, QStringLiteral("(?:بال|في ال)(?:مئة|مائة)"))};
    case Feature::Dateline: {
        std::vector<qsizetype> uses(5);
        for (const QStringView line : QStringView(text).split(u'\n'))
            if (const auto opening = copyOpening(line))
                ++uses[size_t(opening->form) - 1];
        return uses;
    }
    case Feature::Spelling: {
        const auto uses = [&](QStringView form) {
            return choice.whole ? count(text, QString(u"\\b[وفبلك]?" + form.toString() + u"\\b")) : text.count(form);
        };
        return {uses(choice.first), uses(choice.second)};
    }
    }
    Q_UNREACHABLE();
}

/// The form that the article uses more than each other one, or -1.
int voteOf(const std::vector<qsizetype> &uses)
{
    const auto most = std::ranges::max_element(uses);
    return *most > 0 && std::ranges::count(uses, *most) == 1 ? int(most - uses.begin()) : -1;
}

StyleVote vote(const QStringList &articles, Feature feature, const SpellingChoice &choice = {})
{
    std::vector<StyleVote::Form> forms;
    int votes = 0;
    for (const QString &article : articles) {
        const int chosen = voteOf(usesIn(article, feature, choice));
        if (chosen < 0)
            continue;
        ++votes;
        // The enums begin with Any.
        const int value = chosen + 1;
        auto form = std::ranges::find(forms, value, &StyleVote::Form::value);
        if (form == forms.end())
            form = forms.insert(forms.end(), {value, (chosen == 0 ? choice.first : choice.second).toString(), 0});
        ++form->articles;
    }
    std::ranges::stable_sort(forms, std::ranges::greater(), &StyleVote::Form::articles);
    const bool decided = votes >= enoughVotes && forms.front().articles >= clearMajority * votes;
    return {feature, std::move(forms), decided};
}

void apply(const StyleVote &vote, HouseStyle &style)
{
    if (!vote.decided)
        return;
    const StyleVote::Form &form = vote.forms.front();
    switch (vote.feature) {
    case Feature::Digits:
        style.digits = HouseStyle::Digits(form.value);
        return;
    case Feature::Quotes:
        style.quotes = HouseStyle::Quotes(form.value);
        return;
    case Feature::Months:
        style.months = HouseStyle::Months(form.value);
        return;
    case Feature::Tanwin:
        style.tanwin = HouseStyle::Tanwin(form.value);
        return;
    case Feature::Percent:
        style.percent = HouseStyle::Percent(form.value);
        return;
    case Feature::Dateline:
        style.dateline = HouseStyle::Dateline(form.value);
        return;
    case Feature::Spelling:
        for (const SpellingChoice &choice : spellingChoices()) {
            if (choice.first != form.spelling && choice.second != form.spelling)
                continue;
            style.spellings.removeIf([&](const QString &old) { return old == choice.first || old == choice.second; });
            style.spellings += form.spelling;
        }
        return;
    }
}

} // namespace

LearnedStyle learnStyle(const QStringList &articles)
{
    LearnedStyle learned;
    learned.articles = int(articles.size());
    for (const Feature feature : {Feature::Digits, Feature::Quotes, Feature::Months, Feature::Tanwin, Feature::Percent, Feature::Dateline})
        learned.votes.push_back(vote(articles, feature));
    for (const SpellingChoice &choice : spellingChoices())
        learned.votes.push_back(vote(articles, Feature::Spelling, choice));
    std::erase_if(learned.votes, [](const StyleVote &vote) { return vote.forms.empty(); });
    learned.style = withLearned({}, learned);
    return learned;
}

HouseStyle withLearned(HouseStyle style, const LearnedStyle &learned)
{
    for (const StyleVote &vote : learned.votes)
        apply(vote, style);
    return style;
}

} // namespace muharrir
