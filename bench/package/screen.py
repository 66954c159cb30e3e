"""A private X screen whose pixels can be read without asking anybody."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

WIDTH, HEIGHT = 1366, 820
_STEP = 29
"""Every so many pixels one is looked at; no width is a multiple, so all columns have their turn."""

_HEADER = struct.Struct(">20I")
"""Of the X Window Dump that Xvfb keeps in its file; the first number is the header's size, the
last but none the number of colours, of 12 bytes each (X11/XWDFile.h)."""

Sample = list[int]
"""The colours of the pixels that are looked at."""


class Screen:
    """Xvfb with its picture in a file that is mapped into memory; a context manager."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.display = ""

    def __enter__(self) -> Self:
        number, write = os.pipe()
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(write), "-fbdir", self._folder.name),
                *("-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"),
            ],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(number) as told:
            self.display = f":{told.readline().strip()}"
        file = Path(self._folder.name, "Xvfb_screen0")
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        header = _HEADER.unpack_from(self._memory)
        self._start = header[0] + header[19] * 12
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait()
        self._memory.close()
        self._folder.cleanup()

    def sample(self) -> Sample:
        """What is on the screen now."""
        pixels = memoryview(self._memory)[self._start : self._start + WIDTH * HEIGHT * 4]
        return list(pixels.cast("I")[::_STEP])

    def wait_until_still(self, seconds: float, at_most: float = 30) -> Sample:
        """What is on the screen once nothing but a caret has moved for so long."""
        began = changed = time.monotonic()
        seen = self.sample()
        while time.monotonic() - changed < seconds and time.monotonic() - began < at_most:
            time.sleep(0.1)
            now = self.sample()
            if sum(a != b for a, b in zip(seen, now, strict=True)) > len(now) // 500:
                seen, changed = now, time.monotonic()
        return self.sample()
