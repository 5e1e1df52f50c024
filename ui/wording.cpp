// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "base/errors.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace muharrir {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString findingKindText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Spelling:
        return Wording::tr("Spelling");
    case FindingKind::Confusion:
        return Wording::tr("Word out of place");
    case FindingKind::Grammar:
        return Wording::tr("Grammar");
    case FindingKind::Spacing:
        return Wording::tr("Spacing");
    case FindingKind::Punctuation:
        return Wording::tr("Punctuation");
    case FindingKind::Style:
        return Wording::tr("Style");
    case FindingKind::Consistency:
        return Wording::tr("Consistency");
    }
    Q_UNREACHABLE();
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Wording::tr("Error");
    case Severity::Warning:
        return Wording::tr("Check this");
    case Severity::Hint:
        return Wording::tr("Hint");
    }
    Q_UNREACHABLE();
}

QString errorText(Error error)
{
    for (QString &argument : error.arguments)
        if (argument.startsWith(u'/')) // a path is read from the left within an Arabic line
            argument = isolated(argument);
    const QString todo = advice(error);
    return todo.isEmpty() ? describe(error) : describe(error) + u' ' + todo;
}

QString errorText(const std::vector<Error> &errors)
{
    QStringList lines;
    for (const Error &error : errors)
        lines += errorText(error);
    return lines.join(u'\n');
}

QString conditionAdvice(Condition condition)
{
    switch (condition) {
    case Condition::ReasonGiven:
        return Wording::tr("Write it in the field below.");
    case Condition::HeadlineGiven:
    case Condition::BodyGiven:
        return Wording::tr("Write it on the page.");
    case Condition::HeadlineConfirmed:
        return Wording::tr("It was derived from the pasted text: confirm or change it.");
    case Condition::TagGiven:
        return Wording::tr("Take a suggested tag or write one.");
    case Condition::SourceGiven:
        return Wording::tr("Say who informed us, or whose copy it is.");
    case Condition::FourEyes:
        return Wording::tr("An editor does not approve his own item.");
    case Condition::LegalCleared:
        return Wording::tr("The chief editor clears it.");
    case Condition::MayBePublished:
        return Wording::tr("Take the mark off in the item's fields.");
    case Condition::EmbargoPassed:
        return Wording::tr("Wait, or change the embargo in the item's fields.");
    case Condition::ApprovalStands:
        return Wording::tr("Approve the changes anew.");
    case Condition::CorrectionNoted:
        return Wording::tr("Say what was wrong, for the readers.");
    case Condition::OwnArticle:
    case Condition::NotOpenedByDesk:
    case Condition::ProofreadingOn:
    case Condition::BreakingOnly:
    case Condition::SecondReadDue:
        return {};
    }
    Q_UNREACHABLE();
}

namespace {

QString past(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds < 2)
        return Wording::tr("just now");
    if (seconds < minute)
        return Wording::tr("%n second(s) ago", nullptr, static_cast<int>(seconds));
    if (seconds < hour)
        return Wording::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds < day)
        return Wording::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    if (seconds < 7 * day)
        return Wording::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / day));
    if (seconds < 30 * day)
        return Wording::tr("%n week(s) ago", nullptr, static_cast<int>(seconds / (7 * day)));
    return Wording::tr("%n month(s) ago", nullptr, static_cast<int>(seconds / (30 * day)));
}

QString future(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds < hour)
        return Wording::tr("in %n minute(s)", nullptr, static_cast<int>(qMax<qint64>(1, seconds / minute)));
    if (seconds < 2 * day)
        return Wording::tr("in %n hour(s)", nullptr, static_cast<int>(seconds / hour));
    return Wording::tr("in %n day(s)", nullptr, static_cast<int>(seconds / day));
}

} // namespace

QString ageText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    // Clocks of two machines differ a little: what is not quite past is now.
    if (seconds < -60)
        return future(-seconds);
    constexpr qint64 year = 365 * 24 * 3600;
    if (seconds >= year)
        return dateText(time.toLocalTime().date());
    const QDate day = time.toLocalTime().date(), today = now.toLocalTime().date();
    if (day.addDays(1) == today && seconds >= 6 * 3600)
        return Wording::tr("yesterday");
    return past(seconds);
}

