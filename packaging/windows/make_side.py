"""Draw side.bmp anew, what stands beside the installer's last page: make_side.py (needs Qt)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

HERE = Path(__file__).resolve().parent
ICON = HERE.parents[1] / "resources" / "icons" / "app" / "suunta-128.png"
SIZE = QSize(164, 314)
"""As NSIS has it, at 100 %."""
_INSIDE_ICON = (64, 12)
"""A point of the icon that has its ground colour, which the side goes on in."""


def main() -> None:
    application = QGuiApplication(["make_side"])
    icon = QImage(str(ICON))
    side = QImage(SIZE, QImage.Format.Format_RGB32)
    side.fill(QColor(icon.pixel(*_INSIDE_ICON)))
    painter = QPainter(side)
    painter.drawImage(QPointF((SIZE.width() - icon.width()) / 2, 40), icon)
    painter.end()
    # Few colours, so few bytes.
    side.convertToFormat(QImage.Format.Format_Indexed8).save(str(HERE / "side.bmp"))
    application.quit()


if __name__ == "__main__":
    main()
