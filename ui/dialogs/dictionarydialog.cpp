// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dictionarydialog.h"

#include "archive/houselist.h"
#include "dialogs/form.h"
#include "dialogs/linedialog.h"
#include "dialogs/worddialog.h"
#include "wording.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

namespace {

constexpr qint64 largestList = 16 * 1024 * 1024; // bytes

QTreeWidget *listOf(const QStringList &columns, const QString &name, const Theme &theme, QWidget *parent)
{
    QTreeWidget *list = columnList(columns, name, parent);
    list->setMinimumHeight(theme.px(320));
    list->header()->setStretchLastSection(true);
    return list;
}

QPushButton *button(const QString &text, QBoxLayout *row)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

/// The row that shows the same word as before, or the first.
void select(QTreeWidget *list, const QString &word)
{
    const auto same = list->findItems(word, Qt::MatchExactly, 0);
    list->setCurrentItem(!same.isEmpty() ? same.front() : list->topLevelItem(0));
}

QString chosenIn(const QTreeWidget *list) { return list->currentItem() ? list->currentItem()->text(0) : QString(); }

void fitColumns(QTreeWidget *list, const Theme &theme)
{
    for (int column = 0; column + 1 < list->columnCount(); ++column) {
        list->resizeColumnToContents(column);
        list->setColumnWidth(column, list->columnWidth(column) + theme.px(Size::space3));
    }
}

} // namespace

DictionaryDialog::DictionaryDialog(Desk &desk, QWidget *parent) : QDialog(parent), m_desk(desk), m_tabs(new QTabWidget(this))
{
    const Theme &theme = desk.theme();
    auto *layout = dialogLayout(this, tr("House dictionary"), 720, theme);
    layout->addWidget(
        hintLabel(tr("Whoever meets a word proposes it, and it works for him at once. An editor accepts it for all, or rejects it and "
                     "says what the house writes."),
                  this));
    addTab(m_tabs, wordsTab(), tr("Words and names"), theme);
    addTab(m_tabs, learnedTab(), tr("Learnt"), theme);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(dialogButtons(this, tr("Close"), {}));
    connect(&desk, &Desk::houseChanged, this, &DictionaryDialog::read);
    enableButtons();
    read();
}

QWidget *DictionaryDialog::wordsTab()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    m_words = listOf({tr("Word"), tr("State"), tr("Forms"), tr("From")}, tr("Words of the house"), m_desk.theme(), page);
    column->addWidget(m_words, 1);
    auto *row = new QHBoxLayout;
    m_add = button(tr("New word…"), row);
    m_accept = button(tr("Accept…"), row);
    m_reject = button(tr("Reject…"), row);
    m_remove = button(tr("Remove"), row);
    row->addStretch();
    m_load = button(tr("Load a list…"), row);
    m_save = button(tr("Share a list…"), row);
    column->addLayout(row);
    connect(m_words, &QTreeWidget::currentItemChanged, this, &DictionaryDialog::enableButtons);
    connect(m_words, &QTreeWidget::itemActivated, this, [this] {
        if (m_accept->isEnabled())
            editWord();
    });
    connect(m_add, &QPushButton::clicked, this, &DictionaryDialog::addWord);
    connect(m_accept, &QPushButton::clicked, this, &DictionaryDialog::editWord);
    connect(m_reject, &QPushButton::clicked, this, &DictionaryDialog::rejectWord);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const HouseWord *word = current())
            m_desk.changeHouse([text = word->word](House &house, const Person &by) { return house.remove(text, by); });
    });
    connect(m_load, &QPushButton::clicked, this, &DictionaryDialog::load);
    connect(m_save, &QPushButton::clicked, this, &DictionaryDialog::save);
    return page;
}

