// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/repairstrip.h"

#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace muharrir {

QString repairName(Repair repair)
{
    switch (repair) {
    case Repair::LoneSurrogate:
        return RepairStrip::tr("broken characters");
    case Repair::ControlCharacter:
        return RepairStrip::tr("control characters");
    case Repair::NonBreakingSpace:
        return RepairStrip::tr("non-breaking spaces");
    case Repair::LatinComma:
        return RepairStrip::tr("Latin commas");
    case Repair::PersianLetter:
        return RepairStrip::tr("Persian letters");
    case Repair::PresentationForm:
        return RepairStrip::tr("letters in presentation forms");
    case Repair::ZeroWidth:
        return RepairStrip::tr("invisible characters");
    case Repair::BidiControl:
        return RepairStrip::tr("direction marks");
    case Repair::Decomposed:
        return RepairStrip::tr("decomposed letters");
    }
    Q_UNREACHABLE();
}

RepairStrip::RepairStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_undo(new QPushButton(tr("Undo the paste")))
{
    muharrir::setRole(this, "message");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(Size::space4), Size::space1, theme.px(Size::space4), Size::space1);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_undo, new QPushButton(tr("Close"))}) {
        muharrir::setRole(button, "quiet");
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &QWidget::hide);
    }
    connect(m_undo, &QPushButton::clicked, this, &RepairStrip::undoWanted);
    hide();
}

void RepairStrip::show(const Repairs &repairs, const std::vector<Loss> &losses)
{
    QStringList parts;
    for (const auto &[repair, count] : repairs) {
        if (count > 0)
            parts.append(tr("%1: %2", "what was mended: how many").arg(repairName(repair), numeral(count)));
    }
    QStringList notes;
    for (const Loss &loss : losses) {
        if (!loss.note.isEmpty())
            notes.append(loss.note);
    }
    m_text->setText(tr("Repaired on paste: %1").arg(parts.join(QStringLiteral(" · "))));
    m_text->setToolTip(notes.join(u'\n'));
    setAccessibleName(m_text->text());
    setVisible(!parts.isEmpty());
}

QString RepairStrip::text() const { return isHidden() ? QString() : m_text->text(); }

} // namespace muharrir
