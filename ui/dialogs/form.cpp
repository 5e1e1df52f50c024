// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/form.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muharrir {

QVBoxLayout *dialogLayout(QDialog *dialog, const QString &title, int width, const Theme &theme)
{
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    const int margin = theme.px(Size::space6);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(Size::space3));
    auto *label = new QLabel(title, dialog);
    setRole(label, "heading");
    // The layout knows the width from the start, and so how high the lines that wrap will be.
    label->setMinimumWidth(theme.px(width) - 2 * margin);
    layout->addWidget(label);
    return layout;
}

QFormLayout *formLayout(const Theme &theme)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.px(Size::space4));
    form->setVerticalSpacing(theme.px(Size::space2));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading);
    return form;
}

void addField(QFormLayout *form, const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    form->addRow(label, field);
    setRole(form->labelForField(field), "soft");
}

QLabel *hintLabel(const QString &text, QWidget *parent)
{
    auto *hint = new QLabel(text, parent);
    hint->setWordWrap(true);
    setRole(hint, "caption");
    return hint;
}

QDialogButtonBox *dialogButtons(QDialog *dialog, const QString &accept, const QString &reject)
{
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *yes = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    setRole(yes, "primary");
    yes->setDefault(true);
    if (!reject.isEmpty())
        buttons->addButton(reject, QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

QPushButton *acceptButton(QDialogButtonBox *buttons)
{
    for (auto *button : buttons->buttons()) {
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

void addTab(QTabWidget *tabs, QWidget *page, const QString &title, const Theme &theme)
{
    page->layout()->setContentsMargins(0, theme.px(Size::space2), 0, 0);
    tabs->addTab(page, title);
}

QTreeWidget *columnList(const QStringList &columns, const QString &name, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setHeaderLabels(columns);
    list->setAccessibleName(name);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    return list;
}

} // namespace muharrir
