from __future__ import annotations

import os
import signal
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kzaz_desk.batch import cluster
from kzaz_desk.batch.cluster import Cluster, ClusterError
from kzaz_desk.batch.run import Settings, run_batch
from kzaz_desk.command_line import main

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzaz_desk.batch.run import Step

ROOT = Path(__file__).resolve().parents[2]
PLACES = ("мектеп", "саябақ", "аурухана", "кітапхана", "мұражай", "алаң")
KK = "Ауданда жаңа {} ашылды.\n\nОның құрылысы екі жылға созылды.\n\nБағасы: {} миллион теңге.\n"
RU = "В районе открыли новое здание: {}.\n\nСтройка длилась два года.\n\nЦена: {} млн тенге.\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    for number, place in enumerate(PLACES):
        pair = folder / place
        pair.mkdir(parents=True)
        (pair / "kk.txt").write_text(KK.format(place, 10 + number), encoding="utf-8")
        (pair / "ru.txt").write_text(RU.format(place, 10 + 2 * number), encoding="utf-8")
    return folder


@pytest.fixture
def scheduler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A scheduler on this machine with two worker processes."""
    pytest.importorskip("distributed", reason="the extra for clusters is not installed")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    with import_module("distributed").LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, local_directory=str(tmp_path)
    ) as cluster:
        yield cluster


def test_killed_worker_costs_nothing(tree: Path, tmp_path: Path, scheduler: Any) -> None:
    victim = scheduler.workers[0].pid
    killed: list[int] = []

    def kill_one(step: Step) -> None:
        if step.line and not killed:
            os.kill(victim, signal.SIGKILL)
            killed.append(victim)

    with Cluster(scheduler.scheduler_address) as connected:
        remote = run_batch(Settings(tree, tmp_path / "out", run=connected.run), kill_one)
    here = run_batch(Settings(tree, tmp_path / "here"), lambda step: None)

    assert killed
    assert remote == here
    assert len(remote.lines) == len(PLACES)
    assert sum(bool(line.errors) for line in remote.lines) == len(PLACES) - 1
    assert all((tmp_path / "out" / line.report).is_file() for line in remote.lines)


def test_missing_extra_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)

    with pytest.raises(ClusterError, match="pip install 'kzaz-desk\\[cluster\\]'"):
        Cluster("tcp://127.0.0.1:1")


@pytest.mark.parametrize(
    "address", ["tcp://127.0.0.1:1", "no address at all", "tcp://"], ids=["silent", "odd", "half"]
)
def test_scheduler_that_does_not_answer_is_named_with_what_to_do(
    tree: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    address: str,
) -> None:
    pytest.importorskip("distributed", reason="the extra for clusters is not installed")
    monkeypatch.setattr(cluster, "_CONNECT_S", 1)
    monkeypatch.chdir(tree)

    status = main(["check", "--lang", "ru", "--batch", "мектеп", "--cluster", address])

    _, err = capsys.readouterr()
    assert status == 2
    assert f"По адресу {address} не отвечает" in err
    assert "без --cluster" in err
    assert "Traceback" not in err
