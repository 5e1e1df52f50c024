// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/searchfilters.h"

#include "article/labels.h"
#include "dialogs/form.h"
#include "widgets/calendar.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QVBoxLayout>

namespace muharrir {

namespace {

QDateEdit *dateEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    makePlain(*edit->calendarWidget());
    edit->calendarWidget()->setAccessibleName(name);
    edit->setLocale(QLocale::c());             // European digits, whatever the system's
    edit->setLayoutDirection(Qt::LeftToRight); // before the format, which Qt would turn round
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return edit;
}

} // namespace

SearchFilters::SearchFilters(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(new QComboBox), m_section(new QComboBox), m_span(new QComboBox),
      m_between(new QWidget(this)), m_from(dateEdit(tr("From"))), m_to(dateEdit(tr("To"))),
      m_clear(new QPushButton(tr("Remove the filters")))
{
    setFocusProxy(m_state);
    setAccessibleName(tr("Filters"));
    const int margin = theme.px(Size::space4);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(theme.px(Size::space3));
    QFormLayout *form = formLayout(theme);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    rows->addLayout(form);

    m_state->addItem(tr("All states"));
    for (const State state : allStates)
        m_state->addItem(stateText(state), static_cast<int>(state));
    addField(form, tr("State"), m_state);
    addField(form, tr("Section"), m_section);
    setSections({});
    m_tag = nameField(tr("Tag"), form, &ArticleFilter::tag, &SearchFilters::tagsWanted);
    m_author = nameField(tr("Byline"), form, &ArticleFilter::author, &SearchFilters::authorsWanted);
    buildDates(form);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Show"));
    setRole(close, "primary");
    buttons->addWidget(close);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    rows->addLayout(buttons);

    connect(m_state, &QComboBox::activated, this, [this](int row) {
        m_filter.states.clear();
        if (row > 0)
            m_filter.states = {static_cast<State>(m_state->itemData(row).toInt())};
        tell();
    });
    connect(m_section, &QComboBox::activated, this, [this](int row) {
        m_filter.section = row > 0 ? m_section->itemText(row) : QString();
        tell();
    });
    connect(close, &QPushButton::clicked, this, &SearchFilters::done);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setFilter({});
        tell();
        m_state->setFocus();
    });
    setFilter({});
}

SearchFilters::NameField SearchFilters::nameField(const QString &label, QFormLayout *form, QString ArticleFilter::*part,
                                                  void (SearchFilters::*wanted)(const QString &))
{
    const NameField field{new QLineEdit, new QStringListModel(this), new QCompleter(this)};
    addField(form, label, field.line);
    // The archive answers by folded comparison, which the completer does not know: it shows the answer as it comes.
    field.completer->setModel(field.names);
    field.completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    field.line->setCompleter(field.completer);
    setRole(field.completer->popup(), "completions");
    const auto take = [this, part](const QString &name) {
        if (m_showing || m_filter.*part == name.simplified())
            return;
        m_filter.*part = name.simplified();
        tell();
    };
    connect(field.line, &QLineEdit::textEdited, this, [this, wanted](const QString &text) { Q_EMIT(this->*wanted)(text); });
    connect(field.line, &QLineEdit::editingFinished, this, [take, line = field.line] { take(line->text()); });
    // The Enter that takes a completion comes here, too, and does not close.
    connect(field.line, &QLineEdit::returnPressed, this, [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!std::exchange(m_completed, false))
                    Q_EMIT done();
            },
            Qt::QueuedConnection);
    });
    connect(field.completer, qOverload<const QString &>(&QCompleter::activated), this, [this, take](const QString &name) {
        m_completed = true;
        take(name);
    });
    connect(field.line, &QLineEdit::textEdited, this, [this] { m_completed = false; });
    return field;
}

void SearchFilters::buildDates(QFormLayout *form)
{
    m_span->addItems({tr("All dates"), tr("Today"), tr("Last week"), tr("Last month"), tr("Last year"), tr("Between two dates")});
    addField(form, tr("Date"), m_span);
    auto *row = new QHBoxLayout(m_between);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(Size::space2));
    row->addWidget(m_from, 1);
    row->addWidget(m_to, 1);
    form->addRow(QString(), m_between);
    connect(m_span, &QComboBox::activated, this, [this] { takeDates(); });
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            if (!m_showing && m_span->currentIndex() == static_cast<int>(Span::Between))
                takeDates();
        });
}

void SearchFilters::takeDates()
{
    const QDate today = QDate::currentDate();
    const auto span = static_cast<Span>(m_span->currentIndex());
    m_filter.to = {};
    switch (span) {
    case Span::Any:
        m_filter.from = {};
        break;
    case Span::Today:
        m_filter.from = today;
        break;
    case Span::Week:
        m_filter.from = today.addDays(-6);
        break;
    case Span::Month:
        m_filter.from = today.addMonths(-1).addDays(1);
        break;
    case Span::Year:
        m_filter.from = today.addYears(-1).addDays(1);
        break;
    case Span::Between:
        // The lesser comes first, whichever was written where.
        m_filter.from = qMin(m_from->date(), m_to->date());
        m_filter.to = qMax(m_from->date(), m_to->date());
        break;
    }
    m_between->setVisible(span == Span::Between);
    tell();
}

void SearchFilters::setFilter(const ArticleFilter &filter)
{
    const QScopedValueRollback showing(m_showing, true);
    m_filter = filter;
    m_state->setCurrentIndex(filter.states.size() == 1 ? m_state->findData(static_cast<int>(filter.states.front())) : 0);
    m_section->setCurrentIndex(qMax(0, filter.section.isEmpty() ? 0 : m_section->findText(filter.section)));
    m_tag.line->setText(filter.tag);
    m_author.line->setText(filter.author);
    const bool dated = filter.from.isValid() || filter.to.isValid();
    m_span->setCurrentIndex(static_cast<int>(dated ? Span::Between : Span::Any));
    const QDate today = QDate::currentDate();
    m_to->setDate(filter.to.isValid() ? filter.to : today);
    m_from->setDate(filter.from.isValid() ? filter.from : m_to->date().addMonths(-1));
    m_between->setVisible(dated);
    m_clear->setEnabled(filter != ArticleFilter());
}

void SearchFilters::setSections(const QStringList &sections)
{
    m_section->clear();
    m_section->addItem(tr("All sections"));
    m_section->addItems(sections);
    m_section->setCurrentIndex(qMax(0, m_filter.section.isEmpty() ? 0 : m_section->findText(m_filter.section)));
}

void SearchFilters::setTags(const QStringList &names) { m_tag.names->setStringList(names); }

void SearchFilters::setAuthors(const QStringList &names) { m_author.names->setStringList(names); }

void SearchFilters::tell()
{
    m_clear->setEnabled(m_filter != ArticleFilter());
    Q_EMIT changed(m_filter);
}

} // namespace muharrir

#include "moc_searchfilters.cpp"
