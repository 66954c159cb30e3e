"""Rehearse on the real wall: the slide with the smallest type, and who can read it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from suunta.domain.talk_rehearsal import Legibility, Wall
from suunta.export.slide_grid import HEIGHT, LEAST, READ
from suunta.export.slide_look import SlideLook
from suunta.export.slide_painter import slide_layout, smallest_text
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Words
from suunta.services.talking import name_of
from suunta.ui.presenting.screen_memory import ScreenMemory
from suunta.ui.presenting.slide_canvas import SlideCanvas
from suunta.ui.presenting.slide_pictures import SlidePictures
from suunta.ui.presenting.talk_desk import TalkDesk

_SIZE = (820, 560)
_POSITION = Qt.ItemDataRole.UserRole


def smallest_read(view: SlideView, look: SlideLook) -> float:
    """The smallest type of what everybody must read, as a share of the slide's height."""
    sizes = [
        piece.type.size / HEIGHT
        for piece in slide_layout(view, look).pieces
        if isinstance(piece, Words) and LEAST[piece.role] >= READ
    ]
    return min(sizes, default=READ)


class RehearsalDialog(QDialog):
    """Lists the slides with the smallest type first; the chosen one is to be seen on the wall."""

    position_chosen = Signal(int)
    wall_changed = Signal(object)
    """The `Wall` as it was typed, to be remembered."""
    filling_requested = Signal()
    """Show it on the whole screen, where there is no other."""

    def __init__(
        self,
        views: tuple[SlideView, ...],
        look: SlideLook,
        wall: Wall,
        *,
        has_other_screen: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._views = views
        self._look = look
        self._shares = [smallest_read(view, look) for view in views]
        self._sources = min(smallest_text(view, look) for view in views)
        self._width = self._metres(wall.width, 0.3, 20, self.tr("Width of the picture"))
        self._distance = self._metres(wall.distance, 0.5, 60, self.tr("Wall to the last row"))
        self.verdict = QLabel(self)
        self.list = QListWidget(self)
        self._canvas = SlideCanvas(SlidePictures(), parent=self)
        self._fill_screen = QPushButton(self.tr("Fill this screen"), self)
        self._fill_screen.setVisible(not has_other_screen)
        self._build()
        self._tell()
        self.list.setCurrentRow(0)

    def wall(self) -> Wall:
        return Wall(self._width.value(), self._distance.value())

    def _metres(self, value: float, least: float, most: float, name: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(least, most)
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setSuffix(" m")
        box.setValue(value)
        box.setAccessibleName(name)
        box.valueChanged.connect(self._on_changed)
        return box

    def _build(self) -> None:
        self.setObjectName("rehearsal")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rehearse on the wall"))
        self.resize(*_SIZE)
        heading = QLabel(self.tr("Can the last row read it?"), self)
        heading.setProperty("role", "heading2")
        form = QFormLayout()
        form.addRow(self._width.accessibleName(), self._width)
        form.addRow(self._distance.accessibleName(), self._distance)
        self.verdict.setWordWrap(True)
        rule = QLabel(
            self.tr(
                "The rule: ISO 9241-303 asks for capitals of at least 16 minutes of arc, better 20."
                " That is the distance divided by 215, better by 172."
            ),
            self,
        )
        rule.setWordWrap(True)
        rule.setProperty("role", "muted")
        order = sorted(range(len(self._views)), key=lambda at: self._shares[at])
        for at in order:
            item = QListWidgetItem(f"{at + 1}. {name_of(self._views[at].slide)}")
            item.setData(_POSITION, at)
            self.list.addItem(item)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(self.tr("Slides, the smallest type first"))
        self.list.currentRowChanged.connect(self._on_row)
        self._fill_screen.clicked.connect(self.filling_requested)
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._fill_screen)
        buttons.addWidget(close)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(heading)
        left.addLayout(form)
        left.addWidget(self.verdict)
        left.addWidget(rule)
        left.addWidget(self.list, 1)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addLayout(left, 1)
        body.addWidget(self._canvas, 1)
        room = QVBoxLayout(self)
        room.setContentsMargins(24, 20, 24, 20)
        room.addLayout(body, 1)
        room.addLayout(buttons)

    def _tell(self) -> None:
        wall = self.wall()
        least = min(self._shares)
        worst = wall.legibility(least)
        height = self._number(wall.capital(least) * 100)
        farthest = self._number(wall.farthest(least))
        sources = self.tr("Source lines are for the front and the handout: read up to %1 m.")
        sources = sources.replace("%1", self._number(wall.farthest(self._sources)))
        match worst:
            case Legibility.GOOD:
                words = self.tr(
                    "Yes: the smallest capitals are %1 cm high, which is read up to %2 m."
                )
            case Legibility.HARD:
                words = self.tr(
                    "Just so: the smallest capitals are %1 cm high, which is read up to %2 m."
                )
            case Legibility.TOO_SMALL:
                words = self.tr(
                    "No: the smallest capitals are %1 cm high, which is read up to %2 m only."
                    " Make the picture larger, ask the last row to move up, or read it aloud."
                )
        words = words.replace("%1", height).replace("%2", farthest)
        self.verdict.setText(f"{words}\n{sources}")
        self.verdict.setProperty("tone", "" if worst is Legibility.GOOD else "warning")
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        for row in range(self.list.count()):
            item = self.list.item(row)
            at = item.data(_POSITION)
            is_small = wall.legibility(self._shares[at]) is Legibility.TOO_SMALL
            name = f"{at + 1}. {name_of(self._views[at].slide)}"
            small = self.tr("Too small")
            item.setText(f"{small}: {name}" if is_small else name)

    def _number(self, value: float) -> str:
        return QLocale().toString(value, "f", 1)

    def _on_changed(self, _value: float) -> None:
        self._tell()
        self.wall_changed.emit(self.wall())

    def _on_row(self, row: int) -> None:
        if row >= 0:
            at = self.list.item(row).data(_POSITION)
            self._canvas.show_view(self._views[at], self._look)
            self.position_chosen.emit(at)


def rehearsal_over(
    desk: TalkDesk, memory: ScreenMemory, *, has_other_screen: bool, parent: QWidget
) -> RehearsalDialog:
    """The rehearsal of a talk: the slide that is chosen in it is the one the talk is at."""
    views = tuple(desk.view_at(at) for at in range(len(desk.slides)))
    dialog = RehearsalDialog(
        views, desk.look, memory.wall(), has_other_screen=has_other_screen, parent=parent
    )
    dialog.position_chosen.connect(desk.go_to)
    dialog.wall_changed.connect(memory.remember_wall)
    desk.go_to(dialog.list.item(0).data(_POSITION))
    return dialog
