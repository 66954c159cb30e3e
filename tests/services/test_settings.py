"""Settings as they are kept: found again, and harmless when they are spoilt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from suunta.domain.language import Language
from suunta.domain.settings import Look, Settings
from suunta.services.keeping import Keeping, open_keeping
from suunta.services.presetting import Presets
from suunta.services.settings import keep_settings, read_settings, reset_settings


@pytest.fixture
def keeping(tmp_path: Path) -> Iterator[Keeping]:
    keeping = open_keeping(tmp_path)
    yield keeping
    keeping.close()


def test_a_new_file_holds_the_settings_of_the_beginning(keeping: Keeping) -> None:
    assert read_settings(keeping.settings) == Settings()


def test_what_was_set_is_found_by_the_next_start(tmp_path: Path) -> None:
    first = open_keeping(tmp_path)
    keep_settings(first.settings, {"look": Look.DARK, "text_language": Language.SV})
    first.close()

    second = open_keeping(tmp_path)
    found = read_settings(second.settings)
    second.close()

    assert found == Settings(look=Look.DARK, text_language=Language.SV)


def test_a_setting_can_go_back_to_what_the_system_says(keeping: Keeping) -> None:
    keep_settings(keeping.settings, {"window_language": Language.FI})
    keep_settings(keeping.settings, {"window_language": None})

    assert read_settings(keeping.settings).window_language is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("look", "purple"),
        ("text-size", 17),
        ("text-size", "large"),
        ("window-language", "de"),
        ("begin-where-left", "yes"),
        ("page-zoom", -5),
    ],
)
def test_a_value_that_makes_no_sense_leaves_the_others(
    keeping: Keeping, key: str, value: object
) -> None:
    keep_settings(keeping.settings, {"text_language": Language.FI})
    keeping.settings.choose(key, value)

    assert read_settings(keeping.settings) == Settings(text_language=Language.FI)


def test_a_reset_forgets_all_but_the_welcome_and_what_others_keep(keeping: Keeping) -> None:
    keep_settings(keeping.settings, {"look": Look.DARK, "text_size": 150, "is_welcomed": True})
    keeping.settings.choose("something-else", 1)

    reset_settings(keeping.settings)

    assert read_settings(keeping.settings) == Settings(is_welcomed=True)
    assert keeping.settings.get("something-else", 0) == 1


def test_administrators_go_before_the_program_and_what_they_locked_before_a_person(
    keeping: Keeping,
) -> None:
    presets = Presets(
        defaults={"text_size": 125, "page_zoom": 110}, locked={"window_language": Language.SV}
    )
    keep_settings(keeping.settings, {"text_size": 150, "window_language": Language.FI})

    read = read_settings(keeping.settings, presets)

    assert read == Settings(Language.SV, text_size=150, page_zoom=110)
