// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace muharrir {

/// What the side parts of a .docx say: styles by their names (ids are in the writer's language), lists by their numbering, addresses by
/// their relation.
class WordStyles {
public:
    enum class Role { Text, Title, Heading, Quote, Caption };
    struct Paragraph {
        Role role = Role::Text;
        int level = 0;     ///< of a heading, from 1
        QString numbering; ///< of a list that the style brings along
    };
    enum class List { None, Bullets, Numbers };

    void readStyles(const QByteArray &xml);
    void readNumbering(const QByteArray &xml);
    void readRelations(const QByteArray &xml);

    [[nodiscard]] Paragraph paragraph(QString styleId) const; ///< follows what the style is based on
    [[nodiscard]] QString characterName(const QString &styleId) const { return m_styles.value(styleId).name; }
    [[nodiscard]] List list(const QString &numbering, int level) const;
    [[nodiscard]] QString target(const QString &relation) const { return m_targets.value(relation); }

private:
    struct Style {
        QString name, basedOn, numbering;
        int outline = -1;
    };
    QHash<QString, Style> m_styles;
    QHash<QString, QHash<int, List>> m_abstractLists;
    QHash<QString, QString> m_numberings; ///< number -> abstract list
    QHash<QString, QString> m_targets;
};

} // namespace muharrir
