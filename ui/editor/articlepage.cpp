// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/articlepage.h"

#include "dialogs/filechoice.h"
#include "editor/articleheader.h"
#include "editor/autocorrect.h"
#include "editor/blockgeometry.h"
#include "editor/figurecommands.h"
#include "editor/figurepopup.h"
#include "editor/findbar.h"
#include "editor/formatbar.h"
#include "editor/linefield.h"
#include "editor/linkpopup.h"
#include "editor/mainimagerow.h"
#include "editor/markcommands.h"
#include "editor/nameoffer.h"
#include "editor/repairstrip.h"
#include "editor/texteditor.h"
#include "session/session.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>

namespace muharrir {

ArticlePage::ArticlePage(Actions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_theme(theme), m_bar(new FormatBar(actions, theme)), m_strip(new RepairStrip(theme)),
      m_scroll(new QScrollArea), m_column(new QWidget), m_header(new ArticleHeader(theme)), m_text(new TextEditor(theme)),
      m_find(new FindBar(*m_text, theme)), m_marks(new ProofingMarks(this)), m_autocorrect(new Autocorrect(*m_text, *m_marks, this)),
      m_pasting(new Pasting(*m_text, this)), m_pictures(new AssetPictures(theme, this))
{
    build();
    for (const auto &[field, member] : m_header->proofedFields()) {
        m_marks->watch(field);
        m_autocorrect->watch(*field);
    }
    m_marks->watch(m_text);
    connectText();
    connectHeader();
    connectMarks();
    connectActions();
    setEnabled(false); // until an article is open
}

ArticlePage::~ArticlePage() = default;

void ArticlePage::build()
{
    setAccessibleName(tr("Item"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addWidget(m_find);
    rows->addWidget(m_strip);
    rows->addWidget(m_scroll, 1);

    auto *paper = new QWidget;
    muharrir::setRole(paper, "page");
    auto *across = new QHBoxLayout(paper);
    across->setContentsMargins(Size::space6, Size::space6, Size::space6, 0);
    across->addStretch(1);
    across->addWidget(m_column, 100);
    across->addStretch(1);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins({});
    column->setSpacing(Size::space2);
    column->addWidget(m_header);
    column->addWidget(m_text, 1);
    m_text->setContentsMargins({});
    m_scroll->setWidget(paper);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_text);
    setTabOrder(m_header, m_text);

    m_text->setPictures([this](const QString &asset) { return m_pictures->picture(asset); });
    m_header->mainImage()->setPictures([this](const QString &asset) { return m_pictures->picture(asset); });
    m_stateTimer.setSingleShot(true);
    m_stateTimer.setInterval(60); // the format bar may follow a moment later than the letters
    connect(&m_stateTimer, &QTimer::timeout, this, &ArticlePage::showState);
    fitColumn();
}

void ArticlePage::connectText()
{
    connect(m_text, &TextEditor::caretMoved, this, &ArticlePage::showCaret);
    connect(m_text, &TextEditor::caretMoved, &m_stateTimer, qOverload<>(&QTimer::start));
    connect(m_text, &TextEditor::suggestionsWanted, this, &ArticlePage::showSuggestions);
    connect(m_text, &TextEditor::menuWanted, this, &ArticlePage::showMenu);
    connect(m_text, &TextEditor::zoomWanted, this,
            [this](int steps) { m_actions.trigger(steps > 0 ? ActionId::ZoomIn : ActionId::ZoomOut); });
    connect(m_text, &TextEditor::dragBeyond, this, [this](int y) {
        const int seen = m_text->mapTo(m_scroll->viewport(), QPoint(0, y)).y();
        const int beyond = seen < 0 ? seen : seen - m_scroll->viewport()->height();
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->value() + beyond / 3);
    });
    connect(m_pasting, &Pasting::pictureArrived, this, [this](const QString &asset, const QByteArray &bytes) {
        m_pictures->keep(asset, bytes);
        Q_EMIT pictureArrived(asset, bytes);
    });
    connect(m_pasting, &Pasting::refused, this, &ArticlePage::refused);
    connect(m_pasting, &Pasting::pasted, this, &ArticlePage::showRepairs);
    connect(m_strip, &RepairStrip::undoWanted, m_text, &QTextEdit::undo);
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        if (!m_strip->isHidden() && m_text->document()->revision() != m_pasteRevision)
            m_strip->hide(); // taken back already, or the way back would take more with it
    });
    connect(m_pictures, &AssetPictures::loaded, this, [this](const QString &asset) {
        m_text->pictureLoaded(asset);
        m_header->mainImage()->pictureLoaded(asset);
    });
}

