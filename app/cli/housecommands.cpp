// SPDX-License-Identifier: GPL-3.0-or-later
// profile, words: how the house writes.
#include "cli/commandline.h"
#include "cli/json.h"

#include "archive/house.h"
#include "archive/houselist.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>

namespace muharrir {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QJsonObject toJson(const StyleVote &vote)
{
    static constexpr std::array names{"digits", "quotes", "months", "tanwin", "percent", "dateline", "spelling"};
    QJsonArray forms;
    for (const StyleVote::Form &one : vote.forms) {
        const QString feature = QString::fromLatin1(names[static_cast<size_t>(vote.feature)]);
        QString name = one.spelling;
        if (vote.feature != StyleVote::Feature::Spelling) {
            const LearnedStyle alone{{}, {{vote.feature, {one}, true}}, 1};
            name = withLearned({}, alone).toJson().value(feature).toString();
        }
        forms.append(QJsonObject{{"form", name}, {"articles", one.articles}});
    }
    return {{"feature", names[static_cast<size_t>(vote.feature)]}, {"forms", forms}, {"decided", vote.decided}};
}

void show(Invocation &invocation, const HouseStyle &style)
{
    if (invocation.wantsJson()) {
        invocation.write(QJsonObject{{"profile", style.toJson()}});
        return;
    }
    invocation.write(QString::fromUtf8(QJsonDocument(style.toJson()).toJson()));
}

int listProfiles(Invocation &invocation)
{
    QJsonArray profiles;
    for (const HouseStyle &preset : stylePresets()) {
        profiles.append(QJsonObject{{"id", preset.id}, {"name", preset.name}});
        if (!invocation.wantsJson())
            invocation.say(QStringLiteral("%1 %2").arg(preset.id, -12).arg(preset.name));
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"profiles", profiles}});
    return 0;
}

int learnProfile(Invocation &invocation, Archive &archive)
{
    MUHARRIR_CLI(limit, invocation.number(QStringLiteral("limit"), House::articlesForStyle));
    House house(archive);
    MUHARRIR_CLI(learned, house.learnStyle(limit));
    MUHARRIR_CLI(before, house.style());
    HouseStyle style = withLearned(before, learned);
    if (style != before) {
        style.id.clear();
        style.name = translated(QT_TRANSLATE_NOOP("CommandLine", "Our style"));
    }
    if (invocation.has(QStringLiteral("take"))) {
        MUHARRIR_CLI(person, invocation.person());
        if (const Done kept = house.setStyle(style, person); !kept)
            return invocation.fail(kept.error());
    }
    QJsonArray votes;
    for (const StyleVote &vote : learned.votes) {
        votes.append(toJson(vote));
        const QJsonObject json = votes.last().toObject();
        QStringList forms;
        for (const QJsonValue form : json["forms"].toArray())
            forms += form["form"].toString() + u' ' + QString::number(form["articles"].toInt());
        if (!invocation.wantsJson())
            invocation.say((vote.decided ? QStringLiteral("✓ ") : QStringLiteral("  ")) + json["feature"].toString() + QStringLiteral(": ")
                           + forms.join(QStringLiteral(" · ")));
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"articles", learned.articles}, {"votes", votes}, {"profile", style.toJson()}});
    return 0;
}

int profile(Invocation &invocation)
{
    const QString verb = invocation.positional().value(0, QStringLiteral("show"));
    if (verb == u"list")
        return listProfiles(invocation);
    const QString named = invocation.positional().value(1);
    if (verb == u"show") {
        MUHARRIR_CLI(style, namedStyle(invocation, named));
        show(invocation, style);
        return 0;
    }
    MUHARRIR_CLI(archive, invocation.archive());
    if (verb == u"learn")
        return learnProfile(invocation, *archive);
    if (verb != u"set" || named.isEmpty())
        return invocation.fail(
            {ErrorCode::WrongUsage, {QStringLiteral("profile list | show [NAME|FILE] | set NAME|FILE|none | learn [--limit N] [--take]")}});
    MUHARRIR_CLI(style, namedStyle(invocation, named));
    MUHARRIR_CLI(person, invocation.person());
    if (const Done kept = House(*archive).setStyle(style, person); !kept)
        return invocation.fail(kept.error());
    show(invocation, style);
    return 0;
}

QJsonObject toJson(const HouseWord &word)
{
    return {{"word", word.word},       {"state", wordStateName(word.state)},
            {"name", word.isName},     {"variants", QJsonArray::fromStringList(word.variants)},
            {"instead", word.instead}, {"origin", word.origin}};
}

QJsonObject toJson(const LearnedWord &word)
{
    QJsonArray examples;
    for (const ArticleId id : word.examples)
        examples.append(id.value);
    return {{"word", word.word},       {"articles", word.articles},   {"authors", word.authors},
            {"known", word.isKnown()}, {"forgotten", word.forgotten}, {"examples", examples}};
}

