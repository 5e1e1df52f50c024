<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>NewsDate</name>
    <message>
        <source>January</source>
        <translation>يناير/كانون الثاني</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير/شباط</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس/آذار</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل/نيسان</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو/أيار</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو/حزيران</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو/تموز</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس/آب</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر/أيلول</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر/تشرين الأول</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر/تشرين الثاني</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر/كانون الأول</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
</context>
<context>
    <name>muharrir::ArticleHeader</name>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Content profile</source>
        <translation>نوع المادة</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Main image</source>
        <translation>الصورة الرئيسة</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>The name the item is published under</source>
        <translation>الاسم الذي تُنشر به المادة</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>بلا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · short for a headline</source>
        <translation>%1 · قصير لعنوان</translation>
    </message>
    <message>
        <source>%1 · longer than usual</source>
        <translation>%1 · أطول من المعتاد</translation>
    </message>
    <message>
        <source>%1 · %2 at the most</source>
        <translation>%1 · الحد الأقصى %2</translation>
    </message>
    <message>
        <source>%1 · proposed by the import, to be confirmed</source>
        <translation>%1 · عنوان مقترح من الاستيراد، بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>muharrir::ArticlePage</name>
    <message>
        <source>Ignored finding</source>
        <translation>تجاهل نتيجة تدقيق</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Sure corrections</source>
        <translation>التصحيحات المؤكدة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>muharrir::AssetPictures</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>muharrir::FigurePopup</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>حقوق الصورة</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>ما تُظهره الصورة، لمن لا يراها</translation>
    </message>
    <message>
        <source>The caption is written below the picture; Enter takes both lines</source>
        <translation>يُكتب شرح الصورة تحتها في النص، وEnter يحفظ السطرين</translation>
    </message>
</context>
<context>
    <name>muharrir::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>Ignore tashkeel and hamza forms</source>
        <translation>دون تشكيل ولا أشكال الهمزة</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %Ln مواضع</numerusform>
            <numerusform>استُبدل %Ln موضعًا</numerusform>
            <numerusform>استُبدل %Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::FormatBar</name>
    <message>
        <source>Subhead %1</source>
        <translation>عنوان فرعي %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Read also</source>
        <translation>اقرأ أيضًا</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>نمط الفقرة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>• Bullets</source>
        <translation>• نقطية</translation>
    </message>
    <message>
        <source>1. Numbers</source>
        <translation>1. مرقّمة</translation>
    </message>
    <message>
        <source>« Quote</source>
        <translation>« اقتباس</translation>
    </message>
</context>
<context>
    <name>muharrir::LinkPopup</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Enter applies the link</source>
        <translation>مفتاح Enter يضع الرابط</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>Not an address: it begins with https:// or is an e-mail address</source>
        <translation>ليس رابطًا صالحًا: الرابط يبدأ بـ https:// أو يكون عنوان بريد إلكتروني</translation>
    </message>
</context>
<context>
    <name>muharrir::MainImageRow</name>
    <message>
        <source>Caption</source>
        <translation>شرح الصورة</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>حقوق الصورة</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Main image</source>
        <translation>الصورة الرئيسة</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>ما تظهره الصورة، لمن لا يراها</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
</context>
<context>
    <name>muharrir::MoreFields</name>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Push headline</source>
        <translation>عنوان الإشعار</translation>
    </message>
    <message>
        <source>Social headline</source>
        <translation>عنوان المنصات</translation>
    </message>
    <message>
        <source>Search headline</source>
        <translation>عنوان محركات البحث</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>The item&apos;s name inside the newsroom</source>
        <translation>السلَغ: اسم المادة داخل غرفة الأخبار</translation>
    </message>
    <message>
        <source>URL slug</source>
        <translation>اسم الرابط</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>جهة النقل</translation>
    </message>
    <message>
        <source>Whose copy it is; not the same as who informed us</source>
        <translation>صاحبة النص المنقول، وهي غير المصادر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعد التسليم</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>حظر النشر حتى</translation>
    </message>
    <message>
        <source>Published URL</source>
        <translation>رابط النشر</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>ملاحظة للدسك</translation>
    </message>
    <message>
        <source>Never leaves the house</source>
        <translation>لا تخرج من غرفة الأخبار</translation>
    </message>
    <message>
        <source>Legal review</source>
        <translation>مراجعة قانونية</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>ليست للنشر</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>1 · breaking</source>
        <translation>1 · عاجل</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3 · usual</source>
        <translation>3 · عادي</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5 · can wait</source>
        <translation>5 · يحتمل التأجيل</translation>
    </message>
</context>
<context>
    <name>muharrir::NameOffer</name>
    <message>
        <source>Tab takes it · Esc does not</source>
        <translation>Tab للقبول · Esc للرفض</translation>
    </message>
    <message>
        <source>Name offered: %1</source>
        <translation>اسم مقترح: %1</translation>
    </message>
</context>
<context>
    <name>muharrir::OptionalTime</name>
    <message>
        <source>%1 is given</source>
        <translation>%1: محدد</translation>
    </message>
</context>
<context>
    <name>muharrir::RepairStrip</name>
    <message>
        <source>broken characters</source>
        <translation>محارف تالفة</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>محارف تحكم</translation>
    </message>
    <message>
        <source>non-breaking spaces</source>
        <translation>مسافات غير فاصلة</translation>
    </message>
    <message>
        <source>Latin commas</source>
        <translation>فواصل لاتينية</translation>
    </message>
    <message>
        <source>Persian letters</source>
        <translation>حروف فارسية</translation>
    </message>
    <message>
        <source>letters in presentation forms</source>
        <translation>حروف بأشكال العرض</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>محارف خفية</translation>
    </message>
    <message>
        <source>direction marks</source>
        <translation>علامات اتجاه</translation>
    </message>
    <message>
        <source>decomposed letters</source>
        <translation>حروف مفككة</translation>
    </message>
    <message>
        <source>Undo the paste</source>
        <translation>تراجع عن اللصق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was mended: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Repaired on paste: %1</source>
        <translation>أُصلح عند اللصق: %1</translation>
    </message>
</context>
<context>
    <name>muharrir::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>(remove)</source>
        <translation>(حذف)</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>On to the next</source>
        <translation>التالية</translation>
    </message>
</context>
<context>
    <name>muharrir::TextEditor</name>
    <message>
        <source>Article text</source>
        <translation>نص المادة</translation>
    </message>
</context>
</TS>