void ArticlePage::showRepairs(const Repairs &repairs, const std::vector<Loss> &losses)
{
    m_strip->show(repairs, losses);
    m_pasteRevision = m_text->document()->revision();
    if (!std::exchange(m_pictureChosen, false))
        return;
    QTextCursor picture = m_text->textCursor(); // which was left behind it
    if (!figureAt(picture))
        picture.movePosition(QTextCursor::PreviousBlock);
    picture.movePosition(QTextCursor::EndOfBlock);
    m_text->setTextCursor(picture);
    describePicture(picture);
}

void ArticlePage::connectHeader()
{
    connect(m_header, &ArticleHeader::changed, this, [this](const Article &article, const QString &what) {
        const QScopedValueRollback changing(m_changing, true);
        if (m_session)
            m_session->change(article, what);
    });
    connect(m_header, &ArticleHeader::done, this, &ArticlePage::focusText);
    connect(m_header, &ArticleHeader::suggestionsWanted, this, &ArticlePage::showSuggestions);
    connect(m_header, &ArticleHeader::moreToggled, m_actions[ActionId::ToggleMoreFields], &QAction::setChecked);
    connect(m_header->mainImage(), &MainImageRow::fileDropped, this, &ArticlePage::chooseMainImage);
    connect(m_header->mainImage(), &MainImageRow::fileWanted, this, [this] {
        if (const QString path = pictureFile(); !path.isEmpty())
            chooseMainImage(path);
    });
}

void ArticlePage::connectMarks()
{
    connect(m_marks, &ProofingMarks::wordAdded, this, &ArticlePage::wordAdded);
    connect(m_autocorrect, &Autocorrect::corrected, this, &ArticlePage::corrected);
    connect(m_marks, &ProofingMarks::ignored, this, [this](const QStringList &all) {
        if (!m_session)
            return;
        Article article = m_session->fields();
        article.ignored = all;
        m_session->changeTogether(article, tr("Ignored finding"), [](QTextCursor &) {}); // done in the text, so taken back from there
    });
    connect(m_marks, &ProofingMarks::suggestionsReady, this, [this](const ProofingMarks::Place &place) {
        if (m_suggestions && m_suggestions->isVisible() && place.holds())
            m_suggestions->show(place.finding, false, inWindow(wordRect(place), place.edit->viewport()), suggestionFrame(place));
    });
}

void ArticlePage::setAutocorrect(bool on) { m_autocorrect->setOn(on); }

void ArticlePage::setNamesOffered(bool on)
{
    if (m_names)
        m_names->setOn(on);
}

void ArticlePage::setProofer(ProoferThread *proofer)
{
    m_marks->connectTo(proofer);
    m_names = new NameOffer(*m_text, m_theme, window());
    for (const auto &[field, member] : m_header->proofedFields())
        m_names->watch(*field);
    connect(m_names, &NameOffer::wanted, proofer, &ProoferThread::complete);
    connect(proofer, &ProoferThread::completed, m_names, &NameOffer::take);
}

void ArticlePage::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (!session)
        return;
    m_text->edit(session->document());
    m_marks->watch(m_text);
    connect(session, &Session::opened, this, &ArticlePage::showArticle);
    connect(session, &Session::fieldsChanged, this, &ArticlePage::showFields);
    connect(session, &Session::offersChanged, this, &ArticlePage::showFields);
    if (session->isOpen())
        showArticle();
}

void ArticlePage::showArticle()
{
    setEnabled(true);
    m_strip->hide();
    m_autocorrect->restart();
    if (m_names)
        m_names->restart();
    m_text->edit(m_session->document());
    m_text->moveCursor(QTextCursor::Start); // filling left it at the end, where nobody looks
    showFields();
    m_scroll->verticalScrollBar()->setValue(0);
    if (m_session->fields().headline.isEmpty())
        focusHeadline();
    else
        focusText();
    showState();
}

