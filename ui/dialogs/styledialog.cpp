// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/styledialog.h"

#include "dialogs/form.h"
#include "dialogs/learneddialog.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>

namespace muharrir {

namespace {

using Feature = StyleVote::Feature;

QString spelt(const SpellingChoice &choice, QStringView form) { return form.toString() + choice.ending; }

QComboBox *formsOf(Feature feature, int count, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (int value = 0; value < count; ++value)
        box->addItem(styleFormText(feature, value), value);
    return box;
}

} // namespace

StyleDialog::StyleDialog(const HouseStyle &style, bool decides, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_style(style), m_preset(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_digits(formsOf(Feature::Digits, 3, this)), m_quotes(formsOf(Feature::Quotes, 4, this)), m_months(formsOf(Feature::Months, 7, this)),
      m_tanwin(formsOf(Feature::Tanwin, 3, this)), m_percent(formsOf(Feature::Percent, 3, this)),
      m_dateline(formsOf(Feature::Dateline, 6, this)), m_sentence(new QSpinBox(this)),
      m_tamm(new QCheckBox(tr("Point out «تم» with a verbal noun"), this)), m_wordings(new QTreeWidget(this)), m_off(new QTreeWidget(this))
{
    auto *layout = dialogLayout(this, tr("House style"), 760, theme);
    layout->addWidget(
        hintLabel(decides ? tr("What differs from it is marked in the text, each with its reason and the form of the house. Never inside "
                               "quotation marks. Shared by all who use this archive.")
                          : tr("An editor decides on the house style. Here it is to be looked at."),
                  this));
    layout->addWidget(startRow(decides));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setMinimumHeight(theme.px(440));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page(decides));
    layout->addWidget(area, 1);
    layout->addWidget(decides ? dialogButtons(this, tr("Save"), tr("Cancel")) : dialogButtons(this, tr("Close"), {}));
    fill(style);
    for (QComboBox *box : {m_digits, m_quotes, m_months, m_tanwin, m_percent, m_dateline})
        connect(box, &QComboBox::currentIndexChanged, this, &StyleDialog::nameAfterChange);
    for (QComboBox *box : m_spellings)
        connect(box, &QComboBox::currentIndexChanged, this, &StyleDialog::nameAfterChange);
    connect(m_sentence, &QSpinBox::valueChanged, this, &StyleDialog::nameAfterChange);
    connect(m_tamm, &QCheckBox::toggled, this, &StyleDialog::nameAfterChange);
    connect(m_wordings, &QTreeWidget::itemChanged, this, &StyleDialog::nameAfterChange);
    connect(m_preset, &QComboBox::activated, this, &StyleDialog::presetChosen);
}

QWidget *StyleDialog::startRow(bool decides)
{
    auto *row = new QWidget(this);
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins({});
    box->setSpacing(m_theme.px(Size::space2));
    m_preset->addItem(tr("No house style"));
    for (const HouseStyle &preset : stylePresets())
        m_preset->addItem(preset.name, preset.id);
    m_preset->addItem(tr("The newsroom's own"), QStringLiteral("own"));
    auto *preset = new QLabel(tr("Profile"), row);
    auto *name = new QLabel(tr("Name"), row);
    for (QLabel *label : {preset, name})
        setRole(label, "soft");
    m_preset->setAccessibleName(preset->text());
    m_name->setAccessibleName(tr("Name of the profile"));
    auto *learn = new QPushButton(tr("Learn from the archive…"), row);
    learn->setAutoDefault(false);
    learn->setToolTip(tr("Reads the last %1 approved articles and shows what they do before anything is taken").arg(20));
    connect(learn, &QPushButton::clicked, this, &StyleDialog::learnWanted);
    box->addWidget(preset);
    box->addWidget(m_preset, 1);
    box->addWidget(name);
    box->addWidget(m_name, 1);
    box->addWidget(learn);
    setTabOrder(m_preset, m_name);
    setTabOrder(m_name, learn); // made later than the fields below
    row->setEnabled(decides);
    return row;
}

QWidget *StyleDialog::page(bool decides)
{
    auto *whole = new QWidget(this);
    setRole(whole, "panel");
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, m_theme.px(Size::space2), 0);
    column->setSpacing(m_theme.px(Size::space2));
    const auto grid = [&] {
        auto *cells = new QGridLayout;
        cells->setHorizontalSpacing(m_theme.px(Size::space4));
        cells->setVerticalSpacing(m_theme.px(Size::space2));
        for (const int stretched : {1, 3})
            cells->setColumnStretch(stretched, 1);
        column->addLayout(cells);
        return cells;
    };
    heading(column, tr("Digits, marks and dates"));
    addFeatures(grid());
    heading(column, tr("Words that are spelt two ways"));
    addSpellings(grid());
    heading(column, tr("Say / do not say"));
    addWordings(column);
    addOff(column);
    whole->setEnabled(decides);
    return whole;
}

void StyleDialog::heading(QVBoxLayout *column, const QString &text)
{
    auto *label = new QLabel(text, this);
    setRole(label, "strong");
    column->addSpacing(m_theme.px(Size::space2));
    column->addWidget(label);
}

void StyleDialog::addFeatures(QGridLayout *grid)
{
    int cell = 0;
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        setRole(label, "soft");
        label->setBuddy(field);
        field->setAccessibleName(text);
        grid->addWidget(label, cell / 2, cell % 2 * 2);
        grid->addWidget(field, cell / 2, cell % 2 * 2 + 1);
        ++cell;
    };
    add(styleFeatureText(Feature::Digits), m_digits);
    add(styleFeatureText(Feature::Quotes), m_quotes);
    add(styleFeatureText(Feature::Months), m_months);
    add(styleFeatureText(Feature::Tanwin), m_tanwin);
    add(styleFeatureText(Feature::Percent), m_percent);
    add(styleFeatureText(Feature::Dateline), m_dateline);
    m_sentence->setRange(0, 120);
    m_sentence->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_sentence->setSpecialValueText(tr("No limit"));
    m_sentence->setSuffix(tr(" words in it", "after the number of a sentence's words"));
    add(tr("Longest sentence"), m_sentence);
    grid->addWidget(m_tamm, (cell + 1) / 2, 0, 1, 4); // a row of its own
}

