"""A language nobody speaks: English with accents, in brackets, and 40 % longer.

What is shown without brackets has passed the translators by; what does not fit would not fit in
Finnish either.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTranslator
from typing_extensions import override

_ACCENTED = str.maketrans(
    "aceinouyzACEINOUYZ",
    "áçéíñóúýžÁÇÉÍÑÓÚÝŽ",
)
_KEPT = re.compile(r"(%L?n|%\d|\{\w+\}|&\w?|<[^>]*>)")
_LONGER = 0.4
_FILLER = "éñóúgh "


def pseudo(text: str) -> str:
    """`Open` as `[Ópéñ éñ]`; what is filled in and what marks a letter stay as they are."""
    parts = _KEPT.split(text)
    accented = "".join(
        part if index % 2 else part.translate(_ACCENTED) for index, part in enumerate(parts)
    )
    more = max(1, round(len(text) * _LONGER))
    filler = (_FILLER * (more // len(_FILLER) + 1))[:more].strip()
    return f"[{accented} {filler}]"


class PseudoTranslator(QTranslator):
    """Answers every text of the window, and remembers what it was asked for.

    Qt's own texts stay English, and what is written on keys.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    @override
    def isEmpty(self) -> bool:
        """An empty one is installed in silence."""
        return False

    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:  # type: ignore[override]
        if context.startswith("Q"):
            return None
        self.asked.add((context, source))
        return pseudo(source)