QString dateText(const QDate &date)
{
    if (!date.isValid())
        return {};
    // Month names are translated by themselves: the locale's would bring its digits along.
    static const char *const months[]{
        QT_TRANSLATE_NOOP("Wording", "January"), QT_TRANSLATE_NOOP("Wording", "February"), QT_TRANSLATE_NOOP("Wording", "March"),
        QT_TRANSLATE_NOOP("Wording", "April"),   QT_TRANSLATE_NOOP("Wording", "May"),      QT_TRANSLATE_NOOP("Wording", "June"),
        QT_TRANSLATE_NOOP("Wording", "July"),    QT_TRANSLATE_NOOP("Wording", "August"),   QT_TRANSLATE_NOOP("Wording", "September"),
        QT_TRANSLATE_NOOP("Wording", "October"), QT_TRANSLATE_NOOP("Wording", "November"), QT_TRANSLATE_NOOP("Wording", "December")};
    const QString month = Wording::tr(months[date.month() - 1]);
    return Wording::tr("%1 %2 %3", "day month year").arg(numeral(date.day()), month, numeral(date.year()));
}

QString momentText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    return Wording::tr("%1, %2", "date, time").arg(dateText(local.date()), clock);
}

QString styleFeatureText(StyleVote::Feature feature)
{
    switch (feature) {
    case StyleVote::Feature::Digits:
        return Wording::tr("Digits");
    case StyleVote::Feature::Quotes:
        return Wording::tr("Quotation marks");
    case StyleVote::Feature::Months:
        return Wording::tr("Months");
    case StyleVote::Feature::Tanwin:
        return Wording::tr("Tanwin");
    case StyleVote::Feature::Percent:
        return Wording::tr("Percentage");
    case StyleVote::Feature::Dateline:
        return Wording::tr("Dateline");
    case StyleVote::Feature::Spelling:
        return Wording::tr("Spelling");
    }
    Q_UNREACHABLE();
}

QString styleFormText(StyleVote::Feature feature, int value)
{
    static const QString samples[][7]{
        {{}, QStringLiteral("2026"), QStringLiteral("٢٠٢٦")},
        {{}, QStringLiteral("« »"), QStringLiteral("\" \""), QStringLiteral("“ ”")},
        {{},
         QStringLiteral("مارس"),
         QStringLiteral("آذار"),
         QStringLiteral("مارس/آذار"),
         QStringLiteral("آذار/مارس"),
         QStringLiteral("مارس (آذار)"),
         QStringLiteral("آذار (مارس)")},
        {{}, QStringLiteral("شكراً"), QStringLiteral("شكرًا")},
        {{}, QStringLiteral("5%"), QStringLiteral("5 بالمئة")},
        {{},
         QStringLiteral("الرياض - واس:"),
         QStringLiteral("واس - الرياض:"),
         QStringLiteral("الرياض (واس) -"),
         QStringLiteral("واس (الرياض) -"),
         QStringLiteral("الرياض: واس -")},
    };
    if (feature == StyleVote::Feature::Spelling || value < 0 || value > 6)
        return {};
    return value == 0 ? Wording::tr("As it comes", "house style") : samples[static_cast<int>(feature)][value];
}

