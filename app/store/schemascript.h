// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace muharrir {

/// One step of the schema: the file resources/schema/NNNN_*.sql.
struct SchemaStep {
    int number = 0; ///< the file's user_version once it is done
    QString script;
};

/// All steps of this program, in order, without gaps.
std::vector<SchemaStep> schemaSteps();

/// A script's statements without their comments: QtSql runs one an exec. A trigger's body stays in its statement.
QStringList statementsOf(QStringView script);

} // namespace muharrir
