"""One small sound file of every format that the program reads, made by the self-test."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

KK: Final = "Биыл ауданда он екі мектеп пен үш емхана ашылды, құрылыс әлі жүріп жатыр."
RU: Final = "В этом году в районе открыли двенадцать школ и три поликлиники, стройка идёт."

_XML: Final = '<?xml version="1.0" encoding="UTF-8"?>'
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OPEN: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMES: Final = "".join(
    f' xmlns:{short}="{_OPEN}{name}:1.0"'
    for short, name in (("office", "office"), ("text", "text"), ("table", "table"))
)


def one_of_each() -> Mapping[str, bytes]:
    """Content of a file by the ending of its name.

    Files of one language hold `KK`; tables, translation memories and the like hold both.
    """
    plain = (KK + "\n").encode()
    page = f'<!DOCTYPE html><meta charset="utf-8"><title>1</title><p>{KK}</p>'.encode()
    return {
        **dict.fromkeys(("", ".txt", ".text", ".md", ".markdown"), plain),
        **dict.fromkeys((".html", ".htm", ".xhtml"), page),
        **dict.fromkeys((".docx", ".docm", ".dotx"), _docx()),
        **dict.fromkeys((".odt", ".ott"), _packed_odf("text", _odf_body("text"))),
        ".fodt": _flat_odf(),
        ".rtf": _rtf(),
        ".pdf": _pdf(),
        ".srt": f"1\n00:00:01,000 --> 00:00:04,000\n{KK}\n".encode(),
        ".vtt": f"WEBVTT\n\n00:01.000 --> 00:04.000\n{KK}\n".encode(),
        **dict.fromkeys((".xlsx", ".xlsm"), _xlsx()),
        ".ods": _packed_odf("spreadsheet", _odf_body("spreadsheet")),
        ".tmx": _tmx(),
        **dict.fromkeys((".xliff", ".xlf", ".mqxliff", ".sdlxliff"), _xliff()),
        ".po": f'msgid ""\nmsgstr "Language: ru\\n"\n\nmsgid "{KK}"\nmsgstr "{RU}"\n'.encode(),
    }


def _packed(files: Mapping[str, str]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def _docx() -> bytes:
    package = "http://schemas.openxmlformats.org/package/2006/content-types"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return _packed(
        {
            "[Content_Types].xml": f'{_XML}<Types xmlns="{package}">'
            f'<Override PartName="/word/document.xml" ContentType="{_WORD}"/></Types>',
            "word/document.xml": f'{_XML}<w:document xmlns:w="{word}"><w:body><w:p><w:r>'
            f"<w:t>{KK}</w:t></w:r></w:p></w:body></w:document>",
        }
    )


def _odf_body(kind: str) -> str:
    cells = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
        for text in (KK, RU)
    )
    row = f"<table:table-row>{cells}</table:table-row>"
    table = f'<table:table table:name="1">{row}</table:table>'
    inside = table if kind == "spreadsheet" else f"<text:p>{KK}</text:p>"
    return f"<office:body><office:{kind}>{inside}</office:{kind}></office:body>"


def _packed_odf(kind: str, body: str) -> bytes:
    media = f"application/vnd.oasis.opendocument.{kind}"
    listed = f'{_XML}<m:manifest xmlns:m="{_OPEN}manifest:1.0"><m:file-entry m:full-path="/" '
    return _packed(
        {
            "mimetype": media,
            "META-INF/manifest.xml": f'{listed}m:media-type="{media}"/></m:manifest>',
            "content.xml": f"{_XML}<office:document-content{_NAMES}>{body}"
            "</office:document-content>",
        }
    )


def _flat_odf() -> bytes:
    media = "application/vnd.oasis.opendocument.text"
    head = f'{_XML}<office:document{_NAMES} office:mimetype="{media}">'
    return f"{head}{_odf_body('text')}</office:document>".encode()


def _rtf() -> bytes:
    """Letters beyond ASCII as signed UTF-16 units, as Word writes them."""
    letters = "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in KK)
    return (r"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}}\f0 " + letters + "}").encode("ascii")


def _xlsx() -> bytes:
    from xlsxwriter import Workbook

    out = BytesIO()
    book = Workbook(out, {"in_memory": True})
    book.add_worksheet().write_row(0, 0, (KK, RU))
    book.close()
    return out.getvalue()


def _tmx() -> bytes:
    sides = "".join(
        f'<tuv xml:lang="{lang}"><seg>{text}</seg></tuv>' for lang, text in (("kk", KK), ("ru", RU))
    )
    return (
        f'{_XML}<tmx version="1.4"><header creationtool="1" creationtoolversion="1" '
        'segtype="sentence" o-tmf="1" adminlang="en" srclang="kk" datatype="plaintext"/>'
        f"<body><tu>{sides}</tu></body></tmx>"
    ).encode()


def _xliff() -> bytes:
    return (
        f'{_XML}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file '
        'original="1" source-language="kk" target-language="ru" datatype="plaintext"><body>'
        f'<trans-unit id="1"><source>{KK}</source><target>{RU}</target></trans-unit>'
        "</body></file></xliff>"
    ).encode()


def _pdf() -> bytes:
    """A page whose letters have no drawing, only a table that says which letters they are."""
    codes = {letter: number for number, letter in enumerate(sorted(set(KK)), start=1)}
    shown = "".join(f"{codes[letter]:04x}" for letter in KK)
    rows = "\n".join(
        f"<{code:04x}> <{letter.encode('utf-16-be').hex()}>" for letter, code in codes.items()
    )
    letters = (
        "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{rows}\nendbfchar endcmap"
    )
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>"
        "/Contents 4 0 R>>",
        _stream(f"BT /F 12 Tf 1 0 0 1 60 760 Tm <{shown}> Tj ET"),
        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]"
        "/ToUnicode 8 0 R>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/DW 500/FontDescriptor 7 0 R"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
        "<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 -200 500 800]/ItalicAngle 0"
        "/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
        _stream(letters),
    )
    out, places = "%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    tail = f"trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF"
    return f"{out}xref\n0 {size}\n0000000000 65535 f \n{table}{tail}".encode("ascii")


def _stream(content: str) -> str:
    return f"<</Length {len(content)}>>stream\n{content}\nendstream"
