// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace muharrir {

class FlatLine;

/// الصورة الرئيسة: the picture with its caption, alternative text and credit.
class MainImageRow : public QWidget {
    Q_OBJECT

public:
    MainImageRow(const Theme &theme, QWidget *parent = nullptr);

    void show(const Figure &figure, const QString &caption, bool editable);
    void themeChanged();
    using Picture = std::function<QImage(const QString &asset)>;
    void setPictures(Picture picture);
    void pictureLoaded(const QString &asset); ///< its image is there now

    /// Takes the picture of a file or of what was dropped.
    void setPicture(const QString &asset);

Q_SIGNALS:
    void changed(const muharrir::Figure &figure, const QString &caption);
    void fileWanted();
    void fileDropped(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void take();
    void showPicture();

    const Theme &m_theme;
    Figure m_figure;
    Picture m_pictures;
    QLabel *m_picture;
    FlatLine *m_caption;
    FlatLine *m_alternative;
    FlatLine *m_credit;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace muharrir
