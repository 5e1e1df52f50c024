// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/detailsbinding.h"

#include "archive/edits.h"
#include "editor/articlepage.h"
#include "editor/texteditor.h"

#include <QHash>
#include <QTextBlock>

using namespace std::chrono_literals;

namespace muharrir {

namespace {

/// How many passages of the text each source has; a passage may run over several formats.
QHash<QString, int> passagesBySource(const QTextDocument &document)
{
    QHash<QString, int> counts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString before;
        for (auto i = block.begin(); !i.atEnd(); ++i) {
            const QString source = i.fragment().charFormat().property(MarkSourceProperty).toString();
            if (!source.isEmpty() && source != before)
                ++counts[source];
            before = source;
        }
    }
    return counts;
}

struct Suggestions {
    std::vector<RelatedHit> related;
    std::vector<TagSuggestion> tags;
    std::vector<SourceSuggestion> sources;
    std::vector<Unattributed> unattributed;
};

} // namespace

DetailsBinding::DetailsBinding(DetailsPane &pane, ArticlePage &page, Desk &desk) : QObject(&pane), m_pane(pane), m_page(page), m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(900ms);
    connect(&m_pause, &QTimer::timeout, this, &DetailsBinding::askSuggestions);
    const Session &session = desk.session();
    connect(&session, &Session::opened, this, &DetailsBinding::begin);
    connect(&session, &Session::fieldsChanged, this, &DetailsBinding::showFields);
    connect(&session, &Session::fieldsChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&session, &Session::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connectTags();
    connectSources();
    connectRelated();
    showFields();
}

void DetailsBinding::connectTags()
{
    TagsPane *tags = m_pane.tags();
    connect(tags, &TagsPane::tagsEdited, this, [this](const QStringList &names) {
        Article article = m_desk.session().fields();
        article.tags = names;
        m_desk.session().change(article, tr("Tags"));
    });
    connect(tags, &TagsPane::completionWanted, this, [this, tags](const QString &prefix) {
        m_desk.read(
            tags, [prefix](Archive &archive) { return archive.tags().complete(prefix); },
            [tags](const std::vector<Tag> &found) {
                QStringList names;
                for (const Tag &tag : found) {
                    if (!tag.forbidden)
                        names << tag.name;
                }
                tags->setCompletions(names);
            });
    });
    connect(tags, &TagsPane::tagTyped, this, [this, tags](const QString &typed) {
        m_desk.read(
            tags, [typed](Archive &archive) { return archive.tags().find(typed); },
            [tags, typed](const std::optional<Tag> &known) {
                if (known)
                    tags->replaceTag(typed, known->name);
            });
    });
}

void DetailsBinding::connectSources()
{
    SourcesPane *sources = m_pane.sources();
    connect(sources, &SourcesPane::sourcesEdited, this, [this](const std::vector<Source> &list) {
        Article article = m_desk.session().fields();
        article.sources = list;
        m_desk.session().change(article, tr("Sources"));
    });
    connect(sources, &SourcesPane::attachWanted, this, [this](const QString &id) {
        m_page.text()->attribute(id);
        showSources();
    });
    connect(sources, &SourcesPane::passageWanted, this, &DetailsBinding::showPassage);
    connect(m_page.text(), &QTextEdit::selectionChanged, this,
            [this, sources] { sources->setPassageSelected(m_page.text()->textCursor().hasSelection()); });
}

void DetailsBinding::connectRelated()
{
    connect(m_pane.related(), &RelatedPane::insertWanted, this, &DetailsBinding::insertRelated);
    connect(m_pane.related(), &RelatedPane::openWanted, this, &DetailsBinding::articleWanted);
}

void DetailsBinding::begin()
{
    ++m_ticket; // answers for the article before come too late
    m_pane.tags()->setSuggestions({});
    m_pane.sources()->setSuggestions({});
    m_pane.sources()->setUnattributed({});
    m_pane.related()->forgetHidden();
    showFields();
    askSuggestions();
}

void DetailsBinding::showFields()
{
    const Session &session = m_desk.session();
    const bool editable = session.isEditable();
    m_pane.tags()->setTags(session.fields().tags);
    m_pane.tags()->setEditable(editable);
    m_pane.sources()->setEditable(editable);
    m_pane.related()->setEditable(editable);
    showSources();
}

void DetailsBinding::showSources()
{
    const Session &session = m_desk.session();
    const auto passages = passagesBySource(*session.document());
    const bool mayKnow = session.fields().author == m_desk.person().id || m_desk.person().role == Role::Chief;
    std::vector<SourceRow> rows;
    for (const Source &source : session.fields().sources)
        rows.push_back({source, passages.value(source.id), source.confidential && !mayKnow});
    m_pane.sources()->setSources(std::move(rows));
}

void DetailsBinding::askSuggestions()
{
    if (!m_desk.session().isOpen())
        return;
    m_pause.stop();
    showSources();
    const Article article = m_desk.session().snapshot();
    const QString text = m_desk.session().document()->toPlainText(); // its positions are the document's
    const quint64 ticket = ++m_ticket;
    m_desk.reader().ask(
        this,
        [article, text](Archive &archive) {
            const RelatedQuery query = relatedQuery(article);
            return Suggestions{archive.related(query), archive.suggestTags(query), suggestSources(text), unattributed(text)};
        },
        [this, ticket](Suggestions &&found) {
            if (ticket != m_ticket)
                return;
            m_pane.related()->setHits(std::move(found.related));
            m_pane.tags()->setSuggestions(found.tags);
            m_pane.sources()->setUnattributed(found.unattributed);
            m_pane.sources()->setSuggestions(found.sources);
        });
}

void DetailsBinding::showPassage(qsizetype start, qsizetype length)
{
    QTextCursor cursor(m_desk.session().document());
    const int last = m_desk.session().document()->characterCount() - 1;
    cursor.setPosition(qMin(static_cast<int>(start), last));
    cursor.setPosition(qMin(static_cast<int>(start + length), last), QTextCursor::KeepAnchor);
    m_page.text()->setTextCursor(cursor);
    m_page.focusText();
}

void DetailsBinding::attribute()
{
    if (m_page.text()->textCursor().hasSelection())
        m_pane.sources()->attach();
    else
        m_pane.sources()->focusList();
}

void DetailsBinding::insertRelated(const RelatedHit &hit)
{
    m_desk.read(
        this, [id = hit.globalId](Archive &archive) { return archive.articles().publishedUrl(id); },
        [this, hit](const QString &url) {
            m_page.insertRelated(hit.headline, {hit.globalId, url});
        });
}

} // namespace muharrir