void StyleDialog::addSpellings(QGridLayout *grid)
{
    int cell = 0;
    for (const SpellingChoice &choice : spellingChoices()) {
        auto *box = new QComboBox(this);
        box->addItem(tr("Either: %1 or %2").arg(spelt(choice, choice.first), spelt(choice, choice.second)));
        box->addItem(spelt(choice, choice.first), choice.first.toString());
        box->addItem(spelt(choice, choice.second), choice.second.toString());
        box->setAccessibleName(box->itemText(0));
        m_spellings.push_back(box);
        grid->addWidget(box, cell / 2, cell % 2 * 2, 1, 2);
        ++cell;
    }
    for (const int column : {0, 1, 2, 3})
        grid->setColumnStretch(column, 1);
}

void StyleDialog::addWordings(QVBoxLayout *column)
{
    m_wordings->setHeaderLabels({tr("Do not say"), tr("Say"), tr("Reason")});
    m_wordings->setRootIsDecorated(false);
    m_wordings->setAccessibleName(tr("Say / do not say"));
    m_wordings->setMinimumHeight(m_theme.px(200));
    m_wordings->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_wordings->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    column->addWidget(m_wordings);
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add"), this);
    auto *remove = new QPushButton(tr("Remove"), this);
    for (QPushButton *button : {add, remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] {
        addWording({});
        auto *item = m_wordings->topLevelItem(m_wordings->topLevelItemCount() - 1);
        m_wordings->setCurrentItem(item);
        m_wordings->editItem(item, 0);
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        delete m_wordings->currentItem();
        nameAfterChange();
    });
}

void StyleDialog::addOff(QVBoxLayout *column)
{
    heading(column, tr("Rules that the house does without"));
    m_offTitle = qobject_cast<QLabel *>(column->itemAt(column->count() - 1)->widget());
    m_off->setHeaderHidden(true);
    m_off->setRootIsDecorated(false);
    m_off->setAccessibleName(m_offTitle->text());
    m_off->setMaximumHeight(m_theme.px(120));
    column->addWidget(m_off);
}

void StyleDialog::addWording(const HouseStyle::Wording &wording)
{
    auto *item = new QTreeWidgetItem(m_wordings, {wording.avoid, wording.say, wording.reason});
    item->setFlags(item->flags() | Qt::ItemIsEditable);
}

