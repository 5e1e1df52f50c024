// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/detailsbinding.h"

#include "archive/edits.h"
#include "article/live.h"
#include "dialogs/besideview.h"
#include "editor/articlepage.h"
#include "editor/texteditor.h"
#include "panes/termrenewal.h"
#include "related/tagfinder.h"
#include "wording.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMimeDatabase>
#include <QSet>
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
    std::vector<ArticleLink> broken;
};

/// What an archive answers while an article is written.
Suggestions suggestions(Archive &archive, const Article &article, const QString &text, const QStringList &without)
{
    RelatedQuery query = relatedQuery(article);
    query.without = without;
    Suggestions found{archive.related(query), archive.suggestTags(query), suggestSources(text), unattributed(text), {}};
    if (article.id.isValid()) {
        const bool withdrawn = article.state == State::Withdrawn;
        found.broken
            = archive.links().linksToWithdrawn(withdrawn ? ArticleId() : article.id, withdrawn ? article.id : ArticleId()).valueOr({});
    }
    return found;
}

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
    connect(&desk, &Desk::articlesChanged, &m_pause, qOverload<>(&QTimer::start)); // related ones may have come or gone
    auto *renewal = new TermRenewal(desk, this);
    connect(renewal, &TermRenewal::progressed, this, [this](qint64 done, qint64 total) {
        Q_EMIT told(tr("The archive is being made ready for suggestions: %1 of %2").arg(done).arg(total));
    });
    connect(renewal, &TermRenewal::finished, this, &DetailsBinding::askSuggestions);
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
            tags,
            [prefix, person = m_desk.person().id](Archive &archive) -> Result<QStringList> {
                constexpr int mostRecent = 6;
                QStringList names;
                if (prefix.isEmpty()) // before a letter is typed: what this person used last, then what the house uses most
                    names = archive.tags().recent(person, mostRecent).valueOr({});
                const auto found = archive.tags().complete(prefix);
                MUHARRIR_TRY(found);
                for (const Tag &tag : *found)
                    names << tag.name;
                names.removeDuplicates();
                return names;
            },
            [tags](const QStringList &names) { tags->setCompletions(names); });
    });
    connect(tags, &TagsPane::tagTyped, this, [this, tags](const QString &typed) {
        m_desk.read(
            tags, [typed](Archive &archive) { return archive.tags().find(typed); },
            [tags, typed](const std::optional<Tag> &known) {
                if (known && known->forbidden)
                    tags->refuse(typed);
                else if (known)
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
    connect(sources, &SourcesPane::sourceTaken, this, &DetailsBinding::linkPassage);
    connect(sources, &SourcesPane::contactToKeep, this, [this](const Contact &contact) {
        m_desk.change(
            this,
            [contact, person = m_desk.person()](Archive &archive) {
                return archive.contacts().keep(contact, person, QDateTime::currentDateTimeUtc());
            },
            [this](const Contact &) { readContacts(); });
    });
    connect(sources, &SourcesPane::copyToKeep, this, &DetailsBinding::keepCopy);
    connect(&m_desk, &Desk::personChanged, this, &DetailsBinding::readContacts);
    connect(m_page.text(), &QTextEdit::selectionChanged, this,
            [this, sources] { sources->setPassageSelected(m_page.text()->textCursor().hasSelection()); });
}

void DetailsBinding::connectRelated()
{
    RelatedPane *related = m_pane.related();
    connect(related, &RelatedPane::insertWanted, this, &DetailsBinding::insertRelated);
    connect(related, &RelatedPane::insertAtHousePlaceWanted, this, &DetailsBinding::insertRelatedAtHousePlace);
    connect(related, &RelatedPane::backgroundWanted, this, &DetailsBinding::insertBackground);
    connect(related, &RelatedPane::openWanted, this, &DetailsBinding::articleWanted);
    connect(related, &RelatedPane::openBesideWanted, this, &DetailsBinding::openBeside);
    connect(related, &RelatedPane::withoutChanged, this, &DetailsBinding::askSuggestions);
    connect(related, &RelatedPane::choiceMade, this, [this](ArticleId target, RelatedChoice choice) {
        m_desk.change(
            this,
            [target, choice, article = m_desk.session().fields().id, person = m_desk.person()](Archive &archive) {
                return archive.links().choose(article, target, choice, person, QDateTime::currentDateTimeUtc());
            },
            [this] { askSuggestions(); });
    });
    connect(related, &RelatedPane::choiceTakenBack, this, [this](ArticleId target) {
        m_desk.change(
            this, [target, article = m_desk.session().fields().id](Archive &archive) { return archive.links().forget(article, target); },
            [this] { askSuggestions(); });
    });
}

void DetailsBinding::begin()
{
    ++m_ticket; // answers for the article before come too late
    m_pane.tags()->setSuggestions({});
    m_pane.sources()->setSuggestions({});
    m_pane.sources()->setUnattributed({});
    m_pane.related()->startAnew();
    if (!m_desk.session().isOpen())
        m_pane.related()->setHits({}); // nothing is asked for
    showFields();
    readContacts();
    readCopies();
    askSuggestions();
}

void DetailsBinding::readContacts()
{
    m_desk.read(
        this, [person = m_desk.person()](Archive &archive) { return archive.contacts().all(person); },
        [this](std::vector<Contact> &&contacts) { m_pane.sources()->setContacts(std::move(contacts)); });
}

void DetailsBinding::readCopies()
{
    const ArticleId id = m_desk.session().fields().id;
    if (!id.isValid())
        return;
    m_desk.read(
        this, [id](Archive &archive) { return archive.assets().attachments(id); },
        [this](const std::vector<Attachment> &attachments) {
            QHash<QString, QString> names;
            for (const Attachment &attachment : attachments) {
                if (!names.contains(attachment.note)) // the newest
                    names.insert(attachment.note, attachment.name);
            }
            m_pane.sources()->setCopies(names);
        });
}

/// The archived copy of what a source showed: it stays in the house.
void DetailsBinding::keepCopy(const QString &sourceId, const QString &path)
{
    const ArticleId id = m_desk.session().fields().id;
    m_desk.change(
        this,
        [sourceId, path, id, by = m_desk.person().id](Archive &archive) -> Result<Attachment> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorCode::FileNotReadable, {path, file.errorString()}};
            const auto hash = archive.assets().keepFile(file.readAll(), QMimeDatabase().mimeTypeForFile(path).name());
            MUHARRIR_TRY(hash);
            return archive.assets().attach(id, *hash, QFileInfo(path).fileName(), sourceId, by, QDateTime::currentDateTimeUtc());
        },
        [this](const Attachment &) { readCopies(); });
}

/// The sentence that names a source is attributed to it.
void DetailsBinding::linkPassage(const QString &sourceId, qsizetype start, qsizetype length)
{
    const QTextCursor before = m_page.text()->textCursor();
    QTextCursor passage(m_desk.session().document());
    const int last = m_desk.session().document()->characterCount() - 1;
    passage.setPosition(qMin(static_cast<int>(start), last));
    passage.setPosition(qMin(static_cast<int>(start + length), last), QTextCursor::KeepAnchor);
    m_page.text()->setTextCursor(passage);
    m_page.text()->attribute(sourceId);
    m_page.text()->setTextCursor(before);
    showSources();
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
        [article, text, without = m_pane.related()->without()](Archive &archive) { return suggestions(archive, article, text, without); },
        [this, ticket](Suggestions &&found) {
            if (ticket != m_ticket)
                return;
            m_pane.related()->setHits(std::move(found.related));
            m_pane.related()->setBroken(found.broken);
            m_pane.tags()->setSuggestions(found.tags);
            m_pane.sources()->setUnattributed(found.unattributed);
            m_pane.sources()->setSuggestions(found.sources);
            showTagsInText();
        });
}

