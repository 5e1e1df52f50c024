<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Proofing</source>
        <comment>menu</comment>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>مادة جديدة</translation>
    </message>
    <message>
        <source>New breaking item</source>
        <translation>خبر عاجل جديد</translation>
    </message>
    <message>
        <source>New item from the clipboard</source>
        <translation>مادة جديدة من الحافظة</translation>
    </message>
    <message>
        <source>Open item…</source>
        <translation>فتح مادة…</translation>
    </message>
    <message>
        <source>Next opened item</source>
        <translation>المادة التالية مما فُتح</translation>
    </message>
    <message>
        <source>Previous opened item</source>
        <translation>المادة السابقة مما فُتح</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Export page…</source>
        <translation>تصدير الصفحة…</translation>
    </message>
    <message>
        <source>Copy for CMS…</source>
        <translation>نسخ لنظام النشر…</translation>
    </message>
    <message>
        <source>Published URL…</source>
        <translation>رابط النشر…</translation>
    </message>
    <message>
        <source>Back up the archive…</source>
        <translation>نسخة احتياطية من الأرشيف…</translation>
    </message>
    <message>
        <source>Switch person…</source>
        <translation>تبديل الشخص…</translation>
    </message>
    <message>
        <source>Close item</source>
        <translation>إغلاق المادة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste text only</source>
        <translation>لصق النص فقط</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>بحث في الأرشيف</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Newsroom settings…</source>
        <translation>إعدادات غرفة الأخبار…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>الألواح الجانبية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Related items</source>
        <translation>مواد ذات صلة</translation>
    </message>
    <message>
        <source>Proofing</source>
        <translation>التدقيق اللغوي</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>مسار المادة</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>عودة إلى النص</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>وضع التركيز</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>الحجم المعتاد للنص</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Read also</source>
        <translation>اقرأ أيضًا</translation>
    </message>
    <message>
        <source>Ready phrase…</source>
        <translation>عبارة جاهزة…</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>تاريخ اليوم</translation>
    </message>
    <message>
        <source>Quotation marks « »</source>
        <translation>علامتا تنصيص « »</translation>
    </message>
    <message>
        <source>Dash —</source>
        <translation>شرطة —</translation>
    </message>
    <message>
        <source>Ellipsis …</source>
        <translation>علامة الحذف …</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>مسافة غير فاصلة</translation>
    </message>
    <message>
        <source>Joining break</source>
        <translation>فاصل وصل الحروف</translation>
    </message>
    <message>
        <source>Right-to-left mark</source>
        <translation>علامة اتجاه من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Left-to-right mark</source>
        <translation>علامة اتجاه من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Subhead 1</source>
        <translation>عنوان فرعي 1</translation>
    </message>
    <message>
        <source>Subhead 2</source>
        <translation>عنوان فرعي 2</translation>
    </message>
    <message>
        <source>Subhead 3</source>
        <translation>عنوان فرعي 3</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
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
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>نص علوي</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>نص سفلي</translation>
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
        <source>Indent list item</source>
        <translation>إزاحة بند القائمة</translation>
    </message>
    <message>
        <source>Outdent list item</source>
        <translation>إلغاء إزاحة البند</translation>
    </message>
    <message>
        <source>Move paragraph up</source>
        <translation>نقل الفقرة إلى أعلى</translation>
    </message>
    <message>
        <source>Move paragraph down</source>
        <translation>نقل الفقرة إلى أسفل</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Other direction</source>
        <translation>عكس اتجاه الفقرة</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>إزالة التنسيق</translation>
    </message>
    <message>
        <source>Clean the Arabic text</source>
        <translation>تنظيف النص العربي</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>إرسال للمراجعة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Return with reason…</source>
        <translation>إعادة للتعديل…</translation>
    </message>
    <message>
        <source>Mark as proofread</source>
        <translation>إتمام التدقيق</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Republish</source>
        <translation>إعادة النشر</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب من النشر…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف العمل</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Attribute passage to source…</source>
        <translation>إسناد المقطع إلى مصدر…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Apply the first suggestion</source>
        <translation>تطبيق الاقتراح الأول</translation>
    </message>
    <message>
        <source>Suggestions at the caret</source>
        <translation>اقتراحات عند المؤشر</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>تجاهل هنا</translation>
    </message>
    <message>
        <source>Ignore in this item</source>
        <translation>تجاهل في هذه المادة</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Fix all safe ones…</source>
        <translation>إصلاح المؤكد…</translation>
    </message>
    <message>
        <source>Mark findings in the text</source>
        <translation>إظهار النتائج في النص</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>بحث في الأوامر</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ترحيب</translation>
    </message>
    <message>
        <source>About Muharrir</source>
        <translation>عن برنامج محرِّر</translation>
    </message>
    <message>
        <source>Hand-over file…</source>
        <translation>حزمة المادة لزميل…</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>الأحرف غير المرئية</translation>
    </message>
    <message>
        <source>Quotation marks “ ”</source>
        <translation>علامتا تنصيص “ ”</translation>
    </message>
    <message>
        <source>Arabic comma ،</source>
        <translation>فاصلة ،</translation>
    </message>
    <message>
        <source>Arabic semicolon ؛</source>
        <translation>فاصلة منقوطة ؛</translation>
    </message>
    <message>
        <source>Arabic question mark ؟</source>
        <translation>علامة استفهام ؟</translation>
    </message>
    <message>
        <source>Arabic percent sign ٪</source>
        <translation>علامة النسبة المئوية ٪</translation>
    </message>
    <message>
        <source>Sign of the Hijri year هـ</source>
        <translation>رمز السنة الهجرية هـ</translation>
    </message>
    <message>
        <source>Digits 0123</source>
        <translation>تحويل الأرقام إلى 0123</translation>
    </message>
    <message>
        <source>Digits ٠١٢٣</source>
        <translation>تحويل الأرقام إلى ٠١٢٣</translation>
    </message>
    <message>
        <source>Remove tashkeel</source>
        <translation>حذف التشكيل</translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>فتح أرشيف آخر…</translation>
    </message>
    <message>
        <source>Tag vocabulary…</source>
        <translation>قائمة الوسوم…</translation>
    </message>
    <message>
        <source>Contact book…</source>
        <translation>دليل المصادر…</translation>
    </message>
    <message>
        <source>Tags in the text</source>
        <translation>الوسوم في النص</translation>
    </message>
    <message>
        <source>Read also at the house position</source>
        <translation>اقرأ أيضًا في موضعها المعتمد</translation>
    </message>
    <message>
        <source>Background paragraph</source>
        <translation>فقرة خلفية</translation>
    </message>
    <message>
        <source>Turn this rule off</source>
        <translation>إيقاف القاعدة</translation>
    </message>
    <message>
        <source>Go through the findings</source>
        <translation>تدقيق المادة خطوة خطوة</translation>
    </message>
    <message>
        <source>Autocorrect while typing</source>
        <translation>التصحيح التلقائي أثناء الكتابة</translation>
    </message>
    <message>
        <source>Offer names while typing</source>
        <translation>اقتراح الأسماء أثناء الكتابة</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>دليل الأسلوب…</translation>
    </message>
    <message>
        <source>House dictionary…</source>
        <translation>قاموس المؤسسة…</translation>
    </message>
    <message>
        <source>Filter items…</source>
        <translation>تصفية المواد…</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>الأرشيفات الأخيرة</translation>
    </message>
    <message>
        <source>Purge for ever…</source>
        <translation>محو نهائي…</translation>
    </message>
