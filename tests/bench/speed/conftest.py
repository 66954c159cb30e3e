"""The bench types into real windows: it may use what tests of the window use."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from suunta import paths
from suunta.ui.theme.theme import Theme


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The one look of the one application of this run."""
    return Theme(application=qapp, resources=paths.resources_folder())
