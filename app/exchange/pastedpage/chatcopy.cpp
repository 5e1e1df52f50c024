// SPDX-License-Identifier: GPL-3.0-or-later
// Copy that comes through WhatsApp or Telegram.
#include "exchange/losslist.h"
#include "exchange/pastedpage.h"
#include "exchange/pastedpage/phraseset.h"
#include "text/repair.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestStamp = 160; ///< characters of a line in which its stamp and sender must stand

struct Message {
    QString sender; ///< empty: the messenger itself speaks
    QString text;
};

/// The opening of a message in the forms the messengers copy: «[22/11، 8:14 م] فلان: …», «[20:14، 22/11/2026] فلان: …»,
/// «22/11/2026، 20:14 - فلان: …», «فلان, [22 نوف 2026 في 20:14]:». A stamp without a sender is the messenger's own notice.
const std::array<QRegularExpression, 4> &openingForms()
{
    static const QString clock = u"\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*(?:ص|م|صباحا|مساء|صباحًا|مساءً|[AaPp]\\.?[Mm]\\.?))?"_s;
    static const QString day = u"\\d{1,4}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{2,4})?"_s;
    static const auto unicode = QRegularExpression::UseUnicodePropertiesOption;
    static const QString both = u"(?:%1[،,]?\\s+%2|%2[،,]?\\s+%1)"_s.arg(day, clock);
    static const std::array forms{
        QRegularExpression(QString(u"^\\[" + both + u"\\]\\s*(?:-\\s*)?([^:\\[\\]]{1,60}):\\s*"), unicode),
        QRegularExpression(QString(u"^" + both + u"\\s+[-–]\\s+([^:]{1,60}):\\s*"), unicode),
        QRegularExpression(QString(u"^([^\\[\\]:]{1,60}?)\\s*[,،]?\\s+\\[[^\\]]{0,30}\\b" + clock + u"\\]:?\\s*"), unicode),
        QRegularExpression(QString(u"^(?:\\[" + both + u"\\]|" + both + u"\\s+[-–])()\\s*"), unicode),
    };
    return forms;
}

std::optional<Message> opening(const QString &line)
{
    if (!line.left(longestStamp).contains(u':') && !line.startsWith(u'['))
        return std::nullopt;
    for (const QRegularExpression &form : openingForms()) {
        if (const auto match = form.match(line.left(longestStamp)); match.hasMatch())
            return Message{match.captured(1).trimmed(), line.mid(match.capturedLength())};
    }
    return std::nullopt;
}

/// What the messenger itself puts between or into the messages.
bool isNotice(const QString &line)
{
    static const PhraseSet notices{u"الرسائل والمكالمات مشفرة",
                                   u"الرسائل والمكالمات مشفرة تماما",
                                   u"تم حذف هذه الرسالة",
                                   u"حذفت هذه الرسالة",
                                   u"لقد حذفت هذه الرسالة",
                                   u"هذه الرسالة محذوفة",
                                   u"تم استبعاد الوسائط",
                                   u"صورة محذوفة",
                                   u"الصورة محذوفة",
                                   u"مقطع صوتي محذوف",
                                   u"الفيديو محذوف",
                                   u"ملصق محذوف",
                                   u"المستند محذوف",
                                   u"مكالمة صوتية فائتة",
                                   u"مكالمة فيديو فائتة",
                                   u"في انتظار هذه الرسالة",
                                   u"media omitted",
                                   u"image omitted",
                                   u"video omitted",
                                   u"audio omitted",
                                   u"sticker omitted",
                                   u"document omitted",
                                   u"this message was deleted",
                                   u"you deleted this message",
                                   u"messages and calls are end to end encrypted",
                                   u"missed voice call"};
    constexpr qsizetype longest = 200; // characters
    return line.size() <= longest && notices.opening(bareFold(line)) > 0;
}

bool isForwarded(const QString &line)
{
    static const PhraseSet marks{u"معاد توجيهها", u"تمت إعادة توجيهها", u"تم إعادة التوجيه", u"معاد توجيهها عدة مرات",
                                 u"محولة",        u"رسالة محولة",       u"محول من",          u"أعيد توجيهها من",
                                 u"forwarded",    u"forwarded message", u"forwarded from",   u"forwarded many times"};
    const QString bare = bareFold(line.left(longestStamp));
    return marks.holds(bare) || (line.startsWith(u'[') && line.endsWith(u']') && marks.opening(bare) > 0);
}