</context>
<context>
    <name>CopyFields</name>
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
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>نص المادة</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>جهة النقل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Search headline</source>
        <translation>عنوان محركات البحث</translation>
    </message>
    <message>
        <source>Social headline</source>
        <translation>عنوان المنصات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>URL slug</source>
        <translation>اسم الرابط</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Spelling</source>
        <translation>إملاء</translation>
    </message>
    <message>
        <source>Word out of place</source>
        <translation>كلمة في غير موضعها</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>الاتساق</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Check this</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Write it in the field below.</source>
        <translation>يُكتب في الحقل أدناه.</translation>
    </message>
    <message>
        <source>Write it on the page.</source>
        <translation>مكانه في الصفحة.</translation>
    </message>
    <message>
        <source>It was derived from the pasted text: confirm or change it.</source>
        <translation>اشتُقّ من النص الملصق، وينتظر تأكيدًا أو تغييرًا.</translation>
    </message>
    <message>
        <source>Take a suggested tag or write one.</source>
        <translation>يكفي وسم مقترح أو جديد.</translation>
    </message>
    <message>
        <source>Say who informed us, or whose copy it is.</source>
        <translation>من المصدر، أو عمّن نُقلت المادة؟</translation>
    </message>
    <message>
        <source>An editor does not approve his own item.</source>
        <translation>لا يعتمد المحرر مادته.</translation>
    </message>
    <message>
        <source>The chief editor clears it.</source>
        <translation>ينهيها رئيس التحرير.</translation>
    </message>
    <message>
        <source>Take the mark off in the item&apos;s fields.</source>
        <translation>العلامة في حقول المادة.</translation>
    </message>
    <message>
        <source>Wait, or change the embargo in the item&apos;s fields.</source>
        <translation>موعد الحظر في حقول المادة.</translation>
    </message>
    <message>
        <source>Approve the changes anew.</source>
        <translation>يلزم اعتماد التغييرات.</translation>
    </message>
    <message>
        <source>Say what was wrong, for the readers.</source>
        <translation>بيان الخطأ للقراء.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %Ln ثوانٍ</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>قبل أسبوع</numerusform>
            <numerusform>قبل أسبوعين</numerusform>
            <numerusform>قبل %Ln أسابيع</numerusform>
            <numerusform>قبل %Ln أسبوعًا</numerusform>
            <numerusform>قبل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %Ln أشهر</numerusform>
            <numerusform>قبل %Ln شهرًا</numerusform>
            <numerusform>قبل %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day month year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and a half</source>
        <comment>minutes</comment>
        <translation>%1 ونصف</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>علامات التنصيص</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Tanwin</source>
        <translation>موضع التنوين</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>As it comes</source>
        <comment>house style</comment>
        <translation>كما ترد</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <translation>الجمل الطويلة</translation>
    </message>
    <message>
        <source>Say / do not say</source>
        <translation>قل ولا تقل</translation>
    </message>
    <message>
        <source>«تم» with a verbal noun</source>
        <translation>«تم» مع المصدر</translation>
    </message>
    <message>
        <source>Place of the tanwin</source>
        <translation>موضع التنوين</translation>
    </message>
    <message>
        <source>Digits of the house</source>
        <translation>أرقام المؤسسة</translation>
    </message>
    <message>
        <source>Quotation marks of the house</source>
        <translation>علامات التنصيص المعتمدة</translation>
    </message>
    <message>
        <source>Months of the house</source>
        <translation>أسماء الأشهر المعتمدة</translation>
    </message>
    <message>
        <source>Dateline of the house</source>
        <translation>صيغة المكان والتاريخ</translation>
    </message>
    <message>
        <source>Words close to known ones</source>
        <translation>كلمات تشبه كلمات معروفة</translation>
    </message>
    <message>
        <source>Percentage of the house</source>
        <translation>صيغة النسبة المئوية</translation>
    </message>
    <message>
        <source>Spelling of the house</source>
        <translation>الرسم المعتمد</translation>
    </message>
    <message>
        <source>Names in the form of the house</source>
        <translation>صيغ الأسماء المعتمدة</translation>
    </message>
    <message>
        <source>One name, one form</source>
        <translation>اسم واحد بصيغة واحدة</translation>
    </message>
    <message>
        <source>One kind of quotation marks</source>
        <translation>نوع واحد من علامات التنصيص</translation>
    </message>
    <message>
        <source>One kind of digits</source>
        <translation>نوع واحد من الأرقام</translation>
    </message>
    <message>
        <source>Doubled words</source>
        <translation>الكلمات المكررة</translation>
    </message>
    <message>
        <source>Doubled marks</source>
        <translation>العلامات المكررة</translation>
    </message>
    <message>
        <source>Doubled spaces</source>
        <translation>المسافات المكررة</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>مسافة قبل علامة الترقيم</translation>
    </message>
    <message>
        <source>Space after a mark</source>
        <translation>مسافة بعد علامة الترقيم</translation>
    </message>
    <message>
        <source>Space inside brackets</source>
        <translation>مسافة داخل القوسين</translation>
    </message>
    <message>
        <source>Space around brackets</source>
        <translation>مسافة حول القوسين</translation>
    </message>
    <message>
        <source>No-break spaces</source>
        <translation>المسافات غير الفاصلة</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>المحارف الخفية</translation>
    </message>
    <message>
        <source>Presentation forms</source>
        <translation>الحروف بأشكال العرض</translation>
    </message>
    <message>
        <source>Latin marks</source>
        <translation>علامات الترقيم اللاتينية</translation>
    </message>
    <message>
        <source>Unbalanced quotation marks</source>
        <translation>علامة تنصيص بلا قرين</translation>
    </message>
    <message>
        <source>Unbalanced brackets</source>
        <translation>قوس بلا قرين</translation>
    </message>
    <message>
        <source>إن at the beginning</source>
        <translation>«إن» في أول الجملة</translation>
    </message>
    <message>
        <source>إن after a verb of saying</source>
        <translation>«إن» بعد القول</translation>
    </message>
    <message>
        <source>Endings of verbs</source>
        <translation>إعراب الأفعال</translation>
    </message>
    <message>
        <source>Endings of cases</source>
        <translation>إعراب الأسماء</translation>
    </message>
    <message>
        <source>Hamza by case</source>
        <translation>الهمزة بحسب الإعراب</translation>
    </message>
    <message>
        <source>Tanwin of the adjective</source>
        <translation>تنوين الصفة</translation>
    </message>
    <message>
        <source>Demonstratives</source>
        <translation>أسماء الإشارة</translation>
    </message>
