"""The settings page, driven with the keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.domain.settings import Look
from suunta.services.presetting import Presets
from suunta.ui.keeper import Keeper
from suunta.ui.settings.preferences import Preferences
from suunta.ui.settings.setting_row import SettingRow
from suunta.ui.settings.settings_page import SettingsPage
from suunta.ui.theme.theme import Theme

KEYS = Qt.Key
NAMES = ["languages", "look", "start", "folder", "backups", "exchange", "clearing"]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focused(), key)


def walk(qtbot: QtBot, page: SettingsPage) -> list[QWidget]:
    """Everything Tab leads to, once."""
    page.setFocus()
    met = [focused()]
    while True:
        press(qtbot, KEYS.Key_Tab)
        if focused() in met or not page.isAncestorOf(focused()):
            return met
        met.append(focused())


def test_the_keyboard_begins_at_the_first_choice(page: SettingsPage) -> None:
    page.setFocus()

    assert focused().objectName() == "system"


def test_arrow_keys_change_a_setting_at_once(
    page: SettingsPage, preferences: Preferences, theme: Theme, qtbot: QtBot
) -> None:
    page.setFocus()

    press(qtbot, KEYS.Key_Tab, KEYS.Key_Right)  # the language of the texts, from English on
    press(qtbot, KEYS.Key_Tab, KEYS.Key_Right, KEYS.Key_Right)  # colours, to dark
    press(qtbot, KEYS.Key_Tab, KEYS.Key_Right)  # 110 %

    settings = preferences.settings
    assert (settings.text_language, settings.look, settings.text_size) == (
        Language.FI,
        Look.DARK,
        110,
    )
    assert (theme.name, theme.text_size) == ("dark", 110)


def test_tab_leads_to_every_control_and_each_has_a_name(page: SettingsPage, qtbot: QtBot) -> None:
    met = walk(qtbot, page)

    buttons = {each.objectName() for each in met}
    assert {"openFolder", "copyPath", "backUpNow", "exportAll", "importAll"} <= buttons
    assert "resetSettings" in buttons
    assert all(_name(each) for each in met)


def test_what_has_the_keyboard_can_be_seen(page: SettingsPage, qtbot: QtBot) -> None:
    page.resize(700, 300)

    for widget in walk(qtbot, page):
        widget.setFocus()
        page.focusNextPrevChild(True)
        assert not focused().visibleRegion().isEmpty(), focused().objectName()


def test_a_change_made_elsewhere_is_shown(page: SettingsPage, preferences: Preferences) -> None:
    preferences.change(look=Look.DARK)

    dark = [each for each in page.findChildren(QPushButton) if each.objectName() == "dark"]

    assert dark[0].isChecked()


def test_every_section_can_be_gone_to(page: SettingsPage, qtbot: QtBot) -> None:
    page.resize(700, 250)

    page.go_to("folder")

    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 100)
    assert [section.objectName() for section in page.sections] == NAMES


def test_it_comes_back_as_it_was_scrolled(page: SettingsPage) -> None:
    page.resize(700, 250)
    page.verticalScrollBar().setValue(120)
    left = page.state()

    page.restore(None)
    assert page.verticalScrollBar().value() == 0
    page.restore(left)

    assert page.verticalScrollBar().value() == 120


def test_data_that_cannot_be_used_are_told_and_the_choices_still_work(
    qtbot: QtBot, theme: Theme, pool: QThreadPool, tmp_path: Path
) -> None:
    preferences = Preferences(theme=theme)
    page = SettingsPage(
        theme=theme,
        preferences=preferences,
        keeper=None,
        folder=tmp_path,
        fault="suunta.db is damaged.",
        pool=pool,
    )
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitActive(page):
        page.show()

    page.setFocus()
    press(qtbot, KEYS.Key_Tab, KEYS.Key_Tab, KEYS.Key_Left)

    told = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "suunta.db is damaged." in told
    assert preferences.settings.look is Look.SYSTEM
    assert [section.objectName() for section in page.sections] == [
        name for name in NAMES if name not in ("backups", "exchange")
    ]


def test_nothing_is_wider_than_the_room_at_twice_the_size(
    page: SettingsPage, theme: Theme, qtbot: QtBot
) -> None:
    page.resize(940, 560)

    theme.set_text_size(200)

    qtbot.waitUntil(lambda: all(map(_has_room, page.findChildren(QPushButton))))
    assert page.horizontalScrollBar().maximum() == 0


def _has_room(button: QPushButton) -> bool:
    needed = button.fontMetrics().horizontalAdvance(button.text())
    return not button.isVisible() or button.width() >= needed


def _name(widget: QWidget) -> str:
    own = widget.text() if isinstance(widget, QPushButton) else ""
    return own or widget.accessibleName()


def test_each_setting_that_is_locked_says_so(
    qtbot: QtBot, theme: Theme, keeper: Keeper, pool: QThreadPool, tmp_path: Path
) -> None:
    locked = {"window_language": None, "look": Look.SYSTEM, "begin_where_left": True}
    presets = Presets(locked=locked)
    preferences = Preferences(theme=theme, settings=presets.settings(), presets=presets)
    page = SettingsPage(
        theme=theme, preferences=preferences, keeper=keeper, folder=tmp_path, fault="", pool=pool
    )
    qtbot.addWidget(page)

    rows = [row for row in page.findChildren(SettingRow) if "organisation" in row.about()]
    assert {row.control.objectName() for row in rows if row.control} == {
        "windowLanguage",
        "look",
        "begin",
    }
    assert not any(row.control.isEnabled() for row in rows if row.control)
