"""Drag the window from a screen to denser ones, and tell what is not drawn anew there.

Run with the platform's screens told in a file: the first is where the window opens.
    QT_QPA_PLATFORM=offscreen:configfile=screens.json python tests/ui/two_screens.py home search
"""

from __future__ import annotations

import json
import sys

from PySide6.QtGui import QImage, QScreen
from PySide6.QtWidgets import QApplication, QLabel

from suunta import paths
from suunta.domain.language import Language
from suunta.ui.application import make_application
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.notes.notes_example import passing_openers
from suunta.ui.screenshot import Wanted, settle, show_page
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

SIZE = (1024, 640)


def main(pages: list[str]) -> None:
    application = make_application(sys.argv[:1])
    # A cursor that blinks would be another picture every half a second.
    application.setCursorFlashTime(0)
    InterfaceLanguage(application, Language.EN)
    theme = Theme(application=application, resources=paths.resources_folder())
    first, *others = application.screens()
    window = MainWindow(theme=theme)
    window.resize(*SIZE)
    window.move(first.geometry().topLeft())
    found = []
    with passing_openers(None) as openers:
        session = Session(window=window, theme=theme, openers=openers, language=Language.EN)
        window.show()
        failure = session.open_and_wait()
        if failure is not None:
            raise failure
        for page in pages:
            name, _, argument = page.partition(":")
            show_page(session, theme, Wanted(name, argument, SIZE, "light", Language.EN))
            window.notice_bar.hide()
            for screen in others:
                drag(window, first)
                draw_anew(theme)
                drag(window, screen)
                found.append({"page": page} | seen(window, theme))
        session.stop()
        window.close()
    sys.stdout.write(json.dumps(found))


def drag(window: MainWindow, screen: QScreen) -> None:
    window.move(screen.geometry().topLeft())
    settle()


def draw_anew(theme: Theme) -> None:
    """Another look and back: nothing that was drawn before is left."""
    theme.set_mode("dark")
    theme.set_mode("light")
    settle()


def seen(window: MainWindow, theme: Theme) -> dict[str, object]:
    """The density, the pictures made for another one, and how much changes when drawn anew."""
    ratio = window.devicePixelRatioF()
    blurred = [
        f"{type(label.parent()).__name__}.{label.objectName()}"
        for label in window.findChildren(QLabel)
        if not label.pixmap().isNull() and label.pixmap().devicePixelRatio() != ratio
    ]
    before = picture(window)
    draw_anew(theme)
    return {"ratio": ratio, "blurred": blurred, "changed": changed(before, picture(window))}


def picture(window: MainWindow) -> QImage:
    QApplication.sendPostedEvents()
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed(before: QImage, after: QImage) -> int:
    """How many pixels are different."""
    if before == after:
        return 0
    if before.size() != after.size():
        return before.width() * before.height()
    pairs = zip(
        memoryview(before.constBits()).cast("I"),
        memoryview(after.constBits()).cast("I"),
        strict=True,
    )
    return sum(one != other for one, other in pairs)


if __name__ == "__main__":
    main(sys.argv[1:])
