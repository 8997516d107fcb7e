"""The language of the window: the catalogue, Qt's own texts, dates and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kzaz_desk.catalogue import LANGUAGES, Catalogue, choose_language, load_catalogue
from kzaz_desk.ui.window.retranslation import Retranslation

if TYPE_CHECKING:
    from kzaz_desk.ui.settings import Settings

# Qt's own texts that its Kazakh or its Russian catalogue lacks; ours are asked first.
GAPS_OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Drive"),
    QT_TRANSLATE_NOOP("QFileDialog", "File"),
    QT_TRANSLATE_NOOP("QFileDialog", "Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Unknown"),
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Page &order:"),
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Pages &per sheet:"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Form"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
)
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
            window.setLocale(QLocale())  # what was made before keeps the marks of its numbers
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


def speak(settings: Settings, code: str) -> None:
    """Speak a language now and whenever the program is started.

    Args:
        settings: Where the choice is kept.
        code: "kk", "ru", "en", or "" for the language of the system.
    """
    settings.set_language(code)
    app = QApplication.instance()
    language = app.findChild(Language) if app is not None else None
    if language is not None:
        language.choose(code)


class LanguageMenu(QMenu):
    """The languages to choose from, each by its own name."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Lan&guage"), parent)
        self.setObjectName("languages")
        self._settings = settings
        group = QActionGroup(self)
        for code, name in (LANGUAGES | {"": self.tr("As the &system")}).items():
            action = QAction(name, self, checkable=True)
            action.setData(code)
            action.triggered.connect(lambda _checked=False, code=code: speak(settings, code))
            group.addAction(action)
            self.addAction(action)
        self.aboutToShow.connect(self._on_about_to_show)
        self._on_about_to_show()

    def _on_about_to_show(self) -> None:
        """Mark what is chosen; it may have been chosen elsewhere."""
        for action in self.actions():
            action.setChecked(action.data() == self._settings.language)
