"""Where files are: the only module that knows."""

from __future__ import annotations

import os
import re
import sys
import zlib
from pathlib import Path

from platformdirs import PlatformDirs

from suunta import administered

DATA_VARIABLE = "SUUNTA_DATA"
PORTABLE_MARKER = "portable"
PORTABLE_DATA = "suunta-data"
DATA_FOLDER = "data-folder"
"""What administrators call the folder of the user's data."""

_VARIABLE = re.compile(r"%\w+%|\$\{|\$\w")
"""What is left of a variable that has no value."""
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
    carried = portable_folder()
    return (carried or Path(_DIRECTORIES.user_cache_dir)) / "index"


def prepared_folders() -> tuple[Path, Path]:
    """Where prepared folders are looked for: beside the program, then in the user's cache."""
    return bundled_index(), cached_index()


def data_folder() -> Path:
    """Where the user's own work is kept: a folder that does not roam.

    It is what administrators have locked, else what `SUUNTA_DATA` says, else beside a portable
    program, else what administrators recommend, else the system's own place.
    """
    sources = administrators()
    locked = folder_of(administered.first(DATA_FOLDER, (each.locked for each in sources)))
    chosen = os.environ.get(DATA_VARIABLE, "").strip()
    if locked is not None:
        return locked
    if chosen:
        return Path(chosen).expanduser().absolute()
    recommended = administered.first(DATA_FOLDER, (each.defaults for each in sources))
    return portable_folder() or folder_of(recommended) or own_data_folder()


def own_data_folder() -> Path:
    """Where the system has the work of this user on this computer."""
    name = "suunta" if sys.platform == "linux" else "Suunta"
    return Path(PlatformDirs(name, appauthor=False, roaming=False).user_data_dir)


def administrators() -> tuple[administered.Source, ...]:
    """What administrators have set, for this computer or for a program that is carried about."""
    carried = portable_folder()
    beside = () if carried is None else (carried.parent / administered.FILE,)
    return administered.read((*administered.places(), *beside))


def folder_of(written: object) -> Path | None:
    """The folder that administrators mean, with its variables filled in; `None` if it is none."""
    if not isinstance(written, str):
        return None
    folder = os.path.expandvars(os.path.expanduser(written.strip()))  # noqa: PTH111
    is_whole = Path(folder).is_absolute() and not _VARIABLE.search(folder)
    return Path(folder) if is_whole else None


def portable_folder() -> Path | None:
    """Where a program that is carried about keeps everything; `None` if this is no such program."""
    program = program_folder()
    if program is None or not (program / PORTABLE_MARKER).exists():
        return None
    return program / PORTABLE_DATA


def running_folder() -> Path:
    """Where the windows of this user, computer and data folder find each other."""
    own = f"{zlib.crc32(str(data_folder()).encode()):08x}"
    carried = portable_folder()
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if carried is None and _is_linux() and runtime and Path(runtime).is_dir():
        return Path(runtime) / "suunta" / own
    # A home folder may lie on a server, and a stick be carried: several computers see them.
    import platform  # Needed where nothing says which computer's files these are.

    cache = carried or Path(_DIRECTORIES.user_cache_dir)
    return cache / "running" / platform.node() / own


def _is_linux() -> bool:
    return sys.platform.startswith("linux")


def program_file() -> Path | None:
    """The file that is another one after an upgrade; a checkout has none."""
    if getattr(sys, "frozen", False):
        return _current_version() or Path(sys.executable)
    return _PACKAGE / "__init__.py" if is_installed() else None


def starting_file() -> Path:
    """What starts the newest version of a built program, which may not be the one that runs."""
    running = Path(sys.executable)
    current = _current_version()
    return running if current is None else current.with_name(running.name)


def _current_version() -> Path | None:
    """The file with which the Windows installer names the version that counts.

    It lies beside the folders of the versions, with launchers of the programs' names.
    """
    current = Path(sys.executable).parent.with_name("current")
    return current if current.is_file() else None


def program_folder() -> Path | None:
    """The folder a person would carry on a stick: the built program's, or the checkout.

    A program installed as a Python package has none.
    """
    if getattr(sys, "frozen", False):
        folder = Path(sys.executable).parent
        bundle = next((each for each in folder.parents if each.suffix == ".app"), None)
        return bundle.parent if bundle else folder
    return None if is_installed() else _PACKAGE.parents[1]