QString ruleText(const QString &rule)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("long-sentence"), QT_TRANSLATE_NOOP("Wording", "Long sentences")},
        {QStringLiteral("wording"), QT_TRANSLATE_NOOP("Wording", "Say / do not say")},
        {QStringLiteral("tamm"), QT_TRANSLATE_NOOP("Wording", "«تم» with a verbal noun")},
        {QStringLiteral("tanwin-place"), QT_TRANSLATE_NOOP("Wording", "Place of the tanwin")},
        {QStringLiteral("house-digits"), QT_TRANSLATE_NOOP("Wording", "Digits of the house")},
        {QStringLiteral("house-quotes"), QT_TRANSLATE_NOOP("Wording", "Quotation marks of the house")},
        {QStringLiteral("house-months"), QT_TRANSLATE_NOOP("Wording", "Months of the house")},
        {QStringLiteral("house-percent"), QT_TRANSLATE_NOOP("Wording", "Percentage of the house")},
        {QStringLiteral("house-dateline"), QT_TRANSLATE_NOOP("Wording", "Dateline of the house")},
        {QStringLiteral("strange-word"), QT_TRANSLATE_NOOP("Wording", "Words close to known ones")},
        {QStringLiteral("house-spelling"), QT_TRANSLATE_NOOP("Wording", "Spelling of the house")},
        {QStringLiteral("name-form"), QT_TRANSLATE_NOOP("Wording", "Names in the form of the house")},
        {QStringLiteral("mixed-names"), QT_TRANSLATE_NOOP("Wording", "One name, one form")},
        {QStringLiteral("mixed-quotes"), QT_TRANSLATE_NOOP("Wording", "One kind of quotation marks")},
        {QStringLiteral("mixed-digits"), QT_TRANSLATE_NOOP("Wording", "One kind of digits")},
        {QStringLiteral("doubled-word"), QT_TRANSLATE_NOOP("Wording", "Doubled words")},
        {QStringLiteral("doubled-mark"), QT_TRANSLATE_NOOP("Wording", "Doubled marks")},
        {QStringLiteral("double-space"), QT_TRANSLATE_NOOP("Wording", "Doubled spaces")},
        {QStringLiteral("space-before-mark"), QT_TRANSLATE_NOOP("Wording", "Space before a mark")},
        {QStringLiteral("space-after-mark"), QT_TRANSLATE_NOOP("Wording", "Space after a mark")},
        {QStringLiteral("space-in-brackets"), QT_TRANSLATE_NOOP("Wording", "Space inside brackets")},
        {QStringLiteral("space-around-brackets"), QT_TRANSLATE_NOOP("Wording", "Space around brackets")},
        {QStringLiteral("no-break-space"), QT_TRANSLATE_NOOP("Wording", "No-break spaces")},
        {QStringLiteral("hidden-mark"), QT_TRANSLATE_NOOP("Wording", "Invisible characters")},
        {QStringLiteral("presentation-form"), QT_TRANSLATE_NOOP("Wording", "Presentation forms")},
        {QStringLiteral("latin-mark"), QT_TRANSLATE_NOOP("Wording", "Latin marks")},
        {QStringLiteral("unbalanced-quote"), QT_TRANSLATE_NOOP("Wording", "Unbalanced quotation marks")},
        {QStringLiteral("unbalanced-bracket"), QT_TRANSLATE_NOOP("Wording", "Unbalanced brackets")},
        {QStringLiteral("inna-at-start"), QT_TRANSLATE_NOOP("Wording", "إن at the beginning")},
        {QStringLiteral("inna-after-saying"), QT_TRANSLATE_NOOP("Wording", "إن after a verb of saying")},
        {QStringLiteral("verb-ending"), QT_TRANSLATE_NOOP("Wording", "Endings of verbs")},
        {QStringLiteral("case-ending"), QT_TRANSLATE_NOOP("Wording", "Endings of cases")},
        {QStringLiteral("case-hamza"), QT_TRANSLATE_NOOP("Wording", "Hamza by case")},
        {QStringLiteral("tanwin-agreement"), QT_TRANSLATE_NOOP("Wording", "Tanwin of the adjective")},
        {QStringLiteral("demonstrative"), QT_TRANSLATE_NOOP("Wording", "Demonstratives")},
    };
    const auto text = texts.constFind(rule);
    return text == texts.constEnd() ? rule : Wording::tr(*text);
}

QString styleName(const HouseStyle &style)
{
    const auto preset = std::ranges::find(stylePresets(), style.id, &HouseStyle::id);
    return preset == stylePresets().end() ? style.name : preset->name;
}

QString numeral(qint64 number) { return QLocale().toString(number); }

QString percentage(int number)
{
    const bool arabic = QLocale().zeroDigit() == QStringLiteral("٠");
    return numeral(number) % (arabic ? QStringLiteral("٪") : QStringLiteral("%"));
}

QString readingTimeText(int seconds)
{
    const int halves = (seconds + 15) / 30;
    if (halves < 2)
        return Wording::tr("less than a minute");
    const int minutes = halves >= 6 ? (seconds + 30) / 60 : halves / 2;
    const QString whole = Wording::tr("%n minute(s)", nullptr, minutes);
    return halves < 6 && halves % 2 ? Wording::tr("%1 and a half", "minutes").arg(whole) : whole;
}

QString joined(const QStringList &parts, QStringView between)
{
    QString line;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!line.isEmpty())
            line += between;
        line += QChar(0x2068);
        line += part;
        line += QChar(0x2069);
    }
    return line;
}

QString isolated(const QString &text)
{
    QString island;
    island.reserve(text.size() + 2);
    island += QChar(0x2066);
    island += text;
    island += QChar(0x2069);
    return island;
}

} // namespace muharrir
