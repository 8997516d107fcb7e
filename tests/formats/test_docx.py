"""Word documents are read as their reader would see them with all changes accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.formats.base import RawBilingual, RawDocument
from kzaz_desk.formats.docx import DocxReader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    Write = Callable[[str, bytes], Path]
    Make = Callable[..., bytes]


def texts(document: Any) -> list[str]:
    return [span.of(document.text) for span in document.paragraphs]


@pytest.fixture
def read(write: Write, make_docx: Make) -> Callable[..., RawDocument]:
    def reading(body: str, **parts: str) -> RawDocument:
        path = write("құжат.docx", make_docx(body, **parts))
        document = DocxReader().read(path, Unwatched())
        assert isinstance(document, RawDocument)
        return document

    return reading


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        pytest.param(run("5 млн ") + run("теңге"), "5 млн теңге", id="runs"),
        pytest.param(f"<w:ins>{run('қосылды')}</w:ins>", "қосылды", id="insertion"),
        pytest.param(run("2024") + f"<w:del>{run(' жыл')}</w:del>", "2024", id="deletion"),
        pytest.param(
            f"<w:del><w:r><w:delText>ескі</w:delText></w:r></w:del>{run('жаңа')}",
            "жаңа",
            id="deleted",
        ),
        pytest.param(
            f"<w:moveFrom>{run('кетті')}</w:moveFrom><w:moveTo>{run('келді')}</w:moveTo>",
            "келді",
            id="move",
        ),
        pytest.param(f"<w:hyperlink>{run('сілтеме')}</w:hyperlink>", "сілтеме", id="link"),
        pytest.param(
            f"{run('а')}<w:r><w:tab/><w:br/></w:r>{run('ә')}", "а ә", id="tab-and-line-break"
        ),
        pytest.param(
            f"{run('қазақ')}<w:r><w:noBreakHyphen/></w:r>{run('орыс')}",
            "қазақ\u2011орыс",
            id="hyphen",
        ),
        pytest.param(
            run("25 м") + run("2", '<w:vertAlign w:val="superscript"/>'), "25 м²", id="superscript"
        ),
        pytest.param(
            f"<w:r><w:instrText>PAGE 7</w:instrText></w:r>{run('мәтін')}", "мәтін", id="field-code"
        ),
        pytest.param(
            f"<w:sdt><w:sdtContent>{run('басқару')}</w:sdtContent></w:sdt>", "басқару", id="control"
        ),
        pytest.param(run("көрінеді") + run("құпия", "<w:vanish/>"), "көрінеді", id="hidden"),
        pytest.param(run("12\u00a0500"), "12\u00a0500", id="no-break-space"),
    ],
)
def test_paragraph_is_read_as_seen(
    read: Callable[..., RawDocument], inside: str, text: str
) -> None:
    assert texts(read(p(inside))) == [text]


def test_deleted_paragraph_mark_joins_two_paragraphs(read: Callable[..., RawDocument]) -> None:
    document = read(p(run("Бір, "), properties="<w:rPr><w:del/></w:rPr>") + p(run("екі.")))

    assert texts(document) == ["Бір, екі."]
    assert "Tracked" in str(document.notes[0])


def test_deleted_table_row_is_left_out(read: Callable[..., RawDocument]) -> None:
    rows = "".join(
        f"<w:tr><w:trPr>{mark}</w:trPr><w:tc>{p(run(text))}</w:tc></w:tr>"
        for text, mark in (("қалды", ""), ("өшті", "<w:del/>"))
    )

    assert texts(read(f"<w:tbl>{rows}</w:tbl>")) == ["қалды"]


def test_locators_lead_to_paragraphs_cells_and_notes(read: Callable[..., RawDocument]) -> None:
    cells = f"<w:tc>{p(run('Жыл'))}</w:tc><w:tc>{p(run('2024'))}</w:tc>"
    call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    document = read(
        p(run("Тақырып"), properties='<w:pStyle w:val="Heading1"/>')
        + p()
        + p(run("Тармақ"), call, properties="<w:numPr/>")
        + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>",
        footnotes=f'<w:footnote w:id="1">{p(run("бөгде"))}</w:footnote>'
        f'<w:footnote w:id="2">{p(run("Ескерту 3 млн"))}</w:footnote>',
    )

    assert dict(zip(document.locators, texts(document), strict=True)) == {
        "paragraph 1 (heading)": "Тақырып",
        "paragraph 2 (list item)": "Тармақ",
        "table 1, row 1, column 1": "Жыл",
        "table 1, row 1, column 2": "2024",
        "footnote 1": "Ескерту 3 млн",
    }


def test_text_box_is_read_once(read: Callable[..., RawDocument]) -> None:
    box = f"<w:txbxContent>{p(run('Жақтау'))}</w:txbxContent>"
    drawing = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/'
        f'2006"><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>'
    )

    document = read(p(run("Алдында"), f"<w:r>{drawing}</w:r>") + p(run("Соңында")))

    assert texts(document) == ["Алдында", "Жақтау", "Соңында"]


def table(rows: Sequence[tuple[str, ...]]) -> str:
    def cell(text: str) -> str:
        return f"<w:tc>{''.join(p(run(line)) for line in text.split('|'))}</w:tc>"

    lines = [f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows]
    return f"<w:tbl>{''.join(lines)}</w:tbl>"


ROWS: list[tuple[str, ...]] = [
    ("1", "Биыл екі мектеп салынды.|Құны 5 млн теңге.", "В этом году построено две школы."),
    ("2", "Келесі жылы тағы үшеуі ашылады.", "В следующем году откроют ещё три."),
]


@pytest.mark.parametrize("heading", [[], [("№", "Қазақша", "Русский")]], ids=["bare", "headed"])
def test_table_of_two_languages_is_a_pair(
    write: Write, make_docx: Make, heading: list[tuple[str, ...]]
) -> None:
    path = write("екі.docx", make_docx(table(heading + ROWS)))

    pair = DocxReader().read(path, Unwatched())

    assert isinstance(pair, RawBilingual)
    assert texts(pair.kk) == [
        "Биыл екі мектеп салынды.",
        "Құны 5 млн теңге.",
        "Келесі жылы тағы үшеуі ашылады.",
    ]
    assert texts(pair.ru) == [row[2] for row in ROWS]
    assert pair.rows == ((range(2), range(1)), (range(2, 3), range(1, 2)))
    assert pair.ru.locators[1] == f"table 1, row {len(heading) + 2}"


def test_russian_column_may_come_first(write: Write, make_docx: Make) -> None:
    path = write("екі.docx", make_docx(table([(row[2], row[1]) for row in ROWS])))

    pair = DocxReader().read(path, Unwatched())

    assert isinstance(pair, RawBilingual)
    assert texts(pair.ru) == [row[2] for row in ROWS]


def test_text_around_a_bilingual_table_stays(write: Write, make_docx: Make) -> None:
    body = p(run("Үндеу")) + p(run("Обращение")) + table(ROWS)

    pair = DocxReader().read(write("екі.docx", make_docx(body)), Unwatched())

    assert isinstance(pair, RawBilingual)
    assert texts(pair.kk)[0] == "Үндеу"
    assert texts(pair.ru)[0] == "Обращение"


def test_table_of_one_language_is_no_pair(read: Callable[..., RawDocument]) -> None:
    assert len(texts(read(table([("Жылы", "Ауданы"), ("Көкшетау", "Өскемен")])))) == 4


def test_strict_form_is_read(write: Write, make_docx: Make) -> None:
    data = make_docx(p(run("Қатаң")))
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    import zipfile
    from io import BytesIO

    old = zipfile.ZipFile(BytesIO(data))
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in old.namelist():
            text = old.read(name).decode()
            archive.writestr(
                name,
                text.replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main", strict
                ),
            )

    document = DocxReader().read(write("a.docx", out.getvalue()), Unwatched())

    assert isinstance(document, RawDocument)
    assert texts(document) == ["Қатаң"]


def test_document_without_text_says_so(write: Write, make_docx: Make) -> None:
    with pytest.raises(ReadError) as caught:
        DocxReader().read(write("бос.docx", make_docx(p())), Unwatched())

    assert caught.value.reason is ReadFailure.NO_TEXT


def test_file_of_another_program_is_read(tmp_path: Path) -> None:
    import docx

    made = docx.Document()
    made.add_heading("Облыс жаңалықтары", 1)
    made.add_paragraph("Бірінші тармақ", style="List Bullet")
    made.add_table(1, 1).cell(0, 0).text = "Ұяшық"
    made.sections[0].header.paragraphs[0].text = "Газет"
    path = tmp_path / "a.docx"
    made.save(str(path))

    document = DocxReader().read(path, Unwatched())

    assert isinstance(document, RawDocument)
    assert texts(document) == ["Облыс жаңалықтары", "Бірінші тармақ", "Ұяшық"]
    assert document.locators[0] == "paragraph 1 (heading)"
    assert "Headers" in str(document.notes[0])
