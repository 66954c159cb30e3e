"""Draw the program's icon into the containers that Windows and macOS want.

Linux takes the SVG and the pictures in `resources/icons/app`. To be run after a change of
`resources/icons/suunta.svg`; the results are committed, so that a build draws nothing.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parents[1] / "resources" / "icons" / "suunta.svg"
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# The four letters by which a macOS icon names its sizes; the second of a size is for two pixels
# a point.
MAC_TYPES = {
    "icp4": 16,
    "icp5": 32,
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic08": 256,
    "ic13": 256,
    "ic09": 512,
    "ic14": 512,
    "ic10": 1024,
}


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """An .ico of PNG pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        side = size % 256  # 0 means 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + entries + b"".join(pictures.values())


def mac_icon(pictures: dict[str, bytes]) -> bytes:
    """An .icns of PNG pictures by their types."""
    parts = b"".join(
        kind.encode("ascii") + struct.pack(">I", len(picture) + 8) + picture
        for kind, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    renderer = QSvgRenderer(str(SOURCE))

    def drawn(size: int) -> bytes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG", 0)  # as small as it goes
        return bytes(buffer.data().data())

    (HERE / "suunta.ico").write_bytes(windows_icon({size: drawn(size) for size in WINDOWS_SIZES}))
    (HERE / "suunta.icns").write_bytes(
        mac_icon({kind: drawn(size) for kind, size in MAC_TYPES.items()})
    )
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
