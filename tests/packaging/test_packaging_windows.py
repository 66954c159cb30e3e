"""What the Windows installer says and does stands in its script, and in the docs.

`make verify-windows` runs it, in Wine; here it is read.
"""

from __future__ import annotations

import configparser
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from installer_payload import payload_of
from tests.packaging.release_samples import ROOT

from suunta import paths, registry
from suunta.administered import spelt
from suunta.domain.settings import Settings

WINDOWS = ROOT / "packaging" / "windows"
INCLUDED = {path.name: path.read_text("utf-8") for path in (WINDOWS / "include").glob("*.nsh")}
SCRIPT = (WINDOWS / "installer.nsi").read_text("utf-8")
WORDS = {name: text for name, text in INCLUDED.items() if name.startswith("words_")}
LOGIC = "\n".join([SCRIPT, *(text for name, text in INCLUDED.items() if name not in WORDS)])
DOCS = (ROOT / "docs" / "administrators.md").read_text("utf-8")
PAGE = DOCS.partition("\n### Windows\n")[2].partition("\n### macOS\n")[0]
DEFINED = dict(re.findall(r'^!define (\w+) "?([^"\n]+)"?$', LOGIC, re.MULTILINE))
STRING = re.compile(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', re.MULTILINE)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    for name in ("suunta.exe", "suunta-window.exe", "_internal/b/$b.txt", "_internal/a.txt"):
        file = tmp_path / "suunta" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"12345")
    return tmp_path / "suunta"


def test_every_file_is_included() -> None:
    assert set(re.findall(r'^!include "include\\(.+)"$', SCRIPT, re.MULTILINE)) == set(INCLUDED)


def test_it_says_the_same_in_three_languages() -> None:
    said = {name: STRING.findall(text) for name, text in WORDS.items()}
    names = {name: [each for each, _, _ in strings] for name, strings in said.items()}

    assert set(said) == {"words_en.nsh", "words_fi.nsh", "words_sv.nsh"}
    assert names["words_en.nsh"] == names["words_fi.nsh"] == names["words_sv.nsh"]
    for name, text in WORDS.items():
        assert text.count("\nLangString ") == len(said[name]), f"{name} has a line of another form"
    assert {language for strings in said.values() for _, language, _ in strings} == {
        "ENGLISH",
        "FINNISH",
        "SWEDISH",
    }


def test_each_string_is_said_and_none_is_missing() -> None:
    named = {name for name, _, _ in STRING.findall(WORDS["words_en.nsh"])}

    assert named == set(re.findall(r"\$\(([A-Z]\w+)\)", LOGIC))


@pytest.mark.parametrize("name", [name for name, _, _ in STRING.findall(WORDS["words_en.nsh"])])
def test_a_string_has_the_same_variables_and_key_in_each_language(name: str) -> None:
    texts = [
        text for words in WORDS.values() for each, _, text in STRING.findall(words) if each == name
    ]
    variables = [sorted(re.findall(r"\$\{?\w+\}?", text.replace("$\\", ""))) for text in texts]

    assert len(texts) == len(set(texts)) == 3
    assert variables[0] == variables[1] == variables[2]
    assert len({text.count("&") for text in texts}) == 1


def test_the_start_menu_says_what_linux_says() -> None:
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.read(ROOT / "packaging" / "linux" / "suunta.desktop", "utf-8")
    entry = desktop["Desktop Entry"]

    for language, key in (("en", "Comment"), ("fi", "Comment[fi]"), ("sv", "Comment[sv]")):
        said = {name: text for name, _, text in STRING.findall(WORDS[f"words_{language}.nsh"])}
        assert said["Described"] == entry[key]


def test_each_switch_is_documented_and_none_besides() -> None:
    read = INCLUDED["switches.nsh"].partition("Function un.ReadSwitches")[0]
    switches = set(re.findall(r'"(/[A-Z]+:?)"', read)) - {"/NCRC"}

    assert switches == set(re.findall(r"^\| `(/[A-Z]+:?)", PAGE, re.MULTILINE))
    assert {"/S", "/ALLUSERS", "/CURRENTUSER", "/D", "/LOG", "/SET:"} <= switches


def test_each_exit_code_is_documented_and_none_besides() -> None:
    codes = set(re.findall(r"^!define [A-Z_]+ (\d+)$", INCLUDED["refusing.nsh"], re.MULTILINE))

    assert {"0", *codes} == set(re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE))


def test_each_exit_code_has_a_case_that_ends_with_it() -> None:
    codes = re.findall(r"^!define ([A-Z_]+) \d+$", INCLUDED["refusing.nsh"], re.MULTILINE)

    assert [code for code in codes if f"${{{code}}}" not in LOGIC] == []


