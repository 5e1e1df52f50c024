// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace muharrir {

enum class Mark : quint8 {
    Strong = 1,
    Emphasis = 2,
    Underline = 4,
    Strike = 8,
    Superscript = 16,
    Subscript = 32,
};
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

/// A tracked change: who put this run in, or took it out, and when.
struct Change {
    enum class Kind : quint8 { Insertion, Deletion };
    Kind kind = Kind::Insertion;
    QString author;
    QDateTime time; ///< UTC
    bool operator==(const Change &) const = default;
};

/// What holds for a run of text. Two neighbouring runs of equal format are one run.
struct RunFormat {
    Marks marks{};
    QString href{};     ///< http, https or mailto; empty: no link
    QString language{}; ///< BCP 47, where it is not Arabic
    QString source{};   ///< global id of the Source this passage is attributed to
    QString comment{};  ///< global id of the note that hangs on this passage
    std::optional<Change> change{};
    QString unknown{}; ///< marks of a later program, so that nothing is lost: a line "name" each, then its attributes as lines "name=value"
    bool operator==(const RunFormat &) const = default;
};

struct Run {
    QString text; ///< U+2028 is a line break within the block; no other control characters
    RunFormat format;
    bool operator==(const Run &) const = default;
};
using Runs = std::vector<Run>;

QString plainText(const Runs &runs);

enum class BlockKind : quint8 { Paragraph, Heading, Quote, ListItem, Figure, Table, RelatedLink, Unknown };
enum class ListKind : quint8 { Bullet, Numbered };

/// A paragraph's direction as the journalist chose it; Automatic is right-to-left, the page's own.
enum class Direction : quint8 { Automatic, RightToLeft, LeftToRight };

struct Figure {
    QString asset;       ///< SHA-256 (hex) of the picture in the archive; empty while it is missing
    QString alternative; ///< what the picture shows, for those who cannot see it
    QString credit;
    bool operator==(const Figure &) const = default;
};

struct TableCell {
    Runs runs;
    bool header = false;
    int columns = 1; ///< cells it covers
    int rows = 1;
    bool operator==(const TableCell &) const = default;
};
using TableRow = std::vector<TableCell>;

/// A link «اقرأ أيضًا» to another article.
struct RelatedTarget {
    QString article; ///< global id of the target; empty: not in the archive
    QString url;     ///< where it is published, if it is
    bool operator==(const RelatedTarget &) const = default;
};

/// One block of the text. The fields that its kind does not use stay as they are by default.
struct Block {
    QString id; ///< stable: kept through edits, splits (the first part keeps it) and moves; notes and "ignore here" hang on it
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< Heading: 2-4. ListItem: 0 is the outermost. Otherwise 0
    ListKind list = ListKind::Bullet;
    Direction direction = Direction::Automatic;
    Runs runs; ///< the text; a figure's caption; a table's caption; a related link's title
    Figure figure;
    std::vector<TableRow> rows;
    RelatedTarget related;
    QString unknown; ///< Unknown: the element as it was written
    bool operator==(const Block &) const = default;
};

struct Body {
    std::vector<Block> blocks;
    bool operator==(const Body &) const = default;
};

/// A new block id: 8 characters of [0-9a-z], random.
QString newBlockId();

Block paragraph(const QString &text);
Block heading(const QString &text, int level = 2);

/// The one form in which equal texts are equal: runs of equal format joined, empty ones dropped, texts sanitised, levels clamped, a missing
/// or repeated id replaced, leading and trailing blanks of a block cut, paragraphs without text and without a picture dropped, fields
/// that a kind does not use reset. canonical(canonical(b)) == canonical(b).
Body canonical(Body body);
Runs canonical(Runs runs);       ///< the same for the text of one block
Figure canonical(Figure figure); ///< and for a picture

/// One line a block (figures: caption; tables: a line a row, cells by tab). What is proofed, indexed, counted and shown as text.
QString plainText(const Body &body);

/// Paragraphs from plain text: every newline ends one. Blank lines are none.
Body bodyFromPlainText(QStringView text);

} // namespace muharrir
