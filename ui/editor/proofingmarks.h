// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/prooferthread.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTextBlock>
#include <QTextEdit>
#include <QTimer>

namespace muharrir {

/// Keeps the findings of the fields and the text up to date: blocks that changed go to the proofing thread after a pause, its answers come back
/// to the blocks they are for, and stale ones are dropped. Nothing of it is on the way of a key to the screen.
class ProofingMarks : public QObject {
    Q_OBJECT

public:
    explicit ProofingMarks(QObject *parent = nullptr);

    /// Text fields are proofed in the order in which they are first named, the text itself last. Named again when it shows another document.
    void watch(QTextEdit *edit);
    void connectTo(ProoferThread *proofer);

    /// A finding and where it stands. Good until its block changes.
    struct Place {
        QPointer<QTextEdit> edit;
        QTextBlock block;
        Finding finding;
        [[nodiscard]] int start() const { return block.position() + static_cast<int>(finding.start); }
        [[nodiscard]] bool holds() const;                           ///< the text is still there
        [[nodiscard]] QString context() const;                      ///< a few words around it
        void replace(QTextCursor &cursor, const QString &by) const; ///< in the looks of the word's own letters
    };
    [[nodiscard]] std::vector<Place> places() const;
    [[nodiscard]] std::optional<Place> placeAtCaret() const; ///< in the edit that has the focus, else in the text

    enum class Round : quint8 { Yes, No };
    bool goToNext(int step, Round round = Round::Yes); ///< +1 or -1 from the caret; false when nothing was found
    bool goToFirst();
    struct Number {
        int number = 0, of = 0;
    };
    [[nodiscard]] Number numberOf(const Place &place) const; ///< among those that goToNext() comes to
    void goTo(const Place &place);                           ///< selects the word and gives its field the focus

    /// Asks for what the word should be; suggestionsReady() answers, at once where they are known.
    void askSuggestions(const Place &place);
    void apply(const Place &place, const QString &replacement); ///< one undo step
    void applyFirst();                                          ///< to the finding at the caret, else to the next one
    [[nodiscard]] std::vector<Place> safePlaces() const;        ///< all that may be applied without asking

    void ignoreHere(const Place &place);
    void ignoreEverywhere(const Place &place); ///< in this article
    /// What the article says is to be let stand (Article::ignored). What is no longer in it is checked anew.
    void setIgnored(const QStringList &ignored);
    void addToDictionary(const Place &place);

    void checkAll();
    void take(const ProofAnswer &answer);
    /// What the article as one has: findings of consistency, by their places in its text (see articleWanted()).
    void takeArticle(qint64 revision, const std::vector<Finding> &findings);
    void takeSuggestions(quint64 ticket, const QStringList &words, const QStringList &reasons);

    static constexpr int pause = 300;                      ///< ms after the last change
    static constexpr int wordPause = 60;                   ///< ms after a word was left behind
    static constexpr int articlePause = 800;               ///< ms after blocks were sent
    static constexpr qsizetype largestArticle = 1'000'000; ///< letters; beyond it blocks are not compared with each other

Q_SIGNALS:
    void checkWanted(const muharrir::ProofRequest &request);
    void articleWanted(qint64 revision, const QString &text); ///< the texts of all blocks, a line each
    void suggestWanted(quint64 ticket, const QString &word);
    void wordAdded(const QString &word); ///< to the proofing thread, and to the newsroom's dictionary
    void blockGone(const QString &key);
    void ignored(const QStringList &all); ///< to be kept with the article
    void findingsChanged();
    void suggestionsReady(const muharrir::ProofingMarks::Place &place);

private:
    struct Watched {
        QTextEdit *edit;
        QTextBlock block;
    };
    void changed(QTextEdit *edit, int position, int removed, int added);
    void touch(QTextEdit *edit, const QTextBlock &block);
    void sendChanged();
    void sendArticle();
    void show(const Watched &watched, std::vector<Finding> findings);
    [[nodiscard]] std::vector<Place> stations() const;
    [[nodiscard]] bool isIgnored(const QTextEdit &edit, const QTextBlock &block, const Finding &finding) const;
    void ignore(const QString &key);
    void dropIgnored();
    void ask(const Place &place, bool apply);

    std::vector<QTextEdit *> m_edits;
    QHash<quint64, Watched> m_blocks; ///< by BlockMarks::serial
    QSet<quint64> m_changed;
    QSet<QString> m_ignored; ///< place, rule and text; without a place it is meant everywhere
    QSet<QString> m_added;   ///< words on their way to the dictionary
    struct Part {            ///< of the text that was sent last
        quint64 serial;
        qint64 revision;
        qsizetype start;
    };
    std::vector<Part> m_parts;
    qint64 m_articleRevision = 0;
    QTimer m_articlePause;
    QTimer m_pause;
    QTimer m_announce;
    struct Question {
        quint64 ticket = 0;
        Place place;
        bool apply = false;
    };
    Question m_question;
};

} // namespace muharrir
