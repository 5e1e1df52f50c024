// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QTest>

#include <cmath>

using namespace muharrir;

namespace {

qreal luminance(const QColor &colour)
{
    const auto channel = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.1: (lighter + .05) / (darker + .05).
qreal contrast(const QColor &a, const QColor &b)
{
    const qreal x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            const Theme theme = makeTheme(appearance);
            const Colours &c = theme.colours;
            const char *name = theme.isDark() ? "dark" : "light";
            const std::pair<const char *, QColor> inks[]{{"text", c.text},     {"soft", c.soft},    {"faint", c.faint},
                                                         {"accent", c.accent}, {"error", c.error},  {"warning", c.warning},
                                                         {"good", c.good},     {"notice", c.notice}};
            const std::pair<const char *, QColor> grounds[]{{"background", c.background}, {"panel", c.panel}, {"surface", c.surface}};
            for (const auto &[ink, colour] : inks) {
                for (const auto &[ground, below] : grounds)
                    QTest::addRow("%s: %s on %s", name, ink, ground) << colour << below;
            }
            QTest::addRow("%s: primary button", name) << c.onAccent << c.accent;
            QTest::addRow("%s: chosen", name) << c.accent << c.wash;
            QTest::addRow("%s: selected text", name) << c.text << c.wash;
        }
    }
    void textIsReadable()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const qreal ratio = contrast(ink, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void everyStateIsTold()
    {
        // Colour is never the only difference: equal colours differ in ring or strike, or are one family.
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            const Theme theme = makeTheme(appearance);
            for (const State state : allStates)
                QVERIFY(theme.stateColour(state).isValid());
            QVERIFY(theme.stateColour(State::Approved) != theme.stateColour(State::Published));
        }
        QVERIFY(stateHasRing(State::Updating) && !stateHasRing(State::Published));
        QVERIFY(stateHasRing(State::OnHold) && !stateHasRing(State::Draft));
        QVERIFY(stateIsStruck(State::Spiked) && stateIsStruck(State::Withdrawn));
    }

    void sheetScalesAndIsComplete()
    {
        const QString sheet = styleSheet(makeTheme(Appearance::Light));
        QVERIFY2(!sheet.contains(QLatin1Char('@')), "a token has no colour");
        QVERIFY(sheet.contains(QLatin1String("#0e6a66")));
        const QString large = styleSheet(makeTheme(Appearance::Light, 200));
        QVERIFY(large.contains(QLatin1String("font-size: 18.00pt")));
        QVERIFY(large.contains(QLatin1String("border: 1px solid")));
        QVERIFY(large.contains(QLatin1String("border-radius: 12px")));
    }

    void pageFollowsZoom()
    {
        QCOMPARE(pageStyle(makeTheme(Appearance::Light, 100, 200)).bodySize, 30.0);
        QCOMPARE(pageStyle(makeTheme(Appearance::Light, 200, 100)).bodySize, 15.0);
        QCOMPARE(makeTheme(Appearance::Light, 200).font(Face::Interface).pointSizeF(), 21.0);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
