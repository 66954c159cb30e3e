"""PySide's own Python modules, compiled once for all starts.

Shiboken holds them as source text in an archive inside its library, and compiles them each time it
is imported, unless a folder `files.dir` lies beside it (`signature_bootstrap.find_incarnated_files`
in PySide 6.11): a fifth of the time that PySide takes to be imported. Whoever wants to change them
may put the `.py` file of the same name beside a `.pyc`; Python prefers it.
"""

from __future__ import annotations

import importlib
import py_compile
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

PLACE = "shiboken6/files.dir"
"""Where the folder belongs in the built program."""

_FOR_DEVELOPERS = "shibokensupport/signature/lib/pyi_generator.py"
"""Writes type stubs; nothing in a built program does, and it takes as long as all the others."""


def write_support(folder: Path) -> Path:
    """Write the compiled modules into `folder`; ValueError where PySide has them elsewhere."""
    with tempfile.TemporaryDirectory() as temporary:
        for name in sorted(_archive().namelist()):
            if not name.startswith("shibokensupport/") or not name.endswith(".py"):
                continue
            text = b"" if name == _FOR_DEVELOPERS else _archive().read(name)
            source = Path(temporary, "module.py")
            source.write_bytes(text)
            target = folder / PurePosixPath(name).with_suffix(".pyc")
            target.parent.mkdir(parents=True, exist_ok=True)
            py_compile.compile(
                str(source),
                cfile=str(target),
                dfile=name,
                doraise=True,
                optimize=1,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            )
    return folder


def _archive() -> zipfile.ZipFile:
    importlib.import_module("PySide6.QtCore")
    feature = importlib.import_module("shibokensupport.feature")
    archive = getattr(feature.__loader__, "zfile", None)
    if not isinstance(archive, zipfile.ZipFile):
        raise ValueError(f"PySide's support modules are not in an archive: {feature.__loader__}")
    return archive
