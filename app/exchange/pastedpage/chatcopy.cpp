// SPDX-License-Identifier: GPL-3.0-or-later
// Copy that comes through WhatsApp or Telegram.
#include "exchange/pastedpage.h"

#include "text/fold.h"
#include "text/repair.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace muharrir {

namespace {

struct Message {
    QString sender;
    QString text;
};

/// The opening of a message in the forms the messengers copy: «[22/11، 8:14 م] فلان: …», «22/11/2026، 20:14 - فلان: …»,
/// «فلان, [22 نوفمبر 2026 في 20:14]».
std::optional<Message> opening(const QString &line)
{
    static const QString clock = QStringLiteral("\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*(?:[صم]|AM|PM|am|pm))?");
    static const QString day = QStringLiteral("\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?");
    static const auto unicode = QRegularExpression::UseUnicodePropertiesOption;
    static const std::array forms{
        QRegularExpression(QStringLiteral("^\\[(?:%1[،,]?\\s+%2|%2[،,]?\\s+%1)\\]\\s*([^:\\[\\]]{1,60}):\\s*(.*)$").arg(day, clock),
                           unicode),
        QRegularExpression(QStringLiteral("^%1[،,]?\\s+%2\\s+[-–]\\s+([^:]{1,60}):\\s*(.*)$").arg(day, clock), unicode),
        QRegularExpression(QStringLiteral("^([^\\[\\]:]{1,60})[,،]?\\s+\\[[^\\]]*%1\\]:?\\s*(.*)$").arg(clock), unicode),
    };
    for (const QRegularExpression &form : forms)
        if (const auto match = form.match(line); match.hasMatch()) {
            QString sender = match.captured(1).trimmed();
            while (sender.endsWith(u',') || sender.endsWith(u'،'))
                sender.chop(1);
            return Message{sender, match.captured(2)};
        }
    return std::nullopt;
}

/// What the messenger itself says between the messages.
bool isNotice(const QString &line)
{
    const QString folded = fold(line);
    static const std::array notices{u"الرسائل والمكالمات مشفره", u"تم حذف هذه الرساله", u"تم استبعاد الوسائط",
                                    u"<media omitted>",          u"تمت اعاده توجيهها",  u"تم اعاده التوجيه",
                                    u"forwarded message",        u"هذه الرساله محذوفه", u"image omitted"};
    return std::ranges::any_of(notices, [&](QStringView notice) { return folded.contains(notice); });
}

} // namespace

std::optional<ChatCopy> readChat(QStringView text)
{
    Repairs repairs;
    const QStringList lines = mended(text, &repairs).split(u'\n');
    int openings = 0, written = 0;
    for (const QString &line : lines) {
        written += line.trimmed().isEmpty() ? 0 : 1;
        openings += opening(line.trimmed()) ? 1 : 0;
    }
    const QString first = [&] {
        const auto line = std::ranges::find_if(lines, [](const QString &candidate) { return !candidate.trimmed().isEmpty(); });
        return line == lines.end() ? QString() : line->trimmed();
    }();
    if (openings == 0 || (openings < 2 && !opening(first)))
        return std::nullopt; // a stamp in the middle of prose makes no chat

    ChatCopy copy;
    QStringList kept;
    int notices = 0;
    for (const QString &raw : lines) {
        QString line = raw.trimmed();
        if (const auto message = opening(line)) {
            if (!copy.senders.contains(message->sender))
                copy.senders.append(message->sender);
            line = message->text;
        }
        if (isNotice(line))
            ++notices;
        else
            kept.append(line);
    }
    copy.text = kept.join(u'\n').trimmed();
    copy.losses.push_back(
        {QStringLiteral("chat-sender"), openings,
         QCoreApplication::translate("Import", "senders and times of messages: %1").arg(copy.senders.join(QStringLiteral("، ")))});
    if (notices > 0)
        copy.losses.push_back({QStringLiteral("chat-notice"), notices, QCoreApplication::translate("Import", "notices of the messenger")});
    return copy;
}

Body withStarsAsMarks(Body body)
{
    static const QRegularExpression starred(QStringLiteral("(?<![\\w*])\\*(\\S(?:[^*\\n]*\\S)?)\\*(?![\\w*])"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (Block &block : body.blocks) {
        Runs runs;
        for (const Run &run : block.runs) {
            qsizetype at = 0;
            for (auto it = starred.globalMatch(run.text); it.hasNext();) {
                const auto match = it.next();
                runs.push_back({run.text.mid(at, match.capturedStart() - at), run.format});
                RunFormat strong = run.format;
                strong.marks |= Mark::Strong;
                runs.push_back({match.captured(1), strong});
                at = match.capturedEnd();
            }
            runs.push_back({run.text.mid(at), run.format});
        }
        block.runs = std::move(runs);
    }
    return canonical(std::move(body));
}

} // namespace muharrir
