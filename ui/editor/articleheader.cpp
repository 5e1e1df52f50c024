// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/articleheader.h"

#include "editor/flatbutton.h"
#include "editor/flatline.h"
#include "editor/lengthhint.h"
#include "editor/linefield.h"
#include "editor/mainimagerow.h"
#include "editor/morefields.h"
#include "editor/newsdate.h"
#include "text/repair.h"
#include "widgets/calendar.h"
#include "widgets/flowlayout.h"
#include "wording.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

namespace muharrir {

QStringList bylinesFrom(const QString &typed)
{
    QStringList names;
    QString text = typed;
    for (const QString &name : text.replace(u'،', u',').split(u',')) {
        if (const QString trimmed = name.simplified(); !trimmed.isEmpty())
            names.append(trimmed);
    }
    return names;
}

ArticleHeader::ArticleHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_section(new FlatLine(theme, tr("Section"))), m_kind(new FlatButton(theme, tr("Content profile"))),
      m_kicker(new FlatLine(theme, tr("Kicker"))), m_headline(new LineField(theme, Face::Headline, tr("Headline"))), m_length(new QLabel),
      m_deck(new LineField(theme, Face::Deck, tr("Deck"))), m_bylines(new FlatLine(theme, tr("Byline"))),
      m_place(new FlatLine(theme, tr("Place"))), m_date(new FlatButton(theme, tr("Date"))),
      m_imageButton(new FlatButton(theme, tr("Main image"))), m_moreButton(new FlatButton(theme, tr("More fields"))),
      m_image(new MainImageRow(theme)), m_more(new MoreFields(theme))
{
    build();
    bind(m_section, &Article::section, tr("Section"));
    bind(m_kicker, &Article::kicker, tr("Kicker"));
    bind(m_headline, &Article::headline, tr("Headline"));
    bind(m_deck, &Article::deck, tr("Deck"));
    connect(m_place, &QLineEdit::textEdited, this,
            [this](const QString &text) { change(tr("Place"), [&](Article &a) { a.dateline.place = sanitised(text); }); });
    connect(m_bylines, &QLineEdit::textEdited, this,
            [this](const QString &text) { change(tr("Byline"), [&](Article &a) { a.bylines = bylinesFrom(sanitised(text)); }); });
    connect(m_kind, &QPushButton::clicked, this, [this] { chooseKind(m_kind); });
    connect(m_date, &QPushButton::clicked, this, &ArticleHeader::chooseDate);
    connect(m_headline, &LineField::enterPressed, m_deck, [this] { m_deck->setFocus(Qt::TabFocusReason); });
    connect(m_deck, &LineField::enterPressed, this, &ArticleHeader::done);
    connect(m_headline, &LineField::left, this, &ArticleHeader::showLength);
    for (const LineField *field : {m_headline, m_deck})
        connect(field, &LineField::suggestionsWanted, this, &ArticleHeader::suggestionsWanted);
    connect(m_imageButton, &QPushButton::toggled, m_image, &QWidget::setVisible);
    connect(m_image, &MainImageRow::changed, this, [this](const Figure &figure, const QString &caption) {
        change(tr("Main image"), [&](Article &a) {
            a.mainImage = figure;
            a.mainImageCaption = caption;
        });
    });
    connect(m_moreButton, &QPushButton::toggled, this, &ArticleHeader::showMore);
    connect(m_more, &MoreFields::changed, this, [this](const Article &article, const QString &what) {
        m_article = article;
        Q_EMIT changed(m_article, what);
    });
    themeChanged();
}

void ArticleHeader::build()
{
    setLayoutDirection(Qt::RightToLeft); // the page is Arabic in every interface language
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(kickerRow());
    rows->addWidget(m_headline);
    rows->addWidget(m_length);
    rows->addSpacing(Size::space1);
    rows->addWidget(m_deck);
    rows->addSpacing(Size::space2);
    rows->addWidget(metaRow());
    rows->addWidget(m_image);
    rows->addWidget(m_more);
    auto *line = new QFrame;
    setRole(line, "line");
    rows->addSpacing(Size::space2);
    auto *under = new QHBoxLayout;
    under->setContentsMargins(Size::space1, 0, Size::space1, 0); // as wide as the text
    under->addWidget(line);
    rows->addLayout(under);
    m_image->hide();
    m_more->hide();
    m_length->setContentsMargins(Size::space1, 0, Size::space1, 0);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_deck->setObjectName(QStringLiteral("deck"));
    m_section->setObjectName(QStringLiteral("section"));
    m_bylines->setObjectName(QStringLiteral("bylines"));
    m_kind->setObjectName(QStringLiteral("contentProfile"));
    m_date->setObjectName(QStringLiteral("date"));
    m_imageButton->setObjectName(QStringLiteral("mainImage"));
    m_bylines->setToolTip(tr("The name the item is published under"));
}

QWidget *ArticleHeader::kickerRow()
{
    auto *row = new QWidget;
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins({});
    box->setSpacing(0);
    auto *dot = new QLabel(QStringLiteral("·"));
    auto *dot2 = new QLabel(QStringLiteral("·"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_section, dot, m_kind, dot2})
        box->addWidget(widget);
    box->addWidget(m_kicker, 1);
    m_kicker->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return row;
}

QWidget *ArticleHeader::metaRow()
{
    auto *row = new QWidget;
    auto *box = new FlowLayout(Size::space2, 0, row); // large type makes two lines of it; no name is cut
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bylines, m_place, m_date, m_imageButton, m_moreButton})
        box->addWidget(widget);
    box->pushToEnd(3);
    m_imageButton->setCheckable(true);
    m_moreButton->setCheckable(true);
    m_imageButton->setText(tr("Main image"));
    m_moreButton->setText(tr("More fields"));
    m_imageButton->setOpens(true);
    m_moreButton->setOpens(true);
    return row;
}

