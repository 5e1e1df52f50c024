<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Backups</name>
    <message>
        <source>none of the backups is sound</source>
        <translation>لا نسخة احتياطية سليمة</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>the article&apos;s text</source>
        <translation>نص المادة</translation>
    </message>
    <message>
        <source>a document type declaration</source>
        <translation>تعريف لنوع الوثيقة (DOCTYPE)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>%1: proposed</source>
        <translation>%1: مقترحة</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: مقبولة</translation>
    </message>
    <message>
        <source>%1: accepted, instead of: %2</source>
        <translation>%1: مقبولة، بدل: %2</translation>
    </message>
    <message>
        <source>%1: rejected</source>
        <translation>%1: مرفوضة</translation>
    </message>
    <message>
        <source>%1: rejected, instead: %2</source>
        <translation>%1: مرفوضة، والبديل: %2</translation>
    </message>
    <message>
        <source>%1: learnt; articles: %2, authors: %3</source>
        <translation>%1: متعلَّمة؛ المواد: %2، الكتّاب: %3</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>التغييرات: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
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
        <source>writes the public page; of an unpublished article a marked review copy</source>
        <translation>كتابة الصفحة العامة؛ ولغير المنشورة نسخة مراجعة معلَّمة</translation>
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
    <message>
        <source>writes a picture of the window</source>
        <translation>كتابة صورة للنافذة</translation>
    </message>
    <message>
        <source>pixels; 1440x900 unless told</source>
        <translation>بالبكسل، 1440x900 ما لم يُذكر غيره</translation>
    </message>
    <message>
        <source>the appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>size of the interface</source>
        <translation>حجم الواجهة</translation>
    </message>
    <message>
        <source>a view by name: proofing, details, history, notes, workflow, commands…; all: each in a file of its own</source>
        <translation>جزء من النافذة باسمه: proofing أو details أو history أو notes أو workflow أو commands…، أو all: كل جزء في ملف</translation>
    </message>
    <message>
        <source>size of the page</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>who works at the window</source>
        <translation>من يعمل في النافذة</translation>
    </message>
    <message>
        <source>several people could be meant; say which by --as NAME</source>
        <translation>من المقصود؟ يحدَّد بالخيار --as مع الاسم</translation>
    </message>
    <message>
        <source>only this state; several may be given: incoming, draft, in_review, proofreading, returned, approved, published, updating, correcting, withdrawn, spiked, on_hold</source>
        <translation>هذه الحالة فقط، ويمكن تكراره: incoming, draft, in_review, proofreading, returned, approved, published, updating, correcting, withdrawn, spiked, on_hold</translation>
    </message>
    <message>
        <source>a feed names its site; set it by newsroom --site URL</source>
        <translation>تلزم الخلاصةَ عناوين الموقع؛ ويُحدَّد عنوانه بالأمر newsroom --site</translation>
    </message>
    <message>
        <source>Article %1 is not published: it is not in the feed.</source>
        <translation>المادة %1 غير منشورة: ليست في الخلاصة.</translation>
    </message>
    <message>
        <source>the form; rss and atom are one feed of all</source>
        <translation>الصيغة؛ وrss وatom خلاصة واحدة للمواد كلها</translation>
    </message>
    <message>
        <source>every published article</source>
        <translation>المواد المنشورة كلها</translation>
    </message>
    <message>
        <source> → </source>
        <comment>what was, what is to be: points the way one reads</comment>
        <translation> ← </translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>حيث كانت</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>people and roles; who has left stays in the history</source>
        <translation>الأشخاص وصلاحياتهم؛ ومن غادر يبقى في السجل</translation>
    </message>
    <message>
        <source>there is no display for a window</source>
        <translation>لا شاشة تُعرض عليها النافذة</translation>
    </message>
    <message>
        <source>writes the article with its history and pictures as a file for a colleague; import takes it in</source>
        <translation>كتابة المادة بسجلها وصورها حزمةً لزميل؛ والاستيراد يقرؤها</translation>
    </message>
    <message>
        <source>Article %1: who its confidential sources are stays behind.</source>
        <translation>المادة %1: لا تُدرج هوية مصادرها المحمية.</translation>
    </message>
    <message>
        <source>brings in txt, md, html, docx, jsonl, feeds (rss, atom) and ninjs, folders of them, and pasted pages</source>
        <translation>استيراد ملفات txt وmd وhtml وdocx وjsonl والخلاصات (rss وatom) وninjs ومجلداتها والصفحات الملصقة</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>المواد: %1</translation>
    </message>
    <message>
        <source>Versions: %1</source>
        <translation>النسخ: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>الأشخاص: %1</translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation>الصور: %1</translation>
    </message>
    <message>
        <source>Size in bytes: %1</source>
        <translation>الحجم بالبايت: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>language and country of the pages (ar, ar-EG, ...)</source>
        <translation>لغة الصفحات وبلدها (ar أو ar-EG مثلًا)</translation>
    </message>
    <message>
        <source>time zone of the pages (Asia/Beirut, ...)</source>
        <translation>توقيت الصفحات (Asia/Beirut مثلًا)</translation>
    </message>
    <message>
        <source>the words as they were typed, no forms of them</source>
        <translation>الكلمات كما كُتبت دون صيغها القريبة</translation>
    </message>
    <message>
        <source>newest first, instead of best first</source>
        <translation>الأحدث أولًا بدل الأقرب</translation>
    </message>
    <message>
        <source>An earlier import was cut off: it goes on after line %1.</source>
        <translation>انقطع استيراد سابق: يُستأنف بعد السطر %1.</translation>
    </message>
    <message>
        <source>“verify --repair” rebuilds what the texts can give again.</source>
        <translation>الأمر «verify --repair» يعيد بناء ما يمكن استخراجه من النصوص.</translation>
    </message>
    <message>
        <source>Backups still have it: %1</source>
        <translation>ما زالت المادة في النسخ الاحتياطية: %1</translation>
    </message>
    <message>
        <source>Purged: %1</source>
        <translation>مُحيت نهائيًا: %1</translation>
    </message>
    <message>
        <source>reads every item and compares the search index with it</source>
        <translation>قراءة كل المواد ومقارنة فهرس البحث بها</translation>
    </message>
    <message>
        <source>first rebuilds what the texts can give again: indexes, counts, search</source>
        <translation>إعادة بناء ما يمكن استخراجه من النصوص أولًا: الفهارس والأعداد والبحث</translation>
    </message>
    <message>
        <source>removes an item for ever: text, versions, search and log; only a chief or an administrator may</source>
        <translation>محو مادة نهائيًا من النص والنسخ والبحث والسجل؛ لرئيس التحرير أو مسؤول النظام فقط</translation>
    </message>
    <message>
        <source>its headline, so that no wrong number is purged</source>
        <translation>عنوانها، حتى لا تُمحى مادة برقم خاطئ</translation>
    </message>
    <message>
        <source>a house style: pan-arab, gulf, levant, egypt, agency, house (as without this), none, or a JSON file</source>
        <translation>نمط: pan-arab أو gulf أو levant أو egypt أو agency، أو house (المعتاد)، أو none، أو ملف JSON</translation>
    </message>
    <message>
        <source>Our style</source>
        <translation>نمطنا</translation>
    </message>
    <message>
        <source>the house style: shows, sets, or learns it from the last approved articles</source>
        <translation>دليل الأسلوب: عرضه واختياره وتعلّمه من آخر المواد المعتمدة</translation>
    </message>
    <message>
        <source>how many articles vote (20)</source>
        <translation>عدد المواد التي تصوّت (20)</translation>
    </message>
    <message>
        <source>keeps what was learnt</source>
        <translation>حفظ ما تُعلّم</translation>
    </message>
    <message>
        <source>the house dictionary, and what approved articles teach</source>
        <translation>قاموس المؤسسة، وما يُتعلَّم من المواد المعتمدة</translation>
    </message>
    <message>
        <source>the word is a name</source>
        <translation>الكلمة اسم</translation>
    </message>
    <message>
        <source>other forms that are met of it</source>
        <translation>صيغ أخرى ترد لها</translation>
    </message>
    <message>
        <source>what the house writes for a rejected word</source>
        <translation>الصيغة المعتمدة بدل كلمة مرفوضة</translation>
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
    <message>
        <source>it is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the file was deleted, moved or replaced while it was open</source>
        <translation>حُذف الملف أو نُقل أو استُبدل وهو مفتوح</translation>
    </message>
    <message>
        <source>the system does not let it be opened</source>
        <translation>النظام لا يسمح بفتحه</translation>
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
        <source>The archive “%1” is damaged.</source>
        <translation>الأرشيف «%1» متضرّر.</translation>
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
        <source>The archive can be neither read nor written now.</source>
        <translation>تعذّرت القراءة من الأرشيف والكتابة فيه الآن.</translation>
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
        <source>Install the package hunspell-ar: it is taken at once. Until then words are not checked.</source>
        <translation>يلزم تثبيت الحزمة hunspell-ar، وتُقرأ في الحال. وإلى ذلك الحين لا تُدقَّق الكلمات.</translation>
    </message>
    <message>
        <source>The program&apos;s word list “%1” is missing or damaged.</source>
        <translation>قائمة كلمات البرنامج «%1» غير موجودة أو تالفة.</translation>
    </message>
    <message>
        <source>Install the program again. Until then fewer slips are found, and suggestions are worse.</source>
        <translation>يلزم تثبيت البرنامج من جديد. وإلى ذلك الحين يقل ما يُكتشف من الأخطاء وتضعف المقترحات.</translation>
    </message>
    <message>
        <source>--help shows how it is used.</source>
        <translation>يبيّن ‎--help طريقة الاستعمال.</translation>
    </message>
    <message>
        <source>The file “%1” was made by a newer version of the program (format %2, known up to %3).</source>
        <translation>الملف «%1» من إصدار أحدث من البرنامج (الصيغة %2، والمعروف حتى %3).</translation>
    </message>
    <message>
        <source>Update the program, then open the file again.</source>
        <translation>يلزم تحديث البرنامج، ثم فتح الملف من جديد.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>newsroom</source>
        <translation>غرفة الأخبار</translation>
    </message>
    <message>
        <source>address of the site</source>
        <translation>عنوان الموقع</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>Taken in with its history: %n version(s)</source>
        <translation>
            <numerusform>أُدرجت مع سجلها: بلا نسخ</numerusform>
            <numerusform>أُدرجت مع سجلها: نسخة واحدة</numerusform>
            <numerusform>أُدرجت مع سجلها: نسختان</numerusform>
            <numerusform>أُدرجت مع سجلها: %Ln نسخ</numerusform>
            <numerusform>أُدرجت مع سجلها: %Ln نسخة</numerusform>
            <numerusform>أُدرجت مع سجلها: %Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The colleague&apos;s work was added: %n version(s)</source>
        <translation>
            <numerusform>أُضيف عمل الزميل: بلا نسخ</numerusform>
            <numerusform>أُضيف عمل الزميل: نسخة واحدة</numerusform>
            <numerusform>أُضيف عمل الزميل: نسختان</numerusform>
            <numerusform>أُضيف عمل الزميل: %Ln نسخ</numerusform>
            <numerusform>أُضيف عمل الزميل: %Ln نسخة</numerusform>
            <numerusform>أُضيف عمل الزميل: %Ln نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Both copies were edited. The colleague&apos;s is further on and stands on top; yours is kept in the history beneath it.</source>
        <translation>عُدّلت النسختان كلتاهما. نسخة الزميل أبعد تقدّمًا فهي القائمة الآن، والنسخة التي هنا محفوظة في السجل تحتها.</translation>
    </message>
    <message>
        <source>Both copies were edited. Yours is further on and stays on top; the colleague&apos;s is kept in the history beneath it.</source>
        <translation>عُدّلت النسختان كلتاهما. النسخة التي هنا أبعد تقدّمًا فبقيت القائمة، ونسخة الزميل محفوظة في السجل تحتها.</translation>
    </message>
    <message>
        <source>Everything in it was here already</source>
        <translation>كل ما فيها موجود من قبل</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>A filler: the sentence says it without.</source>
        <translation>حشو تستغني عنه الجملة.</translation>
    </message>
    <message>
        <source>The verb itself is shorter.</source>
        <translation>الفعل وحده أوجز.</translation>
    </message>
    <message>
        <source>The verb has another preposition or none.</source>
        <translation>يتعدى الفعل بحرف آخر أو بنفسه.</translation>
    </message>
    <message>
        <source>The form is not the one of careful writing.</source>
        <translation>صيغة لا تقبلها الكتابة المدققة.</translation>
    </message>
    <message>
        <source>The word stands behind its noun.</source>
        <translation>موضع الكلمة بعد الاسم.</translation>
    </message>
    <message>
        <source>A role is performed in Arabic, not played.</source>
        <translation>الدور في العربية يُؤدّى ولا يُلعب.</translation>
    </message>
    <message>
        <source>Pan-Arab</source>
        <translation>عربي عام</translation>
    </message>
    <message>
        <source>Gulf</source>
        <translation>خليجي</translation>
    </message>
    <message>
        <source>Levant</source>
        <translation>مشرقي</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصري</translation>
    </message>
    <message>
        <source>News agency</source>
        <translation>وكالة أنباء</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Broken characters replaced</source>
        <translation>محارف تالفة حلّت محلها علامة</translation>
    </message>
    <message>
        <source>Control characters removed</source>
        <translation>محارف تحكّم أُزيلت</translation>
    </message>
    <message>
        <source>Non-breaking spaces made plain</source>
        <translation>مسافات غير فاصلة صارت عادية</translation>
    </message>
    <message>
        <source>Latin punctuation after Arabic letters made Arabic</source>
        <translation>علامات ترقيم لاتينية بعد حروف عربية صارت عربية</translation>
    </message>
    <message>
        <source>Persian letters in Arabic words made Arabic</source>
        <translation>حروف فارسية في كلمات عربية صارت عربية</translation>
    </message>
    <message>
        <source>Letters in presentation forms made plain</source>
        <translation>حروف بأشكال العرض صارت عادية</translation>
    </message>
    <message>
        <source>Invisible characters removed</source>
        <translation>محارف غير مرئية أُزيلت</translation>
    </message>
    <message>
        <source>Invisible direction marks removed</source>
        <translation>علامات اتجاه غير مرئية أُزيلت</translation>
    </message>
    <message>
        <source>Letters and marks put in standard order</source>
        <translation>حروف وحركات رُتّبت الترتيب المعياري</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>Navigation and side parts of the page left out</source>
        <translation>أجزاء التصفح والجوانب من الصفحة، لم تؤخذ</translation>
    </message>
    <message>
        <source>Scripts removed</source>
        <translation>شيفرات برمجية أُزيلت</translation>
    </message>
    <message>
        <source>Comments of the word processor left out</source>
        <translation>ملاحظات من معالج النصوص، لم تؤخذ</translation>
    </message>
    <message>
        <source>Deletions tracked by the word processor left out</source>
        <translation>ما حُذف بتعقّب التغييرات في معالج النصوص، لم يؤخذ</translation>
    </message>
    <message>
        <source>Hidden text left out</source>
        <translation>نص مخفي، لم يؤخذ</translation>
    </message>
    <message>
        <source>Tracking parts of links removed</source>
        <translation>رموز تتبّع في الروابط أُزيلت</translation>
    </message>
    <message>
        <source>Links that lead to no web or mail address removed, their text kept</source>
        <translation>روابط لا تقود إلى موقع ولا بريد أُزيلت وبقي نصها</translation>
    </message>
    <message>
        <source>Embedded part left out</source>
        <translation>جزء مضمَّن، لم يؤخذ</translation>
    </message>
    <message>
        <source>Caption of a missing picture left out</source>
        <translation>شرح صورة غير موجودة، لم يؤخذ</translation>
    </message>
    <message>
        <source>Invisible tracking pictures removed</source>
        <translation>صور تتبّع غير مرئية أُزيلت</translation>
    </message>
    <message>
        <source>Picture left out, to be added by hand</source>
        <translation>صورة لم تؤخذ، وتُضاف يدويًا</translation>
    </message>
    <message>
        <source>a line is one JSON object</source>
        <translation>كل سطر كائن JSON واحد</translation>
    </message>
    <message>
        <source>neither “title” nor “body” has any text</source>
        <translation>لا نص في title ولا في body</translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation>«%1» ليست من الحالات</translation>
    </message>
    <message>
        <source>Senders and times of messages: %1</source>
        <translation>مرسلو الرسائل وأوقاتها: %1</translation>
    </message>
    <message>
        <source>Notice of the messenger</source>
        <translation>إشعار من برنامج المراسلة</translation>
    </message>
    <message>
        <source>Link to another item</source>
        <translation>رابط إلى مادة أخرى</translation>
    </message>
    <message>
        <source>The site&apos;s own list</source>
        <translation>قائمة خاصة بالموقع</translation>
    </message>
    <message>
        <source>Date line</source>
        <translation>سطر التاريخ</translation>
    </message>
    <message>
        <source>Share button</source>
        <translation>زر مشاركة</translation>
    </message>
    <message>
        <source>Call to follow or subscribe</source>
        <translation>دعوة إلى المتابعة أو الاشتراك</translation>
    </message>
    <message>
        <source>Readers&apos; comments</source>
        <translation>ردود القراء</translation>
    </message>
    <message>
        <source>Note of the page</source>
        <translation>ملاحظة من الصفحة</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Navigation of the page</source>
        <translation>عناصر التصفح</translation>
    </message>
    <message>
        <source>Foot of the page</source>
        <translation>ذيل الصفحة</translation>
    </message>
    <message>
        <source>Caption of a picture that is not there</source>
        <translation>شرح صورة غير موجودة</translation>
    </message>
    <message>
        <source>Mark of the agency</source>
        <translation>علامة الوكالة</translation>
    </message>
    <message>
        <source>Further source line</source>
        <translation>سطر مصدر إضافي</translation>
    </message>
    <message>
        <source>Editor or translator</source>
        <translation>سطر المحرر أو المترجم</translation>
    </message>
    <message>
        <source>Not a tag</source>
        <translation>ليس وسمًا</translation>
    </message>
    <message>
        <source>Line below the end of the story</source>
        <translation>سطر بعد نهاية الخبر</translation>
    </message>
    <message>
        <source>The author&apos;s office</source>
        <translation>منصب صاحب التوقيع</translation>
    </message>
    <message>
        <source>Titles of other items</source>
        <translation>عناوين مواد أخرى</translation>
    </message>
    <message>
        <source>Tags given more than once, kept once</source>
        <translation>وسوم مكررة، بقي كل منها مرة</translation>
    </message>
    <message>
        <source>The text has no headline; this one is a proposal from its words</source>
        <translation>النص بلا عنوان؛ وهذا عنوان مقترح من كلماته</translation>
    </message>
    <message>
        <source>Place, date and agency taken from the opening</source>
        <translation>مكان وتاريخ ووكالة أُخذت من مطلع النص</translation>
    </message>
    <message>
        <source>It is here already; nothing has changed</source>
        <translation>موجودة هنا من قبل، ولم يتغيّر شيء</translation>
    </message>
    <message>
        <source>It was edited here since its last import; what came in is kept as a version</source>
        <translation>عُدّلت هنا بعد استيرادها؛ وما ورد الآن محفوظ نسخةً في السجل</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>«%1» ليس تاريخًا</translation>
    </message>
    <message>
        <source>it is missing or wrong</source>
        <translation>قيمة ناقصة أو خاطئة</translation>
    </message>
    <message>
        <source>The sender has withheld or cancelled it: marked as not for publication</source>
        <translation>حجبتها الجهة المرسلة أو ألغتها: عليها الآن علامة «ليست للنشر»</translation>
    </message>
    <message>
        <source>Tracked changes taken as accepted</source>
        <translation>تغييرات متعقَّبة عُدّت مقبولة</translation>
    </message>
    <message>
        <source>Footnote left out</source>
        <translation>حاشية لم تؤخذ</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>an object { } is not closed, or a comma is missing in it</source>
        <translation>كائن { } غير مغلق، أو تنقصه فاصلة</translation>
    </message>
    <message>
        <source>a list [ ] is not closed, or a comma is missing in it</source>
        <translation>قائمة [ ] غير مغلقة، أو تنقصها فاصلة</translation>
    </message>
    <message>
        <source>a text in quotation marks is not closed</source>
        <translation>نص بين علامتي تنصيص غير مغلق</translation>
    </message>
    <message>
        <source>a colon is missing behind a name</source>
        <translation>تنقص النقطتان (:) بعد اسم</translation>
    </message>
    <message>
        <source>a number is written wrongly</source>
        <translation>عدد مكتوب على غير وجهه</translation>
    </message>
    <message>
        <source>an unknown sign follows a backslash</source>
        <translation>علامة غير معروفة بعد شرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation>النص ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is too large or nested too deeply</source>
        <translation>حجمه أو عمق تداخله فوق الحد</translation>
    </message>
    <message>
        <source>this is not how it is written in JSON</source>
        <translation>ليس هذا مكتوبًا بصيغة JSON</translation>
    </message>
