<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>Copy the versions</source>
            <translation>Копировать версии</translation>
        </message>
        <message>
            <source>For the report of a fault; nothing in it tells of you.</source>
            <translation>Для сообщения об ошибке; о вас там ничего нет.</translation>
        </message>
        <message>
            <source>It is free software under the licence {0}; its parts have licences of their own.</source>
            <translation>Это свободная программа под лицензией {0}; у её частей свои лицензии.</translation>
        </message>
        <message>
            <source>It works offline. Your texts stay on this computer and are never modified; what you answer is kept in your projects.</source>
            <translation>Программа работает без сети. Ваши тексты остаются на этом компьютере и не изменяются; ваши решения хранятся в ваших проектах.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Лицензии</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
        <message>
            <source>kzaz_desk shows a Kazakh and a Russian text side by side, compares their numbers by value and puts their events on a timeline.</source>
            <translation>kzaz_desk показывает казахский и русский тексты рядом, сравнивает числа по значению и выстраивает события в хронологию.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About</source>
            <translation>&amp;О программе</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Принять</translation>
        </message>
        <message>
            <source>&amp;Align the rest again</source>
            <translation>Выровнять оста&amp;льное заново</translation>
        </message>
        <message>
            <source>&amp;Alignment</source>
            <translation>В&amp;ыравнивание</translation>
        </message>
        <message>
            <source>&amp;Back to the current finding</source>
            <translation>&amp;К текущему расхождению</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Проверка</translation>
        </message>
        <message>
            <source>&amp;Check again</source>
            <translation>Проверить &amp;снова</translation>
        </message>
        <message>
            <source>&amp;Comment</source>
            <translation>&amp;Комментарий</translation>
        </message>
        <message>
            <source>&amp;Confirm row</source>
            <translation>Подтвердить строк&amp;у</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Тёмная тема</translation>
        </message>
        <message>
            <source>&amp;Dates of the documents…</source>
            <translation>&amp;Даты документов…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;Export report…</source>
            <translation>&amp;Экспорт отчёта…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Найти…</translation>
        </message>
        <message>
            <source>&amp;First finding</source>
            <translation>Первое рас&amp;хождение</translation>
        </message>
        <message>
            <source>&amp;Fixed outside</source>
            <translation>&amp;Исправлено</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>П&amp;ереход</translation>
        </message>
        <message>
            <source>&amp;Go to paragraph…</source>
            <translation>Перейти к аб&amp;зацу…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;История</translation>
        </message>
        <message>
            <source>&amp;Ignore</source>
            <translation>И&amp;гнорировать</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>К&amp;лавиши</translation>
        </message>
        <message>
            <source>&amp;Last finding</source>
            <translation>П&amp;оследнее расхождение</translation>
        </message>
        <message>
            <source>&amp;Link cells</source>
            <translation>С&amp;вязать ячейки</translation>
        </message>
        <message>
            <source>&amp;Make a rule…</source>
            <translation>Создать пра&amp;вило…</translation>
        </message>
        <message>
            <source>&amp;Merge with next</source>
            <translation>&amp;Объединить со следующей</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Вперёд</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Открыть…</translation>
        </message>
        <message>
            <source>&amp;Overview at the edge</source>
            <translation>&amp;Обзор у края</translation>
        </message>
        <message>
            <source>&amp;Paste two texts…</source>
            <translation>&amp;Вставить два текста…</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>&amp;Назад</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>&amp;Чтение</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Решение</translation>
        </message>
        <message>
            <source>&amp;Rules…</source>
            <translation>П&amp;равила…</translation>
        </message>
        <message>
            <source>&amp;Split at the caret</source>
            <translation>&amp;Разделить у курсора</translation>
        </message>
        <message>
            <source>&amp;Swap sides</source>
            <translation>Поменять стороны &amp;местами</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Снять решение</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>Обыч&amp;ный размер</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>Accept all like this…</source>
            <translation>Принять все такие же…</translation>
        </message>
        <message>
            <source>Add another reviewer's decisio&amp;ns…</source>
            <translation>Добавить решения дру&amp;гого проверяющего…</translation>
        </message>
        <message>
            <source>Bac&amp;k</source>
            <translation>Назад &amp;по местам</translation>
        </message>
        <message>
            <source>Book&amp;mark</source>
            <translation>Закладк&amp;а</translation>
        </message>
        <message>
            <source>C&amp;lose the pair</source>
            <translation>&amp;Закрыть пару</translation>
        </message>
        <message>
            <source>Choose the answer on the &amp;left</source>
            <translation>Выбрать решение с&amp;лева</translation>
        </message>
        <message>
            <source>Choose the answer on the ri&amp;ght</source>
            <translation>Выбра&amp;ть решение справа</translation>
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation>Цвета &amp;системы</translation>
        </message>
        <message>
            <source>Confirm all rows up to &amp;here</source>
            <translation>По&amp;дтвердить все строки до этой</translation>
        </message>
        <message>
            <source>Copy &amp;pair</source>
            <translation>Копировать &amp;пару</translation>
        </message>
        <message>
            <source>Ctrl+Down</source>
            <translation>Ctrl+Вниз</translation>
        </message>
        <message>
            <source>Ctrl+Up</source>
            <translation>Ctrl+Вверх</translation>
        </message>
        <message>
            <source>Encodin&amp;g of the texts…</source>
            <translation>Кодировка &amp;текстов…</translation>
        </message>
        <message>
            <source>Export &amp;timeline…</source>
            <translation>Экспорт &amp;хронологии…</translation>
        </message>
        <message>
            <source>Export confirmed &amp;rows…</source>
            <translation>Экспорт подтверждённых ст&amp;рок…</translation>
        </message>
        <message>
            <source>F&amp;orward</source>
            <translation>Впе&amp;рёд по местам</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Найти &amp;далее</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>Найти &amp;ранее</translation>
        </message>
        <message>
            <source>Full scr&amp;een</source>
            <translation>Во весь &amp;экран</translation>
        </message>
        <message>
            <source>Go on after a &amp;decision</source>
            <translation>&amp;Идти дальше после решения</translation>
        </message>
        <message>
            <source>Guided &amp;tour</source>
            <translation>Зна&amp;комство с программой</translation>
        </message>
        <message>
            <source>Ignore all like this…</source>
            <translation>Игнорировать все такие же…</translation>
        </message>
        <message>
            <source>Insert &amp;empty cell</source>
            <translation>Вставить пустую &amp;ячейку</translation>
        </message>
        <message>
            <source>L&amp;arger</source>
            <translation>Кр&amp;упнее</translation>
        </message>
        <message>
            <source>L&amp;ight</source>
            <translation>Св&amp;етлая тема</translation>
        </message>
        <message>
            <source>Lines under &amp;numbers that agree</source>
            <translation>По&amp;дчёркивать совпадающие числа</translation>
        </message>
        <message>
            <source>M&amp;ove last paragraph down</source>
            <translation>Последний абзац вни&amp;з</translation>
        </message>
        <message>
            <source>Merge with &amp;previous</source>
            <translation>Объединить с &amp;предыдущей</translation>
        </message>
        <message>
            <source>Move &amp;first paragraph up</source>
            <translation>Первый &amp;абзац вверх</translation>
        </message>
        <message>
            <source>Needs &amp;review</source>
            <translation>Требует про&amp;смотра</translation>
        </message>
        <message>
            <source>Next &amp;undecided</source>
            <translation>Следующее &amp;без решения</translation>
        </message>
        <message>
            <source>Next &amp;weak row</source>
            <translation>Следующая нена&amp;дёжная строка</translation>
        </message>
        <message>
            <source>Next bookmark</source>
            <translation>Следующая закладка</translation>
        </message>
        <message>
            <source>Next p&amp;ane</source>
            <translation>Следующая пане&amp;ль</translation>
        </message>
        <message>
            <source>Next pa&amp;ir</source>
            <translation>Следу&amp;ющая пара</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translation>Открыть &amp;папку…</translation>
        </message>
        <message>
            <source>Pa&amp;ssages that are due</source>
            <translation>Ждущие правки &amp;места</translation>
        </message>
        <message>
            <source>Pairs and do&amp;cuments…</source>
            <translation>Пары и док&amp;ументы…</translation>
        </message>
        <message>
            <source>Pr&amp;eferences…</source>
            <translation>Н&amp;астройки…</translation>
        </message>
        <message>
            <source>Pr&amp;int the report…</source>
            <translation>П&amp;ечать отчёта…</translation>
        </message>
        <message>
            <source>Previous bookmark</source>
            <translation>Предыдущая закладка</translation>
        </message>
        <message>
            <source>Previous pai&amp;r</source>
            <translation>Предыдуща&amp;я пара</translation>
        </message>
        <message>
            <source>Previous pan&amp;e</source>
            <translation>Пред&amp;ыдущая панель</translation>
        </message>
        <message>
            <source>Previous un&amp;decided</source>
            <translation>Предыдущее б&amp;ез решения</translation>
        </message>
        <message>
            <source>Reset &amp;layout</source>
            <translation>С&amp;бросить расположение</translation>
        </message>
        <message>
            <source>Rows with &amp;findings only, or all</source>
            <translation>Только строки с &amp;расхождениями или все</translation>
        </message>
        <message>
            <source>S&amp;maller</source>
            <translation>Ме&amp;льче</translation>
        </message>
        <message>
            <source>S&amp;wap counterparts with next</source>
            <translation>Поменять соо&amp;тветствия со следующей</translation>
        </message>
        <message>
            <source>Sa&amp;ve the project</source>
            <translation>Сохр&amp;анить проект</translation>
        </message>
        <message>
            <source>Save the project &amp;as…</source>
            <translation>Сохранить проект &amp;как…</translation>
        </message>
        <message>
            <source>Shift this side &amp;down</source>
            <translation>Сдвинуть эту сторону в&amp;низ</translation>
        </message>
        <message>
            <source>Shift this side &amp;up</source>
            <translation>Сдвинуть эту сторону вв&amp;ерх</translation>
        </message>
        <message>
            <source>Shift+Space</source>
            <translation>Shift+Пробел</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>Try the &amp;sample</source>
            <translation>Открыть пр&amp;имер</translation>
        </message>
        <message>
            <source>Wha&amp;t changed</source>
            <translation>Что &amp;изменилось</translation>
        </message>
        <message>
            <source>What the &amp;marks mean</source>
            <translation>Что означают &amp;знаки</translation>
        </message>
    </context>
    <context>
        <name>AnswerCard</name>
        <message>
            <source>Choose the answer of {0}: {1}</source>
            <translation>Выбрать решение проверяющего {0}: {1}</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>без имени</translation>
        </message>
    </context>
    <context>
        <name>BackgroundEdits</name>
        <message>
            <source>The pair was edited meanwhile; nothing else was changed.</source>
            <translation>Пару тем временем изменили; больше ничего не изменено.</translation>
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
            <translation>Закрыть сообщение</translation>
        </message>
        <message>
            <source>Close this message (Esc)</source>
            <translation>Закрыть сообщение (Esc)</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробнее</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>A cluster needs an extra. Install it: {command}</source>
            <translation>Для кластера нужно дополнение. Установите его: {command}</translation>
        </message>
        <message>
            <source>No Dask scheduler answers at {address}. Check the address, which is like {example}, and that “dask scheduler” runs there; without --cluster this computer does the work.</source>
            <translation>По адресу {address} не отвечает планировщик Dask. Проверьте адрес (он похож на {example}) и запущен ли там «dask scheduler»; без --cluster работу выполнит этот компьютер.</translation>
        </message>
        <message>
            <source>No counterpart was found.</source>
            <translation>Соответствие не найдено.</translation>
        </message>
        <message>
            <source>Something unexpected went wrong ({said}).</source>
            <translation>Произошёл непредвиденный сбой ({said}).</translation>
        </message>
        <message>
            <source>The file changed while the batch was running.</source>
            <translation>Файл изменился во время проверки.</translation>
        </message>
        <message>
            <source>The file could not be read ({why}).</source>
            <translation>Не удалось прочитать файл ({why}).</translation>
        </message>
        <message>
            <source>The process that did the work broke down.</source>
            <translation>Процесс, который выполнял работу, оборвался.</translation>
        </message>
        <message>
            <source>There are too many files without a counterpart to compare each with each.</source>
            <translation>Файлов без пары слишком много, чтобы сравнить каждый с каждым.</translation>
        </message>
    </context>
    <context>
        <name>BookmarksMenu</name>
        <message>
            <source>Bookmarks</source>
            <translation>Закладки</translation>
        </message>
        <message>
            <source>Take all bookmarks away</source>
            <translation>Снять все закладки</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>April {year}</source>
            <translation>апрель {year} года</translation>
        </message>
        <message>
            <source>August {year}</source>
            <translation>август {year} года</translation>
        </message>
        <message>
            <source>December {year}</source>
            <translation>декабрь {year} года</translation>
        </message>
        <message>
            <source>February {year}</source>
            <translation>февраль {year} года</translation>
        </message>
        <message>
            <source>January {year}</source>
            <translation>январь {year} года</translation>
        </message>
        <message>
            <source>July {year}</source>
            <translation>июль {year} года</translation>
        </message>
        <message>
            <source>June {year}</source>
            <translation>июнь {year} года</translation>
        </message>
        <message>
            <source>March {year}</source>
            <translation>март {year} года</translation>
        </message>
        <message>
            <source>May {year}</source>
            <translation>май {year} года</translation>
        </message>
        <message>
            <source>November {year}</source>
            <translation>ноябрь {year} года</translation>
        </message>
        <message>
            <source>October {year}</source>
            <translation>октябрь {year} года</translation>
        </message>
        <message>
            <source>September {year}</source>
            <translation>сентябрь {year} года</translation>
        </message>
        <message>
            <source>{day} April {year}</source>
            <translation>{day} апреля {year} года</translation>
        </message>
        <message>
            <source>{day} August {year}</source>
            <translation>{day} августа {year} года</translation>
        </message>
        <message>
            <source>{day} December {year}</source>
            <translation>{day} декабря {year} года</translation>
        </message>
        <message>
            <source>{day} February {year}</source>
            <translation>{day} февраля {year} года</translation>
        </message>
        <message>
            <source>{day} January {year}</source>
            <translation>{day} января {year} года</translation>
        </message>
        <message>
            <source>{day} July {year}</source>
            <translation>{day} июля {year} года</translation>
        </message>
        <message>
            <source>{day} June {year}</source>
            <translation>{day} июня {year} года</translation>
        </message>
        <message>
            <source>{day} March {year}</source>
            <translation>{day} марта {year} года</translation>
        </message>
        <message>
            <source>{day} May {year}</source>
            <translation>{day} мая {year} года</translation>
        </message>
        <message>
            <source>{day} November {year}</source>
            <translation>{day} ноября {year} года</translation>
        </message>
        <message>
            <source>{day} October {year}</source>
            <translation>{day} октября {year} года</translation>
        </message>
        <message>
            <source>{day} September {year}</source>
            <translation>{day} сентября {year} года</translation>
        </message>
        <message>
            <source>{year}</source>
            <translation>{year} год</translation>
        </message>
    </context>
    <context>
        <name>Callout</name>
        <message>
            <source>Bac&amp;k</source>
            <translation>&amp;Назад</translation>
        </message>
        <message>
            <source>E&amp;nd the tour</source>
            <translation>&amp;Закончить</translation>
        </message>
        <message>
            <source>Fin&amp;ish</source>
            <translation>&amp;Готово</translation>
        </message>
        <message>
            <source>Guided tour</source>
            <translation>Знакомство с программой</translation>
        </message>
        <message>
            <source>Ne&amp;xt</source>
            <translation>&amp;Дальше</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} из {1}</translation>
        </message>
    </context>
    <context>
        <name>CellDrag</name>
        <message>
            <source>Link {0} ↔ {1}</source>
            <translation>Связать {0} ↔ {1}</translation>
        </message>
        <message>
            <source>Move {0} to this cell</source>
            <translation>Перенести {0} в эту ячейку</translation>
        </message>
    </context>
    <context>
        <name>CentralArea</name>
        <message>
            <source>Checked {0}%: the texts can be read, but not everything was compared.</source>
            <translation>Проверено {0} %: тексты можно читать, но сравнено не всё.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Keep partial</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Open other files</source>
            <translation>Открыть другие файлы</translation>
        </message>
        <message>
            <source>Opening was stopped.</source>
            <translation>Открытие остановлено.</translation>
        </message>
        <message>
            <source>Opening {0}</source>
            <translation>Открывается {0}</translation>
        </message>
        <message>
            <source>Reports will say that the check was not finished.</source>
            <translation>В отчётах будет сказано, что проверка не закончена.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Начать заново</translation>
        </message>
        <message>
            <source>The files have not changed.</source>
            <translation>Файлы не изменились.</translation>
        </message>
        <message>
            <source>Try encoding…</source>
            <translation>Выбрать кодировку…</translation>
        </message>
    </context>
    <context>
        <name>ChangeMarks</name>
        <message>
            <source>Added since it was reviewed.</source>
            <translation>Добавлено после проверки.</translation>
        </message>
        <message>
            <source>Due: its counterpart changed.</source>
            <translation>Ждёт правки: другой текст здесь изменился.</translation>
        </message>
        <message>
            <source>Taken out since it was reviewed: “{0}”</source>
            <translation>Убрано после проверки: «{0}»</translation>
        </message>
        <message>
            <source>When it was reviewed: “{0}”</source>
            <translation>При проверке было: «{0}»</translation>
        </message>
    </context>
    <context>
        <name>ChangesBar</name>
        <message>
            <source>Changed: {0}</source>
            <translation>Изменено: {0}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Due in the other language: {0}</source>
            <translation>Ждёт правки в другом языке: {0}</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>Отметить всё просмотренным</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>Отметить просмотренным</translation>
        </message>
        <message>
            <source>Next passage</source>
            <translation>Следующее место</translation>
        </message>
        <message>
            <source>No longer due</source>
            <translation>Правка не нужна</translation>
        </message>
        <message>
            <source>None is due any more</source>
            <translation>Правок больше не нужно</translation>
        </message>
        <message>
            <source>Only these rows</source>
            <translation>Только эти строки</translation>
        </message>
        <message>
            <source>Passage {0} of {1}</source>
            <translation>Место {0} из {1}</translation>
        </message>
        <message>
            <source>Previous passage</source>
            <translation>Предыдущее место</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>Errors</source>
            <translation>Ошибки</translation>
        </message>
        <message>
            <source>Paragraphs put together, otherwise equal</source>
            <translation>Абзацы объединены, в остальном одинаковы</translation>
        </message>
        <message>
            <source>Paragraphs without a plain counterpart</source>
            <translation>Абзацы без прямого соответствия</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Предупреждения</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Choice between answers</source>
            <translation>Выбор между решениями</translation>
        </message>
        <message>
            <source>No two answers stand against each other here.</source>
            <translation>Здесь нет двух решений, из которых нужно выбирать.</translation>
        </message>
    </context>
    <context>
        <name>Comforts</name>
        <message>
            <source>Bookmark at {0}</source>
            <translation>Закладка на абзаце {0}</translation>
        </message>
        <message>
            <source>Looking at doubtful rows – stop</source>
            <translation>Просмотр сомнительных строк — остановить</translation>
        </message>
        <message>
            <source>Make a pair</source>
            <translation>Составить пару</translation>
        </message>
        <message>
            <source>No bookmark at {0} any more</source>
            <translation>Закладка на абзаце {0} снята</translation>
        </message>
        <message>
            <source>Not a pair</source>
            <translation>Не пара</translation>
        </message>
        <message>
            <source>There is no bookmark: Ctrl+B makes one.</source>
            <translation>Закладок нет: чтобы поставить, нажмите Ctrl+B.</translation>
        </message>
        <message>
            <source>There is nothing to go back to.</source>
            <translation>Возвращаться некуда.</translation>
        </message>
        <message>
            <source>There is nothing to go forward to.</source>
            <translation>Впереди ничего нет.</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>--cluster is for --batch, and has workers of its own</source>
            <translation>--cluster используется только с --batch, процессы у него свои</translation>
        </message>
        <message>
            <source>--workers is for --batch, and at least 1</source>
            <translation>--workers используется только с --batch и должно быть не меньше 1</translation>
        </message>
        <message>
            <source>A console cannot show {format}. Name a file for it: -o {example}</source>
            <translation>Консоль не может показать формат {format}. Назовите для него файл: -o {example}</translation>
        </message>
        <message>
            <source>ADDRESS</source>
            <translation>АДРЕС</translation>
        </message>
        <message>
            <source>Compares a Kazakh text and its Russian counterpart, in any order, or all texts of a folder.
