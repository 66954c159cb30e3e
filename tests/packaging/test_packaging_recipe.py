"""What the recipe of the built program keeps and leaves out, and what the program says it is."""

from __future__ import annotations

import ast
import json
import re
import runpy
import struct
import subprocess
from pathlib import Path
from typing import Any

import pytest

from suunta import __version__

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
PNG = b"\x89PNG\r\n\x1a\n"
PLUGINS = "PySide6/Qt/plugins"


def constant(name: str) -> Any:
    """A value that the recipe states as it is."""
    for node in ast.walk(ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            value = node.value.value if isinstance(node.value, ast.Subscript) else node.value
            return ast.literal_eval(value)
    raise AssertionError(f"build.spec has no {name}")


@pytest.fixture(scope="module")
def unused() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{each})" for each in constant("UNUSED")))


@pytest.mark.parametrize(
    "file",
    [
        *(f"PySide6/Qt/translations/qtbase_{language}.qm" for language in ("en", "fi", "sv")),
        "PySide6/translations/qtbase_fi.qm",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        f"{PLUGINS}/platforms/libqoffscreen.so",
        f"{PLUGINS}/platforms/libqxcb.so",
        f"{PLUGINS}/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        f"{PLUGINS}/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        f"{PLUGINS}/platformthemes/libqxdgdesktopportal.so",
        f"{PLUGINS}/imageformats/libqjpeg.so",
        f"{PLUGINS}/imageformats/libqsvg.so",
        "suunta/_data/resources/translations/suunta_fi.qm",
    ],
)
def test_what_the_program_uses_is_kept(unused: re.Pattern[str], file: str) -> None:
    assert not unused.search(file)


@pytest.mark.parametrize(
    "file",
    [
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtdeclarative_fi.qm",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt6Network.dll",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/opengl32sw.dll",
        f"{PLUGINS}/tls/libqopensslbackend.so",
        f"{PLUGINS}/platformthemes/libqgtk3.so",
        f"{PLUGINS}/platforms/libqvnc.so",
        "suunta/_data/resources/translations/suunta_fi.ts",
    ],
)
def test_what_it_does_not_use_is_left_out(unused: re.Pattern[str], file: str) -> None:
    assert unused.search(file)


def test_a_portable_folder_carries_what_desktops_lack_and_a_package_nothing() -> None:
    carried = constant("CARRIED")

    assert re.search(carried["portable"], "libxcb-cursor.so.0")
    assert not re.search(carried["portable"], "libX11.so.6")
    assert not re.search(carried["portable"], "libstdc++.so.6")
    assert not re.search(carried["system"], "libxcb-cursor.so.0")
    assert re.search(carried["system"], "libpython3.13.so.1.0")


def test_the_stamp_says_what_was_built(tmp_path: Path) -> None:
    stamping = runpy.run_path(str(PACKAGING / "stamp.py"))

    file = stamping["write_stamp"](tmp_path / "made", "deb")
    said = json.loads(file.read_text(encoding="utf-8"))

    assert list(said) == ["version", "commit", "date", "edition", "package"]
    assert said["version"] == __version__
    assert said["package"] == "deb"
    assert re.fullmatch(r"\d{4}\.\d+", said["edition"])


def _tree(folder: Path) -> Path:
    (folder / "app" / "suunta").mkdir(parents=True)
    (folder / "knowledge").mkdir()
    (folder / "app" / "suunta" / "__init__.py").write_text('__version__ = "3.1.4"\n')
    (folder / "knowledge" / "edition.yaml").write_text('edition: "2031.2"\n')
    return folder


def _git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", folder, *identity, *arguments], check=True, capture_output=True)


def test_a_tree_with_changes_of_its_own_says_so(tmp_path: Path) -> None:
    tree = _tree(tmp_path)
    _git(tree, "init")
    _git(tree, "add", ".")
    _git(tree, "commit", "--message", "All of it")
    stamp = runpy.run_path(str(PACKAGING / "stamp.py"))["stamp"]

    clean = stamp("deb", tree)
    (tree / "knowledge" / "edition.yaml").write_text('edition: "2031.3"\n')
    changed = stamp("deb", tree)

    assert re.fullmatch(r"[0-9a-f]{12}", clean["commit"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", clean["date"])
    assert changed["commit"] == f"{clean['commit']}+changes"
    assert (clean["version"], clean["edition"]) == ("3.1.4", "2031.2")


def test_windows_gets_four_numbers_of_any_version() -> None:
    resource = runpy.run_path(str(PACKAGING / "version_resource.py"))

    assert resource["numbers_of"]("1.2.0") == (1, 2, 0, 0)
    assert resource["numbers_of"]("1.2.0rc1") == (1, 2, 0, 0)
    text = resource["version_resource"]("1.2.0rc1", "suunta-window", "Suunta")
    assert "suunta-window.exe" in text
    assert ast.parse(text)


def test_the_icon_for_windows_has_the_sizes_it_draws() -> None:
    making = runpy.run_path(str(PACKAGING / "icons" / "make_icons.py"))
    data = (PACKAGING / "icons" / "suunta.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    entries = [struct.unpack_from("<BBBBHHII", data, 6 + 16 * each) for each in range(count)]

    assert kind == 1
    assert tuple(entry[0] or 256 for entry in entries) == making["WINDOWS_SIZES"]
    for entry in entries:
        length, place = entry[6:]
        assert _png_size(data[place : place + length]) == (entry[0] or 256)


def test_the_icon_for_macos_has_the_sizes_it_draws() -> None:
    making = runpy.run_path(str(PACKAGING / "icons" / "make_icons.py"))
    data = (PACKAGING / "icons" / "suunta.icns").read_bytes()
    sizes: dict[str, int] = {}
    place = 8
    while place < len(data):
        kind, length = (
            data[place : place + 4].decode(),
            struct.unpack_from(">I", data, place + 4)[0],
        )
        sizes[kind] = _png_size(data[place + 8 : place + length])
        place += length

    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4)[0] == len(data)
    assert sizes == making["MAC_TYPES"]


def _png_size(picture: bytes) -> int:
    assert picture.startswith(PNG)
    width, height = struct.unpack_from(">II", picture, 16)
    assert width == height
    return int(width)


def test_a_package_is_built_from_locked_libraries_alone() -> None:
    locking = runpy.run_path(str(ROOT / "tools" / "package_lock.py"))
    needed = locking["entries"]((ROOT / "requirements.txt").read_text(encoding="utf-8"))
    chosen = locking["entries"](locking["package_lock"]())

    assert chosen.keys() == needed.keys() | locking["FREEZING"]
    assert all("--hash=sha256:" in entry for entry in chosen.values())
    assert {name: chosen[name] for name in needed} == needed


@pytest.mark.parametrize(
    "script",
    sorted([*(ROOT / "tools").glob("*.sh"), *(PACKAGING / "linux").glob("*.sh"), ROOT / ".ci/run"]),
    ids=lambda path: path.name,
)
def test_a_script_can_be_read_and_started(script: Path) -> None:
    first = script.read_text(encoding="utf-8").splitlines()[0]
    shell = "bash" if "bash" in first else "sh"

    assert first.startswith("#!")
    assert script.stat().st_mode & 0o111
    assert subprocess.run([shell, "-n", script], check=False).returncode == 0
