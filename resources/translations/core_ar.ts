<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Body</name>
    <message>
        <source>the article&apos;s text</source>
        <translation>نص المادة</translation>
    </message>
    <message>
        <source>a document type declaration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>only this state</source>
        <translation>هذه الحالة فقط</translation>
    </message>
    <message>
        <source>only with this tag</source>
        <translation>ما يحمل هذا الوسم فقط</translation>
    </message>
    <message>
        <source>only this section</source>
        <translation>هذا القسم فقط</translation>
    </message>
    <message>
        <source>only by this author</source>
        <translation>ما يحمل هذا التوقيع فقط</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>بدءًا من هذا اليوم</translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>how many at the most</source>
        <translation>العدد الأقصى</translation>
    </message>
    <message>
        <source>who is acting</source>
        <translation>باسم من</translation>
    </message>
    <message>
        <source>articles, last changed first</source>
        <translation>المواد، والأحدث تعديلًا أولًا</translation>
    </message>
    <message>
        <source>full text; &quot;phrases&quot;, prefix*, -without</source>
        <translation>بحث في النصوص: «عبارة»، بداية*، -دون</translation>
    </message>
    <message>
        <source>one whole article</source>
        <translation>مادة كاملة</translation>
    </message>
    <message>
        <source>changes fields of an article and saves it</source>
        <translation>تعديل حقول مادة وحفظها</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the proposed headline is good</source>
        <translation>تأكيد العنوان المقترح</translation>
    </message>
    <message>
        <source>the kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>the deck</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>a byline; several may be given</source>
        <translation>التوقيع، ويمكن تكراره</translation>
    </message>
    <message>
        <source>the section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>whose copy it is</source>
        <translation>جهة النقل</translation>
    </message>
    <message>
        <source>the desk&apos;s short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>where it is published</source>
        <translation>رابط النشر</translation>
    </message>
    <message>
        <source>the printed note of a correction</source>
        <translation>نص التصحيح المنشور</translation>
    </message>
    <message>
        <source>adds a tag; several may be given</source>
        <translation>إضافة وسم، ويمكن تكراره</translation>
    </message>
    <message>
        <source>adds a source; several may be given</source>
        <translation>إضافة مصدر، ويمكن تكراره</translation>
    </message>
    <message>
        <source>the main image</source>
        <translation>الصورة الرئيسة</translation>
    </message>
    <message>
        <source>what the main image shows</source>
        <translation>النص البديل للصورة الرئيسة</translation>
    </message>
    <message>
        <source>whose picture it is</source>
        <translation>حقوق الصورة</translation>
    </message>
    <message>
        <source>its caption</source>
        <translation>شرح الصورة</translation>
    </message>
    <message>
        <source>the text, a paragraph a line</source>
        <translation>النص، كل سطر فقرة</translation>
    </message>
    <message>
        <source>applies the safe corrections to the text</source>
        <translation>إصلاح المؤكد في النص</translation>
    </message>
    <message>
        <source>takes the proposed headline, the best suggested tags and the sources found in the text</source>
        <translation>قبول العنوان المقترح وأقوى الوسوم المقترحة والمصادر الواردة في النص</translation>
    </message>
    <message>
        <source>the newsroom&apos;s file (default: the one in your data folder)</source>
        <translation>ملف غرفة الأخبار (ما لم يُذكر: الملف الذي في مجلد بياناتك)</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>وثيقة JSON واحدة على المخرج القياسي</translation>
    </message>
    <message>
        <source>language of messages</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>show progress even where there is no terminal</source>
        <translation>عرض سير العمل وإن لم توجد شاشة أوامر</translation>
    </message>
    <message>
        <source>say how the command is used</source>
        <translation>عرض طريقة الاستعمال</translation>
    </message>
    <message>
        <source>Usage: muharrir %1 %2</source>
        <translation>الاستعمال: muharrir %1 %2</translation>
    </message>
    <message>
        <source>Usage: muharrir [ARTICLE-ID | FILE] opens the window; muharrir COMMAND works without one.</source>
        <translation>الاستعمال: muharrir [رقم مادة | ملف] يفتح النافذة؛ وmuharrir مع أمر يعمل دونها.</translation>
    </message>
    <message>
        <source>muharrir COMMAND --help says more.</source>
        <translation>للمزيد: muharrir ثم الأمر ثم ‎--help.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>المواد المستوردة: %1</translation>
    </message>
    <message>
        <source>Article %1 is not published: this is a marked review copy.</source>
        <translation>المادة %1 غير منشورة: هذه نسخة مراجعة معلَّمة.</translation>
    </message>
    <message>
        <source>brings in txt, md, html and jsonl files, folders of them, and pasted pages</source>
        <translation>استيراد ملفات txt وmd وhtml وjsonl ومجلداتها والصفحات الملصقة</translation>
    </message>
    <message>
        <source>writes the public page; of an unpublished article a marked review copy</source>
        <translation>كتابة الصفحة العامة؛ ولغير المنشورة نسخة مراجعة معلَّمة</translation>
    </message>
    <message>
        <source>form of the page</source>
        <translation>صيغة الصفحة</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>المكان المقصود</translation>
    </message>
    <message>
        <source>the newsroom&apos;s own page template</source>
        <translation>قالب الصفحة الخاص بغرفة الأخبار</translation>
    </message>
    <message>
        <source>one file with pictures and style in it</source>
        <translation>ملف واحد يضم الصور والتنسيق</translation>
    </message>
    <message>
        <source>The archive was brought up to date; a copy of it as it was: %1</source>
        <translation>حُدّثت صيغة الأرشيف؛ وهذه نسخة منه كما كان: %1</translation>
    </message>
    <message>
        <source>The archive is sound.</source>
        <translation>الأرشيف سليم.</translation>
    </message>
    <message>
        <source>The archive is up to date.</source>
        <translation>الأرشيف بأحدث صيغة.</translation>
    </message>
    <message>
        <source>a safe copy of the archive, also while it is open</source>
        <translation>نسخة احتياطية من الأرشيف، ولو كان مفتوحًا</translation>
    </message>
    <message>
        <source>checks the archive&apos;s integrity</source>
        <translation>فحص سلامة الأرشيف</translation>
    </message>
    <message>
        <source>brings the archive up to date</source>
        <translation>تحديث صيغة الأرشيف</translation>
    </message>
    <message>
        <source>figures of the archive</source>
        <translation>أرقام الأرشيف</translation>
    </message>
    <message>
        <source>the table of states, actions and roles; with an article, performs an action</source>
        <translation>جدول الحالات والإجراءات والصلاحيات؛ ومع رقم مادة ينفّذ إجراء</translation>
    </message>
    <message>
        <source>why; some actions ask for it</source>
        <translation>السبب؛ وبعض الإجراءات يطلبه</translation>
    </message>
    <message>
        <source>goes on although this overridable condition does not hold</source>
        <translation>تجاوز هذا الشرط القابل للتجاوز</translation>
    </message>
    <message>
        <source>people and roles</source>
        <translation>الأشخاص وصلاحياتهم</translation>
    </message>
    <message>
        <source>reporter, desk-editor, proof-reader, duty-editor, managing-editor, chief or administrator</source>
        <translation>reporter أو desk-editor أو proof-reader أو duty-editor أو managing-editor أو chief أو administrator</translation>
    </message>
    <message>
        <source>what the pages say of the newsroom, and its rules</source>
        <translation>ما تذكره الصفحات عن غرفة الأخبار، وقواعدها</translation>
    </message>
    <message>
        <source>site and publisher name</source>
        <translation>اسم الموقع والناشر</translation>
    </message>
    <message>
        <source>address of the site (https)</source>
        <translation>عنوان الموقع (https)</translation>
    </message>
    <message>
        <source>ar, ar-EG, ...</source>
        <translation>ar أو ar-EG...</translation>
    </message>
    <message>
        <source>of the dates on pages: Asia/Beirut, ...</source>
        <translation>توقيت الصفحات: Asia/Beirut مثلًا</translation>
    </message>
    <message>
        <source>the publisher&apos;s logo</source>
        <translation>شعار الناشر</translation>
    </message>
    <message>
        <source>for articles without a picture</source>
        <translation>صورة المواد التي بلا صورة</translation>
    </message>
    <message>
        <source>nobody approves his own article</source>
        <translation>اعتماد من شخص آخر</translation>
    </message>
    <message>
        <source>the proof-reading step</source>
        <translation>مرحلة التدقيق اللغوي</translation>
    </message>
    <message>
        <source>proofs text: spelling, words out of place, punctuation, house style</source>
        <translation>تدقيق نص: إملاء وكلمات في غير موضعها وعلامات ترقيم وأسلوب</translation>
    </message>
    <message>
        <source>the best corrections of each word</source>
        <translation>أفضل تصويب لكل كلمة</translation>
    </message>
    <message>
        <source>writes the text with safe corrections applied</source>
        <translation>كتابة النص بعد إصلاح المؤكد</translation>
    </message>
    <message>
        <source>every first suggestion that is no hint and not of style</source>
        <translation>أول اقتراح في كل نتيجة، عدا الاقتراحات والأسلوب</translation>
    </message>
    <message>
        <source>Unattributed: %1</source>
        <translation>بلا إسناد: %1</translation>
    </message>
    <message>
        <source>the most related articles of the archive, with the reason</source>
        <translation>مواد الأرشيف ذات الصلة، مع السبب</translation>
    </message>
    <message>
        <source>only articles not later than this</source>
        <translation>ما لا يتأخر عن هذا التاريخ</translation>
    </message>
    <message>
        <source>only articles of the same outlet</source>
        <translation>مواد المؤسسة نفسها فقط</translation>
    </message>
    <message>
        <source>only articles of this section</source>
        <translation>مواد هذا القسم فقط</translation>
    </message>
    <message>
        <source>many drafts, one a line, one answer a line</source>
        <translation>مسودات كثيرة، كل سطر مسودة وجوابه سطر</translation>
    </message>
    <message>
        <source>suggested tags, with the reason</source>
        <translation>وسوم مقترحة، مع السبب</translation>
    </message>
    <message>
        <source>sources found in the text, and statements without one</source>
        <translation>المصادر الواردة في النص، وما هو بلا إسناد</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>مجلده غير موجود</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>a file of this name is there already</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>تعذّرت قراءة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>The format of the file “%1” is not known.</source>
        <translation>صيغة الملف «%1» غير معروفة.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>حجم «%1» يتجاوز %2 ميغابايت.</translation>
    </message>
    <message>
        <source>“%1” is nested too deeply.</source>
        <translation>عناصر «%1» متداخلة أعمق مما يُقرأ.</translation>
    </message>
    <message>
        <source>“%1” is malformed at %2: %3.</source>
        <translation>في «%1» خلل عند %2: %3.</translation>
    </message>
    <message>
        <source>There is no item with the number %1.</source>
        <translation>لا توجد مادة رقمها %1.</translation>
    </message>
    <message>
        <source>There is no person with the name “%1”.</source>
        <translation>لا يوجد شخص باسم «%1».</translation>
    </message>
    <message>
        <source>There is no version with the number %1.</source>
        <translation>لا توجد نسخة رقمها %1.</translation>
    </message>
    <message>
        <source>The picture %1 is not in the archive.</source>
        <translation>الصورة %1 ليست في الأرشيف.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>تعذّرت كتابة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is not possible in the state “%2”: %3.</source>
        <translation>لا يمكن تنفيذ «%1» والمادة «%2»: %3.</translation>
    </message>
    <message>
        <source>“%1” is not open to the role “%2”.</source>
        <translation>«%1» ليس من صلاحيات «%2».</translation>
    </message>
    <message>
        <source>The item is open at %1 since %2.</source>
        <translation>المادة مفتوحة لدى %1 منذ %2.</translation>
    </message>
    <message>
        <source>The item %1 was saved by someone else in the meantime.</source>
        <translation>حفظ شخص آخر المادة %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The archive “%1” cannot be opened: %2.</source>
        <translation>تعذّر فتح الأرشيف «%1»: %2.</translation>
    </message>
    <message>
        <source>The archive “%1” was made by a newer version of the program (format %2, known up to %3).</source>
        <translation>الأرشيف «%1» من إصدار أحدث من البرنامج (الصيغة %2، والمعروف حتى %3).</translation>
    </message>
    <message>
        <source>The archive “%1” is damaged: %2.</source>
        <translation>الأرشيف «%1» متضرّر: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is not an archive of this program.</source>
        <translation>الملف «%1» ليس أرشيفًا لهذا البرنامج.</translation>
    </message>
    <message>
        <source>The archive “%1” can only be read.</source>
        <translation>الأرشيف «%1» متاح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by another program.</source>
        <translation>الأرشيف «%1» مشغول ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full.</source>
        <translation>قرص «%1» ممتلئ.</translation>
    </message>
    <message>
        <source>The archive failed at “%1”: %2.</source>
        <translation>تعذّرت عملية في الأرشيف عند «%1»: %2.</translation>
    </message>
    <message>
        <source>The Arabic dictionary was not found at “%1”.</source>
        <translation>القاموس العربي غير موجود في «%1».</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>Wrong usage: %1.</source>
        <translation>استعمال غير صحيح: %1.</translation>
    </message>
    <message>
        <source>“%1” is not built yet.</source>
        <translation>«%1» لم يُبنَ بعد.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>يُرجى التحقق من المسار ومن أذونات الملف.</translation>
    </message>
    <message>
        <source>Save it as plain text, HTML or Markdown, or paste its text.</source>
        <translation>يمكن حفظه نصًا مجردًا أو HTML أو Markdown، أو لصق نصه.</translation>
    </message>
    <message>
        <source>Split it into smaller parts.</source>
        <translation>يمكن تقسيمه إلى أجزاء أصغر.</translation>
    </message>
    <message>
        <source>Paste its text only.</source>
        <translation>يمكن لصق نصه فقط.</translation>
    </message>
    <message>
        <source>Correct the file at this place, or get it again from its origin.</source>
        <translation>يُصلح الملف في هذا الموضع، أو يُطلب من مصدره من جديد.</translation>
    </message>
    <message>
        <source>“list” and “search” show the numbers.</source>
        <translation>يعرض الأمران list وsearch الأرقام.</translation>
    </message>
    <message>
        <source>“users” shows the names; “users add” adds one.</source>
        <translation>يعرض الأمر users الأسماء، ويضيف users add اسمًا.</translation>
    </message>
    <message>
        <source>The history of the item shows its versions.</source>
        <translation>يعرض سجل المادة نسخها.</translation>
    </message>
    <message>
        <source>Insert the picture again.</source>
        <translation>يمكن إدراج الصورة من جديد.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>يمكن اختيار مجلد آخر أو اسم آخر.</translation>
    </message>
    <message>
        <source>The workflow pane shows what is possible now.</source>
        <translation>يعرض مسار المادة ما هو متاح الآن.</translation>
    </message>
    <message>
        <source>Ask someone whose role allows it.</source>
        <translation>يمكن طلب ذلك ممن تسمح صلاحياته به.</translation>
    </message>
    <message>
        <source>Wait, or take it over: both texts are kept.</source>
        <translation>يمكن الانتظار أو تولّي التحرير: يُحفظ النصان كلاهما.</translation>
    </message>
    <message>
        <source>Compare both texts and keep one or merge them; nothing is lost.</source>
        <translation>تمكن مقارنة النصين وإبقاء أحدهما أو دمجهما؛ لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Check the path and the permissions, or choose another archive.</source>
        <translation>يُرجى التحقق من المسار والأذونات، أو اختيار أرشيف آخر.</translation>
    </message>
    <message>
        <source>Update the program; until then the archive opens for reading only.</source>
        <translation>يلزم تحديث البرنامج؛ وإلى حينه يُفتح الأرشيف للقراءة فقط.</translation>
    </message>
    <message>
        <source>Keep the file as it is and open the latest backup.</source>
        <translation>يُترك الملف كما هو وتُفتح أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Choose an archive, or import the file instead.</source>
        <translation>يمكن اختيار أرشيف، أو استيراد الملف.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>يُرجى التحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>تمكن إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Free some space, then save again: the text is still here.</source>
        <translation>بعد إخلاء مساحة على القرص يمكن الحفظ من جديد: النص لا يزال هنا.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, make a backup and verify the archive.</source>
        <translation>تمكن إعادة المحاولة؛ فإن تكرر الأمر فالحل نسخة احتياطية وفحص الأرشيف.</translation>
    </message>
    <message>
        <source>Install the package hunspell-ar.</source>
        <translation>يلزم تثبيت الحزمة hunspell-ar.</translation>
    </message>
    <message>
        <source>--help shows how it is used.</source>
        <translation>يبيّن ‎--help طريقة الاستعمال.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>%1 articles have no version</source>
        <translation>مواد بلا نسخة: %1</translation>
    </message>
    <message>
        <source>%1 articles point to a version of another article</source>
        <translation>مواد تشير إلى نسخة مادة أخرى: %1</translation>
    </message>
    <message>
        <source>%1 versions hang on a base that is not there</source>
        <translation>نسخ فُقد أصلها: %1</translation>
    </message>
    <message>
        <source>%1 saved articles are missing from the search index</source>
        <translation>مواد محفوظة غائبة عن فهرس البحث: %1</translation>
    </message>
    <message>
        <source>%1 saved articles are missing from the related index</source>
        <translation>مواد محفوظة غائبة عن فهرس المواد ذات الصلة: %1</translation>
    </message>
    <message>
        <source>%1 saved articles have no event</source>
        <translation>مواد محفوظة بلا حدث في السجل: %1</translation>
    </message>
    <message>
        <source>%1 tags count their articles wrongly</source>
        <translation>وسوم عدد موادها خاطئ: %1</translation>
    </message>
    <message>
        <source>%1 states count their articles wrongly</source>
        <translation>حالات عدد موادها خاطئ: %1</translation>
    </message>
    <message>
        <source>%1 articles have more than one standing approval</source>
        <translation>مواد لها أكثر من اعتماد قائم: %1</translation>
    </message>
    <message>
        <source>a row of %1 points to a row of %2 that is not there</source>
        <translation>صف في %1 يشير إلى صف مفقود في %2</translation>
    </message>
</context>
</TS>