With --batch it finds the pairs in a tree of folders, checks them in several processes and writes
a report on each pair and a summary (HTML, JSON, XLSX). Stopped and started again, it goes on.
Needs no display. Ends with 0 if nothing was found at or above the level of --fail-on, 1 if
something was, 2 if a file cannot be read, 3 if it was stopped.
PDF, XLSX and DOCX need a file to write to (-o). TMX and XLIFF hold the rows that were confirmed
in a project; of texts, all rows that have both sides.</source>
            <translation>Сравнивает казахский текст с русским (в любом порядке) или все тексты папки.
С --batch находит пары в дереве папок, проверяет их в нескольких процессах и пишет
отчёт о каждой паре и сводку (HTML, JSON, XLSX). После остановки продолжает с того же места.
Экран не нужен. Завершается с кодом 0, если на уровне --fail-on и выше ничего не найдено,
1 — если найдено, 2 — если файл не читается, 3 — если проверку остановили.
Для PDF, XLSX и DOCX нужен файл (-o). В TMX и XLIFF входят строки, подтверждённые в проекте;
для текстов — все строки, у которых есть обе стороны.</translation>
        </message>
        <message>
            <source>Dask scheduler that runs the batch (an extra)</source>
            <translation>планировщик Dask, который выполнит пакетную проверку (ставится отдельно)</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>ФАЙЛ</translation>
        </message>
        <message>
            <source>FOLDER</source>
            <translation>ПАПКА</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>ЧИСЛО</translation>
        </message>
        <message>
            <source>Pairs: {pairs}, errors: {error}, warnings: {warning}, remarks: {info}, not checked: {missed}
The summary was written to {file}</source>
            <translation>Пар: {pairs}, ошибок: {error}, предупреждений: {warning}, замечаний: {info}, не проверено: {missed}
Сводка записана в файл: {file}</translation>
        </message>
        <message>
            <source>Shows a Kazakh text and its Russian counterpart side by side, compares their numbers and dates
and builds a timeline. Without a display it prints what it found and writes an HTML report.</source>
            <translation>Показывает казахский текст рядом с русским, сравнивает числа и даты и строит хронологию.
