"""What the commands of the figures do; the page is there once it was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from suunta.domain.document_type import DocumentType
from suunta.ui.commands.command_set import CommandSet

if TYPE_CHECKING:
    from collections.abc import Callable

    from suunta.ui.figures.figures_page import FiguresPage


def bind_figures(commands: CommandSet, page_of: Callable[[str], QWidget]) -> None:
    """Bind them to the page that `page_of` knows; it is asked for when a command is given."""

    def page() -> FiguresPage:
        return cast("FiguresPage", page_of(DocumentType.FIGURE.value))

    commands.bind("figure.copy_text", lambda: page().copy_text())
    commands.bind("figure.copy_picture", lambda: page().copy_picture())
    commands.bind("figure.copy_csv", lambda: page().copy_csv())
    commands.bind("figures.copy_csv", lambda: page().copy_all_csv())
    commands.bind("figure.save", lambda: page().save_picture())
