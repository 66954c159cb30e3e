"""What administrators set in the registry of Windows; a mapping stands for it here."""

from __future__ import annotations

from collections.abc import Mapping

from suunta import registry

POLICIES = r"Software\Policies\Suunta"
KEYS: dict[tuple[str, str], Mapping[str, object]] = {
    ("HKLM", POLICIES): {"WindowLanguage": "fi"},
    ("HKCU", POLICIES): {"WindowLanguage": "sv"},
    ("HKCU", rf"{POLICIES}\Recommended"): {"TextSize": 125},
    ("HKLM", r"Software\Suunta\Defaults"): {"IsWelcomed": 1},
    ("HKCU", r"Software\Suunta\Defaults"): {},
}


def values_of(hive: str, path: str) -> Mapping[str, object]:
    try:
        return KEYS[hive, path]
    except KeyError:
        raise FileNotFoundError(path) from None


def test_policies_go_before_defaults_and_the_computer_before_the_user() -> None:
    assert registry.sources(values_of) == (
        (rf"HKLM\{POLICIES}", {"WindowLanguage": "fi"}, True),
        (rf"HKCU\{POLICIES}", {"WindowLanguage": "sv"}, True),
        (rf"HKCU\{POLICIES}\Recommended", {"TextSize": 125}, False),
        (r"HKLM\Software\Suunta\Defaults", {"IsWelcomed": 1}, False),
    )


def test_a_key_that_may_not_be_read_is_as_if_it_were_not_there() -> None:
    def refuse(hive: str, path: str) -> Mapping[str, object]:
        raise PermissionError(path)

    assert registry.sources(refuse) == ()
