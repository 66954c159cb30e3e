"""A window with next to nothing in it, built by the same recipe as the program."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from bench.start.bare import bare_window


def main() -> int:
    application = QApplication(sys.argv)
    window, _ = bare_window(application)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
