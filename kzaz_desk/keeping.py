"""Opening so that nothing is lost: texts come with the work done on them, projects with a lock.

Every pair of texts has a project of its own, in a folder of the program's, even if the user never
saves; so texts that are opened again come with all answers.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk import services
from kzaz_desk.domain.errors import KzazError, StoreError, StoreFailure
from kzaz_desk.domain.worded_values import cause_words
from kzaz_desk.project.kept import Sources
from kzaz_desk.project.opened import (
    Access,
    AlreadyOpen,
    Opened,
    Where,
    is_project,
)
from kzaz_desk.project.opening import open_read_only, open_store, save_as
from kzaz_desk.project.shelf import SAVED_AS
from kzaz_desk.project.store import Saved
from kzaz_desk.project.watch import changed_sources

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.recheck import RecheckSummary
    from kzaz_desk.project.session import Session
    from kzaz_desk.project.store import Store

    OnPartial = Callable[[Session], None]

_UNWRITABLE: Final = (StoreFailure.READ_ONLY, StoreFailure.NO_LOCKING, StoreFailure.FULL)
_BROKEN: Final = (StoreFailure.DAMAGED, StoreFailure.NOT_A_PROJECT, StoreFailure.NEWER)


def open_any(
    paths: Sequence[Path],
    where: Where,
    *,
    time: datetime,
    monitor: Monitor | None = None,
    on_partial: OnPartial | None = None,
) -> Opened:
    """Open a project file, or texts with the work that was done on them.

    Args:
        paths: One project file, or files and folders.
        where: Where projects are kept.
        time: Now, with time zone.
        monitor: Told of the progress.
        on_partial: Given the session before anything has been compared.

    Raises:
        AlreadyOpen: If it is `where.held`.
        StoreError: If a project file cannot be opened, LOCKED if somebody has it open.
        ReadError: If a text cannot be read.
        PairError: If the texts are no pair.
        Cancelled: If the user asked to stop.
    """
    if is_project(paths):
        return _open_project(paths[0], where, monitor, on_partial)
    try:
        sources = Sources(paths) if where.folder else None
    except (KzazError, OSError):
        sources = None  # reading the texts will say what is the matter
    if sources is None or where.folder is None:
        session = services.open_paths(
            paths,
            monitor=monitor,
            on_partial=on_partial,
            encodings=where.encodings,
            user_rules=where.user_rules,
        )
        return Opened(session)
    return _Texts(paths, sources, where, time, monitor, on_partial).open(where.folder)


def _open_project(
    path: Path, where: Where, monitor: Monitor | None, on_partial: OnPartial | None
) -> Opened:
    store, saved, problem = _take(path, where)
    try:
        session = services.check_loaded(saved.session, monitor=monitor, on_partial=on_partial)
    except BaseException:
        store.close()
        raise
    is_automatic = where.folder is not None and path.parent == where.folder
    if store.is_read_only:
        store.close()
    return Opened(
        session=session,
        store=None if store.is_read_only else store,
        is_automatic=is_automatic,
        view=saved.view,
        rules=saved.rules,
        project=path,
        problem=problem,
    )


def _take(path: Path, where: Where) -> tuple[Store, Saved, StoreError | None]:
    """The project's store and what it holds; a store that cannot be written to, and why."""
    both_exist = where.held is not None and path.exists() and where.held.exists()
    if both_exist and where.held is not None and path.samefile(where.held):
        raise AlreadyOpen(str(path))
    problem = None
    if where.access is Access.READ_ONLY:
        store, problem = open_read_only(path), StoreError(path, StoreFailure.READ_ONLY)
    else:
        try:
            take_over = where.access is Access.TAKE_OVER
            store = open_store(path, where.reviewer, take_over=take_over)
        except StoreError as error:
            if error.reason not in _UNWRITABLE:
                raise
            store, problem = open_read_only(path), error
    try:
        return store, _under_rules(store.load_session(), where), problem
    except BaseException:
        store.close()
        raise


def _under_rules(saved: Saved, where: Where) -> Saved:
    """What a file holds, under the rules that the user made for all projects."""
    return replace(saved, session=replace(saved.session, user_rules=where.user_rules))


