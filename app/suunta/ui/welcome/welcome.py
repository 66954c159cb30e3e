"""The welcome: two steps over the window of a first start, left at any moment with Escape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.ui.commands.command_set import CommandSet
from suunta.ui.settings.preferences import Preferences
from suunta.ui.theme.theme import Theme
from suunta.ui.welcome.first_choices import FirstChoices
from suunta.ui.welcome.three_things import ThreeThings

_WIDEST, _HIGHEST = 760, 620
_SIDE = 24
_SHADE = 0.5


class Welcome(QDialog):
    """A dialog that lies in the window instead of beside it, and keeps the keyboard to itself."""

    def __init__(
        self,
        *,
        theme: Theme,
        preferences: Preferences,
        commands: CommandSet,
        application: QApplication,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        # Only now: a dialog that is made without a type makes itself a window.
        self.setWindowFlags(Qt.WindowType.Widget)
        self._theme = theme
        self._room = window
        self._panel = QFrame(self)
        self._steps = QStackedWidget(self._panel)
        self._steps.addWidget(_scrolled(FirstChoices(theme=theme, preferences=preferences)))
        self._steps.addWidget(_scrolled(ThreeThings(theme=theme, commands=commands)))
        self._count = QLabel(self._panel)
        self._skip = QPushButton(self._panel)
        self._back = QPushButton(self._panel)
        self._next = QPushButton(self._panel)
        self._held: QWidget = self._next
        """What has the keyboard, or shall have it again."""
        self._is_over = False
        self._build()
        self._go(0)
        theme.changed.connect(self._fit)
        application.focusChanged.connect(self._on_focus_changed)

    def step(self) -> int:
        """The step that is shown; the first is 0."""
        return self._steps.currentIndex()

    def begin(self) -> None:
        """Show the first step, with the keyboard at its way on."""
        self._fit()
        self.show()
        self.raise_()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """To the next step; from the last one, to the window."""
        if self.step() + 1 < self._steps.count():
            self._go(self.step() + 1)
        else:
            self.accept()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window changed its size: go on covering it."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shade = self._theme.color("shadow")
        shade.setAlphaF(_SHADE)
        QPainter(self).fillRect(self.rect(), shade)

    @override
    def done(self, result: int) -> None:
        """Let go of the keyboard, which Qt moves on when a widget goes."""
        self._is_over = True
        super().done(result)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes round in here."""
        if self._is_over:
            return False
        ring = self._ring()
        here = QApplication.focusWidget()
        place = ring.index(here) if here in ring else (-1 if next else 0)
        target = ring[(place + (1 if next else -1)) % len(ring)]
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        self._show(target)
        return True

    def _build(self) -> None:
        self.setObjectName("welcome")
        self._panel.setObjectName("welcomePanel")
        self._count.setProperty("role", "faint")
        self._skip.setProperty("role", "quiet")
        self._next.setProperty("role", "primary")
        self._skip.setObjectName("skipWelcome")
        self._back.setObjectName("welcomeBack")
        self._next.setObjectName("welcomeNext")
        self._skip.clicked.connect(self.reject)
        self._back.clicked.connect(self._on_back_clicked)
        self._next.clicked.connect(self.go_on)
        foot = QHBoxLayout()
        foot.addWidget(self._skip)
        foot.addWidget(self._count)
        foot.addStretch()
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        layout = QVBoxLayout(self._panel)
        layout.setContentsMargins(28, 24, 28, 18)
        layout.setSpacing(14)
        layout.addWidget(self._steps, 1)
        layout.addLayout(foot)
        self._room.installEventFilter(self)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Welcome to Suunta"))
        self._skip.setText(self.tr("Skip"))
        self._back.setText(self.tr("Back"))
        is_last = self.step() + 1 == self._steps.count()
        self._next.setText(self.tr("Begin") if is_last else self.tr("Next"))
        place = self.tr("Step %1 of %2").replace("%1", str(self.step() + 1))
        self._count.setText(place.replace("%2", str(self._steps.count())))
        self.setAccessibleDescription(self._count.text())

    def _go(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._back.setVisible(step > 0)
        self._retranslate()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Cover the window, the panel in its middle and as large as it needs to be."""
        self.setGeometry(self._room.rect())
        room = self.rect().adjusted(_SIDE, _SIDE, -_SIDE, -_SIDE)
        width = min(self._theme.grown(_WIDEST), room.width())
        height = min(self._theme.grown(_HIGHEST), room.height())
        panel = QRect(0, 0, width, height)
        panel.moveCenter(room.center())
        self._panel.setGeometry(panel)

    def _ring(self) -> list[QWidget]:
        """What takes the keyboard, from top to bottom."""
        shown = self._steps.currentWidget()
        ring = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and widget.isEnabled() and widget.isVisible() and self.isAncestorOf(widget):
                ring.append(widget)
            widget = widget.nextInFocusChain()
        choices = [each for each in ring if shown is not None and shown.isAncestorOf(each)]
        buttons = [each for each in (self._skip, self._back, self._next) if each in ring]
        return [*choices, *buttons]

    def _show(self, widget: QWidget) -> None:
        shown = self._steps.currentWidget()
        if isinstance(shown, QScrollArea) and shown.isAncestorOf(widget):
            shown.ensureWidgetVisible(widget, _SIDE, _SIDE)

    def _on_back_clicked(self) -> None:
        self._go(self.step() - 1)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What happens in the window behind must not take the keyboard away."""
        if self._is_over or not self.isVisible() or new is None or new.window() is not self._room:
            return
        if new is self or self.isAncestorOf(new):
            self._held = new
        else:
            self._held.setFocus(Qt.FocusReason.OtherFocusReason)


def _scrolled(step: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(step)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
