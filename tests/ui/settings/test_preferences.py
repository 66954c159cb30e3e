"""The settings in force: seen at once, kept at once, and what others write is followed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from suunta.domain.errors import NotKept, WhyNotKept
from suunta.domain.language import Language
from suunta.domain.settings import Look, Settings
from suunta.services.keeping import Keeping
from suunta.services.presetting import Presets
from suunta.services.settings import keep_settings, read_settings
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.keeper import Keeper
from suunta.ui.settings.preferences import Preferences
from suunta.ui.theme.theme import Theme


@pytest.fixture
def preferences(theme: Theme) -> Preferences:
    return Preferences(theme=theme, settings=Settings())


def test_a_change_is_seen_and_told_at_once(
    preferences: Preferences, theme: Theme, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(preferences.changed):
        preferences.change(look=Look.DARK, text_size=125)

    assert (theme.name, theme.text_size) == ("dark", 125)


def test_a_change_to_what_is_so_already_tells_nothing(
    preferences: Preferences, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.change(text_size=100)


def test_a_change_is_kept(preferences: Preferences, keeper: Keeper, qtbot: QtBot) -> None:
    preferences.keep_with(keeper)

    with qtbot.waitSignal(keeper.changed):
        preferences.change(look=Look.DARK)

    assert read_settings(keeper.keeping.settings).look is Look.DARK


def test_what_was_changed_before_the_data_were_open_is_kept_then(
    preferences: Preferences, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    keep_settings(keeping.settings, {"look": Look.LIGHT, "text_size": 150})
    preferences.change(look=Look.DARK)

    preferences.read(keeping)
    with qtbot.waitSignal(keeper.changed):
        preferences.keep_with(keeper)

    assert preferences.settings == Settings(look=Look.DARK, text_size=150)
    assert read_settings(keeping.settings) == preferences.settings


def test_the_button_in_the_frame_changes_the_setting(
    preferences: Preferences, theme: Theme
) -> None:
    theme.set_mode("dark")

    assert preferences.settings.look is Look.DARK


def test_what_an_import_brings_is_shown(
    preferences: Preferences, keeper: Keeper, keeping: Keeping, theme: Theme, qtbot: QtBot
) -> None:
    preferences.keep_with(keeper)

    with qtbot.waitSignal(preferences.changed):
        keep_settings(keeping.settings, {"look": Look.DARK, "text_language": Language.SV})

    qtbot.waitUntil(lambda: preferences.text_language() is Language.SV)
    assert theme.name == "dark"


def test_another_language_of_the_texts_is_told(preferences: Preferences, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preferences.text_language_changed) as told:
        preferences.change(text_language=Language.FI)

    assert told.args == [Language.FI]


def test_the_texts_begin_in_the_language_of_the_system(qapp: QApplication, theme: Theme) -> None:
    interface = InterfaceLanguage(qapp, Language.EN, ["sv-FI", "fi-FI"])

    assert Preferences(theme=theme, interface=interface).text_language() is Language.SV
    interface.deleteLater()


def test_the_window_speaks_what_was_chosen(qapp: QApplication, theme: Theme) -> None:
    interface = InterfaceLanguage(qapp, Language.EN, ["en-GB"])
    preferences = Preferences(theme=theme, interface=interface)

    preferences.change(window_language=Language.FI)
    spoken = interface.current()
    preferences.change(window_language=None)

    assert (spoken, interface.current()) == (Language.FI, Language.EN)
    interface.deleteLater()


def test_a_reset_leaves_the_welcome_seen(
    preferences: Preferences, keeper: Keeper, theme: Theme, qtbot: QtBot
) -> None:
    preferences.keep_with(keeper)
    preferences.change(look=Look.DARK, is_welcomed=True, text_size=200)

    preferences.reset()

    qtbot.waitUntil(lambda: read_settings(keeper.keeping.settings) == Settings(is_welcomed=True))
    # What was kept before the reset may be told after it; the last word is that of the reset.
    qtbot.waitUntil(lambda: preferences.settings == Settings(is_welcomed=True))
    assert theme.text_size == 100


def test_what_could_not_be_written_stays_in_force_and_goes_with_the_next_change(
    preferences: Preferences, keeper: Keeper, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = type(keeper.keeping.settings)

    def refuse(*_arguments: object) -> None:
        raise NotKept(WhyNotKept.FULL, Path("suunta.db"))

    preferences.keep_with(keeper)
    monkeypatch.setattr(settings, "choose", refuse)
    with qtbot.waitSignal(keeper.not_kept):
        preferences.change(text_size=150)
    assert preferences.settings.text_size == 150
    monkeypatch.undo()

    preferences.change(look=Look.DARK)

    wanted = Settings(look=Look.DARK, text_size=150)
    qtbot.waitUntil(lambda: read_settings(keeper.keeping.settings) == wanted)


@pytest.fixture
def administered(theme: Theme) -> Preferences:
    presets = Presets(defaults={"text_size": 125}, locked={"look": Look.DARK})
    return Preferences(theme=theme, settings=presets.settings(), presets=presets)


def test_what_administrators_locked_is_not_changed_and_the_rest_is(
    administered: Preferences, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(administered.refused):
        administered.change(look=Look.LIGHT, text_size=150)

    assert administered.settings == Settings(look=Look.DARK, text_size=150)
    assert administered.is_locked("look")
    assert not administered.is_locked("text_size")


def test_the_button_in_the_frame_does_not_change_what_is_locked(
    administered: Preferences, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_mode("dark")

    with qtbot.waitSignal(administered.refused):
        theme.toggle()

    assert (theme.mode, administered.settings.look) == ("dark", Look.DARK)


def test_a_reset_goes_back_to_what_administrators_chose(
    administered: Preferences, keeper: Keeper
) -> None:
    administered.keep_with(keeper)
    administered.change(text_size=200)

    administered.reset()

    assert administered.settings == Settings(look=Look.DARK, text_size=125)


def test_what_is_kept_does_not_go_before_what_is_locked(
    administered: Preferences, keeping: Keeping
) -> None:
    keep_settings(keeping.settings, {"look": Look.LIGHT, "text_size": 175})

    administered.read(keeping)

    assert administered.settings == Settings(look=Look.DARK, text_size=175)


def test_where_nothing_can_be_written_nothing_is_kept(
    preferences: Preferences, keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences.keep_with(keeper)
    before = preferences.is_kept

    monkeypatch.setattr(Keeping, "is_writable", False)

    assert before
    assert not preferences.is_kept