/// «<تم تعديل هذه الرسالة>» at the end of a message.
QString withoutEditMark(QString text)
{
    static const QRegularExpression mark(u"\\s*<\\s*(?:تم تعديل هذه الرسالة|this message was edited)\\s*>\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.remove(mark);
}

class ChatReader {
public:
    explicit ChatReader(const QStringList &lines) : m_lines(lines) { }

    /// Two stamped messages make a chat, or one that opens the text: a stamp in the middle of prose does not.
    bool isChat() const
    {
        int stamped = 0;
        bool first = true;
        for (const QString &line : m_lines) {
            if (line.isEmpty())
                continue;
            const auto message = opening(line);
            const bool spoken = message && !message->sender.isEmpty();
            stamped += spoken ? 1 : 0;
            if ((first && spoken) || stamped > 1)
                return true;
            first = first && (isForwarded(line) || (message && !spoken));
        }
        return false;
    }

    ChatCopy read()
    {
        for (const QString &line : m_lines)
            readLine(line);
        m_copy.text = m_kept.join(u'\n').trimmed();
        if (m_messages > 0)
            m_losses.add(u"chat-sender"_s,
                         QCoreApplication::translate("Import", "Senders and times of messages: %1").arg(m_copy.senders.join(u"، "_s)),
                         m_messages);
        m_copy.losses = m_losses.losses();
        return std::move(m_copy);
    }

private:
    void readLine(const QString &line)
    {
        const auto message = opening(line);
        QString text = message ? message->text : line;
        if (message && message->sender.isEmpty()) {
            m_losses.addLine(u"chat-notice"_s, QCoreApplication::translate("Import", "Notice of the messenger"), text);
            return;
        }
        if (message) {
            ++m_messages;
            if (!m_copy.senders.contains(message->sender))
                m_copy.senders.append(message->sender);
            m_kept.append(QString()); // messages are parted
        }
        if (isNotice(text) || isForwarded(text))
            m_losses.addLine(u"chat-notice"_s, QCoreApplication::translate("Import", "Notice of the messenger"), text);
        else
            m_kept.append(withoutEditMark(text));
    }

    QStringList m_lines;
    QStringList m_kept;
    int m_messages = 0;
    LossList m_losses;
    ChatCopy m_copy;
};

const QRegularExpression &starred()
{
    static const QRegularExpression form(u"(?<![\\w*])\\*(\\S(?:[^*\\n]{0,500}?\\S)?)\\*(?![\\w*])"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

Runs withStars(const Runs &runs)
{
    Runs result;
    for (const Run &run : runs) {
        qsizetype at = 0;
        for (auto it = starred().globalMatch(run.text); it.hasNext();) {
            const auto match = it.next();
            result.push_back({run.text.mid(at, match.capturedStart() - at), run.format});
            RunFormat strong = run.format;
            strong.marks |= Mark::Strong;
            result.push_back({match.captured(1), strong});
            at = match.capturedEnd();
        }
        result.push_back({run.text.mid(at), run.format});
    }
    return result;
}

} // namespace

std::optional<ChatCopy> readChat(QStringView text)
{
    Repairs repairs;
    QStringList lines;
    for (const auto &line : sanitised(text).split(u'\n')) {
        const bool stamped = line.left(longestStamp).contains(QRegularExpression(u"\\d[:.]\\d"_s));
        lines << (stamped ? mended(line, &repairs) : line).trimmed(); // the marks around stamps would hide them
    }
    ChatReader reader(lines);
    if (!reader.isChat())
        return std::nullopt;
    ChatCopy copy = reader.read();
    LossList losses;
    losses.add(copy.losses);
    losses.add(lossesOf(repairs));
    copy.losses = losses.losses();
    return copy;
}

Body withStarsAsMarks(Body body)
{
    for (Block &block : body.blocks)
        block.runs = withStars(block.runs);
    return canonical(std::move(body));
}

QString withoutStars(QString line) { return line.replace(starred(), u"\\1"_s); }

} // namespace muharrir
