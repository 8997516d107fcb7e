<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About</source>
            <translation>Бағдарлама туралы</translation>
        </message>
        <message>
            <source>Copy the versions</source>
            <translation>Нұсқаларды көшіру</translation>
        </message>
        <message>
            <source>For the report of a fault; nothing in it tells of you.</source>
            <translation>Ақау туралы хабарлау үшін; онда сіз туралы ештеңе жоқ.</translation>
        </message>
        <message>
            <source>It is free software under the licence {0}; its parts have licences of their own.</source>
            <translation>Бұл — {0} лицензиясымен таратылатын еркін бағдарлама; бөліктерінің өз лицензиялары бар.</translation>
        </message>
        <message>
            <source>It works offline. Your texts stay on this computer and are never modified; what you answer is kept in your projects.</source>
            <translation>Бағдарлама желісіз жұмыс істейді. Мәтіндеріңіз осы компьютерде қалады және өзгертілмейді; шешімдеріңіз жобаларыңызда сақталады.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Лицензиялар</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Нұсқалар</translation>
        </message>
        <message>
            <source>kzaz_desk shows a Kazakh and a Russian text side by side, compares their numbers by value and puts their events on a timeline.</source>
            <translation>kzaz_desk қазақша және орысша мәтінді қатар көрсетеді, сандарын мәні бойынша салыстырады және оқиғаларын уақыт сызығына түсіреді.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About</source>
            <translation>&amp;Бағдарлама туралы</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Қабылдау</translation>
        </message>
        <message>
            <source>&amp;Align the rest again</source>
            <translation>Қалғанын қайта ту&amp;ралау</translation>
        </message>
        <message>
            <source>&amp;Alignment</source>
            <translation>Т&amp;уралау</translation>
        </message>
        <message>
            <source>&amp;Back to the current finding</source>
            <translation>Ағымдағы сәйкессіздікке қа&amp;йту</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Тексеру</translation>
        </message>
        <message>
            <source>&amp;Check again</source>
            <translation>Қайта &amp;тексеру</translation>
        </message>
        <message>
            <source>&amp;Comment</source>
            <translation>Түсі&amp;ніктеме</translation>
        </message>
        <message>
            <source>&amp;Confirm row</source>
            <translation>Қатарды б&amp;екіту</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Көшіру</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Қараңғы түс</translation>
        </message>
        <message>
            <source>&amp;Dates of the documents…</source>
            <translation>Құжаттардың &amp;күндері…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Өң&amp;деу</translation>
        </message>
        <message>
            <source>&amp;Export report…</source>
            <translation>Есепті &amp;экспорттау…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Іздеу…</translation>
        </message>
        <message>
            <source>&amp;First finding</source>
            <translation>&amp;Бірінші сәйкессіздік</translation>
        </message>
        <message>
            <source>&amp;Fixed outside</source>
            <translation>&amp;Түзетілді</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Өту</translation>
        </message>
        <message>
            <source>&amp;Go to paragraph…</source>
            <translation>Абза&amp;цқа өту…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Анықтама</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>Та&amp;рих</translation>
        </message>
        <message>
            <source>&amp;Ignore</source>
            <translation>&amp;Елемеу</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Пернелер</translation>
        </message>
        <message>
            <source>&amp;Last finding</source>
            <translation>&amp;Соңғы сәйкессіздік</translation>
        </message>
        <message>
            <source>&amp;Link cells</source>
            <translation>Ұ&amp;яшықтарды байланыстыру</translation>
        </message>
        <message>
            <source>&amp;Make a rule…</source>
            <translation>Ере&amp;же жасау…</translation>
        </message>
        <message>
            <source>&amp;Merge with next</source>
            <translation>&amp;Келесімен біріктіру</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Келесі</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ашу…</translation>
        </message>
        <message>
            <source>&amp;Overview at the edge</source>
            <translation>Шеттегі жалпы &amp;көрініс</translation>
        </message>
        <message>
            <source>&amp;Paste two texts…</source>
            <translation>&amp;Екі мәтінді қою…</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>&amp;Алдыңғы</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Шығу</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>&amp;Оқу</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Шешім</translation>
        </message>
        <message>
            <source>&amp;Rules…</source>
            <translation>Ережеле&amp;р…</translation>
        </message>
        <message>
            <source>&amp;Split at the caret</source>
            <translation>&amp;Меңзер тұрған жерден бөлу</translation>
        </message>
        <message>
            <source>&amp;Swap sides</source>
            <translation>Жақтарды а&amp;уыстыру</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>Шешімді &amp;алып тастау</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>&amp;Әдеттегі өлшем</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Көрініс</translation>
        </message>
        <message>
            <source>Accept all like this…</source>
            <translation>Осындайдың бәрін қабылдау…</translation>
        </message>
        <message>
            <source>Add another reviewer's decisio&amp;ns…</source>
            <translation>Басқа тексе&amp;рушінің шешімдерін қосу…</translation>
        </message>
        <message>
            <source>Bac&amp;k</source>
            <translation>Ар&amp;тқа</translation>
        </message>
        <message>
            <source>Book&amp;mark</source>
            <translation>Бетбел&amp;гі</translation>
        </message>
        <message>
            <source>C&amp;lose the pair</source>
            <translation>&amp;Жұпты жабу</translation>
        </message>
        <message>
            <source>Choose the answer on the &amp;left</source>
            <translation>Со&amp;л жақтағы шешімді таңдау</translation>
        </message>
        <message>
            <source>Choose the answer on the ri&amp;ght</source>
            <translation>&amp;Оң жақтағы шешімді таңдау</translation>
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation>&amp;Жүйе түстері</translation>
        </message>
        <message>
            <source>Confirm all rows up to &amp;here</source>
            <translation>Осы жерге &amp;дейінгі барлық қатарды бекіту</translation>
        </message>
        <message>
            <source>Copy &amp;pair</source>
            <translation>&amp;Жұпты көшіру</translation>
        </message>
        <message>
            <source>Ctrl+Down</source>
            <translation>Ctrl+Төмен</translation>
        </message>
        <message>
            <source>Ctrl+Up</source>
            <translation>Ctrl+Жоғары</translation>
        </message>
        <message>
            <source>Encodin&amp;g of the texts…</source>
            <translation>Мәтіндердің ко&amp;дтауы…</translation>
        </message>
        <message>
            <source>Export &amp;timeline…</source>
            <translation>Уақыт с&amp;ызығын экспорттау…</translation>
        </message>
        <message>
            <source>Export confirmed &amp;rows…</source>
            <translation>Бек&amp;ітілген қатарларды экспорттау…</translation>
        </message>
        <message>
            <source>F&amp;orward</source>
            <translation>Ал&amp;ға</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>К&amp;елесісін табу</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>&amp;Алдыңғысын табу</translation>
        </message>
        <message>
            <source>Full scr&amp;een</source>
            <translation>Толық &amp;экран</translation>
        </message>
        <message>
            <source>Go on after a &amp;decision</source>
            <translation>&amp;Шешімнен кейін әрі қарай өту</translation>
        </message>
        <message>
            <source>Guided &amp;tour</source>
            <translation>Таныстыру &amp;сапары</translation>
        </message>
        <message>
            <source>Ignore all like this…</source>
            <translation>Осындайдың бәрін елемеу…</translation>
        </message>
        <message>
            <source>Insert &amp;empty cell</source>
            <translation>Бос ұяшық қ&amp;осу</translation>
        </message>
        <message>
            <source>L&amp;arger</source>
            <translation>&amp;Үлкенірек</translation>
        </message>
        <message>
            <source>L&amp;ight</source>
            <translation>&amp;Ашық түс</translation>
        </message>
        <message>
            <source>Lines under &amp;numbers that agree</source>
            <translation>Сәйкес келетін сандардың астын сы&amp;зу</translation>
        </message>
        <message>
            <source>M&amp;ove last paragraph down</source>
            <translation>&amp;Соңғы абзацты төмен жылжыту</translation>
        </message>
        <message>
            <source>Merge with &amp;previous</source>
            <translation>&amp;Алдыңғымен біріктіру</translation>
        </message>
        <message>
            <source>Move &amp;first paragraph up</source>
            <translation>&amp;Бірінші абзацты жоғары жылжыту</translation>
        </message>
        <message>
            <source>Needs &amp;review</source>
            <translation>&amp;Қайта қарау қажет</translation>
        </message>
        <message>
            <source>Next &amp;undecided</source>
            <translation>Келесі &amp;шешілмеген</translation>
        </message>
        <message>
            <source>Next &amp;weak row</source>
            <translation>Келесі сенімсіз қата&amp;р</translation>
        </message>
        <message>
            <source>Next bookmark</source>
            <translation>Келесі бетбелгі</translation>
        </message>
        <message>
            <source>Next p&amp;ane</source>
            <translation>К&amp;елесі панель</translation>
        </message>
        <message>
            <source>Next pa&amp;ir</source>
            <translation>Келесі &amp;жұп</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translation>&amp;Қалтаны ашу…</translation>
        </message>
        <message>
            <source>Pa&amp;ssages that are due</source>
            <translation>Қара&amp;уды күткен жерлер</translation>
        </message>
        <message>
            <source>Pairs and do&amp;cuments…</source>
            <translation>Жұ&amp;птар мен құжаттар…</translation>
        </message>
        <message>
            <source>Pr&amp;eferences…</source>
            <translation>Ба&amp;птаулар…</translation>
        </message>
        <message>
            <source>Pr&amp;int the report…</source>
            <translation>Есе&amp;пті басып шығару…</translation>
        </message>
        <message>
            <source>Previous bookmark</source>
            <translation>Алдыңғы бетбелгі</translation>
        </message>
        <message>
            <source>Previous pai&amp;r</source>
            <translation>Алдыңғы ж&amp;ұп</translation>
        </message>
        <message>
            <source>Previous pan&amp;e</source>
            <translation>Алдыңғы па&amp;нель</translation>
        </message>
        <message>
            <source>Previous un&amp;decided</source>
            <translation>Алдыңғы шеші&amp;лмеген</translation>
        </message>
        <message>
            <source>Reset &amp;layout</source>
            <translation>Орна&amp;ласуды қалпына келтіру</translation>
        </message>
        <message>
            <source>Rows with &amp;findings only, or all</source>
            <translation>Тек &amp;сәйкессіздігі бар қатарлар немесе бәрі</translation>
        </message>
        <message>
            <source>S&amp;maller</source>
            <translation>Кі&amp;шірек</translation>
        </message>
        <message>
            <source>S&amp;wap counterparts with next</source>
            <translation>Сыңарларын келесімен а&amp;уыстыру</translation>
        </message>
        <message>
            <source>Sa&amp;ve the project</source>
            <translation>Жобаны &amp;сақтау</translation>
        </message>
        <message>
            <source>Save the project &amp;as…</source>
            <translation>Жобаны &amp;басқаша сақтау…</translation>
        </message>
        <message>
            <source>Shift this side &amp;down</source>
            <translation>Осы жақты &amp;төмен жылжыту</translation>
        </message>
        <message>
            <source>Shift this side &amp;up</source>
            <translation>Осы жақты &amp;жоғары жылжыту</translation>
        </message>
        <message>
            <source>Shift+Space</source>
            <translation>Shift+Бос орын</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Бос орын</translation>
        </message>
        <message>
            <source>Try the &amp;sample</source>
            <translation>Ү&amp;лгіні көру</translation>
        </message>
        <message>
            <source>Wha&amp;t changed</source>
            <translation>Не &amp;өзгерді</translation>
        </message>
        <message>
            <source>What the &amp;marks mean</source>
            <translation>Белгілер &amp;нені білдіреді</translation>
        </message>
    </context>
    <context>
        <name>AnswerCard</name>
        <message>
            <source>Choose the answer of {0}: {1}</source>
            <translation>{0} шешімін таңдау: {1}</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>аты көрсетілмеген</translation>
        </message>
    </context>
    <context>
        <name>BackgroundEdits</name>
        <message>
            <source>The pair was edited meanwhile; nothing else was changed.</source>
            <translation>Осы аралықта жұп өзгертілді; басқа ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>{0}…</source>
            <translation>{0}…</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Хабарламаны жабу</translation>
        </message>
        <message>
            <source>Close this message (Esc)</source>
            <translation>Хабарламаны жабу (Esc)</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Толығырақ</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>A cluster needs an extra. Install it: {command}</source>
            <translation>Кластерге қосымша бума керек. Орнату: {command}</translation>
        </message>
        <message>
            <source>No Dask scheduler answers at {address}. Check the address, which is like {example}, and that “dask scheduler” runs there; without --cluster this computer does the work.</source>
            <translation>{address} мекенжайында Dask жоспарлаушысы жауап бермейді. Мекенжайды ({example} сияқты) және онда «dask scheduler» іске қосылғанын тексеріңіз; --cluster берілмесе, жұмысты осы компьютер атқарады.</translation>
        </message>
        <message>
            <source>No counterpart was found.</source>
            <translation>Сыңары табылмады.</translation>
        </message>
        <message>
            <source>Something unexpected went wrong ({said}).</source>
            <translation>Күтпеген ақау болды ({said}).</translation>
        </message>
        <message>
            <source>The file changed while the batch was running.</source>
            <translation>Тексеру кезінде файл өзгерді.</translation>
        </message>
        <message>
            <source>The file could not be read ({why}).</source>
            <translation>Файл оқылмады ({why}).</translation>
        </message>
        <message>
            <source>The process that did the work broke down.</source>
            <translation>Жұмысты атқарған процесс кенет үзілді.</translation>
        </message>
        <message>
            <source>There are too many files without a counterpart to compare each with each.</source>
            <translation>Сыңары жоқ файлдар тым көп, бәрін бір-бірімен салыстыру мүмкін емес.</translation>
        </message>
    </context>
    <context>
        <name>BookmarksMenu</name>
        <message>
            <source>Bookmarks</source>
            <translation>Бетбелгілер</translation>
        </message>
        <message>
            <source>Take all bookmarks away</source>
            <translation>Барлық бетбелгіні алып тастау</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>April {year}</source>
            <translation>{year} жылғы сәуір</translation>
        </message>
        <message>
            <source>August {year}</source>
            <translation>{year} жылғы тамыз</translation>
        </message>
        <message>
            <source>December {year}</source>
            <translation>{year} жылғы желтоқсан</translation>
        </message>
        <message>
            <source>February {year}</source>
            <translation>{year} жылғы ақпан</translation>
        </message>
        <message>
            <source>January {year}</source>
            <translation>{year} жылғы қаңтар</translation>
        </message>
        <message>
            <source>July {year}</source>
            <translation>{year} жылғы шілде</translation>
        </message>
        <message>
            <source>June {year}</source>
            <translation>{year} жылғы маусым</translation>
        </message>
        <message>
            <source>March {year}</source>
            <translation>{year} жылғы наурыз</translation>
        </message>
        <message>
            <source>May {year}</source>
            <translation>{year} жылғы мамыр</translation>
        </message>
        <message>
            <source>November {year}</source>
            <translation>{year} жылғы қараша</translation>
        </message>
        <message>
            <source>October {year}</source>
            <translation>{year} жылғы қазан</translation>
        </message>
        <message>
            <source>September {year}</source>
            <translation>{year} жылғы қыркүйек</translation>
        </message>
        <message>
            <source>{day} April {year}</source>
            <translation>{year} жылғы {day} сәуір</translation>
        </message>
        <message>
            <source>{day} August {year}</source>
            <translation>{year} жылғы {day} тамыз</translation>
        </message>
        <message>
            <source>{day} December {year}</source>
            <translation>{year} жылғы {day} желтоқсан</translation>
        </message>
        <message>
            <source>{day} February {year}</source>
            <translation>{year} жылғы {day} ақпан</translation>
        </message>
        <message>
            <source>{day} January {year}</source>
            <translation>{year} жылғы {day} қаңтар</translation>
        </message>
        <message>
            <source>{day} July {year}</source>
            <translation>{year} жылғы {day} шілде</translation>
        </message>
        <message>
            <source>{day} June {year}</source>
            <translation>{year} жылғы {day} маусым</translation>
        </message>
        <message>
            <source>{day} March {year}</source>
            <translation>{year} жылғы {day} наурыз</translation>
        </message>
        <message>
            <source>{day} May {year}</source>
            <translation>{year} жылғы {day} мамыр</translation>
        </message>
        <message>
            <source>{day} November {year}</source>
            <translation>{year} жылғы {day} қараша</translation>
        </message>
        <message>
            <source>{day} October {year}</source>
            <translation>{year} жылғы {day} қазан</translation>
        </message>
        <message>
            <source>{day} September {year}</source>
            <translation>{year} жылғы {day} қыркүйек</translation>
        </message>
        <message>
            <source>{year}</source>
            <translation>{year} жыл</translation>
        </message>
    </context>
    <context>
        <name>Callout</name>
        <message>
            <source>Bac&amp;k</source>
            <translation>А&amp;ртқа</translation>
        </message>
        <message>
            <source>E&amp;nd the tour</source>
            <translation>&amp;Тоқтату</translation>
        </message>
        <message>
            <source>Fin&amp;ish</source>
            <translation>Ая&amp;қтау</translation>
        </message>
        <message>
            <source>Guided tour</source>
            <translation>Таныстыру сапары</translation>
        </message>
        <message>
            <source>Ne&amp;xt</source>
            <translation>Ке&amp;лесі</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>CellDrag</name>
        <message>
            <source>Link {0} ↔ {1}</source>
            <translation>{0} ↔ {1} байланыстыру</translation>
        </message>
        <message>
            <source>Move {0} to this cell</source>
            <translation>{0}-абзацты осы ұяшыққа көшіру</translation>
        </message>
    </context>
    <context>
        <name>CentralArea</name>
        <message>
            <source>Checked {0}%: the texts can be read, but not everything was compared.</source>
            <translation>Тексерілгені: {0} %. Мәтіндерді оқуға болады, бірақ барлығы салыстырылған жоқ.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Keep partial</source>
            <translation>Осылай қалдыру</translation>
        </message>
        <message>
            <source>Open other files</source>
            <translation>Басқа файлдарды ашу</translation>
        </message>
        <message>
            <source>Opening was stopped.</source>
            <translation>Ашу тоқтатылды.</translation>
        </message>
        <message>
            <source>Opening {0}</source>
            <translation>Ашылып жатыр: {0}</translation>
        </message>
        <message>
            <source>Reports will say that the check was not finished.</source>
            <translation>Есептерде тексерудің аяқталмағаны айтылады.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Қайта бастау</translation>
        </message>
        <message>
            <source>The files have not changed.</source>
            <translation>Файлдар өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Try encoding…</source>
            <translation>Кодтауды таңдау…</translation>
        </message>
    </context>
    <context>
        <name>ChangeMarks</name>
        <message>
            <source>Added since it was reviewed.</source>
            <translation>Тексерілгеннен кейін қосылған.</translation>
        </message>
        <message>
            <source>Due: its counterpart changed.</source>
            <translation>Қарауды күтеді: сыңары өзгерді.</translation>
        </message>
        <message>
            <source>Taken out since it was reviewed: “{0}”</source>
            <translation>Тексерілгеннен кейін алынған: «{0}»</translation>
        </message>
        <message>
            <source>When it was reviewed: “{0}”</source>
            <translation>Тексерілген кезде: «{0}»</translation>
        </message>
    </context>
    <context>
        <name>ChangesBar</name>
        <message>
            <source>Changed: {0}</source>
            <translation>Өзгерді: {0}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Due in the other language: {0}</source>
            <translation>Екінші тілде қарауды күткені: {0}</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>Бәрін қаралды деп белгілеу</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>Қаралды деп белгілеу</translation>
        </message>
        <message>
            <source>Next passage</source>
            <translation>Келесі жер</translation>
        </message>
        <message>
            <source>No longer due</source>
            <translation>Қарау керек емес</translation>
        </message>
        <message>
            <source>None is due any more</source>
            <translation>Ешқайсысын қарау керек емес</translation>
        </message>
        <message>
            <source>Only these rows</source>
            <translation>Тек осы қатарлар</translation>
        </message>
        <message>
            <source>Passage {0} of {1}</source>
            <translation>Жер {0} / {1}</translation>
        </message>
        <message>
            <source>Previous passage</source>
            <translation>Алдыңғы жер</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>Errors</source>
            <translation>Қателер</translation>
        </message>
        <message>
            <source>Paragraphs put together, otherwise equal</source>
            <translation>Абзацтары біріктірілген, қалғаны бірдей</translation>
        </message>
        <message>
            <source>Paragraphs without a plain counterpart</source>
            <translation>Анық сыңары жоқ абзацтар</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Мәліметтер</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Ескертулер</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Choice between answers</source>
            <translation>Шешімдердің бірін таңдау</translation>
        </message>
        <message>
            <source>No two answers stand against each other here.</source>
            <translation>Мұнда таңдайтын екі шешім жоқ.</translation>
        </message>
    </context>
    <context>
        <name>Comforts</name>
        <message>
            <source>Bookmark at {0}</source>
            <translation>{0}-абзацқа бетбелгі қойылды</translation>
        </message>
        <message>
            <source>Looking at doubtful rows – stop</source>
            <translation>Күмәнді қатарлар қаралып жатыр — тоқтату</translation>
        </message>
        <message>
            <source>Make a pair</source>
            <translation>Жұп жасау</translation>
        </message>
        <message>
            <source>No bookmark at {0} any more</source>
            <translation>{0}-абзацтағы бетбелгі алынды</translation>
        </message>
        <message>
            <source>Not a pair</source>
            <translation>Жұп емес</translation>
        </message>
        <message>
            <source>There is no bookmark: Ctrl+B makes one.</source>
            <translation>Бетбелгі жоқ: қою үшін Ctrl+B басыңыз.</translation>
        </message>
        <message>
            <source>There is nothing to go back to.</source>
            <translation>Артқа қайтатын жер жоқ.</translation>
        </message>
        <message>
            <source>There is nothing to go forward to.</source>
            <translation>Алға өтетін жер жоқ.</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>--cluster is for --batch, and has workers of its own</source>
            <translation>--cluster тек --batch параметрімен қолданылады, оның өз процестері бар</translation>
        </message>
        <message>
            <source>--workers is for --batch, and at least 1</source>
            <translation>--workers тек --batch параметрімен қолданылады, кемінде 1 болуы керек</translation>
        </message>
        <message>
            <source>A console cannot show {format}. Name a file for it: -o {example}</source>
            <translation>{format} пішімін консоль көрсете алмайды. Файлын атаңыз: -o {example}</translation>
        </message>
        <message>
            <source>ADDRESS</source>
            <translation>МЕКЕНЖАЙ</translation>
        </message>
        <message>
            <source>Compares a Kazakh text and its Russian counterpart, in any order, or all texts of a folder.
