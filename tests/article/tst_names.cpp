// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article.h"
#include "article/person.h"

#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

/// The names are what archives and scripts hold: they may not change, so they are written out here once more.
class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states()
    {
        QStringList names;
        for (const State state : allStates) {
            names << stateName(state);
            QCOMPARE(stateFromName(stateName(state)), std::optional(state));
        }
        QCOMPARE(names.join(u' '),
                 u"incoming draft in_review proofreading returned approved published updating correcting withdrawn spiked on_hold"_s);
        QCOMPARE(stateFromName(u"Draft"), std::nullopt);
        QCOMPARE(stateFromName(u""), std::nullopt);
    }

    void kindsOfContent()
    {
        const QStringList names{u"news"_s, u"breaking"_s, u"report"_s, u"investigation"_s, u"interview"_s, u"analysis"_s, u"opinion"_s};
        for (int i = 0; i < names.size(); ++i) {
            QCOMPARE(contentKindName(ContentKind(i)), names[i]);
            QCOMPARE(contentKindFromName(names[i]), ContentKind(i));
        }
        QCOMPARE(contentKindFromName(u"podcast"), ContentKind::News);
    }

    void roles()
    {
        const QStringList names{u"reporter"_s,        u"desk-editor"_s, u"proof-reader"_s, u"duty-editor"_s,
                                u"managing-editor"_s, u"chief"_s,       u"administrator"_s};
        for (int i = 0; i < names.size(); ++i) {
            QCOMPARE(roleName(Role(i)), names[i]);
            QCOMPARE(roleFromName(names[i]), std::optional(Role(i)));
        }
        QCOMPARE(roleFromName(u"god"), std::nullopt);
    }

    void sources()
    {
        const QStringList kinds{u"person"_s, u"document"_s, u"agency"_s, u"site"_s, u"post"_s};
        for (int i = 0; i < kinds.size(); ++i) {
            QCOMPARE(sourceKindName(SourceKind(i)), kinds[i]);
            QCOMPARE(sourceKindFromName(kinds[i]), SourceKind(i));
        }
        QCOMPARE(sourceKindFromName(u"rumour"), SourceKind::Person);

        const QStringList terms{u"on-record"_s, u"on-background"_s, u"off-record"_s};
        for (int i = 0; i < terms.size(); ++i) {
            QCOMPARE(sourceTermsName(SourceTerms(i)), terms[i]);
            QCOMPARE(sourceTermsFromName(terms[i]), SourceTerms(i));
        }
        QCOMPARE(sourceTermsFromName(u"whatever"), SourceTerms::OffRecord);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