void ArticlePage::showFields()
{
    const bool editable = m_session->isEditable();
    m_text->setReadOnly(!editable);
    m_bar->setEditable(editable);
    m_marks->setIgnored(m_session->fields().ignored);
    if (!m_changing)
        m_header->show(m_session->fields(), editable);
}

void ArticlePage::themeChanged()
{
    m_header->themeChanged();
    m_text->themeChanged();
    fitColumn();
}

void ArticlePage::fitColumn()
{
    // The text keeps four pixels at each side for itself, and the fields with it.
    m_column->setMaximumWidth(m_theme.pagePx(Size::page) + 2 * Size::space1);
    // Large type in a small window: the lines are shorter, nothing is cut.
    const int room = width() - 2 * Size::space6 - m_scroll->verticalScrollBar()->sizeHint().width();
    m_column->setMinimumWidth(
        qMax(0, qMin(room, qMin(m_theme.px(Size::pageLeast), m_theme.pagePx(Size::page)) - 2 * static_cast<int>(Size::space6))));
    const int indent = qMax(Size::space4, (width() - m_column->maximumWidth()) / 2);
    // The words of the bar begin where the text does.
    m_bar->indent(indent + Size::space1 - m_theme.px(FormatBar::inset));
}

void ArticlePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumn();
}

void ArticlePage::focusText() { m_text->setFocus(Qt::OtherFocusReason); }
bool ArticlePage::closeFind()
{
    const bool open = m_find->isVisible();
    if (open)
        m_find->close();
    return open;
}

void ArticlePage::focusHeadline() { m_header->focusHeadline(); }

void ArticlePage::setFocusMode(bool on)
{
    m_bar->setVisible(!on);
    if (on)
        m_strip->hide();
}

void ArticlePage::undo()
{
    if (m_text->hasFocus() && m_autocorrect->isLastStep()) {
        const QTextCursor caret = m_text->textCursor(); // who writes on is not led back to the word
        m_text->undo();
        m_text->setTextCursor(caret);
        return;
    }
    if (m_session && m_session->jointSteps().undo())
        return;
    if (m_text->hasFocus() || !m_session)
        m_text->undo();
    else if (auto *line = searchLine())
        line->undo();
    else
        m_session->fieldHistory()->undo();
}

void ArticlePage::redo()
{
    if (m_session && m_session->jointSteps().redo())
        return;
    if (m_text->hasFocus() || !m_session)
        m_text->redo();
    else if (auto *line = searchLine())
        line->redo();
    else
        m_session->fieldHistory()->redo();
}

/// The field with the keys, where it has a history of its own: one outside the head.
QLineEdit *ArticlePage::searchLine() const
{
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    return line && !m_header->isAncestorOf(line) ? line : nullptr;
}

void ArticlePage::showCaret()
{
    const QRect caret = m_text->cursorRect();
    const int top = m_text->viewport()->mapTo(m_scroll->widget(), caret.topLeft()).y();
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int height = m_scroll->viewport()->height();
    const int room = qMin(2 * caret.height(), height / 4); // a line or two of what comes before and after
    if (top - room < bar->value())
        bar->setValue(top - room);
    else if (top + caret.height() + room > bar->value() + height)
        bar->setValue(top + caret.height() + room - height);
}

