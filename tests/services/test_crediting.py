"""Whose work this is: each part with its licence, and the text of it where there is one."""

from __future__ import annotations

import importlib.metadata
import json
from pathlib import Path

import pytest

from suunta import paths
from suunta.services.crediting import Credit, Part, credits_due


@pytest.fixture(scope="module")
def credits_() -> tuple[Credit, ...]:
    return credits_due()


def test_every_part_is_credited(credits_: tuple[Credit, ...]) -> None:
    assert {credit.part for credit in credits_} == set(Part)


def test_our_own_parts_bring_their_licences(credits_: tuple[Credit, ...]) -> None:
    texts = {credit.part: credit.text for credit in credits_ if credit.part is not Part.LIBRARY}

    assert texts[Part.PROGRAM].startswith("MIT License")
    assert "Creative Commons" in texts[Part.CONTENT]
    assert "SIL OPEN FONT LICENSE" in texts[Part.TYPEFACE].upper()
    assert all(texts.values())


def test_every_licence_beside_the_resources_is_credited(credits_: tuple[Credit, ...]) -> None:
    texts = {credit.text for credit in credits_}

    for licence in paths.resources_folder().glob("*/LICENSE*"):
        assert licence.read_text(encoding="utf-8") in texts, licence


def test_what_the_program_depends_on_is_credited(credits_: tuple[Credit, ...]) -> None:
    libraries = {credit.name.casefold(): credit for credit in credits_}
    wanted = [
        line.split(">")[0].split("<")[0].split("=")[0].split(";")[0].strip()
        for line in importlib.metadata.requires("suunta") or ()
    ]

    assert wanted
    for name in wanted:
        same = {known.replace("_", "-") for known in libraries}
        assert name.casefold().replace("_", "-") in same


def test_libraries_of_libraries_are_credited_once(credits_: tuple[Credit, ...]) -> None:
    names = [credit.name for credit in credits_ if credit.part is Part.LIBRARY]

    assert {"mdurl", "attrs", "shiboken6"} <= set(names)
    assert len(set(names)) == len(names)
    assert names == sorted(names, key=str.casefold)


def test_a_library_names_its_licence(credits_: tuple[Credit, ...]) -> None:
    for credit in credits_:
        assert credit.licence, credit.name
        assert "\n" not in credit.licence


def test_what_belongs_to_developing_is_not_credited(credits_: tuple[Credit, ...]) -> None:
    assert {"pytest", "ruff"}.isdisjoint({credit.name for credit in credits_})


def test_a_built_program_credits_what_was_found_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = {"part": "library", "name": "Qt", "version": "6.11.3", "licence": "LGPL-3.0-only"}
    told = {"credits": [entry | {"texts": [0, 1]}], "texts": ["Lesser", "General"]}
    (tmp_path / "notices.json").write_text(json.dumps(told), encoding="utf-8")
    monkeypatch.setattr(paths, "shipped_file", lambda name: tmp_path / name)

    (credit,) = credits_due()

    assert credit == Credit(Part.LIBRARY, "Qt", "6.11.3", "LGPL-3.0-only", "Lesser\n\n\nGeneral")