</context>
<context>
    <name>muharrir::AboutDialog</name>
    <message>
        <source>Muharrir</source>
        <translation>محرِّر</translation>
    </message>
    <message>
        <source>A desktop newsroom editor for Arabic</source>
        <translation>برنامج مكتبي لتحرير الأخبار بالعربية</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later</source>
        <translation>برنامج حر برخصة GPL، الإصدار 3 أو ما بعده</translation>
    </message>
    <message>
        <source>Built on Qt %1, Hunspell, SQLite and ICU</source>
        <translation>مبني على Qt %1 وHunspell وSQLite وICU</translation>
    </message>
    <message>
        <source>Archive: %1</source>
        <translation>الأرشيف: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>muharrir::ArchivesDialog</name>
    <message>
        <source>Open another archive</source>
        <translation>فتح أرشيف آخر</translation>
    </message>
    <message>
        <source>Each archive has a window of its own</source>
        <translation>لكل أرشيف نافذته</translation>
    </message>
    <message>
        <source>Archives that were open here</source>
        <translation>أرشيفات فُتحت هنا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Open or make an archive</source>
        <translation>فتح أرشيف أو إنشاؤه</translation>
    </message>
    <message>
        <source>Archives (*.muharrir)</source>
        <translation>أرشيفات (*.muharrir)</translation>
    </message>
</context>
<context>
    <name>muharrir::ArticleListModel</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>headline</source>
        <comment>place of a match</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>text</source>
        <comment>place of a match</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>place of a match</comment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>byline</source>
        <comment>place of a match</comment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>fields of the item</source>
        <comment>place of a match</comment>
        <translation>بيانات المادة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between forms</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Ignoring tashkeel: %1</source>
        <translation>دون تشكيل: %1</translation>
    </message>
    <message>
        <source>Stem match: %1</source>
        <translation>صيغ قريبة: %1</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>في: %1</translation>
    </message>
</context>
<context>
    <name>muharrir::BesideView</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>muharrir::Chip</name>
    <message>
        <source>Tag: %1</source>
        <translation>وسم: %1</translation>
    </message>
    <message>
        <source>Suggested tag: %1</source>
        <translation>وسم مقترح: %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>يزول بمفتاح Delete</translation>
    </message>
    <message>
        <source>Enter takes it</source>
        <translation>يُضاف بمفتاح Enter</translation>
    </message>
</context>
<context>
    <name>muharrir::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>muharrir::ComparisonDialog</name>
    <message>
        <source>Two versions side by side</source>
        <translation>نسختان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Moved:</source>
        <translation>نُقلت:</translation>
    </message>
    <message>
        <source>Moved here:</source>
        <translation>نُقلت إلى هنا:</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) differ</source>
        <translation>
            <numerusform>لا فقرات مختلفة</numerusform>
            <numerusform>فقرة واحدة مختلفة</numerusform>
            <numerusform>فقرتان مختلفتان</numerusform>
            <numerusform>%Ln فقرات مختلفة</numerusform>
            <numerusform>%Ln فقرة مختلفة</numerusform>
            <numerusform>%Ln فقرة مختلفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::ContactBook</name>
    <message>
        <source>Confidential source</source>
        <translation>مصدر محمي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Contact book</source>
        <translation>دليل المصادر</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>بحث في دليل المصادر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Role or description</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Usual terms</source>
        <translation>شروط النشر المعتادة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Note, never printed</source>
        <translation>ملاحظة لا تُنشر</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>مصدر جديد في الدليل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>muharrir::CopyDialog</name>
    <message>
        <source>Copy for CMS</source>
        <translation>نسخ لنظام النشر</translation>
    </message>
    <message>
        <source>The item is not published yet.</source>
        <translation>المادة غير منشورة بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Copy HTML</source>
        <translation>نسخ HTML</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
</context>
<context>
    <name>muharrir::DeskCommands</name>
    <message>
        <source>Search commands</source>
        <translation>بحث في الأوامر</translation>
    </message>
    <message>
        <source>Number or words of the item</source>
        <translation>رقم المادة أو كلمات منها</translation>
    </message>
</context>
<context>
    <name>muharrir::DetailsBinding</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>“%1” is not published yet: the link is printed once it is</source>
        <translation>«%1» غير منشورة بعد، ويُطبع الرابط متى نُشرت</translation>
    </message>
    <message>
        <source>No background paragraph of this story is published yet</source>
        <translation>لا فقرة خلفية منشورة لهذا الخبر بعد</translation>
    </message>
    <message>
        <source>Background paragraph from “%1”, %2</source>
        <translation>فقرة خلفية من «%1»، %2</translation>
    </message>
    <message>
        <source>The archive is being made ready for suggestions: %1 of %2</source>
        <translation>يُجهَّز الأرشيف للاقتراحات: %1 من %2</translation>
    </message>
</context>
<context>
    <name>muharrir::DetailsPane</name>
    <message>
        <source>Item data</source>
        <translation>بيانات المادة</translation>
    </message>
</context>
<context>
    <name>muharrir::DictionaryDialog</name>
    <message>
        <source>House dictionary</source>
        <translation>قاموس المؤسسة</translation>
    </message>
    <message>
        <source>Whoever meets a word proposes it, and it works for him at once. An editor accepts it for all, or rejects it and says what the house writes.</source>
        <translation>يقترح الصحفي الكلمة فتُقبل في نصوصه فورًا، ثم يقبلها المحرر للجميع أو يرفضها ويذكر الصيغة المعتمدة.</translation>
    </message>
    <message>
        <source>Words and names</source>
        <translation>الكلمات والأسماء</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>المتعلَّمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Words of the house</source>
        <translation>كلمات المؤسسة</translation>
    </message>
    <message>
        <source>New word…</source>
        <translation>كلمة جديدة…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>قبول…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Load a list…</source>
        <translation>تحميل قائمة…</translation>
    </message>
    <message>
        <source>Share a list…</source>
        <translation>مشاركة قائمة…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>الكتّاب</translation>
    </message>
    <message>
        <source>In items</source>
        <translation>وردت في المواد</translation>
    </message>
    <message>
        <source>Words of approved articles</source>
        <translation>كلمات المواد المعتمدة</translation>
    </message>
    <message>
        <source>Add to dictionary…</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Learn from the archive</source>
        <translation>التعلّم من الأرشيف</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>accepted name</source>
        <translation>اسم مقبول</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>instead: %1</source>
        <translation>البديل: %1</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>منسيّة</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Approved articles read: %1. A word that no list has is known after %2 articles of %3 authors; a slip stays one.</source>
        <translation>المواد المعتمدة المقروءة: %1. تصير الكلمة التي لا ترد في القوائم معروفة إذا وردت في مواد عددها %2 لكتّاب عددهم %3، ويبقى الخطأ خطأ.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>What does the house write for “%1”?</source>
        <translation>ما الصيغة المعتمدة بدل «%1»؟</translation>
    </message>
    <message>
        <source>May stay empty: then the word is merely not known.</source>
        <translation>يجوز تركها فارغة، فتبقى الكلمة غير معروفة.</translation>
    </message>
    <message>
        <source>Load a list</source>
        <translation>تحميل قائمة</translation>
    </message>
    <message>
        <source>Lists of words (*.txt *.dic)</source>
        <translation>قوائم كلمات (*.txt *.dic)</translation>
    </message>
    <message>
        <source>Share a list</source>
        <translation>مشاركة قائمة</translation>
    </message>
    <message>
        <source>List of names with their forms (*.txt);;Hunspell dictionary (*.dic)</source>
        <translation>قائمة أسماء مع صيغها (*.txt);;قاموس Hunspell (*.dic)</translation>
    </message>