void ArticleHeader::bind(LineField *field, QString Article::*member, const QString &what)
{
    connect(field, &LineField::edited, this,
            [this, member, what](const QString &text) { change(what, [&](Article &a) { a.*member = sanitised(text); }); });
}

void ArticleHeader::bind(FlatLine *field, QString Article::*member, const QString &what)
{
    connect(field, &QLineEdit::textEdited, this,
            [this, member, what](const QString &text) { change(what, [&](Article &a) { a.*member = sanitised(text); }); });
}

void ArticleHeader::change(const QString &what, const std::function<void(Article &)> &edit)
{
    if (!m_editable)
        return;
    edit(m_article);
    if (what == tr("Headline"))
        m_article.headlineProposed = false; // a person has looked at it
    showLength();
    Q_EMIT changed(m_article, what);
}

void ArticleHeader::show(const Article &article, bool editable)
{
    m_article = article;
    m_editable = editable;
    m_section->show(article.section);
    m_kind->setText(contentKindText(article.kind));
    m_kicker->show(article.kicker);
    m_headline->show(article.headline);
    m_deck->show(article.deck);
    // While names are being typed the comma at the end is not yet a name.
    if (bylinesFrom(m_bylines->text()) != article.bylines)
        m_bylines->show(article.bylines.join(QStringLiteral("، ")));
    m_place->show(article.dateline.place);
    const QString date = newsDate(article.dateline.date, QDate::currentDate());
    m_date->setText(date.isEmpty() ? tr("Date") : date);
    m_image->show(article.mainImage, article.mainImageCaption, editable);
    m_more->show(article, editable);
    for (FlatLine *line : {m_section, m_kicker, m_bylines, m_place})
        line->setReadOnly(!editable);
    for (LineField *field : {m_headline, m_deck})
        field->setReadOnly(!editable);
    for (FlatButton *button : {m_kind, m_date})
        button->setEnabled(editable);
    showLength();
}

