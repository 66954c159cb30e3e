"""What was searched for besides what was typed: chips to take away and to bring back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from typing_extensions import override

from suunta.search.hit import Correction, Results
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.line_fitting import GAP, HEIGHT, fitted, flowed, line_height
from suunta.ui.search.removable_chip import RemovableChip
from suunta.ui.search.switched_off import NOTHING_OFF, Stand, SwitchedOff
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.tab_order import put_before_panel


@dataclass(frozen=True, slots=True)
class _Part:
    """What one chip says, and what its removal leaves out."""

    text: str
    hint: str
    stands: tuple[Stand, ...]


class SearchedRow(QWidget):
    """Corrections first, then expansions, in one line; expansions that do not fit are folded away.

    A correction is always to be seen, for the query was not searched for as it was typed. The row
    is as high with nothing in it, so that nothing moves while a person types; only unfolding makes
    it higher. It does not search.
    """

    removed = Signal(object)
    """The stands, as in `SwitchedOff`, that should be left out from now on."""
    restored = Signal()
    """Everything that was left out should be searched for again."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._results: Results | None = None
        self._off = NOTHING_OFF
        self._is_open = False
        self._parts: list[_Part] = []
        self._chips: list[RemovableChip] = []
        self._corrected = QLabel(self)
        self._added = QLabel(self)
        self._as_typed = ChipButton("", theme=theme, parent=self)
        self._more = ChipButton("", theme=theme, parent=self)
        self._restore = ChipButton("", theme=theme, parent=self)
        self._items: list[QWidget] = []
        self._followers: tuple[QWidget, ...] = ()
        self._build()

    def show_searched(self, results: Results | None, off: SwitchedOff) -> None:
        """Show the words of `results`, and offer to bring back those of `off`."""
        if (_searched(results), off) == (_searched(self._results), self._off):
            return
        buttons = self._shown_buttons()
        at = next((place for place, each in enumerate(buttons) if each.hasFocus()), -1)
        self._results, self._off = results, off
        self._fill()
        if at >= 0 and not buttons[at].hasFocus():
            self._take_keyboard(at)

    def needed_width(self) -> int:
        """The room for all that is said of corrections, or for the button that says the rest."""
        head = self._items[: self._corrected_count()]
        if not head:
            return self._widest_more()[0] if self._items else 0
        restoring = [self._restore] if self._off.words else []
        folding = GAP + self._widest_more()[0] if len(self._items) > len(head) else 0
        return _width_of([*head, *restoring]) + folding

    def line_height(self) -> int:
        """How high the row is as long as it takes one line."""
        return line_height((self._corrected, self._more))

    def fold(self) -> None:
        """Take one line again: another query has begun."""
        if self._is_open:
            self._is_open = False
            self._arrange()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    def set_followers(self, *followers: QWidget) -> None:
        """Let Tab go on to these after the chips."""
        self._followers = followers

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order_keyboard()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()

    def _build(self) -> None:
        for label in (self._corrected, self._added):
            label.setProperty("role", "faint")
        self._as_typed.setObjectName("asTyped")
        self._more.setObjectName("moreSearched")
        self._restore.setObjectName("restoreSearched")
        self._as_typed.clicked.connect(self._on_as_typed)
        self._more.clicked.connect(self._on_more)
        self._restore.clicked.connect(self.restored)
        self._theme.changed.connect(self._arrange)
        self.setFixedHeight(HEIGHT)
        self._fill()

    def _fill(self) -> None:
        """Give every chip its words, and say in which order they stand."""
        corrections, expansions = self._corrections(), self._expansions()
        self._parts = [*corrections, *expansions]
        while len(self._chips) < len(self._parts):
            self._chips.append(RemovableChip("", theme=self._theme, parent=self))
            self._chips[-1].setObjectName("searchedChip")
            self._chips[-1].chosen.connect(self.removed)
        for chip, part in zip(self._chips, self._parts, strict=False):
            chip.stands_for = part.stands
            _name(chip, part.text, part.hint)
        self._corrected.setText(self.tr("Searched for"))
        self._added.setText(self.tr("Also"))
        typed = ", ".join(
            self.tr("‘%1’").replace("%1", each.stands[0].typed) for each in corrections
        )
        hint = self.tr("Search for {words} as it was typed").replace("{words}", typed)
        _name(self._as_typed, self.tr("As typed"), hint)
        words = ", ".join(self._off.words)
        hint = self.tr("Search for these again: {words}").replace("{words}", words)
        _name(self._restore, self._restore_text(), hint)

        middle = len(corrections)
        before: list[QWidget] = [self._corrected, *self._chips[:middle], self._as_typed]
        after: list[QWidget] = [self._added, *self._chips[middle : len(self._parts)]]
        items = (before if corrections else []) + (after if expansions else [])
        if items != self._items:
            self._items = items
            self._order_keyboard()
        self._arrange()

    def _corrections(self) -> list[_Part]:
        hint = self.tr("Searched for in place of ‘{typed}’; remove it to search for what was typed")
        return [
            _Part(each.searched, hint.replace("{typed}", each.typed), (_correction(each),))
            for each in (self._results.corrections if self._results else ())
        ]

    def _expansions(self) -> list[_Part]:
        hint = self.tr("Searched for besides ‘{typed}’; remove it to search without it")
        stands: dict[str, list[Stand]] = {}
        texts: dict[str, str] = {}
        for each in self._results.expansions if self._results else ():
            stands.setdefault(each.added, []).append(Stand(each.added, self._typed(each.term)))
            texts.setdefault(each.added, f"{each.added} ({each.language.upper()})")
        return [
            _Part(texts[word], hint.replace("{typed}", found[0].typed), tuple(found))
            for word, found in stands.items()
        ]

    def _typed(self, term: str) -> str:
        """The words of a term as they were typed, where they are corrected ones."""
        corrections = self._results.corrections if self._results else ()
        typed = {each.searched: each.typed for each in corrections}
        return " ".join(typed.get(word, word) for word in term.split())

    def _restore_text(self) -> str:
        count = len(self._off.words)
        if count == 1:
            return self.tr("Restore")
        return self.tr("Restore {count}").replace("{count}", str(count))

    def _arrange(self) -> None:
        """Place what there is room for."""
        self._more.setText(self.tr("Show fewer") if self._is_open else self._widest_more()[1])
        last: list[QWidget] = [self._restore] if self._off.words else []
        if self._is_open:
            arranged = flowed(self._items, self._more, last, self.width())
        else:
            head, rest = self._head(last), self._items[self._corrected_count() :]
            arranged = fitted([*head, *rest], self._more, last, self.width(), len(head))
        folded = [each for each in arranged.hidden if isinstance(each, RemovableChip)]
        shown = set(arranged.places)
        if not self._is_open:
            words = ", ".join(chip.text() for chip in folded)
            _name(self._more, self._more_text(len(folded)), words)
        if not (folded or self._is_open):
            shown.discard(self._more)
        buttons = self._shown_buttons()
        at = next((place for place, each in enumerate(buttons) if each.hasFocus()), -1)
        for widget in (self._corrected, self._added, *self._chips, *self._others()):
            if widget in shown:
                place = arranged.places[widget]
                place.setWidth(min(place.width(), widget.sizeHint().width()))
                widget.setGeometry(place)
            widget.setVisible(widget in shown)
        if self.height() != arranged.height:
            self.setFixedHeight(arranged.height)
        if at >= 0 and not buttons[at].isVisible():
            self._take_keyboard(at)

    def _head(self, last: list[QWidget]) -> list[QWidget]:
        """What is shown of corrections: where there is little room, the words alone."""
        items = self._items[: self._corrected_count()]
        words: list[QWidget] = [each for each in items if isinstance(each, RemovableChip)]
        others = [self._more, *last] if len(self._items) > len(items) else last
        for head in (items, items[1:]):
            if _width_of([*head, *others]) <= self.width():
                return head
        return words

    def _corrected_count(self) -> int:
        """How many of the items belong to corrections: a name, the words, and the way back."""
        return self._items.index(self._as_typed) + 1 if self._as_typed in self._items else 0

    def _widest_more(self) -> tuple[int, str]:
        """The widest text that the button for what is folded may get; 6 is wider than 7."""
        texts = map(self._more_text, range(1, len(self._parts) + 1))
        return max(((self._more.width_of(text), text) for text in texts), default=(0, ""))

    def _more_text(self, count: int) -> str:
        return self.tr("+{count} more").replace("{count}", str(count))

    def _others(self) -> tuple[ChipButton, ...]:
        return (self._as_typed, self._more, self._restore)

    def _shown_buttons(self) -> list[QAbstractButton]:
        """The chips a person can press, in their order on the screen."""
        ordered = (*self._items, self._more, self._restore)
        return [w for w in ordered if isinstance(w, QAbstractButton) and w.isVisible()]

    def _order_keyboard(self) -> None:
        ordered = [w for w in self._items if isinstance(w, QAbstractButton)]
        ordered += [self._more, self._restore]
        put_before_panel(self, [*ordered, *self._followers])

    def _take_keyboard(self, at: int) -> None:
        """What was pressed has gone: the keyboard goes to the chip in its place, or to the last."""
        buttons = self._shown_buttons()
        chips = [each for each in buttons if isinstance(each, RemovableChip)]
        if buttons:
            next_one = buttons[min(at, len(buttons) - 1)]
            target = next_one if next_one in chips or not chips else chips[-1]
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_as_typed(self) -> None:
        corrections = self._results.corrections if self._results else ()
        self.removed.emit(tuple(map(_correction, corrections)))

    def _on_more(self) -> None:
        first_hidden = next((c for c in self._chips if c in self._items and c.isHidden()), None)
        self._is_open = not self._is_open
        self._arrange()
        if first_hidden is not None and self._more.hasFocus():
            first_hidden.setFocus(Qt.FocusReason.OtherFocusReason)


def _correction(each: Correction) -> Stand:
    return Stand(each.searched, each.typed, is_correction=True)


def _width_of(widgets: Sequence[QWidget]) -> int:
    return sum(each.sizeHint().width() + GAP for each in widgets) - GAP


def _searched(results: Results | None) -> tuple[object, ...]:
    """All that the row shows of results."""
    return (results.corrections, results.expansions) if results else ((), ())


def _name(chip: ChipButton, text: str, hint: str) -> None:
    if chip.text() != text:
        chip.setText(text)
    if chip.toolTip() != hint:
        chip.setToolTip(hint)
        chip.setAccessibleDescription(hint)