def test_each_key_of_the_registry_is_documented() -> None:
    keys = [value for value in DEFINED.values() if value.startswith("Software\\")]

    assert len(keys) == 4
    assert [key for key in (*keys, r"Software\Classes\suunta") if key not in PAGE] == []


def test_it_sets_the_defaults_that_the_program_reads() -> None:
    known = {spelt(name) for name in (*Settings.__dataclass_fields__, paths.DATA_FOLDER)}
    offered = re.findall(r'\$SwitchName == "(\w+)"\n  \$\{OrIf\}', INCLUDED["switches.nsh"])
    offered += re.findall(r'\$SwitchName == "(\w+)"\n    \$\{If\}', INCLUDED["switches.nsh"])

    assert DEFINED["DEFAULTS_KEY"] == registry.DEFAULTS
    assert {spelt(name) for name in offered} == known


def test_nothing_of_the_user_goes_unless_somebody_asks() -> None:
    removing = INCLUDED["removing.nsh"].partition('Section "Uninstall"')[2]
    before, _, unwanted = removing.partition("${If} $IsDataUnwanted = 1")

    assert re.findall(r"RMDir /r .*", before) == [r'RMDir /r "$LOCALAPPDATA\Suunta\Cache"']
    assert r'RMDir /r "$LOCALAPPDATA\Suunta"' in unwanted.partition("${Else}")[0]
    assert "RMDir /r" not in unwanted.partition("${Else}")[2]


def test_only_folders_of_versions_are_removed_whole() -> None:
    removed = re.findall(r"RMDir /r (.+)", INCLUDED["versions.nsh"])

    assert removed == ['"$R0"', '"$INSTDIR\\$VersionFolder"']
    assert 'FindFirst $R3 $R4 "$TidyPlace\\suunta-*"' in INCLUDED["versions.nsh"]


def test_it_asks_for_no_rights_by_itself() -> None:
    manifest = (WINDOWS / "launcher.manifest").read_text("utf-8")

    assert "\nRequestExecutionLevel user\n" in SCRIPT
    assert 'level="asInvoker"' in manifest


def test_the_files_are_listed_by_name_and_written_under_it(program: Path) -> None:
    script = payload_of(program).script()
    written = re.findall(r'^  (?:SetOutPath|File) "([^"]+)"', script, re.MULTILINE)

    assert written == [
        r"$INSTDIR\$VersionFolder",
        "/oname=suunta-window.exe",
        "/oname=suunta.exe",
        r"$INSTDIR\$VersionFolder\_internal",
        "/oname=a.txt",
        r"$INSTDIR\$VersionFolder\_internal\b",
        "/oname=$$b.txt",
    ]
    assert f'"{program}/_internal/b/$b.txt"' in script


def test_the_longest_folder_leaves_room_for_the_longest_file(program: Path) -> None:
    deep = program / "_internal" / ("x" * 100)
    deep.write_bytes(b"")
    longest = payload_of(program).longest_folder("1.2.3")

    file = "f" * longest + "\\suunta-1.2.3-99\\_internal\\" + deep.name
    assert len(file) == 259


def test_the_longest_folder_leaves_room_for_the_deepest_folder(program: Path) -> None:
    deep = program / "_internal" / ("x" * 100)
    deep.mkdir()
    (deep / "y").write_bytes(b"")
    longest = payload_of(program).longest_folder("1.2.3")

    assert len("f" * longest + "\\suunta-1.2.3-99\\_internal\\" + deep.name) == 247


def test_a_folder_that_was_not_built_on_windows_is_refused(program: Path) -> None:
    (program / "suunta-window.exe").unlink()

    with pytest.raises(SystemExit, match="no Windows build"):
        payload_of(program)


def test_the_workflow_reads_the_secrets_it_declares() -> None:
    text = (ROOT / ".github" / "workflows" / "windows.yml").read_text("utf-8")
    workflow: dict[Any, Any] = yaml.safe_load(text)

    # YAML 1.1 takes `on` for a truth value.
    declared = workflow[True]["workflow_call"]["secrets"]
    assert set(re.findall(r"secrets\.(\w+)", text)) == set(declared)
    assert set(re.findall(r"#   (WINDOWS_\w+)", text)) == set(declared)


def test_the_workflow_tries_what_it_made() -> None:
    text = (ROOT / ".github" / "workflows" / "windows.yml").read_text("utf-8")
    tried = (WINDOWS / "try_installed.ps1").read_text("utf-8")

    for script in ("try_program.ps1", "try_installed.ps1", "make_installer.py"):
        assert f"packaging/windows/{script}" in text
    for code in ('/S /UNINSTALL" 0', '"/S" 1638', '_?=$folder" 32', '/S /ALLUSERS" 0'):
        assert code in tried