With --batch it finds the pairs in a tree of folders, checks them in several processes and writes
a report on each pair and a summary (HTML, JSON, XLSX). Stopped and started again, it goes on.
Needs no display. Ends with 0 if nothing was found at or above the level of --fail-on, 1 if
something was, 2 if a file cannot be read, 3 if it was stopped.
PDF, XLSX and DOCX need a file to write to (-o). TMX and XLIFF hold the rows that were confirmed
in a project; of texts, all rows that have both sides.</source>
            <translation>Қазақша мәтінді орысша сыңарымен (кез келген ретпен) немесе қалтадағы барлық мәтінді салыстырады.
--batch қалталар ішінен жұптарды табады, бірнеше процесте тексереді және әр жұп туралы есеп пен
жалпы қорытынды (HTML, JSON, XLSX) жазады. Тоқтатып, қайта бастаса, жалғастыра береді.
Экран керек емес. --fail-on деңгейінде не одан жоғары ештеңе табылмаса 0, табылса 1,
файл оқылмаса 2, тоқтатылса 3 кодымен аяқталады.
PDF, XLSX және DOCX үшін жазылатын файл (-o) керек. TMX пен XLIFF-ке жобада расталған жолдар
кіреді; мәтіндер берілсе, екі тілі де бар барлық жол кіреді.</translation>
        </message>
        <message>
            <source>Dask scheduler that runs the batch (an extra)</source>
            <translation>топтаманы орындайтын Dask жоспарлаушысы (қосымша орнатылады)</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>ФАЙЛ</translation>
        </message>
        <message>
            <source>FOLDER</source>
            <translation>ҚАЛТА</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>САН</translation>
        </message>
        <message>
            <source>Pairs: {pairs}, errors: {error}, warnings: {warning}, remarks: {info}, not checked: {missed}
The summary was written to {file}</source>
            <translation>Жұп: {pairs}, қате: {error}, ескерту: {warning}, мәлімет: {info}, тексерілмегені: {missed}
Қорытынды жазылған файл: {file}</translation>
        </message>
        <message>
            <source>Shows a Kazakh text and its Russian counterpart side by side, compares their numbers and dates
and builds a timeline. Without a display it prints what it found and writes an HTML report.</source>
            <translation>Қазақша мәтін мен орысша сыңарын қатар көрсетеді, сандары мен күндерін салыстырады және уақыт
