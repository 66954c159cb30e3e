"""Read the settings from what is kept, and keep those that were changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, get_type_hints

from suunta.domain.settings import Settings

if TYPE_CHECKING:
    from suunta.services.keeping.settings import Settings as Kept
    from suunta.services.presetting import Presets

_TYPES: Mapping[str, object] = get_type_hints(Settings)
_STAYING = ("is_welcomed",)
"""What a reset leaves: whoever resets is no newcomer."""


def read_settings(kept: Kept, presets: Presets | None = None) -> Settings:
    """The settings as kept; what is missing or makes no sense is as the program has it.

    What administrators have set goes before the program's own choice, and before what is kept
    where they have locked it.
    """
    import msgspec  # A start shows its window before anything kept is read.

    settings = presets.settings() if presets else Settings()
    chosen: dict[str, object] = {}
    written = kept.all()
    for name, wanted in _TYPES.items():
        setting = written.get(_key(name))
        if setting is None:
            continue
        try:
            value = msgspec.convert(setting.value, wanted)
            replace(settings, **{name: value})
        except (msgspec.ValidationError, ValueError):
            continue
        chosen[name] = value
    return presets.settings(chosen) if presets else replace(settings, **chosen)  # type: ignore[arg-type]


def keep_settings(kept: Kept, values: Mapping[str, object]) -> None:
    """Keep fields of `Settings` by their names; waits for the disk; raises `NotKept`."""
    for name, value in values.items():
        kept.choose(_key(name), value)


def reset_settings(kept: Kept) -> None:
    """Let the program choose everything again; waits for the disk; raises `NotKept`."""
    written = kept.all()
    for field in fields(Settings):
        if field.name not in _STAYING and _key(field.name) in written:
            kept.forget(_key(field.name))


def _key(name: str) -> str:
    """What a field is called where it is kept, and in exports."""
    return name.replace("_", "-")