void DetailsBinding::highlightTags(bool on)
{
    m_highlight = on;
    showTagsInText();
}

/// A wash under the words that name the article's tags: an alias of one, too, as the vocabulary has it.
void DetailsBinding::showTagsInText()
{
    if (!m_highlight || !m_desk.session().isOpen()) {
        m_page.text()->setExtraSelections({});
        return;
    }
    const QString text = m_desk.session().document()->toPlainText();
    m_desk.read(
        this, [](Archive &archive) { return archive.tags().all(); },
        [this, text](std::vector<Tag> &&vocabulary) {
            QSet<QString> keys;
            for (const QString &tag : m_desk.session().fields().tags)
                keys.insert(tagKey(tag));
            std::erase_if(vocabulary, [&keys](const Tag &tag) { return !keys.remove(tagKey(tag.name)); });
            for (const QString &tag : m_desk.session().fields().tags) {
                if (!keys.contains(tagKey(tag)))
                    continue;
                vocabulary.emplace_back(); // not in the vocabulary yet
                vocabulary.back().name = tag;
            }
            QList<QTextEdit::ExtraSelection> washes;
            for (const auto &[tag, places] : TagFinder(vocabulary).find(text)) {
                for (const Range &place : places.all) {
                    QTextEdit::ExtraSelection wash;
                    wash.cursor = QTextCursor(m_desk.session().document());
                    const int last = m_desk.session().document()->characterCount() - 1;
                    wash.cursor.setPosition(qMin(static_cast<int>(place.start), last));
                    wash.cursor.setPosition(qMin(static_cast<int>(place.end()), last), QTextCursor::KeepAnchor);
                    wash.format.setBackground(m_desk.theme().colours.wash);
                    wash.format.setForeground(m_desk.theme().colours.accent);
                    washes.append(wash);
                }
            }
            m_page.text()->setExtraSelections(m_highlight ? washes : QList<QTextEdit::ExtraSelection>());
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

void DetailsBinding::insertRelated(const RelatedHit &hit) { insertRelatedBehind(hit, std::nullopt); }

void DetailsBinding::insertRelatedAtHousePlace(const RelatedHit &hit) { insertRelatedBehind(hit, m_desk.newsroom().readAlsoParagraph); }

void DetailsBinding::insertRelatedBehind(const RelatedHit &hit, std::optional<int> paragraph)
{
    m_desk.read(
        this, [id = hit.globalId](Archive &archive) { return archive.articles().publishedUrl(id); },
        [this, hit, paragraph](const QString &url) {
            if (paragraph) {
                const QTextDocument *document = m_desk.session().document();
                QTextCursor cursor(document->findBlockByNumber(qBound(0, *paragraph - 1, document->blockCount() - 1)));
                m_page.text()->setTextCursor(cursor);
            }
            m_page.insertRelated(hit.headline, {hit.globalId, url});
            if (!isLive(hit.state))
                Q_EMIT told(tr("“%1” is not published yet: the link is printed once it is").arg(hit.headline));
        });
}

void DetailsBinding::insertBackground()
{
    if (!m_desk.session().isEditable())
        return;
    const Article article = m_desk.session().snapshot();
    m_desk.read(
        this, [article](Archive &archive) { return archive.background(relatedQuery(article), article.slug); },
        [this](const std::optional<Archive::Background> &background) {
            if (!background) {
                Q_EMIT told(tr("No background paragraph of this story is published yet"));
                return;
            }
            QTextCursor cursor = m_page.text()->textCursor();
            cursor.movePosition(QTextCursor::EndOfBlock); // behind the paragraph, never into it
            m_page.text()->setTextCursor(cursor);
            m_page.text()->insertBody({{paragraph({}), paragraph(background->text)}});
            Q_EMIT told(tr("Background paragraph from “%1”, %2").arg(background->headline, momentText(background->published)));
        });
}

void DetailsBinding::openBeside(ArticleId id)
{
    m_desk.read(
        this, [id](Archive &archive) { return archive.articles().load(id); },
        [this](const Article &article) {
            auto *view = new BesideView(article, m_desk.theme(), m_page.window());
            connect(view, &BesideView::openWanted, this, &DetailsBinding::articleWanted);
            view->standBeside();
        });
}

} // namespace muharrir