сызығын құрады. Экран болмаса, тапқанын басып шығарып, HTML есебін жазады.</translation>
        </message>
        <message>
            <source>The window cannot be shown: {why}</source>
            <translation>Терезені көрсету мүмкін емес: {why}</translation>
        </message>
        <message>
            <source>There is no display, so the report was written to {file}</source>
            <translation>Экран жоқ, сондықтан есеп мына файлға жазылды: {file}</translation>
        </message>
        <message>
            <source>There is no display. Name the texts to check: kzaz-desk check KK RU</source>
            <translation>Экран жоқ. Тексерілетін мәтіндерді атаңыз: kzaz-desk check KK RU</translation>
        </message>
        <message>
            <source>arguments</source>
            <translation>аргументтер</translation>
        </message>
        <message>
            <source>check all pairs in a tree of folders</source>
            <translation>қалталар ішіндегі барлық жұпты тексеру</translation>
        </message>
        <message>
            <source>default: as the file to write is called, else text, or html for the reports of a batch</source>
            <translation>әдепкіде: жазылатын файлдың атына қарай, әйтпесе text, топтама есептері үшін html</translation>
        </message>
        <message>
            <source>errors: {errors}, warnings: {warnings}</source>
            <translation>қате: {errors}, ескерту: {warnings}</translation>
        </message>
        <message>
            <source>file to write (UTF-8), or folder (default: {folder})</source>
            <translation>жазылатын файл (UTF-8) немесе қалта (әдепкіде {folder})</translation>
        </message>
        <message>
            <source>kzaz-desk check KK RU checks without a window; see kzaz-desk check --help.</source>
            <translation>kzaz-desk check KK RU терезесіз тексереді; kzaz-desk check --help қараңыз.</translation>
        </message>
        <message>
            <source>language of the program (default: that of the system)</source>
            <translation>бағдарлама тілі (әдепкіде жүйе тілі)</translation>
        </message>
        <message>
            <source>looking for pairs: {done} of {count}</source>
            <translation>жұптар ізделуде: {done} / {count}</translation>
        </message>
        <message>
            <source>name two texts, a folder with them, or a folder after --batch</source>
            <translation>екі мәтінді, олар жатқан қалтаны немесе --batch соңынан қалтаны атаңыз</translation>
        </message>
        <message>
            <source>not known: {value}</source>
            <translation>белгісіз параметр: {value}</translation>
        </message>
        <message>
            <source>options</source>
            <translation>параметрлер</translation>
        </message>
        <message>
            <source>processes of a batch (default: one for each processor)</source>
            <translation>топтама процестерінің саны (әдепкіде әр процессорға біреуден)</translation>
        </message>
        <message>
            <source>project, texts or folders to open</source>
            <translation>ашылатын жоба, мәтіндер немесе қалталар</translation>
        </message>
        <message>
            <source>severity that gives exit status 1</source>
            <translation>1 кодымен аяқтататын деңгей</translation>
        </message>
        <message>
            <source>show the version and end</source>
            <translation>нұсқасын көрсетіп, жұмысты аяқтау</translation>
        </message>
        <message>
            <source>show this help and end</source>
            <translation>осы анықтаманы көрсетіп, жұмысты аяқтау</translation>
        </message>
        <message>
            <source>still needed: {value}</source>
            <translation>мыналар да керек: {value}</translation>
        </message>
        <message>
            <source>try every part of the program and end</source>
            <translation>бағдарламаның әр бөлігін сынап көріп, жұмысты аяқтау</translation>
        </message>
        <message>
            <source>two texts, a folder with them, or a project</source>
            <translation>екі мәтін, олар жатқан қалта немесе жоба</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>қолданылуы: </translation>
        </message>
        <message>
            <source>{command}: error: {what}</source>
            <translation>{command}: қате: {what}</translation>
        </message>
        <message>
            <source>{file} could not be written: {why}</source>
            <translation>«{file}» жазылмады: {why}</translation>
        </message>
        <message>
            <source>{folder} holds the texts. The results need a folder of their own.</source>
            <translation>«{folder}» қалтасында мәтіндер жатыр. Нәтижелерге бөлек қалта керек.</translation>
        </message>
        <message>
            <source>{name} is a text to check and was not overwritten.</source>
            <translation>«{name}» — тексерілетін мәтін, сондықтан үстінен жазылмады.</translation>
        </message>
        <message>
            <source>{option} can stand for several options: {value}</source>
            <translation>{option} бірнеше параметрді білдіруі мүмкін: {value}</translation>
        </message>
        <message>
            <source>{option}: does not go with {other}</source>
            <translation>{option}: мынамен бірге қолданылмайды: {other}</translation>
        </message>
        <message>
            <source>{option}: expects a value</source>
            <translation>{option}: мәні көрсетілмеген</translation>
        </message>
        <message>
            <source>{option}: expects one value</source>
            <translation>{option}: бір мән керек</translation>
        </message>
        <message>
            <source>{option}: takes no value, but was given {value}</source>
            <translation>{option}: мәні болмайды, ал {value} берілген</translation>
        </message>
        <message>
            <source>{option}: there is no choice {value}; choose from {choices}</source>
            <translation>{option}: {value} деген нұсқа жоқ; мыналардың бірін таңдаңыз: {choices}</translation>
        </message>
        <message>
            <source>{option}: {value} cannot be used</source>
            <translation>{option}: {value} мәні жарамайды</translation>
        </message>
        <message>
            <source>{option}: {value} is no number</source>
            <translation>{option}: {value} — сан емес</translation>
        </message>
    </context>
    <context>
        <name>CommentLine</name>
        <message>
            <source>Choose a reason</source>
            <translation>Себебін таңдау</translation>
        </message>
        <message>
            <source>Choose a reason (Down)</source>
            <translation>Себебін таңдау (төмен көрсеткі)</translation>
        </message>
    </context>
    <context>
        <name>CommentsMenu</name>
        <message>
            <source>Comments on rows</source>
            <translation>Қатарларға түсініктемелер</translation>
        </message>
    </context>
    <context>
        <name>ConflictBox</name>
        <message>
            <source>Reviewers answered differently</source>
            <translation>Тексерушілердің шешімі әртүрлі</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Бағдарламада ақау болды</translation>
        </message>
        <message>
            <source>This is a fault of the program, not of your texts. They and your decisions are kept. Please copy the text below and send it to the makers.</source>
            <translation>Бұл — мәтіндердің емес, бағдарламаның ақауы. Мәтіндер де, шешімдеріңіз де сақталды. Төмендегі мәтінді көшіріп, әзірлеушілерге жіберіңізші.</translation>
        </message>
    </context>
    <context>
        <name>DateQuestion</name>
        <message numerus="yes">
            <source>%n texts do not say when they were written, so {0} cannot be dated.</source>
            <translation>
                <numerusform>%n мәтінде жазылған күні көрсетілмеген, сондықтан {0} деген сөздердің қай күнді білдіретіні белгісіз.</numerusform>
                <numerusform>%n мәтінде жазылған күні көрсетілмеген, сондықтан {0} деген сөздердің қай күнді білдіретіні белгісіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the date…</source>
            <translation>Күнін таңдау…</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Керек емес</translation>
        </message>
        <message>
            <source>The days of the files</source>
            <translation>Файлдардың күні</translation>
        </message>
        <message>
            <source>{0}, the day of the file</source>
            <translation>{0}, файлдың күні</translation>
        </message>
        <message>
            <source>{1} does not say when it was written, so {0} cannot be dated.</source>
            <translation>«{1}» мәтінінде жазылған күні көрсетілмеген, сондықтан {0} деген сөздің қай күнді білдіретіні белгісіз.</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>How often differs: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Жиілігі әртүрлі: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>Kazakh gives the date more exactly (“{finer}”) than Russian (“{coarser}”).</source>
            <translation>Қазақшасында уақыты дәлірек көрсетілген («{finer}»), орысшасында жалпылама («{coarser}»).</translation>
        </message>
        <message>
            <source>Russian gives the date more exactly (“{finer}”) than Kazakh (“{coarser}”).</source>
            <translation>Орысшасында уақыты дәлірек көрсетілген («{finer}»), қазақшасында жалпылама («{coarser}»).</translation>
        </message>
        <message>
            <source>The dates exclude each other: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Уақыты бір-біріне қайшы: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>The lengths of time differ: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Уақыт ұзақтығы әртүрлі: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>{amount} is dated {kk} in Kazakh and {ru} in Russian.</source>
            <translation>{amount}: қазақшасында {kk}, орысшасында {ru} деп көрсетілген.</translation>
        </message>
        <message>
            <source>{amount} is dated {kk} in Kazakh; Russian names no date for it.</source>
            <translation>{amount}: қазақшасында {kk} деп көрсетілген, орысшасында уақыты аталмаған.</translation>
        </message>
        <message>
            <source>{amount} is dated {ru} in Russian; Kazakh names no date for it.</source>
            <translation>{amount}: орысшасында {ru} деп көрсетілген, қазақшасында уақыты аталмаған.</translation>
        </message>
    </context>
    <context>
        <name>DensityStrip</name>
        <message>
            <source>Events over time</source>
            <translation>Уақыт бойынша оқиғалар</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} – {1}</translation>
        </message>
        <message>
            <source>{0} – events: {1}</source>
            <translation>{0} — оқиға саны: {1}</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>Answer then: {0}</source>
            <translation>Сол кездегі шешім: {0}</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Түсініктеме</translation>
        </message>
        <message>
            <source>Comment on the row: {0}</source>
            <translation>Қатарға түсініктеме: {0}</translation>
        </message>
        <message>
            <source>Comment on this finding</source>
            <translation>Осы сәйкессіздікке түсініктеме</translation>
        </message>
        <message>
            <source>Comment on this row</source>
            <translation>Осы қатарға түсініктеме</translation>
        </message>
        <message>
            <source>No finding is chosen in this row</source>
            <translation>Бұл қатарда сәйкессіздік таңдалмаған</translation>
        </message>
        <message>
            <source>Paragraphs then: {0}</source>
            <translation>Сол кездегі абзацтар: {0}</translation>
        </message>
        <message>
            <source>Resolved by an edit, {0}</source>
            <translation>Мәтін түзетіліп, жойылды, {0}</translation>
        </message>
        <message>
            <source>Rule: {0}</source>
            <translation>Ереже: {0}</translation>
        </message>
        <message>
            <source>This text has no counterpart in the project.</source>
            <translation>Бұл мәтіннің жобада сыңары жоқ.</translation>
        </message>
        <message>
            <source>weak alignment: look at it first</source>
            <translation>туралануы сенімсіз: алдымен соны қараңыз</translation>
        </message>
    </context>
    <context>
        <name>Docks</name>
        <message>
            <source>Close this panel</source>
            <translation>Бұл панельді жабу</translation>
        </message>
        <message>
            <source>Current pair</source>
            <translation>Ағымдағы жұп</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Сәйкессіздіктер</translation>
        </message>
        <message>
            <source>Take this panel out of the window, or back</source>
            <translation>Панельді терезеден шығару не қайтару</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Уақыт сызығы</translation>
        </message>
    </context>
    <context>
        <name>DocumentDatesDialog</name>
        <message>
            <source>Dates of the documents</source>
            <translation>Құжаттардың күндері</translation>
        </message>
        <message>
            <source>Words such as “last year” are counted from this day.</source>
            <translation>«Былтыр» сияқты сөздер осы күннен есептеледі.</translation>
        </message>
        <message>
            <source>known</source>
            <translation>белгілі</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Choose a text</source>
            <translation>Мәтінді таңдаңыз</translation>
        </message>
        <message>
            <source>Choose the text: {0}</source>
            <translation>Мәтінді таңдаңыз: {0}</translation>
        </message>
        <message>
            <source>Drop a text here, or click to choose</source>
            <translation>Мәтінді осында сүйреп әкеліңіз немесе басып таңдаңыз</translation>
        </message>
    </context>
    <context>
        <name>EmptyNote</name>
        <message>
            <source>No finding: the texts agree in everything that was compared.</source>
            <translation>Сәйкессіздік жоқ: салыстырылғанның бәрі екі мәтінде бірдей.</translation>
        </message>
        <message>
            <source>The check was stopped: not everything was compared.</source>
            <translation>Тексеру тоқтатылды: мәтіннің бәрі салыстырылған жоқ.</translation>
        </message>
        <message>
            <source>The filter hides all findings.</source>
            <translation>Сүзгі барлық сәйкессіздікті жасырып тұр.</translation>
        </message>
        <message>
            <source>The texts are being compared.</source>
            <translation>Мәтіндер салыстырылып жатыр.</translation>
        </message>
    </context>
    <context>
        <name>EncodingDesk</name>
        <message>
            <source>The formats of these texts have encodings of their own.</source>
            <translation>Бұл мәтіндердің кодтауын олардың пішімі белгілейді.</translation>
        </message>
        <message>
            <source>The texts are still being checked. Try again in a moment.</source>
            <translation>Мәтіндер әлі тексеріліп жатыр. Сәлден кейін қайталап көріңіз.</translation>
        </message>
    </context>
    <context>
        <name>EncodingMenu</name>
        <message>
            <source>Guess again</source>
            <translation>Қайта анықтау</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The disk is full: the last change was not written to {name}. Free some space, or save the project on another disk.</source>
            <translation>Дискіде орын жоқ: соңғы өзгеріс «{name}» файлына жазылмады. Орын босатыңыз немесе жобаны басқа дискіге сақтаңыз.</translation>
        </message>
        <message>
            <source>The file of your rules for all projects is damaged and was put aside as {detail}. No such rule holds now.</source>
            <translation>Барлық жобаға арналған ережелер файлы зақымдалған, ол «{detail}» деген атпен сақталды. Қазір ондай ережелер қолданылмайды.</translation>
        </message>
        <message>
            <source>The folder of {name} does not allow files to be locked. Save the project on this computer.</source>
            <translation>«{name}» жатқан қалтада файлдарды құлыптауға болмайды. Жобаны осы компьютерге сақтаңыз.</translation>
        </message>
        <message>
            <source>The neural encoder is not installed on this computer.</source>
            <translation>Нейрондық кодтағыш бұл компьютерге орнатылмаған.</translation>
        </message>
        <message>
            <source>The project {name} cannot be written to. Save it in another folder.</source>
            <translation>«{name}» жобасына жазу мүмкін емес. Оны басқа қалтаға сақтаңыз.</translation>
        </message>
        <message>
            <source>The project {name} is damaged ({detail}). Open a copy of it.</source>
            <translation>«{name}» жобасы бүлінген ({detail}). Оның көшірмесін ашыңыз.</translation>
        </message>
        <message>
            <source>The project {name} is damaged. Open a copy of it.</source>
            <translation>«{name}» жобасы бүлінген. Оның көшірмесін ашыңыз.</translation>
        </message>
        <message>
            <source>The project {name} is open elsewhere ({detail}). Open it read-only, or take it over.</source>
            <translation>«{name}» жобасы басқа жерде ашық тұр ({detail}). Оны тек оқу үшін ашыңыз немесе өзіңізге алыңыз.</translation>
        </message>
        <message>
            <source>The project {name} is open elsewhere. Open it read-only, or take it over.</source>
            <translation>«{name}» жобасы басқа жерде ашық тұр. Оны тек оқу үшін ашыңыз немесе өзіңізге алыңыз.</translation>
        </message>
        <message>
            <source>The project {name} was saved by a newer version. Update the program.</source>
            <translation>«{name}» жобасы жаңарақ нұсқада сақталған. Бағдарламаны жаңартыңыз.</translation>
        </message>
        <message>
            <source>The project {name} was taken over ({detail}); your last change is not in it. Save it under another name.</source>
            <translation>«{name}» жобасын басқа біреу алды ({detail}); соңғы өзгерісіңіз оған кірмеді. Оны басқа атпен сақтаңыз.</translation>
        </message>
        <message>
            <source>The project {name} was taken over; your last change is not in it. Save it under another name.</source>
            <translation>«{name}» жобасын басқа біреу алды; соңғы өзгерісіңіз оған кірмеді. Оны басқа атпен сақтаңыз.</translation>
        </message>
        <message>
            <source>Your rules for all projects could not be read ({detail}) and do not hold now.</source>
            <translation>Барлық жобаға арналған ережелеріңізді оқу мүмкін болмады ({detail}), олар қазір қолданылмайды.</translation>
        </message>
        <message>
            <source>Your rules for all projects could not be written ({detail}). They hold until you close the project.</source>
            <translation>Барлық жобаға арналған ережелеріңізді жазу мүмкін болмады ({detail}). Олар жоба жабылғанға дейін қолданылады.</translation>
        </message>
        <message>
            <source>Your rules for all projects were written by a newer version and do not hold here. Update the program.</source>
            <translation>Барлық жобаға арналған ережелеріңізді бағдарламаның жаңарақ нұсқасы жазған, олар мұнда қолданылмайды. Бағдарламаны жаңартыңыз.</translation>
        </message>
        <message>
            <source>{names} are in the same language. Choose a Kazakh text and a Russian one.</source>
            <translation>Бір тілдегі мәтіндер: {names}. Бір қазақша, бір орысша мәтін таңдаңыз.</translation>
        </message>
        <message>
            <source>{name} could not be opened ({detail}). Check the permissions.</source>
            <translation>«{name}» файлы ашылмады ({detail}). Рұқсаттарды тексеріңіз.</translation>
        </message>
        <message>
            <source>{name} could not be opened. Check the permissions.</source>
            <translation>«{name}» файлы ашылмады. Рұқсаттарды тексеріңіз.</translation>
        </message>
        <message>
            <source>{name} could not be read ({detail}). Check the file's permissions.</source>
            <translation>«{name}» файлы оқылмады ({detail}). Файлдың рұқсаттарын тексеріңіз.</translation>
        </message>
        <message>
            <source>{name} could not be read. Check the file's permissions.</source>
            <translation>«{name}» файлы оқылмады. Файлдың рұқсаттарын тексеріңіз.</translation>
        </message>
        <message>
            <source>{name} does not exist. Check the name and the folder.</source>
            <translation>«{name}» табылмады. Атауы мен қалтасын тексеріңіз.</translation>
        </message>
        <message>
            <source>{name} has a format that cannot be read. Save it as DOCX, ODT or plain text.</source>
            <translation>«{name}» файлының пішімі оқылмайды. Оны DOCX, ODT немесе жай мәтін түрінде сақтаңыз.</translation>
        </message>
        <message>
            <source>{name} has an encoding that could not be recognised. Save it in UTF-8.</source>
            <translation>«{name}» файлының кодтауы танылмады. Оны UTF-8 кодтауында сақтаңыз.</translation>
        </message>
        <message>
            <source>{name} has no counterpart. Choose a text in the other language too.</source>
            <translation>«{name}» мәтінінің сыңары жоқ. Екінші тілдегі мәтінді де таңдаңыз.</translation>
        </message>
        <message>
            <source>{name} holds no text, perhaps only pictures of pages.</source>
            <translation>«{name}» файлында мәтін жоқ, бәлкім, тек беттердің суреттері ғана бар.</translation>
        </message>
        <message>
            <source>{name} is a project of other texts. Choose one of the texts that are open.</source>
            <translation>«{name}» — басқа мәтіндердің жобасы. Ашық тұрған мәтіндердің жобасын таңдаңыз.</translation>
        </message>
        <message>
            <source>{name} is damaged ({detail}). Open it in its own program and save again.</source>
            <translation>«{name}» файлы бүлінген ({detail}). Оны өз бағдарламасында ашып, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>{name} is damaged. Open it in its own program and save again.</source>
            <translation>«{name}» файлы бүлінген. Оны өз бағдарламасында ашып, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>{name} is empty: there is no text to compare.</source>
            <translation>«{name}» бос: салыстыратын мәтін жоқ.</translation>
        </message>
        <message>
            <source>{name} is neither Kazakh nor Russian. Choose a text in one of the two languages.</source>
            <translation>«{name}» мәтіні қазақша да, орысша да емес. Осы екі тілдің біріндегі мәтінді таңдаңыз.</translation>
        </message>
        <message>
            <source>{name} is not a project of this program.</source>
            <translation>«{name}» файлы — бұл бағдарламаның жобасы емес.</translation>
        </message>
        <message>
            <source>{name} is not a text file. Save it as plain text in UTF-8.</source>
            <translation>«{name}» — мәтіндік файл емес. Оны UTF-8 кодтауында жай мәтін түрінде сақтаңыз.</translation>
        </message>
        <message>
            <source>{name} is not an ordinary file.</source>
            <translation>«{name}» — кәдімгі файл емес.</translation>
        </message>
        <message>
            <source>{name} is not written in {detail}. Choose another encoding, or let it be guessed.</source>
            <translation>«{name}» файлы {detail} кодтауында жазылмаған. Басқа кодтауды таңдаңыз немесе оны бағдарлама өзі анықтасын.</translation>
        </message>
        <message>
            <source>{name} is protected by a password. Save a copy without one.</source>
            <translation>«{name}» файлы құпиясөзбен қорғалған. Құпиясөзсіз көшірмесін сақтаңыз.</translation>
        </message>
        <message>
            <source>{name} is the project that is open. Choose the file of another reviewer.</source>
            <translation>«{name}» — ашық тұрған жобаның өзі. Басқа тексерушінің файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>{name} is too large ({detail}). Split it into smaller files.</source>
            <translation>«{name}» файлы тым үлкен ({detail}). Оны кішірек файлдарға бөліңіз.</translation>
        </message>
        <message>
            <source>{name} is too large. Split it into smaller files.</source>
            <translation>«{name}» файлы тым үлкен. Оны кішірек файлдарға бөліңіз.</translation>
        </message>
        <message>
            <source>{name} took too long to read and was given up.</source>
            <translation>«{name}» файлы тым ұзақ оқылды, сондықтан тоқтатылды.</translation>
        </message>
        <message>
            <source>{name} was given twice. Choose its counterpart in the other language.</source>
            <translation>«{name}» екі рет көрсетілген. Оның екінші тілдегі сыңарын таңдаңыз.</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
    </context>
    <context>
        <name>EventDateDialog</name>
        <message>
            <source>A year, month or day: 2023, 2023-10, 20.10.2023
A decade: 198X; a period: 1990/2000
With an open end: 1991/.. or ../2024
Empty for no date</source>
            <translation>Жыл, ай немесе күн: 2023, 2023-10, 20.10.2023
