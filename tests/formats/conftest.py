"""Small sound files of every format, made anew for each test."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

Item = tuple[float, float, float, str]

HEAD = "Облыс бюджеті туралы"
BODY = "Биыл ауыл мектептеріне 5 млн теңге бөлінді."
RU_HEAD = "О бюджете области"
RU_BODY = "В этом году сельским школам выделено 5 млн тенге."

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.'
    'openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
)


def packed(files: dict[str, str | bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A Word file with this content of `w:body`; further parts by their name without suffix."""
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "word/document.xml": f'<?xml version="1.0"?><w:document {_W}><w:body>{body}</w:body>'
        "</w:document>",
    }
    for name, content in parts.items():
        files[f"word/{name}.xml"] = f'<?xml version="1.0"?><w:{name} {_W}>{content}</w:{name}>'
    return packed(files)


def odt(body: str, styles: str = "") -> bytes:
    """An OpenDocument text with this content of `office:text`."""
    content = (
        f'<?xml version="1.0"?><office:document-content {_ODF}><office:automatic-styles>{styles}'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def fodt(body: str) -> bytes:
    """A flat OpenDocument text with this content of `office:text`."""
    return (
        f'<?xml version="1.0"?><office:document {_ODF} office:mimetype="application/vnd.oasis.'
        f'opendocument.text"><office:body><office:text>{body}</office:text></office:body>'
        "</office:document>"
    ).encode()


def ods(rows: Sequence[Sequence[str]]) -> bytes:
    """An OpenDocument sheet of texts."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{text}</text:p>'
            "</table:table-cell>"
            for text in row
        )
        + "</table:table-row>"
        for row in rows
    )
    content = (
        f'<?xml version="1.0"?><office:document-content {_ODF}><office:body><office:spreadsheet>'
        f'<table:table table:name="Парақ">{cells}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>"
    )
    return packed({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def rtf(body: str) -> bytes:
    """Rich Text; letters beyond ASCII are written as Word writes them."""
    codes = "".join(c if ord(c) < 128 else _rtf_code(c) for c in body)
    fonts = r"{\fonttbl{\f0\fcharset204 Times New Roman;}}"
    return (r"{\rtf1\ansi\ansicpg1251\deff0" + fonts + codes + "}").encode("ascii")


def _rtf_code(letter: str) -> str:
    units = letter.encode("utf-16-le")
    return "".join(
        f"\\u{int.from_bytes(units[i : i + 2], 'little', signed=True)}?"
        for i in range(0, len(units), 2)
    )


def pdf(pages: Sequence[Sequence[Item]]) -> bytes:
    """A PDF whose pages hold texts at (x, y, size); every letter is half as wide as high."""
    letters = sorted({letter for page in pages for item in page for letter in item[3]})
    codes = {letter: number for number, letter in enumerate(letters, start=1)}
    objects: list[bytes] = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H"
        b"/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/DW 500/FontDescriptor 5 0 R"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
        b"<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 -200 500 800]/ItalicAngle 0"
        b"/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
        _stream(_unicode_map(codes)),
    ]
    kids = []
    for page in pages:
        drawn = " ".join(
            f"/F {size:g} Tf 1 0 0 1 {x:g} {y:g} Tm "
            f"<{''.join(f'{codes[letter]:04x}' for letter in text)}> Tj"
            for x, y, size, text in page
        )
        objects.append(_stream(f"BT {drawn} ET" if drawn else ""))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
            b"/Contents %d 0 R>>" % len(objects)
        )
        kids.append(len(objects))
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{listed}]>>".encode()
    return _pdf_file(objects)


def _pdf_file(objects: Sequence[bytes]) -> bytes:
    out = b"%PDF-1.7\n"
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (size, table, size, len(out))
    )


def _stream(content: str) -> bytes:
    data = content.encode("ascii")
    return b"<</Length %d>>stream\n%s\nendstream" % (len(data), data)


def _unicode_map(codes: dict[str, int]) -> str:
    rows = [f"<{code:04x}> <{letter.encode('utf-16-be').hex()}>" for letter, code in codes.items()]
    blocks = [rows[i : i + 100] for i in range(0, len(rows), 100)]
    listed = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
        f"1 begincodespacerange <0000> <ffff> endcodespacerange\n{listed}\nendcmap end end"
    )


def xlsx(rows: Sequence[Sequence[object]], *, top: int = 0) -> bytes:
    import xlsxwriter

    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Парақ")
        for number, row in enumerate(rows, start=top):
            sheet.write_row(number, 0, row)
    return out.getvalue()


def tmx(units: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">'
        f'<header srclang="ru"/><body>{units}</body></tmx>'
    ).encode()


def xliff(units: str) -> bytes:
    return (
        '<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
        f'<file source-language="ru-RU" target-language="kk-KZ"><body>{units}</body></file></xliff>'
    ).encode()


NOTED = (
    f"<w:p><w:r><w:t>{HEAD}</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Аудан</w:t></w:r></w:p></w:tc><w:tc><w:p><w:ins><w:r>"
    "<w:t>14</w:t></w:r></w:ins><w:del><w:r><w:delText>15</w:delText></w:r></w:del></w:p></w:tc>"
    f"</w:tr></w:tbl><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>{BODY}</w:t></w:r></w:p>"
)


def rich() -> dict[str, bytes]:
    """Files with tables, lists, notes, tracked changes and columns, to be changed at random."""
    table = (
        "<table:table><table:table-row><table:table-cell><text:p>Аудан</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated='2'><text:p>14</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    note = (
        "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>Дерек.</text:p></text:note-body></text:note>"
    )
    flat = (
        f"<text:h>{HEAD}</text:h><text:list><text:list-item><text:p>{BODY}{note}</text:p>"
        f"</text:list-item></text:list>{table}"
    )
    cells = rf"\trowd\intbl Аудан\cell 14\cell\row \pard {BODY}{{\footnote Дерек.}}\par "
    columns = [(x, 700.0 - 13 * row, 10.0, HEAD) for row in range(6) for x in (40.0, 320.0)]
    return {
        ".docx": docx(
            NOTED,
            footnotes='<w:footnote w:id="1"><w:p><w:r><w:t>Дерек.</w:t></w:r></w:p></w:footnote>',
        ),
        ".odt": odt(flat),
        ".fodt": fodt(flat),
        ".rtf": rtf(cells),
        ".pdf": pdf([columns, columns]),
        ".ods": ods([["Қазақша", "Русский"], [HEAD, RU_HEAD], [BODY, RU_BODY]]),
        ".html": f"<h1>{HEAD}</h1><ul><li>{BODY}<sup>2</sup></ul><table><tr><td colspan=2>а<td>б"
        "</table><del>в</del>".encode(),
        ".md": f"# {HEAD}\n\n- {BODY}\n\n|а|б|\n|-|-|\n|в|г|\n\n[^1]: Дерек.\n".encode(),
        ".txt": f"{HEAD}\n\n{BODY}\n".encode("utf-16"),
    }


def _sound() -> dict[str, bytes]:
    """A sound file for each suffix, all of which say the same."""
    vtt = f"WEBVTT\n\n00:01.000 --> 00:03.000\n{HEAD}.\n\n00:04.000 --> 00:06.000\n{BODY}\n"
    return {
        ".docx": docx(
            f"<w:p><w:r><w:t>{HEAD}</w:t></w:r></w:p><w:p><w:r><w:t>{BODY}</w:t></w:r></w:p>"
        ),
        ".odt": odt(f"<text:h>{HEAD}</text:h><text:p>{BODY}</text:p>"),
        ".rtf": rtf(rf"\pard {HEAD}\par {BODY}\par "),
        ".html": f"<!doctype html><meta charset=utf-8><h1>{HEAD}</h1><p>{BODY}".encode(),
        ".md": f"# {HEAD}\n\n{BODY}\n".encode(),
        ".pdf": pdf([[(50, 780, 14, HEAD), (50, 740, 10, BODY)]]),
        ".vtt": vtt.encode(),
        ".srt": f"1\n00:00:01,000 --> 00:00:03,000\n{HEAD}.\n\n2\n00:00:04,000 --> 00:00:06,000\n"
        f"{BODY}\n".encode(),
        ".xlsx": xlsx([["Қазақша", "Русский"], [HEAD, RU_HEAD], [BODY, RU_BODY]]),
        ".tmx": tmx(
            "".join(
                f'<tu><tuv xml:lang="ru"><seg>{ru}</seg></tuv><tuv xml:lang="kk"><seg>{kk}</seg>'
                "</tuv></tu>"
                for kk, ru in ((HEAD, RU_HEAD), (BODY, RU_BODY))
            )
        ),
        ".xlf": xliff(
            "".join(
                f'<trans-unit id="{n}"><source>{ru}</source><target>{kk}</target></trans-unit>'
                for n, (kk, ru) in enumerate(((HEAD, RU_HEAD), (BODY, RU_BODY)))
            )
        ),
        ".po": (
            'msgid ""\nmsgstr ""\n"Language: kk\\n"\n\n'
            f'msgid "{RU_HEAD}"\nmsgstr "{HEAD}"\n\nmsgid "{RU_BODY}"\nmsgstr "{BODY}"\n'
        ).encode(),
    }


SUFFIXES = tuple(_sound())


@pytest.fixture(scope="session")
def sound_bytes() -> dict[str, bytes]:
    return _sound()


@pytest.fixture(scope="session")
def rich_bytes() -> dict[str, bytes]:
    return rich()


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, bytes | str], Path]:
    """Write a file into the test's own folder."""

    def written(name: str, content: bytes | str) -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return written


@pytest.fixture
def make_docx() -> Callable[..., bytes]:
    return docx


@pytest.fixture
def make_odt() -> Callable[..., bytes]:
    return odt


@pytest.fixture
def make_rtf() -> Callable[[str], bytes]:
    return rtf


@pytest.fixture
def make_pdf() -> Callable[[Sequence[Sequence[Item]]], bytes]:
    return pdf


@pytest.fixture
def make_zip() -> Callable[[dict[str, str | bytes]], bytes]:
    return packed


@pytest.fixture
def make_xlsx() -> Callable[..., bytes]:
    return xlsx
