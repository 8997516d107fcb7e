from __future__ import annotations

import random

import pytest

from kzaz_desk.formats.encodings import LEGACY, WITHOUT_KAZAKH, Guess, decode, guess_encoding

KAZAKH = (
    "Қазақстан мен Әзербайжан арасындағы жүк тасымалы соңғы бес жылда айтарлықтай өсті. "
    "Биыл теміржолмен екі миллион тоннаға жуық астық, мұнай және металл жеткізілді. "
    "«Бұл – порттардың мүмкіндігін кеңейтудің нәтижесі», – деді көлік вице-министрі. "
    "Тараптар Ақтау порты арқылы өтетін бағытты дамытуға, кедендік рәсімді жеңілдетуге "
    "уағдаласты. Сондай-ақ ғылым, білім беру, ауыл шаруашылығы салаларында он шақты құжатқа "
    "қол қойылды. Келесі кездесу Бакуде өтеді деп күтіліп отыр. Ұйымдастырушылар оған елуден "
    "астам компания қатысатынын хабарлады. Һәм бұл байланыстың тамыры тереңде жатыр."
)
RUSSIAN = (
    "Перевозки грузов между Казахстаном и Азербайджаном за последние пять лет заметно выросли. "
    "В этом году по железной дороге доставили около двух миллионов тонн зерна, нефти и металла. "
    "«Это – итог расширения портов», – сказал вице-министр транспорта. Стороны договорились "
    "развивать маршрут через порт Актау и упростить таможенные процедуры. Подписано также около "
    "десяти документов о науке, образовании и сельском хозяйстве. Ожидается, что следующая "
    "встреча пройдёт в Баку. Организаторы сообщили, что в ней примут участие более пятидесяти "
    "компаний. Объём торговли, как подчеркнули эксперты, ещё далёк от предела."
)
EXCERPT = 200
NUMBER = 40


def _excerpts(text: str) -> list[str]:
    chance = random.Random(7)
    starts = [chance.randrange(len(text) - EXCERPT) for _ in range(NUMBER)]
    return [text[start : start + EXCERPT] for start in starts]


@pytest.mark.parametrize("name", sorted(set(LEGACY) - WITHOUT_KAZAKH))
def test_encoding_of_kazakh_excerpts_is_told(name: str) -> None:
    guesses = [guess_encoding(text.encode(LEGACY[name])) for text in _excerpts(KAZAKH)]

    assert [guess and guess.name for guess in guesses] == [name] * NUMBER


@pytest.mark.parametrize("name", sorted(WITHOUT_KAZAKH))
def test_encoding_of_russian_excerpts_is_told(name: str) -> None:
    guesses = [guess_encoding(text.encode(LEGACY[name], "replace")) for text in _excerpts(RUSSIAN)]

    assert [guess and guess.name for guess in guesses] == [name] * NUMBER


@pytest.mark.parametrize(
    ("codec", "name", "is_certain"),
    [
        ("utf-8", "UTF-8", True),
        ("utf-8-sig", "UTF-8", True),
        ("utf-16", "UTF-16LE", True),
        ("utf-16-le", "UTF-16LE", False),
        ("utf-16-be", "UTF-16BE", False),
    ],
)
@pytest.mark.parametrize("text", [KAZAKH, RUSSIAN], ids=["Kazakh", "Russian"])
def test_unicode_comes_back_without_its_mark(
    codec: str, name: str, is_certain: bool, text: str
) -> None:
    data = text.encode(codec)

    guess = guess_encoding(data)

    assert guess is not None
    assert (guess.name, guess.is_certain) == (name, is_certain)
    assert decode(data, guess) == (text, 0)


def test_damaged_utf8_stays_utf8_and_counts_what_was_lost() -> None:
    data = bytearray(KAZAKH.encode())
    data[300] = 0xFF

    guess = guess_encoding(bytes(data))
    assert guess == Guess("UTF-8")
    text, lost = decode(bytes(data), guess)

    assert lost == text.count("\ufffd") > 0


def test_lone_surrogates_in_utf16_are_replaced() -> None:
    data = b"\xff\xfe" + KAZAKH.encode("utf-16-le") + b"\x00\xd8"

    text, lost = decode(data, guess_encoding(data) or Guess("UTF-8"))

    assert (text, lost) == (KAZAKH + "\ufffd", 1)


@pytest.mark.parametrize(
    "data",
    [bytes(random.Random(3).randbytes(4000)), "漢字かな交じり文".encode("euc-jp") * 40],
    ids=["noise", "Japanese"],
)
def test_other_bytes_have_no_encoding(data: bytes) -> None:
    assert guess_encoding(data) is None