</context>
<context>
    <name>PageFolder</name>
    <message>
        <source>This is no name for a file of a page.</source>
        <translation>اسم لا يصلح لملف من ملفات الصفحة</translation>
    </message>
    <message>
        <source>A link, a folder or a device stands in its place.</source>
        <translation>في مكانه رابط أو مجلد أو جهاز</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>تعذّر إنشاء المجلد</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>not a picture format for pages</source>
        <translation>صيغة لا تُعرض في الصفحات</translation>
    </message>
</context>
<context>
    <name>PageTemplate</name>
    <message>
        <source>page template</source>
        <translation>قالب الصفحة</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>Cut hamza</source>
        <translation>همزة قطع</translation>
    </message>
    <message>
        <source>Joining hamza</source>
        <translation>همزة وصل</translation>
    </message>
    <message>
        <source>Seat of the hamza</source>
        <translation>رسم الهمزة</translation>
    </message>
    <message>
        <source>Alef maksura</source>
        <translation>ألف مقصورة</translation>
    </message>
    <message>
        <source>Yeh</source>
        <translation>ياء</translation>
    </message>
    <message>
        <source>Teh marbuta</source>
        <translation>تاء مربوطة</translation>
    </message>
    <message>
        <source>Heh</source>
        <translation>هاء</translation>
    </message>
    <message>
        <source>Plural waw takes alef</source>
        <translation>واو الجماعة</translation>
    </message>
    <message>
        <source>No alef: not the plural waw</source>
        <translation>بلا ألف: ليست واو الجماعة</translation>
    </message>
    <message>
        <source>Dad and zah</source>
        <translation>الضاد والظاء</translation>
    </message>
    <message>
        <source>Wrong letter</source>
        <translation>حرف مبدل</translation>
    </message>
    <message>
        <source>Swapped letters</source>
        <translation>حرفان في غير ترتيبهما</translation>
    </message>
    <message>
        <source>Repeated letter</source>
        <translation>حرف مكرر</translation>
    </message>
    <message>
        <source>Missing letter</source>
        <translation>حرف ناقص</translation>
    </message>
    <message>
        <source>Extra letter</source>
        <translation>حرف زائد</translation>
    </message>
    <message>
        <source>Two words joined</source>
        <translation>كلمتان متصلتان</translation>
    </message>
    <message>
        <source>Word cut in two</source>
        <translation>كلمة مفصولة</translation>
    </message>
    <message>
        <source>Persian letter</source>
        <translation>حرف فارسي</translation>
    </message>
    <message>
        <source>Several letters</source>
        <translation>أكثر من حرف</translation>
    </message>
    <message>
        <source>A word out of place: “%1” fits here.</source>
        <translation>كلمة في غير موضعها: الأنسب هنا «%1».</translation>
    </message>
    <message>
        <source>Final nun dropped</source>
        <translation>حذف النون</translation>
    </message>
    <message>
        <source>Shortened verb</source>
        <translation>جزم المعتل</translation>
    </message>
    <message>
        <source>The verb is shortened after this particle.</source>
        <translation>يُحذف آخر الفعل بعد هذه الأداة.</translation>
    </message>
    <message>
        <source>Inna after saying</source>
        <translation>كسر همزة «إنّ» بعد القول</translation>
    </message>
    <message>
        <source>After a verb of saying the hamza stands below the alif.</source>
        <translation>تُكسر همزة «إنّ» بعد القول.</translation>
    </message>
    <message>
        <source>A Persian letter in an Arabic word: searches will not find it.</source>
        <translation>حرف فارسي في كلمة عربية: لا يصل إليها البحث.</translation>
    </message>
    <message>
        <source>This letter is written joined to its word.</source>
        <translation>يُكتب هذا الحرف متصلًا بكلمته.</translation>
    </message>
    <message>
        <source>A space cuts this word in two.</source>
        <translation>مسافة تفصل هذه الكلمة نصفين.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>The word stands twice.</source>
        <translation>الكلمة مكررة.</translation>
    </message>
    <message>
        <source>One space</source>
        <translation>مسافة واحدة</translation>
    </message>
    <message>
        <source>No space</source>
        <translation>بلا مسافة</translation>
    </message>
    <message>
        <source>No space before this mark.</source>
        <translation>لا مسافة قبل هذه العلامة.</translation>
    </message>
    <message>
        <source>A space is missing after this mark.</source>
        <translation>تنقص مسافة بعد هذه العلامة.</translation>
    </message>
    <message>
        <source>More than one space.</source>
        <translation>أكثر من مسافة.</translation>
    </message>
    <message>
        <source>Arabic mark</source>
        <translation>علامة عربية</translation>
    </message>
    <message>
        <source>A Latin punctuation mark after an Arabic word.</source>
        <translation>علامة ترقيم لاتينية بعد كلمة عربية.</translation>
    </message>
    <message>
        <source>The dictionary does not know this word; it may be a name.</source>
        <translation>كلمة غير معروفة في القاموس؛ قد تكون اسمًا.</translation>
    </message>
    <message>
        <source>Misspelt: %1.</source>
        <translation>خطأ إملائي: %1.</translation>
    </message>
    <message>
        <source>A spoken form: written news has another.</source>
        <translation>صيغة محكية، وللخبر المكتوب صيغة فصيحة.</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>صيغة فصيحة</translation>
    </message>
    <message>
        <source>Case of the plural</source>
        <translation>إعراب الجمع</translation>
    </message>
    <message>
        <source>After this word the plural ends in ين.</source>
        <translation>الجمع بعد هذه الكلمة بالياء والنون.</translation>
    </message>
    <message>
        <source>As a predicate the plural ends in ون.</source>
        <translation>الجمع هنا خبر مرفوع بالواو والنون.</translation>
    </message>
    <message>
        <source>Final nun</source>
        <translation>ثبوت النون</translation>
    </message>
    <message>
        <source>Nothing shortens the verb here: it ends in ون.</source>
        <translation>لا ناصب ولا جازم هنا: تثبت نون الفعل.</translation>
    </message>
    <message>
        <source>No word, and close to one: misspelt, or a rare name.</source>
        <translation>ليست كلمة معروفة وتشبه كلمة معروفة: خطأ إملائي أو اسم نادر.</translation>
    </message>
    <message>
        <source>Misspelt: more than one word may be meant.</source>
        <translation>خطأ إملائي يحتمل أكثر من كلمة.</translation>
    </message>
    <message>
        <source>The house opens its copy otherwise.</source>
        <translation>للدار صيغة أخرى لسطر المكان والمصدر.</translation>
    </message>
    <message>
        <source>Plural after a preposition</source>
        <translation>جمع مجرور</translation>
    </message>
    <message>
        <source>After a preposition the plural ends in ين.</source>
        <translation>الجمع بعد حرف الجر بالياء والنون.</translation>
    </message>
    <message>
        <source>Tanwin of the accusative</source>
        <translation>تنوين النصب</translation>
    </message>
    <message>
        <source>The adjective takes the alif of its noun.</source>
        <translation>الصفة تتبع الموصوف في ألف التنوين.</translation>
    </message>
    <message>
        <source>Inna at the start</source>
        <translation>كسر همزة «إنّ» أول الجملة</translation>
    </message>
    <message>
        <source>At the start of a sentence the hamza stands below the alif.</source>
        <translation>تُكسر همزة «إنّ» في أول الجملة.</translation>
    </message>
    <message>
        <source>Plain space</source>
        <translation>مسافة عادية</translation>
    </message>
    <message>
        <source>A no-break space, left by a paste.</source>
        <translation>مسافة غير فاصلة خلّفها اللصق.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>An invisible character, left by a paste.</source>
        <translation>حرف غير مرئي خلّفه اللصق.</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>حروف أصلية</translation>
    </message>
    <message>
        <source>Letters in fixed shapes: searches will not find the word.</source>
        <translation>حروف بأشكال العرض: لن يجد البحث الكلمة.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner in the paragraph.</source>
        <translation>علامة اقتباس بلا مقابل في الفقرة.</translation>
    </message>
    <message>
        <source>This bracket has no partner in the paragraph.</source>
        <translation>قوس بلا مقابل في الفقرة.</translation>
    </message>
    <message>
        <source>The mark stands twice.</source>
        <translation>العلامة مكررة.</translation>
    </message>
    <message>
        <source>No space inside brackets and quotation marks.</source>
        <translation>لا مسافة داخل القوسين أو علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>A space is missing between word and bracket or quotation mark.</source>
        <translation>تنقص مسافة بين الكلمة والقوس أو علامة الاقتباس.</translation>
    </message>
    <message>
        <source>As elsewhere in the text</source>
        <translation>كما في سائر النص</translation>
    </message>
    <message>
        <source>Two families of quotation marks in one text.</source>
        <translation>نوعان من علامات الاقتباس في نص واحد.</translation>
    </message>
    <message>
        <source>Two kinds of digits in one text.</source>
        <translation>نوعان من الأرقام في نص واحد.</translation>
    </message>
    <message>
        <source>After a preposition this hamza sits on a yeh.</source>
        <translation>بعد حرف الجر تُكتب هذه الهمزة على ياء.</translation>
    </message>
    <message>
        <source>In the accusative this hamza stands on the line.</source>
        <translation>في النصب تُكتب هذه الهمزة على السطر.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>The verb of the first person begins with a hamza.</source>
        <translation>يبدأ الفعل المسند إلى المتكلم بهمزة قطع.</translation>
    </message>
    <message>
        <source>Counted noun</source>
        <translation>تمييز العدد</translation>
    </message>
    <message>
        <source>After 11 to 99 the counted noun is singular and takes the alif of the accusative.</source>
        <translation>بعد 11 إلى 99 يأتي المعدود مفردا منصوبا.</translation>
    </message>
    <message>
        <source>After 3 to 10 the counted noun stands in the plural.</source>
        <translation>بعد 3 إلى 10 يأتي المعدود جمعا.</translation>
    </message>
    <message>
        <source>Gender of the number</source>
        <translation>جنس العدد</translation>
    </message>
    <message>
        <source>From 3 to 10 the number takes the other gender than its noun&apos;s singular.</source>
        <translation>من 3 إلى 10 يخالف العدد معدوده في التذكير والتأنيث.</translation>
    </message>
    <message>
        <source>The demonstrative does not agree with its noun.</source>
        <translation>اسم الإشارة لا يطابق المشار إليه.</translation>
    </message>
    <message>
        <source>Form of the house</source>
        <translation>صيغة المؤسسة</translation>
    </message>
    <message>
        <source>The house writes this name “%1”.</source>
        <translation>يُكتب هذا الاسم في المؤسسة «%1».</translation>
    </message>
    <message>
        <source>Elsewhere in the text the name is “%1”.</source>
        <translation>ورد الاسم في النص «%1».</translation>
    </message>
    <message>
        <source>The house writes “%1”.</source>
        <translation>تكتب المؤسسة «%1».</translation>
    </message>
    <message>
        <source>The house uses other digits.</source>
        <translation>تستعمل المؤسسة أرقامًا أخرى.</translation>
    </message>
    <message>
        <source>The house uses other quotation marks.</source>
        <translation>تستعمل المؤسسة علامات اقتباس أخرى.</translation>
    </message>
    <message>
        <source>The house writes this month “%1”.</source>
        <translation>تكتب المؤسسة هذا الشهر «%1».</translation>
    </message>
    <message>
        <source>The house sets the tanwin elsewhere.</source>
        <translation>تضع المؤسسة التنوين في غير هذا الموضع.</translation>
    </message>
    <message>
        <source>The house writes percentages otherwise.</source>
        <translation>تكتب المؤسسة النسب المئوية بغير هذه الصيغة.</translation>
    </message>
    <message>
        <source>The house does not write “%1”.</source>
        <translation>لا تكتب المؤسسة «%1».</translation>
    </message>
    <message>
        <source>A verb says it shorter than tamm and a verbal noun.</source>
        <translation>الفعل أوجز من «تم» والمصدر.</translation>
    </message>
    <message>
        <source>A long sentence; words: %1.</source>
        <translation>جملة طويلة؛ الكلمات: %1.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>%1 items stand at their newest version again</source>
        <translation>مواد أُعيدت إلى أحدث نسخها: %1</translation>
    </message>
    <message>
        <source>%1 counts of tags are right again</source>
        <translation>أعداد وسوم صُحّحت: %1</translation>
    </message>
    <message>
        <source>%1 approvals too many have fallen; the newest stands</source>
        <translation>اعتمادات زائدة سقطت وبقي أحدثها: %1</translation>
    </message>
    <message>
        <source>%1 rows that belonged to no item are gone</source>
        <translation>صفوف لا تتبع أي مادة أُزيلت: %1</translation>
    </message>
    <message>
        <source>%1 items have their first event again</source>
        <translation>مواد أُعيد إليها حدثها الأول: %1</translation>
    </message>
    <message>
        <source>The search index is built anew from the texts</source>
        <translation>أُعيد بناء فهرس البحث من النصوص</translation>
    </message>
    <message>
        <source>The index of related items is built anew from the texts</source>
        <translation>أُعيد بناء فهرس المواد ذات الصلة من النصوص</translation>
    </message>
    <message>
        <source>The file as it was is kept: %1</source>
        <translation>حُفظت نسخة من الملف كما كان: %1</translation>
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
    <message>
        <source>the search index does not agree with the texts</source>
        <translation>فهرس البحث لا يطابق النصوص</translation>
    </message>
    <message>
        <source>item %1 cannot be read</source>
        <translation>تتعذّر قراءة المادة %1</translation>
    </message>
    <message>
        <source>the search index does not hold the text of item %1</source>
        <translation>فهرس البحث لا يطابق نص المادة %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Incoming</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>In proofreading</source>
        <translation>قيد التدقيق اللغوي</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معادة للتعديل</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة للنشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>قيد التحديث</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>قيد التصحيح</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة من النشر</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>مؤجّلة</translation>
    </message>
    <message>
        <source>Send to proofreading</source>
        <translation>إرسال للتدقيق اللغوي</translation>
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
        <source>Return</source>
        <translation>إعادة للتعديل</translation>
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
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Republish</source>
        <translation>إعادة النشر</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب من النشر</translation>
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
        <source>News</source>
        <translation>خبر</translation>
    </message>
    <message>
        <source>Breaking news</source>
        <translation>خبر عاجل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>تحقيق</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>حوار</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Opinion piece</source>
        <translation>مقال رأي</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>صحفي</translation>
    </message>
    <message>
        <source>Desk editor</source>
        <translation>محرر الدسك</translation>
    </message>
    <message>
        <source>Proof-reader</source>
        <translation>مدقق لغوي</translation>
    </message>
    <message>
        <source>Duty editor</source>
        <translation>المحرر المناوب</translation>
    </message>
    <message>
        <source>Managing editor</source>
        <translation>مدير التحرير</translation>
    </message>
    <message>
        <source>Chief editor</source>
        <translation>رئيس التحرير</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>وكالة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>للنشر بالاسم</translation>
    </message>
    <message>
        <source>On background</source>
        <translation>للنشر دون الاسم</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>للعلم فقط</translation>
    </message>
    <message>
        <source>Your own item</source>
        <translation>المادة لصاحبها وحده</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>ذكر السبب</translation>
    </message>
    <message>
        <source>A headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The proposed headline confirmed</source>
        <translation>تأكيد العنوان المقترح</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>نص المادة</translation>
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
        <source>Someone else approves</source>
        <translation>اعتماد من شخص آخر</translation>
    </message>
    <message>
        <source>Legal review done</source>
        <translation>إنهاء المراجعة القانونية</translation>
    </message>
    <message>
        <source>Not marked “not for publication”</source>
        <translation>رفع علامة «ليست للنشر»</translation>
    </message>
    <message>
        <source>The embargo has passed</source>
        <translation>انقضاء حظر النشر</translation>
    </message>
    <message>
        <source>The text is the one approved</source>
        <translation>اعتماد النص الحالي</translation>
    </message>
    <message>
        <source>The printed correction note</source>
        <translation>نص التصحيح المنشور</translation>
    </message>
    <message>
        <source>No editor has opened it yet</source>
        <translation>ألّا يكون محرر قد فتحها</translation>
    </message>
    <message>
        <source>Proofreading is in use</source>
        <translation>مرحلة التدقيق اللغوي مفعّلة</translation>
    </message>
    <message>
        <source>Breaking news only</source>
        <translation>للأخبار العاجلة فقط</translation>
    </message>
    <message>
        <source>A second read is due</source>
        <translation>حان موعد القراءة الثانية</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Required, or overridden with a reason</source>
        <translation>إلزامي، ويجوز تجاوزه مع ذكر السبب</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُوردت</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Before recovery</source>
        <translation>النص قبل الاسترجاع</translation>
    </message>
    <message>
        <source>The other text of a conflict</source>
        <translation>النص الآخر عند التعارض</translation>
    </message>
    <message>
        <source>A colleague&apos;s copy came</source>
        <translation>وردت نسخة زميل</translation>
    </message>
    <message>
        <source>there is no such step</source>
        <translation>لا وجود لخطوة كهذه من هذه الحالة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>تعديل المادة</translation>
    </message>
    <message>
        <source>Typed before a take-over</source>
        <translation>ما كُتب قبل انتقال التحرير</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي التحرير</translation>
    </message>
    <message>
        <source>Noted when the archive was repaired</source>
        <translation>سُجّل عند إصلاح الأرشيف</translation>
    </message>
</context>
</TS>
