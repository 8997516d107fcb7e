"""OpenDocument, Rich Text, web pages, Markdown and subtitles are read as they are shown."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.domain.text import DateSource
from kzaz_desk.formats.base import RawBilingual
from kzaz_desk.formats.html import HtmlReader
from kzaz_desk.formats.markdown import MarkdownReader
from kzaz_desk.formats.odt import OdtReader
from kzaz_desk.formats.rtf import RtfReader
from kzaz_desk.formats.subtitles import SubtitleReader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Write = Callable[[str, bytes | str], Path]


def texts(document: Any) -> list[str]:
    return [span.of(document.text) for span in document.paragraphs]


def located(document: Any) -> dict[str, str]:
    return dict(zip(document.locators, texts(document), strict=True))


class TestOdt:
    STYLES = (
        '<style:style style:name="T1" style:family="text"><style:text-properties '
        'style:text-position="super 58%"/></style:style>'
    )

    @pytest.mark.parametrize(
        ("inside", "text"),
        [
            pytest.param('а<text:s/>ә<text:tab/>б<text:line-break/>в', "а ә б в", id="sp"),
            pytest.param('25 м<text:span text:style-name="T1">2</text:span>', "25 м²", id="raised"),
            pytest.param("24<office:annotation><text:p>пікір</text:p></office:annotation>", "24",
                         id="comment"),
            pytest.param("<text:a>сілтеме</text:a> соңы", "сілтеме соңы", id="link"),
            pytest.param("<text:soft-page-break/>мәтін", "мәтін", id="page-break"),
        ],
    )  # fmt: skip
    def test_paragraph_is_read_as_seen(
        self, write: Write, make_odt: Callable[..., bytes], inside: str, text: str
    ) -> None:
        path = write("a.odt", make_odt(f"<text:p>{inside}</text:p>", self.STYLES))

        assert texts(OdtReader().read(path, Unwatched())) == [text]

    def test_deletions_are_left_out_and_told(
        self, write: Write, make_odt: Callable[..., bytes]
    ) -> None:
        body = (
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>өшкен</text:p>"
            "</text:deletion></text:changed-region></text:tracked-changes>"
            "<text:p>қалған<text:change/></text:p>"
        )

        document = OdtReader().read(write("a.odt", make_odt(body)), Unwatched())

        assert texts(document) == ["қалған"]
        assert isinstance(document, RawBilingual) is False

    def test_locators_lead_to_headings_lists_cells_and_notes(
        self, write: Write, make_odt: Callable[..., bytes]
    ) -> None:
        note = (
            '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
            "<text:note-body><text:p>Ескерту</text:p></text:note-body></text:note>"
        )
        body = (
            f"<text:h>Тақырып{note}</text:h><text:list><text:list-item><text:p>Тармақ</text:p>"
            "</text:list-item></text:list><table:table><table:table-row><table:table-cell "
            'table:number-columns-repeated="2"/><table:table-cell><text:p>Ұяшық</text:p>'
            "</table:table-cell></table:table-row></table:table>"
        )

        document = OdtReader().read(write("a.odt", make_odt(body)), Unwatched())

        assert located(document) == {
            "paragraph 1 (heading)": "Тақырып",
            "paragraph 2 (list item)": "Тармақ",
            "table 1, row 1, column 3": "Ұяшық",
            "footnote 1": "Ескерту",
        }

    def test_encrypted_file_is_told_from_a_damaged_one(
        self, write: Write, make_zip: Callable[..., bytes]
    ) -> None:
        manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
        data = make_zip({"META-INF/manifest.xml": manifest, "content.xml": b"\x00\x01"})

        with pytest.raises(ReadError) as caught:
            OdtReader().read(write("a.odt", data), Unwatched())

        assert caught.value.reason is ReadFailure.PASSWORD

    def test_file_of_another_program_is_read(self, tmp_path: Path) -> None:
        import odfdo

        made = odfdo.Document("text")
        made.body.clear()
        made.body.append(odfdo.Header(1, "Облыс жаңалықтары"))
        made.body.append(odfdo.Paragraph("Биыл 5 млн теңге бөлінді."))
        made.save(str(tmp_path / "a.odt"))

        document = OdtReader().read(tmp_path / "a.odt", Unwatched())

        assert texts(document) == ["Облыс жаңалықтары", "Биыл 5 млн теңге бөлінді."]


class TestRtf:
    @pytest.mark.parametrize(
        ("body", "expected"),
        [
            pytest.param(r"\pard бір\par екі\par", ["бір", "екі"], id="paragraphs"),
            pytest.param(r"қалды{\deleted өшті}\par", ["қалды"], id="deletion"),
            pytest.param(r"{\revised қосылды}\par", ["қосылды"], id="insertion"),
            pytest.param(r"көрінеді{\v құпия}\par", ["көрінеді"], id="hidden"),
            pytest.param(r"25 м{\super 2}\par", ["25 м²"], id="raised"),
            pytest.param(r"12\~500 қазақ\_орыс\par", ["12\u00a0500 қазақ\u2011орыс"], id="signs"),
            pytest.param(r"\{бір\} \\ екі\par", ["{бір} \\ екі"], id="escapes"),
            pytest.param(
                r"{\field{\*\fldinst HYPERLINK x}{\fldrslt мәтін}}\par", ["мәтін"], id="field"
            ),
            pytest.param(r"{\header Газет}негізгі\par", ["негізгі"], id="header"),
            pytest.param(r"{\*\generator Бағдарлама;}мәтін\par", ["мәтін"], id="unknown"),
            pytest.param(r"{\info{\title Құпия}}мәтін", ["мәтін"], id="info"),
            pytest.param(r"😀 млн\par", ["😀 млн"], id="beyond-the-plane"),
            pytest.param(r"{\pict\bin3 }}}соңы}мәтін\par", ["мәтін"], id="binary"),
        ],
    )
    def test_text_is_read_as_seen(
        self,
        write: Write,
        make_rtf: Callable[[str], bytes],
        body: str,
        expected: list[str],
    ) -> None:
        document = RtfReader().read(write("a.rtf", make_rtf(body)), Unwatched())

        assert texts(document) == expected

    @pytest.mark.parametrize(
        ("head", "text"),
        [
            pytest.param(rb"\ansi\ansicpg1251", "Бюджет", id="code-page"),
            pytest.param(
                rb"\ansi\ansicpg1252{\fonttbl{\f1\fcharset204 A;}}\f1", "Бюджет", id="font"
            ),
            pytest.param(
                rb"\ansi\ansicpg1252{\fonttbl{\f1\fnil\fcharset0 A;}}\f1", "Áþäæåò", id="latin"
            ),
        ],
    )
    def test_bytes_are_decoded_by_code_page_and_font(
        self, write: Write, head: bytes, text: str
    ) -> None:
        codes = b"".join(b"\\'%02x" % byte for byte in "Бюджет".encode("cp1251"))

        document = RtfReader().read(
            write("a.rtf", b"{\\rtf1" + head + b" " + codes + b"}"), Unwatched()
        )

        assert texts(document) == [text]

    def test_footnote_does_not_run_into_the_sentence(
        self, write: Write, make_rtf: Callable[[str], bytes]
    ) -> None:
        body = r"2024{\super\chftn}{\footnote \pard Сілтеме 7\par} жыл\par"

        document = RtfReader().read(write("a.rtf", make_rtf(body)), Unwatched())

        assert located(document) == {"paragraph 1": "2024 жыл", "footnote 1": "Сілтеме 7"}

    def test_table_of_two_languages_is_a_pair(
        self, write: Write, make_rtf: Callable[[str], bytes]
    ) -> None:
        body = (
            r"\trowd\intbl Биыл екі мектеп салынды.\cell В этом году построены две школы.\cell\row"
            r"\trowd\intbl Құны 5 млн теңге.\par Тағы сөйлем.\cell Цена 5 млн тенге.\cell\row\pard"
        )

        pair = RtfReader().read(write("a.rtf", make_rtf(body)), Unwatched())

        assert isinstance(pair, RawBilingual)
        assert pair.rows == ((range(1), range(1)), (range(1, 3), range(1, 2)))

    def test_file_that_ends_early_says_so(
        self, write: Write, make_rtf: Callable[..., bytes]
    ) -> None:
        document = RtfReader().read(write("a.rtf", make_rtf(r"бар\par жоқ")[:-1]), Unwatched())

        assert "ends early" in str(getattr(document, "notes", ("",))[0])


class TestHtml:
    @pytest.mark.parametrize(
        ("markup", "expected"),
        [
            pytest.param("<p>бір<p>екі", ["бір", "екі"], id="open-paragraphs"),
            pytest.param("<div>бір<div>екі</div>үш</div>", ["бір", "екі", "үш"], id="nested"),
            pytest.param("<p>5&nbsp;млн <b>тең</b>ге", ["5\u00a0млн теңге"], id="inline"),
            pytest.param("<p>бір<br>екі", ["бір екі"], id="line-break"),
            pytest.param("<p>25 м<sup>2</sup>", ["25 м²"], id="raised"),
            pytest.param("<p>2024<sup><a href='#n1'>1</a></sup> ж.", ["2024 ж."], id="note-call"),
            pytest.param("<p>2024<sup>[3]</sup> ж.", ["2024 ж."], id="bracketed-call"),
            pytest.param("<p>қалды <del>өшті</del>", ["қалды"], id="deleted"),
            pytest.param("<p hidden>жоқ<p style='display: none'>жоқ<p>бар", ["бар"], id="hidden"),
            pytest.param("<script>жоқ</script><style>жоқ</style>бар", ["бар"], id="silent"),
            pytest.param("<nav>мәзір</nav><p>бар<footer>соңы", ["бар"], id="furniture"),
            pytest.param("<ul><li>бір<ul><li>ішкі</ul><li>екі", ["бір", "ішкі", "екі"], id="lists"),
            pytest.param("<p>a &lt;b&gt; &#1179;", ["a <b> қ"], id="entities"),
        ],
    )
    def test_page_is_read_as_seen(self, write: Write, markup: str, expected: list[str]) -> None:
        path = write("a.html", f"<meta charset=utf-8>{markup}")

        assert texts(HtmlReader().read(path, Unwatched())) == expected

    def test_article_of_the_page_is_taken_alone(self, write: Write) -> None:
        story = "Биыл ауыл мектептеріне 5 млн теңге бөлінді. " * 5
        path = write("a.html", f"<div>Жарнама</div><article><h1>Бюджет</h1><p>{story}</article>")

        document = HtmlReader().read(path, Unwatched())

        assert texts(document) == ["Бюджет", story.strip()]
        assert document.locators[0] == "paragraph 1 (heading)"  # type: ignore[union-attr]

    @pytest.mark.parametrize(
        ("head", "day"),
        [
            ('<meta property="article:published_time" content="2025-03-04T09:00+05:00">', 4),
            ('<script type="application/ld+json">{"datePublished": "2025-03-05"}</script>', 5),
            ('<meta name="date" content="2025-02-31">', None),
            ("", None),
        ],
        ids=["meta", "data", "no-such-day", "none"],
    )
    def test_day_of_publication_is_found(self, write: Write, head: str, day: int | None) -> None:
        document: Any = HtmlReader().read(write("a.html", f"{head}<p>мәтін"), Unwatched())

        assert document.date == (date(2025, 3, day) if day else None)
        assert document.date_source == (DateSource.PROPERTY if day else None)

    @pytest.mark.parametrize("codec", ["utf-8", "cp1251", "koi8-r", "utf-16"])
    def test_encoding_is_found(self, write: Write, codec: str) -> None:
        text = "В этом году выделено пять миллионов тенге на школы области."
        page = f"<html><head><meta charset={codec}></head><body><p>{text}</body></html>"

        assert texts(HtmlReader().read(write("a.html", page.encode(codec)), Unwatched())) == [text]

    def test_table_of_two_languages_is_a_pair(self, write: Write) -> None:
        rows = "<tr><td>Биыл екі мектеп салынды.<td>В этом году построены две школы."
        pair = HtmlReader().read(write("a.html", f"<table>{rows}{rows}</table>"), Unwatched())

        assert isinstance(pair, RawBilingual)
        assert len(pair.rows) == 2


class TestMarkdown:
    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            pytest.param("# Тақырып #\nмәтін", ["Тақырып", "мәтін"], id="heading"),
            pytest.param("Тақырып\n===\nмәтін", ["Тақырып", "мәтін"], id="underlined"),
            pytest.param("бір\nекі\n\nүш", ["бір екі", "үш"], id="paragraphs"),
            pytest.param("- бір\n- [x] екі\n  соңы", ["бір", "екі соңы"], id="bullets"),
            pytest.param("1. бір\n2. екі", ["бір", "екі"], id="numbers"),
            pytest.param(
                "Сол\n\n2024. Жыл басы.", ["Сол", "2024. Жыл басы."], id="year-is-no-item"
            ),
            pytest.param("> дәйек\n> сөз", ["дәйек сөз"], id="quotation"),
            pytest.param("**бес** _млн_ `тг`", ["бес млн тг"], id="emphasis"),
            pytest.param("a_b_c 5*6*7 \\*жоқ\\*", ["a_b_c 5*6*7 *жоқ*"], id="no-emphasis"),
            pytest.param("[сілтеме](http://a.kz) ![сурет](b.png)", ["сілтеме"], id="links"),
            pytest.param("қалды ~~өшті~~", ["қалды"], id="struck"),
            pytest.param("---\ndate: 2025\n---\nмәтін", ["мәтін"], id="front-matter"),
            pytest.param("бір\n\n***\n\nекі", ["бір", "екі"], id="rule"),
            pytest.param("```\nкод *бар*\n```\nсоңы", ["код бар", "соңы"], id="code"),
            pytest.param("мәтін[^1]\n\n[^1]: Ескерту", ["мәтін", "Ескерту"], id="footnote"),
            pytest.param("[x]: http://a.kz\n\nмәтін", ["мәтін"], id="reference"),
            pytest.param("5&nbsp;млн", ["5\u00a0млн"], id="entity"),
        ],
    )
    def test_text_is_read_as_shown(self, write: Write, source: str, expected: list[str]) -> None:
        assert texts(MarkdownReader().read(write("a.md", source), Unwatched())) == expected

    def test_table_of_two_languages_is_a_pair(self, write: Write) -> None:
        source = (
            "| Қазақша | Русский |\n|---|---|\n"
            "| Биыл екі мектеп салынды. | Построены две школы. |\n| Құны 5 \\| 6. | Цена 5. |\n"
        )

        pair = MarkdownReader().read(write("a.md", source), Unwatched())

        assert isinstance(pair, RawBilingual)
        assert texts(pair.kk) == ["Биыл екі мектеп салынды.", "Құны 5 | 6."]


class TestSubtitles:
    def test_sentence_over_two_cues_is_one_paragraph(self, write: Write) -> None:
        path = write(
            "a.srt",
            "1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>Бүгін біз</i>\r\nжаңа\r\n\r\n"
            "2\r\n00:00:03,200 --> 00:00:05,000\r\nмектепке барамыз.\r\n\r\n"
            "3\r\n01:02:09,000 --> 01:02:10,000\r\nЖақсы!\r\n",
        )

        document = SubtitleReader().read(path, Unwatched())

        assert located(document) == {
            "00:00:01": "Бүгін біз жаңа мектепке барамыз.",
            "01:02:09": "Жақсы!",
        }

    def test_cues_with_a_pause_between_stay_apart(self, write: Write) -> None:
        cues = "00:01.000 --> 00:02.000\nБүгін біз\n\n00:09.000 --> 00:10.000\nбарамыз\n"
        path = write("a.vtt", f"WEBVTT\n\nNOTE жоқ\n\nSTYLE\n::cue {{}}\n\n{cues}")

        assert texts(SubtitleReader().read(path, Unwatched())) == ["Бүгін біз", "барамыз"]

    def test_text_without_times_is_no_subtitles(self, write: Write) -> None:
        with pytest.raises(ReadError) as caught:
            SubtitleReader().read(write("a.srt", "Жай ғана мәтін, уақытсыз."), Unwatched())

        assert caught.value.reason is ReadFailure.DAMAGED
