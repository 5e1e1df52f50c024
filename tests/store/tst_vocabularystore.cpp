// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vocabularystore.h"

#include "sample.h"
#include "store/searchindex.h"
#include "store/tagstore.h"

#include <QTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

class TestVocabularyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<NewArchive>();
        m_first = tagged({u"غوتيريش"_s, u"الأمم المتحدة"_s});
        m_second = tagged({u"جوتيريش"_s});
        m_both = tagged({u"جوتيريش"_s, u"غوتيريش"_s});
    }

    void mergedTagsAreOneOnAllArticlesAndComeApartAgain()
    {
        const auto change = need(vocabulary().merge(tag(u"جوتيريش"_s).id, tag(u"غوتيريش"_s).id, {}, noon));
        QCOMPARE(change.articles, 2);
        QCOMPARE(tagsOf(m_second), QStringList{u"غوتيريش"_s});
        QCOMPARE(tagsOf(m_both), QStringList{u"غوتيريش"_s});
        QCOMPARE(tag(u"غوتيريش"_s).uses, 3);
        QCOMPARE(tag(u"جوتيريش"_s).name, u"غوتيريش"_s); // the former name is an alias
        QCOMPARE(found(u"غوتيريش"_s), 3);               // search follows
        QCOMPARE(need(vocabulary().changes()).size(), size_t(1));

        need(vocabulary().undo(change.id, {}, noon));
        QCOMPARE(tagsOf(m_first), (QStringList{u"غوتيريش"_s, u"الأمم المتحدة"_s}));
        QCOMPARE(tagsOf(m_second), QStringList{u"جوتيريش"_s});
        QCOMPARE(tagsOf(m_both), (QStringList{u"جوتيريش"_s, u"غوتيريش"_s}));
        QCOMPARE(tag(u"غوتيريش"_s).uses, 2);
        QCOMPARE(tag(u"جوتيريش"_s).name, u"جوتيريش"_s);
        QCOMPARE(found(u"جوتيريش"_s), 2);
        QVERIFY(need(vocabulary().changes()).empty());
        QVERIFY(!vocabulary().undo(change.id, {}, noon)); // once
        QCOMPARE(need((*m_archive)->verify()), QStringList());
    }

    void undoingLeavesWhatWasTaggedOtherwiseSince()
    {
        const auto change = need(vocabulary().merge(tag(u"جوتيريش"_s).id, tag(u"غوتيريش"_s).id, {}, noon));
        Article a = need(ArticleStore(**m_archive).load(m_second));
        a.tags = {u"دبلوماسية"_s};
        need(ArticleStore(**m_archive).save(a, saving()));
        need(vocabulary().undo(change.id, {}, noon));
        QCOMPARE(tagsOf(m_second), QStringList{u"دبلوماسية"_s});
    }

    void aNewNameIsThatOfAllArticles()
    {
        const TagId id = tag(u"الأمم المتحدة"_s).id;
        QVERIFY(!vocabulary().rename(id, u"غوتيريش"_s, {}, noon)); // another tag's
        QVERIFY(!vocabulary().rename(id, u" "_s, {}, noon));
        const auto change = need(vocabulary().rename(id, u"منظمة الأمم المتحدة"_s, {}, noon));
        QCOMPARE(tagsOf(m_first).last(), u"منظمة الأمم المتحدة"_s);
        QCOMPARE(tag(u"الأمم المتحدة"_s).id, id);
        need(vocabulary().undo(change.id, {}, noon));
        QCOMPARE(tagsOf(m_first).last(), u"الأمم المتحدة"_s);
        QCOMPARE(tag(u"الأمم المتحدة"_s).aliases, QStringList());
    }

    void aForbiddenTagIsOnNoArticle()
    {
        const auto change = need(vocabulary().forbid(tag(u"غوتيريش"_s).id, {}, noon));
        QCOMPARE(tagsOf(m_first), QStringList{u"الأمم المتحدة"_s});
        QVERIFY(tag(u"غوتيريش"_s).forbidden);
        need(vocabulary().undo(change.id, {}, noon));
        QCOMPARE(tagsOf(m_first), (QStringList{u"غوتيريش"_s, u"الأمم المتحدة"_s}));
        QVERIFY(!tag(u"غوتيريش"_s).forbidden);
    }

    void aTagIsNotItsOwnAncestor()
    {
        const TagId one = tag(u"غوتيريش"_s).id, other = tag(u"الأمم المتحدة"_s).id;
        need(vocabulary().setParent(one, other));
        QCOMPARE(tag(u"غوتيريش"_s).parent, other);
        QVERIFY(!vocabulary().setParent(other, one));
        QVERIFY(!vocabulary().setParent(one, one));
        need(vocabulary().setParent(one, std::nullopt));
        QVERIFY(!tag(u"غوتيريش"_s).parent.isValid());
    }

    void whatIsNotThereIsRefused()
    {
        QVERIFY(!vocabulary().merge({777}, tag(u"غوتيريش"_s).id, {}, noon));
        QVERIFY(!vocabulary().merge(tag(u"غوتيريش"_s).id, tag(u"غوتيريش"_s).id, {}, noon));
        QVERIFY(!vocabulary().undo({777}, {}, noon));
    }

    void lastUsedTagsComeFirst() { QVERIFY(need(TagStore(**m_archive).recent({1}, 5)).isEmpty()); }

private:
    ArticleId tagged(const QStringList &tags)
    {
        Article a = article(u"خبر"_s, u"نص الخبر"_s, State::Published);
        a.tags = tags;
        return need(ArticleStore(**m_archive).save(a, saving())).id;
    }
    VocabularyStore vocabulary() { return VocabularyStore(**m_archive); }
    Tag tag(const QString &name) { return need(TagStore(**m_archive).find(name)).value(); }
    QStringList tagsOf(ArticleId id) { return need(ArticleStore(**m_archive).load(id)).tags; }
    int found(const QString &name)
    {
        ArticleFilter filter;
        filter.tag = name;
        return need(ArticleStore(**m_archive).count(filter));
    }

    std::unique_ptr<NewArchive> m_archive;
    ArticleId m_first, m_second, m_both;
};

QTEST_GUILESS_MAIN(TestVocabularyStore)
#include "tst_vocabularystore.moc"
