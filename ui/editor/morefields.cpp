// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/morefields.h"

#include "editor/flatline.h"
#include "editor/optionaltime.h"
#include "text/repair.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>

namespace muharrir {

MoreFields::MoreFields(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_form(new QFormLayout(this)), m_urgency(new QComboBox)
{
    setAccessibleName(tr("More fields"));
    m_form->setContentsMargins(0, Size::space2, 0, Size::space2);
    m_form->setHorizontalSpacing(Size::space4);
    m_form->setVerticalSpacing(Size::space2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addText(tr("Push headline"), &Article::pushHeadline);
    addText(tr("Social headline"), &Article::socialHeadline);
    addText(tr("Search headline"), &Article::searchHeadline);
    addText(tr("Slug"), &Article::slug, tr("The item's name inside the newsroom"));
    addText(tr("URL slug"), &Article::urlSlug);
    addText(tr("Credit line"), &Article::creditLine, tr("Whose copy it is; not the same as who informed us"));
    addUrgency();
    addTime(tr("Due"), &Article::due);
    addTime(tr("Embargo until"), &Article::embargo);
    addText(tr("Published URL"), &Article::publishedUrl);
    addText(tr("Note to the desk"), &Article::noteToDesk, tr("Never leaves the house"));
    addFlag(tr("Legal review"), &Article::legalReview);
    addFlag(tr("Not for publication"), &Article::notForPublication);
}

void MoreFields::addText(const QString &name, QString Article::*member, const QString &hint)
{
    auto *line = new FlatLine(m_theme, name);
    setRole(line, "");
    line->setPlaceholderText(hint);
    line->setToolTip(hint);
    line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (member == &Article::publishedUrl) {
        line->setLayoutDirection(Qt::LeftToRight);
        line->setAlignment(Qt::AlignLeft);
    }
    m_form->addRow(name, line);
    m_texts.emplace_back(line, member);
    connect(line, &QLineEdit::textEdited, this,
            [this, member, name](const QString &text) { change(name, [&](Article &a) { a.*member = sanitised(text); }); });
}

void MoreFields::addTime(const QString &name, QDateTime Article::*member)
{
    auto *field = new OptionalTime(name);
    m_form->addRow(name, field);
    m_times.emplace_back(field, member);
    connect(field, &OptionalTime::edited, this,
            [this, member, name](const QDateTime &time) { change(name, [&](Article &a) { a.*member = time; }); });
}

void MoreFields::addFlag(const QString &name, bool Article::*member)
{
    auto *box = new QCheckBox(name);
    m_form->addRow(QString(), box);
    m_flags.emplace_back(box, member);
    connect(box, &QCheckBox::toggled, this, [this, member, name](bool on) { change(name, [&](Article &a) { a.*member = on; }); });
}

void MoreFields::addUrgency()
{
    const QString name = tr("Urgency");
    for (const QString &text : {tr("1 · breaking"), tr("2"), tr("3 · usual"), tr("4"), tr("5 · can wait")})
        m_urgency->addItem(text);
    m_urgency->setAccessibleName(name);
    m_urgency->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_form->addRow(name, m_urgency);
    connect(m_urgency, &QComboBox::activated, this, [this, name](int row) { change(name, [row](Article &a) { a.urgency = row + 1; }); });
}

void MoreFields::change(const QString &what, const std::function<void(Article &)> &edit)
{
    if (m_showing)
        return;
    edit(m_article);
    Q_EMIT changed(m_article, what);
}

void MoreFields::show(const Article &article, bool editable)
{
    const QScopedValueRollback showing(m_showing, true);
    m_article = article;
    for (const auto &[line, member] : m_texts) {
        line->show(article.*member);
        line->setReadOnly(!editable);
    }
    for (const auto &[field, member] : m_times) {
        field->show(article.*member);
        field->setEnabled(editable);
    }
    for (const auto &[box, member] : m_flags) {
        box->setChecked(article.*member);
        box->setEnabled(editable);
    }
    m_urgency->setCurrentIndex(qBound(1, article.urgency, 5) - 1);
    m_urgency->setEnabled(editable);
}

} // namespace muharrir
