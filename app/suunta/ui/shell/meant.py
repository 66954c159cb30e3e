"""What a person looks at right now: the passage, the hit, the figure that a command is about."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QStackedWidget

from suunta.domain.address import Address


@runtime_checkable
class MeaningPage(Protocol):
    """A page that can say what is looked at on it."""

    def meant(self) -> tuple[Address, ...]:
        """What is selected, or else current; several where several are chosen as one."""
        ...


def meant_on(pages: QStackedWidget) -> tuple[Address, ...]:
    """What is looked at on the page that is shown; nothing where there is no such thing."""
    page = pages.currentWidget()
    return page.meant() if isinstance(page, MeaningPage) else ()
