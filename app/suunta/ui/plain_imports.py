"""Imports that read no source text."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  puts its own import in the place of Python's


def keep_plain_imports() -> None:
    """Let imports be imports; to be called before the window's modules are imported.

    PySide's own reads the source of every module that imports another, and keeps it, to look for
    `from __feature__` (6.11, `shibokensupport/feature.py`). Nothing here asks for features, and
    without it the modules of the first page take a seventh less time.
    """
    before = builtins.__dict__.get("__orig_import__")
    if before is not None:
        builtins.__import__ = before