QWidget *DictionaryDialog::learnedTab()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    m_summary = hintLabel({}, page);
    column->addWidget(m_summary);
    m_learned = listOf({tr("Word"), tr("State"), tr("Articles"), tr("Authors"), tr("In items")}, tr("Words of approved articles"),
                       m_desk.theme(), page);
    column->addWidget(m_learned, 1);
    auto *row = new QHBoxLayout;
    m_forget = button({}, row);
    m_keep = button(tr("Add to dictionary…"), row);
    row->addStretch();
    m_learn = button(tr("Learn from the archive"), row);
    column->addLayout(row);
    connect(m_learned, &QTreeWidget::currentItemChanged, this, &DictionaryDialog::enableButtons);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const LearnedWord *word = currentLearned())
            m_desk.changeHouse(
                [text = word->word, on = !word->forgotten](House &house, const Person &by) { return house.forget(text, on, by); });
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (const LearnedWord *learned = currentLearned()) {
            HouseWord word;
            word.word = learned->word;
            propose(word);
        }
    });
    connect(m_learn, &QPushButton::clicked, this, &DictionaryDialog::learn);
    return page;
}

void DictionaryDialog::read()
{
    m_desk.change(
        this,
        [](Archive &archive) -> Result<Shown> {
            auto words = archive.dictionary().words();
            MUHARRIR_TRY(words);
            auto learned = archive.dictionary().learned();
            MUHARRIR_TRY(learned);
            const auto articles = archive.dictionary().articlesLearned();
            MUHARRIR_TRY(articles);
            return Shown{std::move(*words), std::move(*learned), *articles};
        },
        [this](Shown &&shown) { show(std::move(shown)); });
}

void DictionaryDialog::show(Shown &&shown)
{
    m_shown = std::move(shown);
    // What waits for a decision stands first.
    std::ranges::stable_sort(m_shown.words, {}, [](const HouseWord &word) { return word.state != WordState::Proposed; });
    showWords();
    showLearned();
    enableButtons();
}

void DictionaryDialog::showWords()
{
    const QSignalBlocker quiet(m_words); // no button is disabled in between, and none loses the keys by it
    const QString before = chosenIn(m_words);
    m_words->clear();
    for (const HouseWord &word : m_shown.words) {
        QString state, forms = word.variants.join(QStringLiteral("، "));
        switch (word.state) {
        case WordState::Proposed:
            state = tr("proposed");
            break;
        case WordState::Accepted:
            state = word.isName ? tr("accepted name") : tr("accepted");
            break;
        case WordState::Rejected:
            state = tr("rejected");
            forms = word.instead.isEmpty() ? QString() : tr("instead: %1").arg(word.instead);
            break;
        }
        const QString from = joined({word.origin.isEmpty() ? m_desk.nameOf(word.by) : word.origin, momentText(word.at)});
        auto *row = new QTreeWidgetItem(m_words, {word.word, state, forms, from});
        row->setFont(0, m_desk.theme().font(Face::InterfaceStrong));
        const Colours &colours = m_desk.theme().colours;
        row->setForeground(1,
                           word.state == WordState::Proposed       ? colours.warning
                               : word.state == WordState::Accepted ? colours.good
                                                                   : colours.faint);
        row->setForeground(3, colours.soft);
    }
    fitColumns(m_words, m_desk.theme());
    select(m_words, before);
}

void DictionaryDialog::showLearned()
{
    const QSignalBlocker quiet(m_learned);
    const QString before = chosenIn(m_learned);
    m_learned->clear();
    for (const LearnedWord &word : m_shown.learned) {
        QStringList items;
        for (const ArticleId id : word.examples)
            items += QString::number(id.value);
        const QString state = word.forgotten ? tr("forgotten") : word.isKnown() ? tr("known") : tr("not yet");
        auto *row = new QTreeWidgetItem(
            m_learned, {word.word, state, QString::number(word.articles), QString::number(word.authors), items.join(tr(", "))});
        row->setFont(0, m_desk.theme().font(Face::InterfaceStrong));
        row->setForeground(1, word.isKnown() ? m_desk.theme().colours.good : m_desk.theme().colours.faint);
        row->setForeground(4, m_desk.theme().colours.soft);
    }
    fitColumns(m_learned, m_desk.theme());
    select(m_learned, before);
    m_summary->setText(tr("Approved articles read: %1. A word that no list has is known after %2 articles of %3 authors; a slip stays one.")
                           .arg(m_shown.articles)
                           .arg(LearnedWord::articlesNeeded)
                           .arg(LearnedWord::authorsNeeded));
}