</context>
<context>
    <name>muharrir::DifferencesDialog</name>
    <message>
        <source>The same text</source>
        <translation>النصان متطابقان</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>لم تتغيّر كلمات</numerusform>
            <numerusform>تغيّرت كلمة واحدة</numerusform>
            <numerusform>تغيّرت كلمتان</numerusform>
            <numerusform>تغيّرت %Ln كلمات</numerusform>
            <numerusform>تغيّرت %Ln كلمة</numerusform>
            <numerusform>تغيّرت %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>muharrir::EmptyPage</name>
    <message>
        <source>Muharrir</source>
        <translation>محرِّر</translation>
    </message>
</context>
<context>
    <name>muharrir::ExportDialog</name>
    <message>
        <source>One file that holds everything</source>
        <translation>ملف واحد يضم كل شيء</translation>
    </message>
    <message>
        <source>Open in the browser afterwards</source>
        <translation>فتح الصفحة في المتصفح</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>تصدير الصفحة</translation>
    </message>
    <message>
        <source>The item is not published: the page is marked as a review copy, and its state stays.</source>
        <translation>المادة غير منشورة: تُعلَّم الصفحة بأنها نسخة مراجعة، ولا تتغيّر حالة المادة.</translation>
    </message>
    <message>
        <source>A folder: the page and its pictures</source>
        <translation>مجلد فيه الصفحة وصورها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>muharrir::FileCommands</name>
    <message>
        <source>The clipboard holds no text</source>
        <translation>لا نص في الحافظة</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken from the clipboard</source>
        <translation>
            <numerusform>لا مواد في الحافظة</numerusform>
            <numerusform>أُخذت مادة واحدة من الحافظة</numerusform>
            <numerusform>أُخذت مادتان من الحافظة</numerusform>
            <numerusform>أُخذت %Ln مواد من الحافظة</numerusform>
            <numerusform>أُخذت %Ln مادة من الحافظة</numerusform>
            <numerusform>أُخذت %Ln مادة من الحافظة</numerusform>
        </translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>ما أُصلح</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Items (*.txt *.md *.html *.htm *.docx *.jsonl *.rss *.atom *.xml *.json *.muharrir-item);;All files (*)</source>
        <translation>مواد (*.txt *.md *.html *.htm *.docx *.jsonl *.rss *.atom *.xml *.json *.muharrir-item);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Page written: %1</source>
        <translation>كُتبت الصفحة: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Published URL</source>
        <translation>رابط النشر</translation>
    </message>
    <message>
        <source>Where readers find the item; related links lead there.</source>
        <translation>حيث يجد القراء المادة، وإليه تقود روابط المواد ذات الصلة.</translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>نسخة احتياطية من الأرشيف</translation>
    </message>
    <message>
        <source>Backup written: %1</source>
        <translation>كُتبت النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Export page…</source>
        <translation>تصدير الصفحة…</translation>
    </message>
    <message>
        <source>Copy for CMS…</source>
        <translation>نسخ لنظام النشر…</translation>
    </message>
    <message>
        <source>Hand-over file</source>
        <translation>حزمة المادة</translation>
    </message>
    <message>
        <source>Hand-over files (*%1)</source>
        <translation>حزم المواد (*%1)</translation>
    </message>
    <message>
        <source>Hand-over file written: %1</source>
        <translation>كُتبت حزمة المادة: %1</translation>
    </message>
    <message>
        <source>Confidential sources that stay behind: %1</source>
        <translation>مصادر محمية لم تُدرج فيها: %1</translation>
    </message>
    <message>
        <source>No other archive was open here</source>
        <translation>لم يُفتح هنا أرشيف آخر</translation>
    </message>
    <message>
        <source>The item is being purged; the whole archive is written anew</source>
        <translation>تُمحى المادة الآن، ويُعاد معها كتابة الأرشيف كله</translation>
    </message>
    <message>
        <source>The item was purged</source>
        <translation>مُحيت المادة</translation>
    </message>
</context>
<context>
    <name>muharrir::FindingModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>الاقتراح: %1</translation>
    </message>
</context>
<context>
    <name>muharrir::HistoryBinding</name>
    <message>
        <source>Note to the desk</source>
        <translation>ملاحظة للدسك</translation>
    </message>
    <message>
        <source>The text of now</source>
        <translation>النص الحالي</translation>
    </message>
</context>
<context>
    <name>muharrir::HistoryPane</name>
    <message>
        <source>No versions yet: the first is kept with the first save</source>
        <translation>لا نسخ بعد: تُحفظ الأولى مع أول حفظ</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>الرجوع إلى هذه النسخة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>مقارنة بالنص الحالي</translation>
    </message>
    <message>
        <source>Compared with the version before</source>
        <translation>مقارنة بالنسخة السابقة</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>النصان متطابقان</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>لم تتغيّر كلمات</numerusform>
            <numerusform>تغيّرت كلمة واحدة</numerusform>
            <numerusform>تغيّرت كلمتان</numerusform>
            <numerusform>تغيّرت %Ln كلمات</numerusform>
            <numerusform>تغيّرت %Ln كلمة</numerusform>
            <numerusform>تغيّرت %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>جنبًا إلى جنب…</translation>
    </message>
    <message>
        <source>Choose two with Ctrl to compare them</source>
        <translation>لمقارنة نسختين: اختيارهما مع Ctrl</translation>
    </message>
</context>
<context>
    <name>muharrir::ImportDialog</name>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>ما استُورد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Imported so far: %1</source>
        <translation>استُورد حتى الآن: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) imported</source>
        <translation>
            <numerusform>لم تُستورد مواد</numerusform>
            <numerusform>استُوردت مادة واحدة</numerusform>
            <numerusform>استُوردت مادتان</numerusform>
            <numerusform>استُوردت %Ln مواد</numerusform>
            <numerusform>استُوردت %Ln مادة</numerusform>
            <numerusform>استُوردت %Ln مادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>ما أُغفل: %1</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>السطر %1: </translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>أُغفل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>muharrir::LearnedDialog</name>
    <message>
        <source>What your articles do</source>
        <translation>ما تفعله موادّكم</translation>
    </message>
    <message>
        <source>Articles read: %1. Each has one vote on each feature, for the form that it uses most. Decided is what three or more articles vote on and seven in ten agree about; all else stays as it is.</source>
        <translation>المواد المقروءة: %1. لكل مادة صوت واحد في كل سمة، للصيغة الأكثر ورودًا فيها. تُحسم السمة إذا صوّتت فيها ثلاث مواد فأكثر واتفقت سبع من كل عشر، ويبقى ما عداها كما هو.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>الصيغ الأخرى</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Take as house style</source>
        <translation>اعتمادها نمطًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>muharrir::LibraryPane</name>
    <message>
        <source>Items</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>بحث في الأرشيف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>موادّي</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>بانتظاري</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج لـ«%1»</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message>
        <source>No items here</source>
        <translation>لا مواد هنا</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>مادة جديدة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>إزالة التصفية</translation>
    </message>
