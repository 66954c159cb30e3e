"""Where files are: the only module that knows."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

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


def bundled_index() -> Path:
    """The index that was built with the program; read-only once installed."""
    return data_root() / ("index" if is_installed() else "build/index")


def cached_index() -> Path:
    """Where this user's own index is built when the bundled one cannot be used."""
    return Path(_DIRECTORIES.user_cache_dir) / "index"
