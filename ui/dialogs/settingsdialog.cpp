// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/settingsdialog.h"

#include "dialogs/form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace muharrir {

SettingsDialog::SettingsDialog(Settings &settings, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_before(settings.language()), m_language(new QComboBox(this)),
      m_numerals(new QComboBox(this)), m_caret(new QComboBox(this)), m_look(new QComboBox(this)), m_scale(new QSpinBox(this)),
      m_zoom(new QSpinBox(this))
{
    auto *layout = dialogLayout(this, tr("Settings"), 440, theme);
    m_language->addItem(tr("As the system"));
    // Each language is named in itself, to be found by who cannot read the other.
    m_language->addItem(QStringLiteral("العربية"), static_cast<int>(Language::Arabic));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(m_before ? m_language->findData(static_cast<int>(*m_before)) : 0);
    m_numerals->addItem(QStringLiteral("0123456789"), static_cast<int>(Numerals::European));
    m_numerals->addItem(QStringLiteral("٠١٢٣٤٥٦٧٨٩"), static_cast<int>(Numerals::ArabicIndic));
    m_numerals->setCurrentIndex(m_numerals->findData(static_cast<int>(settings.numerals())));
    m_caret->addItem(tr("In the order of reading"), false);
    m_caret->addItem(tr("As it is seen"), true);
    m_caret->setCurrentIndex(m_caret->findData(settings.caretGoesAsSeen()));
    m_look->addItem(tr("As the system"), static_cast<int>(Settings::Look::System));
    m_look->addItem(tr("Light"), static_cast<int>(Settings::Look::Light));
    m_look->addItem(tr("Dark"), static_cast<int>(Settings::Look::Dark));
    m_look->setCurrentIndex(m_look->findData(static_cast<int>(settings.look())));
    m_scale->setRange(80, 200);
    m_zoom->setRange(50, 300);
    m_scale->setValue(settings.scale());
    m_zoom->setValue(settings.zoom());
    for (QSpinBox *box : {m_scale, m_zoom}) {
        box->setSingleStep(10);
        box->setSuffix(QStringLiteral("%"));
    }
    auto *form = formLayout(theme);
    addField(form, tr("Language"), m_language);
    addField(form, tr("Figures of the interface"), m_numerals);
    addField(form, tr("Arrow keys in mixed text"), m_caret);
    addField(form, tr("Appearance"), m_look);
    addField(form, tr("Size of the interface"), m_scale);
    addField(form, tr("Size of the page"), m_zoom);
    layout->addLayout(form);
    layout->addWidget(hintLabel(tr("Language, figures and size of the interface change at the next start."), this));
    layout->addWidget(dialogButtons(this, tr("Save"), tr("Cancel")));
}

bool SettingsDialog::languageChanged() const { return m_settings.language() != m_before; }

void SettingsDialog::accept()
{
    const QVariant language = m_language->currentData();
    m_settings.setLanguage(language.isValid() ? std::optional(static_cast<Language>(language.toInt())) : std::nullopt);
    m_settings.setNumerals(static_cast<Numerals>(m_numerals->currentData().toInt()));
    m_settings.setCaretGoesAsSeen(m_caret->currentData().toBool());
    m_settings.setLook(static_cast<Settings::Look>(m_look->currentData().toInt()));
    m_settings.setScale(m_scale->value());
    m_settings.setZoom(m_zoom->value());
    QDialog::accept();
}

} // namespace muharrir
