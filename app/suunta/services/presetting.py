"""Presetting: the settings that administrators have chosen for everybody."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from suunta import paths
from suunta.administered import Source, spelt
from suunta.domain.language import Language
from suunta.domain.settings import Look, Settings

FREE = ("text_language", "text_size", "page_zoom", "notes_size")
"""What stays the reader's own choice: another language or larger words may be needed to read."""
_SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Presets:
    """What administrators set, as far as it makes sense; the rest is told, and passed over."""

    defaults: Mapping[str, object] = field(default_factory=dict)
    """Fields of `Settings` by their names, which a person may choose otherwise."""
    locked: Mapping[str, object] = field(default_factory=dict)
    """Fields that nobody may choose otherwise."""
    faults: tuple[str, ...] = ()
    """A sentence about each thing that is passed over."""

    def settings(self, chosen: Mapping[str, object] | None = None) -> Settings:
        """Locked goes before `chosen`, that before the defaults, and those before the program."""
        return Settings(**{**self.defaults, **(chosen or {}), **self.locked})  # type: ignore[arg-type]


def presets_of_administrators() -> Presets:
    """What holds for this start; takes less than a millisecond."""
    return presets_from(paths.administrators())


def presets_from(sources: tuple[Source, ...]) -> Presets:
    """What the sources say together; of two that name one setting the first counts."""
    faults = [f"{source.name}: {source.fault}" for source in sources if source.fault]
    locked: dict[str, object] = {}
    defaults: dict[str, object] = {}
    for source in sources:
        for name, value in _understood(source.name, source.locked, faults):
            if name in FREE:
                plain = name.replace("_", "-")
                faults.append(f"{source.name}: {plain} cannot be locked; it is taken as a default.")
            (defaults if name in FREE else locked).setdefault(name, value)
        for name, value in _understood(source.name, source.defaults, faults):
            defaults.setdefault(name, value)
    return Presets(defaults, locked, tuple(faults))


def _understood(
    where: str, written: Mapping[str, object], faults: list[str]
) -> Iterator[tuple[str, object]]:
    for name, value in written.items():
        if spelt(name) == spelt(paths.DATA_FOLDER):
            if paths.folder_of(value) is None:
                faults.append(f"{where}: {name} has to be a whole path, not {value!r}.")
            continue
        setting = _NAMES.get(spelt(name))
        if setting is None:
            faults.append(f"{where}: there is no setting {name!r}.")
            continue
        try:
            understood = _READERS[setting](value)
            replace(Settings(), **{setting: understood})  # type: ignore[arg-type]
        except (ValueError, TypeError):
            faults.append(f"{where}: {name} cannot be {value!r}.")
        else:
            yield setting, understood


def _language(value: object) -> Language | None:
    return None if value == _SYSTEM else Language(str(value))


def _look(value: object) -> Look:
    return Look(str(value))


def _number(value: object) -> int:
    """A whole number, which the registry may hold as text."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise TypeError
    return int(value)


def _truth(value: object) -> bool:
    """True or false; the registry has numbers or text for it."""
    word = str(value).strip().lower() if isinstance(value, bool | int | str) else ""
    if word not in ("true", "false", "1", "0"):
        raise ValueError(word)
    return word in ("true", "1")


_READERS: Mapping[str, Callable[[object], object]] = {
    "window_language": _language,
    "text_language": _language,
    "look": _look,
    "text_size": _number,
    "page_zoom": _number,
    "notes_size": _number,
    "begin_where_left": _truth,
    "is_welcomed": _truth,
}
_NAMES = {spelt(name): name for name in _READERS}
