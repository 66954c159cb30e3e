"""Where the sections of a page begin and end, and which of them a place is in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QTextDocument

from suunta.ui.reader.text_ranges import top_of


class PageSections:
    """Answers for one text as it is laid out right now."""

    def __init__(
        self,
        document: Callable[[], QTextDocument],
        names: Sequence[str] = (),
        anchors: Mapping[str, int] | None = None,
    ) -> None:
        """`names` are the anchors of the sections, `anchors` the places of all anchors."""
        self._document = document  # Python's hold on one may end before Qt's document does
        self._anchors = anchors or {}
        self._known = [name for name in names if name in self._anchors]

    def position(self, anchor: str) -> int | None:
        """The place of any anchor."""
        return self._anchors.get(anchor)

    def at_height(self, line: float) -> str:
        """The last section that begins above a line of the page, or the first of all."""
        tops = ((name, top_of(self._document(), self._anchors[name])) for name in self._known)
        above = [name for name, top in tops if top <= line]
        return (above[-1:] or self._known[:1] or [""])[0]

    def around(self, position: int) -> str:
        """The section a character stands in."""
        begun = [name for name in self._known if self._anchors[name] <= position]
        return begun[-1] if begun else ""

    def span(self, anchor: str) -> tuple[int, int]:
        """From where to where a section goes; the whole page where there is none of that name."""
        end = self._document().characterCount()
        begin = self._anchors.get(anchor)
        if begin is None:
            return 0, end
        later = (self._anchors[name] for name in self._known if self._anchors[name] > begin)
        return begin, min(later, default=end)

    def is_first(self, anchor: str) -> bool:
        """Whether nothing but the head of the page stands above a section."""
        return self._known[:1] == [anchor]
