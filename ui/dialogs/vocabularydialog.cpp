// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/vocabularydialog.h"

#include "dialogs/form.h"
#include "widgets/arrowkeys.h"
#include "wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace muharrir {

namespace {

constexpr std::array kinds{TagKind::Topic, TagKind::Person, TagKind::Place, TagKind::Organisation, TagKind::Event};

QTreeWidget *table(const QStringList &columns, const QString &name, QWidget *parent)
{
    QTreeWidget *tree = columnList(columns, name, parent);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    return tree;
}

QString reasonText(LikenessReason reason)
{
    switch (reason) {
    case LikenessReason::Joined:
        return VocabularyDialog::tr("Joined or apart");
    case LikenessReason::Article:
        return VocabularyDialog::tr("With and without the article");
    case LikenessReason::Stem:
        return VocabularyDialog::tr("One stem");
    case LikenessReason::Letter:
        return VocabularyDialog::tr("One letter");
    }
    Q_UNREACHABLE();
}

QString changeText(const VocabularyChange &change)
{
    if (change.action == u"tag-merge")
        return VocabularyDialog::tr("“%1” merged into “%2”").arg(change.tag, change.other);
    if (change.action == u"tag-rename")
        return VocabularyDialog::tr("“%1” renamed “%2”").arg(change.tag, change.other);
    if (change.action == u"tag-forbid")
        return VocabularyDialog::tr("“%1” forbidden").arg(change.tag);
    return VocabularyDialog::tr("“%1” allowed again").arg(change.tag);
}

int chosenRow(const QTreeWidget *tree)
{
    const QTreeWidgetItem *item = tree->currentItem();
    return item ? item->data(0, Qt::UserRole).toInt() : -1;
}

} // namespace

VocabularyDialog::VocabularyDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_mayChange(desk.person().role != Role::Reporter), m_tabs(new QTabWidget(this))
{
    constexpr int width = 760;
    auto *layout = dialogLayout(this, tr("Tag vocabulary"), width, desk.theme());
    addTab(m_tabs, wordsTab(), tr("Tags"), desk.theme());
    addTab(m_tabs, pairsTab(), tr("Look alike"), desk.theme());
    addTab(m_tabs, changesTab(), tr("Changes"), desk.theme());
    layout->addWidget(m_tabs, 1);
    if (!m_mayChange)
        layout->addWidget(hintLabel(tr("An editor changes the vocabulary"), this));
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(this->width(), desk.theme().px(620));
    m_filter->setFocus();
    read();
}

template<typename Work>
void VocabularyDialog::act(Work work)
{
    m_tabs->currentWidget()->findChild<QTreeWidget *>()->setFocus(); // the button may be off afterwards
    m_desk.change(this, std::move(work), [this](auto &&...) {
        Q_EMIT m_desk.articlesChanged();
        read();
    });
}

QWidget *VocabularyDialog::wordsTab()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_filter = new QLineEdit(page);
    m_filter->setPlaceholderText(tr("Search tags"));
    m_filter->setAccessibleName(tr("Search tags"));
    m_words = table({tr("Tag"), tr("Kind"), tr("Items")}, tr("Tags"), page);
    m_name = new QLineEdit(page);
    m_kind = new QComboBox(page);
    for (const TagKind kind : kinds)
        m_kind->addItem(tagKindText(kind), static_cast<int>(kind));
    m_parent = new QComboBox(page);
    m_aliases = new QLineEdit(page);
    m_aliases->setPlaceholderText(tr("Separated by commas"));
    m_keep = new QPushButton(tr("Save"), page);
    m_into = new QComboBox(page);
    m_into->setAccessibleName(tr("Merge into"));
    m_merge = new QPushButton(tr("Merge"), page);
    m_forbid = new QPushButton(tr("Forbid"), page);
    for (QComboBox *box : {m_parent, m_into}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setMinimumContentsLength(16);
    }
    layout->addWidget(m_filter);
    layout->addWidget(m_words, 1);
    auto *form = formLayout(m_desk.theme());
    addField(form, tr("Preferred form"), m_name);
    addField(form, tr("Kind"), m_kind);
    addField(form, tr("Wider tag"), m_parent);
    addField(form, tr("Other forms"), m_aliases);
    layout->addLayout(form);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addStretch();
    row->addWidget(new QLabel(tr("Merge into"), page));
    row->addWidget(m_into);
    row->addWidget(m_merge);
    row->addWidget(m_forbid);
    layout->addLayout(row);
    leadArrows(m_filter, m_words);
    connect(m_filter, &QLineEdit::textChanged, this, &VocabularyDialog::showWords);
    connect(m_words, &QTreeWidget::currentItemChanged, this, &VocabularyDialog::showTag);
    connect(m_keep, &QPushButton::clicked, this, &VocabularyDialog::keepDetails);
    connect(m_merge, &QPushButton::clicked, this, &VocabularyDialog::mergeChosen);
    connect(m_forbid, &QPushButton::clicked, this, &VocabularyDialog::forbidChosen);
    return page;
}

