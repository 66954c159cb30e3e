"""The settings of administrators: what counts first, and what is passed over and told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

import pytest

from suunta.administered import Source
from suunta.domain.language import Language
from suunta.domain.settings import Look, Settings
from suunta.services import presetting
from suunta.services.presetting import presets_from


def source(
    locked: Mapping[str, object] | None = None, defaults: Mapping[str, object] | None = None
) -> Source:
    return Source("/etc/suunta/defaults.json", locked or {}, defaults or {})


def test_every_setting_can_be_preset() -> None:
    assert set(presetting._READERS) == {field.name for field in fields(Settings)}


def test_locked_goes_before_a_person_and_a_person_before_a_default() -> None:
    presets = presets_from((source({"look": "dark"}, {"text-size": 125, "window-language": "fi"}),))

    chosen = {"look": Look.LIGHT, "text_size": 150}
    assert presets.settings() == Settings(Language.FI, look=Look.DARK, text_size=125)
    assert presets.settings(chosen) == Settings(Language.FI, look=Look.DARK, text_size=150)
    assert presets.faults == ()


def test_of_two_sources_the_first_counts() -> None:
    presets = presets_from((source({"look": "dark"}), source({"look": "light"})))

    assert presets.locked == {"look": Look.DARK}


@pytest.mark.parametrize("truth", [True, 1, "1", "true", "True"])
def test_values_may_be_written_as_the_registry_has_them(truth: object) -> None:
    presets = presets_from((source(defaults={"TextSize": "125", "IsWelcomed": truth}),))

    assert presets.defaults == {"text_size": 125, "is_welcomed": True}


def test_the_system_can_be_what_is_set() -> None:
    presets = presets_from((source({"window-language": "system", "look": "system"}),))

    assert presets.locked == {"window_language": None, "look": Look.SYSTEM}


def test_what_a_reader_needs_to_read_cannot_be_locked() -> None:
    presets = presets_from((source({"text-size": 100, "text-language": "sv"}),))

    assert presets.locked == {}
    assert presets.defaults == {"text_size": 100, "text_language": Language.SV}
    assert [fault.rpartition(": ")[2] for fault in presets.faults] == [
        "text-size cannot be locked; it is taken as a default.",
        "text-language cannot be locked; it is taken as a default.",
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text-size", 130),
        ("text-size", True),
        ("text-size", 1.5),
        ("text-size", "large"),
        ("look", "pink"),
        ("look", 1),
        ("window-language", "de"),
        ("window-language", ["fi"]),
        ("begin-where-left", "perhaps"),
        ("begin-where-left", None),
        ("data-folder", "relative/path"),
        ("data-folder", 7),
        ("colour-of-the-sky", "blue"),
    ],
)
def test_what_makes_no_sense_is_told_and_passed_over(name: str, value: object) -> None:
    presets = presets_from((source({name: value}, {"text-language": "sv"}),))

    assert (presets.locked, presets.defaults) == ({}, {"text_language": Language.SV})
    assert len(presets.faults) == 1
    assert presets.faults[0].startswith("/etc/suunta/defaults.json: ")
    assert name in presets.faults[0]


def test_a_source_that_cannot_be_read_is_told() -> None:
    presets = presets_from((Source("/etc/x", {}, {}, "It is no JSON."),))

    assert presets.faults == ("/etc/x: It is no JSON.",)


def test_the_data_folder_is_no_setting(tmp_path: Path) -> None:
    presets = presets_from((source({"data-folder": str(tmp_path)}),))

    assert presets == presetting.Presets({}, {}, ())