</context>
<context>
    <name>muharrir::LineDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>muharrir::MainWindow</name>
    <message>
        <source>%1 returned the item: %2</source>
        <translation>أعاد %1 المادة للتعديل: %2</translation>
    </message>
    <message>
        <source>Muharrir</source>
        <translation>محرِّر</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>A name for it</source>
        <translation>اسم له</translation>
    </message>
    <message>
        <source>Autocorrected: %1 to %2 · %3 takes it back</source>
        <translation>صُحّح تلقائيًا: %1 ← %2 · %3 للتراجع</translation>
    </message>
    <message>
        <source>The archive can only be read</source>
        <translation>الأرشيف متاح للقراءة فقط</translation>
    </message>
    <message>
        <source>The archive could not be opened</source>
        <translation>تعذّر فتح الأرشيف</translation>
    </message>
</context>
<context>
    <name>muharrir::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>muharrir::NewsroomDialog</name>
    <message>
        <source>An item is approved by someone else</source>
        <translation>اعتماد المادة من شخص آخر</translation>
    </message>
    <message>
        <source>Proofreading is a step of its own</source>
        <translation>التدقيق اللغوي مرحلة مستقلة</translation>
    </message>
    <message>
        <source>At least one tag</source>
        <translation>وسم واحد على الأقل</translation>
    </message>
    <message>
        <source>A source or a credit line</source>
        <translation>مصدر أو جهة نقل</translation>
    </message>
    <message>
        <source>Newsroom settings</source>
        <translation>إعدادات غرفة الأخبار</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name of the publisher</source>
        <translation>اسم الناشر</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>عنوان الموقع</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Default image</source>
        <translation>الصورة الافتراضية</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Required before approval</source>
        <translation>إلزامي قبل الاعتماد</translation>
    </message>
    <message>
        <source>Second read of breaking news, minutes</source>
        <translation>القراءة الثانية للخبر العاجل، بالدقائق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>اسم الشخص الجديد</translation>
    </message>
    <message>
        <source>Role of the new person</source>
        <translation>دور الشخص الجديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>“Read also” stands behind paragraph</source>
        <translation>موضع «اقرأ أيضًا» بعد الفقرة</translation>
    </message>
</context>
<context>
    <name>muharrir::NoteModel</name>
    <message>
        <source>the passage is gone</source>
        <translation>حُذف المقطع</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>closed by %1</source>
        <translation>أغلقها %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
</context>
<context>
    <name>muharrir::NoteThreads</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>New note; @ calls someone</source>
        <translation>ملاحظة جديدة، والإشارة إلى شخص بالعلامة @</translation>
    </message>
    <message>
        <source>Enter leads to the passage, Space closes or reopens</source>
        <translation>Enter للانتقال إلى المقطع، والمسافة للإغلاق أو إعادة الفتح</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>رد على %1</translation>
    </message>
    <message>
        <source>On the item as a whole; select a passage to write on it</source>
        <translation>على المادة كلها؛ وبتحديد مقطع تكون الملاحظة عليه</translation>
    </message>
    <message>
        <source>On: “%1”</source>
        <translation>على: «%1»</translation>
    </message>
</context>
<context>
    <name>muharrir::NotesPane</name>
    <message>
        <source>Reasons of returns and withdrawals will stand here</source>
        <translation>تظهر هنا أسباب الإعادة والسحب</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>ملاحظة للدسك</translation>
    </message>
    <message>
        <source>It never leaves the house</source>
        <translation>لا تخرج من غرفة الأخبار</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>ملاحظات المسار</translation>
    </message>
</context>
<context>
    <name>muharrir::PaneTabs</name>
    <message>
        <source>Panes</source>
        <translation>الألواح الجانبية</translation>
    </message>
</context>
<context>
    <name>muharrir::PersonDialog</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>muharrir::PhrasesDialog</name>
    <message>
        <source>Keep the phrase</source>
        <translation>حفظ العبارة</translation>
    </message>
    <message>
        <source>Remove the phrase</source>
        <translation>حذف العبارة</translation>
    </message>
    <message>
        <source>Ready phrases</source>
        <translation>عبارات جاهزة</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>In the text, the short form and %1 write the phrase.</source>
        <translation>في المتن يكفي الاختصار تتبعه العلامة %1 لكتابة العبارة.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>muharrir::ProofingCommands</name>
    <message>
        <source>Add to dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Propose to the house dictionary</source>
        <translation>اقتراح على قاموس المؤسسة</translation>
    </message>
    <message>
        <source>The house does without this rule from now on: %1</source>
        <translation>أُوقفت القاعدة للجميع: %1</translation>
    </message>
    <message>
        <source>Turn it on again</source>
        <translation>تشغيلها من جديد</translation>
    </message>
    <message>
        <source>There is nothing to correct that is sure.</source>
        <translation>لا تصحيحات مؤكدة في هذه المادة.</translation>
    </message>
    <message numerus="yes">
        <source>%n sure finding(s) fixed</source>
        <translation>
            <numerusform>لم يُصلح شيء</numerusform>
            <numerusform>أُصلحت نتيجة مؤكدة واحدة</numerusform>
            <numerusform>أُصلحت نتيجتان مؤكدتان</numerusform>
            <numerusform>أُصلحت %Ln نتائج مؤكدة</numerusform>
            <numerusform>أُصلحت %Ln نتيجة مؤكدة</numerusform>
            <numerusform>أُصلحت %Ln نتيجة مؤكدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Proofing is through. Unknown words: %1, in the pane.</source>
        <translation>اكتمل التدقيق. كلمات غير معروفة: %1، وهي في اللوحة.</translation>
    </message>
    <message>
        <source>Proofing is through.</source>
        <translation>اكتمل التدقيق.</translation>
    </message>
    <message>
        <source>Added to the house dictionary: “%1”</source>
        <translation>أُضيفت «%1» إلى قاموس المؤسسة</translation>
    </message>
    <message>
        <source>Proposed to the house dictionary: “%1”</source>
        <translation>اقتُرحت «%1» لقاموس المؤسسة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>muharrir::ProofingPane</name>
    <message>
        <source>Unknown words</source>
        <translation>كلمات غير معروفة</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Proofing</source>
        <translation>التدقيق اللغوي</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج التدقيق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of finding: how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muharrir::PurgeDialog</name>
    <message>
        <source>Purge the item</source>
        <translation>محو المادة نهائيًا</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Its text, its versions, its history and its words in the search go for ever; nothing takes it back. Copies made before remain: backups, hand-over files, exported pages. To keep it and see it no more, spike it.</source>
        <translation>يُمحى نصها ونسخها وسجلها وكلماتها في البحث نهائيًا، ولا تراجع عن ذلك. وتبقى النسخ التي صُنعت قبله: النسخ الاحتياطية وحزم المواد والصفحات المصدّرة. أما إبقاؤها بعيدًا عن العمل فباستبعادها.</translation>
    </message>
    <message>
        <source>To confirm, write the number of the item: %1</source>
        <translation>للتأكيد يُكتب رقم المادة: %1</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>muharrir::RelatedModel</name>
    <message>
        <source>Earlier version of this story</source>
        <translation>نسخة سابقة من الخبر</translation>
    </message>
    <message>
        <source>Similar copies: %1</source>
        <translation>نسخ مشابهة: %1</translation>
    </message>
    <message>
        <source>In common: %1</source>
        <translation>يشتركان في: %1</translation>
    </message>
    <message>
        <source>Not yet published (%1)</source>
        <translation>غير منشورة (%1)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Shared tags: %1</source>
        <translation>وسوم مشتركة: %1</translation>
    </message>
