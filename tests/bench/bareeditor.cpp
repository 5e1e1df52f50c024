// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick for a key press in the real window: a bare QTextEdit with a text, in the font, direction and line length of the page.
// bareeditor FILE [WIDTH]
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QTextEdit>

using namespace muharrir;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFile file(application.arguments().value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("usage: bareeditor FILE [WIDTH]");
        return 2;
    }
    const Theme theme = makeTheme(Appearance::Light);
    const int asked = application.arguments().value(2).toInt();
    QTextEdit edit;
    edit.setLayoutDirection(Qt::RightToLeft);
    edit.setFont(theme.font(Face::Body));
    edit.setPlainText(QString::fromUtf8(file.readAll()));
    edit.resize(asked > 0 ? asked : theme.px(Size::page) + 2 * Size::space1, 800);
    edit.show();
    return QApplication::exec();
}