void ArticleHeader::themeChanged()
{
    // A style sheet forgets a font that was set; its own size it keeps, and this one grows with the page.
    const auto size = [this](Face face) { return QStringLiteral("font-size: %1pt").arg(m_theme.font(face).pointSizeF()); };
    for (QWidget *widget : std::initializer_list<QWidget *>{m_section, m_kind, m_kicker}) {
        setRole(widget, "flat-accent");
        widget->setStyleSheet(size(Face::Kicker));
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bylines, m_place, m_date, m_imageButton, m_moreButton})
        widget->setStyleSheet(size(Face::Meta));
    m_headline->themeChanged();
    m_deck->themeChanged();
    m_image->themeChanged();
    showLength();
}

void ArticleHeader::showLength()
{
    const int length = readerLength(m_headline->text());
    const LengthBand band = headlineBand(length);
    const QString count = tr("%n character(s)", nullptr, length);
    const char *role = "caption";
    QString text = count;
    switch (band) {
    case LengthBand::Empty:
        text.clear();
        break;
    case LengthBand::Good:
        break;
    case LengthBand::Short:
        text = tr("%1 · short for a headline").arg(count);
        break;
    case LengthBand::Long:
        text = tr("%1 · longer than usual").arg(count);
        role = "warning";
        break;
    case LengthBand::TooLong:
        text = tr("%1 · %2 at the most").arg(count, numeral(headlineMost));
        role = "error";
        break;
    }
    if (m_article.headlineProposed && length > 0)
        text = tr("%1 · proposed by the import, to be confirmed").arg(count);
    setRole(m_length, role);
    m_length->setFont(m_theme.font(Face::Caption));
    m_length->setText(text);
    // In the usual length it is of interest only to whoever is writing it.
    m_length->setVisible(!text.isEmpty() && (m_headline->hasFocus() || m_article.headlineProposed || band == LengthBand::TooLong));
}

void ArticleHeader::showMore(bool on)
{
    m_more->setVisible(on);
    m_moreButton->setChecked(on);
    Q_EMIT moreToggled(on);
}

bool ArticleHeader::moreShown() const { return !m_more->isHidden(); }

void ArticleHeader::focusHeadline() { m_headline->setFocus(Qt::OtherFocusReason); }

std::vector<ArticleHeader::ProofedField> ArticleHeader::proofedFields() const
{
    return {{m_headline, &Article::headline}, {m_deck, &Article::deck}};
}

void ArticleHeader::chooseKind(FlatButton *button)
{
    QMenu menu(this);
    for (int i = 0; i <= static_cast<int>(ContentKind::Opinion); ++i) {
        const auto kind = static_cast<ContentKind>(i);
        QAction *action = menu.addAction(contentKindText(kind), this, [this, kind] {
            change(tr("Content profile"), [kind](Article &a) { a.kind = kind; });
            m_kind->setText(contentKindText(kind));
        });
        action->setCheckable(true);
        action->setChecked(kind == m_article.kind);
        if (kind == m_article.kind)
            menu.setActiveAction(action);
    }
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void ArticleHeader::chooseDate()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    makePlain(*calendar);
    calendar->setSelectedDate(m_article.dateline.date.isValid() ? m_article.dateline.date : QDate::currentDate());
    auto *holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    const auto choose = [this](const QDate &date) {
        change(tr("Date"), [&](Article &a) { a.dateline.date = date; });
        const QString text = newsDate(date, QDate::currentDate());
        m_date->setText(text.isEmpty() ? tr("Date") : text);
    };
    connect(calendar, &QCalendarWidget::activated, &menu, [&](const QDate &date) {
        choose(date);
        menu.close();
    });
    connect(calendar, &QCalendarWidget::clicked, &menu, [&](const QDate &date) {
        choose(date);
        menu.close();
    });
    menu.addSeparator();
    menu.addAction(tr("Today"), this, [&] { choose(QDate::currentDate()); });
    menu.addAction(tr("No date"), this, [&] { choose({}); });
    calendar->setFocus();
    menu.exec(m_date->mapToGlobal(QPoint(0, m_date->height())));
}

} // namespace muharrir
