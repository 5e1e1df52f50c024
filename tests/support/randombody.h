// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "support/randomtext.h"

namespace muharrir::test {

/// Random bodies with everything a body can hold, also what it may not: wild levels and spans, repeated ids, empty runs, lone surrogates.
class RandomBody {
public:
    explicit RandomBody(unsigned seed) : m_text(seed) { }

    Body next()
    {
        Body body;
        for (int n = below(12); n > 0; --n)
            body.blocks.push_back(block());
        return body;
    }

    int below(int limit) { return m_text.below(limit); }

private:
    bool one(int in) { return below(in) == 0; }
    template<typename T>
    T any(std::initializer_list<T> of)
    {
        return *(of.begin() + below(static_cast<int>(of.size())));
    }
    QString anyOf(std::initializer_list<const char16_t *> of) { return QString::fromUtf16(any(of)); }

    RunFormat format()
    {
        RunFormat format;
        if (one(2))
            return format;
        format.marks = Marks::fromInt(one(2) ? 1 << below(6) : below(64));
        if (one(4))
            format.href = anyOf(
                {u"https://example.org/a?b=1&c='2'", u"mailto:desk@example.org", u"javascript:alert(1)", u"/أخبار", u"HTTP://X.Y/\"<>"});
        if (one(6))
            format.language = anyOf({u"en", u"fr-CA", u"not a language", u"zh-Hant"});
        if (one(6))
            format.source = anyOf({u"7d4c2c1e-1111-4222-8333-444455556666", u"s \n2", u"\""});
        if (one(6))
            format.comment = anyOf({u"c1", u"c2"});
        if (one(6))
            format.change = Change{any({Change::Kind::Insertion, Change::Kind::Deletion}), anyOf({u"هند العلي", u"a|b|c", u""}),
                                   any({QDateTime(), QDateTime({2024, 2, 29}, {23, 59, 59, 7}, Qt::UTC),
                                        QDateTime({2026, 1, 1}, {1, 0}, Qt::OffsetFromUTC, 10800)})};
        if (one(6))
            format.unknown = anyOf({u"kbd", u"x-note\ndata-a=1\ndata-b=\"<'>&", u"span", u"span\nlang=en\ndata-mood=sad", u"p",
                                    u"=\nkbd\n\nvar\nx=", u"strong", u"code\ncode", u"script\nsrc=x", u"mark\na=1\na=2"});
        return format;
    }

    Runs runs(int most = 5)
    {
        Runs runs;
        for (int n = below(most); n > 0; --n)
            runs.push_back({one(8) ? QString() : m_text.next(12), format()});
        return runs;
    }

    Block block()
    {
        Block block;
        block.id = one(6) ? QString() : one(8) ? m_text.next(8) : QString(u"id" + QString::number(below(20)));
        block.kind = static_cast<BlockKind>(below(8));
        if (one(3))
            block.kind = BlockKind::ListItem;
        block.level = below(7) - 1;
        block.list = any({ListKind::Bullet, ListKind::Numbered});
        block.direction = any({Direction::Automatic, Direction::Automatic, Direction::RightToLeft, Direction::LeftToRight});
        block.runs = runs();
        if (one(2))
            block.figure = {anyOf({u"", u"0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9", u"../etc/passwd", u"ABCDEF"}),
                            m_text.next(8), m_text.next(8)};
        if (block.kind == BlockKind::Table || one(8))
            block.rows = rows();
        if (one(2))
            block.related = {anyOf({u"", u"aaaa-bbbb", u"\n"}), anyOf({u"", u"https://example.org/x", u"file:///etc/passwd"})};
        if (block.kind == BlockKind::Unknown || one(8))
            block.unknown = unknown();
        return block;
    }

    std::vector<TableRow> rows()
    {
        std::vector<TableRow> rows(static_cast<size_t>(below(5)));
        for (TableRow &row : rows) {
            for (int n = below(5); n > 0; --n)
                row.push_back({runs(3), one(3), one(3) ? below(5) - 1 : 1, one(3) ? below(5) - 1 : 1});
        }
        return rows;
    }

    QString unknown()
    {
        if (one(5))
            return m_text.next();
        return anyOf({u"<hr>", u"<hr/>", u"<x-poll data-id=\"id3\" data-q=\"من؟ &lt;&quot;\">نعم<br/>\nلا</x-poll>",
                      u"<video src='a.mp4'><!-- خام --><track default=\"default\"/>\u2028</video>", u"<p>فقرة</p>",
                      u"<aside data-kind=\"poll\"><p>س</p></aside>",
                      u"<details><summary>عنوان</summary><div><ul><li>1</li></ul></div></details>", u"<x-a/><x-b/>", u"</body><body>",
                      u"<a>", u"", u"نص", u"<svg:rect xlink:href=\"#a\"/>", u"<pre>سطر\n\tسطر</pre>",
                      u"<script>if (a &lt; b) alert('x');</script>", u"<kbd>x</kbd>"});
    }

    RandomText m_text;
};

} // namespace muharrir::test
