// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/pasting.h"

#include "editor/texteditor.h"

#include <QFutureWatcher>
#include <QMimeData>
#include <QtConcurrentRun>

namespace muharrir {

namespace {

/// Cleaning so much takes a frame or two; more goes to another thread.
constexpr qsizetype atOnce = 64 * 1024;

} // namespace

Pasting::Pasting(TextEditor &editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    editor.setPaste([this](const QMimeData &mime) { paste(mime); });
}

void Pasting::paste(const QMimeData &mime, bool textOnly)
{
    if (m_editor.isReadOnly())
        return;
    auto material = pasteMaterial(mime, textOnly);
    if (!material)
        Q_EMIT refused(material.error());
    else
        clean(std::move(*material));
}

void Pasting::insertPictureFile(const QString &path) { clean({.own = {}, .html = {}, .text = {}, .picture = {}, .pictureFiles = {path}}); }

void Pasting::clean(PasteMaterial material)
{
    QTextCursor place = m_editor.textCursor();
    if (material.bytes() <= atOnce && material.pictureFiles.isEmpty()) {
        finish(m_cleaner(material), place);
        return;
    }
    // The cursor goes on standing where the paste was asked for, whatever is typed meanwhile.
    auto *watcher = new QFutureWatcher<std::shared_ptr<Result<CleanPaste>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, place] {
        watcher->deleteLater();
        Q_EMIT busyChanged(false);
        finish(std::move(*watcher->result()), place);
    });
    Q_EMIT busyChanged(true);
    watcher->setFuture(QtConcurrent::run(
        [cleaner = m_cleaner, material = std::move(material)] { return std::make_shared<Result<CleanPaste>>(cleaner(material)); }));
}

void Pasting::finish(Result<CleanPaste> &&result, const QTextCursor &place)
{
    if (!result) {
        Q_EMIT refused(result.error());
        return;
    }
    if (m_editor.isReadOnly() || place.document() != m_editor.document() || result->body.blocks.empty())
        return;
    for (const ImportedPicture &picture : result->pictures)
        Q_EMIT pictureArrived(picture.hash, picture.bytes);
    m_editor.setTextCursor(place);
    m_editor.insertBody(result->body);
    Q_EMIT pasted(result->repairs, result->losses);
}

} // namespace muharrir
