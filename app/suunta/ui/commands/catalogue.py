"""Every command there is, and the menu that lists them; the only place a shortcut is written."""

from __future__ import annotations

from suunta.ui.commands.command import Command
from suunta.ui.translation import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "search.focus", QT_TRANSLATE_NOOP("Commands", "&Search"), ("Ctrl+K", "/"), icon="search"
    ),
    Command(
        "filters.clear", QT_TRANSLATE_NOOP("Commands", "Clear &filters"), ("Alt+0",), icon="clear"
    ),
    Command(
        "result.copy",
        QT_TRANSLATE_NOOP("Commands", "Copy the &result with its source"),
        ("Ctrl+Shift+C",),
        icon="copy",
    ),
    Command("hit.next", QT_TRANSLATE_NOOP("Commands", "Ne&xt hit on the page"), ("F3",)),
    Command(
        "hit.previous",
        QT_TRANSLATE_NOOP("Commands", "Pre&vious hit on the page"),
        ("Shift+F3",),
    ),
    Command("home.show", QT_TRANSLATE_NOOP("Commands", "&Home"), ("Alt+Home",), icon="home"),
    Command(
        "history.back", QT_TRANSLATE_NOOP("Commands", "&Back"), ("Alt+Left", "Back"), icon="back"
    ),
    Command(
        "history.forward",
        QT_TRANSLATE_NOOP("Commands", "F&orward"),
        ("Alt+Right", "Forward"),
        icon="forward",
    ),
    Command(
        "address.copy",
        QT_TRANSLATE_NOOP("Commands", "&Copy the address of this page"),
        ("Ctrl+L",),
        icon="link",
    ),
    Command("pane.next", QT_TRANSLATE_NOOP("Commands", "&Next part of the window"), ("F6",)),
    Command(
        "pane.previous",
        QT_TRANSLATE_NOOP("Commands", "&Previous part of the window"),
        ("Shift+F6",),
    ),
    Command(
        "theme.toggle",
        QT_TRANSLATE_NOOP("Commands", "&Dark or light"),
        ("Ctrl+Shift+L",),
        icon="theme",
    ),
    Command("theme.follow_system", QT_TRANSLATE_NOOP("Commands", "Colours as in the s&ystem")),
    Command("menu.open", QT_TRANSLATE_NOOP("Commands", "Menu"), ("F10",), icon="menu"),
    Command("window.close", QT_TRANSLATE_NOOP("Commands", "&Quit"), ("Ctrl+Q",)),
)

MENU: tuple[tuple[str, ...], ...] = (
    ("search.focus", "filters.clear", "result.copy", "hit.next", "hit.previous"),
    ("home.show", "history.back", "history.forward"),
    ("address.copy",),
    ("pane.next", "pane.previous"),
    ("theme.toggle", "theme.follow_system"),
    ("window.close",),
)
"""Groups of command ids, parted by lines; opening the menu is the one command it leaves out."""
