// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "store/notestore.h"
#include "store/personstore.h"

#include <QTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

class TestNoteStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<NewArchive> m_archive;
    ArticleId m_article;
    PersonId m_editor;

    Note written(const QString &text, const QString &answers = {}) const
    {
        Note note;
        note.text = text;
        note.answers = answers;
        note.by = m_editor;
        note.at = noon;
        return note;
    }

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<NewArchive>();
        m_article = need(ArticleStore(**m_archive).save(article(u"عنوان"_s, u"نص"_s), saving())).id;
        m_editor = need(PersonStore(**m_archive).add(u"هند العلي"_s, Role::DeskEditor)).id;
    }

    void whatIsWrittenComesBack()
    {
        NoteStore notes(**m_archive);
        Note note = written(u"من أين هذا الرقم؟"_s);
        note.block = u"abcdefgh"_s;
        const Note kept = need(notes.add(m_article, note));
        QVERIFY(!kept.id.isEmpty());
        QCOMPARE(kept.byName, u"هند العلي"_s);
        const Note answer = need(notes.add(m_article, written(u"من بيان الوزارة"_s, kept.id)));
        m_archive->reopen();
        const auto all = need(NoteStore(**m_archive).notes(m_article));
        QCOMPARE(all, (std::vector{kept, answer}));
        QCOMPARE(all[1].answers, kept.id);
    }

    void aThreadIsClosedAndReopened()
    {
        NoteStore notes(**m_archive);
        const QString id = need(notes.add(m_article, written(u"تُراجع"_s))).id;
        need(notes.settle(id, m_editor, noon.addSecs(60)));
        Note closed = need(notes.notes(m_article)).front();
        QCOMPARE(closed.settled, noon.addSecs(60));
        QCOMPARE(closed.settledByName, u"هند العلي"_s);
        need(notes.settle(id, {}, noon.addSecs(600))); // closed once is closed
        QCOMPARE(need(notes.notes(m_article)).front(), closed);
        need(notes.reopen(id));
        QVERIFY(need(notes.notes(m_article)).front().isOpen());
    }

    void theSameNoteIsKeptOnce()
    {
        NoteStore notes(**m_archive);
        Note note = written(u"واحدة"_s);
        note.id = u"0198-one"_s;
        need(notes.add(m_article, note));
        note.text = u"أخرى"_s;
        QCOMPARE(need(notes.add(m_article, note)).text, u"واحدة"_s);
        QCOMPARE(need(notes.notes(m_article)).size(), size_t(1));
    }

    void itIsNoEdit()
    {
        const ArticleStore articles(**m_archive);
        const Article before = need(articles.load(m_article));
        need(NoteStore(**m_archive).add(m_article, written(u"ملاحظة"_s)));
        QCOMPARE(need(articles.load(m_article)), before);
        QCOMPARE(need(articles.versions(m_article)).size(), size_t(1));
    }

    void refusals()
    {
        NoteStore notes(**m_archive);
        QCOMPARE(notes.add(m_article, written(u" \n\u0000 "_s)).error().code, ErrorCode::InputMalformed);
        QCOMPARE(notes.add({999}, written(u"ملاحظة"_s)).error().code, ErrorCode::ArticleNotFound);
        QVERIFY(need(notes.notes(m_article)).empty());
        const Note cleaned = need(notes.add(m_article, written(QString(u"قبل" % QChar(0xD800) % u"بعد"))));
        QVERIFY(cleaned.text.isValidUtf16());
    }
};

QTEST_GUILESS_MAIN(TestNoteStore)
#include "tst_notestore.moc"
