// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/copydialog.h"

#include "dialogs/form.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

namespace {

/// The beginning of a text, as much as there is room for.
class Beginning : public QLabel {
public:
    Beginning(QString text, QWidget *parent) : QLabel(parent), m_text(std::move(text))
    {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        setText(fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
    }
    [[nodiscard]] QSize sizeHint() const override { return {0, fontMetrics().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QString m_text;
};

} // namespace

QString cmsFieldText(const QString &name)
{
    static constexpr std::pair<QLatin1String, const char *> names[]{
        {QLatin1String("headline"), QT_TRANSLATE_NOOP("CopyFields", "Headline")},
        {QLatin1String("kicker"), QT_TRANSLATE_NOOP("CopyFields", "Kicker")},
        {QLatin1String("deck"), QT_TRANSLATE_NOOP("CopyFields", "Deck")},
        {QLatin1String("byline"), QT_TRANSLATE_NOOP("CopyFields", "Byline")},
        {QLatin1String("dateline"), QT_TRANSLATE_NOOP("CopyFields", "Dateline")},
        {QLatin1String("body"), QT_TRANSLATE_NOOP("CopyFields", "Text of the item")},
        {QLatin1String("pictures"), QT_TRANSLATE_NOOP("CopyFields", "Pictures")},
        {QLatin1String("correction"), QT_TRANSLATE_NOOP("CopyFields", "Correction")},
        {QLatin1String("credit"), QT_TRANSLATE_NOOP("CopyFields", "Credit line")},
        {QLatin1String("sources"), QT_TRANSLATE_NOOP("CopyFields", "Sources")},
        {QLatin1String("tags"), QT_TRANSLATE_NOOP("CopyFields", "Tags")},
        {QLatin1String("section"), QT_TRANSLATE_NOOP("CopyFields", "Section")},
        {QLatin1String("search-headline"), QT_TRANSLATE_NOOP("CopyFields", "Search headline")},
        {QLatin1String("social-headline"), QT_TRANSLATE_NOOP("CopyFields", "Social headline")},
        {QLatin1String("slug"), QT_TRANSLATE_NOOP("CopyFields", "URL slug")}};
    const auto found = std::ranges::find(names, name, &std::pair<QLatin1String, const char *>::first);
    return found == std::end(names) ? name : QCoreApplication::translate("CopyFields", found->second);
}

CopyDialog::CopyDialog(const CmsCopy &copied, const Theme &theme, QWidget *parent) : QDialog(parent), m_copied(new QLabel(this))
{
    auto *layout = dialogLayout(this, tr("Copy for CMS"), 520, theme);
    if (copied.review)
        layout->addWidget(hintLabel(tr("The item is not published yet."), this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.px(Size::space1));
    for (const CmsField &field : copied.fields) {
        if (rows->count() > 0) {
            auto *line = new QFrame(inside);
            setRole(line, "line");
            rows->addWidget(line);
        }
        addRow(rows, field, theme);
    }
    rows->addStretch();
    scroll->setWidget(inside);
    scroll->setMinimumHeight(theme.px(400));
    layout->addWidget(scroll, 1);
    setRole(m_copied, "good");
    layout->addWidget(m_copied);
    QDialogButtonBox *buttons = dialogButtons(this, tr("Close"), {});
    auto *all = buttons->addButton(tr("Copy everything"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(all, &QPushButton::clicked, this, [this, whole = copied.whole] { copy(whole.text, whole.html, tr("Everything")); });
}

void CopyDialog::addRow(QVBoxLayout *layout, const CmsField &field, const Theme &theme)
{
    const QString name = cmsFieldText(field.name);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(Size::space3));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *label = new QLabel(name, this);
    setRole(label, "caption");
    auto *value = new Beginning(field.text.simplified(), this);
    texts->addWidget(label);
    texts->addWidget(value);
    row->addLayout(texts, 1);
    const auto button = [&](const QString &text, const QString &content) {
        auto *made = new QPushButton(text, this);
        setRole(made, "quiet");
        made->setAutoDefault(false);
        made->setAccessibleName(text % u' ' % name);
        connect(made, &QPushButton::clicked, this, [this, content, name] { copy(content, {}, name); });
        row->addWidget(made);
    };
    if (field.name == QLatin1String("body"))
        button(tr("Copy HTML"), field.html);
    button(tr("Copy"), field.text);
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