</context>
<context>
    <name>muharrir::RelatedPane</name>
    <message>
        <source>Related items</source>
        <translation>مواد ذات صلة</translation>
    </message>
    <message>
        <source>Enter inserts “Read also”, Space opens the item, Delete hides it</source>
        <translation>Enter لإدراج «اقرأ أيضًا»، والمسافة للفتح، وDelete للإخفاء</translation>
    </message>
    <message>
        <source>Nothing related in the archive yet</source>
        <translation>لا مواد ذات صلة في الأرشيف بعد</translation>
    </message>
    <message>
        <source>Searching the archive…</source>
        <translation>جارٍ البحث في الأرشيف…</translation>
    </message>
    <message>
        <source>Insert “Read also”</source>
        <translation>إدراج «اقرأ أيضًا»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Why suggested</source>
        <translation>سبب الاقتراح</translation>
    </message>
    <message>
        <source>Insert the background paragraph</source>
        <translation>إدراج الفقرة الخلفية</translation>
    </message>
    <message>
        <source>Earlier version of this story: %1</source>
        <translation>نسخة سابقة من الخبر: %1</translation>
    </message>
    <message>
        <source>About the same event: %1</source>
        <translation>عن الحدث نفسه: %1</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <translation>البحث دون «%1»</translation>
    </message>
    <message>
        <source>Search with “%1” again</source>
        <translation>إعادة «%1» إلى البحث</translation>
    </message>
    <message>
        <source>Links to withdrawn items: %1</source>
        <translation>روابط إلى مواد مسحوبة: %1</translation>
    </message>
    <message>
        <source>%1 ‹ %2</source>
        <translation>%1 ‹ %2</translation>
    </message>
    <message>
        <source>Insert “Read also” at the house position</source>
        <translation>إدراج «اقرأ أيضًا» في موضعها المعتمد</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح إلى جانب المادة</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Never suggest</source>
        <translation>عدم الاقتراح</translation>
    </message>
</context>
<context>
    <name>muharrir::SafeFixDialog</name>
    <message>
        <source>Fix all safe ones</source>
        <translation>إصلاح المؤكد</translation>
    </message>
    <message>
        <source>Nothing is changed inside quotation marks, and no name. All of it is one step: a single undo takes it back.</source>
        <translation>لا يتغيّر شيء داخل علامات التنصيص ولا اسم. وكلها خطوة واحدة: تراجع واحد يعيدها.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>(remove)</source>
        <translation>(حذف)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>إصلاح: %1</translation>
    </message>
</context>
<context>
    <name>muharrir::SearchChips</name>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>موادّي</translation>
    </message>
    <message>
        <source>Of a colleague</source>
        <translation>مواد زميل</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>وسم: %1</translation>
    </message>
    <message>
        <source>Byline: %1</source>
        <translation>التوقيع: %1</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>As typed only</source>
        <translation>كما كُتبت فقط</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>تصفية: %1</translation>
    </message>
</context>
<context>
    <name>muharrir::SearchFilters</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>إزالة التصفية</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>آخر أسبوع</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>آخر شهر</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>بين تاريخين</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>كل الأقسام</translation>
    </message>
</context>
<context>
    <name>muharrir::SearchMenu</name>
    <message>
        <source>Words as typed only</source>
        <translation>الكلمات كما كُتبت فقط</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Spiked items</source>
        <translation>المستبعدات</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>إزالة بحث محفوظ</translation>
    </message>
    <message>
        <source>Filters and saved searches</source>
        <translation>التصفية وعمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>تصفية…</translation>
    </message>
