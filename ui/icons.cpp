// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace muharrir {

namespace {

/// Undo points to where the text came from, a quotation mark opens where the line begins: these turn with the interface.
bool hasDirection(const QString &name)
{
    static const QStringList names{QStringLiteral("undo"),     QStringLiteral("redo"),   QStringLiteral("library"),
                                   QStringLiteral("panes"),    QStringLiteral("quote"),  QStringLiteral("bullets"),
                                   QStringLiteral("numbers"),  QStringLiteral("send"),   QStringLiteral("proofing"),
                                   QStringLiteral("note"),     QStringLiteral("source"), QStringLiteral("tag"),
                                   QStringLiteral("workflow"), QStringLiteral("attach"), QStringLiteral("open"),
                                   QStringLiteral("back"),     QStringLiteral("next")};
    return names.contains(name);
}

QByteArray drawing(const QString &name)
{
    QFile file(QStringLiteral(":/icons/") % name % QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class LineIcon : public QIconEngine {
public:
    LineIcon(QString name, const Theme &theme) : m_name(std::move(name)), m_theme(theme) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, linePixmap(m_name, colour(mode, state), qMin(rect.width(), rect.height()), ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return linePixmap(m_name, colour(mode, state), qMin(size.width(), size.height()));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        return linePixmap(m_name, colour(mode, state), qRound(qMin(size.width(), size.height()) / ratio), ratio);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_theme.colours.line.darker(m_theme.isDark() ? 70 : 125);
        return state == QIcon::On || mode == QIcon::Selected ? m_theme.colours.accent : m_theme.colours.soft;
    }

    QString m_name;
    const Theme &m_theme;
};

} // namespace

QPixmap linePixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    QByteArray svg = drawing(name);
    for (const char *drawn : {"#000", "#858c96"}) // the second in those that the style sheet shows as they are
        svg.replace(drawn, colour.name().toLatin1());
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (hasDirection(name) && QGuiApplication::isRightToLeft()) {
        painter.translate(size, 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QIcon lineIcon(const QString &name, const Theme &theme)
{
    if (!QFile::exists(QStringLiteral(":/icons/") % name % QStringLiteral(".svg")))
        return {};
    return QIcon(new LineIcon(name, theme));
}

} // namespace muharrir
