"""An address clicked elsewhere reaches the window on macOS."""

from __future__ import annotations

import subprocess
import sys

_ASKED = """
import sys
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from suunta.ui.shell.mac_application import MacApplication

application = MacApplication(sys.argv[:1])
application.address_asked.connect(lambda address: print("asked", address))
for address in ("suunta:recommendation/1?lang=fi#action", "file:///etc/hosts"):
    MacApplication.sendEvent(application, QFileOpenEvent(QUrl(address)))
MacApplication.sendEvent(application, QEvent(QEvent.Type.ApplicationActivate))
"""


def test_an_address_is_told_and_nothing_else_is() -> None:
    """In a program of its own: there is one application object, and the tests have theirs."""
    ended = subprocess.run(
        [sys.executable, "-c", _ASKED], capture_output=True, text=True, check=True, timeout=60
    )

    assert ended.stdout.splitlines() == ["asked suunta:recommendation/1?lang=fi#action"]
