"""The bill of materials is one by the rules of CycloneDX, whole, and the same each time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sbom
from jsonschema import Draft7Validator
from referencing import Registry
from referencing.jsonschema import DRAFT7
from tests.packaging.release_samples import ROOT, add_distribution, copy_of, freeze, make_program

SCHEMAS = ROOT / "packaging" / "release" / "schemas"
EPOCH = 1_767_225_600


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = make_program(tmp_path / "suunta")
    add_distribution(folder, "rpds-py")
    freeze(folder, "suunta.paths", "yaml")
    return folder


@pytest.fixture
def bill(program: Path, tmp_path: Path) -> dict[str, Any]:
    return sbom.write(program, tmp_path / "bill.json", epoch=EPOCH)


@pytest.fixture(scope="module")
def cyclonedx() -> Draft7Validator:
    schemas = {path.name: json.loads(path.read_text("utf-8")) for path in SCHEMAS.glob("*.json")}
    known = [
        (place, DRAFT7.create_resource(schema))
        for name, schema in schemas.items()
        for place in (schema["$id"], f"http://cyclonedx.org/schema/{name}")
    ]
    registry: Registry[Any] = Registry().with_resources(known)
    return Draft7Validator(schemas["bom-1.6.SNAPSHOT.schema.json"], registry=registry)


def parts_of(bill: dict[str, Any]) -> Iterator[dict[str, Any]]:
    waiting = [bill["metadata"]["component"], *bill["components"]]
    while waiting:
        part = waiting.pop()
        yield part
        waiting += part.get("components", [])


def test_it_is_cyclonedx(bill: dict[str, Any], cyclonedx: Draft7Validator) -> None:
    assert [error.message for error in cyclonedx.iter_errors(bill)] == []


def test_the_schema_sees_a_licence_that_is_none(
    bill: dict[str, Any], cyclonedx: Draft7Validator
) -> None:
    bill["components"][0]["licenses"] = [{"license": {"id": "no licence"}}]

    assert list(cyclonedx.iter_errors(bill))


def test_every_file_is_in_it_with_its_hash(bill: dict[str, Any], program: Path) -> None:
    told = {
        part["name"]: part["hashes"][0]["content"]
        for part in parts_of(bill)
        if part["type"] == "file"
    }
    inside = {
        path.relative_to(program).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in program.rglob("*")
        if path.is_file() and not path.is_symlink()
    }

    assert told == inside


def test_every_part_is_named_once(bill: dict[str, Any]) -> None:
    names = [part["bom-ref"] for part in parts_of(bill)]

    assert sorted(names) == sorted(set(names))
    assert {"Qt", "ICU", "Python", "Inter", "PyYAML"} <= {part["name"] for part in parts_of(bill)}


def test_what_was_compiled_into_a_wheel_is_taken_from_its_own_list(bill: dict[str, Any]) -> None:
    (rpds,) = (part for part in bill["components"] if part["name"] == "rpds-py")

    assert "triomphe" in {part["name"] for part in rpds["components"]}


def test_the_program_depends_on_all_of_them(bill: dict[str, Any]) -> None:
    ours, *_ = bill["dependencies"]

    assert ours["ref"] == bill["metadata"]["component"]["bom-ref"]
    assert set(ours["dependsOn"]) == {part["bom-ref"] for part in bill["components"]}


def test_the_same_folder_gives_the_same_bytes(program: Path, tmp_path: Path) -> None:
    sbom.write(program, tmp_path / "one.json", epoch=EPOCH)
    sbom.write(copy_of(program, tmp_path / "copy"), tmp_path / "two.json", epoch=EPOCH)

    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
