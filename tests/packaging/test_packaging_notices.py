"""What is really inside a built program is named, with its licence and the text of it."""

from __future__ import annotations

import ctypes
import importlib.metadata
import json
import shutil
import sys
import tomllib
from pathlib import Path

import notices
import pytest
from component import Component
from inventory import TEXTS, Inventory, Unplaced
from lxml import etree
from program_folder import ProgramFolder
from tests.packaging.release_samples import (
    ROOT,
    add_distribution,
    copy_of,
    freeze,
    make_program,
    write,
)

from suunta.services.crediting import Part, credits_due

MINOR = sys.version_info.minor
"""The Python inside has to be the one that takes stock."""
TABLE = tomllib.loads((ROOT / "packaging/release/components.toml").read_text("utf-8"))


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return make_program(tmp_path / "suunta")


def components_of(folder: Path) -> dict[str, Component]:
    return {each.name: each for each in Inventory(ProgramFolder(folder)).components}


def test_every_component_has_a_licence_with_its_text(program: Path) -> None:
    for each in components_of(program).values():
        assert each.licence, each.name
        assert each.texts, each.name
        assert all(len(text) > 200 for text in each.texts), each.name


def test_versions_are_read_from_what_is_inside(program: Path) -> None:
    found = components_of(program)

    assert found["Suunta"].version == "1.2.3"
    assert found["knowledge"].version == "2026.1"
    assert found["Qt"].version == "6.11.3"
    assert found["ICU"].version == "73.2"
    assert {part.name: part.version for part in found["Qt"].contains}["PCRE2"] == "10.49"
    assert found["PyYAML"].contains[0].version == "0.2.5"


def test_a_version_that_cannot_be_found_is_told(program: Path) -> None:
    write(program, "PySide6/Qt/lib/libicuuc.so.73", b"no version here")

    with pytest.raises(Unplaced, match="ICU: its version was not found"):
        components_of(program)


def test_a_file_of_nobody_is_refused_by_name(program: Path) -> None:
    write(program, "libgnutls.so.30")

    with pytest.raises(Unplaced) as refused:
        components_of(program)

    assert refused.value.names == ["libgnutls.so.30"]


def test_a_distribution_answers_for_the_files_of_its_record(program: Path) -> None:
    files = importlib.metadata.distribution("lxml").files or ()
    library = next(name for name in map(str, files) if name.startswith("lxml/etree."))
    write(program, library)
    with pytest.raises(Unplaced):
        components_of(program)

    add_distribution(program, "lxml")

    lxml = components_of(program)["lxml"]
    assert f"_internal/{library}" in {file.path for file in lxml.files}
    assert {"libxml2", "libxslt", "libiconv"} <= {part.name for part in lxml.contains}


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        # Windows.
        ("PySide6/Qt6Core.dll", "Qt"),
        ("PySide6/plugins/platforms/qwindows.dll", "Qt"),
        ("PySide6/translations/qtbase_fi.qm", "Qt"),
        ("PySide6/MSVCP140_1.dll", "Microsoft Visual C++ runtime"),
        ("VCRUNTIME140.dll", "Microsoft Visual C++ runtime"),
        (f"python3{MINOR}.dll", "Python"),
        ("python3.dll", "Python"),
        ("_ctypes.pyd", "Python"),
        ("unicodedata.pyd", "Python"),
        ("libffi-8.dll", "libffi"),
        ("sqlite3.dll", "SQLite"),
        # macOS, as the names are below Contents/Frameworks and Contents/Resources.
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "Qt"),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "Qt"),
        (f"Python.framework/Versions/3.{MINOR}/Python", "Python"),
        (f"python3__dot__{MINOR}/lib-dynload/_json.cpython-311-darwin.so", "Python"),
        ("fi.lproj/InfoPlist.strings", "Suunta"),
    ],
)
def test_files_of_other_systems_have_an_owner(program: Path, name: str, owner: str) -> None:
    write(program, name, b"\0" + b"3.45.1\0")

    assert f"_internal/{name}" in {file.path for file in components_of(program)[owner].files}


