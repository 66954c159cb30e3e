"""Take stock of a built program: every file in it belongs to a component, or this fails."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from component import Component, ShippedFile
from distributions import Found, distributions, normal
from program_folder import ProgramFolder
from versions import version_of

HERE = Path(__file__).parent
TEXTS = HERE / "licences"

Entry = Mapping[str, Any]
"""What `components.toml` says of one component."""


class Unplaced(Exception):
    """There are files or packages that belong to no known component."""

    def __init__(self, names: list[str]) -> None:
        super().__init__("\n".join(names))
        self.names = names


class Inventory:
    """The components of one program folder, our own first, then the others by name."""

    def __init__(self, program: ProgramFolder, *, table: Entry | None = None) -> None:
        self._program = program
        self._table = table or tomllib.loads((HERE / "components.toml").read_text("utf-8"))
        self._distributions = sorted(distributions(program), key=lambda each: normal(each.name))
        self._of = self._place()
        self.components = self._components()

    def _place(self) -> dict[str, list[str]]:
        """The files of each component, by its name."""
        rules = [
            (str(entry["name"]), re.compile("|".join(entry["files"]), re.IGNORECASE))
            for entry in self._entries()
            if entry["files"]
        ]
        placed: dict[str, list[str]] = {}
        unplaced = []
        for name in self._program.files:
            owner = self._owner(name, rules)
            if owner:
                placed.setdefault(owner, []).append(name)
            else:
                unplaced.append(name)
        if unplaced:
            raise Unplaced(unplaced)
        return placed

    def _owner(self, name: str, rules: list[tuple[str, re.Pattern[str]]]) -> str:
        known = (component for component, pattern in rules if pattern.search(name))
        bringing = (
            each.name
            for each in self._distributions
            if name in each.record or name.startswith(f"{each.metadata.name}/")
        )
        return next(known, "") or next(bringing, "")

    def check_frozen(self) -> None:
        """Hold what was frozen into the executable against the distributions that are there."""
        known = {"suunta", "__main__"}
        for each in self._distributions:
            told = self._told(each.name).get("modules", ())
            known |= each.packages() | set(told)
        unknown = sorted(self._program.frozen_packages() - known)
        if unknown:
            raise Unplaced([f"package {name}" for name in unknown])

    def _components(self) -> tuple[Component, ...]:
        of_the_table = [
            self._component(entry)
            for entry in self._entries()
            if entry.get("always") or str(entry["name"]) in self._of
        ]
        own = [each for each in of_the_table if each.part != "library"]
        libraries = [each for each in of_the_table if each.part == "library"]
        libraries += [self._of_distribution(each) for each in self._distributions]
        return (*own, *sorted(libraries, key=lambda each: each.name.casefold()))

    def _component(self, entry: Entry) -> Component:
        name = str(entry["name"])
        files = self._files(name)
        version = self._version(entry, files)
        return Component(
            name=name,
            version=version,
            licence=str(entry["licence"]),
            purl=_generic(name, version),
            part=str(entry.get("part", "library")),
            texts=self._texts(entry),
            homepage=str(entry.get("homepage", "")),
            supplier=str(entry.get("supplier", "")),
            cpe=_cpe(entry, version),
            sources=_sources(entry, version),
            files=self._shipped(files),
            contains=self._contained(entry, files, None),
        )

    def _of_distribution(self, found: Found) -> Component:
        entry = self._told(found.name)
        files = self._files(found.name)
        licence = str(entry.get("licence") or found.licence())
        texts = (*found.texts(), *self._texts(entry))
        if not licence or not texts:
            raise Unplaced([f"{found.name}: say its licence and give the text of it"])
        return Component(
            name=found.name,
            version=found.version,
            licence=licence,
            purl=f"pkg:pypi/{normal(found.name)}@{found.version}",
            texts=texts,
            homepage=found.homepage(),
            sources=_sources(entry, found.version),
            files=self._shipped(files),
            contains=self._contained(entry, files, found.metadata),
        )

    def _contained(
        self, entry: Entry, files: tuple[Path, ...], lists: Path | None
    ) -> tuple[Component, ...]:
        parts = [
            each
            for each in entry.get("contains", ())
            if "when" not in each or any(self._program.matching(each["when"]))
        ]
        contained = []
        for each in parts:
            # Not every compiler leaves the version of a small library in the bytes.
            version = version_of(each.get("version", {}), self._program, files, lists)
            purl = _generic(each["name"], version)
            part = Component(each["name"], version, each["licence"], purl, cpe=_cpe(each, version))
            contained.append(part)
        if entry.get("contains_sbom") and lists:
            contained += _crates(lists)
        return tuple(contained)

    def _version(self, entry: Entry, files: tuple[Path, ...]) -> str:
        version = version_of(entry.get("version", {}), self._program, files, None)
        if not version and "version" in entry:
            raise Unplaced([f"{entry['name']}: its version was not found"])
        return version

    def _texts(self, entry: Entry) -> tuple[str, ...]:
        kept = [(TEXTS / str(name)).read_text("utf-8") for name in entry.get("texts", ())]
        shipped = [self._program.text(name) for name in entry.get("shipped", ())]
        return tuple(text.strip("\n") for text in (*kept, *shipped))

    def _entries(self) -> list[Entry]:
        entries: list[Entry] = self._table["component"]
        return entries

    def _told(self, distribution: str) -> Entry:
        told: dict[str, Entry] = self._table["distributions"]
        same = (entry for name, entry in told.items() if normal(name) == normal(distribution))
        return next(same, {})

    def _files(self, component: str) -> tuple[Path, ...]:
        return tuple(self._program.files[name] for name in self._of.get(component, ()))

    def _shipped(self, files: tuple[Path, ...]) -> tuple[ShippedFile, ...]:
        return tuple(ShippedFile.of(path, self._program.folder) for path in files)


def _crates(lists: Path) -> tuple[Component, ...]:
    """What a wheel's own list says was compiled into it."""
    parts: list[Component] = []
    for path in sorted((lists / "sboms").glob("*.json")):
        for part in json.loads(path.read_text(encoding="utf-8")).get("components", ()):
            name, version = part["name"], part.get("version", "")
            told = [each for each in part.get("licenses", ()) if "expression" in each]
            licence = told[0]["expression"] if told else "NOASSERTION"
            parts.append(Component(name, version, licence, part["purl"].partition("?")[0]))
    return tuple(parts)


def _generic(name: str, version: str) -> str:
    slug = re.sub(r"[^a-z0-9.]+", "-", name.casefold()).strip("-")
    return f"pkg:generic/{slug}@{version}" if version else f"pkg:generic/{slug}"


def _cpe(entry: Entry, version: str) -> str:
    """With the version of the project itself, without what Debian has counted on."""
    return _filled(str(entry.get("cpe", "")), version.partition("-")[0]) if version else ""


def _filled(template: str, version: str) -> str:
    minor = ".".join(version.split(".")[:2])
    return template.replace("{version}", version).replace("{minor}", minor)


def _sources(entry: Entry, version: str) -> tuple[str, ...]:
    return tuple(_filled(str(each), version) for each in entry.get("sources", ()))
