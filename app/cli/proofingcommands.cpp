// SPDX-License-Identifier: GPL-3.0-or-later
// check, suggest, correct: the proofer as a filter.
#include "cli/commandline.h"
#include "cli/json.h"

#include "archive/house.h"
#include "base/errors.h"
#include "proofing/correction.h"
#include "proofing/proofer.h"
#include "text/statistics.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace muharrir {

namespace {

/// The engine with the newsroom's own words, where there is an archive. Who is named with --as must be one of its people.
Result<std::unique_ptr<Proofer>> makeProofer(Invocation &invocation)
{
    PersonId person;
    if (invocation.has(QStringLiteral("as"))) {
        const auto named = invocation.person();
        if (!named)
            return named.error();
        person = named->id;
    }
    auto proofer = std::make_unique<Proofer>(findProofingData());
    for (const Error &missing : proofer->missing())
        invocation.warn(describe(missing) + u' ' + advice(missing));
    if (Archive *archive = invocation.archiveIfThere()) {
        if (const auto reader = invocation.reader(); reader && *reader)
            person = (*reader)->id;
        if (const auto words = House(*archive).words(person))
            proofer->setHouse(*words);
    }
    return proofer;
}

/// `path:line:column: kind: text → suggestions (message)`, as compilers say it.
QString lineFor(const QString &path, const QJsonObject &finding)
{
    QStringList suggestions;
    for (const QJsonValue suggestion : finding["suggestions"].toArray())
        suggestions.append(suggestion.toString());
    return QStringLiteral("%1:%2:%3: %4: %5%6 (%7)")
        .arg(path)
        .arg(finding["line"].toInteger())
        .arg(finding["column"].toInteger())
        .arg(finding["rule"].toString(), finding["text"].toString(),
             suggestions.isEmpty() ? QString() : QString(arrow() + suggestions.join(QStringLiteral("، "))), finding["message"].toString());
}

int check(Invocation &invocation)
{
    const QStringList paths = invocation.positional().isEmpty() ? QStringList{QStringLiteral("-")} : invocation.positional();
    MUHARRIR_CLI(proofer, makeProofer(invocation));
    MUHARRIR_CLI(style, namedStyle(invocation, invocation.value(QStringLiteral("profile"))));
    proofer->setStyle(style);
    QJsonArray files;
    bool found = false;
    for (const QString &path : paths) {
        MUHARRIR_CLI(text, invocation.text(path));
        QJsonArray findings;
        LineCount lines(text);
        for (const Finding &finding : proofer->check(text)) {
            findings.append(toJson(finding, lines.at(finding.start)));
            if (!invocation.wantsJson())
                invocation.say(lineFor(path, findings.last().toObject()));
        }
        found = found || !findings.isEmpty();
        files.append(QJsonObject{{"file", path}, {"words", statistics(text).words}, {"findings", findings}});
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"files", files}});
    return found ? 1 : 0;
}

int suggest(Invocation &invocation)
{
    QStringList words = invocation.positional();
    if (words.isEmpty() || words == QStringList{QStringLiteral("-")}) {
        MUHARRIR_CLI(lines, invocation.text(QStringLiteral("-")));
        words = lines.split(u'\n', Qt::SkipEmptyParts);
    }
    MUHARRIR_CLI(proofer, makeProofer(invocation));
    QJsonArray answers;
    for (const QString &line : words) {
        const QString word = line.trimmed();
        if (word.isEmpty())
            continue;
        const bool correct = proofer->isCorrect(word);
        const auto suggestions = proofer->suggest(word);
        answers.append(QJsonObject{{"word", word},
                                   {"correct", correct},
                                   {"suggestions", QJsonArray::fromStringList(suggestions.words)},
                                   {"reasons", QJsonArray::fromStringList(suggestions.reasons)}});
        if (!invocation.wantsJson())
            invocation.say(word + (correct ? QStringLiteral(" ✓ ") : QStringLiteral(": ")) + suggestions.words.join(QStringLiteral("، ")));
    }
    if (invocation.wantsJson())
        invocation.write(QJsonObject{{"words", answers}});
    return 0;
}

int correct(Invocation &invocation)
{
    MUHARRIR_CLI(text, invocation.text(invocation.positional().value(0, QStringLiteral("-"))));
    MUHARRIR_CLI(proofer, makeProofer(invocation));
    const auto which = invocation.has(QStringLiteral("all")) ? Which::All : Which::Safe;
    const Corrected result = corrected(text, proofer->check(text), which);
    if (!invocation.wantsJson()) {
        invocation.write(result.text);
        return 0;
    }
    QJsonArray changes;
    for (const Correction &change : result.changes)
        changes.append(toJson(change));
    invocation.write(QJsonObject{{"text", result.text}, {"changes", changes}});
    return 0;
}

} // namespace

Result<HouseStyle> namedStyle(Invocation &invocation, const QString &name)
{
    if (name == u"none")
        return HouseStyle();
    if (name.isEmpty() || name == u"house") {
        Archive *archive = invocation.archiveIfThere();
        return archive ? House(*archive).style() : HouseStyle();
    }
    const auto preset = std::ranges::find(stylePresets(), name, &HouseStyle::id);
    if (preset != stylePresets().end())
        return *preset;
    const auto text = invocation.text(name);
    if (!text)
        return text.error();
    const QJsonDocument json = QJsonDocument::fromJson(text->toUtf8());
    if (!json.isObject())
        return Error{ErrorCode::FormatUnknown, {name}};
    return HouseStyle::fromJson(json.object());
}

std::vector<Command> proofingCommands()
{
    const Command::Option as{"as", "NAME", QT_TRANSLATE_NOOP("CommandLine", "who is acting")}; // whose proposed words count
    return {
        {"check",
         "[FILE...|-]",
         QT_TRANSLATE_NOOP("CommandLine", "proofs text: spelling, words out of place, punctuation, house style"),
         {{"profile", "NAME|FILE",
           QT_TRANSLATE_NOOP("CommandLine",
                             "a house style: pan-arab, gulf, levant, egypt, agency, house (as without this), none, or a JSON file")},
          as},
         check},
        {"suggest", "[WORD...|-]", QT_TRANSLATE_NOOP("CommandLine", "the best corrections of each word"), {as}, suggest},
        {"correct",
         "[FILE|-]",
         QT_TRANSLATE_NOOP("CommandLine", "writes the text with safe corrections applied"),
         {{"all", nullptr, QT_TRANSLATE_NOOP("CommandLine", "every first suggestion that is no hint and not of style")}, as},
         correct},
    };
}

} // namespace muharrir
