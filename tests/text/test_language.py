from __future__ import annotations

import re

import pytest

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.language import guess_lang

KAZAKH = (
    "Бүгін Астанада екі елдің басшылары кездесіп, көлік пен энергетика саласындағы "
    "ынтымақтастықты кеңейту туралы уағдаласты. Тауар айналымы бір жылда он пайызға өсті."
)
RUSSIAN = (
    "Сегодня в Астане главы двух стран встретились и договорились расширить сотрудничество "
    "в транспорте и энергетике. Товарооборот за год вырос на десять процентов."
)
TEXTS = {
    "Kazakh": (KAZAKH, Lang.KK),
    "Russian": (RUSSIAN, Lang.RU),
    "short Kazakh": ("Қазақстан Республикасы", Lang.KK),
    "short Russian": ("Республика Казахстан", Lang.RU),
    "Kazakh of back vowels alone": (
        "Қала тұрғындары жаңа мұражай ашылғанын қуана қарсы алды, құттықтаулар айтылды.",
        Lang.KK,
    ),
    "Russian with few о, no ы, э, ё": (
        "Министр сказал: цена зерна растёт. Минувшим летним днём к причалам пришли три судна.",
        Lang.RU,
    ),
    "Kazakh in capitals": (KAZAKH.upper(), Lang.KK),
    "Russian with Kazakh names": (
        RUSSIAN + " Встречу вёл Қасым-Жомарт Тоқаев. " + RUSSIAN,
        Lang.RU,
    ),
    "Kazakh quoting Russian": (KAZAKH * 2 + " «Мы договорились», – деді ол. ", Lang.KK),
    "Russian with Latin names": (RUSSIAN + " Компании Chevron и ExxonMobil согласны.", Lang.RU),
    "Kazakh without its letters": (
        re.sub("[әғқңөұүһі]", "?", KAZAKH, flags=re.IGNORECASE),
        Lang.KK,
    ),
    "English": ("The heads of the two states met today and agreed to work together.", None),
    "German": ("Die Staatschefs beider Länder trafen sich heute und einigten sich.", None),
    "Kazakh in Latin letters": ("Bügin Astanada eki eldiñ basşylary kezdesip, uağdalasty.", None),
    "Ukrainian": (
        "Сьогодні в Астані глави двох держав зустрілися й домовилися розширити співпрацю "
        "в транспорті та енергетиці. Товарообіг за рік зріс на десять відсотків.",
        None,
    ),
    "Belarusian": (
        "Сёння ў Астане кіраўнікі дзвюх краін сустрэліся і дамовіліся пашырыць супрацоўніцтва "
        "ў транспарце і энергетыцы. Тавараабарот за год вырас на дзесяць працэнтаў.",
        None,
    ),
    "Kyrgyz": (
        "Бүгүн Астанада эки өлкөнүн башчылары жолугуп, транспорт жана энергетика тармагындагы "
        "кызматташтыкты кеңейтүү жөнүндө макулдашышты. Соода жүгүртүү бир жылда он пайызга өстү.",
        None,
    ),
    "Tatar": (
        "Бүген Астанада ике ил җитәкчеләре очрашып, транспорт һәм энергетика өлкәсендә "
        "хезмәттәшлекне киңәйтү турында килештеләр. Сәүдә әйләнеше елга ун процентка артты.",
        None,
    ),
    "Bulgarian": (
        "Днес в Астана държавните глави на двете страни се срещнаха и се договориха да разширят "
        "сътрудничеството в транспорта и енергетиката. Търговията нарасна с десет процента.",
        None,
    ),
    "Mongolian": (
        "Өнөөдөр Астанад хоёр улсын тэргүүн уулзаж, тээвэр, эрчим хүчний салбарт хамтын "
        "ажиллагаагаа өргөжүүлэхээр тохиролцов. Худалдааны эргэлт арван хувиар өслөө.",
        None,
    ),
    "Serbian": ("Данас су се у Астани састали шефови двеју држава и договорили сарадњу.", None),
    "Uzbek in Cyrillic": (
        "Бугун Остонада икки давлат раҳбарлари учрашиб, транспорт ва энергетика соҳасидаги "
        "ҳамкорликни кенгайтириш ҳақида келишиб олдилар. Савдо айланмаси ўн фоизга ўсди.",
        None,
    ),
    "numbers only": ("2023 533 62 % 4,5", None),
    "nothing": ("", None),
    "hostile": ("\0\ud800\ufffd", None),
}


@pytest.mark.parametrize(("text", "lang"), TEXTS.values(), ids=TEXTS)
def test_language_is_told_by_letters(text: str, lang: Lang | None) -> None:
    assert guess_lang(text) is lang
