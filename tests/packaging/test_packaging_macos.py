"""What the bundle for macOS says of itself, as far as that can be told without a Mac."""

from __future__ import annotations

import json
import plistlib
import re
import subprocess
from pathlib import Path

import pytest
from info_plist import IDENTIFIER, LANGUAGES, info_plist, strings_of, write_strings
from tests.packaging.release_samples import ROOT

from suunta.domain.address import SCHEME
from suunta.domain.language import Language

MACOS = ROOT / "packaging" / "macos"
LOCK = (ROOT / "requirements.txt").read_text("utf-8")
PROPERTIES = info_plist("1.2.3")


def test_the_properties_are_a_property_list() -> None:
    assert plistlib.loads(plistlib.dumps(PROPERTIES)) == PROPERTIES


def test_the_version_is_that_of_the_program() -> None:
    assert PROPERTIES["CFBundleShortVersionString"] == "1.2.3"
    assert PROPERTIES["CFBundleVersion"] == "1.2.3"


def test_addresses_lead_to_the_program() -> None:
    (kind,) = PROPERTIES["CFBundleURLTypes"]

    assert kind["CFBundleURLSchemes"] == [SCHEME.rstrip(":")]


def test_the_languages_are_those_of_the_window() -> None:
    assert PROPERTIES["CFBundleLocalizations"] == [language.value for language in Language]


def test_it_asks_for_the_oldest_system_that_qt_runs_on() -> None:
    """A newer Qt may want a newer system: look at the name of its wheel, then change both."""
    locked = re.search(r"^pyside6-essentials==(\d+\.\d+)", LOCK, re.MULTILINE)

    assert locked
    assert (locked[1], PROPERTIES["LSMinimumSystemVersion"]) == ("6.11", "13.0")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_read_is_in_their_language(language: str) -> None:
    lines = dict(
        json.loads("[{}]".format(line.rstrip(";").replace('" = "', '", "')))
        for line in strings_of(language).splitlines()
    )

    assert set(lines) == {
        "CFBundleDisplayName",
        f"{IDENTIFIER}.address",
        "NSHumanReadableCopyright",
    }
    assert all(lines.values())


def test_the_languages_differ() -> None:
    assert len({strings_of(language) for language in LANGUAGES}) == len(LANGUAGES)


def test_the_words_go_into_the_bundle(tmp_path: Path) -> None:
    write_strings(tmp_path)

    for language in LANGUAGES:
        file = tmp_path / "Contents" / "Resources" / f"{language}.lproj" / "InfoPlist.strings"
        assert file.read_text("utf-8") == strings_of(language)


def test_the_program_is_granted_what_it_needs_and_no_more() -> None:
    granted = plistlib.loads((MACOS / "entitlements.plist").read_bytes())

    assert granted == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_the_script_is_one_that_a_shell_reads() -> None:
    subprocess.run(["bash", "-n", str(MACOS / "make_dmg.sh")], check=True)