QWidget *VocabularyDialog::pairsTab()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_pairs = table({tr("Tag"), tr("Items"), tr("Looks like"), tr("Items"), tr("Reason")}, tr("Look alike"), page);
    m_pairs->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_mergeFirst = new QPushButton(tr("Merge into the first"), page);
    m_mergeSecond = new QPushButton(tr("Merge into the second"), page);
    m_apart = new QPushButton(tr("Two things"), page);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_mergeFirst, m_mergeSecond, m_apart})
        row->addWidget(button);
    row->addStretch();
    layout->addWidget(m_pairs, 1);
    layout->addLayout(row);
    connect(m_pairs, &QTreeWidget::currentItemChanged, this, &VocabularyDialog::updateButtons);
    connect(m_mergeFirst, &QPushButton::clicked, this, [this] { judge(true); });
    connect(m_mergeSecond, &QPushButton::clicked, this, [this] { judge(false); });
    connect(m_apart, &QPushButton::clicked, this, [this] {
        if (const auto pair = chosenPair())
            act([one = pair->one.id, other = pair->other.id](Archive &archive) { return archive.vocabulary().keepApart(one, other); });
    });
    return page;
}

QWidget *VocabularyDialog::changesTab()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_changes = table({tr("Change"), tr("Items"), tr("By"), tr("When")}, tr("Changes"), page);
    m_undo = new QPushButton(tr("Undo the change"), page);
    layout->addWidget(m_changes, 1);
    layout->addWidget(m_undo, 0, Qt::AlignLeading);
    connect(m_changes, &QTreeWidget::currentItemChanged, this, &VocabularyDialog::updateButtons);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const int row = chosenRow(m_changes);
        if (row >= 0)
            act([id = m_content.changes[static_cast<size_t>(row)].id, by = m_desk.person().id](Archive &archive) {
                return archive.vocabulary().undo(id, by, QDateTime::currentDateTimeUtc());
            });
    });
    return page;
}

void VocabularyDialog::read()
{
    m_desk.read(
        this,
        [](Archive &archive) -> Result<Content> {
            auto tags = archive.tags().all();
            MUHARRIR_TRY(tags);
            auto pairs = archive.lookAlikes();
            MUHARRIR_TRY(pairs);
            auto changes = archive.vocabulary().changes();
            MUHARRIR_TRY(changes);
            return Content{std::move(*tags), std::move(*pairs), std::move(*changes)};
        },
        [this](Content &&content) { show(std::move(content)); });
}

void VocabularyDialog::show(Content &&content)
{
    m_content = std::move(content);
    for (QComboBox *box : {m_parent, m_into}) {
        box->clear();
        box->addItem(QString(), 0);
        for (const Tag &tag : m_content.tags)
            box->addItem(tag.name, tag.id.value);
    }
    const QLocale locale;
    m_pairs->clear();
    for (size_t i = 0; i < m_content.pairs.size(); ++i) {
        const auto &[one, other, reason] = m_content.pairs[i];
        auto *item = new QTreeWidgetItem(
            m_pairs, {one.name, locale.toString(one.uses), other.name, locale.toString(other.uses), reasonText(reason)});
        item->setData(0, Qt::UserRole, static_cast<int>(i));
    }
    m_tabs->setTabText(1, m_content.pairs.empty() ? tr("Look alike") : tr("Look alike: %1").arg(m_content.pairs.size()));
    m_changes->clear();
    for (size_t i = 0; i < m_content.changes.size(); ++i) {
        const VocabularyChange &change = m_content.changes[i];
        auto *item
            = new QTreeWidgetItem(m_changes, {changeText(change), locale.toString(change.articles), change.byName, momentText(change.at)});
        item->setData(0, Qt::UserRole, static_cast<int>(i));
    }
    for (QTreeWidget *tree : {m_pairs, m_changes})
        tree->setCurrentItem(tree->topLevelItem(0));
    showWords();
    updateButtons();
}