</context>
<context>
    <name>muharrir::SessionQuestions</name>
    <message numerus="yes">
        <source>Unsaved text was found in %n item(s)</source>
        <translation>
            <numerusform>لا نصوص غير محفوظة</numerusform>
            <numerusform>نص غير محفوظ في مادة واحدة</numerusform>
            <numerusform>نص غير محفوظ في مادتين</numerusform>
            <numerusform>نص غير محفوظ في %Ln مواد</numerusform>
            <numerusform>نص غير محفوظ في %Ln مادة</numerusform>
            <numerusform>نص غير محفوظ في %Ln مادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>There is unsaved text of this item, kept %1</source>
        <translation>لهذه المادة نص غير محفوظ، آخره %1</translation>
    </message>
    <message>
        <source>View changes</source>
        <translation>عرض الفروق</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>Someone else saved this item in the meantime; both texts are kept</source>
        <translation>حُفظت هذه المادة من شخص آخر في الأثناء، والنصان محفوظان</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء نصّي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ النص الآخر</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>إعادة الحفظ</translation>
    </message>
    <message>
        <source>The automatic backup failed: %1</source>
        <translation>تعذّر النسخ الاحتياطي التلقائي: %1</translation>
    </message>
    <message>
        <source>The item was saved in another window and is read again</source>
        <translation>حُفظت المادة في نافذة أخرى وأُعيدت قراءتها</translation>
    </message>
    <message>
        <source>%1 saved the item meanwhile; it is read again</source>
        <translation>حفظ %1 المادة في هذه الأثناء؛ أُعيدت قراءتها</translation>
    </message>
    <message>
        <source>%1 took over the editing; what was typed here is kept as a version in the history</source>
        <translation>انتقل تحرير المادة إلى %1؛ وما كُتب هنا محفوظ نسخةً في السجل</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>نافذة أخرى</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>نافذة أخرى</translation>
    </message>
    <message>
        <source>Open at %1; here it can only be read</source>
        <translation>مفتوحة لدى %1؛ وهي هنا للقراءة فقط</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي التحرير</translation>
    </message>
    <message>
        <source>The archive lies in a folder that cannot be written: it is only read, and changes of others are not seen</source>
        <translation>الأرشيف في مجلد تتعذّر الكتابة فيه: هو للقراءة فقط، ولا تظهر تغييرات الآخرين</translation>
    </message>
    <message>
        <source>The archive lies on a network share: saving is slower there, and only one window at a time should write. Its fast journal (WAL) works on one machine alone and is off.</source>
        <translation>الأرشيف على قرص مشترك في الشبكة: الحفظ هناك أبطأ، ولا تكتب فيه إلا نافذة واحدة في كل مرة. سجلّه السريع (WAL) يعمل على جهاز واحد فقط، وهو معطّل هنا.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>مادة</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>صفحة (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظت: %1</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>%1 took over the editing</source>
        <translation>انتقل تحرير المادة إلى %1</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Looking for the newest sound backup…</source>
        <translation>يجري البحث عن أحدث نسخة احتياطية سليمة…</translation>
    </message>
    <message>
        <source>The newest sound backup is open in a window of its own: %1. The broken file stays as it is.</source>
        <translation>فُتحت أحدث نسخة احتياطية سليمة في نافذة أخرى: %1. والملف التالف باقٍ كما هو.</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>النص الآخر</translation>
    </message>
    <message>
        <source>My text</source>
        <translation>نصّي</translation>
    </message>
</context>
<context>
    <name>muharrir::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>وفق النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>حجم الواجهة</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Language, figures and size of the interface change at the next start.</source>
        <translation>تتغيّر اللغة والأرقام وحجم الواجهة عند التشغيل المقبل.</translation>
    </message>
    <message>
        <source>In the order of reading</source>
        <translation>بترتيب القراءة</translation>
    </message>
    <message>
        <source>As it is seen</source>
        <translation>كما يُرى</translation>
    </message>
    <message>
        <source>Figures of the interface</source>
        <translation>أرقام الواجهة</translation>
    </message>
    <message>
        <source>Arrow keys in mixed text</source>
        <translation>أسهم التنقل في النص المختلط</translation>
    </message>
</context>
<context>
    <name>muharrir::ShortcutsDialog</name>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>بحث في الأوامر</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>In use for “%1”</source>
        <translation>مستعملة للأمر «%1»</translation>
    </message>
</context>
<context>
    <name>muharrir::SidePanes</name>
    <message>
        <source>Proofing</source>
        <comment>tab</comment>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Item data</source>
        <translation>بيانات المادة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>muharrir::SourceDialog</name>
    <message>
        <source>Confidential source</source>
        <translation>مصدر محمي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Role or description</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>شروط النشر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر اطلاع</translation>
    </message>
    <message>
        <source>Note, never printed</source>
        <translation>ملاحظة لا تُنشر</translation>
    </message>
    <message>
        <source>Seen by the item&apos;s owner and the chief editor only; never leaves the house</source>
        <translation>يراه صاحب المادة ورئيس التحرير فقط، ولا يخرج من غرفة الأخبار</translation>
    </message>
    <message>
        <source>Printed with the name</source>
        <translation>يُنشر بالاسم</translation>
    </message>
    <message>
        <source>Printed without the name</source>
        <translation>يُنشر دون الاسم</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>لا يُنشر</translation>
    </message>
    <message>
        <source>Keep in the contact book</source>
        <translation>حفظ في دليل المصادر</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>نسخة محفوظة</translation>
    </message>
    <message>
        <source>The address is no link that opens: it begins with https:// and has no blanks</source>
        <translation>الرابط لا يُفتح بهذه الصورة: يبدأ بـ https:// وبلا مسافات</translation>
    </message>
</context>
<context>
    <name>muharrir::SourceModel</name>
    <message>
        <source>Confidential source: seen by the item&apos;s owner and the chief editor only</source>
        <translation>مصدر محمي: يراه صاحب المادة ورئيس التحرير فقط</translation>
    </message>
    <message>
        <source>Sentences attributed: %1</source>
        <translation>الجمل المسندة إليه: %1</translation>
    </message>
    <message>
        <source>Confidential source</source>
        <translation>مصدر محمي</translation>
    </message>
</context>
<context>
    <name>muharrir::SourcesPane</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Attribute passage to source</source>
        <translation>إسناد المقطع إلى مصدر</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>The selected passage came from the chosen source</source>
        <translation>المقطع المحدد منقول عن المصدر المختار</translation>
    </message>
    <message>
        <source>Named in the text: “%1”</source>
        <translation>ورد في النص: «%1»</translation>
    </message>
    <message>
        <source>Unattributed: %1</source>
        <translation>معلومات بلا إسناد: %1</translation>
    </message>
    <message>
        <source>Suggested source: %1</source>
        <translation>مصدر مقترح: %1</translation>
    </message>
    <message>
        <source>Anonymous sources</source>
        <translation>مصادر مجهّلة</translation>
    </message>
    <message>
        <source>Anonymous sources: %1</source>
        <translation>مصادر مجهّلة: %1</translation>
    </message>
</context>
<context>
    <name>muharrir::StateChip</name>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>muharrir::StatusLine</name>
    <message>
        <source>Zoom of the page; a click brings back the usual size</source>
        <translation>حجم الصفحة، وبالنقر يعود إلى المعتاد</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>الكلمات: %1</translation>
    </message>
    <message>
        <source>Reading time: %1</source>
        <translation>مدة القراءة: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظت %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Unsaved changes; draft kept %1</source>
        <translation>تغييرات غير محفوظة، حُفظت مسودتها %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Dictionary is loading</source>
        <translation>جارٍ تحميل القاموس</translation>
    </message>
    <message>
        <source>Dictionary ready</source>
        <translation>القاموس جاهز</translation>
    </message>
    <message>
        <source>Dictionary incomplete</source>
        <translation>القاموس ناقص</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>الحجم: %1</translation>
    </message>
    <message>
        <source>The house style; a click shows and changes it</source>
        <translation>نمط المؤسسة؛ نقرة تعرضه وتغيّره</translation>
    </message>
    <message>
        <source>Style: %1</source>
        <translation>نمط: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>house style</comment>
        <translation>بلا نمط</translation>
    </message>
</context>
<context>
    <name>muharrir::StyleDialog</name>
    <message>
        <source>Point out «تم» with a verbal noun</source>
        <translation>التنبيه إلى «تم» مع المصدر</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>What differs from it is marked in the text, each with its reason and the form of the house. Never inside quotation marks. Shared by all who use this archive.</source>
        <translation>يُعلَّم في النص ما يخالف النمط، ومعه سببه والصيغة المعتمدة، إلا داخل علامات التنصيص. والنمط مشترك بين كل من يستخدم هذا الأرشيف.</translation>
    </message>
    <message>
        <source>An editor decides on the house style. Here it is to be looked at.</source>
        <translation>يقرر المحرر نمط المؤسسة، وهذا عرض له.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No house style</source>
        <translation>بلا نمط</translation>
    </message>
    <message>
        <source>The newsroom&apos;s own</source>
        <translation>نمط خاص بغرفة الأخبار</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم النمط</translation>
    </message>
    <message>
        <source>Learn from the archive…</source>
        <translation>التعلّم من الأرشيف…</translation>
    </message>
    <message>
        <source>Reads the last %1 approved articles and shows what they do before anything is taken</source>
        <translation>قراءة آخر المواد المعتمدة (العدد: %1) وعرض ما فيها قبل اعتماد أي شيء</translation>
    </message>
    <message>
        <source>Digits, marks and dates</source>
        <translation>الأرقام والعلامات والتواريخ</translation>
    </message>
    <message>
        <source>Words that are spelt two ways</source>
        <translation>كلمات تُرسم على وجهين</translation>
    </message>
    <message>
        <source>Say / do not say</source>
        <translation>قل ولا تقل</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> words in it</source>
        <comment>after the number of a sentence&apos;s words</comment>
        <translation> كلمة</translation>
    </message>
    <message>
        <source>Longest sentence</source>
        <translation>أطول جملة</translation>
    </message>
    <message>
        <source>Either: %1 or %2</source>
        <translation>الوجهان: %1 أو %2</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>لا تقل</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>قل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rules that the house does without</source>
        <translation>القواعد الموقوفة</translation>
    </message>
    <message>
        <source>Our style</source>
        <translation>نمطنا</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1 (معدّل)</translation>
    </message>
</context>
<context>
    <name>muharrir::TagsPane</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>“%1” is a forbidden tag</source>
        <translation>«%1» وسم ممنوع</translation>
    </message>
    <message>
        <source>New tags: %1</source>
        <translation>وسوم جديدة: %1</translation>
    </message>
    <message>
        <source>Words of the text that the vocabulary does not have</source>
        <translation>كلمات من النص ليست في قائمة الوسوم</translation>
    </message>
</context>
<context>
    <name>muharrir::TimelineModel</name>
    <message>
        <source>Approval void</source>
        <translation>سقط الاعتماد</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <translation>تجاوز مع ذكر السبب: %1</translation>
    </message>
    <message>
        <source>Until then: %1</source>
        <translation>كانت لدى: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note resolved</source>
        <translation>إغلاق ملاحظة</translation>
    </message>
</context>
<context>
    <name>muharrir::TopBar</name>
    <message>
        <source>Muharrir</source>
        <translation>محرِّر</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>من يعمل هنا؟</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>الشخص: %1</translation>
    </message>
    <message>
        <source>Something stands in the way: Ctrl+Enter shows it</source>
        <translation>ثمة ما يمنع، ويظهر بالمفتاحين Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>muharrir::VocabularyDialog</name>
    <message>
        <source>Joined or apart</source>
        <translation>متصلة ومنفصلة</translation>
    </message>
    <message>
        <source>With and without the article</source>
        <translation>بأل التعريف وبدونها</translation>
    </message>
    <message>
        <source>One stem</source>
        <translation>صيغتان من كلمة واحدة</translation>
    </message>
    <message>
        <source>One letter</source>
        <translation>فرق حرف واحد</translation>
    </message>
    <message>
        <source>“%1” merged into “%2”</source>
        <translation>دُمج «%1» في «%2»</translation>
    </message>
    <message>
        <source>“%1” renamed “%2”</source>
        <translation>صار «%1» «%2»</translation>
    </message>
    <message>
        <source>“%1” forbidden</source>
        <translation>مُنع «%1»</translation>
    </message>
    <message>
        <source>“%1” allowed again</source>
        <translation>أُبيح «%1» من جديد</translation>
    </message>
    <message>
        <source>Tag vocabulary</source>
        <translation>قائمة الوسوم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>وسوم متشابهة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>An editor changes the vocabulary</source>
        <translation>تعديل القائمة للمحررين</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>بحث في الوسوم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>Preferred form</source>
        <translation>الصيغة المعتمدة</translation>
    </message>
    <message>
        <source>Wider tag</source>
        <translation>وسم أعم</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>صيغ بديلة</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>يشبه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Merge into the first</source>
        <translation>دمج في الأول</translation>
    </message>
    <message>
        <source>Merge into the second</source>
        <translation>دمج في الثاني</translation>
    </message>
    <message>
        <source>Two things</source>
        <translation>شيئان مختلفان</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>تراجع عن التغيير</translation>
    </message>
    <message>
        <source>Look alike: %1</source>
        <translation>وسوم متشابهة: %1</translation>
    </message>
    <message>
        <source>%1 (forbidden)</source>
        <translation>%1 (ممنوع)</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>إباحة من جديد</translation>
    </message>
</context>
<context>
    <name>muharrir::WelcomeDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Add a sample newsroom to try things in</source>
        <translation>إضافة غرفة أخبار نموذجية للتجربة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Welcome to Muharrir</source>
        <translation>مرحبًا في برنامج محرِّر</translation>
    </message>
    <message>
        <source>Writing, proofing, sources, tags, approval and pages, in one place and without a network. Everything works from the keyboard: F1 shows the keys, Ctrl+Shift+P finds every command.</source>
        <translation>الكتابة والتدقيق والمصادر والوسوم والاعتماد والصفحات في مكان واحد ومن دون شبكة. كل شيء متاح من لوحة المفاتيح: المفتاح F1 يعرض الاختصارات، وCtrl+Shift+P يبحث في الأوامر كلها.</translation>
    </message>
    <message>
        <source>Who works at this machine?</source>
        <translation>من يعمل على هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>كما يُنشر</translation>
    </message>
    <message>
        <source>Signing in comes later: the person can be changed at any time at the top of the window.</source>
        <translation>يمكن تبديل الشخص في أي وقت من أعلى النافذة.</translation>
    </message>
</context>
<context>
    <name>muharrir::WordDialog</name>
    <message>
        <source>A name: offered while typing</source>
        <translation>اسم: يُقترح أثناء الكتابة</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>كلمة جديدة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>The house writes</source>
        <translation>الصيغة المعتمدة</translation>
    </message>
    <message>
        <source>Other forms that are met</source>
        <translation>صيغ أخرى ترد</translation>
    </message>
    <message>
        <source>Other forms are parted by commas; where one stands in a text, the house&apos;s is offered.</source>
        <translation>تُفصل الصيغ بفواصل؛ وحيث ترد إحداها تُعرض الصيغة المعتمدة.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>muharrir::WorkflowBinding</name>
    <message>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Since the approval</source>
        <translation>منذ الاعتماد</translation>
    </message>
    <message numerus="yes">
        <source>Approval void: %n word(s) changed since</source>
        <translation>
            <numerusform>سقط الاعتماد</numerusform>
            <numerusform>سقط الاعتماد: تغيّرت كلمة واحدة بعده</numerusform>
            <numerusform>سقط الاعتماد: تغيّرت كلمتان بعده</numerusform>
            <numerusform>سقط الاعتماد: تغيّرت %Ln كلمات بعده</numerusform>
            <numerusform>سقط الاعتماد: تغيّرت %Ln كلمة بعده</numerusform>
            <numerusform>سقط الاعتماد: تغيّرت %Ln كلمة بعده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::WorkflowPane</name>
    <message>
        <source>Correction, as printed</source>
        <translation>التصحيح كما يُنشر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>مسار المادة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Override with reason</source>
        <translation>تجاوز مع ذكر السبب</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>لا شيء يمنع</translation>
    </message>
    <message>
        <source>There is nothing for you to do here now</source>
        <translation>لا خطوة متاحة في هذه المرحلة</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>سبب الإعادة</translation>
    </message>
</context>
</TS>