Онжылдық: 198X; кезең: 1990/2000
Шегі ашық: 1991/.. немесе ../2024
Күні болмаса, бос қалдырыңыз</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Оқиғаның күні</translation>
        </message>
    </context>
    <context>
        <name>EventDates</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n күн</numerusform>
                <numerusform>%n күн</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n сағат</numerusform>
                <numerusform>%n сағат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n минут</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n ай</numerusform>
                <numerusform>%n ай</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n апта</numerusform>
                <numerusform>%n апта</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n жыл</numerusform>
                <numerusform>%n жыл</numerusform>
            </translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Күні жоқ</translation>
        </message>
        <message>
            <source>Q{0} {1}</source>
            <translation>{1} жылғы {0}-тоқсан</translation>
        </message>
        <message>
            <source>after {0}</source>
            <translation>кейін: {0}</translation>
        </message>
        <message>
            <source>autumn {0}</source>
            <translation>{0} жылғы күз</translation>
        </message>
        <message>
            <source>before {0}</source>
            <translation>дейін: {0}</translation>
        </message>
        <message>
            <source>by {0}</source>
            <translation>мерзімі: {0}</translation>
        </message>
        <message>
            <source>first half of {0}</source>
            <translation>{0} жылғы 1-жартыжылдық</translation>
        </message>
        <message numerus="yes">
            <source>last %n days</source>
            <translation>
                <numerusform>соңғы %n күн</numerusform>
                <numerusform>соңғы %n күн</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n hours</source>
            <translation>
                <numerusform>соңғы %n сағат</numerusform>
                <numerusform>соңғы %n сағат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n minutes</source>
            <translation>
                <numerusform>соңғы %n минут</numerusform>
                <numerusform>соңғы %n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n months</source>
            <translation>
                <numerusform>соңғы %n ай</numerusform>
                <numerusform>соңғы %n ай</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n weeks</source>
            <translation>
                <numerusform>соңғы %n апта</numerusform>
                <numerusform>соңғы %n апта</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n years</source>
            <translation>
                <numerusform>соңғы %n жыл</numerusform>
                <numerusform>соңғы %n жыл</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n days</source>
            <translation>
                <numerusform>алдағы %n күн</numerusform>
                <numerusform>алдағы %n күн</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n hours</source>
            <translation>
                <numerusform>алдағы %n сағат</numerusform>
                <numerusform>алдағы %n сағат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n minutes</source>
            <translation>
                <numerusform>алдағы %n минут</numerusform>
                <numerusform>алдағы %n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n months</source>
            <translation>
                <numerusform>алдағы %n ай</numerusform>
                <numerusform>алдағы %n ай</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n weeks</source>
            <translation>
                <numerusform>алдағы %n апта</numerusform>
                <numerusform>алдағы %n апта</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n years</source>
            <translation>
                <numerusform>алдағы %n жыл</numerusform>
                <numerusform>алдағы %n жыл</numerusform>
            </translation>
        </message>
        <message>
            <source>second half of {0}</source>
            <translation>{0} жылғы 2-жартыжылдық</translation>
        </message>
        <message>
            <source>since {0}</source>
            <translation>басы: {0}</translation>
        </message>
        <message>
            <source>spring {0}</source>
            <translation>{0} жылғы көктем</translation>
        </message>
        <message>
            <source>summer {0}</source>
            <translation>{0} жылғы жаз</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>соңы: {0}</translation>
        </message>
        <message>
            <source>week of {0}</source>
            <translation>{0} аптасы</translation>
        </message>
        <message>
            <source>winter {0}</source>
            <translation>{0} жылғы қыс</translation>
        </message>
        <message>
            <source>{0}nd century</source>
            <translation>{0}-ғасыр</translation>
        </message>
        <message>
            <source>{0}rd century</source>
            <translation>{0}-ғасыр</translation>
        </message>
        <message>
            <source>{0}s</source>
            <translation>{0}-жылдар</translation>
        </message>
        <message>
            <source>{0}st century</source>
            <translation>{0}-ғасыр</translation>
        </message>
        <message>
            <source>{0}th century</source>
            <translation>{0}-ғасыр</translation>
        </message>
    </context>
    <context>
        <name>EventModel</name>
        <message>
            <source>No date</source>
            <translation>Күні жоқ</translation>
        </message>
        <message>
            <source>the texts disagree</source>
            <translation>мәтіндер бір-біріне қайшы</translation>
        </message>
        <message numerus="yes">
            <source>{0}: %n events</source>
            <translation>
                <numerusform>{0}: %n оқиға</numerusform>
                <numerusform>{0}: %n оқиға</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Export confirmed rows</source>
            <translation>Бекітілген қатарларды экспорттау</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Есепті экспорттау</translation>
        </message>
        <message>
            <source>Export timeline</source>
            <translation>Уақыт сызығын экспорттау</translation>
        </message>
        <message>
            <source>No row is confirmed yet: Space confirms the row you are in.</source>
            <translation>Әлі бірде-бір қатар бекітілмеген: ағымдағы қатарды бекіту үшін бос орын пернесін басыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>For {date} {one} gives {first}, {other} gives {second}.</source>
            <translation>{date}: «{one}» құжатында {first}, «{other}» құжатында {second}.</translation>
        </message>
        <message>
            <source>Over the same time {one} says “{first}” and {other} says “{second}”.</source>
            <translation>Бір кезең туралы «{one}» құжатында «{first}», ал «{other}» құжатында «{second}» делінген.</translation>
        </message>
        <message>
            <source>{amount} is dated {first} in {one} and {second} in {other}.</source>
            <translation>{amount}: «{one}» құжатында {first}, «{other}» құжатында {second} деп көрсетілген.</translation>
        </message>
        <message>
            <source>{amount}: the Kazakh text dates it {told}, the Russian gives no date here, but {date} above.</source>
            <translation>{amount}: қазақшасында {told} деп көрсетілген, орысшасында бұл жерде уақыты аталмаған, жоғарыда {date} тұр.</translation>
        </message>
        <message>
            <source>{amount}: the Kazakh text dates it {told}, the Russian gives no date here, but {date} below.</source>
            <translation>{amount}: қазақшасында {told} деп көрсетілген, орысшасында бұл жерде уақыты аталмаған, төменде {date} тұр.</translation>
        </message>
        <message>
            <source>{amount}: the Russian text dates it {told}, the Kazakh gives no date here, but {date} above.</source>
            <translation>{amount}: орысшасында {told} деп көрсетілген, қазақшасында бұл жерде уақыты аталмаған, жоғарыда {date} тұр.</translation>
        </message>
        <message>
            <source>{amount}: the Russian text dates it {told}, the Kazakh gives no date here, but {date} below.</source>
            <translation>{amount}: орысшасында {told} деп көрсетілген, қазақшасында бұл жерде уақыты аталмаған, төменде {date} тұр.</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>More fields</source>
            <translation>Басқа өрістер</translation>
        </message>
    </context>
    <context>
        <name>FileFaults</name>
        <message>
            <source>it has a document type, where none belongs</source>
            <translation>DOCTYPE болмауға тиіс жерде тұр</translation>
        </message>
        <message>
            <source>it has no pages</source>
            <translation>бірде-бір беті жоқ</translation>
        </message>
        <message>
            <source>it is no Rich Text</source>
            <translation>RTF пішімінде емес</translation>
        </message>
        <message>
            <source>it is no archive</source>
            <translation>мұрағат емес</translation>
        </message>
        <message>
            <source>more than {limit} MB</source>
            <translation>{limit} МБ-тан артық</translation>
        </message>
        <message>
            <source>more than {limit} MB unpacked</source>
            <translation>ашылғанда {limit} МБ-тан артық</translation>
        </message>
        <message>
            <source>more than {limit} cells</source>
            <translation>{limit} ұяшықтан артық</translation>
        </message>
        <message>
            <source>more than {limit} characters</source>
            <translation>{limit} таңбадан артық</translation>
        </message>
        <message>
            <source>more than {limit} elements</source>
            <translation>{limit} элементтен артық</translation>
        </message>
        <message>
            <source>more than {limit} elements inside each other</source>
            <translation>бірінің ішінде бірі {limit} элементтен артық</translation>
        </message>
        <message>
            <source>more than {limit} files in the archive</source>
            <translation>мұрағатта {limit} файлдан артық</translation>
        </message>
        <message>
            <source>more than {limit} pages</source>
            <translation>{limit} беттен артық</translation>
        </message>
        <message>
            <source>reading broke down: {status}</source>
            <translation>оқу үзілді: {status}</translation>
        </message>
        <message>
            <source>reading it needs too much memory</source>
            <translation>оқуға тым көп жад керек</translation>
        </message>
        <message>
            <source>the markup is broken in line {line}</source>
            <translation>{line}-жолда белгілеуі бұзылған</translation>
        </message>
        <message>
            <source>there are no messages in it</source>
            <translation>ішінде хабарлама жоқ</translation>
        </message>
        <message>
            <source>there is no XLIFF in it</source>
            <translation>ішінде XLIFF жоқ</translation>
        </message>
        <message>
            <source>there is no line with a time</source>
            <translation>уақыты көрсетілген жол жоқ</translation>
        </message>
        <message>
            <source>there is no text in it</source>
            <translation>ішінде мәтін жоқ</translation>
        </message>
        <message>
            <source>what is packed in it is broken</source>
            <translation>ішіндегі сығылған деректер бүлінген</translation>
        </message>
        <message>
            <source>{part} is missing</source>
            <translation>ішінде «{part}» жоқ</translation>
        </message>
        <message>
            <source>{part} is packed {times} to 1</source>
            <translation>«{part}» {times} есе сығылған</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Both sides</source>
            <translation>Екі жағы да</translation>
        </message>
        <message>
            <source>Close the find bar (Esc)</source>
            <translation>Іздеу жолағын жабу (Esc)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Find in both texts</source>
            <translation>Екі мәтіннен де іздеу</translation>
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>Келесі табылған жер (F3)</translation>
        </message>
        <message>
            <source>Not a valid pattern</source>
            <translation>Үлгі қате жазылған</translation>
        </message>
        <message>
            <source>Not a valid pattern: character {0}</source>
            <translation>Үлгі қате жазылған: {0}-таңба</translation>
        </message>
        <message>
            <source>Previous hit (Shift+F3)</source>
            <translation>Алдыңғы табылған жер (Shift+F3)</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Тұрақты өрнек</translation>
        </message>
        <message>
            <source>Side to search</source>
            <translation>Қай жақтан іздеу</translation>
        </message>
        <message>
            <source>Similar letters: қ and к, ә and а, ё and е</source>
            <translation>Ұқсас әріптер: қ мен к, ә мен а, ё мен е</translation>
        </message>
        <message>
            <source>Tell capitals from small letters</source>
            <translation>Бас әріп пен кіші әріпті ажырату</translation>
        </message>
        <message>
            <source>The pattern repeats too often: {why}</source>
            <translation>Үлгі тым көп қайталанады: {why}</translation>
        </message>
        <message>
            <source>The pattern takes too long. Try a simpler one.</source>
            <translation>Үлгі бойынша іздеу тым ұзаққа созылды. Қарапайымырағын қолданып көріңіз.</translation>
        </message>
        <message>
            <source>from the end again</source>
            <translation>қайтадан соңынан</translation>
        </message>
        <message>
            <source>from the top again</source>
            <translation>қайтадан басынан</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>ештеңе табылмады</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} / {count}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>A part of the date “{value}” stands only in the Kazakh text.</source>
            <translation>«{value}» күнінің бір бөлігі тек қазақша мәтінде бар.</translation>
        </message>
        <message>
            <source>A part of the date “{value}” stands only in the Russian text.</source>
            <translation>«{value}» күнінің бір бөлігі тек орысша мәтінде бар.</translation>
        </message>
        <message>
            <source>A year is not a decade: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Бірінде жыл, екіншісінде онжылдық: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>Check the alignment first. {finding}</source>
            <translation>Алдымен туралануын тексеріңіз. {finding}</translation>
        </message>
        <message>
            <source>How many times is not which time: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Бірінде неше есе екені, екіншісінде нешінші рет екені айтылған: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>More in one text, less in the other: “{kk}” ({kk_bound}) in Kazakh, “{ru}” ({ru_bound}) in Russian.</source>
            <translation>Бірінде артық, екіншісінде кем: қазақшасында «{kk}» ({kk_bound}), орысшасында «{ru}» ({ru_bound}).</translation>
        </message>
        <message>
            <source>One is above zero, the other below: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Бірі нөлден жоғары, екіншісі төмен: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>One is of the morning, the other of the evening: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Бірі таңғы, екіншісі кешкі уақыт: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>One text names no unit: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Мәтіннің бірінде өлшем бірлігі көрсетілмеген: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>One text says it rose, the other that it fell: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Бір мәтінде өскені, екіншісінде азайғаны айтылған: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>One text says that it reached the value, the other that it changed by it: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Бір мәтінде мәннің осы шамаға жеткені, екіншісінде осы шамаға өзгергені айтылған: қазақшада «{kk}», орысшада «{ru}».</translation>
        </message>
        <message>
            <source>Percent are not percentage points: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Пайыз бен пайыздық тармақ — бір нәрсе емес: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>The dates differ: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Күндер сәйкес емес: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>The number is limited differently: “{kk}” ({kk_bound}) in Kazakh, “{ru}” ({ru_bound}) in Russian.</source>
            <translation>Санның шегі әртүрлі: қазақшасында «{kk}» ({kk_bound}), орысшасында «{ru}» ({ru_bound}).</translation>
        </message>
        <message>
            <source>The number of a phone, law or code differs: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Телефон, заң немесе код нөмірі әртүрлі: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>The numbers differ: “{kk}” in Kazakh, “{ru}” in Russian, {ratio} times as much.</source>
            <translation>Сандар сәйкес емес: қазақшасында «{kk}», орысшасында «{ru}», айырмасы — {ratio} есе.</translation>
        </message>
        <message>
            <source>The numbers differ: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Сандар сәйкес емес: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>The parts {parts} add up to {sum}, more than the whole “{whole}”.</source>
            <translation>Бөліктердің ({parts}) қосындысы — {sum}, бұл бүтін «{whole}» санынан артық.</translation>
        </message>
        <message>
            <source>The place in the order differs: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Реттік нөмірі әртүрлі: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>The same amount in another currency: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Сомасы бірдей, валютасы басқа: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>The same number for another period: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Саны бірдей, кезеңі басқа: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>The same number with another unit: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Саны бірдей, өлшем бірлігі басқа: қазақшасында «{kk}», орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>about</source>
            <translation>шамамен</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>кемінде</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>көп дегенде</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>дәл</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>кем</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>артық</translation>
        </message>
        <message>
            <source>“{amount}” ÷ “{base}” = {ratio}, but the text says “{claim}” (× {factor}).</source>
            <translation>«{amount}» ÷ «{base}» = {ratio}, ал мәтінде «{claim}» (× {factor}) делінген.</translation>
        </message>
        <message>
            <source>“{kk}” can be read as decades or as the years from one to the other; the Russian has “{ru}”.</source>
            <translation>«{kk}» онжылдық деп те, жылдар аралығы деп те оқылады; орысшасында «{ru}».</translation>
        </message>
        <message>
            <source>“{kk}” in Kazakh against “{ru}” in Russian: the comma or dot can be read as thousands or as decimals.</source>
            <translation>Қазақшасында «{kk}», орысшасында «{ru}»: үтір не нүкте мыңдықты да, ондық бөлшекті де білдіруі мүмкін.</translation>
        </message>
        <message>
            <source>“{kk}” in Kazakh against “{ru}” in Russian: {ratio} times as much.</source>
            <translation>Қазақшасында «{kk}», орысшасында «{ru}»: айырмасы — {ratio} есе.</translation>
        </message>
        <message>
            <source>“{kk}” in Kazakh and “{ru}” in Russian agree after rounding.</source>
            <translation>Қазақшасында «{kk}», орысшасында «{ru}»: дөңгелектегенде сәйкес келеді.</translation>
        </message>
        <message>
            <source>“{kk}” in Kazakh and “{ru}” in Russian are of different size.</source>
            <translation>Қазақшасында «{kk}», орысшасында «{ru}»: шамасы әртүрлі.</translation>
        </message>
        <message>
            <source>“{kk}” in Kazakh and “{ru}” in Russian are the same in other units.</source>
            <translation>Қазақшасында «{kk}», орысшасында «{ru}»: шамасы бірдей, өлшем бірлігі басқа.</translation>
        </message>
        <message>
            <source>“{part}” is {percent}%, but the text says “{claim}”.</source>
            <translation>«{part}» — {percent} %, ал мәтінде «{claim}» делінген.</translation>
        </message>
        <message>
            <source>“{value}” stands only in the Kazakh text.</source>
            <translation>«{value}» тек қазақша мәтінде бар.</translation>
        </message>
        <message>
            <source>“{value}” stands only in the Russian text.</source>
            <translation>«{value}» тек орысша мәтінде бар.</translation>
        </message>
    </context>
    <context>
        <name>FindingCounter</name>
        <message>
            <source>Finding {0} of {1} in the list</source>
            <translation>Тізімдегі сәйкессіздік: {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>FindingModel</name>
        <message>
            <source>Alignment</source>
            <translation>Туралану</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Түсініктеме</translation>
        </message>
        <message>
            <source>Fix the alignment first</source>
            <translation>Алдымен туралауды түзетіңіз</translation>
        </message>
        <message>
            <source>Kazakh ≠ Russian</source>
            <translation>Қазақша ≠ орысша</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Дең.</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Абзацтар</translation>
        </message>
        <message>
            <source>different answers: {0}</source>
            <translation>әртүрлі шешімдер: {0}</translation>
        </message>
        <message>
            <source>paragraphs {0}</source>
            <translation>абзац {0}</translation>
        </message>
        <message>
            <source>weak alignment</source>
            <translation>туралануы сенімсіз</translation>
        </message>
    </context>
    <context>
        <name>FindingPanel</name>
        <message numerus="yes">
            <source>%n findings resolved by edit</source>
            <translation>
                <numerusform>Түзетумен жойылған сәйкессіздік: %n</numerusform>
                <numerusform>Түзетумен жойылған сәйкессіздік: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Бәрі</translation>
        </message>
        <message>
            <source>Answers to list</source>
            <translation>Қай шешімдерді көрсету</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Түрі бойынша</translation>
        </message>
        <message>
            <source>By paragraph</source>
            <translation>Абзац бойынша</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешілген</translation>
        </message>
        <message>
            <source>Decided findings</source>
            <translation>Шешілген сәйкессіздіктер</translation>
        </message>
        <message>
            <source>Filter findings</source>
            <translation>Сәйкессіздіктерді сүзу</translation>
        </message>
        <message>
            <source>Filter findings by text</source>
            <translation>Сәйкессіздіктерді мәтіні бойынша сүзу</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Сәйкессіздіктер</translation>
        </message>
        <message>
            <source>Fixed outside</source>
            <translation>Түзетілді</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Топтау</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>Еленбеді</translation>
        </message>
        <message>
            <source>In order of the text</source>
            <translation>Мәтін ретімен</translation>
        </message>
        <message>
            <source>Resolved by edit</source>
            <translation>Түзетумен жойылған</translation>
        </message>
        <message>
            <source>Reviewers disagree</source>
            <translation>Тексерушілер келіспейді</translation>
        </message>
        <message>
            <source>Same mismatch</source>
            <translation>Бірдей сәйкессіздік</translation>
        </message>
        <message>
            <source>Show all findings</source>
            <translation>Барлық сәйкессіздікті көрсету</translation>
        </message>
        <message>
            <source>Show the rules</source>
            <translation>Ережелерді көрсету</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Ескірген</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Шешілмеген</translation>
        </message>
        <message>
            <source>With a comment</source>
            <translation>Түсініктемесі бар</translation>
        </message>
        <message>
            <source>decided {0} of {1}</source>
            <translation>шешілгені {0} / {1}</translation>
        </message>
        <message numerus="yes">
            <source>in %n paragraphs</source>
            <translation>
                <numerusform>абзац: %n</numerusform>
                <numerusform>абзац: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} hidden by rules</source>
            <translation>ережемен жасырылғаны: {0}</translation>
        </message>
        <message>
            <source>{0} hidden by the filter</source>
            <translation>сүзгімен жасырылғаны: {0}</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n findings</source>
            <translation>
                <numerusform>Сәйкессіздік: {0} / %n,</numerusform>
                <numerusform>Сәйкессіздік: {0} / %n,</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingTable</name>
        <message>
            <source>Kazakh ≠ Russian</source>
            <translation>Қазақша ≠ орысша</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Абзацтар</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Мазмұны</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>%n messages are marked as not checked</source>
            <translation>
                <numerusform>%n хабарлама тексерілмеген деп белгіленген</numerusform>
                <numerusform>%n хабарлама тексерілмеген деп белгіленген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more notes are in the file</source>
            <translation>
                <numerusform>файлда тағы %n ескертпе бар</numerusform>
                <numerusform>файлда тағы %n ескертпе бар</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n units without a translation</source>
            <translation>
                <numerusform>аудармасы жоқ %n бірлік</numerusform>
                <numerusform>аудармасы жоқ %n бірлік</numerusform>
            </translation>
        </message>
        <message>
            <source>Dated by the file's properties: last saved on {day}.</source>
            <translation>Күні файл сипаттарынан алынды: соңғы сақталған күні — {day}.</translation>
        </message>
        <message>
            <source>Headers and footers were left out.</source>
            <translation>Колонтитулдар ескерілмеді.</translation>
        </message>
        <message>
            <source>Hidden text was left out.</source>
            <translation>Жасырын мәтін ескерілмеді.</translation>
        </message>
        <message>
            <source>Navigation, forms and footers of the page were left out.</source>
            <translation>Беттің мәзірі, пішіндері мен төменгі бөлігі ескерілмеді.</translation>
        </message>
        <message>
            <source>Note on {unit}: {text}</source>
            <translation>Ескертпе ({unit}): {text}</translation>
        </message>
        <message>
            <source>Pages without text, perhaps scanned: {pages}</source>
            <translation>Мәтіні жоқ, бәлкім, сканерленген беттер: {pages}</translation>
        </message>
        <message>
            <source>Paragraphs were put together from the lines of a PDF file.</source>
            <translation>Абзацтар PDF файлының жолдарынан құрастырылды.</translation>
        </message>
        <message>
            <source>Running heads and page numbers were left out: {texts}</source>
            <translation>Колонтитулдар мен бет нөмірлері ескерілмеді: {texts}</translation>
        </message>
        <message>
            <source>The file ends early; its last part may be missing.</source>
            <translation>Файл орта жолда үзілген; соңғы бөлігі болмауы мүмкін.</translation>
        </message>
        <message>
            <source>Tracked insertions were read as accepted, tracked deletions as removed.</source>
            <translation>Түзетулер режиміндегі кірістірулер қабылданған, өшірулер орындалған деп есептелді.</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>12, қ12 or р12</source>
            <translation>12, қ12 немесе р12</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Өту</translation>
        </message>
        <message>
            <source>Go to paragraph</source>
            <translation>Абзацқа өту</translation>
        </message>
        <message>
            <source>Number of the paragraph</source>
            <translation>Абзацтың нөмірі</translation>
        </message>
        <message>
            <source>{0}: 1 to {1}</source>
            <translation>{0}: 1–{1}</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>Decide a group</source>
            <translation>Топ бойынша шешім</translation>
        </message>
        <message>
            <source>Findings of the group</source>
            <translation>Топтағы сәйкессіздіктер</translation>
        </message>
        <message>
            <source>One answer for all of these. Uncheck what it is not meant for.</source>
            <translation>Бәріне бір шешім. Қатысы жоқтарының белгісін алып тастаңыз.</translation>
        </message>
        <message>
            <source>and {0} more like these</source>
            <translation>және осындай тағы {0}</translation>
        </message>
    </context>
    <context>
        <name>GuidedTour</name>
        <message>
            <source>Ctrl+O opens them, or drop two files onto the window. Everything you answer there is kept at once; of this sample nothing is. F1 lists all keys, the Help menu tells what the marks mean.</source>
            <translation>Оларды Ctrl+O ашады немесе екі файлды терезеге сүйреп әкеліңіз. Онда әр шешіміңіз бірден сақталады; бұл үлгіден ештеңе сақталмайды. F1 барлық пернені көрсетеді, Анықтама мәзірі белгілердің мәнін түсіндіреді.</translation>
        </message>
        <message>
            <source>Ctrl+Z takes back whatever you did last. Try it now.</source>
            <translation>Ctrl+Z соңғы әрекетіңізді қайтарады. Қазір байқап көріңіз.</translation>
        </message>
        <message>
            <source>Each row holds what belongs together. Signs and lines mark where numbers, units or dates differ. Press F8 to go to the first finding.</source>
            <translation>Әр қатарда бір-біріне сәйкес абзацтар тұрады. Сандар, өлшем бірліктері немесе күндер өзгеше жерлер белгімен және сызықпен көрсетілген. Бірінші сәйкессіздікке өту үшін F8 басыңыз.</translation>
        </message>
        <message>
            <source>Events of both texts in order of time. Where the texts disagree on a date, both dates are shown. Click an event to go to its passage.</source>
            <translation>Екі мәтіндегі оқиғалар уақыт ретімен. Мәтіндердегі күн әртүрлі болса, екеуі де көрсетіледі. Мәтіндегі жеріне өту үшін оқиғаны басыңыз.</translation>
        </message>
        <message>
            <source>If paragraphs do not belong together: M merges a row with the next, S splits it at the caret, L links two cells. The same buttons stand at the row. Press M, the findings follow at once.</source>
            <translation>Абзацтар сәйкес келмесе: M қатарды келесісімен біріктіреді, S меңзер тұрған жерден бөледі, L екі ұяшықты байланыстырады. Осындай батырмалар қатардың жанында да бар. M басыңыз, сәйкессіздіктер бірден жаңарады.</translation>
        </message>
        <message>
            <source>New here? A tour of three minutes shows the program on a sample.</source>
            <translation>Алғаш рет пе? Үш минуттық таныстыру бағдарламаны үлгіде көрсетеді.</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Жоқ, рақмет</translation>
        </message>
        <message>
            <source>Nothing is final</source>
            <translation>Бәрін қайтаруға болады</translation>
        </message>
        <message>
            <source>Now your own texts</source>
            <translation>Енді өз мәтіндеріңіз</translation>
        </message>
        <message>
            <source>One sentence says what differs, with both places in full. F8 goes on to the next finding, F7 back. Press F8.</source>
            <translation>Ненің өзгеше екені бір сөйлеммен айтылады, екі жер де толық көрсетіледі. F8 келесі сәйкессіздікке, F7 артқа өтеді. F8 басыңыз.</translation>
        </message>
        <message>
            <source>Press A to accept the difference as it is, I to ignore it, F if you fixed it in your text. The program goes on to the next finding by itself.</source>
            <translation>Айырмашылықты сол күйінде қабылдау үшін A, елемеу үшін I, мәтініңізде түзетсеңіз, F басыңыз. Бағдарлама келесі сәйкессіздікке өзі өтеді.</translation>
        </message>
        <message>
            <source>Rows put right by hand</source>
            <translation>Қатарларды қолмен түзету</translation>
        </message>
        <message>
            <source>Show me around</source>
            <translation>Көрсетіңіз</translation>
        </message>
        <message>
            <source>The timeline</source>
            <translation>Уақыт сызығы</translation>
        </message>
        <message>
            <source>This copy of the program came without the sample.</source>
            <translation>Бағдарламаның бұл көшірмесінде үлгі жоқ.</translation>
        </message>
        <message>
            <source>Two texts, row by row</source>
            <translation>Екі мәтін, қатар-қатарымен</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Не табылды</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Сіздің шешіміңіз</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>A screen up or down</source>
            <translation>Бір экран жоғары немесе төмен</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Мәтінге қайту</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Себебін таңдау</translation>
        </message>
        <message>
            <source>Close what lies over the texts, or stop the work</source>
            <translation>Мәтіннің үстіндегіні жабу немесе жұмысты тоқтату</translation>
        </message>
        <message>
            <source>Copy, too</source>
            <translation>Көшіру (екінші перне)</translation>
        </message>
        <message>
            <source>Decide and stay at the finding</source>
            <translation>Шешіп, сол сәйкессіздікте қалу</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Барлық жерде</translation>
        </message>
        <message>
            <source>First and last row</source>
            <translation>Бірінші және соңғы қатар</translation>
        </message>
        <message>
            <source>From side to side and to the middle</source>
            <translation>Бір жақтан екіншісіне және ортаға</translation>
        </message>
        <message>
            <source>Give up a drag, a link or a selection</source>
            <translation>Сүйреуден, байланыстан немесе ерекшелеуден бас тарту</translation>
        </message>
        <message>
            <source>Give up what was typed</source>
            <translation>Терілгеннен бас тарту</translation>
        </message>
        <message>
            <source>Go to the passage</source>
            <translation>Мәтіндегі жеріне өту</translation>
        </message>
        <message>
            <source>Go to the text</source>
            <translation>Мәтінге өту</translation>
        </message>
        <message>
            <source>Ignore, too</source>
            <translation>Елемеу (екінші перне)</translation>
        </message>
        <message>
            <source>In the comment</source>
            <translation>Түсініктемеде</translation>
        </message>
        <message>
            <source>In the find bar</source>
            <translation>Іздеу жолағында</translation>
        </message>
        <message>
            <source>In the list of findings</source>
            <translation>Сәйкессіздіктер тізімінде</translation>
        </message>
        <message>
            <source>In the texts</source>
            <translation>Мәтіндерде</translation>
        </message>
        <message>
            <source>In the texts and in the list of findings</source>
            <translation>Мәтіндерде және сәйкессіздіктер тізімінде</translation>
        </message>
        <message>
            <source>Menu of the place</source>
            <translation>Тұрған жердің мәзірі</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Келесі табылған жер</translation>
        </message>
        <message>
            <source>On the strip: a step back or on</source>
            <translation>Жолақта: бір қадам артқа немесе алға</translation>
        </message>
        <message>
            <source>On the strip: nearer, down to months and days, or further</source>
            <translation>Жолақта: айлар мен күндерге дейін жақындату немесе алыстату</translation>
        </message>
        <message>
            <source>On the strip: only the end of the period</source>
            <translation>Жолақта: тек кезеңнің соңы</translation>
        </message>
        <message>
            <source>On the timeline</source>
            <translation>Уақыт сызығында</translation>
        </message>
        <message>
            <source>Previous and next event</source>
            <translation>Алдыңғы және келесі оқиға</translation>
        </message>
        <message>
            <source>Previous and next row</source>
            <translation>Алдыңғы және келесі қатар</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Алдыңғы табылған жер</translation>
        </message>
        <message>
            <source>Select letter by letter</source>
            <translation>Бір әріптен ерекшелеу</translation>
        </message>
        <message>
            <source>Select line by line</source>
            <translation>Бір жолдан ерекшелеу</translation>
        </message>
        <message>
            <source>Select the whole text of this side</source>
            <translation>Осы жақтағы бүкіл мәтінді ерекшелеу</translation>
        </message>
        <message>
            <source>Select to the beginning or the end of this side</source>
            <translation>Осы жақтың басына немесе соңына дейін белгілеу</translation>
        </message>
        <message>
            <source>Select to the edge of the paragraph</source>
            <translation>Абзацтың шетіне дейін ерекшелеу</translation>
        </message>
        <message>
            <source>Select word by word</source>
            <translation>Бір сөзден ерекшелеу</translation>
        </message>
        <message>
            <source>Show or hide the detail</source>
            <translation>Толығырағын көрсету немесе жасыру</translation>
        </message>
        <message>
            <source>The caret, letter by letter</source>
            <translation>Меңзерді бір әріпке жылжыту</translation>
        </message>
        <message>
            <source>The caret, word by word</source>
            <translation>Меңзерді бір сөзге жылжыту</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Find a key or a command</source>
            <translation>Перне не команда іздеу</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Перне</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Не істейді</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>As the &amp;system</source>
            <translation>&amp;Жүйе тілі</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Т&amp;іл</translation>
        </message>
    </context>
    <context>
        <name>LicencesPage</name>
        <message>
            <source>A library that the program uses.</source>
            <translation>Бағдарлама пайдаланатын кітапхана.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Licence: {0}</source>
            <translation>Лицензия: {0}</translation>
        </message>
        <message>
            <source>Made at, and source: {0}</source>
            <translation>Жасалатын жері және бастапқы коды: {0}</translation>
        </message>
        <message>
            <source>Optional: comes with the extra “{0}”.</source>
            <translation>Міндетті емес: «{0}» қосымшасымен бірге орнатылады.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Бөлік</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Бағдарламаның бөліктері</translation>
        </message>
        <message>
            <source>The language in which the program is written.</source>
            <translation>Бағдарлама жазылған тіл.</translation>
        </message>
        <message>
            <source>The typeface of the window.</source>
            <translation>Терезенің қарпі.</translation>
        </message>
        <message>
            <source>The weights that compare sentences, and what they were made from.</source>
            <translation>Сөйлемдерді салыстыратын модельдің салмақтары және олар неден жасалғаны.</translation>
        </message>
        <message>
            <source>This program uses {libraries} under the licence {licence}, version 3. Copyright © {owner} and other contributors. The words of that licence and of the {general}, which it builds upon, follow.