QString lineFor(const HouseWord &word)
{
    const auto with = [&word](const char *alone, const char *more, const QString &other) {
        return other.isEmpty() ? translated(alone).arg(word.word) : translated(more).arg(word.word, other);
    };
    switch (word.state) {
    case WordState::Proposed:
        return with(QT_TRANSLATE_NOOP("CommandLine", "%1: proposed"), nullptr, {});
    case WordState::Accepted:
        return with(QT_TRANSLATE_NOOP("CommandLine", "%1: accepted"), QT_TRANSLATE_NOOP("CommandLine", "%1: accepted, instead of: %2"),
                    word.variants.join(QStringLiteral("، ")));
    case WordState::Rejected:
        return with(QT_TRANSLATE_NOOP("CommandLine", "%1: rejected"), QT_TRANSLATE_NOOP("CommandLine", "%1: rejected, instead: %2"),
                    word.instead);
    }
    Q_UNREACHABLE();
}

int listWords(Invocation &invocation, Archive &archive)
{
    MUHARRIR_CLI(words, archive.dictionary().words());
    MUHARRIR_CLI(learned, archive.dictionary().learned());
    QJsonArray house, fromArticles;
    for (const HouseWord &word : words) {
        house.append(toJson(word));
        if (!invocation.wantsJson())
            invocation.say(lineFor(word));
    }
    for (const LearnedWord &word : learned) {
        fromArticles.append(toJson(word));
        if (!invocation.wantsJson() && word.isKnown())
            invocation.say(translated(QT_TRANSLATE_NOOP("CommandLine", "%1: learnt; articles: %2, authors: %3"))
                               .arg(word.word)
                               .arg(word.articles)
                               .arg(word.authors));
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"words", house}, {"learned", fromArticles}});
    return 0;
}

int saveWords(Invocation &invocation, Archive &archive, const QString &path)
{
    MUHARRIR_CLI(words, archive.dictionary().words());
    const QString list = wordList(words, path.endsWith(u".dic") ? ListFormat::Hunspell : ListFormat::Text);
    if (path == u"-") {
        invocation.write(list);
        return 0;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(list.toUtf8()) < 0 || !file.commit())
        return invocation.fail({ErrorCode::FileNotWritable, {path, file.errorString()}});
    return 0;
}

/// What is done to one word or list; the house decides who may.
Result<int> changeWords(Invocation &invocation, House &house, const QString &verb, const QString &what, const Person &by)
{
    const auto done = [](const Done &result) { return result ? Result<int>(1) : Result<int>(result.error()); };
    HouseWord word;
    word.word = what;
    word.isName = invocation.has(QStringLiteral("name"));
    word.variants = invocation.value(QStringLiteral("variants")).split(u'|', Qt::SkipEmptyParts);
    word.instead = invocation.value(QStringLiteral("instead"));
    if (verb == u"add")
        return done(house.propose(word, by));
    if (verb == u"accept" || verb == u"reject") {
        word.state = verb == u"accept" ? WordState::Accepted : WordState::Rejected;
        return done(house.decide(word, by));
    }
    if (verb == u"remove")
        return done(house.remove(what, by));
    if (verb == u"forget" || verb == u"remember")
        return done(house.forget(what, verb == u"forget", by));
    if (verb == u"load") {
        const auto text = invocation.text(what);
        MUHARRIR_TRY(text);
        return house.load(QFileInfo(what).fileName(), *text, by);
    }
    return Error{ErrorCode::WrongUsage, {QStringLiteral("words ") + verb}};
}

int words(Invocation &invocation)
{
    const QString verb = invocation.positional().value(0, QStringLiteral("list"));
    const QString what = invocation.positional().value(1);
    MUHARRIR_CLI(archive, invocation.archive());
    if (verb == u"list")
        return listWords(invocation, *archive);
    if (verb == u"save" && !what.isEmpty())
        return saveWords(invocation, *archive, what);
    House house(*archive);
    Result<int> changed = 0;
    if (verb == u"learn") {
        changed = house.learnFromArchive(invocation.progress());
    } else if (what.isEmpty()) {
        return invocation.fail({ErrorCode::WrongUsage, {QStringLiteral("words ") + verb}});
    } else {
        MUHARRIR_CLI(person, invocation.person());
        changed = changeWords(invocation, house, verb, what, person);
    }
    if (!changed)
        return invocation.fail(changed.error());
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"changed", *changed}});
    else
        invocation.say(translated(QT_TRANSLATE_NOOP("CommandLine", "Changed: %1")).arg(*changed));
    return 0;
}

} // namespace

std::vector<Command> houseCommands()
{
    return {
        {"profile",
         "[list | show [NAME|FILE] | set NAME|FILE|none | learn]",
         QT_TRANSLATE_NOOP("CommandLine", "the house style: shows, sets, or learns it from the last approved articles"),
         {{"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "how many articles vote (20)")},
          {"take", nullptr, QT_TRANSLATE_NOOP("CommandLine", "keeps what was learnt")},
          {"as", "NAME", QT_TRANSLATE_NOOP("CommandLine", "who is acting")}},
         profile},
        {"words",
         "[list | add|accept|reject|remove|forget|remember WORD | load|save FILE | learn]",
         QT_TRANSLATE_NOOP("CommandLine", "the house dictionary, and what approved articles teach"),
         {{"name", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the word is a name")},
          {"variants", "A|B", QT_TRANSLATE_NOOP("CommandLine", "other forms that are met of it")},
          {"instead", "WORD", QT_TRANSLATE_NOOP("CommandLine", "what the house writes for a rejected word")},
          {"as", "NAME", QT_TRANSLATE_NOOP("CommandLine", "who is acting")}},
         words},
    };
}

} // namespace muharrir