Без экрана печатает найденное и пишет отчёт HTML.</translation>
        </message>
        <message>
            <source>The window cannot be shown: {why}</source>
            <translation>Окно показать нельзя: {why}</translation>
        </message>
        <message>
            <source>There is no display, so the report was written to {file}</source>
            <translation>Экрана нет, поэтому отчёт записан в файл: {file}</translation>
        </message>
        <message>
            <source>There is no display. Name the texts to check: kzaz-desk check KK RU</source>
            <translation>Экрана нет. Назовите тексты для проверки: kzaz-desk check KK RU</translation>
        </message>
        <message>
            <source>arguments</source>
            <translation>аргументы</translation>
        </message>
        <message>
            <source>check all pairs in a tree of folders</source>
            <translation>проверить все пары в дереве папок</translation>
        </message>
        <message>
            <source>default: as the file to write is called, else text, or html for the reports of a batch</source>
            <translation>по умолчанию: по имени записываемого файла, иначе text, для отчётов пакетной проверки — html</translation>
        </message>
        <message>
            <source>errors: {errors}, warnings: {warnings}</source>
            <translation>ошибок: {errors}, предупреждений: {warnings}</translation>
        </message>
        <message>
            <source>file to write (UTF-8), or folder (default: {folder})</source>
            <translation>файл для записи (UTF-8) или папка (по умолчанию {folder})</translation>
        </message>
        <message>
            <source>kzaz-desk check KK RU checks without a window; see kzaz-desk check --help.</source>
            <translation>kzaz-desk check KK RU проверяет без окна; см. kzaz-desk check --help.</translation>
        </message>
        <message>
            <source>language of the program (default: that of the system)</source>
            <translation>язык программы (по умолчанию язык системы)</translation>
        </message>
        <message>
            <source>looking for pairs: {done} of {count}</source>
            <translation>поиск пар: {done} из {count}</translation>
        </message>
        <message>
            <source>name two texts, a folder with them, or a folder after --batch</source>
            <translation>назовите два текста, папку с ними или папку после --batch</translation>
        </message>
        <message>
            <source>not known: {value}</source>
            <translation>неизвестные параметры: {value}</translation>
        </message>
        <message>
            <source>options</source>
            <translation>параметры</translation>
        </message>
        <message>
            <source>processes of a batch (default: one for each processor)</source>
            <translation>число процессов (по умолчанию по одному на процессор)</translation>
        </message>
        <message>
            <source>project, texts or folders to open</source>
            <translation>проект, тексты или папки, которые открыть</translation>
        </message>
        <message>
            <source>severity that gives exit status 1</source>
            <translation>уровень, при котором код завершения 1</translation>
        </message>
        <message>
            <source>show the version and end</source>
            <translation>показать версию и завершить работу</translation>
        </message>
        <message>
            <source>show this help and end</source>
            <translation>показать эту справку и завершить работу</translation>
        </message>
        <message>
            <source>still needed: {value}</source>
            <translation>не хватает: {value}</translation>
        </message>
        <message>
            <source>try every part of the program and end</source>
            <translation>проверить все части программы и завершить работу</translation>
        </message>
        <message>
            <source>two texts, a folder with them, or a project</source>
            <translation>два текста, папка с ними или проект</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>использование: </translation>
        </message>
        <message>
            <source>{command}: error: {what}</source>
            <translation>{command}: ошибка: {what}</translation>
        </message>
        <message>
            <source>{file} could not be written: {why}</source>
            <translation>не удалось записать «{file}»: {why}</translation>
        </message>
        <message>
            <source>{folder} holds the texts. The results need a folder of their own.</source>
            <translation>В папке «{folder}» лежат тексты. Для результатов нужна отдельная папка.</translation>
        </message>
        <message>
            <source>{name} is a text to check and was not overwritten.</source>
            <translation>«{name}» — проверяемый текст, он не перезаписан.</translation>
        </message>
        <message>
            <source>{option} can stand for several options: {value}</source>
            <translation>{option} может означать несколько параметров: {value}</translation>
        </message>
        <message>
            <source>{option}: does not go with {other}</source>
            <translation>{option}: не сочетается с {other}</translation>
        </message>
        <message>
            <source>{option}: expects a value</source>
            <translation>{option}: не указано значение</translation>
        </message>
        <message>
            <source>{option}: expects one value</source>
            <translation>{option}: нужно одно значение</translation>
        </message>
        <message>
            <source>{option}: takes no value, but was given {value}</source>
            <translation>{option}: значения не принимает, а указано {value}</translation>
        </message>
        <message>
            <source>{option}: there is no choice {value}; choose from {choices}</source>
            <translation>{option}: варианта {value} нет; выберите из следующих: {choices}</translation>
        </message>
        <message>
            <source>{option}: {value} cannot be used</source>
            <translation>{option}: значение {value} не подходит</translation>
        </message>
        <message>
            <source>{option}: {value} is no number</source>
            <translation>{option}: {value} — не число</translation>
        </message>
    </context>
    <context>
        <name>CommentLine</name>
        <message>
            <source>Choose a reason</source>
            <translation>Выбрать причину</translation>
        </message>
        <message>
            <source>Choose a reason (Down)</source>
            <translation>Выбрать причину (стрелка вниз)</translation>
        </message>
    </context>
    <context>
        <name>CommentsMenu</name>
        <message>
            <source>Comments on rows</source>
            <translation>Комментарии к строкам</translation>
        </message>
    </context>
    <context>
        <name>ConflictBox</name>
        <message>
            <source>Reviewers answered differently</source>
            <translation>Проверяющие решили по-разному</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>В программе произошёл сбой</translation>
        </message>
        <message>
            <source>This is a fault of the program, not of your texts. They and your decisions are kept. Please copy the text below and send it to the makers.</source>
            <translation>Это ошибка программы, а не ваших текстов. Тексты и ваши решения сохранены. Пожалуйста, скопируйте текст ниже и отправьте его разработчикам.</translation>
        </message>
    </context>
    <context>
        <name>DateQuestion</name>
        <message numerus="yes">
            <source>%n texts do not say when they were written, so {0} cannot be dated.</source>
            <translation>
                <numerusform>В %n тексте не указано, когда он написан, поэтому непонятно, к какому дню относится {0}.</numerusform>
                <numerusform>В %n текстах не указано, когда они написаны, поэтому непонятно, к какому дню относится {0}.</numerusform>
                <numerusform>В %n текстах не указано, когда они написаны, поэтому непонятно, к какому дню относится {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the date…</source>
            <translation>Выбрать дату…</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Не нужно</translation>
        </message>
        <message>
            <source>The days of the files</source>
            <translation>Даты файлов</translation>
        </message>
        <message>
            <source>{0}, the day of the file</source>
            <translation>{0}, дата файла</translation>
        </message>
        <message>
            <source>{1} does not say when it was written, so {0} cannot be dated.</source>
            <translation>В тексте «{1}» не указано, когда он написан, поэтому непонятно, к какому дню относится {0}.</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>How often differs: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Частота различается: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>Kazakh gives the date more exactly (“{finer}”) than Russian (“{coarser}”).</source>
            <translation>В казахском тексте дата указана точнее («{finer}»), чем в русском («{coarser}»).</translation>
        </message>
        <message>
            <source>Russian gives the date more exactly (“{finer}”) than Kazakh (“{coarser}”).</source>
            <translation>В русском тексте дата указана точнее («{finer}»), чем в казахском («{coarser}»).</translation>
        </message>
        <message>
            <source>The dates exclude each other: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Даты исключают друг друга: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>The lengths of time differ: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Промежутки времени различаются: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>{amount} is dated {kk} in Kazakh and {ru} in Russian.</source>
            <translation>{amount}: в казахском тексте дата — {kk}, в русском — {ru}.</translation>
        </message>
        <message>
            <source>{amount} is dated {kk} in Kazakh; Russian names no date for it.</source>
            <translation>{amount}: в казахском тексте дата — {kk}, в русском дата не названа.</translation>
        </message>
        <message>
            <source>{amount} is dated {ru} in Russian; Kazakh names no date for it.</source>
            <translation>{amount}: в русском тексте дата — {ru}, в казахском дата не названа.</translation>
        </message>
    </context>
    <context>
        <name>DensityStrip</name>
        <message>
            <source>Events over time</source>
            <translation>События во времени</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} – {1}</translation>
        </message>
        <message>
            <source>{0} – events: {1}</source>
            <translation>{0} — событий: {1}</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>Answer then: {0}</source>
            <translation>Решение тогда: {0}</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Комментарий</translation>
        </message>
        <message>
            <source>Comment on the row: {0}</source>
            <translation>Комментарий к строке: {0}</translation>
        </message>
        <message>
            <source>Comment on this finding</source>
            <translation>Комментарий к этому расхождению</translation>
        </message>
        <message>
            <source>Comment on this row</source>
            <translation>Комментарий к этой строке</translation>
        </message>
        <message>
            <source>No finding is chosen in this row</source>
            <translation>В этой строке расхождение не выбрано</translation>
        </message>
        <message>
            <source>Paragraphs then: {0}</source>
            <translation>Абзацы тогда: {0}</translation>
        </message>
        <message>
            <source>Resolved by an edit, {0}</source>
            <translation>Устранено правкой, {0}</translation>
        </message>
        <message>
            <source>Rule: {0}</source>
            <translation>Правило: {0}</translation>
        </message>
        <message>
            <source>This text has no counterpart in the project.</source>
            <translation>У этого текста нет пары в проекте.</translation>
        </message>
        <message>
            <source>weak alignment: look at it first</source>
            <translation>ненадёжное выравнивание: сначала проверьте его</translation>
        </message>
    </context>
    <context>
        <name>Docks</name>
        <message>
            <source>Close this panel</source>
            <translation>Закрыть эту панель</translation>
        </message>
        <message>
            <source>Current pair</source>
            <translation>Текущая пара</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Расхождения</translation>
        </message>
        <message>
            <source>Take this panel out of the window, or back</source>
            <translation>Вынести панель из окна или вернуть</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
    </context>
    <context>
        <name>DocumentDatesDialog</name>
        <message>
            <source>Dates of the documents</source>
            <translation>Даты документов</translation>
        </message>
        <message>
            <source>Words such as “last year” are counted from this day.</source>
            <translation>Слова вроде «в прошлом году» отсчитываются от этого дня.</translation>
        </message>
        <message>
            <source>known</source>
            <translation>известна</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Choose a text</source>
            <translation>Выберите текст</translation>
        </message>
        <message>
            <source>Choose the text: {0}</source>
            <translation>Выберите текст: {0}</translation>
        </message>
        <message>
            <source>Drop a text here, or click to choose</source>
            <translation>Перетащите текст сюда или нажмите, чтобы выбрать</translation>
        </message>
    </context>
    <context>
        <name>EmptyNote</name>
        <message>
            <source>No finding: the texts agree in everything that was compared.</source>
            <translation>Расхождений нет: всё, что сравнивалось, в текстах совпадает.</translation>
        </message>
        <message>
            <source>The check was stopped: not everything was compared.</source>
            <translation>Проверка остановлена: сравнено не всё.</translation>
        </message>
        <message>
            <source>The filter hides all findings.</source>
            <translation>Фильтр скрывает все расхождения.</translation>
        </message>
        <message>
            <source>The texts are being compared.</source>
            <translation>Тексты сравниваются.</translation>
        </message>
    </context>
    <context>
        <name>EncodingDesk</name>
        <message>
            <source>The formats of these texts have encodings of their own.</source>
            <translation>Кодировка этих текстов задана их форматом.</translation>
        </message>
        <message>
            <source>The texts are still being checked. Try again in a moment.</source>
            <translation>Тексты ещё проверяются. Повторите чуть позже.</translation>
        </message>
    </context>
    <context>
        <name>EncodingMenu</name>
        <message>
            <source>Guess again</source>
            <translation>Определить заново</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The disk is full: the last change was not written to {name}. Free some space, or save the project on another disk.</source>
            <translation>На диске нет места: последнее изменение не записано в файл «{name}». Освободите место или сохраните проект на другом диске.</translation>
        </message>
        <message>
            <source>The file of your rules for all projects is damaged and was put aside as {detail}. No such rule holds now.</source>
            <translation>Файл ваших правил для всех проектов повреждён и отложен под именем «{detail}». Сейчас такие правила не действуют.</translation>
        </message>
        <message>
            <source>The folder of {name} does not allow files to be locked. Save the project on this computer.</source>
            <translation>Папка, где лежит «{name}», не позволяет блокировать файлы. Сохраните проект на этом компьютере.</translation>
        </message>
        <message>
            <source>The neural encoder is not installed on this computer.</source>
            <translation>Нейронный кодировщик на этом компьютере не установлен.</translation>
        </message>
        <message>
            <source>The project {name} cannot be written to. Save it in another folder.</source>
            <translation>В проект «{name}» нельзя записывать. Сохраните его в другой папке.</translation>
        </message>
        <message>
            <source>The project {name} is damaged ({detail}). Open a copy of it.</source>
            <translation>Проект «{name}» повреждён ({detail}). Откройте его копию.</translation>
        </message>
        <message>
            <source>The project {name} is damaged. Open a copy of it.</source>
            <translation>Проект «{name}» повреждён. Откройте его копию.</translation>
        </message>
        <message>
            <source>The project {name} is open elsewhere ({detail}). Open it read-only, or take it over.</source>
            <translation>Проект «{name}» открыт в другом месте ({detail}). Откройте его только для чтения или заберите себе.</translation>
        </message>
        <message>
            <source>The project {name} is open elsewhere. Open it read-only, or take it over.</source>
            <translation>Проект «{name}» открыт в другом месте. Откройте его только для чтения или заберите себе.</translation>
        </message>
        <message>
            <source>The project {name} was saved by a newer version. Update the program.</source>
            <translation>Проект «{name}» сохранён в более новой версии. Обновите программу.</translation>
        </message>
        <message>
            <source>The project {name} was taken over ({detail}); your last change is not in it. Save it under another name.</source>
            <translation>Проект «{name}» перехвачен ({detail}); вашего последнего изменения в нём нет. Сохраните его под другим именем.</translation>
        </message>
        <message>
            <source>The project {name} was taken over; your last change is not in it. Save it under another name.</source>
            <translation>Проект «{name}» перехвачен; вашего последнего изменения в нём нет. Сохраните его под другим именем.</translation>
        </message>
        <message>
            <source>Your rules for all projects could not be read ({detail}) and do not hold now.</source>
            <translation>Ваши правила для всех проектов не удалось прочитать ({detail}); сейчас они не действуют.</translation>
        </message>
        <message>
            <source>Your rules for all projects could not be written ({detail}). They hold until you close the project.</source>
            <translation>Ваши правила для всех проектов не удалось записать ({detail}). Они действуют, пока проект открыт.</translation>
        </message>
        <message>
            <source>Your rules for all projects were written by a newer version and do not hold here. Update the program.</source>
            <translation>Ваши правила для всех проектов записаны более новой версией и здесь не действуют. Обновите программу.</translation>
        </message>
        <message>
            <source>{names} are in the same language. Choose a Kazakh text and a Russian one.</source>
            <translation>Тексты на одном языке: {names}. Выберите один казахский текст и один русский.</translation>
        </message>
        <message>
            <source>{name} could not be opened ({detail}). Check the permissions.</source>
            <translation>Не удалось открыть файл «{name}» ({detail}). Проверьте права доступа.</translation>
        </message>
        <message>
            <source>{name} could not be opened. Check the permissions.</source>
            <translation>Не удалось открыть файл «{name}». Проверьте права доступа.</translation>
        </message>
        <message>
            <source>{name} could not be read ({detail}). Check the file's permissions.</source>
            <translation>Не удалось прочитать файл «{name}» ({detail}). Проверьте права доступа к нему.</translation>
        </message>
        <message>
            <source>{name} could not be read. Check the file's permissions.</source>
            <translation>Не удалось прочитать файл «{name}». Проверьте права доступа к нему.</translation>
        </message>
        <message>
            <source>{name} does not exist. Check the name and the folder.</source>
            <translation>Не найдено: «{name}». Проверьте имя и папку.</translation>
        </message>
        <message>
            <source>{name} has a format that cannot be read. Save it as DOCX, ODT or plain text.</source>
            <translation>Формат файла «{name}» не читается. Сохраните его как DOCX, ODT или обычный текст.</translation>
        </message>
        <message>
            <source>{name} has an encoding that could not be recognised. Save it in UTF-8.</source>
            <translation>Кодировку файла «{name}» распознать не удалось. Сохраните его в UTF-8.</translation>
        </message>
        <message>
            <source>{name} has no counterpart. Choose a text in the other language too.</source>
            <translation>У текста «{name}» нет пары. Выберите и текст на другом языке.</translation>
        </message>
        <message>
            <source>{name} holds no text, perhaps only pictures of pages.</source>
            <translation>В файле «{name}» нет текста — возможно, там только изображения страниц.</translation>
        </message>
        <message>
            <source>{name} is a project of other texts. Choose one of the texts that are open.</source>
            <translation>«{name}» — проект других текстов. Выберите проект тех текстов, которые открыты.</translation>
        </message>
        <message>
            <source>{name} is damaged ({detail}). Open it in its own program and save again.</source>
            <translation>Файл «{name}» повреждён ({detail}). Откройте его в своей программе и сохраните заново.</translation>
        </message>
        <message>
            <source>{name} is damaged. Open it in its own program and save again.</source>
            <translation>Файл «{name}» повреждён. Откройте его в своей программе и сохраните заново.</translation>
        </message>
        <message>
            <source>{name} is empty: there is no text to compare.</source>
            <translation>В «{name}» пусто: сравнивать нечего.</translation>
        </message>
        <message>
            <source>{name} is neither Kazakh nor Russian. Choose a text in one of the two languages.</source>
            <translation>Текст «{name}» не казахский и не русский. Выберите текст на одном из этих двух языков.</translation>
        </message>
        <message>
            <source>{name} is not a project of this program.</source>
            <translation>Файл «{name}» — не проект этой программы.</translation>
        </message>
        <message>
            <source>{name} is not a text file. Save it as plain text in UTF-8.</source>
            <translation>«{name}» — не текстовый файл. Сохраните его как обычный текст в UTF-8.</translation>
        </message>
        <message>
            <source>{name} is not an ordinary file.</source>
            <translation>«{name}» — не обычный файл.</translation>
        </message>
        <message>
            <source>{name} is not written in {detail}. Choose another encoding, or let it be guessed.</source>
            <translation>Файл «{name}» записан не в кодировке {detail}. Выберите другую кодировку или предоставьте её определение программе.</translation>
        </message>
        <message>
            <source>{name} is protected by a password. Save a copy without one.</source>
            <translation>Файл «{name}» защищён паролем. Сохраните копию без пароля.</translation>
        </message>
        <message>
            <source>{name} is the project that is open. Choose the file of another reviewer.</source>
            <translation>«{name}» — это открытый проект. Выберите файл другого проверяющего.</translation>
        </message>
        <message>
            <source>{name} is too large ({detail}). Split it into smaller files.</source>
            <translation>Файл «{name}» слишком велик ({detail}). Разделите его на файлы поменьше.</translation>
        </message>
        <message>
            <source>{name} is too large. Split it into smaller files.</source>
            <translation>Файл «{name}» слишком велик. Разделите его на файлы поменьше.</translation>
        </message>
        <message>
            <source>{name} took too long to read and was given up.</source>
            <translation>Файл «{name}» читался слишком долго, чтение прекращено.</translation>
        </message>
        <message>
            <source>{name} was given twice. Choose its counterpart in the other language.</source>
            <translation>Файл «{name}» указан дважды. Выберите его пару на другом языке.</translation>
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
            <translation>Год, месяц или день: 2023, 2023-10, 20.10.2023