void ArticlePage::showState()
{
    const QTextCursor cursor = m_text->textCursor();
    const BlockStyle style = styleAt(cursor);
    m_bar->showStyle(style);
    const auto check = [this](ActionId id, bool on) { m_actions[id]->setChecked(on); };
    check(ActionId::StyleParagraph, style.kind == BlockKind::Paragraph);
    check(ActionId::StyleSubhead1, style.kind == BlockKind::Heading && style.level == 2);
    check(ActionId::StyleSubhead2, style.kind == BlockKind::Heading && style.level == 3);
    check(ActionId::StyleSubhead3, style.kind == BlockKind::Heading && style.level == 4);
    check(ActionId::StyleQuote, style.kind == BlockKind::Quote);
    check(ActionId::BulletList, style.kind == BlockKind::ListItem && style.list == ListKind::Bullet);
    check(ActionId::NumberedList, style.kind == BlockKind::ListItem && style.list == ListKind::Numbered);
    const bool rightToLeft = m_text->directionOfParagraph() == Qt::RightToLeft;
    check(ActionId::RightToLeft, rightToLeft);
    check(ActionId::LeftToRight, !rightToLeft);
    check(ActionId::Bold, hasMark(cursor, Mark::Strong));
    check(ActionId::Emphasis, hasMark(cursor, Mark::Emphasis));
    check(ActionId::Underline, hasMark(cursor, Mark::Underline));
    check(ActionId::Strike, hasMark(cursor, Mark::Strike));
    check(ActionId::Superscript, hasMark(cursor, Mark::Superscript));
    check(ActionId::Subscript, hasMark(cursor, Mark::Subscript));
}

void ArticlePage::insertRelated(const QString &title, const RelatedTarget &target)
{
    Block block;
    block.kind = BlockKind::RelatedLink;
    block.runs = {{title, {}}};
    block.related = target;
    QTextCursor cursor = m_text->textCursor();
    cursor.movePosition(QTextCursor::EndOfBlock); // behind the paragraph, never into it
    m_text->setTextCursor(cursor);
    m_text->insertBody({{block}});
}

QRect ArticlePage::wordRect(const ProofingMarks::Place &place) const
{
    const auto parts = lineParts(place.block, static_cast<int>(place.finding.start), static_cast<int>(place.finding.length));
    return parts.empty() ? place.edit->cursorRect() : parts.back().rect.toAlignedRect();
}

QRect ArticlePage::inWindow(const QRect &rect, const QWidget *widget) const
{
    return {widget->mapTo(window(), rect.topLeft()), rect.size()};
}

SuggestionPopup::Frame ArticlePage::suggestionFrame(const ProofingMarks::Place &place) const
{
    SuggestionPopup::Frame frame;
    frame.commands = {m_actions[ActionId::IgnoreHere], m_actions[ActionId::IgnoreInItem]};
    if (place.finding.kind == FindingKind::Spelling)
        frame.commands += m_actions[ActionId::AddToDictionary];
    if (place.finding.mayBeTurnedOff() && m_actions[ActionId::TurnRuleOff]->isVisible())
        frame.commands += m_actions[ActionId::TurnRuleOff];
    if (m_walking) {
        const auto [number, all] = m_marks->numberOf(place);
        frame.heading = tr("%1 of %2").arg(number).arg(all) % QStringLiteral(" · ") % place.finding.message;
        frame.canSkip = true;
    }
    return frame;
}

void ArticlePage::makeSuggestions()
{
    m_suggestions = new SuggestionPopup(m_theme, window());
    connect(m_suggestions, &SuggestionPopup::chosen, this, [this](const QString &word) {
        m_marks->apply(m_asked, word);
        walkedOne();
    });
    connect(m_suggestions, &SuggestionPopup::commanded, this, &ArticlePage::walkedOne);
    connect(m_suggestions, &SuggestionPopup::skipped, this, &ArticlePage::walkedOne);
    connect(m_suggestions, &Popover::closed, this, [this] {
        // Closed because of a choice, or for good: what was done is told after this.
        m_walked = false;
        QTimer::singleShot(0, this, [this] {
            if (!m_walked)
                m_walking = false;
        });
    });
}

void ArticlePage::showSuggestions()
{
    const auto place = m_marks->placeAtCaret();
    if (!place || place->edit->isReadOnly())
        return;
    if (!m_suggestions)
        makeSuggestions();
    m_asked = *place;
    m_suggestions->show(place->finding, place->finding.kind == FindingKind::Spelling, inWindow(wordRect(*place), place->edit->viewport()),
                        suggestionFrame(*place));
    m_marks->askSuggestions(*place);
}

void ArticlePage::walk()
{
    m_walking = true;
    if (!m_marks->placeAtCaret() && !m_marks->goToFirst()) {
        m_walking = false;
        Q_EMIT walkEnded();
        return;
    }
    showCaret();
    showSuggestions();
}