def test_a_frozen_package_of_nobody_is_refused(program: Path) -> None:
    freeze(program, "suunta.paths", "yaml", "shiboken6", "json")
    Inventory(ProgramFolder(program)).check_frozen()

    freeze(program, "suunta.paths", "requests.sessions")

    with pytest.raises(Unplaced, match="package requests"):
        Inventory(ProgramFolder(program)).check_frozen()


def test_the_notices_meet_the_terms_of_qt(program: Path) -> None:
    freeze(program, "suunta.paths")
    notices.write(program)
    text = (program / notices.TEXT).read_text("utf-8")

    assert "Qt 6.11.3" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "qtbase-everywhere-src-6.11.3.tar.xz" in text
    assert "pyside-setup-everywhere-src-" in text
    assert "_internal/PySide6/Qt/lib" in text
    assert "You may replace them" in text


def test_a_bundle_for_macos_is_read_alike(program: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "Suunta.app"
    shutil.copytree(program / "_internal", bundle / "Contents" / "Resources", symlinks=True)
    libraries = bundle / "Contents" / "Resources" / "PySide6" / "Qt" / "lib"
    core = bundle / "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"
    core.parent.mkdir(parents=True)
    shutil.move(libraries / "libQt6Core.so.6", core)
    (bundle / "Contents" / "MacOS").mkdir()
    freeze(bundle / "Contents" / "MacOS", "suunta.paths")
    (bundle / "Contents" / "Info.plist").write_text("<plist/>")

    notices.write(bundle)

    text = (bundle / "Contents" / "Resources" / notices.TEXT).read_text("utf-8")
    assert "folder `Contents/Frameworks/PySide6/Qt/lib`" in text
    assert (bundle / "Contents/Resources/suunta/_data" / notices.DATA).exists()


def test_the_same_folder_gives_the_same_notices(program: Path, tmp_path: Path) -> None:
    freeze(program, "suunta.paths")
    other = copy_of(program, tmp_path / "elsewhere")
    notices.write(program)
    notices.write(other)
    first = (program / notices.TEXT).read_bytes()

    notices.write(program)

    assert (program / notices.TEXT).read_bytes() == first
    assert (other / notices.TEXT).read_bytes() == first


def test_about_is_told_the_same(program: Path) -> None:
    freeze(program, "suunta.paths")
    components = notices.write(program)
    told = json.loads((program / "_internal/suunta/_data" / notices.DATA).read_text("utf-8"))

    assert [each["name"] for each in told["credits"]] == [each.name for each in components]
    assert {each["part"] for each in told["credits"]} == set(Part)
    for credit, component in zip(told["credits"], components, strict=True):
        shown = tuple(told["texts"][place] for place in credit["texts"])
        assert shown[-len(component.texts) :] == component.texts
        assert ("qtbase-everywhere-src" in shown[0]) == (component.name == "Qt")


def test_our_own_parts_are_credited_alike_in_a_checkout_and_in_a_built_program() -> None:
    table = {each["name"]: each for each in TABLE["component"] if "part" in each}
    own = [credit for credit in credits_due() if credit.part is not Part.LIBRARY]

    assert {each.name for each in own} == set(table)
    for credit in own:
        entry = table[credit.name]
        assert (credit.part, credit.licence) == (entry["part"], entry["licence"])


def test_every_licence_that_is_kept_is_one_that_something_needs() -> None:
    entries = [*TABLE["component"], *TABLE["distributions"].values()]
    named = {name for each in entries for name in each.get("texts", ())}

    assert named == {path.name for path in TEXTS.glob("*.txt")}


@pytest.mark.skipif(sys.platform != "linux", reason="it asks the library of Linux's wheel")
def test_the_sources_of_libiconv_are_those_of_the_one_in_lxml() -> None:
    number = ctypes.c_int.in_dll(ctypes.CDLL(etree.__file__), "_libiconv_version").value
    version = f"{number >> 8}.{number & 0xFF}"

    assert any(f"libiconv-{version}." in each for each in TABLE["distributions"]["lxml"]["sources"])