Десятилетие: 198X; период: 1990/2000
С открытым концом: 1991/.. или ../2024
Пусто, если даты нет</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Дата события</translation>
        </message>
    </context>
    <context>
        <name>EventDates</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n час</numerusform>
                <numerusform>%n часа</numerusform>
                <numerusform>%n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n минута</numerusform>
                <numerusform>%n минуты</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n месяц</numerusform>
                <numerusform>%n месяца</numerusform>
                <numerusform>%n месяцев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n неделя</numerusform>
                <numerusform>%n недели</numerusform>
                <numerusform>%n недель</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Без даты</translation>
        </message>
        <message>
            <source>Q{0} {1}</source>
            <translation>{0}-й квартал {1} года</translation>
        </message>
        <message>
            <source>after {0}</source>
            <translation>после: {0}</translation>
        </message>
        <message>
            <source>autumn {0}</source>
            <translation>осень {0} года</translation>
        </message>
        <message>
            <source>before {0}</source>
            <translation>до: {0}</translation>
        </message>
        <message>
            <source>by {0}</source>
            <translation>срок: {0}</translation>
        </message>
        <message>
            <source>first half of {0}</source>
            <translation>1-е полугодие {0} года</translation>
        </message>
        <message numerus="yes">
            <source>last %n days</source>
            <translation>
                <numerusform>последний %n день</numerusform>
                <numerusform>последние %n дня</numerusform>
                <numerusform>последние %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n hours</source>
            <translation>
                <numerusform>последний %n час</numerusform>
                <numerusform>последние %n часа</numerusform>
                <numerusform>последние %n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n minutes</source>
            <translation>
                <numerusform>последняя %n минута</numerusform>
                <numerusform>последние %n минуты</numerusform>
                <numerusform>последние %n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n months</source>
            <translation>
                <numerusform>последний %n месяц</numerusform>
                <numerusform>последние %n месяца</numerusform>
                <numerusform>последние %n месяцев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n weeks</source>
            <translation>
                <numerusform>последняя %n неделя</numerusform>
                <numerusform>последние %n недели</numerusform>
                <numerusform>последние %n недель</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n years</source>
            <translation>
                <numerusform>последний %n год</numerusform>
                <numerusform>последние %n года</numerusform>
                <numerusform>последние %n лет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n days</source>
            <translation>
                <numerusform>следующий %n день</numerusform>
                <numerusform>следующие %n дня</numerusform>
                <numerusform>следующие %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n hours</source>
            <translation>
                <numerusform>следующий %n час</numerusform>
                <numerusform>следующие %n часа</numerusform>
                <numerusform>следующие %n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n minutes</source>
            <translation>
                <numerusform>следующая %n минута</numerusform>
                <numerusform>следующие %n минуты</numerusform>
                <numerusform>следующие %n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n months</source>
            <translation>
                <numerusform>следующий %n месяц</numerusform>
                <numerusform>следующие %n месяца</numerusform>
                <numerusform>следующие %n месяцев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n weeks</source>
            <translation>
                <numerusform>следующая %n неделя</numerusform>
                <numerusform>следующие %n недели</numerusform>
                <numerusform>следующие %n недель</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n years</source>
            <translation>
                <numerusform>следующий %n год</numerusform>
                <numerusform>следующие %n года</numerusform>
                <numerusform>следующие %n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>second half of {0}</source>
            <translation>2-е полугодие {0} года</translation>
        </message>
        <message>
            <source>since {0}</source>
            <translation>начало: {0}</translation>
        </message>
        <message>
            <source>spring {0}</source>
            <translation>весна {0} года</translation>
        </message>
        <message>
            <source>summer {0}</source>
            <translation>лето {0} года</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>конец: {0}</translation>
        </message>
        <message>
            <source>week of {0}</source>
            <translation>неделя с {0}</translation>
        </message>
        <message>
            <source>winter {0}</source>
            <translation>зима {0} года</translation>
        </message>
        <message>
            <source>{0}nd century</source>
            <translation>{0}-й век</translation>
        </message>
        <message>
            <source>{0}rd century</source>
            <translation>{0}-й век</translation>
        </message>
        <message>
            <source>{0}s</source>
            <translation>{0}-е годы</translation>
        </message>
        <message>
            <source>{0}st century</source>
            <translation>{0}-й век</translation>
        </message>
        <message>
            <source>{0}th century</source>
            <translation>{0}-й век</translation>
        </message>
    </context>
    <context>
        <name>EventModel</name>
        <message>
            <source>No date</source>
            <translation>Без даты</translation>
        </message>
        <message>
            <source>the texts disagree</source>
            <translation>тексты расходятся</translation>
        </message>
        <message numerus="yes">
            <source>{0}: %n events</source>
            <translation>
                <numerusform>{0}: %n событие</numerusform>
                <numerusform>{0}: %n события</numerusform>
                <numerusform>{0}: %n событий</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Export confirmed rows</source>
            <translation>Экспорт подтверждённых строк</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Экспорт отчёта</translation>
        </message>
        <message>
            <source>Export timeline</source>
            <translation>Экспорт хронологии</translation>
        </message>
        <message>
            <source>No row is confirmed yet: Space confirms the row you are in.</source>
            <translation>Пока не подтверждена ни одна строка: чтобы подтвердить текущую, нажмите пробел.</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>For {date} {one} gives {first}, {other} gives {second}.</source>
            <translation>{date}: в «{one}» указано {first}, в «{other}» — {second}.</translation>
        </message>
        <message>
            <source>Over the same time {one} says “{first}” and {other} says “{second}”.</source>
            <translation>За одно и то же время в «{one}» сказано «{first}», а в «{other}» — «{second}».</translation>
        </message>
        <message>
            <source>{amount} is dated {first} in {one} and {second} in {other}.</source>
            <translation>{amount}: в «{one}» дата — {first}, в «{other}» — {second}.</translation>
        </message>
        <message>
            <source>{amount}: the Kazakh text dates it {told}, the Russian gives no date here, but {date} above.</source>
            <translation>{amount}: в казахском тексте дата — {told}, в русском здесь даты нет, а выше — {date}.</translation>
        </message>
        <message>
            <source>{amount}: the Kazakh text dates it {told}, the Russian gives no date here, but {date} below.</source>
            <translation>{amount}: в казахском тексте дата — {told}, в русском здесь даты нет, а ниже — {date}.</translation>
        </message>
        <message>
            <source>{amount}: the Russian text dates it {told}, the Kazakh gives no date here, but {date} above.</source>
            <translation>{amount}: в русском тексте дата — {told}, в казахском здесь даты нет, а выше — {date}.</translation>
        </message>
        <message>
            <source>{amount}: the Russian text dates it {told}, the Kazakh gives no date here, but {date} below.</source>
            <translation>{amount}: в русском тексте дата — {told}, в казахском здесь даты нет, а ниже — {date}.</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>More fields</source>
            <translation>Остальные поля</translation>
        </message>
    </context>
    <context>
        <name>FileFaults</name>
        <message>
            <source>it has a document type, where none belongs</source>
            <translation>DOCTYPE стоит там, где его быть не должно</translation>
        </message>
        <message>
            <source>it has no pages</source>
            <translation>в нём нет страниц</translation>
        </message>
        <message>
            <source>it is no Rich Text</source>
            <translation>это не RTF</translation>
        </message>
        <message>
            <source>it is no archive</source>
            <translation>это не архив</translation>
        </message>
        <message>
            <source>more than {limit} MB</source>
            <translation>больше {limit} МБ</translation>
        </message>
        <message>
            <source>more than {limit} MB unpacked</source>
            <translation>после распаковки больше {limit} МБ</translation>
        </message>
        <message>
            <source>more than {limit} cells</source>
            <translation>больше {limit} ячеек</translation>
        </message>
        <message>
            <source>more than {limit} characters</source>
            <translation>больше {limit} знаков</translation>
        </message>
        <message>
            <source>more than {limit} elements</source>
            <translation>больше {limit} элементов</translation>
        </message>
        <message>
            <source>more than {limit} elements inside each other</source>
            <translation>вложенность больше {limit} уровней</translation>
        </message>
        <message>
            <source>more than {limit} files in the archive</source>
            <translation>в архиве больше {limit} файлов</translation>
        </message>
        <message>
            <source>more than {limit} pages</source>
            <translation>больше {limit} страниц</translation>
        </message>
        <message>
            <source>reading broke down: {status}</source>
            <translation>чтение прервалось: {status}</translation>
        </message>
        <message>
            <source>reading it needs too much memory</source>
            <translation>для чтения нужно слишком много памяти</translation>
        </message>
        <message>
            <source>the markup is broken in line {line}</source>
            <translation>разметка нарушена в строке {line}</translation>
        </message>
        <message>
            <source>there are no messages in it</source>
            <translation>в нём нет сообщений</translation>
        </message>
        <message>
            <source>there is no XLIFF in it</source>
            <translation>внутри нет XLIFF</translation>
        </message>
        <message>
            <source>there is no line with a time</source>
            <translation>нет ни одной строки со временем</translation>
        </message>
        <message>
            <source>there is no text in it</source>
            <translation>внутри нет текста</translation>
        </message>
        <message>
            <source>what is packed in it is broken</source>
            <translation>сжатые данные внутри повреждены</translation>
        </message>
        <message>
            <source>{part} is missing</source>
            <translation>внутри нет «{part}»</translation>
        </message>
        <message>
            <source>{part} is packed {times} to 1</source>
            <translation>«{part}» сжат в {times} раз</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Both sides</source>
            <translation>Обе стороны</translation>
        </message>
        <message>
            <source>Close the find bar (Esc)</source>
            <translation>Закрыть строку поиска (Esc)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Find in both texts</source>
            <translation>Найти в обоих текстах</translation>
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>Следующее совпадение (F3)</translation>
        </message>
        <message>
            <source>Not a valid pattern</source>
            <translation>Неверный шаблон</translation>
        </message>
        <message>
            <source>Not a valid pattern: character {0}</source>
            <translation>Неверный шаблон: знак {0}</translation>
        </message>
        <message>
            <source>Previous hit (Shift+F3)</source>
            <translation>Предыдущее совпадение (Shift+F3)</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Регулярное выражение</translation>
        </message>
        <message>
            <source>Side to search</source>
            <translation>Где искать</translation>
        </message>
        <message>
            <source>Similar letters: қ and к, ә and а, ё and е</source>
            <translation>Похожие буквы: қ и к, ә и а, ё и е</translation>
        </message>
        <message>
            <source>Tell capitals from small letters</source>
            <translation>Различать прописные и строчные буквы</translation>
        </message>
        <message>
            <source>The pattern repeats too often: {why}</source>
            <translation>Шаблон повторяется слишком часто: {why}</translation>
        </message>
        <message>
            <source>The pattern takes too long. Try a simpler one.</source>
            <translation>Поиск по шаблону идёт слишком долго. Попробуйте шаблон попроще.</translation>
        </message>
        <message>
            <source>from the end again</source>
            <translation>снова с конца</translation>
        </message>
        <message>
            <source>from the top again</source>
            <translation>снова с начала</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>ничего не найдено</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} из {count}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>A part of the date “{value}” stands only in the Kazakh text.</source>
            <translation>Часть даты «{value}» есть только в казахском тексте.</translation>
        </message>
        <message>
            <source>A part of the date “{value}” stands only in the Russian text.</source>
            <translation>Часть даты «{value}» есть только в русском тексте.</translation>
        </message>
        <message>
            <source>A year is not a decade: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Год — это не десятилетие: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>Check the alignment first. {finding}</source>
            <translation>Сначала проверьте выравнивание. {finding}</translation>
        </message>
        <message>
            <source>How many times is not which time: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>В одном тексте сказано, во сколько раз, в другом — в который раз: в казахском «{kk}», в русском «{ru}».</translation>
        </message>
        <message>
            <source>More in one text, less in the other: “{kk}” ({kk_bound}) in Kazakh, “{ru}” ({ru_bound}) in Russian.</source>
            <translation>В одном тексте больше, в другом меньше: в казахском «{kk}» ({kk_bound}), в русском — «{ru}» ({ru_bound}).</translation>
        </message>
        <message>
            <source>One is above zero, the other below: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Одно число выше нуля, другое ниже: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>One is of the morning, the other of the evening: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Одно время утреннее, другое вечернее: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>One text names no unit: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>В одном из текстов не указана единица измерения: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>One text says it rose, the other that it fell: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>В одном тексте рост, в другом снижение: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>One text says that it reached the value, the other that it changed by it: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>В одном тексте значение достигло этой величины, в другом изменилось на неё: «{kk}» в казахском, «{ru}» в русском.</translation>
        </message>
        <message>
            <source>Percent are not percentage points: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Проценты — это не процентные пункты: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>The dates differ: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Даты различаются: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>The number is limited differently: “{kk}” ({kk_bound}) in Kazakh, “{ru}” ({ru_bound}) in Russian.</source>
            <translation>Предел числа разный: в казахском тексте «{kk}» ({kk_bound}), в русском — «{ru}» ({ru_bound}).</translation>
        </message>
        <message>
            <source>The number of a phone, law or code differs: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Различается номер телефона, закона или код: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>The numbers differ: “{kk}” in Kazakh, “{ru}” in Russian, {ratio} times as much.</source>
            <translation>Числа различаются: в казахском тексте «{kk}», в русском — «{ru}» (× {ratio}).</translation>
        </message>
        <message>
            <source>The numbers differ: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Числа различаются: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>The parts {parts} add up to {sum}, more than the whole “{whole}”.</source>
            <translation>Части {parts} в сумме дают {sum} — больше целого «{whole}».</translation>
        </message>
        <message>
            <source>The place in the order differs: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Порядковый номер различается: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>The same amount in another currency: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Сумма та же, валюта другая: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>The same number for another period: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Число то же, период другой: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>The same number with another unit: “{kk}” in Kazakh, “{ru}” in Russian.</source>
            <translation>Число то же, единица другая: в казахском тексте «{kk}», в русском — «{ru}».</translation>
        </message>
        <message>
            <source>about</source>
            <translation>около</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>не менее</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>не более</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>ровно</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>менее</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>более</translation>
        </message>
        <message>
            <source>“{amount}” ÷ “{base}” = {ratio}, but the text says “{claim}” (× {factor}).</source>
            <translation>«{amount}» ÷ «{base}» = {ratio}, а в тексте сказано «{claim}» (× {factor}).</translation>
        </message>
        <message>
            <source>“{kk}” can be read as decades or as the years from one to the other; the Russian has “{ru}”.</source>
            <translation>«{kk}» можно понять и как десятилетия, и как промежуток лет; в русском тексте «{ru}».</translation>
        </message>
        <message>
            <source>“{kk}” in Kazakh against “{ru}” in Russian: the comma or dot can be read as thousands or as decimals.</source>
            <translation>В казахском тексте «{kk}», в русском — «{ru}»: запятая или точка может отделять и тысячи, и дробную часть.</translation>
        </message>
        <message>
            <source>“{kk}” in Kazakh against “{ru}” in Russian: {ratio} times as much.</source>
            <translation>В казахском тексте «{kk}», в русском — «{ru}» (× {ratio}).</translation>
        </message>
        <message>
            <source>“{kk}” in Kazakh and “{ru}” in Russian agree after rounding.</source>
            <translation>«{kk}» в казахском тексте и «{ru}» в русском совпадают после округления.</translation>
        </message>
        <message>
            <source>“{kk}” in Kazakh and “{ru}” in Russian are of different size.</source>
            <translation>«{kk}» в казахском тексте и «{ru}» в русском — величины разного порядка.</translation>
        </message>
        <message>
            <source>“{kk}” in Kazakh and “{ru}” in Russian are the same in other units.</source>
            <translation>«{kk}» в казахском тексте и «{ru}» в русском — одно и то же в разных единицах.</translation>
        </message>
        <message>
            <source>“{part}” is {percent}%, but the text says “{claim}”.</source>
            <translation>«{part}» — это {percent} %, а в тексте сказано «{claim}».</translation>
        </message>
        <message>
            <source>“{value}” stands only in the Kazakh text.</source>
            <translation>«{value}» есть только в казахском тексте.</translation>
        </message>
        <message>
            <source>“{value}” stands only in the Russian text.</source>
            <translation>«{value}» есть только в русском тексте.</translation>
        </message>
    </context>
    <context>
        <name>FindingCounter</name>
        <message>
            <source>Finding {0} of {1} in the list</source>
            <translation>Расхождение {0} из {1} в списке</translation>
        </message>
    </context>
    <context>
        <name>FindingModel</name>
        <message>
            <source>Alignment</source>
            <translation>Выравнивание</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Комментарий</translation>
        </message>
        <message>
            <source>Fix the alignment first</source>
            <translation>Сначала исправьте выравнивание</translation>
        </message>
        <message>
            <source>Kazakh ≠ Russian</source>
            <translation>Казахский ≠ русский</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ур.</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Абзацы</translation>
        </message>
        <message>
            <source>different answers: {0}</source>
            <translation>разные решения: {0}</translation>
        </message>
        <message>
            <source>paragraphs {0}</source>
            <translation>абзацы {0}</translation>
        </message>
        <message>
            <source>weak alignment</source>
            <translation>ненадёжное выравнивание</translation>
        </message>
    </context>
    <context>
        <name>FindingPanel</name>
        <message numerus="yes">
            <source>%n findings resolved by edit</source>
            <translation>
                <numerusform>Устранено правкой %n расхождение</numerusform>
                <numerusform>Устранено правкой %n расхождения</numerusform>
                <numerusform>Устранено правкой %n расхождений</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Answers to list</source>
            <translation>Какие решения показывать</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>По виду</translation>
        </message>
        <message>
            <source>By paragraph</source>
            <translation>По абзацам</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решённые</translation>
        </message>
        <message>
            <source>Decided findings</source>
            <translation>Решённые расхождения</translation>
        </message>
        <message>
            <source>Filter findings</source>
            <translation>Фильтр расхождений</translation>
        </message>
        <message>
            <source>Filter findings by text</source>
            <translation>Фильтр расхождений по тексту</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Расхождения</translation>
        </message>
        <message>
            <source>Fixed outside</source>
            <translation>Исправлено</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Группировка</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>Проигнорировано</translation>
        </message>
        <message>
            <source>In order of the text</source>
            <translation>В порядке текста</translation>
        </message>
        <message>
            <source>Resolved by edit</source>
            <translation>Устранённые правкой</translation>
        </message>
        <message>
            <source>Reviewers disagree</source>
            <translation>Разногласия проверяющих</translation>
        </message>
        <message>
            <source>Same mismatch</source>
            <translation>Такое же расхождение</translation>
        </message>
        <message>
            <source>Show all findings</source>
            <translation>Показать все расхождения</translation>
        </message>
        <message>
            <source>Show the rules</source>
            <translation>Показать правила</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Устаревшие</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Без решения</translation>
        </message>
        <message>
            <source>With a comment</source>
            <translation>С комментарием</translation>
        </message>
        <message>
            <source>decided {0} of {1}</source>
            <translation>решено {0} из {1}</translation>
        </message>
        <message numerus="yes">
            <source>in %n paragraphs</source>
            <translation>
                <numerusform>в %n абзаце</numerusform>
                <numerusform>в %n абзацах</numerusform>
                <numerusform>в %n абзацах</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} hidden by rules</source>
            <translation>скрыто правилами: {0}</translation>
        </message>
        <message>
            <source>{0} hidden by the filter</source>
            <translation>скрыто фильтром: {0}</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n findings</source>
            <translation>
                <numerusform>{0} из %n расхождения</numerusform>
                <numerusform>{0} из %n расхождений</numerusform>
                <numerusform>{0} из %n расхождений</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingTable</name>
        <message>
            <source>Kazakh ≠ Russian</source>
            <translation>Казахский ≠ русский</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Абзацы</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Содержание</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>%n messages are marked as not checked</source>
            <translation>
                <numerusform>%n сообщение помечено как непроверенное</numerusform>
                <numerusform>%n сообщения помечены как непроверенные</numerusform>
                <numerusform>%n сообщений помечены как непроверенные</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more notes are in the file</source>
            <translation>
                <numerusform>в файле ещё %n примечание</numerusform>
                <numerusform>в файле ещё %n примечания</numerusform>
                <numerusform>в файле ещё %n примечаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n units without a translation</source>
            <translation>
                <numerusform>%n единица без перевода</numerusform>
                <numerusform>%n единицы без перевода</numerusform>
                <numerusform>%n единиц без перевода</numerusform>
            </translation>
        </message>
        <message>
            <source>Dated by the file's properties: last saved on {day}.</source>
            <translation>Дата взята из свойств файла: последнее сохранение — {day}.</translation>
        </message>
        <message>
            <source>Headers and footers were left out.</source>
            <translation>Колонтитулы пропущены.</translation>
        </message>
        <message>
            <source>Hidden text was left out.</source>
            <translation>Скрытый текст пропущен.</translation>
        </message>
        <message>
            <source>Navigation, forms and footers of the page were left out.</source>
            <translation>Меню, формы и подвал страницы пропущены.</translation>
        </message>
        <message>
            <source>Note on {unit}: {text}</source>
            <translation>Примечание ({unit}): {text}</translation>
        </message>
        <message>
            <source>Pages without text, perhaps scanned: {pages}</source>
            <translation>Страницы без текста, возможно отсканированные: {pages}</translation>
        </message>
        <message>
            <source>Paragraphs were put together from the lines of a PDF file.</source>
            <translation>Абзацы собраны из строк файла PDF.</translation>
        </message>
        <message>
            <source>Running heads and page numbers were left out: {texts}</source>
            <translation>Колонтитулы и номера страниц пропущены: {texts}</translation>
        </message>
        <message>
            <source>The file ends early; its last part may be missing.</source>
            <translation>Файл обрывается; его конец может отсутствовать.</translation>
        </message>
        <message>
            <source>Tracked insertions were read as accepted, tracked deletions as removed.</source>
            <translation>Отслеживаемые вставки прочитаны как принятые, удаления — как выполненные.</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>12, қ12 or р12</source>
            <translation>12, қ12 или р12</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Go to paragraph</source>
            <translation>Перейти к абзацу</translation>
        </message>
        <message>
            <source>Number of the paragraph</source>
            <translation>Номер абзаца</translation>
        </message>
        <message>
            <source>{0}: 1 to {1}</source>
            <translation>{0}: от 1 до {1}</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>Decide a group</source>
            <translation>Решение по группе</translation>
        </message>
        <message>
            <source>Findings of the group</source>
            <translation>Расхождения группы</translation>
        </message>
        <message>
            <source>One answer for all of these. Uncheck what it is not meant for.</source>
            <translation>Одно решение для всех. Снимите отметку с тех, к кому оно не относится.</translation>
        </message>
        <message>
            <source>and {0} more like these</source>
            <translation>и ещё таких же: {0}</translation>
        </message>
    </context>
    <context>
        <name>GuidedTour</name>
        <message>
            <source>Ctrl+O opens them, or drop two files onto the window. Everything you answer there is kept at once; of this sample nothing is. F1 lists all keys, the Help menu tells what the marks mean.</source>
            <translation>Их открывает Ctrl+O, или перетащите два файла в окно. Каждое ваше решение там сразу сохраняется; от этого примера не останется ничего. F1 показывает все клавиши, меню «Справка» объясняет знаки.</translation>
        </message>
        <message>
            <source>Ctrl+Z takes back whatever you did last. Try it now.</source>
            <translation>Ctrl+Z отменяет последнее действие. Попробуйте.</translation>
        </message>
        <message>
            <source>Each row holds what belongs together. Signs and lines mark where numbers, units or dates differ. Press F8 to go to the first finding.</source>
            <translation>В каждой строке стоит то, что соответствует друг другу. Знаки и линии отмечают, где расходятся числа, единицы или даты. Нажмите F8, чтобы перейти к первому расхождению.</translation>
        </message>
        <message>
            <source>Events of both texts in order of time. Where the texts disagree on a date, both dates are shown. Click an event to go to its passage.</source>
            <translation>События обоих текстов по порядку времени. Где даты расходятся, показаны обе. Щёлкните событие, чтобы перейти к месту в тексте.</translation>
        </message>
        <message>
            <source>If paragraphs do not belong together: M merges a row with the next, S splits it at the caret, L links two cells. The same buttons stand at the row. Press M, the findings follow at once.</source>
            <translation>Если абзацы не соответствуют друг другу: M объединяет строку со следующей, S делит её у курсора, L связывает две ячейки. Такие же кнопки стоят у строки. Нажмите M — расхождения обновятся сразу.</translation>
        </message>
        <message>
            <source>New here? A tour of three minutes shows the program on a sample.</source>
            <translation>Впервые здесь? За три минуты программу можно увидеть на примере.</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Нет, спасибо</translation>
        </message>
        <message>
            <source>Nothing is final</source>
            <translation>Всё можно вернуть</translation>
        </message>
        <message>
            <source>Now your own texts</source>
            <translation>Теперь ваши тексты</translation>
        </message>
        <message>
            <source>One sentence says what differs, with both places in full. F8 goes on to the next finding, F7 back. Press F8.</source>
            <translation>Одно предложение говорит, что расходится, оба места показаны целиком. F8 ведёт к следующему расхождению, F7 — назад. Нажмите F8.</translation>
        </message>
        <message>
            <source>Press A to accept the difference as it is, I to ignore it, F if you fixed it in your text. The program goes on to the next finding by itself.</source>
            <translation>Нажмите A, чтобы принять расхождение как есть, I — чтобы игнорировать, F — если вы исправили его в своём тексте. К следующему расхождению программа перейдёт сама.</translation>
        </message>
        <message>
            <source>Rows put right by hand</source>
            <translation>Строки можно поправить вручную</translation>
        </message>
        <message>
            <source>Show me around</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>The timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>This copy of the program came without the sample.</source>
            <translation>В этой копии программы нет примера.</translation>
        </message>
        <message>
            <source>Two texts, row by row</source>
            <translation>Два текста, строка за строкой</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Ваше решение</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>A screen up or down</source>
            <translation>На экран вверх или вниз</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Вернуться к тексту</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Выбрать причину</translation>
        </message>
        <message>
            <source>Close what lies over the texts, or stop the work</source>
            <translation>Закрыть то, что лежит поверх текстов, или остановить работу</translation>
        </message>
        <message>
            <source>Copy, too</source>
            <translation>Тоже копировать</translation>
        </message>
        <message>
            <source>Decide and stay at the finding</source>
            <translation>Решить и остаться на расхождении</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
        </message>
        <message>
            <source>First and last row</source>
            <translation>Первая и последняя строка</translation>
        </message>
        <message>
            <source>From side to side and to the middle</source>
            <translation>Со стороны на сторону и в середину</translation>
        </message>
        <message>
            <source>Give up a drag, a link or a selection</source>
            <translation>Отменить перетаскивание, связывание или выделение</translation>
        </message>
        <message>
            <source>Give up what was typed</source>
            <translation>Отказаться от набранного</translation>
        </message>
        <message>
            <source>Go to the passage</source>
            <translation>Перейти к месту в тексте</translation>
        </message>
        <message>
            <source>Go to the text</source>
            <translation>Перейти к тексту</translation>
        </message>
        <message>
            <source>Ignore, too</source>
            <translation>Тоже игнорировать</translation>
        </message>
        <message>
            <source>In the comment</source>
            <translation>В комментарии</translation>
        </message>
        <message>
            <source>In the find bar</source>
            <translation>В строке поиска</translation>
        </message>
        <message>
            <source>In the list of findings</source>
            <translation>В списке расхождений</translation>
        </message>
        <message>
            <source>In the texts</source>
            <translation>В текстах</translation>
        </message>
        <message>
            <source>In the texts and in the list of findings</source>
            <translation>В текстах и в списке расхождений</translation>
        </message>
        <message>
            <source>Menu of the place</source>
            <translation>Меню для этого места</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Следующее найденное</translation>
        </message>
        <message>
            <source>On the strip: a step back or on</source>
            <translation>На полосе: на шаг назад или вперёд</translation>
        </message>
        <message>
            <source>On the strip: nearer, down to months and days, or further</source>
            <translation>На полосе: ближе, до месяцев и дней, или дальше</translation>
        </message>
        <message>
            <source>On the strip: only the end of the period</source>
            <translation>На полосе: только конец периода</translation>
        </message>
        <message>
            <source>On the timeline</source>
            <translation>В хронологии</translation>
        </message>
        <message>
            <source>Previous and next event</source>
            <translation>Предыдущее и следующее событие</translation>
        </message>
        <message>
            <source>Previous and next row</source>
            <translation>Предыдущая и следующая строка</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Предыдущее найденное</translation>
        </message>
        <message>
            <source>Select letter by letter</source>
            <translation>Выделять по буквам</translation>
        </message>
        <message>
            <source>Select line by line</source>
            <translation>Выделять по строкам</translation>
        </message>
        <message>
            <source>Select the whole text of this side</source>
            <translation>Выделить весь текст этой стороны</translation>
        </message>
        <message>
            <source>Select to the beginning or the end of this side</source>
            <translation>Выделить до начала или конца этой стороны</translation>
        </message>
        <message>
            <source>Select to the edge of the paragraph</source>
            <translation>Выделить до края абзаца</translation>
        </message>
        <message>
            <source>Select word by word</source>
            <translation>Выделять по словам</translation>
        </message>
        <message>
            <source>Show or hide the detail</source>
            <translation>Показать или скрыть подробности</translation>
        </message>
        <message>
            <source>The caret, letter by letter</source>
            <translation>Курсор на букву</translation>
        </message>
        <message>
            <source>The caret, word by word</source>
            <translation>Курсор на слово</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Find a key or a command</source>
            <translation>Найти клавишу или команду</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Клавиша</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Что делает</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>As the &amp;system</source>
            <translation>Как в &amp;системе</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>&amp;Язык</translation>
        </message>
    </context>
    <context>
        <name>LicencesPage</name>
        <message>
            <source>A library that the program uses.</source>
            <translation>Библиотека, которую использует программа.</translation>
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
            <translation>Где разрабатывается и исходный код: {0}</translation>
        </message>
        <message>
            <source>Optional: comes with the extra “{0}”.</source>
            <translation>Необязательная: ставится с дополнением «{0}».</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Часть</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Части программы</translation>
        </message>
        <message>
            <source>The language in which the program is written.</source>
            <translation>Язык, на котором написана программа.</translation>
        </message>
        <message>
            <source>The typeface of the window.</source>
            <translation>Шрифт окна.</translation>
        </message>
        <message>
            <source>The weights that compare sentences, and what they were made from.</source>
            <translation>Веса модели, сравнивающей предложения, и то, из чего они получены.</translation>
        </message>
        <message>
            <source>This program uses {libraries} under the licence {licence}, version 3. Copyright © {owner} and other contributors. The words of that licence and of the {general}, which it builds upon, follow.
