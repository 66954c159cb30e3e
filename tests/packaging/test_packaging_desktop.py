"""What a Linux desktop reads of the program: menu entry, metadata, manual page."""

from __future__ import annotations

import configparser
import re
import runpy
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest

from suunta.cli.main import COMMANDS

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
ENTRY = LINUX / "suunta.desktop"
METADATA = LINUX / "fi.suunta.suunta.metainfo.xml"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def metadata(tmp_path: Path) -> Path:
    """As a package has it, with version and date."""
    filled = tmp_path / METADATA.name
    text = METADATA.read_text(encoding="utf-8")
    filled.write_text(text.replace("@VERSION@", "1.2.3").replace("@DATE@", "2026-11-30"), "utf-8")
    return filled


@pytest.fixture
def man_page() -> str:
    made: Callable[[str], str] = runpy.run_path(str(LINUX / "man_page.py"))["man_page"]
    return made("2026-11-30")


def test_the_menu_entry_is_valid() -> None:
    run = subprocess.run(
        ["desktop-file-validate", str(ENTRY)], capture_output=True, text=True, check=False
    )

    assert (run.returncode, run.stdout) == (0, "")


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_menu_entry_speaks_three_languages(entry: configparser.SectionProxy, key: str) -> None:
    said = [entry[name] for name in (key, f"{key}[fi]", f"{key}[sv]")]

    assert len(set(said)) == 3


def test_the_menu_entry_takes_addresses(entry: configparser.SectionProxy) -> None:
    assert entry["MimeType"] == "x-scheme-handler/suunta;"
    assert entry["Exec"] == "suunta %u"


def test_the_window_belongs_to_the_menu_entry(entry: configparser.SectionProxy) -> None:
    """Wayland goes by the name of the file, X11 by the class; the program says both."""
    source = (ROOT / "app" / "suunta" / "ui" / "application.py").read_text(encoding="utf-8")

    assert f'setDesktopFileName("{ENTRY.stem}")' in source
    assert f'setApplicationName("{entry["StartupWMClass"]}")' in source


def test_the_metadata_are_valid(metadata: Path) -> None:
    run = subprocess.run(
        ["appstreamcli", "validate", "--no-net", "--pedantic", str(metadata)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stdout
    assert not re.search(r"^[EWIP]: ", run.stdout, re.MULTILINE), run.stdout


@pytest.mark.parametrize(
    "path", ["summary", "developer_name", "description/p", "description/ul/li"]
)
def test_the_metadata_speak_three_languages(metadata: Path, path: str) -> None:
    languages = [each.get(LANGUAGE, "en") for each in ElementTree.parse(metadata).findall(path)]

    assert languages
    assert languages == ["en", "fi", "sv"] * (len(languages) // 3)


def test_the_metadata_name_what_is_shipped(metadata: Path) -> None:
    tree = ElementTree.parse(metadata)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert f"{tree.findtext('id')}.metainfo.xml" == METADATA.name
    assert tree.findtext("launchable") == ENTRY.name
    assert tree.findtext("project_license") == project["license"]


def test_the_manual_page_tells_every_command(man_page: str) -> None:
    told = re.findall(r"^\.SS (\S+)$", man_page, re.MULTILINE)

    assert told == list(COMMANDS)


def test_the_manual_page_tells_every_option_of_the_documentation(man_page: str) -> None:
    documentation = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    table = documentation.partition("Exit status")[0]
    options = set(re.findall(r"`(--[a-z-]+)", table))

    assert len(options) > 10
    assert {each for each in options if each.replace("-", "\\-") not in man_page} == set()


def test_no_line_of_help_becomes_a_request_of_man() -> None:
    escaped = runpy.run_path(str(LINUX / "man_page.py"))["escaped"]

    assert escaped(".csv files") == "\\&.csv files"
    assert escaped("'quoted' and a-b") == "\\&'quoted' and a\\-b"
    assert escaped("over\ntwo lines") == "over two lines"
