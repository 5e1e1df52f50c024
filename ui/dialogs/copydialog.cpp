// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/copydialog.h"

#include "article/bodyhtml.h"
#include "dialogs/form.h"
#include "wording.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace muharrir {

namespace {

/// The text without what only our archive reads: ids of blocks.
QString pastedHtml(const Body &body)
{
    static const QRegularExpression ours(QStringLiteral(" data-[a-z-]+=\"[^\"]*\""));
    return writeBodyHtml(body).remove(ours);
}

QString escapedParagraph(const QString &text) { return QStringLiteral("<p>") % text.toHtmlEscaped() % QStringLiteral("</p>\n"); }

} // namespace

std::vector<CopyField> copyFields(const PublicArticle &article)
{
    const auto named = [](const char *name) { return QCoreApplication::translate("CopyFields", name); };
    std::vector<CopyField> fields;
    const auto add = [&fields](const QString &name, const QString &text, const QString &html = {}) {
        if (!text.trimmed().isEmpty())
            fields.push_back({name, text, html});
    };
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Kicker")), article.kicker);
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Headline")), article.headline);
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Deck")), article.deck);
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Byline")), article.bylines.join(QStringLiteral("، ")));
    QStringList dateline{article.dateline.place, dateText(article.dateline.date)};
    dateline.removeAll(QString());
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Dateline")), dateline.join(QStringLiteral("، ")));
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Section")), article.section);
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Text of the item")), plainText(article.body), pastedHtml(article.body));
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Credit line")), article.creditLine);
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Tags")), article.tags.join(QStringLiteral("، ")));
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Search headline")), article.searchHeadline);
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Social headline")), article.socialHeadline);
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Caption of the main image")), article.mainImageCaption);
    add(named(QT_TRANSLATE_NOOP("CopyFields", "Alt text of the main image")), article.mainImage.alternative);
    return fields;
}

QString wholeText(const std::vector<CopyField> &fields)
{
    QStringList parts;
    for (const CopyField &field : fields)
        parts << field.text;
    return parts.join(QStringLiteral("\n\n"));
}

QString wholeHtml(const std::vector<CopyField> &fields)
{
    QString html;
    for (const CopyField &field : fields)
        html += field.html.isEmpty() ? escapedParagraph(field.text) : field.html;
    return QStringLiteral("<div dir=\"rtl\">\n") % html % QStringLiteral("</div>\n");
}

CopyDialog::CopyDialog(const PublicArticle &article, const Theme &theme, QWidget *parent) : QDialog(parent), m_copied(new QLabel(this))
{
    auto *layout = dialogLayout(this, tr("Copy for CMS"), 520, theme);
    const auto fields = copyFields(article);
    if (article.review)
        layout->addWidget(hintLabel(tr("The item is not published yet."), this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.px(Size::space1));
    for (const CopyField &field : fields)
        addRow(rows, field, theme);
    rows->addStretch();
    scroll->setWidget(inside);
    scroll->setMinimumHeight(theme.px(320));
    layout->addWidget(scroll, 1);
    setRole(m_copied, "good");
    layout->addWidget(m_copied);
    QDialogButtonBox *buttons = dialogButtons(this, tr("Close"), {});
    auto *all = buttons->addButton(tr("Copy everything"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(all, &QPushButton::clicked, this, [this, fields] { copy(wholeText(fields), wholeHtml(fields), tr("Everything")); });
}

void CopyDialog::addRow(QVBoxLayout *layout, const CopyField &field, const Theme &theme)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(Size::space3));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new QLabel(field.name, this);
    setRole(name, "caption");
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setText(value->fontMetrics().elidedText(field.text.simplified(), Qt::ElideRight, theme.px(360)));
    texts->addWidget(name);
    texts->addWidget(value);
    row->addLayout(texts, 1);
    const auto button = [&](const QString &text, const QString &html) {
        auto *made = new QPushButton(text, this);
        setRole(made, "quiet");
        made->setAutoDefault(false);
        made->setAccessibleName(text % u' ' % field.name);
        connect(made, &QPushButton::clicked, this, [this, field, html] { copy(html.isEmpty() ? field.text : html, {}, field.name); });
        row->addWidget(made);
    };
    if (!field.html.isEmpty())
        button(tr("Copy HTML"), field.html);
    button(tr("Copy"), {});
    layout->addLayout(row);
}

void CopyDialog::copy(const QString &text, const QString &html, const QString &what)
{
    auto *copied = new QMimeData;
    copied->setText(text);
    if (!html.isEmpty())
        copied->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(copied);
    m_copied->setText(tr("Copied: %1").arg(what));
}

} // namespace muharrir
