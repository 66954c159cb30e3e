"""Where files are: the only module that knows."""

from __future__ import annotations

import os
import sys
import zlib
from pathlib import Path

from platformdirs import PlatformDirs

DATA_VARIABLE = "SUUNTA_DATA"
PORTABLE_MARKER = "portable"
PORTABLE_DATA = "suunta-data"

_PACKAGE = Path(__file__).parent
_DIRECTORIES = PlatformDirs("Suunta", appauthor=False, roaming=False)


def is_installed() -> bool:
    """Whether the data travel with the package, as in a wheel or a built program."""
    return (_PACKAGE / "_data").is_dir()


def data_root() -> Path:
    """The folder that holds `knowledge` and `resources`: beside the package, or the checkout."""
    return _PACKAGE / "_data" if is_installed() else _PACKAGE.parents[1]


def knowledge_folder() -> Path:
    return data_root() / "knowledge"


def resources_folder() -> Path:
    return data_root() / "resources"


def translations_folder() -> Path:
    """The words of the window in its languages, as `make translations` compiles them."""
    return data_root() / ("translations" if is_installed() else "build/translations")


def shipped_file(name: str) -> Path:
    """A file of the checkout, where it lies in an installed program; it may be missing there."""
    inside = data_root() / name
    return inside if inside.exists() or not is_installed() else _PACKAGE.parent / name


def bundled_index() -> Path:
    """The index that was built with the program; read-only once installed."""
    return data_root() / ("index" if is_installed() else "build/index")


def cached_index() -> Path:
    """Where this user's own index is built when the bundled one cannot be used."""
    return Path(_DIRECTORIES.user_cache_dir) / "index"


def prepared_folders() -> tuple[Path, Path]:
    """Where prepared folders are looked for: beside the program, then in the user's cache."""
    return bundled_index(), cached_index()


def data_folder() -> Path:
    """Where the user's own work is kept: a folder that does not roam.

    It is what `SUUNTA_DATA` says, else beside a portable program, else the system's own place.
    """
    chosen = os.environ.get(DATA_VARIABLE, "").strip()
    if chosen:
        return Path(chosen).expanduser().absolute()
    program = program_folder()
    if program is not None and (program / PORTABLE_MARKER).exists():
        return program / PORTABLE_DATA
    name = "suunta" if sys.platform == "linux" else "Suunta"
    return Path(PlatformDirs(name, appauthor=False, roaming=False).user_data_dir)


def running_folder() -> Path:
    """Where the windows of this user, computer and data folder find each other."""
    own = f"{zlib.crc32(str(data_folder()).encode()):08x}"
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if sys.platform.startswith("linux") and runtime and Path(runtime).is_dir():
        return Path(runtime) / "suunta" / own
    # A home folder may lie on a server, where several computers see it.
    import platform  # Needed where nothing says which computer's files these are.

    return Path(_DIRECTORIES.user_cache_dir) / "running" / platform.node() / own


def program_folder() -> Path | None:
    """The folder a person would carry on a stick: the built program's, or the checkout.

    A program installed as a Python package has none.
    """
    if getattr(sys, "frozen", False):
        folder = Path(sys.executable).parent
        bundle = next((each for each in folder.parents if each.suffix == ".app"), None)
        return bundle.parent if bundle else folder
    return None if is_installed() else _PACKAGE.parents[1]
