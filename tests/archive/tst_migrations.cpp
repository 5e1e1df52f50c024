// SPDX-License-Identifier: GPL-3.0-or-later
// A file of every past schema, with articles, history, an unsaved text and a kept search in it (tests/data/schema), becomes today's with all of it.
#include "archive/newsroom.h"
#include "base/packed.h"
#include "store/repair.h"
#include "store/schemascript.h"

#include <QDir>
#include <QTest>

using namespace muharrir;
using namespace muharrir::test;

namespace {

const QDir samples(QStringLiteral(MUHARRIR_SOURCE_DIR "/tests/data/schema"));

QString sampleName(int schema) { return QStringLiteral("%1.muharrir.zst").arg(schema, 4, 10, QLatin1Char('0')); }

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPastSchemaHasASample()
    {
        for (const SchemaStep &step : schemaSteps()) {
            if (step.number < schemaSteps().back().number)
                QVERIFY2(samples.exists(sampleName(step.number)), qPrintable(sampleName(step.number)));
        }
    }

    void nothingIsLostOnTheWay_data()
    {
        QTest::addColumn<QString>("sample");
        for (const QString &name : samples.entryList({QStringLiteral("*.zst")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << samples.filePath(name);
    }
    void nothingIsLostOnTheWay()
    {
        QFETCH(QString, sample);
        QFile packed(sample);
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("newsroom.muharrir"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(need(unpack(packed.readAll())));
        file.close();

        auto archive = need(Archive::open(path));
        const bool past = sampleName(schemaSteps().back().number) != QFileInfo(sample).fileName();
        QCOMPARE(QFile::exists(archive->database().migrationCopy()), past);
        QCOMPARE(need(archive->database().verify()), QStringList());
        QCOMPARE(need(compareIndexWithTexts(archive->database())), QStringList());
        QCOMPARE(need(archive->articles().count({})), 3);
        ArticleFilter spiked;
        spiked.states = {State::Spiked};
        QCOMPARE(need(archive->articles().count(spiked)), 1);
        SearchQuery ships;
        ships.text = QStringLiteral("السفن");
        QCOMPARE(need(archive->search().search(ships)).total, 1);
        const Article fair = need(archive->articles().load({4}));
        QCOMPARE(fair.headline, QStringLiteral("معرض الكتاب يفتح أبوابه"));
        QCOMPARE(fair.state, State::Approved);
        QCOMPARE(fair.tags, QStringList{QStringLiteral("كتب")});
        QCOMPARE(fair.sources.size(), size_t(1));
        QVERIFY(need(archive->articles().approval({4})).has_value());
        const auto versions = need(archive->articles().versions({4}));
        QCOMPARE(qint64(versions.size()), fair.revision);
        for (const Version &version : versions)
            need(archive->articles().version(version.id));
        const auto events = need(archive->articles().events({4}));
        QVERIFY(std::ranges::any_of(events, [](const Event &event) { return event.reason == QStringLiteral("ينقصه عدد الزوار"); }));
        const auto drafts = need(archive->drafts().drafts({4}));
        QCOMPARE(drafts.size(), size_t(1));
        QCOMPARE(plainText(drafts.front().content.body).trimmed(), QStringLiteral("سطر كُتب ولم يُحفظ."));
        QCOMPARE(need(archive->searches().of({1})).front().query.text, QStringLiteral("ميناء"));
        // And work goes on in it.
        Article more = need(archive->articles().load({1}));
        more.noteToDesk = QStringLiteral("كُتبت بعد الترقية");
        need(archive->save(more, need(archive->persons().all()).back()));
        QCOMPARE(need(archive->database().verify()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