The libraries are unchanged. Their source is at {source} and {binding}.
You may replace them with a version of your own: they are separate files in the folders {folders} of the program or of the {python} environment that it was installed in, and the program works with every compatible version that is put there, for example by {command}. You may change them, and you may examine how the program works together with them, to find faults in such changes.
{qt} holds parts by others under licences of their own: {others}</source>
            <translation>Бұл бағдарлама {libraries} кітапханаларын {licence} лицензиясының 3-нұсқасы бойынша пайдаланады. Авторлық құқық © {owner} және басқа қатысушылар. Сол лицензияның және ол негізделген {general} лицензиясының мәтіні төменде берілген.
Кітапханалар өзгертілмеген. Бастапқы коды: {source} және {binding}.
Оларды өз нұсқаңызбен ауыстыра аласыз: олар бағдарламаның немесе ол орнатылған {python} ортасының {folders} қалталарындағы бөлек файлдар, бағдарлама сонда қойылған кез келген үйлесімді нұсқамен жұмыс істейді, мысалы, {command} командасынан кейін. Оларды өзгертуге және сондай өзгерістердегі қателерді табу үшін бағдарламаның олармен қалай жұмыс істейтінін зерттеуге құқығыңыз бар.
{qt} құрамында өз лицензиялары бар бөгде бөліктер бар: {others}</translation>
        </message>
        <message>
            <source>This program.</source>
            <translation>Осы бағдарлама.</translation>
        </message>
    </context>
    <context>
        <name>LimitBar</name>
        <message>
            <source>Show all rows again</source>
            <translation>Барлық қатарды қайта көрсету</translation>
        </message>
        <message>
            <source>{0}. Press to show all rows again</source>
            <translation>{0}. Барлық қатарды қайта көрсету үшін басыңыз</translation>
        </message>
    </context>
    <context>
        <name>Loader</name>
        <message>
            <source>Check again</source>
            <translation>Қайта тексеру</translation>
        </message>
        <message>
            <source>Edits made while loading</source>
            <translation>Жүктеу кезіндегі өзгерістер</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодтау</translation>
        </message>
        <message>
            <source>The check was not finished: not everything was compared.</source>
            <translation>Тексеру аяқталмады: барлығы салыстырылған жоқ.</translation>
        </message>
    </context>
    <context>
        <name>Loading</name>
        <message numerus="yes">
            <source>very long paragraphs were divided, %n times</source>
            <translation>
                <numerusform>тым ұзын абзацтар %n рет бөлінді</numerusform>
                <numerusform>тым ұзын абзацтар %n рет бөлінді</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoadingPage</name>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Барысы</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} с</translation>
        </message>
    </context>
    <context>
        <name>Locators</name>
        <message>
            <source>endnote {a}</source>
            <translation>{a}-соңғы сілтеме</translation>
        </message>
        <message>
            <source>footnote {a}</source>
            <translation>{a}-сілтеме</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>тақырып</translation>
        </message>
        <message>
            <source>line {a}</source>
            <translation>{a}-жол</translation>
        </message>
        <message>
            <source>list item</source>
            <translation>тізім тармағы</translation>
        </message>
        <message>
            <source>page {a}</source>
            <translation>{a}-бет</translation>
        </message>
        <message>
            <source>page {a}, footnote {b}</source>
            <translation>{a}-бет, {b}-сілтеме</translation>
        </message>
        <message>
            <source>sheet {a}, cell {b}</source>
            <translation>«{a}» парағы, {b} ұяшығы</translation>
        </message>
        <message>
            <source>table {a}, row {b}</source>
            <translation>{a}-кесте, {b}-жол</translation>
        </message>
        <message>
            <source>table {a}, row {b}, column {c}</source>
            <translation>{a}-кесте, {b}-жол, {c}-баған</translation>
        </message>
        <message>
            <source>text box</source>
            <translation>мәтін өрісі</translation>
        </message>
        <message>
            <source>unit {a}</source>
            <translation>бірлік: {a}</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>{name}, {host}, {day}, {time}</source>
            <translation>{name}, {host}, {day}, сағат {time}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Go to the other cell and press L again; Esc gives up.</source>
            <translation>Екінші ұяшыққа өтіп, L пернесін қайта басыңыз; Esc — бас тарту.</translation>
        </message>
        <message>
            <source>No cell is waiting for its counterpart.</source>
            <translation>Сыңарын күтіп тұрған ұяшық жоқ.</translation>
        </message>
        <message>
            <source>Written: {0}</source>
            <translation>Жазылды: {0}</translation>
        </message>
    </context>
    <context>
        <name>MakeRuleDialog</name>
        <message>
            <source>Accept these values: {0}</source>
            <translation>Мына мәндерді қабылдау: {0}</translation>
        </message>
        <message>
            <source>Do not show findings of this kind: {0}</source>
            <translation>Мұндай сәйкессіздіктерді көрсетпеу: {0}</translation>
        </message>
        <message>
            <source>Findings shown at another level: {0} of {1}</source>
            <translation>Басқа деңгейде көрсетілетіні: {0} / {1}</translation>
        </message>
        <message>
            <source>Findings that this hides: {0} of {1}</source>
            <translation>Бұл ереже жасыратыны: {0} / {1}</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Дең.</translation>
        </message>
        <message>
            <source>Level:</source>
            <translation>Деңгейі:</translation>
        </message>
        <message>
            <source>Make a rule</source>
            <translation>Ереже жасау</translation>
        </message>
        <message>
            <source>Only in sentences with:</source>
            <translation>Тек мына сөздері бар сөйлемдерде:</translation>
        </message>
        <message>
            <source>Save the rule</source>
            <translation>Ережені сақтау</translation>
        </message>
        <message>
            <source>Show findings of this kind as:</source>
            <translation>Мұндай сәйкессіздіктің деңгейі:</translation>
        </message>
        <message>
            <source>The rule holds:</source>
            <translation>Ереже қолданылады:</translation>
        </message>
        <message>
            <source>What the rule would hide or change</source>
            <translation>Ереже нені жасырады не өзгертеді</translation>
        </message>
        <message>
            <source>Where the rule holds</source>
            <translation>Ереженің қолданылатын жері</translation>
        </message>
        <message>
            <source>Words of the Kazakh or the Russian sentence</source>
            <translation>Қазақша не орысша сөйлемдегі сөздер</translation>
        </message>
        <message>
            <source>Words that the sentence must hold</source>
            <translation>Сөйлемде болуға тиіс сөздер</translation>
        </message>
        <message>
            <source>in all projects</source>
            <translation>барлық жобада</translation>
        </message>
        <message>
            <source>in this project</source>
            <translation>осы жобада</translation>
        </message>
        <message>
            <source>only in {0}</source>
            <translation>тек «{0}» ішінде</translation>
        </message>
        <message>
            <source>{0} – undecided: {1}</source>
            <translation>{0} — шешілмегені: {1}</translation>
        </message>
    </context>
    <context>
        <name>MarksSheet</name>
        <message>
            <source>A band from the first year to the last.</source>
            <translation>Алғашқы жылдан соңғысына дейінгі жолақ.</translation>
        </message>
        <message>
            <source>A bubble: somebody wrote to the row. Ctrl+M writes.</source>
            <translation>Көпіршік: біреу қатарға түсініктеме жазған. Ctrl+M жазуға мүмкіндік береді.</translation>
        </message>
        <message>
            <source>A dot between the lanes.</source>
            <translation>Жолақтардың арасындағы нүкте.</translation>
        </message>
        <message>
            <source>A dotted ring: the date is counted from the day of the text, or approximate.</source>
            <translation>Нүктелі шеңбер: күн мәтіннің күнінен есептелген немесе шамамен берілген.</translation>
        </message>
        <message>
            <source>A double line, in the colour of the words' own line.</source>
            <translation>Қос сызық, сөздердің өз сызығының түсінде.</translation>
        </message>
        <message>
            <source>A fine line: the number was read and compared.</source>
            <translation>Өте жіңішке сызық: сан оқылып, салыстырылды.</translation>
        </message>
        <message>
            <source>A full dot: the text names the date.</source>
            <translation>Толық нүкте: күні мәтінде аталған.</translation>
        </message>
        <message>
            <source>A hatched cell: the other text has no such paragraph.</source>
            <translation>Штрихталған ұяшық: екінші мәтінде мұндай абзац жоқ.</translation>
        </message>
        <message>
            <source>A line across both lanes.</source>
            <translation>Екі жолақты кесіп өтетін сызық.</translation>
        </message>
        <message>
            <source>A line in the text's colour.</source>
            <translation>Мәтін түсіндегі сызық.</translation>
        </message>
        <message>
            <source>A long bar: the paragraphs belong together.</source>
            <translation>Ұзын жолақ: абзацтар бір-біріне сәйкес.</translation>
        </message>
        <message>
            <source>A number is missing, extra or rounded. Diamond, broken line.</source>
            <translation>Сан жоқ, артық немесе дөңгелектелген. Ромб, үзік сызық.</translation>
        </message>
        <message>
            <source>A ribbon: you bookmarked the row.</source>
            <translation>Таспа: қатарға бетбелгі қойдыңыз.</translation>
        </message>
        <message>
            <source>A ring around both numbers, a bar at the edge of the row.</source>
            <translation>Екі санның айналасында жақтау, қатардың шетінде жолақ.</translation>
        </message>
        <message>
            <source>A short broken bar: they may not belong together; findings are uncertain.</source>
            <translation>Қысқа үзік жолақ: сәйкес келмеуі мүмкін; сәйкессіздіктері күмәнді.</translation>
        </message>
        <message>
            <source>A third of the lane, in grey.</source>
            <translation>Жолақтың үштен бірі, сұр түсті.</translation>
        </message>
        <message>
            <source>A third of the lane.</source>
            <translation>Жолақтың үштен бірі.</translation>
        </message>
        <message>
            <source>A triangle at each date, a bar between them: the texts disagree.</source>
            <translation>Әр күннің тұсында үшбұрыш, арасында сызық: мәтіндер бір-біріне қайшы.</translation>
        </message>
        <message>
            <source>A whole sentence</source>
            <translation>Бүкіл сөйлем</translation>
        </message>
        <message>
            <source>All hits; the strongest is the one on which the search stands.</source>
            <translation>Табылғанның бәрі; ең айқыны — іздеу тұрған жер.</translation>
        </message>
        <message>
            <source>An empty ring: it has not happened yet, or only may.</source>
            <translation>Бос шеңбер: оқиға әлі болған жоқ немесе тек болуы мүмкін.</translation>
        </message>
        <message>
            <source>As wide as the lane; Kazakh left, Russian right.</source>
            <translation>Жолақ ені толық; қазақшасы сол жақта, орысшасы оң жақта.</translation>
        </message>
        <message>
            <source>Between the texts</source>
            <translation>Екі мәтіннің арасында</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Бетбелгі</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Өзгерген</translation>
        </message>
        <message>
            <source>Changed or due</source>
            <translation>Өзгерген немесе қарауды күтеді</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Түсініктеме</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Бекітілген</translation>
        </message>
        <message>
            <source>Counterpart</source>
            <translation>Сыңары</translation>
        </message>
        <message>
            <source>Current finding</source>
            <translation>Ағымдағы сәйкессіздік</translation>
        </message>
        <message>
            <source>Date worked out</source>
            <translation>Есептеп шығарылған күн</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешілген</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Қарауды күтеді</translation>
        </message>
        <message>
            <source>Events of one year</source>
            <translation>Бір жылдың оқиғалары</translation>
        </message>
        <message>
            <source>Findings in the texts</source>
            <translation>Мәтіндегі сәйкессіздіктер</translation>
        </message>
        <message>
            <source>Found by a search</source>
            <translation>Іздеу тапқан жер</translation>
        </message>
        <message>
            <source>Go to the other cell and press L.</source>
            <translation>Екінші ұяшыққа өтіп, L пернесін басыңыз.</translation>
        </message>
        <message>
            <source>Hatched, as long as the paragraphs.</source>
            <translation>Штрихталған, ұзындығы абзацтардай.</translation>
        </message>
        <message>
            <source>Hollow.</source>
            <translation>Іші бос.</translation>
        </message>
        <message>
            <source>In the colour of errors, with a triangle at the right of its row.</source>
            <translation>Қате түсімен боялған, қатарының оң жағында үшбұрыш тұрады.</translation>
        </message>
        <message>
            <source>In the list of events</source>
            <translation>Оқиғалар тізімінде</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>Қайта қарау қажет</translation>
        </message>
        <message>
            <source>No counterpart</source>
            <translation>Сыңары жоқ</translation>
        </message>
        <message>
            <source>Number that agrees</source>
            <translation>Сәйкес келген сан</translation>
        </message>
        <message>
            <source>On the overview at the right edge</source>
            <translation>Оң жақ шеттегі шолу жолағында</translation>
        </message>
        <message>
            <source>On the timeline</source>
            <translation>Уақыт сызығында</translation>
        </message>
        <message>
            <source>Open end</source>
            <translation>Ашық шегі</translation>
        </message>
        <message>
            <source>Other marks in the texts</source>
            <translation>Мәтіндегі басқа белгілер</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>Reviewers disagree</source>
            <translation>Тексерушілер келіспейді</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Ескірген</translation>
        </message>
        <message>
            <source>Stands elsewhere</source>
            <translation>Басқа жерде тұр</translation>
        </message>
        <message>
            <source>Stated date</source>
            <translation>Аталған күн</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Құрылым</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Сенімді</translation>
        </message>
        <message>
            <source>The band fades: the text says “since” or “until” and no more.</source>
            <translation>Жолақ бірте-бірте жоғалады: мәтінде тек «бастап» немесе «дейін» деп айтылған.</translation>
        </message>
        <message>
            <source>The counterpart changed, so this passage has to be looked at.</source>
            <translation>Сыңары өзгерді, сондықтан бұл жерді қарау керек.</translation>
        </message>
        <message>
            <source>The counterpart stands at another place of its text; a click goes there.</source>
            <translation>Сыңары өз мәтінінде басқа жерде тұр; басса, сонда өтеді.</translation>
        </message>
        <message>
            <source>The dot has a stem up and down.</source>
            <translation>Нүктеден жоғары және төмен сызық шығады.</translation>
        </message>
        <message>
            <source>The finding is about the whole sentence; the line stands beside it.</source>
            <translation>Сәйкессіздік бүкіл сөйлемге қатысты; сызық оның қасында тұрады.</translation>
        </message>
        <message>
            <source>The more there are, the higher the bar; Kazakh above, Russian below.</source>
            <translation>Неғұрлым көп болса, баған соғұрлым биік; қазақшасы жоғарыда, орысшасы төменде.</translation>
        </message>
        <message>
            <source>The number under the pointer, its counterpart and their sentences light up.</source>
            <translation>Меңзер астындағы сан, оның сыңары және сөйлемдері ерекшеленеді.</translation>
        </message>
        <message>
            <source>The paragraphs are cut differently; no number is wrong.</source>
            <translation>Абзацтар басқаша бөлінген; сандарда қате жоқ.</translation>
        </message>
        <message>
            <source>The same value in another form. Circle, dotted line.</source>
            <translation>Сол мән басқа түрде берілген. Дөңгелек, нүктелі сызық.</translation>
        </message>
        <message>
            <source>The stem goes one way and fades.</source>
            <translation>Сызық бір жаққа қарай шығып, бірте-бірте жоғалады.</translation>
        </message>
        <message>
            <source>The text changed after your decision: look again.</source>
            <translation>Шешіміңізден кейін мәтін өзгерді: қайта қараңыз.</translation>
        </message>
        <message>
            <source>The texts disagree</source>
            <translation>Мәтіндер сәйкес келмейді</translation>
        </message>
        <message>
            <source>The values contradict each other. Triangle, box of a full line.</source>
            <translation>Мәндер бір-біріне қайшы. Үшбұрыш, тұтас сызықты жақтау.</translation>
        </message>
        <message>
            <source>These words are not as they were when they were reviewed.</source>
            <translation>Бұл сөздер тексерілген кездегіден өзгеше.</translation>
        </message>
        <message>
            <source>Time of several years</source>
            <translation>Бірнеше жылдық уақыт</translation>
        </message>
        <message>
            <source>Two arrowheads: two answers wait for a choice.</source>
            <translation>Екі жебе ұшы: екі шешімнің бірін таңдау керек.</translation>
        </message>
        <message>
            <source>Two dates</source>
            <translation>Екі күн</translation>
        </message>
        <message>
            <source>Two thirds of the lane.</source>
            <translation>Жолақтың үштен екісі.</translation>
        </message>
        <message>
            <source>Waiting for its counterpart</source>
            <translation>Сыңарын күтіп тұр</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Сенімсіз</translation>
        </message>
        <message>
            <source>What the marks mean</source>
            <translation>Белгілер нені білдіреді</translation>
        </message>
        <message>
            <source>You accepted it, or said that it was fixed outside. Tick, thin line.</source>
            <translation>Сіз қабылдадыңыз немесе түзетілді деп белгіледіңіз. Құсбелгі, жіңішке сызық.</translation>
        </message>
        <message>
            <source>You confirmed the row; aligning again leaves it as it is.</source>
            <translation>Қатарды бекіттіңіз; қайта туралау оны өзгертпейді.</translation>
        </message>
        <message>
            <source>You ignored it. Crossed circle, thin line.</source>
            <translation>Сіз елемедіңіз. Сызылған шеңбер, жіңішке сызық.</translation>
        </message>
        <message>
            <source>You want to come back to the row.</source>
            <translation>Бұл қатарға қайта оралмақсыз.</translation>
        </message>
    </context>
    <context>
        <name>MergeDesk</name>
        <message>
            <source>Add another reviewer's decisions</source>
            <translation>Басқа тексерушінің шешімдерін қосу</translation>
        </message>
        <message>
            <source>Answers that differ from those that wait for a choice, but were given for another wording: {0}. They were not taken.</source>
            <translation>Таңдауды күтіп тұрған шешімдерден өзгеше, бірақ мәтіннің басқа нұсқасына берілген шешімдер: {0}. Олар алынған жоқ.</translation>
        </message>
        <message>
            <source>Comments on rows, taken over: {0}.</source>
            <translation>Алынған қатар түсініктемелері: {0}.</translation>
        </message>
        <message>
            <source>Dates, rules and the timeline stay as they are here too.</source>
            <translation>Күндер, ережелер мен хронология да өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Decisions of another reviewer</source>
            <translation>Басқа тексерушінің шешімдері</translation>
        </message>
        <message>
            <source>Projects (*{0})</source>
            <translation>Жобалар (*{0})</translation>
        </message>
        <message>
            <source>Show conflicts</source>
            <translation>Келіспегендерін көрсету</translation>
        </message>
        <message>
            <source>The alignment stays as it is here.</source>
            <translation>Мәтіндердің туралануы өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The other project has another version of {0}: answers that were not found here belong to it.</source>
            <translation>Ол жобада «{0}» мәтінінің нұсқасы басқа: мұнда табылмаған шешімдер соған қатысты.</translation>
        </message>
        <message>
            <source>The texts are still being checked. Try again in a moment.</source>
            <translation>Мәтіндер әлі тексеріліп жатыр. Сәлден кейін қайталап көріңіз.</translation>
        </message>
        <message>
            <source>{0}: {1} taken over, {2} answered differently, {3} not found here.</source>
            <translation>{0}: қосылғаны — {1}, келіспегені — {2}, мұнда табылмағаны — {3}.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Nothing can be split here. Put the caret inside the text.</source>
            <translation>Мұнда бөлетін ештеңе жоқ. Меңзерді мәтіннің ішіне қойыңыз.</translation>
        </message>
        <message>
            <source>The cell is empty.</source>
            <translation>Ұяшық бос.</translation>
        </message>
        <message>
            <source>There is no row to do that with.</source>
            <translation>Бұған қатысатын қатар жоқ.</translation>
        </message>
        <message>
            <source>These cells are one row already.</source>
            <translation>Бұл ұяшықтар онсыз да бір қатарда.</translation>
        </message>
        <message>
            <source>These paragraphs do not stand next to each other.</source>
            <translation>Бұл абзацтар қатар тұрған жоқ.</translation>
        </message>
        <message>
            <source>This could not be done: {name}.</source>
            <translation>Мұны орындау мүмкін болмады: {name}.</translation>
        </message>
        <message>
            <source>What was open is unchanged.</source>
            <translation>Ашық тұрған мәтіндер өзгерген жоқ.</translation>
        </message>
        <message>
            <source>{name} could not be written: {why}.</source>
            <translation>«{name}» файлы жазылмады: {why}.</translation>
        </message>
    </context>
    <context>
        <name>NoPairPage</name>
        <message>
            <source>Choose the pair…</source>
            <translation>Жұпты таңдау…</translation>
        </message>
        <message>
            <source>No two of these texts are a pair</source>
            <translation>Бұл мәтіндердің ешқайсысы жұп емес</translation>
        </message>
        <message>
            <source>Open other files…</source>
            <translation>Басқа файлдарды ашу…</translation>
        </message>
        <message>
            <source>Open: {0}. A Kazakh and a Russian text can be made a pair by hand.</source>
            <translation>Ашылғаны: {0}. Қазақша және орысша мәтінді қолмен жұптауға болады.</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Checked again: {0}.</source>
            <translation>Қайта тексерілді: {0}.</translation>
        </message>
        <message>
            <source>Hardly any paragraph has a counterpart. Do these two texts belong together?</source>
            <translation>Сыңары бар абзац жоққа тән. Бұл екі мәтін бір-біріне сәйкес пе?</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Locate file…</source>
            <translation>Файлды көрсету…</translation>
        </message>
        <message>
            <source>Numbers compared: {0}; none differs.</source>
            <translation>Салыстырылған сан: {0}; айырмашылық жоқ.</translation>
        </message>
        <message>
            <source>Open other files</source>
            <translation>Басқа файлдарды ашу</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Тек оқу үшін ашу</translation>
        </message>
        <message>
            <source>Paragraphs of rows set by hand that are gone: {0}.</source>
            <translation>Қолмен бекітілген қатарлардың жоғалған абзацы: {0}.</translation>
        </message>
        <message>
            <source>Passages of the other language that are now due: {0}.</source>
            <translation>Екінші тілде енді қарауды күткен жер: {0}.</translation>
        </message>
        <message>
            <source>Re-check</source>
            <translation>Қайта тексеру</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Басқаша сақтау…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Show resolved</source>
            <translation>Жойылғанын көрсету</translation>
        </message>
        <message>
            <source>Show stale</source>
            <translation>Ескіргенін көрсету</translation>
        </message>
        <message>
            <source>Show what changed</source>
            <translation>Не өзгергенін көрсету</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Өзіме алу</translation>
        </message>
        <message>
            <source>The Kazakh text is {0} times as long as the Russian one. Is a part missing?</source>
            <translation>Қазақша мәтін орысшасынан {0} есе ұзын. Бір бөлігі түсіп қалған жоқ па?</translation>
        </message>
        <message>
            <source>The Russian text is {0} times as long as the Kazakh one. Is a part missing?</source>
            <translation>Орысша мәтін қазақшасынан {0} есе ұзын. Бір бөлігі түсіп қалған жоқ па?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталап көру</translation>
        </message>
        <message>
            <source>Try encoding…</source>
            <translation>Кодтауды таңдау…</translation>
        </message>
        <message>
            <source>Weakly aligned rows: {0}. Look at them first.</source>
            <translation>Туралануы сенімсіз қатар: {0}. Алдымен соларды қараңыз.</translation>
        </message>
        <message>
            <source>Your work goes on in memory only.</source>
            <translation>Жұмысыңыз әзірше тек жадта.</translation>
        </message>
        <message>
            <source>{0} changed {1}</source>
            <translation>{0} өзгерді: {1}</translation>
        </message>
        <message>
            <source>{0} is not where it was; its text is shown from the project.</source>
            <translation>«{0}» файлы бұрынғы орнында жоқ; мәтіні жобадан көрсетіліп тұр.</translation>
        </message>
        <message>
            <source>{0} is open for reading only: what you decide stays in memory until it is saved.</source>
            <translation>«{0}» тек оқу үшін ашық: шешімдеріңіз сақталғанша жадта ғана тұрады.</translation>
        </message>
        <message>
            <source>{0} is read as {1} now.</source>
            <translation>«{0}» файлы енді {1} кодтауында оқылды.</translation>
        </message>
        <message>
            <source>{0}.</source>
            <translation>{0}.</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>{front},{last}</source>
            <translation>{front} {last}</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{whole}.{decimals}</source>
            <translation>{whole},{decimals}</translation>
        </message>
        <message>
            <source>−{number}</source>
            <translation>−{number}</translation>
        </message>
    </context>
    <context>
        <name>OverviewRuler</name>
        <message>
            <source>Overview of the findings</source>
            <translation>Сәйкессіздіктерге шолу</translation>
        </message>
    </context>
    <context>
        <name>PairBrowser</name>
        <message>
            <source>Bookmark; Ctrl+B takes it away</source>
            <translation>Бетбелгі; Ctrl+B алып тастайды</translation>
        </message>
        <message>
            <source>Comment: {0}</source>
            <translation>Түсініктеме: {0}</translation>
        </message>
        <message>
            <source>Drag onto another row to link or move</source>
            <translation>Байланыстыру не көшіру үшін басқа қатарға сүйреңіз</translation>
        </message>
    </context>
    <context>
        <name>PairCanvas</name>
        <message>
            <source>Both texts side by side</source>
            <translation>Екі мәтін қатар</translation>
        </message>
    </context>
    <context>
        <name>PairMenu</name>
        <message>
            <source>Accept</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Bookmark this row</source>
            <translation>Осы қатарға бетбелгі қою</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>Түсініктеме…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Copy counterpart “{0}”</source>
            <translation>Сыңарын көшіру: «{0}»</translation>
        </message>
        <message>
            <source>Copy number “{0}”</source>
            <translation>Санды көшіру: «{0}»</translation>
        </message>
        <message>
            <source>Copy pair as two columns</source>
            <translation>Жұпты екі баған етіп көшіру</translation>
        </message>
        <message>
            <source>Copy suggested “{0}”</source>
            <translation>Ұсынылғанын көшіру: «{0}»</translation>
        </message>
        <message>
            <source>Fixed outside</source>
            <translation>Түзетілді</translation>
        </message>
        <message>
            <source>Go to paragraph…</source>
            <translation>Абзацқа өту…</translation>
        </message>
        <message>
            <source>Go to where Russian paragraph {0} stands</source>
            <translation>Орысша {0}-абзац тұрған жерге өту</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Елемеу</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Шешімді алып тастау</translation>
        </message>
        <message>
            <source>Take the bookmark away</source>
            <translation>Бетбелгіні алып тастау</translation>
        </message>
    </context>
    <context>
        <name>PairPage</name>
        <message>
            <source>Confirm rows up to here</source>
            <translation>Осы жерге дейінгі қатарларды бекіту</translation>
        </message>
    </context>
    <context>
        <name>PairStrays</name>
        <message>
            <source>Russian paragraph {0} is shown beside Kazakh {1}. Click to go there.</source>
            <translation>Орысша {0}-абзац қазақша {1}-абзацтың қасында көрсетілген. Өту үшін басыңыз.</translation>
        </message>
        <message>
            <source>Russian paragraph {0} stands elsewhere in its text. Click to go there.</source>
            <translation>Орысша {0}-абзац өз мәтінінде басқа жерде тұр. Өту үшін басыңыз.</translation>
        </message>
    </context>
    <context>
        <name>PairView</name>
        <message>
            <source>Paragraph {kk} ↔ {ru}</source>
            <translation>Абзац {kk} ↔ {ru}</translation>
        </message>
    </context>
    <context>
        <name>PairsDialog</name>
        <message>
            <source>&amp;Not a pair</source>
            <translation>Жұп &amp;емес</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Көрсету</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Documents without a counterpart</source>
            <translation>Сыңары жоқ құжаттар</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Жұптар</translation>
        </message>
        <message>
            <source>Pairs and documents</source>
            <translation>Жұптар мен құжаттар</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Сенімділігі</translation>
        </message>
        <message>
            <source>These two &amp;are a pair</source>
            <translation>Бұл екеуі — &amp;жұп</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>күні жоқ</translation>
        </message>
        <message>
            <source>{0}: documents without a counterpart</source>
            <translation>{0}: сыңары жоқ құжаттар</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Paste the text here</source>
            <translation>Мәтінді осында қойыңыз</translation>
        </message>
        <message>
            <source>Paste two texts</source>
            <translation>Екі мәтінді қою</translation>
        </message>
    </context>
    <context>
        <name>PeriodDesk</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n қатар</numerusform>
                <numerusform>%n қатар</numerusform>
            </translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Уақыт сызығы</translation>
        </message>
        <message>
            <source>no passage in these texts</source>
            <translation>бұл мәтіндерде ондай үзінді жоқ</translation>
        </message>
    </context>
    <context>
        <name>PlainText</name>
        <message numerus="yes">
            <source>%n characters could not be decoded</source>
            <translation>
                <numerusform>%n таңба оқылмады</numerusform>
                <numerusform>%n таңба оқылмады</numerusform>
            </translation>
        </message>
        <message>
            <source>encoding guessed: {encoding}</source>
            <translation>кодтауы болжап алынды: {encoding}</translation>
        </message>
        <message numerus="yes">
            <source>the file holds %n NUL characters</source>
            <translation>
                <numerusform>файлда %n нөлдік таңба бар</numerusform>
                <numerusform>файлда %n нөлдік таңба бар</numerusform>
            </translation>
        </message>
        <message>
            <source>{encoding} has no Kazakh letters; those of this text are lost</source>
            <translation>{encoding} кодтауында қазақ әріптері жоқ; бұл мәтінде олар жоғалған</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>&amp;Colours:</source>
            <translation>&amp;Түстер:</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>Т&amp;іл:</translation>
        </message>
        <message>
            <source>&amp;Size of the texts:</source>
            <translation>&amp;Мәтін өлшемі:</translation>
        </message>
        <message>
            <source>Go on to the next finding after a decision</source>
            <translation>Шешімнен кейін келесі сәйкессіздікке өту</translation>
        </message>
        <message>
            <source>It takes the neural part, if that is installed, and runs quietly.</source>
            <translation>Орнатылған болса, нейрондық бөлікпен жасалады, жұмысқа кедергі болмайды.</translation>
        </message>
        <message>
            <source>Look at doubtful rows more closely after opening</source>
            <translation>Ашқаннан кейін күмәнді қатарларды мұқият қарау</translation>
        </message>
        <message>
            <source>Name of the &amp;reviewer:</source>
            <translation>Тексеруші &amp;аты:</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>қараңғы</translation>
        </message>
        <message>
            <source>light</source>
            <translation>ашық</translation>
        </message>
        <message>
            <source>that of the system</source>
            <translation>жүйе тілі</translation>
        </message>
        <message>
            <source>those of the system</source>
            <translation>жүйе түстері</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Барысы</translation>
        </message>
    </context>
    <context>
        <name>ProjectDesk</name>
        <message>
            <source>Check again</source>
            <translation>Қайта тексеру</translation>
        </message>
        <message>
            <source>Everything is written again.</source>
            <translation>Бәрі қайта жазылды.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Сақталмаған</translation>
        </message>
        <message>
            <source>Projects (*{0})</source>
            <translation>Жобалар (*{0})</translation>
        </message>
        <message>
            <source>Save the project</source>
            <translation>Жобаны сақтау</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Сақталды: {0}</translation>
        </message>
        <message>
            <source>Your last decisions are in memory only. Save them in a file?</source>
            <translation>Соңғы шешімдеріңіз тек жадта тұр. Файлға сақтау керек пе?</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>Қайда қ&amp;арау:</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Диск</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Файлдар &amp;түрі:</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Белгісіз</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Page &amp;order:</source>
            <translation>Беттер &amp;реті:</translation>
        </message>
        <message>
            <source>Pages &amp;per sheet:</source>
            <translation>Парақтағы &amp;беттер саны:</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Form</source>
            <translation>Пішін</translation>
        </message>
        <message>
            <source>Page &amp;Set:</source>
            <translation>Беттер &amp;жиыны:</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Error in the source text</source>
            <translation>Түпнұсқадағы қате</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Дөңгелектеу</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Стиль</translation>
        </message>
        <message>
            <source>Translator's choice</source>
            <translation>Аудармашының таңдауы</translation>
        </message>
    </context>
    <context>
        <name>RecentDelegate</name>
        <message>
            <source>all decided</source>
            <translation>бәрі шешілген</translation>
        </message>
        <message>
            <source>no findings</source>
            <translation>сәйкессіздік жоқ</translation>
        </message>
        <message>
            <source>{0} of {1} left</source>
            <translation>қалғаны {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <source>Nothing was open before</source>
            <translation>Бұрын ештеңе ашылмаған</translation>
        </message>
        <message>
            <source>Recent pairs</source>
            <translation>Соңғы жұптар</translation>
        </message>
        <message>
            <source>undecided {0}</source>
            <translation>шешілмегені {0}</translation>
        </message>
    </context>
    <context>
        <name>Recheck</name>
        <message>
            <source>{fixed} fixed, {stale} stale, {new} new</source>
            <translation>түзетілгені: {fixed}, ескіргені: {stale}, жаңасы: {new}</translation>
        </message>
    </context>
    <context>
        <name>RecheckDesk</name>
        <message>
            <source>Found: {0}</source>
            <translation>Табылды: {0}</translation>
        </message>
        <message>
            <source>Locate file</source>
            <translation>Файлды көрсету</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>Бәрін қаралды деп белгілеу</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>Қаралды деп белгілеу</translation>
        </message>
        <message>
            <source>No longer due</source>
            <translation>Қарау керек емес</translation>
        </message>
        <message>
            <source>No passage is due.</source>
            <translation>Қарауды күткен жер жоқ.</translation>
        </message>
        <message>
            <source>Nothing changed since it was reviewed.</source>
            <translation>Тексерілгеннен бері ештеңе өзгермеді.</translation>
        </message>
        <message>
            <source>Where is {0} now?</source>
            <translation>«{0}» файлы қазір қайда?</translation>
        </message>
    </context>
    <context>
        <name>Refinement</name>
        <message>
            <source>Doubtful rows looked at again</source>
            <translation>Күмәнді қатарлар қайта қаралды</translation>
        </message>
        <message>
            <source>Doubtful rows were looked at again; Ctrl+Z takes it back.</source>
            <translation>Күмәнді қатарлар қайта қаралды; болдырмау үшін Ctrl+Z басыңыз.</translation>
        </message>
        <message>
            <source>The pair was edited meanwhile; doubtful rows stay as they are.</source>
            <translation>Осы аралықта жұп өзгертілді; күмәнді қатарлар сол күйінде қалды.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Accepted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Aligned paragraphs</source>
            <translation>Тураланған абзацтар</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Шешім уақыты</translation>
        </message>
        <message>
            <source>Check not finished, {1}% done: {0}</source>
            <translation>Тексеру аяқталмаған, {1} % орындалды: {0}</translation>
        </message>
        <message>
            <source>Check not finished: {0}</source>
            <translation>Тексеру аяқталмаған: {0}</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Тексерілген уақыты</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Түсініктеме</translation>
        </message>
        <message>
            <source>Comment on a row</source>
            <translation>Қатарға түсініктеме</translation>
        </message>
        <message>
            <source>Comments on rows</source>
            <translation>Қатарларға түсініктемелер</translation>
        </message>
        <message>
            <source>Comparison of many texts</source>
            <translation>Көп мәтінді салыстыру</translation>
        </message>
        <message>
            <source>Comparison of two texts</source>
            <translation>Екі мәтінді салыстыру</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Сенімділігі</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Құжаттың күні</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Қате</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Қателер</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Оқиға</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Оқиғалар</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Files and settings</source>
            <translation>Файлдар мен баптаулар</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Сүзгі</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Сәйкессіздік</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Сәйкессіздіктер</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Түзетілді</translation>
        </message>
        <message>
            <source>Hidden by a filter</source>
            <translation>Сүзгімен жасырылған</translation>
        </message>
        <message>
            <source>Hidden by rules</source>
            <translation>Ережемен жасырылған</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Белгісі</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>Еленбеді</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Қазақша</translation>
        </message>
        <message>
            <source>Kazakh text</source>
            <translation>Қазақша мәтін</translation>
        </message>
        <message>
            <source>Kazakh value</source>
            <translation>Қазақша мәні</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тілдері</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Күні жоқ</translation>
        </message>
        <message>
            <source>No discrepancies were found.</source>
            <translation>Сәйкессіздік табылған жоқ.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Тексерілмеді</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Шешілмеген</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Қалай туралған</translation>
        </message>
        <message>
            <source>Other findings</source>
            <translation>Басқа сәйкессіздіктер</translation>
        </message>
        <message>
            <source>Pair</source>
            <translation>Жұп</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Жұптар</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Абзацтар</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Мәселе</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Мәселелер</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Мәлімет</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Мәліметтер</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Жойылған</translation>
        </message>
        <message>
            <source>Resolved by edit</source>
            <translation>Түзетумен жойылған</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Тексеруші</translation>
        </message>
        <message>
            <source>Reviewers disagree</source>
            <translation>Тексерушілер келіспейді</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Қатар</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Ереже</translation>
        </message>
        <message>
            <source>Rules for all projects</source>
            <translation>Барлық жобаға арналған ережелер</translation>
        </message>
        <message>
            <source>Rules of the project</source>
            <translation>Жобаның ережелері</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орысша</translation>
        </message>
        <message>
            <source>Russian text</source>
            <translation>Орысша мәтін</translation>
        </message>
        <message>
            <source>Russian value</source>
            <translation>Орысша мәні</translation>
        </message>
        <message>
            <source>Sentence vectors</source>
            <translation>Сөйлем векторлары</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Деңгейі</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Құрамы</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Қорытынды</translation>
        </message>
        <message>
            <source>Texts disagree</source>
            <translation>Мәтіндер қайшы</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Уақыт сызығы</translation>
        </message>
        <message>
            <source>Two answers</source>
            <translation>Екі шешім</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Шешілмеген</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Ескертулер</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қай жерде</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>автоматты</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>қолмен</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>бекітілген</translation>
        </message>
        <message>
            <source>hypothetical</source>
            <translation>болжамды</translation>
        </message>
        <message>
            <source>it was accepted</source>
            <translation>қабылданған еді</translation>
        </message>
        <message>
            <source>it was ignored</source>
            <translation>еленбеген еді</translation>
        </message>
        <message>
            <source>it was to be fixed</source>
            <translation>түзетілуге тиіс еді</translation>
        </message>
        <message>
            <source>needs review</source>
            <translation>қайта қарау қажет</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>күні жоқ</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message numerus="yes">
            <source>paragraphs: %n</source>
            <translation>
                <numerusform>абзац саны: %n</numerusform>
                <numerusform>абзац саны: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>past</source>
            <translation>болған</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>жоспарланған</translation>
        </message>
        <message>
            <source>resolved by an edit</source>
            <translation>мәтін түзетіліп, жойылды</translation>
        </message>
        <message>
            <source>the text has changed since</source>
            <translation>содан бері мәтін өзгерген</translation>
        </message>
        <message>
            <source>there was no answer</source>
            <translation>шешім болмаған</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>≈ worked out or approximate · ○ planned · ≠ the texts give different dates</source>
            <translation>≈ есептеп шығарылған немесе шамамен · ○ жоспарланған · ≠ мәтіндерде күні әртүрлі</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Choose a finding first: F8 goes to the next one.</source>
            <translation>Алдымен сәйкессіздікті таңдаңыз: F8 келесісіне өтеді.</translation>
        </message>
        <message>
            <source>Open a Kazakh and a Russian text</source>
            <translation>Қазақша және орысша мәтінді ашу</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>The texts are still being checked. Try again in a moment.</source>
            <translation>Мәтіндер әлі тексеріліп жатыр. Сәлден кейін қайталап көріңіз.</translation>
        </message>
        <message>
            <source>This copy of the program came without the sample.</source>
            <translation>Бағдарламаның бұл көшірмесінде үлгі жоқ.</translation>
        </message>
    </context>
    <context>
        <name>ResolvedList</name>
        <message>
            <source>Answer then</source>
            <translation>Сол кездегі шешім</translation>
        </message>
        <message>
            <source>Findings resolved by edit</source>
            <translation>Түзетумен жойылған сәйкессіздіктер</translation>
        </message>
        <message>
            <source>Kazakh ≠ Russian</source>
            <translation>Қазақша ≠ орысша</translation>
        </message>
        <message>
            <source>Paragraphs then</source>
            <translation>Сол кездегі абзацтар</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Жойылды</translation>
        </message>
        <message>
            <source>resolved by an edit</source>
            <translation>мәтін түзетіліп, жойылды</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>All findings are decided.</source>
            <translation>Барлық сәйкессіздік бойынша шешім бар.</translation>
        </message>
        <message>
            <source>All findings in the list are decided; not in the list, undecided: {0}</source>
            <translation>Тізімдегі барлық сәйкессіздік шешілген; тізімнен тыс шешілмегені: {0}</translation>
        </message>
        <message>
            <source>Choose a finding first: F8 goes to the next one.</source>
            <translation>Алдымен сәйкессіздікті таңдаңыз: F8 келесісіне өтеді.</translation>
        </message>
        <message>
            <source>Findings decided: {0}</source>
            <translation>Шешілген сәйкессіздік: {0}</translation>
        </message>
        <message>
            <source>First finding. The same key again starts from the end.</source>
            <translation>Бірінші сәйкессіздік. Сол перне қайта басылса, соңынан басталады.</translation>
        </message>
        <message>
            <source>Last finding. The same key again starts from the top.</source>
            <translation>Соңғы сәйкессіздік. Сол перне қайта басылса, басынан басталады.</translation>
        </message>
        <message>
            <source>No undecided finding</source>
            <translation>Шешілмеген сәйкессіздік жоқ</translation>
        </message>
        <message>
            <source>The list shows no finding to go to; hidden by the filter: {0}.</source>
            <translation>Тізімде өтетін сәйкессіздік жоқ; сүзгі жасырғаны: {0}.</translation>
        </message>
        <message>
            <source>There is no finding to go to.</source>
            <translation>Өтетін сәйкессіздік жоқ.</translation>
        </message>
        <message>
            <source>{0}. {1}. Paragraphs {2}. Hidden by the filter</source>
            <translation>{0}. {1}. Абзац {2}. Сүзгімен жасырылған</translation>
        </message>
        <message>
            <source>{0}. {1}. Paragraphs {2}. {3} of {4}</source>
            <translation>{0}. {1}. Абзац {2}. {3} / {4}</translation>
        </message>
    </context>
    <context>
        <name>RowBar</name>
        <message>
            <source>Alignment of this row</source>
            <translation>Осы қатардың туралануы</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Confirm row</source>
            <translation>Қатарды бекіту</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Link with a cell of another row</source>
            <translation>Басқа қатардың ұяшығымен байланыстыру</translation>
        </message>
        <message>
            <source>Merge with the row below</source>
            <translation>Төменгі қатармен біріктіру</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>Қайта қарау қажет</translation>
        </message>
        <message>
            <source>Shift this side down</source>
            <translation>Осы жақты төмен жылжыту</translation>
        </message>
        <message>
            <source>Shift this side up</source>
            <translation>Осы жақты жоғары жылжыту</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Бос орын</translation>
        </message>
        <message>
            <source>Split at the caret</source>
            <translation>Меңзер тұрған жерден бөлу</translation>
        </message>
    </context>
    <context>
        <name>RowComments</name>
        <message>
            <source>Comment on a row</source>
            <translation>Қатарға түсініктеме</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>Accepted values</source>
            <translation>Қабылданған мәндер</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Табылғаны</translation>
        </message>
        <message>
            <source>Hold in all projects</source>
            <translation>Барлық жобада қолдану</translation>
        </message>
        <message>
            <source>Hold only in this project</source>
            <translation>Тек осы жобада қолдану</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Қолданылады</translation>
        </message>
        <message>
            <source>In all projects</source>
            <translation>Барлық жобада</translation>
        </message>
        <message>
            <source>In this project</source>
            <translation>Осы жобада</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Қазақша</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Kinds of findings</source>
            <translation>Сәйкессіздік түрлері</translation>
        </message>
        <message>
            <source>Only where</source>
            <translation>Шарты</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Ережелер</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орысша</translation>
        </message>
        <message numerus="yes">
            <source>These rules hide {0} of %n findings</source>
            <translation>
                <numerusform>Ережелер жасырған сәйкессіздік: {0} / %n</numerusform>
                <numerusform>Ережелер жасырған сәйкессіздік: {0} / %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Values accepted for each other</source>
            <translation>Бірінің орнына бірі қабылданатын мәндер</translation>
        </message>
        <message>
            <source>as found</source>
            <translation>табылған күйінде</translation>
        </message>
        <message>
            <source>as in all projects</source>
            <translation>барлық жобадағыдай</translation>
        </message>
        <message>
            <source>in all projects</source>
            <translation>барлық жобада</translation>
        </message>
        <message>
            <source>in this project</source>
            <translation>осы жобада</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>көрсетілмейді</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message numerus="yes">
            <source>Does not work: %n parts</source>
            <translation>
                <numerusform>Істемейтін бөлік: %n</numerusform>
                <numerusform>Істемейтін бөлік: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Бәрі істеп тұр.</translation>
        </message>
        <message>
            <source>batch in two processes</source>
            <translation>екі процеспен топтап тексеру</translation>
        </message>
        <message>
            <source>languages and licences</source>
            <translation>тілдер мен лицензиялар</translation>
        </message>
        <message>
            <source>network for a closer look, if installed</source>
            <translation>мұқият қарайтын нейрожелі (орнатылған болса)</translation>
        </message>
        <message>
            <source>project file</source>
            <translation>жоба файлы</translation>
        </message>
        <message>
            <source>reading of every format</source>
            <translation>әр пішімдегі файлды оқу</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>есептер</translation>
        </message>
        <message>
            <source>sample against what is expected</source>
            <translation>үлгі мен күтілетін нәтиже</translation>
        </message>
        <message>
            <source>window</source>
            <translation>терезе</translation>
        </message>
    </context>
    <context>
        <name>SessionModel</name>
        <message>
            <source>Comment</source>
            <translation>Түсініктеме</translation>
        </message>
        <message>
            <source>Confirm row</source>
            <translation>Қатарды бекіту</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Decision on a group</source>
            <translation>Топ бойынша шешім</translation>
        </message>
        <message>
            <source>Insert empty cell</source>
            <translation>Бос ұяшық қосу</translation>
        </message>
        <message>
            <source>Link cells</source>
            <translation>Ұяшықтарды байланыстыру</translation>
        </message>
        <message>
            <source>Merge rows</source>
            <translation>Қатарларды біріктіру</translation>
        </message>
        <message>
            <source>Move paragraph down</source>
            <translation>Абзацты төмен жылжыту</translation>
        </message>
        <message>
            <source>Move paragraph up</source>
            <translation>Абзацты жоғары жылжыту</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>Қайта қарау қажет</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Ережелер</translation>
        </message>
        <message>
            <source>Shift side down</source>
            <translation>Жақты төмен жылжыту</translation>
        </message>
        <message>
            <source>Shift side up</source>
            <translation>Жақты жоғары жылжыту</translation>
        </message>
        <message>
            <source>Split row</source>
            <translation>Қатарды бөлу</translation>
        </message>
        <message>
            <source>Swap counterparts</source>
            <translation>Сыңарларын ауыстыру</translation>
        </message>
        <message>
            <source>Timeline edit</source>
            <translation>Уақыт сызығын өңдеу</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Drop both at once, a folder, or one on each side.</source>
            <translation>Екеуін бірден, қалтаны немесе әр жаққа біреуден сүйреп әкеліңіз.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Қазір емес</translation>
        </message>
        <message>
            <source>Open a Kazakh and a Russian text</source>
            <translation>Қазақша және орысша мәтінді ашу</translation>
        </message>
        <message>
            <source>Paste two texts</source>
            <translation>Екі мәтінді қою</translation>
        </message>
        <message>
            <source>Recent pairs</source>
            <translation>Соңғы жұптар</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Қалпына келтіру</translation>
        </message>
        <message>
            <source>The program ended unexpectedly. Your work was kept: {0}</source>
            <translation>Бағдарлама кенет жабылып қалды. Жұмысыңыз сақталған: {0}</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Үлгіні көру</translation>
        </message>
    </context>
    <context>
        <name>StatusFields</name>
        <message>
            <source>Back to the usual size</source>
            <translation>Қалыпты өлшемге қайту</translation>
        </message>
        <message>
            <source>Encoding of the Kazakh text: {0}, of the Russian text: {1}</source>
            <translation>Қазақша мәтіннің кодтауы: {0}, орысша мәтіннің кодтауы: {1}</translation>
        </message>
        <message>
            <source>Go to paragraph…</source>
            <translation>Абзацқа өту…</translation>
        </message>
        <message>
            <source>Go to the next weakly aligned row</source>
            <translation>Туралануы сенімсіз келесі қатарға өту</translation>
        </message>
        <message>
            <source>List the findings with an answer</source>
            <translation>Шешімі бар сәйкессіздіктерді көрсету</translation>
        </message>
        <message>
            <source>List the findings without an answer</source>
            <translation>Шешімі жоқ сәйкессіздіктерді көрсету</translation>
        </message>
        <message>
            <source>Pair {0}</source>
            <translation>Жұп {0}</translation>
        </message>
        <message>
            <source>Show all findings</source>
            <translation>Барлық сәйкессіздікті көрсету</translation>
        </message>
        <message>
            <source>Show the current finding in the texts</source>
            <translation>Ағымдағы сәйкессіздікті мәтіннен көрсету</translation>
        </message>
        <message>
            <source>alignment {0}%</source>
            <translation>туралану {0} %</translation>
        </message>
        <message>
            <source>decided {0} ({1}%)</source>
            <translation>шешілгені {0} ({1} %)</translation>
        </message>
        <message>
            <source>finding {0} of {1}</source>
            <translation>сәйкессіздік {0} / {1}</translation>
        </message>
        <message>
            <source>findings {0}</source>
            <translation>сәйкессіздік {0}</translation>
        </message>
        <message>
            <source>undecided {0}</source>
            <translation>шешілмегені {0}</translation>
        </message>
        <message>
            <source>{0} hidden by the filter</source>
            <translation>сүзгімен жасырылғаны: {0}</translation>
        </message>
    </context>
    <context>
        <name>Structure</name>
        <message>
            <source>Kazakh paragraphs {kk}, Russian paragraphs {ru}: divided in another way.</source>
            <translation>Қазақша абзац: {kk}, орысша абзац: {ru} — мәтін басқаша бөлінген.</translation>
        </message>
        <message numerus="yes">
            <source>Perhaps a running head or page number, on %n pages; it takes no part in anything.</source>
            <translation>
                <numerusform>Бәлкім, колонтитул немесе бет нөмірі, %n бетте кездеседі; салыстыруға қатыспайды.</numerusform>
                <numerusform>Бәлкім, колонтитул немесе бет нөмірі, %n бетте кездеседі; салыстыруға қатыспайды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %n Kazakh paragraphs have no counterpart in the Russian text.</source>
            <translation>
                <numerusform>Осы %n қазақша абзацтың орысша мәтінде сыңары жоқ.</numerusform>
                <numerusform>Осы %n қазақша абзацтың орысша мәтінде сыңары жоқ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %n Russian paragraphs have no counterpart in the Kazakh text.</source>
            <translation>
                <numerusform>Осы %n орысша абзацтың қазақша мәтінде сыңары жоқ.</numerusform>
                <numerusform>Осы %n орысша абзацтың қазақша мәтінде сыңары жоқ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %n paragraphs stand in another order or place in the other text.</source>
            <translation>
                <numerusform>Осы %n абзац екінші мәтінде басқа ретпен немесе басқа жерде тұр.</numerusform>
                <numerusform>Осы %n абзац екінші мәтінде басқа ретпен немесе басқа жерде тұр.</numerusform>
            </translation>
        </message>
        <message>
            <source>This Kazakh paragraph has no counterpart in the Russian text.</source>
            <translation>Бұл қазақша абзацтың орысша мәтінде сыңары жоқ.</translation>
        </message>
        <message>
            <source>This Russian paragraph has no counterpart in the Kazakh text.</source>
            <translation>Бұл орысша абзацтың қазақша мәтінде сыңары жоқ.</translation>
        </message>
        <message>
            <source>This paragraph stands at another place in the other text.</source>
            <translation>Бұл абзац екінші мәтінде басқа жерде тұр.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsDialog</name>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Кейін</translation>
        </message>
        <message>
            <source>&amp;One event</source>
            <translation>&amp;Бір оқиға</translation>
        </message>
        <message>
            <source>&amp;Two events</source>
            <translation>&amp;Екі оқиға</translation>
        </message>
        <message>
            <source>Are these one event?</source>
            <translation>Бұл бір оқиға ма?</translation>
        </message>
        <message>
            <source>No two events are left that may be one.</source>
            <translation>Бір оқиға болуы мүмкін жұп қалмады.</translation>
        </message>
        <message>
            <source>{0} of {1} – alike by {2}%</source>
            <translation>{0} / {1} — ұқсастығы {2} %</translation>
        </message>
    </context>
    <context>
        <name>System</name>
        <message>
            <source>access is denied</source>
            <translation>рұқсат жоқ</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>бұл — қалта</translation>
        </message>
        <message>
            <source>it is in use by another program</source>
            <translation>оны басқа бағдарлама пайдаланып жатыр</translation>
        </message>
        <message>
            <source>it would be too large for this disk</source>
            <translation>бұл диск үшін тым үлкен</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>атауы тым ұзын</translation>
        </message>
        <message>
            <source>the disk cannot be written to</source>
            <translation>дискіге жазу мүмкін емес</translation>
        </message>
        <message>
            <source>the disk does not answer</source>
            <translation>диск жауап бермейді</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>дискіде орын жоқ</translation>
        </message>
        <message>
            <source>the system refused it: error {number}</source>
            <translation>жүйе рұқсат бермеді: {number} қатесі</translation>
        </message>
        <message>
            <source>there is no such file or folder</source>
            <translation>мұндай файл да, қалта да жоқ</translation>
        </message>
        <message>
            <source>there is one of this name already</source>
            <translation>мұндай атау бар</translation>
        </message>
        <message>
            <source>there is too little memory</source>
            <translation>жад жетпейді</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>тым көп файл ашық</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>All rows are shown</source>
            <translation>Барлық қатар көрсетілген</translation>
        </message>
        <message>
            <source>Findings only</source>
            <translation>Тек сәйкессіздік</translation>
        </message>
        <message>
            <source>Findings ±1</source>
            <translation>Сәйкессіздік ±1</translation>
        </message>
        <message>
            <source>Only rows with findings are shown</source>
            <translation>Тек сәйкессіздігі бар қатарлар көрсетілген</translation>
        </message>
        <message>
            <source>Rows with findings and their neighbours are shown</source>
            <translation>Сәйкессіздігі бар қатарлар мен олардың көршілері көрсетілген</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Болдырылмады: {0}</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Begin</source>
            <translation>Басы</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Қайшылық</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Соңы</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Оқиға</translation>
        </message>
        <message>
            <source>Inferred</source>
            <translation>Есептелген</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тілдері</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Күні жоқ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Уақыт сызығы</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>қайшылық</translation>
        </message>
        <message>
            <source>hypothetical</source>
            <translation>болжамды</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>есептелген</translation>
        </message>
        <message>
            <source>past</source>
            <translation>болған</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>жоспарланған</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message>
            <source>All documents</source>
            <translation>Барлық құжат</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Қайшылықтар</translation>
        </message>
        <message>
            <source>Documents whose events are listed</source>
            <translation>Оқиғалары тізілген құжаттар</translation>
        </message>
        <message>
            <source>Edit date…</source>
            <translation>Күнін өзгерту…</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Оқиғалар</translation>
        </message>
        <message>
            <source>Filter events</source>
            <translation>Оқиғаларды сүзу</translation>
        </message>
        <message>
            <source>Filter events by text</source>
            <translation>Оқиғаларды мәтіні бойынша сүзу</translation>
        </message>
        <message>
            <source>Go to {0} ({1})</source>
            <translation>Өту: {0} ({1})</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Жасыру</translation>
        </message>
        <message>
            <source>Merge chosen events</source>
            <translation>Таңдалған оқиғаларды біріктіру</translation>
        </message>
        <message>
            <source>One side</source>
            <translation>Бір жақта ғана</translation>
        </message>
        <message>
            <source>Perhaps one event: {0}</source>
            <translation>Бәлкім, бір оқиға: {0}</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>Show how they disagree</source>
            <translation>Қандай айырмасы барын көрсету</translation>
        </message>
        <message>
            <source>Split mentions</source>
            <translation>Аталымдарды бөлу</translation>
        </message>
        <message>
            <source>Texts of {0}</source>
            <translation>Мәтін күні: {0}</translation>
        </message>
        <message>
            <source>Texts without a date: {0}</source>
            <translation>Күні жоқ мәтіндер: {0}</translation>
        </message>
        <message>
            <source>Words such as “last year” are counted from this day.</source>
            <translation>«Былтыр» сияқты сөздер осы күннен есептеледі.</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n events</source>
            <translation>
                <numerusform>Оқиға: {0} / %n</numerusform>
                <numerusform>Оқиға: {0} / %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>From the top again: the first weak row</source>
            <translation>Басынан бастап: туралануы сенімсіз бірінші қатар</translation>
        </message>
        <message>
            <source>No row is weakly aligned.</source>
            <translation>Туралануы сенімсіз қатар жоқ.</translation>
        </message>
        <message>
            <source>Pair {0} of {1}: {2}</source>
            <translation>Жұп {0}/{1}: {2}</translation>
        </message>
        <message>
            <source>The project has no other pair.</source>
            <translation>Жобада басқа жұп жоқ.</translation>
        </message>
    </context>
    <context>
        <name>WindowBars</name>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Қайталау</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Болдырмау</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Құралдар</translation>
        </message>
    </context>
    <context>
        <name>WindowFrame</name>
        <message>
            <source>Align again</source>
            <translation>Қайта туралау</translation>
        </message>
        <message>
            <source>Document date</source>
            <translation>Құжаттың күні</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Accepted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Align the two texts</source>
            <translation>Екі мәтінді туралау</translation>
        </message>
        <message>
            <source>Ambiguous</source>
            <translation>Екіұшты</translation>
        </message>
        <message>
            <source>Build the timeline</source>
            <translation>Уақыт сызығын құру</translation>
        </message>
        <message>
            <source>Coarser date</source>
            <translation>Дәлдігі төмен күн</translation>
        </message>
        <message>
            <source>Compare numbers and dates</source>
            <translation>Сандар мен күндерді салыстыру</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Қайшылық</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>Басқа бірлікке ауысқан</translation>
        </message>
        <message>
            <source>Does not add up</source>
            <translation>Есебі шықпайды</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Қате</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорттау</translation>
        </message>
        <message>
            <source>Find paragraphs and sentences</source>
            <translation>Абзацтар мен сөйлемдерді табу</translation>
        </message>
        <message>
            <source>Fixed outside</source>
            <translation>Түзетілді</translation>
        </message>
        <message>
            <source>Hypothetical</source>
            <translation>Болжамды</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>Еленбеді</translation>
        </message>
        <message>
            <source>Merged paragraphs</source>
            <translation>Біріктірілген абзацтар</translation>
        </message>
        <message>
            <source>No counterpart</source>
            <translation>Сыңары жоқ</translation>
        </message>
        <message>
            <source>Not part of the text</source>
            <translation>Мәтінге жатпайды</translation>
        </message>
        <message>
            <source>On one side only</source>
            <translation>Тек бір жақта</translation>
        </message>
        <message>
            <source>Other currency</source>
            <translation>Басқа валюта</translation>
        </message>
        <message>
            <source>Other date</source>
            <translation>Басқа күн</translation>
        </message>
        <message>
            <source>Other direction</source>
            <translation>Басқа бағыт</translation>
        </message>
        <message>
            <source>Other form</source>
            <translation>Басқа түрде</translation>
        </message>
        <message>
            <source>Other identifier</source>
            <translation>Басқа нөмір</translation>
        </message>
        <message>
            <source>Other limit</source>
            <translation>Басқа шек</translation>
        </message>
        <message>
            <source>Other magnitude</source>
            <translation>Басқа шама</translation>
        </message>
        <message>
            <source>Other ordinal</source>
            <translation>Басқа реттік нөмір</translation>
        </message>
        <message>
            <source>Other sign</source>
            <translation>Басқа таңба</translation>
        </message>
        <message>
            <source>Other unit</source>
            <translation>Басқа өлшем бірлігі</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Басқа мән</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Болған</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>Read the files</source>
            <translation>Файлдарды оқу</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Мәлімет</translation>
        </message>
        <message>
            <source>Rounded</source>
            <translation>Дөңгелектелген</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Stands elsewhere</source>
            <translation>Басқа жерде тұр</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Шешілмеген</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
    </context>
    <context>
        <name>_NoneResolved</name>
        <message>
            <source>No edit has resolved a finding so far.</source>
            <translation>Әзірге бірде-бір сәйкессіздік түзетумен жойылған жоқ.</translation>
        </message>
    </context>
    <context>
        <name>accessibility</name>
        <message>
            <source>bookmark</source>
            <translation>бетбелгі</translation>
        </message>
        <message>
            <source>comment: {0}</source>
            <translation>түсініктеме: {0}</translation>
        </message>
        <message>
            <source>no counterpart</source>
            <translation>сыңары жоқ</translation>
        </message>
    </context>
</TS>
