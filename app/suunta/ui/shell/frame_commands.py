"""What works before there is any knowledge."""

from __future__ import annotations

from functools import partial

from suunta.ui.shell.main_window import MainWindow
from suunta.ui.theme.theme import Mode, Theme

FRAME_COMMANDS = ("theme.toggle", "theme.follow_system", "menu.open", "window.close")
"""What can be done without any page."""


def connect_frame(window: MainWindow, theme: Theme) -> None:
    """Bind the commands that need no page."""
    commands = window.commands
    commands.bind("theme.toggle", theme.toggle)
    commands.bind("theme.follow_system", partial(theme.set_mode, Mode.SYSTEM))
    commands.bind("menu.open", window.top_bar.open_menu)
    commands.bind("window.close", window.close)
