"""The bar at the head of the window: the name, back and forward, the search field, the look."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget
from typing_extensions import override

from suunta.domain.language import Language
from suunta.ui.commands.command_set import CommandSet
from suunta.ui.search.search_field import SearchField
from suunta.ui.shell.main_menu import MainMenu
from suunta.ui.shell.present_button import PresentButton
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.icon_label import IconLabel

_MARGIN = 14
_GAP = 8
_LOGO = 24
_NARROWEST_FIELD = 160


class TopBar(QWidget):
    """Always there; its buttons show the same actions as the menu."""

    language_requested = Signal(object)
    """A person wants to read in another `Language`."""

    def __init__(
        self, *, theme: Theme, commands: CommandSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._commands = commands
        self._home = QWidget(self)
        self._name = QLabel("Suunta", self._home)
        self._logo = IconLabel(parent=self._home)
        # From left to right, for Tab goes in the order in which they are made.
        self._back = self._button("history.back")
        self._forward = self._button("history.forward")
        self.search_field = SearchField(theme=theme, parent=self)
        self._language = QToolButton(self)
        self._look = self._button("theme.toggle")
        self.present = PresentButton(theme=theme, commands=commands, parent=self)
        self._languages = QMenu(self)
        self._menu = QToolButton(self)
        self._commands_menu = MainMenu(commands=commands, parent=self)
        self._is_narrow = False
        self._build()
        self._retranslate()
        self._tint()
        self._fit()
        theme.changed.connect(self._tint)
        theme.changed.connect(self._fit)

    def show_languages(self, languages: tuple[Language, ...], current: Language) -> None:
        """Offer the languages there is content in; a single one needs no choice."""
        self._language.setVisible(len(languages) > 1)
        self._language.setText(current.value.upper())
        self._languages.clear()
        group = QActionGroup(self._languages)
        for language in languages:
            action = QAction(language.value.upper(), self._languages)
            action.setCheckable(True)
            action.setChecked(language is current)
            action.setData(language.value)
            group.addAction(action)
            self._languages.addAction(action)
        group.triggered.connect(self._on_language_chosen)

    def set_narrow(self, is_narrow: bool) -> None:
        """Leave out the name where there is little room."""
        self._is_narrow = is_narrow
        self._name.setVisible(not is_narrow)
        self.present.set_narrow(is_narrow)
        self._fit()

    def open_menu(self) -> None:
        _open_beneath(self._menu, self._commands_menu)

    def open_languages(self) -> None:
        _open_beneath(self._language, self._languages)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name.setProperty("role", "brand_name")
        home = QHBoxLayout(self._home)
        home.setContentsMargins(0, 0, 0, 0)
        home.setSpacing(_GAP)
        home.addWidget(self._logo)
        home.addWidget(self._name)
        home.addStretch()
        self._language.setProperty("role", "bar")
        self._language.setObjectName("languageButton")
        self._language.hide()
        self._menu.setProperty("role", "bar")
        self._menu.setObjectName("menuButton")
        self._language.clicked.connect(self.open_languages)
        self._menu.clicked.connect(self.open_menu)
        self.search_field.setMinimumWidth(_NARROWEST_FIELD)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._home)
        layout.addWidget(self._back)
        layout.addWidget(self._forward)
        layout.addSpacing(4)
        layout.addWidget(self.search_field, 10)
        layout.addStretch(1)
        layout.addWidget(self._language)
        layout.addWidget(self._look)
        layout.addWidget(self.present)
        layout.addWidget(self._menu)

    def _fit(self) -> None:
        """Take the sizes of the theme, which grow with the words."""
        wide = self._theme.size("sidebar") - _MARGIN - _GAP + 2
        self._home.setFixedWidth(_LOGO + _GAP if self._is_narrow else wide)
        self.setFixedHeight(self._theme.size("bar"))
        self.search_field.setFixedHeight(self._theme.size("field"))
        self.search_field.setMaximumWidth(self._theme.size("field_width"))
        edge = self._theme.size("icon")
        for button in (self._back, self._forward, self._look, self._menu):
            button.setIconSize(QSize(edge, edge))

    def _button(self, command: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._commands.action(command))
        button.setProperty("role", "bar")
        button.setObjectName(f"{command}.button")
        return button

    def _retranslate(self) -> None:
        self._language.setToolTip(self.tr("Language of the texts"))
        self._language.setAccessibleName(self.tr("Language of the texts"))
        self._menu.setToolTip(self._commands.action("menu.open").toolTip())
        self._menu.setAccessibleName(self.tr("Menu"))
        self._commands_menu.retranslate()

    def _tint(self) -> None:
        self._logo.set_icon(self._theme.logo(), _LOGO)
        self._menu.setIcon(self._theme.icon("menu"))

    def _on_language_chosen(self, action: QAction) -> None:
        self.language_requested.emit(Language(action.data()))


def _open_beneath(button: QToolButton, menu: QMenu) -> None:
    """Beneath the button, their right edges in line, so that it stays over the window."""
    left = button.width() - menu.sizeHint().width()
    menu.popup(button.mapToGlobal(QPoint(left, button.height() + 4)))
