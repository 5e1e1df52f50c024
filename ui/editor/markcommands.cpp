// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markcommands.h"

#include <QTextBlock>
#include <QUrl>

#include <vector>

namespace muharrir {

namespace {

struct Piece {
    int start, end;
    QTextCharFormat format;
    QTextBlock block;
};

/// The runs of the selection, cut at its edges. Collected first: changing formats moves the fragments about.
std::vector<Piece> pieces(const QTextCursor &cursor)
{
    std::vector<Piece> found;
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        for (auto i = block.begin(); !i.atEnd(); ++i) {
            const QTextFragment fragment = i.fragment();
            const int start = qMax(fragment.position(), cursor.selectionStart());
            const int end = qMin(fragment.position() + fragment.length(), cursor.selectionEnd());
            if (start < end)
                found.push_back({start, end, fragment.charFormat(), block});
        }
    }
    return found;
}

} // namespace

void changeMarks(QTextCursor &cursor, const std::function<void(RunFormat &)> &change, const PageStyle &page)
{
    if (!cursor.hasSelection()) {
        RunFormat format = runFormat(cursor.charFormat());
        change(format);
        cursor.setCharFormat(charFormat(format, readBlock(cursor.block()), page));
        return;
    }
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    for (const Piece &piece : pieces(cursor)) {
        if (piece.format.isImageFormat())
            continue;
        RunFormat format = runFormat(piece.format);
        change(format);
        edit.setPosition(piece.start);
        edit.setPosition(piece.end, QTextCursor::KeepAnchor);
        edit.setCharFormat(charFormat(format, readBlock(piece.block), page));
    }
    edit.endEditBlock();
}

bool hasMark(const QTextCursor &cursor, Mark mark)
{
    if (!cursor.hasSelection())
        return runFormat(cursor.charFormat()).marks.testFlag(mark);
    const auto all = pieces(cursor);
    return !all.empty() && std::ranges::all_of(all, [mark](const Piece &p) { return runFormat(p.format).marks.testFlag(mark); });
}

void toggleMark(QTextCursor &cursor, Mark mark, const PageStyle &page)
{
    const bool on = !hasMark(cursor, mark);
    changeMarks(
        cursor, [mark, on](RunFormat &format) { format.marks.setFlag(mark, on); }, page);
}

QTextCursor linkAt(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QString address = runFormat(cursor.charFormat()).href;
    if (address.isEmpty() || cursor.hasSelection())
        return cursor;
    // Neighbouring fragments with one address are one link: part of it may be bold.
    int start = -1, end = -1;
    for (auto i = block.begin(); !i.atEnd(); ++i) {
        const QTextFragment fragment = i.fragment();
        if (runFormat(fragment.charFormat()).href == address) {
            if (start < 0)
                start = fragment.position();
            end = fragment.position() + fragment.length();
        } else if (start >= 0 && end >= cursor.position()) {
            break;
        } else {
            start = -1;
        }
    }
    QTextCursor link(cursor);
    if (start >= 0) {
        link.setPosition(start);
        link.setPosition(end, QTextCursor::KeepAnchor);
    }
    return link;
}

void setLink(QTextCursor &cursor, const QString &address, const PageStyle &page)
{
    QTextCursor link = linkAt(cursor);
    if (link.hasSelection()) {
        changeMarks(
            link, [&address](RunFormat &format) { format.href = address; }, page);
    } else if (!address.isEmpty()) {
        RunFormat format = runFormat(cursor.charFormat());
        const QTextCharFormat plain = cursor.charFormat();
        format.href = address;
        cursor.insertText(address, charFormat(format, readBlock(cursor.block()), page));
        cursor.setCharFormat(plain);
    }
}

bool leavePassage(QTextCursor &cursor, QChar typed, const PageStyle &page)
{
    const RunFormat before = runFormat(cursor.charFormat());
    if (cursor.hasSelection() || (before.href.isEmpty() && before.source.isEmpty() && before.comment.isEmpty()))
        return false;
    if (typed.isLetterOrNumber() && cursor.document()->characterAt(cursor.position() - 1).isLetterOrNumber())
        return false;
    RunFormat behind;
    if (!cursor.atBlockEnd()) {
        QTextCursor next(cursor);
        next.movePosition(QTextCursor::NextCharacter);
        behind = runFormat(next.charFormat());
    }
    const auto leave = [](QString &mine, const QString &theirs) {
        if (mine != theirs)
            mine.clear();
    };
    changeMarks(
        cursor,
        [&](RunFormat &format) {
            leave(format.href, behind.href);
            leave(format.source, behind.source);
            leave(format.comment, behind.comment);
        },
        page);
    return runFormat(cursor.charFormat()) != before;
}

QHash<QString, QString> notedPassages(const QTextDocument &document)
{
    QHash<QString, QString> passages;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto i = block.begin(); !i.atEnd(); ++i) {
            const QString note = i.fragment().charFormat().stringProperty(MarkCommentProperty);
            if (!note.isEmpty())
                passages[note] += i.fragment().text();
        }
    }
    return passages;
}

QTextCursor notedPassage(QTextDocument &document, const QString &note)
{
    QTextCursor passage;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto i = block.begin(); !i.atEnd(); ++i) {
            const QTextFragment fragment = i.fragment();
            if (note.isEmpty() || fragment.charFormat().stringProperty(MarkCommentProperty) != note)
                continue;
            if (passage.isNull()) {
                passage = QTextCursor(&document);
                passage.setPosition(fragment.position());
            }
            passage.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        }
    }
    return passage;
}

QString linkAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    QUrl url(text, QUrl::StrictMode);
    if (text.contains(u'@') && !text.contains(u'/') && url.scheme().isEmpty())
        url = QUrl(QString(u"mailto:" % text));
    else if (url.scheme().isEmpty() && text.contains(u'.'))
        url = QUrl(QString(u"https://" % text));
    const QString scheme = url.scheme().toLower();
    const bool web = (scheme == u"http" || scheme == u"https") && url.host().contains(u'.');
    const bool mail = scheme == u"mailto" && url.path().contains(u'@');
    return url.isValid() && (web || mail) ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace muharrir