class _Texts:
    """Opens texts with the project that the program keeps of them."""

    def __init__(
        self,
        paths: Sequence[Path],
        sources: Sources,
        where: Where,
        time: datetime,
        monitor: Monitor | None,
        on_partial: OnPartial | None,
    ) -> None:
        self._paths = paths
        self._sources = sources
        self._where = where
        self._time = time
        self._monitor = monitor
        self._on_partial = on_partial

    def open(self, folder: Path) -> Opened:
        """Open the texts as they were left, or for the first time."""
        path = self._sources.at_place(folder)
        try:
            if path is not None:
                return self._reopen_saved(path)
            path = self._sources.of_contents(folder)
            if path is not None:
                return self._open_copy(path, folder)
        except StoreError as error:
            if error.reason not in _BROKEN or path is None:
                raise
            return self._open_fresh(folder, beside=path)
        return self._open_fresh(folder)

    def _reopen_saved(self, path: Path) -> Opened:
        """What the user saved it as goes before what the program kept."""
        target = _saved_elsewhere(path)
        if target is not None:
            try:
                return self._reopen(target)
            except StoreError as error:
                if error.reason not in _BROKEN:
                    raise
        return self._reopen(path)

    def _reopen(self, path: Path) -> Opened:
        store, saved, problem = _take(path, self._where)
        try:
            session, summary = self._brought_up_to_date(saved)
            if not store.is_read_only and (summary or session.documents != saved.session.documents):
                with suppress(StoreError):  # the window says so at the next edit
                    store.save_session(Saved(session, saved.view, saved.rules))
        except BaseException:
            store.close()
            raise
        if store.is_read_only:
            store.close()
        return Opened(
            session=session,
            store=None if store.is_read_only else store,
            is_automatic=path.parent == self._where.folder,
            view=saved.view,
            rules=saved.rules,
            project=path,
            problem=problem,
            summary=summary,
        )

    def _brought_up_to_date(self, saved: Saved) -> tuple[Session, RecheckSummary | None]:
        if not self._sources.are_those_of(saved.session):
            return self._fresh(saved.session), None
        chosen = {
            d.id: self._where.encodings[d.path]
            for d in saved.session.documents.values()
            if d.path is not None and d.path in self._where.encodings
        }
        changed = tuple(dict.fromkeys((*changed_sources(saved.session), *chosen)))
        if not changed:
            loaded = services.check_loaded(
                saved.session, monitor=self._monitor, on_partial=self._on_partial
            )
            return loaded, None
        before = services.check_loaded(saved.session, monitor=self._monitor)
        return services.recheck_sources(
            before,
            changed,
            time=self._time,
            monitor=self._monitor,
            encodings=chosen,
        )

    def _open_copy(self, path: Path, folder: Path) -> Opened:
        """The work on the same texts elsewhere; from now on these have a project of their own."""
        with open_read_only(path) as store:
            saved = _under_rules(store.load_session(), self._where)
        if self._sources.are_those_of(saved.session):
            return self._reopen(path)
        relocated = self._sources.relocated(saved.session)
        if not self._sources.are_those_of(relocated):
            session = self._fresh(relocated)
        else:
            session = services.check_loaded(
                relocated, monitor=self._monitor, on_partial=self._on_partial
            )
        return self._kept(session, folder, saved.view, saved.rules)

    def _open_fresh(self, folder: Path, *, beside: Path | None = None) -> Opened:
        session = self._fresh(None)
        if beside is not None:
            with suppress(OSError):
                beside.rename(beside.with_suffix(".damaged"))
        return self._kept(session, folder, MappingProxyType({}), ())

    def _fresh(self, kept: Session | None) -> Session:
        return services.open_paths(
            self._paths,
            monitor=self._monitor,
            on_partial=self._on_partial,
            kept=kept,
            encodings=self._where.encodings,
            user_rules=self._where.user_rules,
        )

    def _kept(
        self, session: Session, folder: Path, view: Mapping[str, Any], rules: tuple[Any, ...]
    ) -> Opened:
        path = folder / self._sources.file_name
        if self._where.access is Access.READ_ONLY:
            return Opened(session, problem=StoreError(path, StoreFailure.READ_ONLY))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            store = save_as(path, Saved(session, view, rules), self._where.reviewer)
        except OSError as error:
            reason = StoreFailure.FULL if error.errno == 28 else StoreFailure.READ_ONLY
            return Opened(session, problem=StoreError(path, reason, cause_words(error)))
        except StoreError as error:
            return Opened(session, problem=error)
        return Opened(session, store, is_automatic=True, view=view, rules=rules, project=path)


def _saved_elsewhere(path: Path) -> Path | None:
    """The file that the user saved the project as, if it is still there."""
    with open_read_only(path) as store:
        name = store.load_session().view.get(SAVED_AS)
    target = Path(name) if isinstance(name, str) and name else None
    return target if target is not None and target.is_file() else None
