// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/phrases.h"

#include "actions.h"
#include "dialogs/phrasesdialog.h"
#include "editor/texteditor.h"

#include <QTextBlock>

namespace muharrir {

namespace {

const QString settingKey = QStringLiteral("phrases");

} // namespace

Phrases::Phrases(Actions &actions, Desk &desk, TextEditor &text) : QObject(&text), m_desk(desk), m_text(text)
{
    connect(&desk, &Desk::ready, this, &Phrases::readAgain);
    connect(&desk.session(), &Session::opened, this, &Phrases::readAgain); // a colleague may have added one
    connect(&text, &TextEditor::typed, this, &Phrases::expand);
    actions.on(ActionId::InsertPhrase, this, &Phrases::openDialog);
}

void Phrases::readAgain()
{
    m_desk.read(
        this, [](Archive &archive) { return archive.settings().value(settingKey); },
        [this](const QJsonValue &value) { m_phrases = phrasesFromJson(value.toArray()); });
}

void Phrases::expand()
{
    QTextCursor cursor = m_text.textCursor();
    if (m_text.document()->characterAt(cursor.position() - 1) != phraseSign)
        return;
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const auto asked = phraseAtEnd(before, m_phrases);
    if (!asked)
        return;
    cursor.setPosition(cursor.block().position() + static_cast<int>(asked->start), QTextCursor::KeepAnchor);
    insert(cursor, asked->phrase->text);
}

void Phrases::insert(QTextCursor cursor, const QString &text)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    m_text.setTextCursor(cursor);
    if (text.contains(u'\n'))
        m_text.insertBody(bodyFromPlainText(text));
    else
        m_text.insertAtCaret(text);
    cursor.endEditBlock();
}

void Phrases::openDialog()
{
    PhrasesDialog dialog(m_phrases, m_desk.session().isEditable(), m_desk.theme(), m_text.window());
    const bool inserted = dialog.exec() == QDialog::Accepted;
    if (dialog.phrases() != m_phrases) {
        m_phrases = dialog.phrases();
        m_desk.change(
            this, [json = toJson(m_phrases)](Archive &archive) { return archive.settings().setValue(settingKey, json); }, [] {});
    }
    if (inserted)
        insert(m_text.textCursor(), dialog.chosen());
    m_text.setFocus();
}

} // namespace muharrir