void ArticlePage::walkedOne()
{
    if (m_walking && !std::exchange(m_walked, true))
        QTimer::singleShot(0, this, &ArticlePage::walkOn);
}

void ArticlePage::walkOn()
{
    if (m_marks->goToNext(1, ProofingMarks::Round::No)) {
        showCaret();
        showSuggestions();
        return;
    }
    m_walking = false;
    Q_EMIT walkEnded();
}

void ArticlePage::applyTogether(const std::vector<ProofingMarks::Place> &places)
{
    if (!m_session || !m_session->isEditable())
        return;
    // From the end, so that the places before keep theirs.
    const auto each = [&places](const QTextEdit *edit, const auto &apply) {
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            if (place->edit == edit && place->holds())
                apply(*place, place->finding.suggestions.value(0));
        }
    };
    Article article = m_session->fields();
    for (const auto &[field, member] : m_header->proofedFields())
        each(field, [&text = article.*member](const ProofingMarks::Place &place, const QString &right) {
            if (QStringView(text).mid(place.start(), place.finding.length) == place.finding.text)
                text.replace(place.start(), place.finding.length, right);
        });
    const QTextCursor caret = m_text->textCursor();
    m_session->changeTogether(article, tr("Sure corrections"), [&](QTextCursor &cursor) {
        each(m_text, [&cursor](const ProofingMarks::Place &place, const QString &right) { place.replace(cursor, right); });
    });
    m_text->setTextCursor(caret);
}

void ArticlePage::openLink()
{
    if (!m_link) {
        m_link = new LinkPopup(m_theme, window());
        connect(m_link, &LinkPopup::chosen, m_text, &TextEditor::linkTo);
    }
    const QTextCursor link = linkAt(m_text->textCursor());
    m_link->show(runFormat(link.charFormat()).href, inWindow(m_text->cursorRect(), m_text->viewport()));
}

void ArticlePage::showMenu(const QPoint &at)
{
    QMenu menu(this);
    for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::PastePlain, ActionId::SelectAll})
        menu.addAction(m_actions[id]);
    menu.addSeparator();
    for (const ActionId id : {ActionId::Bold, ActionId::Emphasis, ActionId::InsertLink})
        menu.addAction(m_actions[id]);
    menu.addSeparator();
    for (const ActionId id : {ActionId::AttributePassage, ActionId::AddNote, ActionId::ToggleDirection})
        menu.addAction(m_actions[id]);
    menu.exec(at);
}

QString ArticlePage::pictureFile()
{
    return fileToOpen(this, tr("Choose a picture"),
                      tr("Pictures") % QStringLiteral(" (*.jpg *.jpeg *.png *.webp *.gif *.avif *.bmp *.tif *.tiff)"));
}

void ArticlePage::choosePicture()
{
    if (figureAt(m_text->textCursor())) {
        describePicture(m_text->textCursor());
        return;
    }
    const QString path = pictureFile();
    m_pictureChosen = !path.isEmpty();
    if (m_pictureChosen)
        m_pasting->insertPictureFile(path);
}

void ArticlePage::describePicture(const QTextCursor &at)
{
    const auto figure = figureAt(at);
    if (!figure)
        return;
    if (!m_figure) {
        m_figure = new FigurePopup(m_theme, window());
        connect(m_figure, &FigurePopup::chosen, this, [this](const Figure &described) { describeFigure(m_described, described); });
    }
    m_described = at;
    m_figure->show(*figure, inWindow(m_text->cursorRect(at), m_text->viewport()));
}

void ArticlePage::chooseMainImage(const QString &path)
{
    PasteMaterial material;
    material.pictureFiles = {path};
    auto picture = cleanPaste(material);
    if (!picture) {
        Q_EMIT refused(picture.error());
        return;
    }
    const ImportedPicture &kept = picture->pictures.front();
    m_pictures->keep(kept.hash, kept.bytes);
    Q_EMIT pictureArrived(kept.hash, kept.bytes);
    m_header->mainImage()->setPicture(kept.hash);
}

} // namespace muharrir
