"""Start and stop the window."""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication

from suunta import paths
from suunta.ui.carried import keep_settings_in
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.messages import message_of
from suunta.ui.no_window import NO_WINDOW, tell, telling_why_not
from suunta.ui.replacement import THIS
from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import real_openers
from suunta.ui.shell.restarting import Restarting
from suunta.ui.shell.session import Session
from suunta.ui.shell.single_instance import Request, SingleInstance
from suunta.ui.shell.welcome_door import WelcomeDoor
from suunta.ui.shell.window_memory import WindowMemory
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.presetting import Presets
    from suunta.ui.shell.upgrade_watch import UpgradeWatch

_TURN = 0.0005
"""Seconds after which work in the background lets the window go on, if that waits; Python's own
5 ms would be a third of a frame."""
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(address: str | None = None) -> int:
    """Open the window, or ask the one that is there, to show `address`; answers the exit status."""
    if not has_display():
        tell("Suunta needs a display to open its window. Here there is none.")
        return NO_WINDOW
    instance = SingleInstance(paths.running_folder())
    if not instance.begin() and instance.hand_over(address or ""):
        return 0
    application = make_application(sys.argv)
    if (carried := paths.portable_folder()) is not None:
        keep_settings_in(carried)
    presets = _presets()
    memory = WindowMemory(settings=QSettings(), presets=presets)
    look = memory.look()
    interface = InterfaceLanguage(application, look.window_language)
    theme = Theme(application=application, resources=paths.resources_folder())
    theme.set_mode(look.look)
    theme.set_text_size(look.text_size)
    preferences = Preferences(
        theme=theme, interface=interface, settings=look, presets=presets, parent=application
    )
    window = MainWindow(theme=theme)
    preferences.refused.connect(partial(_tell_locked, window))
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
    restarting = Restarting(window)
    window.restart_requested.connect(restarting.ask)
    tell_of_mishaps(window)
    session.ready.connect(partial(_watch_upgrades, window))
    instance.asked.connect(lambda request: answer(request, session))
    # Only that of macOS has it: there the system asks in this way.
    if (address_asked := getattr(application, "address_asked", None)) is not None:
        address_asked.connect(lambda asked: answer(Request(asked, ""), session))
    instance.listen()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    session.start()
    window.show()
    status = application.exec()
    session.stop()
    instance.end()
    restarting.begin_if_asked()
    return status


def make_application(arguments: list[str]) -> QApplication:
    """The one application object, named so that its settings have a place."""
    sys.setswitchinterval(_TURN)
    with telling_why_not():
        application = _kind_of_application()(arguments[:1])
    application.setApplicationName("Suunta")
    application.setOrganizationName("Suunta")
    application.setApplicationDisplayName("Suunta")
    application.setDesktopFileName("suunta")
    return application


def _kind_of_application() -> type[QApplication]:
    if sys.platform != "darwin":
        return QApplication
    from suunta.ui.shell.mac_application import MacApplication

    return MacApplication


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


def tell_of_mishaps(window: MainWindow, watch: UpgradeWatch | None = None) -> None:
    """Let an error nobody answered be told in the window; the particulars go to standard error.

    After an upgrade nothing is wrong with the program, and the window says what helps.
    """

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if watch is not None and watch.explains_mishaps():
            return
        if sys.stderr is not None:
            sys.__excepthook__(kind, error, trace)
        message = message_of(error)
        window.notice_bar.show_warning(message.title, message.text)

    sys.excepthook = show


def _presets() -> Presets | None:
    """What administrators have set; where they have not, nothing is imported for it."""
    if not paths.administrators():
        return None
    from suunta.services.presetting import presets_of_administrators

    return presets_of_administrators()


def _watch_upgrades(window: MainWindow) -> None:
    """From when the pages are there; they may be made anew, and are watched already then."""
    from suunta.ui.shell.upgrade_watch import UpgradeWatch

    if window.findChild(UpgradeWatch) is None:
        tell_of_mishaps(window, UpgradeWatch(window=window, program=THIS))


def _tell_locked(window: MainWindow) -> None:
    window.status_line.show_message(
        QCoreApplication.translate("Settings", "Your organisation has set this.")
    )


def has_display() -> bool:
    """Whether a window can be opened; only Linux can be without a display."""
    return not sys.platform.startswith("linux") or any(map(os.environ.get, _DISPLAYS))
