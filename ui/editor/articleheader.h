// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "theme.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTextEdit;

namespace muharrir {

class FlatButton;
class FlatLine;
class LineField;
class MainImageRow;
class MoreFields;

/// What stands above the text, as on the page itself: section and kind, kicker, headline, deck, who, where and when, the main image; the
/// fields used less often behind one row.
class ArticleHeader : public QWidget {
    Q_OBJECT

public:
    ArticleHeader(const Theme &theme, QWidget *parent = nullptr);

    void show(const Article &article, bool editable);
    void themeChanged();
    void showMore(bool on);
    [[nodiscard]] bool moreShown() const;
    void focusHeadline();

    struct ProofedField {
        LineField *edit;
        QString Article::*member;
    };
    [[nodiscard]] std::vector<ProofedField> proofedFields() const; ///< headline and deck
    [[nodiscard]] MainImageRow *mainImage() const { return m_image; }

Q_SIGNALS:
    void changed(const muharrir::Article &article, const QString &what);
    void moreToggled(bool on);
    void done(); ///< Enter in the last field: on to the text
    void suggestionsWanted();

private:
    void build();
    QWidget *kickerRow();
    QWidget *metaRow();
    void bind(LineField *field, QString Article::*member, const QString &what);
    void bind(FlatLine *field, QString Article::*member, const QString &what);
    void change(const QString &what, const std::function<void(Article &)> &edit);
    void showLength();
    void chooseKind(FlatButton *button);
    void chooseDate();

    const Theme &m_theme;
    Article m_article; ///< as shown
    FlatLine *m_section;
    FlatButton *m_kind;
    FlatLine *m_kicker;
    LineField *m_headline;
    QLabel *m_length;
    LineField *m_deck;
    FlatLine *m_bylines;
    FlatLine *m_place;
    FlatButton *m_date;
    FlatButton *m_imageButton;
    FlatButton *m_moreButton;
    MainImageRow *m_image;
    MoreFields *m_more;
    bool m_editable = true;
};

/// Names of a byline as typed, parted by commas.
QStringList bylinesFrom(const QString &typed);

} // namespace muharrir
