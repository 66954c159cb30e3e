"""What the administrators of a Windows computer have set: policies and defaults in its registry."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

POLICIES = r"Software\Policies\Suunta"
"""Its values are locked; those of its key `Recommended` may be changed by whoever uses Suunta."""
RECOMMENDED = rf"{POLICIES}\Recommended"
DEFAULTS = r"Software\Suunta\Defaults"
"""May be changed, too; an installer without administrator rights can write it."""
HIVES = ("HKLM", "HKCU")
"""What holds for the computer goes before what holds for a user."""

Values = Callable[[str, str], Mapping[str, object]]
"""The values of a key by its hive and path; none where there is no such key. Raises `OSError`."""


def sources(
    values_of: Values | None = None,
) -> tuple[tuple[str, Mapping[str, object], bool], ...]:
    """Each key that there is, with its values and whether they are locked; what counts first."""
    read = values_of or _values
    found = []
    for path, is_locked in ((POLICIES, True), (RECOMMENDED, False), (DEFAULTS, False)):
        for hive in HIVES:
            try:
                values = read(hive, path)
            except OSError:
                continue
            if values:
                found.append((rf"{hive}\{path}", values, is_locked))
    return tuple(found)


def _values(hive: str, path: str) -> Mapping[str, object]:
    found: dict[str, object] = {}
    if sys.platform == "win32":
        import winreg

        roots = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}
        # Of the two halves of the registry always that of 64 bits, whichever this program has.
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        with winreg.OpenKey(roots[hive], path, 0, access) as key:
            for number in range(winreg.QueryInfoKey(key)[1]):
                name, value, _ = winreg.EnumValue(key, number)
                found[name] = value
    return found
