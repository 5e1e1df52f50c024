// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pagefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

/// "index.html", "assets/3f2a.jpg", also «صفحة.html»: nothing that a file system could read as a way out or hides.
bool isSafeName(const QString &name)
{
    static const QRegularExpression part(u"\\A[^./\\\\:\\p{C}][^/\\\\:\\p{C}]*\\z"_s);
    const QStringList parts = name.split(u'/');
    return name.size() <= 255 && std::ranges::all_of(parts, [](const QString &of) { return part.match(of).hasMatch(); });
}

/// Folders made for a page; they go again unless the page stands.
class MadeFolders {
public:
    MadeFolders() = default;
    Q_DISABLE_COPY_MOVE(MadeFolders)
    ~MadeFolders()
    {
        for (auto path = m_made.crbegin(); path != m_made.crend(); ++path)
            QDir().rmdir(*path); // fails on purpose where something else lies in it
    }

    bool make(const QString &path)
    {
        if (QFileInfo(path).isDir())
            return true;
        const QString parent = QFileInfo(path).absolutePath();
        if (parent == path || !make(parent) || !QDir().mkdir(path))
            return false;
        m_made.append(path);
        return true;
    }
    void keep() { m_made.clear(); }

private:
    QStringList m_made;
};

Error notWritable(const QString &path, const QString &reason) { return {ErrorCode::FileNotWritable, {path, reason}}; }

Error writingFailed(const QSaveFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, {file.fileName()}};
    return notWritable(file.fileName(), file.errorString());
}

/// May a file take this place: nothing there but a file, and no symbolic link on the way below the folder?
bool isFreePlace(const QString &folder, const QString &name)
{
    for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1))
        if (QFileInfo(folder + u'/' + name.left(slash)).isSymLink())
            return false;
    const QFileInfo place(folder + u'/' + name);
    return !place.isSymLink() && (!place.exists() || place.isFile()); // a pipe or a device is not ours to replace
}

} // namespace

Result<QStringList> writePage(const std::vector<PageFile> &files, const QString &folder)
{
    std::vector<const PageFile *> order;
    for (const PageFile &file : files) {
        if (!isSafeName(file.name))
            return notWritable(file.name, QCoreApplication::translate("PageFolder", "This is no name for a file of a page."));
        order.push_back(&file);
    }
    std::ranges::stable_partition(order, [](const PageFile *file) { return !file->name.endsWith(".html"_L1); });

    const QString root = QDir(folder).absolutePath();
    MadeFolders folders;
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const PageFile *file : order) {
        const QString path = root + u'/' + file->name;
        if (!isFreePlace(root, file->name))
            return notWritable(path, QCoreApplication::translate("PageFolder", "A link, a folder or a device stands in its place."));
        if (!folders.make(QFileInfo(path).absolutePath()))
            return notWritable(QFileInfo(path).absolutePath(), QCoreApplication::translate("PageFolder", "The folder cannot be made."));
        written.push_back(std::make_unique<QSaveFile>(path));
        QSaveFile &save = *written.back();
        if (!save.open(QIODevice::WriteOnly) || save.write(file->bytes) != file->bytes.size() || !save.flush())
            return writingFailed(save);
    }
    QStringList paths;
    for (const auto &save : written) {
        if (!save->commit())
            return writingFailed(*save);
        paths.append(save->fileName());
    }
    folders.keep();
    return paths;
}

} // namespace muharrir
