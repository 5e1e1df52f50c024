// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlexport.h"
#include "exchange/markup/bodymarkup.h"

#include <QHash>
#include <QImage>

#include <array>

namespace muharrir {

/// Pictures on their way into a page: turned as the camera held it, in sRGB, at most 1,600 pixels wide, encoded anew so that no EXIF, place or
/// comment of the original leaves the house. Names come from the original's hash; the same picture is written once.
class PagePictures {
public:
    /// 16:9, 4:3, 1:1, as search engines and social platforms ask for them. Relative names also in a single file, whose cuts stand beside
    /// the published page.
    using Cuts = std::array<WrittenPicture, 3>;
    struct MainPicture {
        WrittenPicture shown;
        Cuts cuts;
    };
    static inline const QString logoName = QStringLiteral("assets/logo.png");

    PagePictures(const PictureByHash &source, PageForm form) : m_source(source), m_form(form) { }

    /// Errors: AssetNotFound, InputMalformed (no picture of a known raster format).
    Result<WrittenPicture> add(const QString &hash);
    Result<MainPicture> addMain(const QString &hash);
    Result<Cuts> addCuts(const QString &hash);
    Result<WrittenPicture> addLogo(const QString &hash); ///< as PNG of at most 512 pixels

    std::vector<PageFile> takeFiles() { return std::move(m_files); }

private:
    struct Decoded {
        QString name; ///< without ending
        QImage image;
        bool lossless = false;
    };
    [[nodiscard]] Result<Decoded> decode(const QString &hash, int maxWidth) const;
    WrittenPicture keepShown(const Decoded &decoded);
    Cuts keepCuts(const Decoded &decoded);
    WrittenPicture keep(const QString &name, const QByteArray &bytes, const QString &mediaType, QSize size);

    const PictureByHash &m_source;
    PageForm m_form;
    QHash<QString, WrittenPicture> m_written; ///< by hash
    std::vector<PageFile> m_files;
};

} // namespace muharrir
