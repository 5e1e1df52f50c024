// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/handoverfile.h"

#include "base/packed.h"

#include <QCborArray>
#include <QCborMap>
#include <QRandomGenerator>
#include <QTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header("muharrir-item 1\n");

HandOver sketch()
{
    HandOver made;
    made.article = QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.persons = {{QUuid::createUuid(), u"ليلى منصور"_s, Role::Reporter}, {QUuid::createUuid(), u"سامر حداد"_s, Role::DutyEditor}};
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    for (qint64 revision = 1; revision <= 3; ++revision) {
        Article article;
        article.headline = u"العنوان %1"_s.arg(revision);
        article.revision = revision;
        article.globalId = made.article;
        article.author = {1};
        article.body = canonical(bodyFromPlainText(u"الفقرة الأولى.\nالفقرة الثانية."_s));
        made.versions.push_back(
            {QUuid::createUuid(), revision, noon.addSecs(revision * 60), u"Asia/Amman"_s, {1}, u"save"_s, std::move(article)});
    }
    made.current = made.versions.back().id;
    made.events = {{QUuid::createUuid(),
                    made.versions[1].id,
                    noon,
                    u"Asia/Amman"_s,
                    {2},
                    u"return"_s,
                    State::InReview,
                    State::Returned,
                    u"ينقص مصدر"_s,
                    {{u"safe-fixes"_s, 3}}},
                   {QUuid::createUuid(), {}, noon, {}, {}, u"create"_s, std::nullopt, std::nullopt, {}, {}}};
    made.approval = {{2}, noon};
    made.pictures = {QByteArray("\x89PNG\0\1", 6), QByteArray()};
    return made;
}

QByteArray contentOf(const HandOver &handOver) { return unpack(writeHandOver(handOver).valueOr({}).mid(header.size())).valueOr({}); }

QByteArray fileOf(const QByteArray &content) { return header + pack(content); }

} // namespace

class TestHandOverFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const HandOver made = sketch();
        const auto read = readHandOver(writeHandOver(made).valueOr({}), {});
        QVERIFY(read);
        QCOMPARE(*read == made, true);
    }

    void whatLeadsNowhereIsRefused_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("way");
        QTest::newRow("no current version") << u"file.current"_s << 0;
        QTest::newRow("a person who is not there") << u"versions.by"_s << 1;
        QTest::newRow("a version twice") << u"versions.id"_s << 2;
        QTest::newRow("an event of no version") << u"events.version"_s << 3;
        QTest::newRow("an owner who is not there") << u"versions.article"_s << 4;
        QTest::newRow("a revision beyond reason") << u"versions.revision"_s << 5;
        QTest::newRow("an approval by nobody") << u"approval.by"_s << 6;
        QTest::newRow("a person without a name") << u"persons.name"_s << 7;
    }

    void whatLeadsNowhereIsRefused()
    {
        QFETCH(QString, where);
        QFETCH(int, way);
        HandOver made = sketch();
        switch (way) {
        case 0:
            made.current = QUuid::createUuid();
            break;
        case 1:
            made.versions[0].by = {3};
            break;
        case 2:
            made.versions[0].id = made.versions[1].id;
            break;
        case 3:
            made.events[0].version = QUuid::createUuid();
            break;
        case 4:
            made.versions[0].article.author = {-1};
            break;
        case 5:
            made.versions[0].revision = std::numeric_limits<qint64>::max();
            break;
        case 6:
            made.approval->by = {};
            break;
        default:
            made.persons[0].name = u" "_s;
        }
        const auto read = readHandOver(writeHandOver(made).valueOr({}), u"ملف"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InputMalformed);
        QCOMPARE(read.error().arguments.value(0), u"ملف"_s);
        QCOMPARE(read.error().arguments.value(1), where);
    }

    void noContentBreaksTheReader_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a number") << QCborValue(7).toCbor();
        QTest::newRow("an empty map") << QCborMap().toCborValue().toCbor();
        QTest::newRow("an array that claims to be endless") << QByteArray::fromHex("9bffffffffffffffff00");
        QTest::newRow("a text that claims to be endless") << QByteArray::fromHex("7b7fffffffffffffff41");
        QTest::newRow("nested without end") << QByteArray(2'000'000, char(0x81));
    }

    void noContentBreaksTheReader()
    {
        QFETCH(QByteArray, content);
        QVERIFY(!readHandOver(fileOf(content), {}));
    }

    void noFrameBreaksTheReader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("header alone") << header;
        QTest::newRow("no line end") << QByteArray("muharrir-item 1");
        QTest::newRow("no number") << QByteArray("muharrir-item x\n");
        QTest::newRow("a frame that claims 16 EiB") << QByteArray(header + QByteArray::fromHex("28b52ffde0ffffffffffffffff010000"));
    }

    void noFrameBreaksTheReader()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readHandOver(bytes, {}));
    }

    /// Content turned at random, with a frame that is sound: what comes out is an error, or something that can be written again.
    void turnedContentIsRefusedOrSound()
    {
        const quint32 seed = qEnvironmentVariableIsSet("MUHARRIR_SEED") ? qEnvironmentVariable("MUHARRIR_SEED").toUInt()
                                                                        : QRandomGenerator::global()->generate();
        qInfo("MUHARRIR_SEED=%u", seed);
        QRandomGenerator random(seed);
        const QByteArray sound = contentOf(sketch());
        QVERIFY(sound.size() > 500);
        int refused = 0;
        for (int i = 0; i < 2'000; ++i) {
            QByteArray content = sound;
            for (int turns = random.bounded(1, 4); turns > 0; --turns)
                content[random.bounded(content.size())] = char(random.bounded(256));
            if (random.bounded(8) == 0)
                content.truncate(random.bounded(content.size()));
            const auto read = readHandOver(fileOf(content), {});
            refused += !read;
            if (read)
                QVERIFY(writeHandOver(*read));
        }
        QVERIFY(refused > 100);
    }
};

QTEST_GUILESS_MAIN(TestHandOverFile)
#include "tst_handoverfile.moc"
