"""The language of the window: the catalogue, Qt's own texts, dates and numbers."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kzaz_desk.catalogue import LANGUAGES, Catalogue, choose_language, load_catalogue
from kzaz_desk.ui.retranslation import Retranslation

_LOCALES = {
    "kk": QLocale(QLocale.Language.Kazakh, QLocale.Country.Kazakhstan),
    "ru": QLocale(QLocale.Language.Russian, QLocale.Country.Kazakhstan),
}


class CatalogueTranslator(QTranslator):
    """Answers Qt's questions for texts from the catalogue."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """False: Qt tells its widgets of a new language only if there are texts."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str | None:
        """The text with `%n` left in it, which Qt replaces; None to ask the next translator."""
        return self._catalogue.find(context, sourceText, n)


class Language(QObject):
    """Which language the program speaks.

    Signals:
        changed: All windows are in another language; what they work out has to be shown anew.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []
        self._catalogue: Catalogue | None = None

    @property
    def code(self) -> str:
        """What is spoken, "kk", "ru" or "en"; "" before one was chosen."""
        return self._catalogue.language if self._catalogue else ""

    def choose(self, wanted: str) -> None:
        """Speak a language from now on.

        Args:
            wanted: "kk", "ru", "en", or "" for the language of the system.
        """
        code = choose_language(wanted, self._system.uiLanguages())
        if code == self.code:
            return
        old, self._catalogue = self._catalogue, load_catalogue(code)
        QLocale.setDefault(_LOCALES.get(code) or self._english())
        for translator in self._translators:
            self._app.removeTranslator(translator)
        own = CatalogueTranslator(self._catalogue, self)
        self._translators = [*self._of_qt(code), own]
        for translator in self._translators:
            self._app.installTranslator(translator)
        if old is not None:
            self._word_anew(old, self._catalogue)

    def _word_anew(self, old: Catalogue, new: Catalogue) -> None:
        keys = load_catalogue("kk").entries
        retranslation = Retranslation(old, new, keys)
        for window in self._app.topLevelWidgets():
            retranslation.word_anew(window)
        self.changed.emit()

    def _english(self) -> QLocale:
        """English as it is written here, or at all."""
        is_here = self._system.language() == QLocale.Language.English
        return self._system if is_here else QLocale(QLocale.Language.English)

    def _of_qt(self, code: str) -> list[QTranslator]:
        translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return [translator] if translator.load(f"qtbase_{code}", folder) else []


class LanguageMenu(QMenu):
    """The languages to choose from, each by its own name.

    Signals:
        chosen: "kk", "ru", "en", or "" for the language of the system.
    """

    chosen = Signal(str)

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Lan&guage"), parent)
        group = QActionGroup(self)
        names = LANGUAGES | {"": self.tr("As the &system")}
        for code, name in names.items():
            action = QAction(name, self, checkable=True, checked=code == current)
            action.setObjectName(f"language_{code or 'system'}")
            action.triggered.connect(lambda _checked=False, code=code: self.chosen.emit(code))
            group.addAction(action)
            self.addAction(action)