void VocabularyDialog::showWords()
{
    const TagId before = chosen() ? chosen()->id : TagId();
    const QString key = tagKey(m_filter->text());
    const QLocale locale;
    m_words->clear();
    for (size_t i = 0; i < m_content.tags.size(); ++i) {
        const Tag &tag = m_content.tags[i];
        const auto fits = [&key](const QString &name) { return tagKey(name).contains(key); };
        if (!fits(tag.name) && std::ranges::none_of(tag.aliases, fits))
            continue;
        auto *item = new QTreeWidgetItem(
            m_words, {tag.forbidden ? tr("%1 (forbidden)").arg(tag.name) : tag.name, tagKindText(tag.kind), locale.toString(tag.uses)});
        item->setData(0, Qt::UserRole, static_cast<int>(i));
        if (tag.id == before)
            m_words->setCurrentItem(item);
    }
    if (!m_words->currentItem())
        m_words->setCurrentItem(m_words->topLevelItem(0));
    showTag();
}

const Tag *VocabularyDialog::chosen() const
{
    const int row = chosenRow(m_words);
    return row >= 0 && row < static_cast<int>(m_content.tags.size()) ? &m_content.tags[static_cast<size_t>(row)] : nullptr;
}

std::optional<LookAlike> VocabularyDialog::chosenPair() const
{
    const int row = chosenRow(m_pairs);
    return row >= 0 ? std::optional(m_content.pairs[static_cast<size_t>(row)]) : std::nullopt;
}

void VocabularyDialog::showTag()
{
    const Tag *tag = chosen();
    m_name->setText(tag ? tag->name : QString());
    m_aliases->setText(tag ? tag->aliases.join(QStringLiteral("، ")) : QString());
    m_kind->setCurrentIndex(tag ? m_kind->findData(static_cast<int>(tag->kind)) : -1);
    m_parent->setCurrentIndex(tag ? m_parent->findData(tag->parent.value) : 0);
    m_into->setCurrentIndex(0);
    m_forbid->setText(tag && tag->forbidden ? tr("Allow again") : tr("Forbid"));
    updateButtons();
}

void VocabularyDialog::updateButtons()
{
    const bool word = m_mayChange && chosen();
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_parent),
                            static_cast<QWidget *>(m_aliases), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_into),
                            static_cast<QWidget *>(m_merge), static_cast<QWidget *>(m_forbid)})
        widget->setEnabled(word);
    for (QPushButton *button : {m_mergeFirst, m_mergeSecond, m_apart})
        button->setEnabled(m_mayChange && chosenRow(m_pairs) >= 0);
    m_undo->setEnabled(m_mayChange && chosenRow(m_changes) >= 0);
}

void VocabularyDialog::keepDetails()
{
    const Tag *tag = chosen();
    if (!tag)
        return;
    const auto kind = static_cast<TagKind>(m_kind->currentData().toInt());
    const int parentRow = m_parent->findText(m_parent->currentText());
    const TagId parent{parentRow > 0 ? m_parent->itemData(parentRow).toLongLong() : 0};
    act([id = tag->id, name = m_name->text().simplified(), renamed = m_name->text().simplified() != tag->name, kind, parent,
         aliases = splitTags(m_aliases->text()), by = m_desk.person().id](Archive &archive) -> Done {
        MUHARRIR_TRY(archive.vocabulary().setKind(id, kind));
        MUHARRIR_TRY(archive.vocabulary().setParent(id, parent.isValid() ? std::optional(parent) : std::nullopt));
        MUHARRIR_TRY(archive.tags().setAliases(id, aliases));
        if (renamed)
            MUHARRIR_TRY(archive.vocabulary().rename(id, name, by, QDateTime::currentDateTimeUtc()));
        return {};
    });
}

void VocabularyDialog::mergeChosen()
{
    const Tag *tag = chosen();
    const int row = m_into->findText(m_into->currentText());
    if (!tag || row <= 0)
        return;
    act([from = tag->id, into = TagId{m_into->itemData(row).toLongLong()}, by = m_desk.person().id](Archive &archive) {
        return archive.vocabulary().merge(from, into, by, QDateTime::currentDateTimeUtc());
    });
}

void VocabularyDialog::forbidChosen()
{
    const Tag *tag = chosen();
    if (!tag)
        return;
    act([id = tag->id, allow = tag->forbidden, by = m_desk.person().id](Archive &archive) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return allow ? archive.vocabulary().allow(id, by, now) : archive.vocabulary().forbid(id, by, now);
    });
}

void VocabularyDialog::judge(bool intoFirst)
{
    const auto pair = chosenPair();
    if (!pair)
        return;
    const TagId from = intoFirst ? pair->other.id : pair->one.id;
    const TagId into = intoFirst ? pair->one.id : pair->other.id;
    act([from, into, by = m_desk.person().id](Archive &archive) {
        return archive.vocabulary().merge(from, into, by, QDateTime::currentDateTimeUtc());
    });
}

} // namespace muharrir
