// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/note.h"

#include "text/fold.h"

#include <algorithm>
#include <map>

namespace muharrir {

namespace {

/// The id of the note that begins the thread. A chain that breaks off or bites its tail begins where it was left.
QString beginningOf(const Note &note, const std::map<QString, QString> &answers)
{
    QString id = note.id;
    for (size_t steps = 0; steps < answers.size(); ++steps) {
        const QString &next = answers.at(id);
        if (next == note.id)
            return note.id;
        if (!answers.contains(next))
            break;
        id = next;
    }
    return id;
}

} // namespace

std::vector<Note> inThreads(std::vector<Note> notes)
{
    std::ranges::stable_sort(notes, {}, &Note::at);
    std::map<QString, QString> answers;
    for (const Note &note : notes)
        answers.emplace(note.id, note.answers);
    std::vector<Note> beginnings;
    std::map<QString, std::vector<Note>> threads;
    for (Note &note : notes) {
        const QString beginning = beginningOf(note, answers);
        (beginning == note.id ? beginnings : threads[beginning]).push_back(std::move(note));
    }
    std::ranges::reverse(beginnings);
    std::ranges::stable_partition(beginnings, &Note::isOpen);
    std::vector<Note> ordered;
    for (const Note &beginning : beginnings) {
        ordered.push_back(beginning);
        std::ranges::move(threads[beginning.id], std::back_inserter(ordered));
    }
    return ordered;
}

std::vector<PersonId> mentioned(QStringView text, std::span<const Person> persons)
{
    std::vector<PersonId> found;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const QString rest = fold(text.mid(at + 1));
        const Person *meant = nullptr;
        qsizetype longest = 0;
        for (const Person &person : persons) {
            const QString name = fold(person.name);
            const bool fits
                = !name.isEmpty() && rest.startsWith(name) && (rest.size() == name.size() || !rest[name.size()].isLetterOrNumber());
            if (fits && name.size() > longest) {
                meant = &person;
                longest = name.size();
            }
        }
        if (meant && std::ranges::find(found, meant->id) == found.end())
            found.push_back(meant->id);
    }
    return found;
}

} // namespace muharrir
