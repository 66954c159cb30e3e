"""The installed program checks itself, without a screen: data, search, pages, fonts, window."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from suunta import __version__, paths
from suunta.domain.language import Language
from suunta.services.searching import SearchRequest
from suunta.services.stamping import this_build
from suunta.services.workspace import Workspace, open_workspace
from suunta.ui.application import make_application
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.self_test_system import (
    Finding,
    ask_in_every_language,
    keep_a_note,
    sort_letters,
    stay_offline,
    tell_about_it,
    versions,
    write_dates,
)
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import Openers
from suunta.ui.shell.session import Session
from suunta.ui.theme.fonts import FAMILY
from suunta.ui.theme.theme import Theme

DONE, FAILED = 0, 1
_COLOURS = 16
"""Fewer different ones than this, and the window shows nothing."""

_LEAST_EXPORT = 10_000
"""Bytes; no form of a deck is smaller."""
_OF_QT = ("QPlatformTheme", "Cancel")
"""A text that Qt's own catalogues translate."""


def run(out: Path | None = None) -> int:
    """Check everything, write one JSON object to standard output and `out`; answers the status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report: dict[str, object] = {
        "version": __version__,
        "package": this_build().package,
        **versions(),
    }
    checks = _Checks()
    checks.run_all()
    report["ok"] = checks.are_passed
    report["checks"] = checks.found
    _write(json.dumps(report, ensure_ascii=False, indent=2), out)
    return DONE if checks.are_passed else FAILED


class _Checks:
    """Runs each check whether or not the one before passed, as far as that makes sense."""

    def __init__(self) -> None:
        self.found: list[Finding] = []
        self._workspace: Workspace | None = None

    @property
    def are_passed(self) -> bool:
        return all(finding["ok"] for finding in self.found)

    def run_all(self) -> None:
        application = make_application(sys.argv)
        theme = Theme(application=application, resources=paths.resources_folder())
        self._check("knowledge", self._open_knowledge)
        workspace = self._workspace
        if workspace is not None:
            self._check("search", lambda: _search(workspace))
            self._check("pages", lambda: _read_every_page(workspace))
            self._check("fonts", lambda: _find_glyphs(workspace, theme))
            self._check("languages", lambda: _speak_every_language(application))
            self._check("dialogue", lambda: ask_in_every_language(application))
            self._check("sorting", lambda: sort_letters(application))
            self._check("dates", lambda: write_dates(application))
            self._check("keeping", keep_a_note)
            self._check("exports", lambda: _export_a_deck(workspace))
            self._check("window", lambda: _open_window(workspace, theme))
            self._check("about", tell_about_it)
            self._check("offline", stay_offline)
            workspace.close()

    def _check(self, name: str, check: Callable[[], Finding]) -> None:
        started = time.perf_counter()
        finding: Finding = {"name": name, "ok": True}
        try:
            finding |= check()
        except Exception as error:  # noqa: BLE001  the report tells it, whatever it is
            finding |= {"ok": False, "error": f"{type(error).__name__}: {error}"}
        finding["ms"] = round((time.perf_counter() - started) * 1000)
        self.found.append(finding)

    def _open_knowledge(self) -> Finding:
        self._workspace = open_workspace()
        knowledge = self._workspace.knowledge
        return {
            "documents": len(knowledge.documents),
            "passages": knowledge.passages(),
            "edition": knowledge.edition.name,
            "index": str(self._workspace.prepared.folder),
        }


def _search(workspace: Workspace) -> Finding:
    """Every tenth document is found by its own title."""
    documents = list(workspace.knowledge)[::10]
    for document in documents:
        request = SearchRequest(document.page(Language.EN).title, limit=0)
        hits = workspace.searching.search(request).hits
        if document.id not in {hit.id for hit in hits}:
            raise AssertionError(f"{document.id} is not found by its title")
    return {"searches": len(documents)}


def _read_every_page(workspace: Workspace) -> Finding:
    pages = 0
    for document in workspace.knowledge:
        for language in document.pages:
            if not workspace.reading.page(document.id, language).html.strip():
                raise AssertionError(f"{document.id} has an empty page in {language}")
            pages += 1
    return {"pages": pages}


def _find_glyphs(workspace: Workspace, theme: Theme) -> Finding:
    """Every character of the texts is in the shipped typeface."""
    family = QFontInfo(theme.font("body")).family()
    if family != FAMILY:
        raise AssertionError(f"text is set in {family}, not in {FAMILY}")
    font = QRawFont.fromFont(theme.font("body"))
    characters = {
        character
        for document in workspace.knowledge
        for page in document.pages.values()
        for text in (page.title, page.summary, *(section.text for section in page.sections))
        for character in text
        if character.isprintable()
    }
    missing = sorted(c for c in characters if not font.supportsCharacter(ord(c)))
    if missing:
        raise AssertionError(f"no glyph for {' '.join(missing)}")
    return {"characters": len(characters)}


def _speak_every_language(application: QApplication) -> Finding:
    """The window's own words and those of Qt are there in each language."""
    interface = InterfaceLanguage(application, Language.EN)
    said = []
    for language in Language:
        interface.set(language)
        again = QCoreApplication.translate("MainWindow", "Try again")
        said.append((again, QCoreApplication.translate(*_OF_QT)))
    interface.set(Language.EN)
    if any(len(set(words)) < len(Language) for words in zip(*said, strict=True)):
        raise AssertionError(f"some words are not translated: {said}")
    return {"languages": [language.value for language in Language]}


def _export_a_deck(workspace: Workspace) -> Finding:
    """What exports need travels with the program: each form is written, with its notes."""
    from suunta.services.exporting import DeckForm, Exporting

    knowledge, labels = workspace.knowledge, workspace.labels
    exporting = Exporting(workspace.presenting, labels, knowledge.edition)
    deck = workspace.presenting.ready[0]
    sizes: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as folder:
        for form in DeckForm:
            target = Path(folder, f"{form}{form.suffix}")
            exporting.export_deck(deck, Language.FI, target, kind=form, with_notes=True)
            sizes[form.value] = target.stat().st_size
    if min(sizes.values()) < _LEAST_EXPORT:
        raise AssertionError(f"an export is empty: {sizes}")
    return {"bytes": sizes}


def _open_window(workspace: Workspace, theme: Theme) -> Finding:
    """The window opens, reads, and paints more than one colour."""
    window = MainWindow(theme=theme)
    openers = Openers(lambda: workspace, lambda _cancelled, _progress: workspace)
    session = Session(window=window, theme=theme, openers=openers, address="recommendation/1")
    window.show()
    try:
        failure = session.open_and_wait()
        if failure is not None:
            raise failure
        image = window.grab().toImage()
        points = product(range(0, image.width(), 5), range(0, image.height(), 5))
        if len({image.pixel(x, y) for x, y in points}) < _COLOURS:
            raise AssertionError("the window is empty")
        return {"size": f"{image.width()}x{image.height()}", "title": window.windowTitle()}
    finally:
        session.stop()
        window.close()


def _write(report: str, out: Path | None) -> None:
    """To the file, and to standard output, which a program without a console does not have."""
    if out is not None:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(f"{report}\n", encoding="utf-8")
    if sys.stdout is not None:
        sys.stdout.write(f"{report}\n")
        sys.stdout.flush()