The libraries are unchanged. Their source is at {source} and {binding}.
You may replace them with a version of your own: they are separate files in the folders {folders} of the program or of the {python} environment that it was installed in, and the program works with every compatible version that is put there, for example by {command}. You may change them, and you may examine how the program works together with them, to find faults in such changes.
{qt} holds parts by others under licences of their own: {others}</source>
            <translation>Программа использует {libraries} на условиях лицензии {licence} версии 3. Авторские права © {owner} и другие участники. Тексты этой лицензии и лицензии {general}, на которой она основана, приведены ниже.
Библиотеки не изменены. Их исходный код: {source} и {binding}.
Вы можете заменить их своей версией: это отдельные файлы в папках {folders} программы или окружения {python}, в которое она установлена, и программа работает с любой совместимой версией, которая там лежит, например после команды {command}. Вы можете изменять их и изучать, как программа с ними работает, чтобы находить ошибки в таких изменениях.
{qt} содержит сторонние части со своими лицензиями: {others}</translation>
        </message>
        <message>
            <source>This program.</source>
            <translation>Эта программа.</translation>
        </message>
    </context>
    <context>
        <name>LimitBar</name>
        <message>
            <source>Show all rows again</source>
            <translation>Снова показать все строки</translation>
        </message>
        <message>
            <source>{0}. Press to show all rows again</source>
            <translation>{0}. Нажмите, чтобы снова показать все строки</translation>
        </message>
    </context>
    <context>
        <name>Loader</name>
        <message>
            <source>Check again</source>
            <translation>Повторная проверка</translation>
        </message>
        <message>
            <source>Edits made while loading</source>
            <translation>Правки во время загрузки</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>The check was not finished: not everything was compared.</source>
            <translation>Проверка не закончена: сравнено не всё.</translation>
        </message>
    </context>
    <context>
        <name>Loading</name>
        <message numerus="yes">
            <source>very long paragraphs were divided, %n times</source>
            <translation>
                <numerusform>слишком длинные абзацы разделены, %n раз</numerusform>
                <numerusform>слишком длинные абзацы разделены, %n раза</numerusform>
                <numerusform>слишком длинные абзацы разделены, %n раз</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoadingPage</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
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
            <translation>концевая сноска {a}</translation>
        </message>
        <message>
            <source>footnote {a}</source>
            <translation>сноска {a}</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <source>line {a}</source>
            <translation>строка {a}</translation>
        </message>
        <message>
            <source>list item</source>
            <translation>пункт списка</translation>
        </message>
        <message>
            <source>page {a}</source>
            <translation>стр. {a}</translation>
        </message>
        <message>
            <source>page {a}, footnote {b}</source>
            <translation>стр. {a}, сноска {b}</translation>
        </message>
        <message>
            <source>sheet {a}, cell {b}</source>
            <translation>лист «{a}», ячейка {b}</translation>
        </message>
        <message>
            <source>table {a}, row {b}</source>
            <translation>таблица {a}, строка {b}</translation>
        </message>
        <message>
            <source>table {a}, row {b}, column {c}</source>
            <translation>таблица {a}, строка {b}, столбец {c}</translation>
        </message>
        <message>
            <source>text box</source>
            <translation>надпись</translation>
        </message>
        <message>
            <source>unit {a}</source>
            <translation>единица {a}</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>{name}, {host}, {day}, {time}</source>
            <translation>{name}, {host}, {day}, {time}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Go to the other cell and press L again; Esc gives up.</source>
            <translation>Перейдите к другой ячейке и снова нажмите L; Esc — отмена.</translation>
        </message>
        <message>
            <source>No cell is waiting for its counterpart.</source>
            <translation>Ни одна ячейка не ждёт соответствия.</translation>
        </message>
        <message>
            <source>Written: {0}</source>
            <translation>Записано: {0}</translation>
        </message>
    </context>
    <context>
        <name>MakeRuleDialog</name>
        <message>
            <source>Accept these values: {0}</source>
            <translation>Принимать эти значения: {0}</translation>
        </message>
        <message>
            <source>Do not show findings of this kind: {0}</source>
            <translation>Не показывать расхождения этого вида: {0}</translation>
        </message>
        <message>
            <source>Findings shown at another level: {0} of {1}</source>
            <translation>Расхождений на другом уровне: {0} из {1}</translation>
        </message>
        <message>
            <source>Findings that this hides: {0} of {1}</source>
            <translation>Правило скроет расхождений: {0} из {1}</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ур.</translation>
        </message>
        <message>
            <source>Level:</source>
            <translation>Уровень:</translation>
        </message>
        <message>
            <source>Make a rule</source>
            <translation>Создание правила</translation>
        </message>
        <message>
            <source>Only in sentences with:</source>
            <translation>Только в предложениях со словами:</translation>
        </message>
        <message>
            <source>Save the rule</source>
            <translation>Сохранить правило</translation>
        </message>
        <message>
            <source>Show findings of this kind as:</source>
            <translation>Показывать такие расхождения как:</translation>
        </message>
        <message>
            <source>The rule holds:</source>
            <translation>Правило действует:</translation>
        </message>
        <message>
            <source>What the rule would hide or change</source>
            <translation>Что правило скроет или изменит</translation>
        </message>
        <message>
            <source>Where the rule holds</source>
            <translation>Где действует правило</translation>
        </message>
        <message>
            <source>Words of the Kazakh or the Russian sentence</source>
            <translation>Слова казахского или русского предложения</translation>
        </message>
        <message>
            <source>Words that the sentence must hold</source>
            <translation>Слова, которые должны быть в предложении</translation>
        </message>
        <message>
            <source>in all projects</source>
            <translation>во всех проектах</translation>
        </message>
        <message>
            <source>in this project</source>
            <translation>в этом проекте</translation>
        </message>
        <message>
            <source>only in {0}</source>
            <translation>только в «{0}»</translation>
        </message>
        <message>
            <source>{0} – undecided: {1}</source>
            <translation>{0} — без решения: {1}</translation>
        </message>
    </context>
    <context>
        <name>MarksSheet</name>
        <message>
            <source>A band from the first year to the last.</source>
            <translation>Полоса от первого года до последнего.</translation>
        </message>
        <message>
            <source>A bubble: somebody wrote to the row. Ctrl+M writes.</source>
            <translation>Облачко: к строке есть комментарий. Написать его: Ctrl+M.</translation>
        </message>
        <message>
            <source>A dot between the lanes.</source>
            <translation>Точка между дорожками.</translation>
        </message>
        <message>
            <source>A dotted ring: the date is counted from the day of the text, or approximate.</source>
            <translation>Кружок из точек: дата отсчитана от дня текста или приблизительна.</translation>
        </message>
        <message>
            <source>A double line, in the colour of the words' own line.</source>
            <translation>Двойная черта цвета линии под словами.</translation>
        </message>
        <message>
            <source>A fine line: the number was read and compared.</source>
            <translation>Тончайшая линия: число прочитано и сравнено.</translation>
        </message>
        <message>
            <source>A full dot: the text names the date.</source>
            <translation>Сплошная точка: дата названа в тексте.</translation>
        </message>
        <message>
            <source>A hatched cell: the other text has no such paragraph.</source>
            <translation>Заштрихованная ячейка: в другом тексте такого абзаца нет.</translation>
        </message>
        <message>
            <source>A line across both lanes.</source>
            <translation>Черта через обе дорожки.</translation>
        </message>
        <message>
            <source>A line in the text's colour.</source>
            <translation>Черта цвета текста.</translation>
        </message>
        <message>
            <source>A long bar: the paragraphs belong together.</source>
            <translation>Длинная полоса: абзацы соответствуют друг другу.</translation>
        </message>
        <message>
            <source>A number is missing, extra or rounded. Diamond, broken line.</source>
            <translation>Числа нет, оно лишнее или округлено. Ромб, штриховая линия.</translation>
        </message>
        <message>
            <source>A ribbon: you bookmarked the row.</source>
            <translation>Ленточка: вы поставили на строку закладку.</translation>
        </message>
        <message>
            <source>A ring around both numbers, a bar at the edge of the row.</source>
            <translation>Рамка вокруг обоих чисел, полоса у края строки.</translation>
        </message>
        <message>
            <source>A short broken bar: they may not belong together; findings are uncertain.</source>
            <translation>Короткая прерывистая полоса: возможно, они не соответствуют; расхождения сомнительны.</translation>
        </message>
        <message>
            <source>A third of the lane, in grey.</source>
            <translation>Треть дорожки, серая.</translation>
        </message>
        <message>
            <source>A third of the lane.</source>
            <translation>Треть дорожки.</translation>
        </message>
        <message>
            <source>A triangle at each date, a bar between them: the texts disagree.</source>
            <translation>Треугольник у каждой даты, между ними линия: тексты противоречат друг другу.</translation>
        </message>
        <message>
            <source>A whole sentence</source>
            <translation>Целое предложение</translation>
        </message>
        <message>
            <source>All hits; the strongest is the one on which the search stands.</source>
            <translation>Всё найденное; самое яркое — то, на котором стоит поиск.</translation>
        </message>
        <message>
            <source>An empty ring: it has not happened yet, or only may.</source>
            <translation>Пустой кружок: этого ещё не было или это лишь возможно.</translation>
        </message>
        <message>
            <source>As wide as the lane; Kazakh left, Russian right.</source>
            <translation>Во всю ширину дорожки; казахская слева, русская справа.</translation>
        </message>
        <message>
            <source>Between the texts</source>
            <translation>Между текстами</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Закладка</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Changed or due</source>
            <translation>Изменено или ждёт правки</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Комментарий</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждено</translation>
        </message>
        <message>
            <source>Counterpart</source>
            <translation>Соответствие</translation>
        </message>
        <message>
            <source>Current finding</source>
            <translation>Текущее расхождение</translation>
        </message>
        <message>
            <source>Date worked out</source>
            <translation>Вычисленная дата</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Ждёт правки</translation>
        </message>
        <message>
            <source>Events of one year</source>
            <translation>События одного года</translation>
        </message>
        <message>
            <source>Findings in the texts</source>
            <translation>Расхождения в текстах</translation>
        </message>
        <message>
            <source>Found by a search</source>
            <translation>Найдено поиском</translation>
        </message>
        <message>
            <source>Go to the other cell and press L.</source>
            <translation>Перейдите к другой ячейке и нажмите L.</translation>
        </message>
        <message>
            <source>Hatched, as long as the paragraphs.</source>
            <translation>Штриховка длиной в абзацы.</translation>
        </message>
        <message>
            <source>Hollow.</source>
            <translation>Полый.</translation>
        </message>
        <message>
            <source>In the colour of errors, with a triangle at the right of its row.</source>
            <translation>Цветом ошибки, а справа в строке треугольник.</translation>
        </message>
        <message>
            <source>In the list of events</source>
            <translation>В списке событий</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>Требует просмотра</translation>
        </message>
        <message>
            <source>No counterpart</source>
            <translation>Нет соответствия</translation>
        </message>
        <message>
            <source>Number that agrees</source>
            <translation>Совпавшее число</translation>
        </message>
        <message>
            <source>On the overview at the right edge</source>
            <translation>На обзорной полосе у правого края</translation>
        </message>
        <message>
            <source>On the timeline</source>
            <translation>В хронологии</translation>
        </message>
        <message>
            <source>Open end</source>
            <translation>Открытый конец</translation>
        </message>
        <message>
            <source>Other marks in the texts</source>
            <translation>Другие знаки в текстах</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Reviewers disagree</source>
            <translation>Разногласия проверяющих</translation>
        </message>
        <message>
            <source>Stale</source>
            <translation>Устарело</translation>
        </message>
        <message>
            <source>Stands elsewhere</source>
            <translation>Стоит в другом месте</translation>
        </message>
        <message>
            <source>Stated date</source>
            <translation>Названная дата</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Структура</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Надёжно</translation>
        </message>
        <message>
            <source>The band fades: the text says “since” or “until” and no more.</source>
            <translation>Полоса тает: в тексте сказано лишь «с» или «до».</translation>
        </message>
        <message>
            <source>The counterpart changed, so this passage has to be looked at.</source>
            <translation>Соответствие изменилось, поэтому это место нужно посмотреть.</translation>
        </message>
        <message>
            <source>The counterpart stands at another place of its text; a click goes there.</source>
            <translation>Соответствие стоит в другом месте своего текста; щелчок ведёт туда.</translation>
        </message>
        <message>
            <source>The dot has a stem up and down.</source>
            <translation>От точки вверх и вниз идёт черта.</translation>
        </message>
        <message>
            <source>The finding is about the whole sentence; the line stands beside it.</source>
            <translation>Расхождение относится ко всему предложению; линия стоит рядом с ним.</translation>
        </message>
        <message>
            <source>The more there are, the higher the bar; Kazakh above, Russian below.</source>
            <translation>Чем их больше, тем выше столбик; казахские сверху, русские снизу.</translation>
        </message>
        <message>
            <source>The number under the pointer, its counterpart and their sentences light up.</source>
            <translation>Подсвечиваются число под указателем, его соответствие и их предложения.</translation>
        </message>
        <message>
            <source>The paragraphs are cut differently; no number is wrong.</source>
            <translation>Абзацы разбиты по-разному; числа верны.</translation>
        </message>
        <message>
            <source>The same value in another form. Circle, dotted line.</source>
            <translation>То же значение в другой форме. Кружок, пунктирная линия.</translation>
        </message>
        <message>
            <source>The stem goes one way and fades.</source>
            <translation>Черта идёт в одну сторону и исчезает.</translation>
        </message>
        <message>
            <source>The text changed after your decision: look again.</source>
            <translation>После вашего решения текст изменился: посмотрите снова.</translation>
        </message>
        <message>
            <source>The texts disagree</source>
            <translation>Тексты расходятся</translation>
        </message>
        <message>
            <source>The values contradict each other. Triangle, box of a full line.</source>
            <translation>Значения противоречат друг другу. Треугольник, рамка сплошной линией.</translation>
        </message>
        <message>
            <source>These words are not as they were when they were reviewed.</source>
            <translation>Эти слова не такие, какими были при проверке.</translation>
        </message>
        <message>
            <source>Time of several years</source>
            <translation>Время в несколько лет</translation>
        </message>
        <message>
            <source>Two arrowheads: two answers wait for a choice.</source>
            <translation>Два наконечника стрелок: из двух решений нужно выбрать одно.</translation>
        </message>
        <message>
            <source>Two dates</source>
            <translation>Две даты</translation>
        </message>
        <message>
            <source>Two thirds of the lane.</source>
            <translation>Две трети дорожки.</translation>
        </message>
        <message>
            <source>Waiting for its counterpart</source>
            <translation>Ждёт соответствия</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Ненадёжно</translation>
        </message>
        <message>
            <source>What the marks mean</source>
            <translation>Что означают знаки</translation>
        </message>
        <message>
            <source>You accepted it, or said that it was fixed outside. Tick, thin line.</source>
            <translation>Вы приняли его или отметили, что оно исправлено. Галочка, тонкая линия.</translation>
        </message>
        <message>
            <source>You confirmed the row; aligning again leaves it as it is.</source>
            <translation>Вы подтвердили строку; новое выравнивание её не изменит.</translation>
        </message>
        <message>
            <source>You ignored it. Crossed circle, thin line.</source>
            <translation>Вы его проигнорировали. Перечёркнутый круг, тонкая линия.</translation>
        </message>
        <message>
            <source>You want to come back to the row.</source>
            <translation>Вы хотите вернуться к этой строке.</translation>
        </message>
    </context>
    <context>
        <name>MergeDesk</name>
        <message>
            <source>Add another reviewer's decisions</source>
            <translation>Добавление решений другого проверяющего</translation>
        </message>
        <message>
            <source>Answers that differ from those that wait for a choice, but were given for another wording: {0}. They were not taken.</source>
            <translation>Решения, которые отличаются от ожидающих выбора, но приняты для другой редакции текста: {0}. Они не взяты.</translation>
        </message>
        <message>
            <source>Comments on rows, taken over: {0}.</source>
            <translation>Взято комментариев к строкам: {0}.</translation>
        </message>
        <message>
            <source>Dates, rules and the timeline stay as they are here too.</source>
            <translation>Даты, правила и хронология тоже остались вашими.</translation>
        </message>
        <message>
            <source>Decisions of another reviewer</source>
            <translation>Решения другого проверяющего</translation>
        </message>
        <message>
            <source>Projects (*{0})</source>
            <translation>Проекты (*{0})</translation>
        </message>
        <message>
            <source>Show conflicts</source>
            <translation>Показать разногласия</translation>
        </message>
        <message>
            <source>The alignment stays as it is here.</source>
            <translation>Выравнивание текстов осталось вашим.</translation>
        </message>
        <message>
            <source>The other project has another version of {0}: answers that were not found here belong to it.</source>
            <translation>В том проекте другая версия текста «{0}»: решения, не найденные здесь, относятся к ней.</translation>
        </message>
        <message>
            <source>The texts are still being checked. Try again in a moment.</source>
            <translation>Тексты ещё проверяются. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>{0}: {1} taken over, {2} answered differently, {3} not found here.</source>
            <translation>{0}: добавлено — {1}, разногласий — {2}, не найдено здесь — {3}.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Nothing can be split here. Put the caret inside the text.</source>
            <translation>Здесь нечего делить. Поставьте курсор внутрь текста.</translation>
        </message>
        <message>
            <source>The cell is empty.</source>
            <translation>Ячейка пуста.</translation>
        </message>
        <message>
            <source>There is no row to do that with.</source>
            <translation>Для этого нет подходящей строки.</translation>
        </message>
        <message>
            <source>These cells are one row already.</source>
            <translation>Эти ячейки уже в одной строке.</translation>
        </message>
        <message>
            <source>These paragraphs do not stand next to each other.</source>
            <translation>Эти абзацы не стоят рядом.</translation>
        </message>
        <message>
            <source>This could not be done: {name}.</source>
            <translation>Не удалось выполнить: {name}.</translation>
        </message>
        <message>
            <source>What was open is unchanged.</source>
            <translation>То, что было открыто, не изменилось.</translation>
        </message>
        <message>
            <source>{name} could not be written: {why}.</source>
            <translation>Не удалось записать файл «{name}»: {why}.</translation>
        </message>
    </context>
    <context>
        <name>NoPairPage</name>
        <message>
            <source>Choose the pair…</source>
            <translation>Выбрать пару…</translation>
        </message>
        <message>
            <source>No two of these texts are a pair</source>
            <translation>Среди этих текстов нет пары</translation>
        </message>
        <message>
            <source>Open other files…</source>
            <translation>Открыть другие файлы…</translation>
        </message>
        <message>
            <source>Open: {0}. A Kazakh and a Russian text can be made a pair by hand.</source>
            <translation>Открыты: {0}. Казахский и русский тексты можно объявить парой вручную.</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Checked again: {0}.</source>
            <translation>Проверено снова: {0}.</translation>
        </message>
        <message>
            <source>Hardly any paragraph has a counterpart. Do these two texts belong together?</source>
            <translation>Почти ни у одного абзаца нет соответствия. Эти два текста точно пара?</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Locate file…</source>
            <translation>Указать файл…</translation>
        </message>
        <message>
            <source>Numbers compared: {0}; none differs.</source>
            <translation>Сравнено чисел: {0}; расхождений нет.</translation>
        </message>
        <message>
            <source>Open other files</source>
            <translation>Открыть другие файлы</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Открыть для чтения</translation>
        </message>
        <message>
            <source>Paragraphs of rows set by hand that are gone: {0}.</source>
            <translation>Исчезло абзацев из строк, заданных вручную: {0}.</translation>
        </message>
        <message>
            <source>Passages of the other language that are now due: {0}.</source>
            <translation>Мест в другом языке, ждущих правки: {0}.</translation>
        </message>
        <message>
            <source>Re-check</source>
            <translation>Проверить снова</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show resolved</source>
            <translation>Показать устранённые</translation>
        </message>
        <message>
            <source>Show stale</source>
            <translation>Показать устаревшие</translation>
        </message>
        <message>
            <source>Show what changed</source>
            <translation>Показать изменения</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Забрать себе</translation>
        </message>
        <message>
            <source>The Kazakh text is {0} times as long as the Russian one. Is a part missing?</source>
            <translation>Казахский текст намного длиннее русского ({0} : 1). Не пропущена ли часть?</translation>
        </message>
        <message>
            <source>The Russian text is {0} times as long as the Kazakh one. Is a part missing?</source>
            <translation>Русский текст намного длиннее казахского ({0} : 1). Не пропущена ли часть?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Try encoding…</source>
            <translation>Выбрать кодировку…</translation>
        </message>
        <message>
            <source>Weakly aligned rows: {0}. Look at them first.</source>
            <translation>Строк с ненадёжным выравниванием: {0}. Начните с них.</translation>
        </message>
        <message>
            <source>Your work goes on in memory only.</source>
            <translation>Работа пока хранится только в памяти.</translation>
        </message>
        <message>
            <source>{0} changed {1}</source>
            <translation>{0} изменён: {1}</translation>
        </message>
        <message>
            <source>{0} is not where it was; its text is shown from the project.</source>
            <translation>Файла «{0}» нет на прежнем месте; текст показан из проекта.</translation>
        </message>
        <message>
            <source>{0} is open for reading only: what you decide stays in memory until it is saved.</source>
            <translation>«{0}» открыт только для чтения: ваши решения хранятся в памяти, пока вы их не сохраните.</translation>
        </message>
        <message>
            <source>{0} is read as {1} now.</source>
            <translation>Файл «{0}» теперь прочитан в кодировке {1}.</translation>
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
            <translation>Обзор расхождений</translation>
        </message>
    </context>
    <context>
        <name>PairBrowser</name>
        <message>
            <source>Bookmark; Ctrl+B takes it away</source>
            <translation>Закладка; Ctrl+B снимает её</translation>
        </message>
        <message>
            <source>Comment: {0}</source>
            <translation>Комментарий: {0}</translation>
        </message>
        <message>
            <source>Drag onto another row to link or move</source>
            <translation>Перетащите на другую строку, чтобы связать или перенести</translation>
        </message>
    </context>
    <context>
        <name>PairCanvas</name>
        <message>
            <source>Both texts side by side</source>
            <translation>Оба текста рядом</translation>
        </message>
    </context>
    <context>
        <name>PairMenu</name>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Bookmark this row</source>
            <translation>Поставить закладку на эту строку</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>Комментарий…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy counterpart “{0}”</source>
            <translation>Копировать соответствие «{0}»</translation>
        </message>
        <message>
            <source>Copy number “{0}”</source>
            <translation>Копировать число «{0}»</translation>
        </message>
        <message>
            <source>Copy pair as two columns</source>
            <translation>Копировать пару двумя столбцами</translation>
        </message>
        <message>
            <source>Copy suggested “{0}”</source>
            <translation>Копировать предложенное «{0}»</translation>
        </message>
        <message>
            <source>Fixed outside</source>
            <translation>Исправлено</translation>
        </message>
        <message>
            <source>Go to paragraph…</source>
            <translation>Перейти к абзацу…</translation>
        </message>
        <message>
            <source>Go to where Russian paragraph {0} stands</source>
            <translation>Перейти к месту русского абзаца {0}</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Игнорировать</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Снять решение</translation>
        </message>
        <message>
            <source>Take the bookmark away</source>
            <translation>Снять закладку</translation>
        </message>
    </context>
    <context>
        <name>PairPage</name>
        <message>
            <source>Confirm rows up to here</source>
            <translation>Подтверждение строк до этой</translation>
        </message>
    </context>
    <context>
        <name>PairStrays</name>
        <message>
            <source>Russian paragraph {0} is shown beside Kazakh {1}. Click to go there.</source>
            <translation>Русский абзац {0} показан рядом с казахским {1}. Нажмите, чтобы перейти.</translation>
        </message>
        <message>
            <source>Russian paragraph {0} stands elsewhere in its text. Click to go there.</source>
            <translation>Русский абзац {0} стоит в своём тексте в другом месте. Нажмите, чтобы перейти.</translation>
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
            <translation>&amp;Не пара</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Показать</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Documents without a counterpart</source>
            <translation>Документы без пары</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Пары</translation>
        </message>
        <message>
            <source>Pairs and documents</source>
            <translation>Пары и документы</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Надёжность</translation>
        </message>
        <message>
            <source>These two &amp;are a pair</source>
            <translation>Эти два — п&amp;ара</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>без даты</translation>
        </message>
        <message>
            <source>{0}: documents without a counterpart</source>
            <translation>{0}: документы без пары</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Paste the text here</source>
            <translation>Вставьте текст сюда</translation>
        </message>
        <message>
            <source>Paste two texts</source>
            <translation>Вставить два текста</translation>
        </message>
    </context>
    <context>
        <name>PeriodDesk</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>no passage in these texts</source>
            <translation>в этих текстах такого места нет</translation>
        </message>
    </context>
    <context>
        <name>PlainText</name>
        <message numerus="yes">
            <source>%n characters could not be decoded</source>
            <translation>
                <numerusform>%n знак не удалось прочитать</numerusform>
                <numerusform>%n знака не удалось прочитать</numerusform>
                <numerusform>%n знаков не удалось прочитать</numerusform>
            </translation>
        </message>
        <message>
            <source>encoding guessed: {encoding}</source>
            <translation>кодировка определена по догадке: {encoding}</translation>
        </message>
        <message numerus="yes">
            <source>the file holds %n NUL characters</source>
            <translation>
                <numerusform>в файле %n нулевой знак</numerusform>
                <numerusform>в файле %n нулевых знака</numerusform>
                <numerusform>в файле %n нулевых знаков</numerusform>
            </translation>
        </message>
        <message>
            <source>{encoding} has no Kazakh letters; those of this text are lost</source>
            <translation>в кодировке {encoding} нет казахских букв; в этом тексте они потеряны</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>&amp;Colours:</source>
            <translation>&amp;Цвета:</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Язык:</translation>
        </message>
        <message>
            <source>&amp;Size of the texts:</source>
            <translation>&amp;Размер текста:</translation>
        </message>
        <message>
            <source>Go on to the next finding after a decision</source>
            <translation>После решения переходить к следующему расхождению</translation>
        </message>
        <message>
            <source>It takes the neural part, if that is installed, and runs quietly.</source>
            <translation>Использует нейронную часть, если она установлена, и не мешает работе.</translation>
        </message>
        <message>
            <source>Look at doubtful rows more closely after opening</source>
            <translation>После открытия внимательнее проверять сомнительные строки</translation>
        </message>
        <message>
            <source>Name of the &amp;reviewer:</source>
            <translation>&amp;Имя проверяющего:</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>тёмные</translation>
        </message>
        <message>
            <source>light</source>
            <translation>светлые</translation>
        </message>
        <message>
            <source>that of the system</source>
            <translation>язык системы</translation>
        </message>
        <message>
            <source>those of the system</source>
            <translation>как в системе</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
    </context>
    <context>
        <name>ProjectDesk</name>
        <message>
            <source>Check again</source>
            <translation>Проверить снова</translation>
        </message>
        <message>
            <source>Everything is written again.</source>
            <translation>Всё снова записано.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Не сохранено</translation>
        </message>
        <message>
            <source>Projects (*{0})</source>
            <translation>Проекты (*{0})</translation>
        </message>
        <message>
            <source>Save the project</source>
            <translation>Сохранить проект</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Сохранено: {0}</translation>
        </message>
        <message>
            <source>Your last decisions are in memory only. Save them in a file?</source>
            <translation>Последние решения хранятся только в памяти. Сохранить их в файл?</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Перейти к:</translation>
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
            <translation>&amp;Тип файлов:</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Неизвестно</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Page &amp;order:</source>
            <translation>&amp;Порядок страниц:</translation>
        </message>
        <message>
            <source>Pages &amp;per sheet:</source>
            <translation>&amp;Страниц на листе:</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Page &amp;Set:</source>
            <translation>&amp;Набор страниц:</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Error in the source text</source>
            <translation>Ошибка в исходном тексте</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Округление</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Стиль</translation>
        </message>
        <message>
            <source>Translator's choice</source>
            <translation>Выбор переводчика</translation>
        </message>
    </context>
    <context>
        <name>RecentDelegate</name>
        <message>
            <source>all decided</source>
            <translation>всё решено</translation>
        </message>
        <message>
            <source>no findings</source>
            <translation>расхождений нет</translation>
        </message>
        <message>
            <source>{0} of {1} left</source>
            <translation>осталось {0} из {1}</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <source>Nothing was open before</source>
            <translation>Раньше ничего не открывали</translation>
        </message>
        <message>
            <source>Recent pairs</source>
            <translation>Недавние пары</translation>
        </message>
        <message>
            <source>undecided {0}</source>
            <translation>без решения {0}</translation>
        </message>
    </context>
    <context>
        <name>Recheck</name>
        <message>
            <source>{fixed} fixed, {stale} stale, {new} new</source>
            <translation>исправлено: {fixed}, устарело: {stale}, новых: {new}</translation>
        </message>
    </context>
    <context>
        <name>RecheckDesk</name>
        <message>
            <source>Found: {0}</source>
            <translation>Найден: {0}</translation>
        </message>
        <message>
            <source>Locate file</source>
            <translation>Указание файла</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>Отметить всё просмотренным</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>Отметить просмотренным</translation>
        </message>
        <message>
            <source>No longer due</source>
            <translation>Правка не нужна</translation>
        </message>
        <message>
            <source>No passage is due.</source>
            <translation>Мест, ждущих правки, нет.</translation>
        </message>
        <message>
            <source>Nothing changed since it was reviewed.</source>
            <translation>После проверки ничего не изменилось.</translation>
        </message>
        <message>
            <source>Where is {0} now?</source>
            <translation>Где теперь файл «{0}»?</translation>
        </message>
    </context>
    <context>
        <name>Refinement</name>
        <message>
            <source>Doubtful rows looked at again</source>
            <translation>Сомнительные строки проверены снова</translation>
        </message>
        <message>
            <source>Doubtful rows were looked at again; Ctrl+Z takes it back.</source>
            <translation>Сомнительные строки проверены снова; чтобы отменить, нажмите Ctrl+Z.</translation>
        </message>
        <message>
            <source>The pair was edited meanwhile; doubtful rows stay as they are.</source>
            <translation>Пару тем временем изменили; сомнительные строки остались как есть.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Aligned paragraphs</source>
            <translation>Выровненные абзацы</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Время решения</translation>
        </message>
        <message>
            <source>Check not finished, {1}% done: {0}</source>
            <translation>Проверка не закончена, сделано {1} %: {0}</translation>
        </message>
        <message>
            <source>Check not finished: {0}</source>
            <translation>Проверка не закончена: {0}</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Время проверки</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Комментарий</translation>
        </message>
        <message>
            <source>Comment on a row</source>
            <translation>Комментарий к строке</translation>
        </message>
        <message>
            <source>Comments on rows</source>
            <translation>Комментарии к строкам</translation>
        </message>
        <message>
            <source>Comparison of many texts</source>
            <translation>Сравнение многих текстов</translation>
        </message>
        <message>
            <source>Comparison of two texts</source>
            <translation>Сравнение двух текстов</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Надёжность</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Дата документа</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Ошибки</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Files and settings</source>
            <translation>Файлы и настройки</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Расхождение</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Расхождения</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Исправлено</translation>
        </message>
        <message>
            <source>Hidden by a filter</source>
            <translation>Скрыто фильтром</translation>
        </message>
        <message>
            <source>Hidden by rules</source>
            <translation>Скрыто правилами</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>Проигнорировано</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Казахский</translation>
        </message>
        <message>
            <source>Kazakh text</source>
            <translation>Казахский текст</translation>
        </message>
        <message>
            <source>Kazakh value</source>
            <translation>Казахское значение</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Без даты</translation>
        </message>
        <message>
            <source>No discrepancies were found.</source>
            <translation>Расхождений не найдено.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Не проверено</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Без решения</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Как выровнено</translation>
        </message>
        <message>
            <source>Other findings</source>
            <translation>Прочие расхождения</translation>
        </message>
        <message>
            <source>Pair</source>
            <translation>Пара</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Пары</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Абзацы</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Проблема</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Проблемы</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Замечание</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Устранённые</translation>
        </message>
        <message>
            <source>Resolved by edit</source>
            <translation>Устранено правкой</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Проверяющий</translation>
        </message>
        <message>
            <source>Reviewers disagree</source>
            <translation>Разногласия проверяющих</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Rules for all projects</source>
            <translation>Правила для всех проектов</translation>
        </message>
        <message>
            <source>Rules of the project</source>
            <translation>Правила проекта</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Russian text</source>
            <translation>Русский текст</translation>
        </message>
        <message>
            <source>Russian value</source>
            <translation>Русское значение</translation>
        </message>
        <message>
            <source>Sentence vectors</source>
            <translation>Векторы предложений</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Состав</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Сводка</translation>
        </message>
        <message>
            <source>Texts disagree</source>
            <translation>Тексты расходятся</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Two answers</source>
            <translation>Два решения</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Без решения</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Предупреждение</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Предупреждения</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>автоматически</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>вручную</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>подтверждено</translation>
        </message>
        <message>
            <source>hypothetical</source>
            <translation>предположительно</translation>
        </message>
        <message>
            <source>it was accepted</source>
            <translation>было принято</translation>
        </message>
        <message>
            <source>it was ignored</source>
            <translation>было проигнорировано</translation>
        </message>
        <message>
            <source>it was to be fixed</source>
            <translation>подлежало исправлению</translation>
        </message>
        <message>
            <source>needs review</source>
            <translation>требует просмотра</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>без даты</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message numerus="yes">
            <source>paragraphs: %n</source>
            <translation>
                <numerusform>абзацев: %n</numerusform>
                <numerusform>абзацев: %n</numerusform>
                <numerusform>абзацев: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>past</source>
            <translation>состоялось</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>планируется</translation>
        </message>
        <message>
            <source>resolved by an edit</source>
            <translation>устранено правкой</translation>
        </message>
        <message>
            <source>the text has changed since</source>
            <translation>с тех пор текст изменился</translation>
        </message>
        <message>
            <source>there was no answer</source>
            <translation>решения не было</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>≈ worked out or approximate · ○ planned · ≠ the texts give different dates</source>
            <translation>≈ вычислено или приблизительно · ○ планируется · ≠ тексты называют разные даты</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Choose a finding first: F8 goes to the next one.</source>
            <translation>Сначала выберите расхождение: F8 — к следующему.</translation>
        </message>
        <message>
            <source>Open a Kazakh and a Russian text</source>
            <translation>Открыть казахский и русский тексты</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>The texts are still being checked. Try again in a moment.</source>
            <translation>Тексты ещё проверяются. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>This copy of the program came without the sample.</source>
            <translation>В этой копии программы нет примера.</translation>
        </message>
    </context>
    <context>
        <name>ResolvedList</name>
        <message>
            <source>Answer then</source>
            <translation>Решение тогда</translation>
        </message>
        <message>
            <source>Findings resolved by edit</source>
            <translation>Расхождения, устранённые правкой</translation>
        </message>
        <message>
            <source>Kazakh ≠ Russian</source>
            <translation>Казахский ≠ русский</translation>
        </message>
        <message>
            <source>Paragraphs then</source>
            <translation>Абзацы тогда</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Устранено</translation>
        </message>
        <message>
            <source>resolved by an edit</source>
            <translation>устранено правкой</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>All findings are decided.</source>
            <translation>По всем расхождениям есть решение.</translation>
        </message>
        <message>
            <source>All findings in the list are decided; not in the list, undecided: {0}</source>
            <translation>Все расхождения в списке решены; вне списка без решения: {0}</translation>
        </message>
        <message>
            <source>Choose a finding first: F8 goes to the next one.</source>
            <translation>Сначала выберите расхождение: F8 — к следующему.</translation>
        </message>
        <message>
            <source>Findings decided: {0}</source>
            <translation>Решено расхождений: {0}</translation>
        </message>
        <message>
            <source>First finding. The same key again starts from the end.</source>
            <translation>Первое расхождение. Та же клавиша ещё раз — с конца.</translation>
        </message>
        <message>
            <source>Last finding. The same key again starts from the top.</source>
            <translation>Последнее расхождение. Та же клавиша ещё раз — с начала.</translation>
        </message>
        <message>
            <source>No undecided finding</source>
            <translation>Расхождений без решения нет</translation>
        </message>
        <message>
            <source>The list shows no finding to go to; hidden by the filter: {0}.</source>
            <translation>В списке нет расхождений, к которым можно перейти; скрыто фильтром: {0}.</translation>
        </message>
        <message>
            <source>There is no finding to go to.</source>
            <translation>Переходить не к чему: расхождений нет.</translation>
        </message>
        <message>
            <source>{0}. {1}. Paragraphs {2}. Hidden by the filter</source>
            <translation>{0}. {1}. Абзацы {2}. Скрыто фильтром</translation>
        </message>
        <message>
            <source>{0}. {1}. Paragraphs {2}. {3} of {4}</source>
            <translation>{0}. {1}. Абзацы {2}. {3} из {4}</translation>
        </message>
    </context>
    <context>
        <name>RowBar</name>
        <message>
            <source>Alignment of this row</source>
            <translation>Выравнивание этой строки</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Confirm row</source>
            <translation>Подтвердить строку</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Link with a cell of another row</source>
            <translation>Связать с ячейкой другой строки</translation>
        </message>
        <message>
            <source>Merge with the row below</source>
            <translation>Объединить со строкой ниже</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>Требует просмотра</translation>
        </message>
        <message>
            <source>Shift this side down</source>
            <translation>Сдвинуть эту сторону вниз</translation>
        </message>
        <message>
            <source>Shift this side up</source>
            <translation>Сдвинуть эту сторону вверх</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>Split at the caret</source>
            <translation>Разделить у курсора</translation>
        </message>
    </context>
    <context>
        <name>RowComments</name>
        <message>
            <source>Comment on a row</source>
            <translation>Комментарий к строке</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>Accepted values</source>
            <translation>Принятые значения</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
        <message>
            <source>Hold in all projects</source>
            <translation>Применять во всех проектах</translation>
        </message>
        <message>
            <source>Hold only in this project</source>
            <translation>Применять только в этом проекте</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>In all projects</source>
            <translation>Во всех проектах</translation>
        </message>
        <message>
            <source>In this project</source>
            <translation>В этом проекте</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Казахский</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Kinds of findings</source>
            <translation>Виды расхождений</translation>
        </message>
        <message>
            <source>Only where</source>
            <translation>Условие</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message numerus="yes">
            <source>These rules hide {0} of %n findings</source>
            <translation>
                <numerusform>Правила скрывают {0} из %n расхождения</numerusform>
                <numerusform>Правила скрывают {0} из %n расхождений</numerusform>
                <numerusform>Правила скрывают {0} из %n расхождений</numerusform>
            </translation>
        </message>
        <message>
            <source>Values accepted for each other</source>
            <translation>Значения, принимаемые друг за друга</translation>
        </message>
        <message>
            <source>as found</source>
            <translation>как найдено</translation>
        </message>
        <message>
            <source>as in all projects</source>
            <translation>как во всех проектах</translation>
        </message>
        <message>
            <source>in all projects</source>
            <translation>во всех проектах</translation>
        </message>
        <message>
            <source>in this project</source>
            <translation>в этом проекте</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>не показывать</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message numerus="yes">
            <source>Does not work: %n parts</source>
            <translation>
                <numerusform>Не работает: %n часть</numerusform>
                <numerusform>Не работают: %n части</numerusform>
                <numerusform>Не работают: %n частей</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Всё работает.</translation>
        </message>
        <message>
            <source>batch in two processes</source>
            <translation>пакетная проверка в двух процессах</translation>
        </message>
        <message>
            <source>languages and licences</source>
            <translation>языки и лицензии</translation>
        </message>
        <message>
            <source>network for a closer look, if installed</source>
            <translation>нейросеть для уточнения (если установлена)</translation>
        </message>
        <message>
            <source>project file</source>
            <translation>файл проекта</translation>
        </message>
        <message>
            <source>reading of every format</source>
            <translation>чтение всех форматов</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>отчёты</translation>
        </message>
        <message>
            <source>sample against what is expected</source>
            <translation>образец и ожидаемый результат</translation>
        </message>
        <message>
            <source>window</source>
            <translation>окно</translation>
        </message>
    </context>
    <context>
        <name>SessionModel</name>
        <message>
            <source>Comment</source>
            <translation>Комментарий</translation>
        </message>
        <message>
            <source>Confirm row</source>
            <translation>Подтвердить строку</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decision on a group</source>
            <translation>Решение по группе</translation>
        </message>
        <message>
            <source>Insert empty cell</source>
            <translation>Вставка пустой ячейки</translation>
        </message>
        <message>
            <source>Link cells</source>
            <translation>Связывание ячеек</translation>
        </message>
        <message>
            <source>Merge rows</source>
            <translation>Объединение строк</translation>
        </message>
        <message>
            <source>Move paragraph down</source>
            <translation>Перенос абзаца вниз</translation>
        </message>
        <message>
            <source>Move paragraph up</source>
            <translation>Перенос абзаца вверх</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>Требует просмотра</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Shift side down</source>
            <translation>Сдвиг стороны вниз</translation>
        </message>
        <message>
            <source>Shift side up</source>
            <translation>Сдвиг стороны вверх</translation>
        </message>
        <message>
            <source>Split row</source>
            <translation>Разделение строки</translation>
        </message>
        <message>
            <source>Swap counterparts</source>
            <translation>Обмен соответствиями</translation>
        </message>
        <message>
            <source>Timeline edit</source>
            <translation>Правка хронологии</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Drop both at once, a folder, or one on each side.</source>
            <translation>Перетащите оба сразу, папку или по одному на каждую сторону.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Open a Kazakh and a Russian text</source>
            <translation>Открыть казахский и русский тексты</translation>
        </message>
        <message>
            <source>Paste two texts</source>
            <translation>Вставить два текста</translation>
        </message>
        <message>
            <source>Recent pairs</source>
            <translation>Недавние пары</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>The program ended unexpectedly. Your work was kept: {0}</source>
            <translation>Программа неожиданно завершилась. Ваша работа сохранена: {0}</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Открыть пример</translation>
        </message>
    </context>
    <context>
        <name>StatusFields</name>
        <message>
            <source>Back to the usual size</source>
            <translation>Вернуть обычный размер</translation>
        </message>
        <message>
            <source>Encoding of the Kazakh text: {0}, of the Russian text: {1}</source>
            <translation>Кодировка казахского текста: {0}, русского: {1}</translation>
        </message>
        <message>
            <source>Go to paragraph…</source>
            <translation>Перейти к абзацу…</translation>
        </message>
        <message>
            <source>Go to the next weakly aligned row</source>
            <translation>Перейти к следующей строке с ненадёжным выравниванием</translation>
        </message>
        <message>
            <source>List the findings with an answer</source>
            <translation>Показать расхождения с решением</translation>
        </message>
        <message>
            <source>List the findings without an answer</source>
            <translation>Показать расхождения без решения</translation>
        </message>
        <message>
            <source>Pair {0}</source>
            <translation>Пара {0}</translation>
        </message>
        <message>
            <source>Show all findings</source>
            <translation>Показать все расхождения</translation>
        </message>
        <message>
            <source>Show the current finding in the texts</source>
            <translation>Показать текущее расхождение в текстах</translation>
        </message>
        <message>
            <source>alignment {0}%</source>
            <translation>выравнивание {0} %</translation>
        </message>
        <message>
            <source>decided {0} ({1}%)</source>
            <translation>решено {0} ({1} %)</translation>
        </message>
        <message>
            <source>finding {0} of {1}</source>
            <translation>расхождение {0} из {1}</translation>
        </message>
        <message>
            <source>findings {0}</source>
            <translation>расхождений {0}</translation>
        </message>
        <message>
            <source>undecided {0}</source>
            <translation>без решения {0}</translation>
        </message>
        <message>
            <source>{0} hidden by the filter</source>
            <translation>скрыто фильтром: {0}</translation>
        </message>
    </context>
    <context>
        <name>Structure</name>
        <message>
            <source>Kazakh paragraphs {kk}, Russian paragraphs {ru}: divided in another way.</source>
            <translation>Казахских абзацев: {kk}, русских: {ru} — текст разбит по-разному.</translation>
        </message>
        <message numerus="yes">
            <source>Perhaps a running head or page number, on %n pages; it takes no part in anything.</source>
            <translation>
                <numerusform>Вероятно, колонтитул или номер страницы, на %n странице; в сравнении не участвует.</numerusform>
                <numerusform>Вероятно, колонтитул или номер страницы, на %n страницах; в сравнении не участвует.</numerusform>
                <numerusform>Вероятно, колонтитул или номер страницы, на %n страницах; в сравнении не участвует.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %n Kazakh paragraphs have no counterpart in the Russian text.</source>
            <translation>
                <numerusform>У этого %n казахского абзаца нет соответствия в русском тексте.</numerusform>
                <numerusform>У этих %n казахских абзацев нет соответствия в русском тексте.</numerusform>
                <numerusform>У этих %n казахских абзацев нет соответствия в русском тексте.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %n Russian paragraphs have no counterpart in the Kazakh text.</source>
            <translation>
                <numerusform>У этого %n русского абзаца нет соответствия в казахском тексте.</numerusform>
                <numerusform>У этих %n русских абзацев нет соответствия в казахском тексте.</numerusform>
                <numerusform>У этих %n русских абзацев нет соответствия в казахском тексте.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %n paragraphs stand in another order or place in the other text.</source>
            <translation>
                <numerusform>Этот %n абзац в другом тексте стоит в другом порядке или месте.</numerusform>
                <numerusform>Эти %n абзаца в другом тексте стоят в другом порядке или месте.</numerusform>
                <numerusform>Эти %n абзацев в другом тексте стоят в другом порядке или месте.</numerusform>
            </translation>
        </message>
        <message>
            <source>This Kazakh paragraph has no counterpart in the Russian text.</source>
            <translation>У этого казахского абзаца нет соответствия в русском тексте.</translation>
        </message>
        <message>
            <source>This Russian paragraph has no counterpart in the Kazakh text.</source>
            <translation>У этого русского абзаца нет соответствия в казахском тексте.</translation>
        </message>
        <message>
            <source>This paragraph stands at another place in the other text.</source>
            <translation>Этот абзац в другом тексте стоит в другом месте.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsDialog</name>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Позже</translation>
        </message>
        <message>
            <source>&amp;One event</source>
            <translation>&amp;Одно событие</translation>
        </message>
        <message>
            <source>&amp;Two events</source>
            <translation>&amp;Два события</translation>
        </message>
        <message>
            <source>Are these one event?</source>
            <translation>Это одно событие?</translation>
        </message>
        <message>
            <source>No two events are left that may be one.</source>
            <translation>Событий, которые могли бы быть одним, не осталось.</translation>
        </message>
        <message>
            <source>{0} of {1} – alike by {2}%</source>
            <translation>{0} из {1} — сходство {2} %</translation>
        </message>
    </context>
    <context>
        <name>System</name>
        <message>
            <source>access is denied</source>
            <translation>нет доступа</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>это папка</translation>
        </message>
        <message>
            <source>it is in use by another program</source>
            <translation>он занят другой программой</translation>
        </message>
        <message>
            <source>it would be too large for this disk</source>
            <translation>слишком велик для этого диска</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>слишком длинное имя</translation>
        </message>
        <message>
            <source>the disk cannot be written to</source>
            <translation>диск защищён от записи</translation>
        </message>
        <message>
            <source>the disk does not answer</source>
            <translation>диск не отвечает</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>на диске нет места</translation>
        </message>
        <message>
            <source>the system refused it: error {number}</source>
            <translation>отказ системы: ошибка {number}</translation>
        </message>
        <message>
            <source>there is no such file or folder</source>
            <translation>такого файла или папки нет</translation>
        </message>
        <message>
            <source>there is one of this name already</source>
            <translation>такое имя уже есть</translation>
        </message>
        <message>
            <source>there is too little memory</source>
            <translation>не хватает памяти</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>открыто слишком много файлов</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>All rows are shown</source>
            <translation>Показаны все строки</translation>
        </message>
        <message>
            <source>Findings only</source>
            <translation>Только расхождения</translation>
        </message>
        <message>
            <source>Findings ±1</source>
            <translation>Расхождения ±1</translation>
        </message>
        <message>
            <source>Only rows with findings are shown</source>
            <translation>Показаны только строки с расхождениями</translation>
        </message>
        <message>
            <source>Rows with findings and their neighbours are shown</source>
            <translation>Показаны строки с расхождениями и соседние</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Отменено: {0}</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Begin</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Противоречие</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Конец</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Inferred</source>
            <translation>Вычислено</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Без даты</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>противоречие</translation>
        </message>
        <message>
            <source>hypothetical</source>
            <translation>предположительно</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>вычислено</translation>
        </message>
        <message>
            <source>past</source>
            <translation>состоялось</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>планируется</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message>
            <source>All documents</source>
            <translation>Все документы</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Противоречия</translation>
        </message>
        <message>
            <source>Documents whose events are listed</source>
            <translation>Документы, чьи события в списке</translation>
        </message>
        <message>
            <source>Edit date…</source>
            <translation>Изменить дату…</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
        <message>
            <source>Filter events</source>
            <translation>Фильтр событий</translation>
        </message>
        <message>
            <source>Filter events by text</source>
            <translation>Фильтр событий по тексту</translation>
        </message>
        <message>
            <source>Go to {0} ({1})</source>
            <translation>Перейти: {0} ({1})</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Merge chosen events</source>
            <translation>Объединить выбранные события</translation>
        </message>
        <message>
            <source>One side</source>
            <translation>Одна сторона</translation>
        </message>
        <message>
            <source>Perhaps one event: {0}</source>
            <translation>Возможно, одно событие: {0}</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Планируемые</translation>
        </message>
        <message>
            <source>Show how they disagree</source>
            <translation>Показать, в чём расходятся</translation>
        </message>
        <message>
            <source>Split mentions</source>
            <translation>Разделить упоминания</translation>
        </message>
        <message>
            <source>Texts of {0}</source>
            <translation>Тексты от {0}</translation>
        </message>
        <message>
            <source>Texts without a date: {0}</source>
            <translation>Тексты без даты: {0}</translation>
        </message>
        <message>
            <source>Words such as “last year” are counted from this day.</source>
            <translation>Слова вроде «в прошлом году» отсчитываются от этого дня.</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n events</source>
            <translation>
                <numerusform>{0} из %n события</numerusform>
                <numerusform>{0} из %n событий</numerusform>
                <numerusform>{0} из %n событий</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>From the top again: the first weak row</source>
            <translation>Снова с начала: первая строка с ненадёжным выравниванием</translation>
        </message>
        <message>
            <source>No row is weakly aligned.</source>
            <translation>Строк с ненадёжным выравниванием нет.</translation>
        </message>
        <message>
            <source>Pair {0} of {1}: {2}</source>
            <translation>Пара {0} из {1}: {2}</translation>
        </message>
        <message>
            <source>The project has no other pair.</source>
            <translation>Других пар в проекте нет.</translation>
        </message>
    </context>
    <context>
        <name>WindowBars</name>
        <message>
            <source>&amp;Redo</source>
            <translation>В&amp;ернуть</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Инструменты</translation>
        </message>
    </context>
    <context>
        <name>WindowFrame</name>
        <message>
            <source>Align again</source>
            <translation>Выровнять заново</translation>
        </message>
        <message>
            <source>Document date</source>
            <translation>Дата документа</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Align the two texts</source>
            <translation>Выравнивание текстов</translation>
        </message>
        <message>
            <source>Ambiguous</source>
            <translation>Неоднозначно</translation>
        </message>
        <message>
            <source>Build the timeline</source>
            <translation>Построение хронологии</translation>
        </message>
        <message>
            <source>Coarser date</source>
            <translation>Менее точная дата</translation>
        </message>
        <message>
            <source>Compare numbers and dates</source>
            <translation>Сравнение чисел и дат</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Противоречие</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>Пересчитано</translation>
        </message>
        <message>
            <source>Does not add up</source>
            <translation>Не сходится</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Find paragraphs and sentences</source>
            <translation>Поиск абзацев и предложений</translation>
        </message>
        <message>
            <source>Fixed outside</source>
            <translation>Исправлено</translation>
        </message>
        <message>
            <source>Hypothetical</source>
            <translation>Предположительно</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>Проигнорировано</translation>
        </message>
        <message>
            <source>Merged paragraphs</source>
            <translation>Объединённые абзацы</translation>
        </message>
        <message>
            <source>No counterpart</source>
            <translation>Нет соответствия</translation>
        </message>
        <message>
            <source>Not part of the text</source>
            <translation>Не часть текста</translation>
        </message>
        <message>
            <source>On one side only</source>
            <translation>Только с одной стороны</translation>
        </message>
        <message>
            <source>Other currency</source>
            <translation>Другая валюта</translation>
        </message>
        <message>
            <source>Other date</source>
            <translation>Другая дата</translation>
        </message>
        <message>
            <source>Other direction</source>
            <translation>Другое направление</translation>
        </message>
        <message>
            <source>Other form</source>
            <translation>Другая форма</translation>
        </message>
        <message>
            <source>Other identifier</source>
            <translation>Другой номер</translation>
        </message>
        <message>
            <source>Other limit</source>
            <translation>Другой предел</translation>
        </message>
        <message>
            <source>Other magnitude</source>
            <translation>Другой порядок величины</translation>
        </message>
        <message>
            <source>Other ordinal</source>
            <translation>Другой порядковый номер</translation>
        </message>
        <message>
            <source>Other sign</source>
            <translation>Другой знак</translation>
        </message>
        <message>
            <source>Other unit</source>
            <translation>Другая единица</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Другое значение</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Состоялось</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Планируется</translation>
        </message>
        <message>
            <source>Read the files</source>
            <translation>Чтение файлов</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Замечание</translation>
        </message>
        <message>
            <source>Rounded</source>
            <translation>Округлено</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранение</translation>
        </message>
        <message>
            <source>Stands elsewhere</source>
            <translation>Стоит в другом месте</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Без решения</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Предупреждение</translation>
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
            <translation>Пока ни одно расхождение не устранено правкой.</translation>
        </message>
    </context>
    <context>
        <name>accessibility</name>
        <message>
            <source>bookmark</source>
            <translation>закладка</translation>
        </message>
        <message>
            <source>comment: {0}</source>
            <translation>комментарий: {0}</translation>
        </message>
        <message>
            <source>no counterpart</source>
            <translation>нет соответствия</translation>
        </message>
    </context>
</TS>
