"""The language of the window: Qt's catalogues, chosen in the settings and exchanged while it is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mldesk.core.paths import resources
from mldesk.gui.preferences import preferences

LANGUAGES = {
    "en": "English",
    "pt": "Português",
    "zh_CN": "简体中文",
    "cs": "Čeština",
    "hu": "Magyar",
}
"""The languages there are, by the code of their catalogue, each by its own name; the source is English."""

translate = QCoreApplication.translate
"""Words outside of a QObject: `translate(context, text)`, both written out, as the catalogues want it."""

SYSTEM = "system"
_SETTING = "language"
_QT_NAMES = {"pt": "pt_BR"}
"""Where Qt has its own words under another code than ours."""
_installed: list[tuple[QTranslator, bytes]] = []
"""What is installed, each with the words it reads in place."""
_spoken = ["en"]


def folder() -> Path:
    """Where the catalogues are: `mldesk_<code>.ts` to be written, `mldesk_<code>.qm` as they are read."""
    return resources() / "translations"


def choice() -> str:
    """What the user chose: a code of LANGUAGES, or "system"."""
    chosen = str(preferences().value(_SETTING, SYSTEM))
    return chosen if chosen in LANGUAGES else SYSTEM


def language_of(chosen: str) -> str:
    """The code of the language that a choice stands for; where the system speaks none of ours, English."""
    if chosen in LANGUAGES:
        return chosen
    by_stem = {code.split("_")[0]: code for code in LANGUAGES}
    spoken = (name.replace("-", "_").split("_")[0] for name in QLocale.system().uiLanguages())
    return next((by_stem[stem] for stem in spoken if stem in by_stem), "en")


def choose(chosen: str) -> None:
    """Remember a choice, and speak so from now on; what is on the screen already has to be made anew."""
    preferences().setValue(_SETTING, chosen)
    speak(language_of(chosen))


def spoken() -> str:
    """The code of the language that the window speaks now."""
    return _spoken[0]


def speak(code: str) -> None:
    """Install the catalogues of a language, ours and Qt's own, and write numbers and dates its way."""
    _spoken[0] = code
    while _installed:
        translator, _ = _installed.pop()
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(_locale(code))
    if code == "en":
        return
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(qt_folder / f"qtbase_{_QT_NAMES.get(code, code)}.qm")
    _install(folder() / f"mldesk_{code}.qm")


def _install(path: Path) -> None:
    """Install a catalogue, if it is there.

    Qt would map the file itself into memory, and the window crash when that is written anew (an update, a
    build) while it is open.
    """
    try:
        words = path.read_bytes()
    except OSError:
        return
    translator = QTranslator()
    if translator.load(words):
        QCoreApplication.installTranslator(translator)
        _installed.append((translator, words))


def _locale(code: str) -> QLocale:
    """The system's own locale where it is of this language: its region decides how dates are written."""
    system, wanted = QLocale.system(), QLocale(code)
    if system.language() == wanted.language():
        return system
    # plain English, as where the system has no language at all, writes dates the American way
    return wanted if code != "en" else QLocale(QLocale.Language.English, QLocale.Country.World)
