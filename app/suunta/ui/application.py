"""Start and stop the window."""

from __future__ import annotations

import os
import signal
import sys
from types import TracebackType

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from suunta import paths
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.messages import message_of
from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import real_openers
from suunta.ui.shell.session import Session
from suunta.ui.shell.single_instance import Request, SingleInstance
from suunta.ui.shell.welcome_door import WelcomeDoor
from suunta.ui.shell.window_memory import WindowMemory
from suunta.ui.theme.theme import Theme

NO_DISPLAY = 3
_TURN = 0.0005
"""Seconds after which work in the background lets the window go on, if that waits; Python's own
5 ms would be a third of a frame."""
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(address: str | None = None) -> int:
    """Open the window, or ask the one that is there, to show `address`; answers the exit status."""
    if not has_display():
        _tell("Suunta needs a display to open its window. Here there is none.")
        return NO_DISPLAY
    instance = SingleInstance(paths.running_folder())
    if not instance.begin() and instance.hand_over(address or ""):
        return 0
    application = make_application(sys.argv)
    memory = WindowMemory(settings=QSettings())
    look = memory.look()
    interface = InterfaceLanguage(application, look.window_language)
    theme = Theme(application=application, resources=paths.resources_folder())
    theme.set_mode(look.look)
    theme.set_text_size(look.text_size)
    preferences = Preferences(theme=theme, interface=interface, settings=look, parent=application)
    window = MainWindow(theme=theme)
    memory.restore_window(window)
    session = Session(
        window=window,
        theme=theme,
        openers=real_openers(),
        address=address or "",
        preferences=preferences,
        begins_at_home=memory.begins_at_home(),
    )

    def keep_look() -> None:
        memory.keep(window, preferences.settings, is_at_home=session.is_at_home())

    window.closed.connect(keep_look)
    welcome = WelcomeDoor(window=window, theme=theme, preferences=preferences)
    if not address:
        session.ready.connect(welcome.offer_soon)
    tell_of_mishaps(window)
    instance.asked.connect(lambda request: answer(request, session))
    instance.listen()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    session.start()
    window.show()
    status = application.exec()
    session.stop()
    instance.end()
    return status


def make_application(arguments: list[str]) -> QApplication:
    """The one application object, named so that its settings have a place."""
    sys.setswitchinterval(_TURN)
    application = QApplication(arguments[:1])
    application.setApplicationName("Suunta")
    application.setOrganizationName("Suunta")
    application.setApplicationDisplayName("Suunta")
    application.setDesktopFileName("suunta")
    return application


def answer(request: Request, session: Session) -> None:
    """Do what another start of the program asked for, in front of all other windows."""
    if request.token:
        os.environ["XDG_ACTIVATION_TOKEN"] = request.token
    window = session.window
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if request.address:
        session.open(request.address)


def tell_of_mishaps(window: MainWindow) -> None:
    """Let an error nobody answered be told in the window; the particulars go to standard error."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if sys.stderr is not None:
            sys.__excepthook__(kind, error, trace)
        message = message_of(error)
        window.notice_bar.show_warning(message.title, message.text)

    sys.excepthook = tell


def has_display() -> bool:
    """Whether a window can be opened; only Linux can be without a display."""
    return not sys.platform.startswith("linux") or any(map(os.environ.get, _DISPLAYS))


def _tell(sentence: str) -> None:
    """To standard error, which a program without a console does not have."""
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
