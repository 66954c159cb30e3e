"""A deck as the bytes of a file."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication
from tests.export.decks import content_of

from suunta.export.deck_content import never, untold
from suunta.export.deck_files import deck_file
from suunta.services.workspace import Workspace


def test_a_form_that_is_none_is_refused(qapp: QApplication, workspace: Workspace) -> None:
    with pytest.raises(ValueError, match="odp"):
        deck_file("odp", content_of(workspace), per_page=1, cancelled=never, progress=untold)


def test_nothing_of_the_libraries_is_loaded_before_an_export() -> None:
    asked = (
        "import sys, suunta.services.exporting, suunta.ui.presentations.export_dialog;"
        "print(sorted({'pptx', 'lxml', 'PIL', 'pypdf', 'xlsxwriter'} & set(sys.modules)))"
    )

    ended = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, timeout=60, check=True
    )

    assert ended.stdout.strip() == "[]"
