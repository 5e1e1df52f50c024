// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/mainimagerow.h"

#include "editor/flatline.h"
#include "text/repair.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace muharrir {

MainImageRow::MainImageRow(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_picture(new QLabel), m_caption(new FlatLine(theme, tr("Caption"))),
      m_alternative(new FlatLine(theme, tr("Alternative text"))), m_credit(new FlatLine(theme, tr("Picture credit"))),
      m_choose(new QPushButton(tr("Choose a picture…"))), m_remove(new QPushButton(tr("Remove the picture")))
{
    setAcceptDrops(true);
    setAccessibleName(tr("Main image"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Size::space2, 0, Size::space2);
    row->setSpacing(Size::space4);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(Size::space1);
    for (FlatLine *line : {m_caption, m_alternative, m_credit}) {
        setRole(line, "");
        line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        fields->addWidget(line);
        connect(line, &QLineEdit::textEdited, this, &MainImageRow::take);
    }
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_choose, m_remove}) {
        setRole(button, "quiet");
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    fields->addLayout(buttons);
    row->addLayout(fields, 1);
    m_alternative->setToolTip(tr("What the picture shows, for those who cannot see it"));
    connect(m_choose, &QPushButton::clicked, this, &MainImageRow::fileWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { setPicture({}); });
    themeChanged();
}

void MainImageRow::show(const Figure &figure, const QString &caption, bool editable)
{
    m_figure = figure;
    m_caption->show(caption);
    m_alternative->show(figure.alternative);
    m_credit->show(figure.credit);
    for (FlatLine *line : {m_caption, m_alternative, m_credit})
        line->setReadOnly(!editable);
    m_choose->setEnabled(editable);
    m_remove->setVisible(editable && !figure.asset.isEmpty());
    showPicture();
}

void MainImageRow::themeChanged()
{
    const int width = m_theme.px(Size::library * 3 / 4);
    m_picture->setFixedSize(width, width * 9 / 16);
    m_picture->setAlignment(Qt::AlignCenter);
    setRole(m_picture, "picture");
    showPicture();
}

void MainImageRow::setPictures(Picture picture)
{
    m_pictures = std::move(picture);
    showPicture();
}

void MainImageRow::pictureLoaded(const QString &asset)
{
    if (asset == m_figure.asset)
        showPicture();
}

void MainImageRow::setPicture(const QString &asset)
{
    m_figure.asset = asset;
    m_remove->setVisible(!asset.isEmpty());
    showPicture();
    take();
}

void MainImageRow::showPicture()
{
    if (m_figure.asset.isEmpty() || !m_pictures) {
        m_picture->setPixmap({});
        m_picture->setText(tr("No picture yet"));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    QImage image = m_pictures(m_figure.asset).scaled(m_picture->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setAccessibleName(m_figure.alternative);
}

void MainImageRow::take()
{
    m_figure.alternative = sanitised(m_alternative->text());
    m_figure.credit = sanitised(m_credit->text());
    Q_EMIT changed(m_figure, sanitised(m_caption->text()));
}

void MainImageRow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (m_choose->isEnabled() && !urls.isEmpty() && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainImageRow::dropEvent(QDropEvent *event)
{
    Q_EMIT fileDropped(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

} // namespace muharrir