const HouseWord *DictionaryDialog::current() const
{
    const auto found = std::ranges::find(m_shown.words, chosenIn(m_words), &HouseWord::word);
    return found == m_shown.words.end() ? nullptr : &*found;
}

const LearnedWord *DictionaryDialog::currentLearned() const
{
    const auto found = std::ranges::find(m_shown.learned, chosenIn(m_learned), &LearnedWord::word);
    return found == m_shown.learned.end() ? nullptr : &*found;
}

void DictionaryDialog::enableButtons()
{
    const bool decides = decidesForHouse(m_desk.person());
    const HouseWord *word = current();
    const LearnedWord *learned = currentLearned();
    m_accept->setEnabled(decides && word);
    m_accept->setText(word && word->state == WordState::Accepted ? tr("Change…") : tr("Accept…"));
    m_reject->setEnabled(decides && word);
    m_remove->setEnabled(word && (decides || (word->state == WordState::Proposed && word->by == m_desk.person().id)));
    m_save->setEnabled(std::ranges::any_of(m_shown.words, [](const HouseWord &w) { return w.state == WordState::Accepted; }));
    m_forget->setEnabled(decides && learned);
    m_forget->setText(learned && learned->forgotten ? tr("Take it back") : tr("Forget"));
    m_keep->setEnabled(learned);
    m_learn->setEnabled(decides);
}

void DictionaryDialog::propose(const HouseWord &word)
{
    m_desk.changeHouse([word](House &house, const Person &by) { return house.propose(word, by); });
}

void DictionaryDialog::addWord()
{
    WordDialog dialog({}, m_desk.theme(), this);
    if (dialog.exec() == QDialog::Accepted)
        propose(dialog.word());
}

void DictionaryDialog::editWord()
{
    const HouseWord *word = current();
    if (!word)
        return;
    WordDialog dialog(*word, m_desk.theme(), this);
    if (dialog.exec() == QDialog::Accepted)
        propose(dialog.word());
}

void DictionaryDialog::rejectWord()
{
    const HouseWord *word = current();
    if (!word)
        return;
    LineDialog dialog(tr("What does the house write for “%1”?").arg(word->word), tr("May stay empty: then the word is merely not known."),
                      word->instead, m_desk.theme(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    HouseWord rejected = *word;
    rejected.state = WordState::Rejected;
    rejected.instead = dialog.field()->text();
    m_desk.changeHouse([rejected](House &house, const Person &by) { return house.decide(rejected, by); });
}

void DictionaryDialog::load()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Load a list"), {}, tr("Lists of words (*.txt *.dic)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT m_desk.failed({ErrorCode::FileNotReadable, {path, file.errorString()}});
        return;
    }
    if (file.size() > largestList) {
        Q_EMIT m_desk.failed({ErrorCode::InputTooLarge, {path, QString::number(largestList / 1024 / 1024)}});
        return;
    }
    m_desk.changeHouse(
        [name = QFileInfo(path).fileName(), text = QString::fromUtf8(file.readAll())](House &house, const Person &by) -> Done {
            const auto loaded = house.load(name, text, by);
            MUHARRIR_TRY(loaded);
            return {};
        });
}

void DictionaryDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Share a list"), QStringLiteral("muharrir.txt"),
                                                      tr("List of names with their forms (*.txt);;Hunspell dictionary (*.dic)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const auto format = path.endsWith(u".dic") ? ListFormat::Hunspell : ListFormat::Text;
    if (!file.open(QIODevice::WriteOnly) || file.write(wordList(m_shown.words, format).toUtf8()) < 0 || !file.commit())
        Q_EMIT m_desk.failed({ErrorCode::FileNotWritable, {path, file.errorString()}});
}

void DictionaryDialog::learn()
{
    m_learn->setEnabled(false);
    m_desk.changeHouse([](House &house, const Person &) -> Done {
        const auto learned = house.learnFromArchive();
        MUHARRIR_TRY(learned);
        return {};
    });
}

} // namespace muharrir
