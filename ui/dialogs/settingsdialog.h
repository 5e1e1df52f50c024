// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "theme.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace muharrir {

/// الإعدادات of this machine: language, look, sizes. What concerns the newsroom is in NewsroomDialog.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool languageChanged() const; ///< takes effect at the next start

public Q_SLOTS:
    void accept() override; ///< writes the settings

private:
    Settings &m_settings;
    std::optional<Language> m_before;
    QComboBox *m_language;
    QComboBox *m_numerals;
    QComboBox *m_caret;
    QComboBox *m_look;
    QSpinBox *m_scale;
    QSpinBox *m_zoom;
};

} // namespace muharrir
