// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/proofingbinding.h"

#include "editor/articlepage.h"

#include <algorithm>

namespace muharrir {

ProofingBinding::ProofingBinding(ProofingPane &pane, ArticlePage &page, Desk &desk) : QObject(&pane), m_pane(pane), m_page(page)
{
    connect(page.marks(), &ProofingMarks::findingsChanged, this, &ProofingBinding::showFindings);
    connect(&pane, &ProofingPane::chosen, this, [this](const TextFinding &chosen) {
        const auto places = m_page.marks()->places();
        if (chosen.place < static_cast<int>(places.size()))
            m_page.marks()->goTo(places[static_cast<size_t>(chosen.place)]);
    });
    connect(&desk.proofer(), &ProoferThread::ready, &pane, &ProofingPane::setMissing);
}

void ProofingBinding::showFindings()
{
    std::vector<TextFinding> rows, unknown;
    int number = 0;
    for (const ProofingMarks::Place &place : m_page.marks()->places()) {
        const TextFinding row{number++, place.finding, place.context(), 1, {}};
        if (!row.finding.isUnknownWord()) {
            rows.push_back(row);
            continue;
        }
        const auto met = std::ranges::find_if(unknown, [&row](const TextFinding &other) { return other.finding.text == row.finding.text; });
        if (met == unknown.end())
            unknown.push_back(row);
        else
            ++met->times;
    }
    const int count = static_cast<int>(rows.size());
    rows.insert(rows.end(), unknown.begin(), unknown.end());
    m_pane.setFindings(std::move(rows));
    Q_EMIT countChanged(count);
}

} // namespace muharrir
