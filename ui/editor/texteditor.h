// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/blockcommands.h"
#include "editor/directionkeys.h"
#include "text/repair.h"
#include "theme.h"

#include <QBasicTimer>
#include <QSet>
#include <QTextEdit>

#include <functional>

namespace muharrir {

/// The text of the article. It is as high as its text and has no scroll bars: the page around it scrolls. Its base direction is right to left,
/// whatever letter a paragraph begins with. What Qt's own editor does on a key press is all that is done on a key press.
class TextEditor : public QTextEdit {
    Q_OBJECT

public:
    explicit TextEditor(const Theme &theme, QWidget *parent = nullptr);

    /// The document of an open article (not owned). Its history is not touched.
    void edit(QTextDocument *document);
    void themeChanged();
    [[nodiscard]] const PageStyle &pageStyle() const { return m_style; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    // Commands: each is one undo step.
    void setStyle(const BlockStyle &style);
    void toggleList(ListKind kind);
    void toggleQuote();
    void toggle(Mark mark);
    void clearFormat();
    void setDirectionOfParagraph(Qt::LayoutDirection direction);
    void toggleDirection();
    void changeLevelBy(int by);
    void moveParagraph(int by);
    void linkTo(const QString &address);
    void insertAtCaret(const QString &text);
    /// Puts blocks in at the caret: one paragraph goes into the line, more become paragraphs of their own. Blocks get new ids.
    void insertBody(const Body &body);
    /// Attributes the selected passage to a source (its global id); empty takes the attribution away.
    void attribute(const QString &source);
    void annotate(const QString &note);            ///< hangs a note (its global id) on the selected passage
    void setOpenNotes(const QSet<QString> &notes); ///< whose passages are marked
    /// Mends the selected text (else all of it) as a paste is mended, keeping its formats; says what was mended.
    Repairs cleanText();
    /// Changes the selected text (else all of it) run by run, keeping its formats; one step of the history.
    void changeText(const std::function<QString(const QString &)> &change);
    /// Replaces a range of the document; what is put in looks like what stood there.
    void replace(int start, int length, const QString &text);

    [[nodiscard]] Qt::LayoutDirection directionOfParagraph() const;

    void setCaretGoesAsSeen(bool seen); ///< the arrow keys in mixed text; else in the order of reading
    void showMarks(bool on);
    void showHidden(bool on); ///< spaces, direction marks, ends of paragraphs
    [[nodiscard]] bool marksShown() const { return m_marksShown; }
    void pictureLoaded(const QString &asset); ///< lays out anew what shows it

    /// Found places, in order; painted with a wash.
    struct Match {
        int start, length;
        bool operator==(const Match &) const = default;
    };
    void setMatches(std::vector<Match> matches);

    /// Takes what is pasted or dropped; set once by who knows how to clean it.
    using Paste = std::function<void(const QMimeData &)>;
    void setPaste(Paste paste) { m_paste = std::move(paste); }
    /// Gives the picture to show for an asset's hash (a placeholder while it is being loaded). No other address is ever read.
    using Picture = std::function<QImage(const QString &asset)>;
    void setPictures(Picture picture) { m_picture = std::move(picture); }

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void caretMoved();                     ///< after a key or a click, when the text is laid out
    void typed();                          ///< a key changed the text
    void suggestionsWanted();              ///< context-menu key, or a click with the right button on a finding
    void menuWanted(const QPoint &global); ///< a click with the right button elsewhere
    void zoomWanted(int steps);
    void dragBeyond(int y); ///< a selection is being drawn beyond what is seen: y is where, in this widget's coordinates

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool blockKey(const QKeyEvent &event);
    bool caretKey(const QKeyEvent &event);
    void type(const std::function<void()> &handle, bool newStep);
    [[nodiscard]] bool startsStep(const QKeyEvent &event) const;
    void movePage(int by, QTextCursor::MoveMode mode);
    void moveVisually(QTextCursor::MoveOperation operation, QTextCursor::MoveMode mode);
    void selectionChangedByHand();
    void fitHeight(qreal height);
    void paintBelow(const std::vector<QTextBlock> &blocks);
    /// Runs a command on the caret and shows the caret where it left it.
    void withCaret(const std::function<void(QTextCursor &)> &command);

    const Theme &m_theme;
    PageStyle m_style;
    DirectionKeys m_directionKeys;
    Paste m_paste;
    Picture m_picture;
    std::vector<Match> m_matches;
    QSet<QString> m_openNotes;
    QBasicTimer m_dragTimer;
    QMetaObject::Connection m_sizeChanged;
    bool m_marksShown = true;
    bool m_hiddenShown = false;
    bool m_caretAsSeen = false;
    bool m_inKey = false;  ///< a key is being handled: the caret moves because of it
    bool m_typing = false; ///< the word at the caret is being written: it is not marked
    bool m_stepEnds = true;
};

} // namespace muharrir
