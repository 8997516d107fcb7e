"""What looks like a date and is none."""

from __future__ import annotations

from datetime import date

import pytest

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.timex import extract_timexes
from tests.text.trap_sentences import trap_sentences

REFERENCE = date(2025, 10, 20)
MOST_PER_THOUSAND = 3

TRAPS = (
    ("жылы ауа райы сақталады", Lang.KK),
    ("жазғы маусым басталды", Lang.KK),
    ("футбол маусымы жабылды", Lang.KK),
    ("Қазан қаласында матч өтті", Lang.KK),
    ("Ол Қазанға ұшып кетті", Lang.KK),
    ("2000 әскер келді", Lang.KK),
    ("1998 адам қатысты", Lang.KK),
    ("52 жастағы ер адам", Lang.KK),
    ("нан, май, ет, т.б. және ж.б.", Lang.KK),
    ("төрт күндік апта енгізілді", Lang.KK),
    ("қар жауды, там құлады, жел тұрды", Lang.KK),
    ("Жұма намазына барды", Lang.KK),
    ("Наурыз мейрамын тойлады", Lang.KK),
    ("ай жарық, күн ыстық болды", Lang.KK),
    ("жылға жағасында ауыл бар", Lang.KK),
    ("жұмыс күні ішінде қаралады", Lang.KK),
    ("қара қазанда ет асылды", Lang.KK),
    ("среда обитания и деловая среда", Lang.RU),
    ("в среде предпринимателей", Lang.RU),
    ("2000 военнослужащих прибыли", Lang.RU),
    ("Ему 18 лет", Lang.RU),
    ("37-летний водитель", Lang.RU),
    ("пятидесятилетний Асан Омаров", Lang.RU),
    ("Иван Петров, 26 лет, уехал", Lang.RU),
    ("четырехдневная неделя вводится", Lang.RU),
    ("Мая пришла с Мартиным и Августом", Lang.RU),
    ("день выборов настал, в день выборов", Lang.RU),
    ("человек и часть, счёт 3:1", Lang.RU),
    ("Мен күрішке май қостым", Lang.KK),
    ("төрт күндік жұмыс аптасы", Lang.KK),
    ("передача «Этим утром»", Lang.RU),
    ("перед последним днём отдыха", Lang.RU),
    ("создаёт среду общения", Lang.RU),
)


@pytest.mark.parametrize(("text", "lang"), TRAPS, ids=[text for text, _ in TRAPS])
def test_trap_is_no_date(text: str, lang: Lang) -> None:
    assert extract_timexes(text, lang, reference=REFERENCE) == ()


@pytest.mark.parametrize("lang", list(Lang))
def test_text_without_times_has_next_to_no_dates(lang: Lang) -> None:
    sentences = trap_sentences(lang)

    hits = sum(len(extract_timexes(text, lang, reference=REFERENCE)) for text in sentences)

    assert len(sentences) > 500
    assert hits * 1000 <= MOST_PER_THOUSAND * len(sentences)
