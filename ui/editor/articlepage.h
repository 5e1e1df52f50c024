// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "editor/assetpictures.h"
#include "editor/pasting.h"
#include "editor/proofingmarks.h"
#include "editor/suggestionpopup.h"
#include "theme.h"

#include <QPointer>
#include <QTextCursor>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QScrollArea;

namespace muharrir {

class ArticleHeader;
class Autocorrect;
class FigurePopup;
class FindBar;
class FormatBar;
class LinkPopup;
class NameOffer;
class RepairStrip;
class Session;
class TextEditor;

/// The centre of the window: the format bar, and the article as a page, its fields above its text in one column that scrolls. It shows a session
/// and writes into it; what may be done is the session's to say.
class ArticlePage : public QWidget {
    Q_OBJECT

public:
    ArticlePage(Actions &actions, const Theme &theme, QWidget *parent = nullptr);
    ~ArticlePage() override;

    void setSession(Session *session);
    void setProofer(ProoferThread *proofer);
    void setPictures(AssetPictures::Fetch fetch) { m_pictures->setFetch(std::move(fetch)); }
    void themeChanged(); ///< appearance, scale or zoom; the session lays its text out by itself

    [[nodiscard]] TextEditor *text() const { return m_text; }
    [[nodiscard]] ArticleHeader *header() const { return m_header; }
    [[nodiscard]] ProofingMarks *marks() const { return m_marks; }
    [[nodiscard]] Pasting *pasting() const { return m_pasting; }

    void focusText();
    void focusHeadline();
    bool closeFind();           ///< true: it was open
    void setFocusMode(bool on); ///< the page alone
    void undo();                ///< of the part that has the focus: text or fields
    void redo();
    /// Puts a link «اقرأ أيضًا» in behind the caret's paragraph.
    void insertRelated(const QString &title, const RelatedTarget &target);
    void showSuggestions();
    void setAutocorrect(bool on);
    void setNamesOffered(bool on);
    void walk(); ///< through the findings, one card after the other, until Escape or the end
    /// The first suggestion of each, in fields and text: one step back for all.
    void applyTogether(const std::vector<ProofingMarks::Place> &places);

Q_SIGNALS:
    void pictureArrived(const QString &asset, const QByteArray &bytes); ///< to be kept in the archive
    void corrected(const QString &from, const QString &to);             ///< a word, while typing
    void walkEnded();                                                   ///< no finding is left ahead
    void wordAdded(const QString &word);                                ///< to be proposed to the newsroom's dictionary
    void refused(const muharrir::Error &error);                         ///< a paste or a picture; nothing was changed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectText();
    void connectHeader();
    void connectMarks();
    void makeSuggestions();
    void walkOn();
    void walkedOne();      ///< something was done with the finding of the card
    void connectActions(); ///< pageactions.cpp
    void connectEditActions();
    void connectFormatActions();
    void connectInsertActions();
    void connectCharacterActions(); ///< characteractions.cpp
    void connectProofingActions();

    void showArticle();
    void showFields();
    void showRepairs(const Repairs &repairs, const std::vector<Loss> &losses);
    void showCaret(); ///< scrolls so that the caret is seen
    void showState(); ///< of the caret, in the format bar
    void fitColumn();
    void showMenu(const QPoint &at);
    void choosePicture();
    void describePicture(const QTextCursor &at);
    void chooseMainImage(const QString &path);
    void openLink();
    [[nodiscard]] QString pictureFile();
    void insert(const QString &text);
    void insertAround(const QString &before, const QString &after);
    [[nodiscard]] QLineEdit *searchLine() const;
    [[nodiscard]] SuggestionPopup::Frame suggestionFrame(const ProofingMarks::Place &place) const;
    [[nodiscard]] QRect wordRect(const ProofingMarks::Place &place) const;
    [[nodiscard]] QRect inWindow(const QRect &rect, const QWidget *widget) const;

    Actions &m_actions;
    const Theme &m_theme;
    QPointer<Session> m_session;
    FormatBar *m_bar;
    RepairStrip *m_strip;
    QScrollArea *m_scroll;
    QWidget *m_column;
    ArticleHeader *m_header;
    TextEditor *m_text;
    FindBar *m_find;
    ProofingMarks *m_marks;
    Autocorrect *m_autocorrect;
    NameOffer *m_names = nullptr; ///< made with the proofer, as a child of the window
    Pasting *m_pasting;
    AssetPictures *m_pictures;
    SuggestionPopup *m_suggestions = nullptr; ///< made when first needed, as a child of the window
    LinkPopup *m_link = nullptr;
    FigurePopup *m_figure = nullptr;
    QTextCursor m_described;
    bool m_pictureChosen = false; ///< by hand: what belongs to it is asked for
    ProofingMarks::Place m_asked; ///< what the suggestions are for
    bool m_walking = false;
    bool m_walked = false; ///< the card closed because something was done with its finding
    QTimer m_stateTimer;
    int m_pasteRevision = -1; ///< of the document after the last paste
    bool m_changing = false;
};

} // namespace muharrir
