// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/articlestore.h"
#include "theme.h"

#include <QWidget>

class QComboBox;
class QCompleter;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace muharrir {

/// By what the library can be narrowed, beside words: state, section, tag, byline, dates. Every choice counts at once; names complete from the
/// archive, which is asked for them. Enter in a field and the button close.
class SearchFilters : public QWidget {
    Q_OBJECT

public:
    explicit SearchFilters(const Theme &theme, QWidget *parent = nullptr);

    void setFilter(const ArticleFilter &filter); ///< shows it, tells nothing
    [[nodiscard]] const ArticleFilter &filter() const { return m_filter; }
    void setSections(const QStringList &sections);
    void setTags(const QStringList &names);    ///< the answer to tagsWanted()
    void setAuthors(const QStringList &names); ///< the answer to authorsWanted()

Q_SIGNALS:
    void changed(const muharrir::ArticleFilter &filter);
    void tagsWanted(const QString &prefix);
    void authorsWanted(const QString &prefix);
    void done();

private:
    /// A span of dates that ends today.
    enum class Span : quint8 { Any, Today, Week, Month, Year, Between };
    struct NameField {
        QLineEdit *line;
        QStringListModel *names;
        QCompleter *completer;
    };

    NameField nameField(const QString &label, QFormLayout *form, QString ArticleFilter::*part,
                        void (SearchFilters::*wanted)(const QString &));
    void buildDates(QFormLayout *form);
    void takeDates();
    void tell();

    const Theme &m_theme;
    ArticleFilter m_filter;
    QComboBox *m_state;
    QComboBox *m_section;
    NameField m_tag;
    NameField m_author;
    QComboBox *m_span;
    QWidget *m_between;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_clear;
    bool m_showing = false;
    bool m_completed = false; ///< a name was taken from the list, and nothing was typed since
};

} // namespace muharrir
