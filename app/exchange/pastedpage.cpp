// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage.h"

#include "exchange/pastedpage/pagereader.h"

namespace muharrir {

bool looksLikePage(QStringView text) { return isPage(pageLines(text)); }

std::vector<Imported> takeApart(QStringView text)
{
    const auto chat = readChat(text);
    auto stories = PageReader(pageLines(chat ? QStringView(chat->text) : text)).read();
    for (Imported &story : stories) {
        story.article.body = withStarsAsMarks(std::move(story.article.body));
        for (QString *line : {&story.article.headline, &story.article.kicker, &story.article.deck})
            *line = withoutStars(*line);
        if (chat)
            story.article.state = State::Incoming;
    }
    if (chat && !stories.empty()) {
        LossList losses;
        losses.add(chat->losses);
        losses.add(stories.front().losses);
        stories.front().losses = losses.losses();
    }
    return stories;
}

std::vector<Imported> takeApart(const Body &body) { return PageReader(pageLines(body)).read(); }

} // namespace muharrir
