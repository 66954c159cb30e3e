"""Put a file or folder in the place of another, also while a virus scanner looks at either."""

from __future__ import annotations

import time
from pathlib import Path

_HELD = (5, 32, 33)
"""What Windows says of a file that another program has open: it may not be moved or replaced."""
_PAUSES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.7)
"""Seconds between one attempt and the next; scanners let go within a fraction of a second."""


def replace(source: Path, target: Path) -> None:
    """Move `source` to `target`, and try again for a moment where Windows says that it is held.

    Raises `OSError` as `Path.replace` does; everything but that at once.
    """
    for pause in _PAUSES:
        try:
            source.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
            time.sleep(pause)
        else:
            return
    source.replace(target)
