// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/cleanpaste.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

#include <functional>

class QMimeData;

namespace muharrir {

class TextEditor;

/// Whatever is pasted or dropped into the text goes through here: cleaned as an import is, on another thread where it is much, and put in as one
/// undo step.
class Pasting : public QObject {
    Q_OBJECT

public:
    using Cleaner = std::function<Result<CleanPaste>(const PasteMaterial &)>;

    explicit Pasting(TextEditor &editor, QObject *parent = nullptr);
    void setCleaner(Cleaner cleaner) { m_cleaner = std::move(cleaner); }

    void paste(const QMimeData &mime, bool textOnly = false);
    void insertPictureFile(const QString &path);

Q_SIGNALS:
    void pasted(const muharrir::Repairs &repairs, const std::vector<muharrir::Loss> &losses);
    void pictureArrived(const QString &asset, const QByteArray &bytes); ///< to be kept in the archive
    void refused(const muharrir::Error &error);
    void busyChanged(bool busy);

private:
    void clean(PasteMaterial material);
    void finish(Result<CleanPaste> &&result, const QTextCursor &place);

    TextEditor &m_editor;
    Cleaner m_cleaner = cleanPaste;
};

} // namespace muharrir