void StyleDialog::fill(const HouseStyle &style)
{
    const QScopedValueRollback filling(m_filling, true);
    m_style = style;
    const int preset = m_preset->findData(style.id);
    const bool empty = style == HouseStyle();
    m_preset->setCurrentIndex(empty ? 0 : style.id.isEmpty() || preset < 0 ? m_preset->count() - 1 : preset);
    m_name->setText(styleName(style));
    m_digits->setCurrentIndex(static_cast<int>(style.digits));
    m_quotes->setCurrentIndex(static_cast<int>(style.quotes));
    m_months->setCurrentIndex(static_cast<int>(style.months));
    m_tanwin->setCurrentIndex(static_cast<int>(style.tanwin));
    m_percent->setCurrentIndex(static_cast<int>(style.percent));
    m_dateline->setCurrentIndex(static_cast<int>(style.dateline));
    m_sentence->setValue(style.longestSentence);
    m_tamm->setChecked(style.tammVerbalNouns);
    for (QComboBox *box : m_spellings) {
        box->setCurrentIndex(0);
        for (const int form : {1, 2})
            if (style.spellings.contains(box->itemData(form).toString()))
                box->setCurrentIndex(form);
    }
    m_wordings->clear();
    for (const HouseStyle::Wording &wording : style.wordings)
        addWording(wording);
    m_off->clear();
    for (const QString &rule : style.off) {
        auto *item = new QTreeWidgetItem(m_off, {ruleText(rule)});
        item->setData(0, Qt::UserRole, rule);
        item->setCheckState(0, Qt::Checked);
    }
    m_off->setVisible(!style.off.isEmpty());
    m_offTitle->setVisible(!style.off.isEmpty());
}

void StyleDialog::presetChosen(int index)
{
    const QString id = m_preset->itemData(index).toString();
    const auto preset = std::ranges::find(stylePresets(), id, &HouseStyle::id);
    if (preset != stylePresets().end())
        fill(*preset);
    else if (id.isEmpty())
        fill({});
}

/// A preset that somebody changed is the newsroom's own.
void StyleDialog::nameAfterChange()
{
    if (m_filling)
        return;
    m_preset->setCurrentIndex(m_preset->count() - 1);
    const QString before = styleName(m_style);
    if (m_name->text().isEmpty())
        m_name->setText(tr("Our style"));
    else if (!m_style.id.isEmpty() && m_name->text() == before)
        m_name->setText(tr("%1, changed").arg(before));
}

HouseStyle StyleDialog::style() const
{
    HouseStyle style;
    style.digits = static_cast<HouseStyle::Digits>(m_digits->currentIndex());
    style.quotes = static_cast<HouseStyle::Quotes>(m_quotes->currentIndex());
    style.months = static_cast<HouseStyle::Months>(m_months->currentIndex());
    style.tanwin = static_cast<HouseStyle::Tanwin>(m_tanwin->currentIndex());
    style.percent = static_cast<HouseStyle::Percent>(m_percent->currentIndex());
    style.dateline = static_cast<HouseStyle::Dateline>(m_dateline->currentIndex());
    style.longestSentence = m_sentence->value();
    style.tammVerbalNouns = m_tamm->isChecked();
    for (const QComboBox *box : m_spellings)
        if (const QString form = box->currentData().toString(); !form.isEmpty())
            style.spellings += form;
    for (int i = 0; i < m_wordings->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_wordings->topLevelItem(i);
        if (const QString avoid = item->text(0).simplified(); !avoid.isEmpty())
            style.wordings.push_back({avoid, item->text(1).simplified(), item->text(2).simplified()});
    }
    for (int i = 0; i < m_off->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *item = m_off->topLevelItem(i); item->checkState(0) == Qt::Checked)
            style.off += item->data(0, Qt::UserRole).toString();
    if (style == HouseStyle())
        return style;
    style.id = m_preset->currentData().toString();
    if (style.id == u"own")
        style.id.clear();
    style.name = m_name->text().simplified();
    if (style.name.isEmpty())
        style.name = tr("Our style");
    return style;
}

void StyleDialog::showLearned(const LearnedStyle &learned)
{
    LearnedDialog dialog(learned, m_theme, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    HouseStyle style = withLearned(this->style(), learned);
    style.id.clear();
    style.name = tr("Our style");
    fill(style);
}

} // namespace muharrir
