// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samplearticles.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>

#include <algorithm>

namespace muharrir::test {

using namespace Qt::StringLiterals;

namespace {

Run run(const QString &text, Marks marks = {}, const QString &href = {}, const QString &language = {})
{
    return {text, {.marks = marks, .href = href, .language = language}};
}

Block block(BlockKind kind, Runs runs)
{
    Block made;
    made.kind = kind;
    made.runs = std::move(runs);
    return made;
}

Block item(const QString &text, int level = 0, ListKind list = ListKind::Bullet)
{
    Block made = block(BlockKind::ListItem, {run(text)});
    made.level = level;
    made.list = list;
    return made;
}

Block related(const QString &title, const QString &url)
{
    Block made = block(BlockKind::RelatedLink, {run(title)});
    made.related = {u"5f3e"_s, url};
    return made;
}

TableCell cell(const QString &text, bool header = false) { return {{run(text)}, header}; }

Block costTable()
{
    Block table = block(BlockKind::Table, {run(u"الكلفة بحسب المحافظة (مليون دينار)"_s)});
    table.rows = {
        {cell(u"المحافظة"_s, true), cell(u"المدارس"_s, true), cell(u"الكلفة"_s, true)},
        {cell(u"عمّان"_s, true), cell(u"420"_s), cell(u"18.5"_s)},
        {cell(u"إربد"_s, true), cell(u"365"_s), cell(u"14.2"_s)},
        {cell(u"الكرك"_s, true), cell(u"148"_s), cell(u"6.1"_s)},
    };
    return table;
}

Body fullBody()
{
    Block picture = block(BlockKind::Figure, {run(u"عمّال يثبّتون الألواح فوق مدرسة في إربد."_s)});
    picture.figure = {u"b2"_s, u"عاملان على سطح مدرسة بين صفوف من الألواح الشمسية"_s, u"Reuters"_s};
    Block foreign = block(BlockKind::Paragraph, {run(u"The programme is the largest of its kind in the region."_s, {}, {}, u"en"_s)});
    foreign.direction = Direction::LeftToRight;
    return {{
        block(BlockKind::Paragraph,
              {run(u"أقرّت الحكومة في جلستها الأسبوعية خطة لتركيب ألواح شمسية في المدارس الحكومية، وقالت وزيرة الطاقة إن التنفيذ يبدأ "
                   u"«فور انتهاء الامتحانات»، بحسب بيان نشرته الوزارة مساء الأحد."_s)}),
        block(BlockKind::Paragraph,
              {run(u"وتشمل المرحلة الأولى ثلاث محافظات، وتنفذها شركة "_s), run(u"SunPower Levant"_s, {}, {}, u"en"_s),
               run(u" (شركة خاصة) بالتعاون مع بلديات محلية، وبتمويل من "_s), run(u"مصرف التنمية"_s, Mark::Strong),
               run(u". ويستخدم نظام المراقبة لغة C++ وخوادم Yahoo! القديمة، وفق "_s),
               run(u"وثيقة الخطة"_s, {}, u"https://energy.example.org/plan?year=2026&lang=ar"_s), run(u"."_s)}),
        picture,
        heading(u"كيف تُموَّل الخطة؟"_s),
        block(BlockKind::Paragraph,
              {run(u"يغطي القرض ثلثي الكلفة على مدى عشر سنوات تبدأ من العام المقبل، على أن تسدد الوزارة الباقي من الوفر في فواتير "
                   u"الكهرباء. وقدّر التقرير الوفر السنوي بنحو "_s),
               run(u"12.4 مليون دينار"_s, Mark::Strong | Mark::Emphasis), run(u"، أي ما يعادل "_s), run(u"38%"_s, Mark::Strong),
               run(u" من إنفاق المدارس على الطاقة في عام 2025، بانبعاثات أقل من CO"_s), run(u"2"_s, Mark::Subscript),
               run(u" بمقدار 21 ألف طن."_s)}),
        block(BlockKind::Quote, {run(u"لن تدفع أي مدرسة دينارًا واحدًا من موازنتها، والوفر يعود إليها كتبًا ومختبرات."_s)}),
        related(u"ألواح شمسية فوق 40 مدرسة في الجنوب"_s, u"https://news.example.org/2026/10/solar-south/"_s),
        costTable(),
        heading(u"ثلاث مراحل"_s, 3),
        item(u"المرحلة الأولى: عمّان وإربد والكرك"_s, 0, ListKind::Numbered),
        item(u"المدارس الثانوية أولًا"_s, 1),
        item(u"ثم المدارس الأساسية"_s, 1),
        item(u"المرحلة الثانية: بقية محافظات الوسط"_s, 0, ListKind::Numbered),
        item(u"المرحلة الثالثة: العقبة ومعان والطفيلة"_s, 0, ListKind::Numbered),
        foreign,
        block(BlockKind::Paragraph,
              {run(u"ورحّب نقيب المعلمين بالخطة، لكنه طالب بأن تُعلَن عقود التنفيذ كاملة. وقال في مقابلة هاتفية إن التجارب السابقة "
                   u"«بدأت بحفل وانتهت بألواح معطّلة لا يصلحها أحد»، داعيًا إلى عقود صيانة ملزمة لا تقل مدتها عن خمس سنوات.\u2028"
                   u"للاستفسار: ‎+962 6 500 0000 أو الحساب @energy_jo."_s)}),
        block(BlockKind::Paragraph,
              {run(u"وسبق أن أعلنت الحكومة في عام 2021 برنامجًا مشابهًا لم ينفذ منه سوى الربع، وعزا ديوان المحاسبة ذلك آنذاك إلى تأخر "
                   u"العطاءات وتبدّل المواصفات أكثر من مرة. وتقول الوزارة إنها استفادت من تلك التجربة، فوحّدت المواصفات ونقلت الإشراف "
                   u"إلى لجنة واحدة تضم مهندسين من البلديات وممثلين عن أولياء الأمور."_s)}),
        block(BlockKind::Paragraph,
              {run(u"وتأمل الوزارة أن تنتهي المراحل الثلاث قبل نهاية عام 2029، وأن تباع الكهرباء الفائضة في العطل المدرسية للشبكة "
                   u"الوطنية، على أن تُنشر أرقام الإنتاج والبيع شهريًّا في موقع يستطيع كل طالب أن يقرأ فيه ما تنتجه مدرسته. ويرى خبراء "
                   u"أن نشر الأرقام هو الضمان الأهم، لأن التعطل يظهر فيه خلال أيام لا سنوات."_s)}),
        related(u"وزيرة الطاقة: لا زيادة على التعرفة هذا العام"_s, u"https://news.example.org/2026/11/tariff/"_s),
        related(u"قرض جديد لدعم كفاءة الطاقة في المباني العامة"_s, u"https://news.example.org/2026/09/efficiency/"_s),
    }};
}

} // namespace

PublicArticle fullArticle()
{
    PublicArticle article;
    article.globalId = u"0d9f3c58-3c55-4b6e-9f0e-6f1f6a2f8f10"_s;
    article.slug = u"solar-schools"_s;
    article.kind = ContentKind::Report;
    article.language = u"ar"_s;
    article.kicker = u"الطاقة المتجددة في التعليم"_s;
    article.headline = u"الحكومة تقر خطة لخفض فاتورة الطاقة في المدارس بحلول الصيف"_s;
    article.searchHeadline = u"خطة الطاقة الشمسية في المدارس الحكومية: الكلفة والمراحل"_s;
    article.deck = u"الخطة تشمل ألفًا ومئتي مدرسة وتعتمد على ألواح شمسية وعدادات ذكية، وتموَّل من قرض ميسّر مدته عشر سنوات."_s;
    article.bylines = {u"ليلى منصور"_s, u"سامر حداد"_s};
    article.dateline = {u"عمّان"_s, QDate(2026, 11, 21)};
    article.section = u"اقتصاد"_s;
    article.urgency = 3;
    article.body = canonical(fullBody());
    article.mainImage = {u"a1"_s, u"ألواح شمسية فوق سطح مدرسة عند الغروب"_s, u"كريم نصّار"_s};
    article.mainImageCaption = u"ألواح شمسية ركّبتها شركة SunPower Levant فوق مدرسة في عمّان."_s;
    article.tags = {u"الطاقة الشمسية"_s, u"المدارس"_s, u"عمّان"_s};
    article.sources = {
        {u"هالة زيدان"_s, SourceKind::Person, u"وزيرة الطاقة"_s, {}},
        {u"وثيقة الخطة"_s, SourceKind::Document, {}, u"https://energy.example.org/plan?year=2026&lang=ar"_s},
        {u"International Solar Council"_s, SourceKind::Site, {}, u"https://solar.example.net/"_s},
    };
    article.creditLine = u"وكالة الأنباء + Reuters"_s;
    article.url = u"https://news.example.org/2026/11/solar-schools/"_s;
    article.published = QDateTime({2026, 11, 22}, {11, 5}, Qt::UTC);
    article.modified = QDateTime({2026, 11, 22}, {14, 40}, Qt::UTC);
    article.correction = u"ذكرت نسخة سابقة أن مدة القرض 15 سنة، والصحيح 10 سنوات."_s;
    return article;
}

PublicArticle minimalArticle()
{
    PublicArticle article;
    article.language = u"ar"_s;
    article.headline = u"افتتاح معرض الكتاب بمشاركة ثلاثمئة ناشر عربي"_s;
    article.body = bodyFromPlainText(u"افتُتح صباح اليوم معرض الكتاب في دورته الثلاثين بمشاركة ثلاثمئة ناشر من عشرين بلدًا."_s);
    return article;
}

QStringList attacks()
{
    return {
        u"\"><script>alert(1)</script>"_s,
        u"</script><script>alert(1)</script>"_s,
        u"</title></style></textarea><img src=x onerror=alert(1)>"_s,
        u"javascript:alert(1)"_s,
        u"]]>--><!--<![CDATA["_s,
        u"\u202Eقلب الاتجاه abc\u2066"_s,
        u"' onmouseover='alert(1)"_s,
        u"{{head}} {{body}} %1 %2"_s,
        u"\u0338<\u0338 \uFFFD\x07\uE000\uFDD0 ﷺ ﻻ "_s + QChar(0) + QChar(0xD800) + u'ب',
        u"data:text/html,<script>alert(1)</script>"_s,
        u"../../etc/passwd"_s,
    };
}

PublicArticle hostileArticle(const QString &attack)
{
    PublicArticle article;
    article.globalId = article.slug = article.language = article.kicker = article.headline = article.searchHeadline = article.socialHeadline
        = article.deck = article.section = article.mainImageCaption = article.creditLine = article.url = article.correction = attack;
    article.bylines = article.tags = {attack, attack + u'2'};
    article.dateline = {attack, QDate(2026, 1, 31)};
    article.mainImage = {attack, attack, attack};
    article.sources = {{attack, SourceKind::Document, attack, attack}, {attack, SourceKind::Person, attack, attack}};
    article.published = QDateTime({2026, 1, 31}, {22, 59}, Qt::UTC);
    article.modified = QDateTime({2020, 1, 1}, {0, 0}, Qt::UTC);
    for (const BlockKind kind : {BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quote, BlockKind::ListItem, BlockKind::Figure,
                                 BlockKind::Table, BlockKind::RelatedLink, BlockKind::Unknown}) {
        Block hostile;
        hostile.id = attack;
        hostile.kind = kind;
        hostile.level = 99;
        hostile.runs = {{attack, {.marks = Marks::fromInt(63), .href = attack, .language = attack, .source = attack, .unknown = attack}},
                        {attack, {.href = attack}}};
        hostile.figure = {attack, attack, attack};
        hostile.rows = {{TableCell{hostile.runs, true, 1'000'000, -7}, TableCell{}}, {TableCell{hostile.runs, false, 2, 99}}};
        hostile.related = {attack, attack};
        hostile.unknown = attack;
        article.body.blocks.push_back(hostile);
    }
    return article;
}

PublisherProfile newsroom()
{
    return {u"صحيفة المثال"_s, u"https://news.example.org"_s, u"ar_JO"_s, u"Asia/Amman"_s, u"logo"_s, u"house"_s};
}

std::optional<PagePicture> drawnPicture(const QString &hash)
{
    const QByteArray digest = QCryptographicHash::hash(hash.toUtf8(), QCryptographicHash::Sha256);
    const auto number = [&digest](int i) { return static_cast<int>(static_cast<uchar>(digest[i])); };
    QImage image(hash == u"logo" ? QSize(96, 96) : QSize(480, 240 + number(0) / 2), QImage::Format_RGB32);
    const QRgb top = qRgb(number(1), number(2), number(3));
    const QRgb bottom = qRgb(number(4), number(5), number(6));
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::fill_n(line, image.width(), (y / 20) % 2 == 0 ? top : bottom);
    }
    PagePicture picture{{}, u"image/bmp"_s, image.size()};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "BMP") ? std::optional(picture) : std::nullopt;
}

QByteArray fileNamed(const std::vector<PageFile> &files, const QString &name)
{
    const auto file = std::ranges::find(files, name, &PageFile::name);
    return file != files.end() ? file->bytes : QByteArray();
}

} // namespace muharrir::test
