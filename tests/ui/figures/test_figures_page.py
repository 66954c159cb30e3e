"""The page of figures, driven by keys in the whole window."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from suunta.domain.language import Language
from suunta.ui.figures.chart_view import ChartView
from suunta.ui.figures.figure_list import FigureList
from suunta.ui.figures.figures_page import FiguresPage
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

DIRECTLY = Qt.FindChildOption.FindDirectChildrenOnly
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Reader:
    """Someone who looks at figures with the keyboard."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        assert session.pages is not None
        assert session.navigator is not None
        self.qtbot, self.session = qtbot, session
        self.pages, self.navigator = session.pages, session.navigator
        self.navigator.go_to_collection("figure")
        page = self.pages.currentWidget()
        assert isinstance(page, FiguresPage)
        self.page = page

    @property
    def list(self) -> FigureList:
        found = self.page.findChild(FigureList)
        assert found is not None
        return found

    @property
    def chart_view(self) -> ChartView:
        found = self.page.findChild(ChartView)
        assert found is not None
        return found

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier | None = None) -> None:
        for key in keys:
            target = QApplication.focusWidget() or self.session.window
            self.qtbot.keyClick(target, key, with_ or Qt.KeyboardModifier.NoModifier)

    def current(self) -> str:
        return self.page.state().current

    def told(self) -> str:
        return self.session.window.status_line.text()


@pytest.fixture
def reader(qtbot: QtBot, session: Session) -> Reader:
    return Reader(qtbot, session)


def clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def test_the_first_figure_is_current_and_shown_in_full(reader: Reader) -> None:
    assert QApplication.focusWidget() is reader.list
    assert reader.current() == "figure/positive-experiences"
    assert "91%" in reader.chart_view.accessibleDescription()


def test_arrows_go_from_figure_to_figure_over_the_headings(reader: Reader) -> None:
    reader.press(*[Qt.Key.Key_Down] * 9)
    assert reader.current() == "figure/discussions"

    reader.press(Qt.Key.Key_End)
    assert reader.current() == "figure/votes"
    assert "10,000" in reader.chart_view.accessibleDescription()
    reader.press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert reader.current() == "figure/services-can-improve"


def test_enter_opens_the_page_of_the_figure_and_back_leads_to_it_again(reader: Reader) -> None:
    reader.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert reader.navigator.place.argument == "suunta:figure/social-welfare-savings"

    reader.navigator.back()

    assert reader.pages.currentWidget() is reader.page
    assert reader.current() == "figure/social-welfare-savings"
    assert QApplication.focusWidget() is reader.list


def test_a_figure_is_copied_in_words_with_its_source(reader: Reader) -> None:
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_C, with_=CTRL)

    lines = clipboard().text().splitlines()
    assert lines[0] == "68% of respondents use AI every day."
    assert lines[-1] == "suunta:figure/daily-use?lang=en"
    assert '<a href="suunta:figure/daily-use?lang=en">' in clipboard().html()
    assert "68%" in reader.told()


def test_selected_words_are_copied_alone(reader: Reader) -> None:
    meaning = next(label for label in reader.page.findChildren(QLabel) if "nine in" in label.text())
    meaning.setFocus(Qt.FocusReason.MouseFocusReason)
    meaning.setSelection(0, 17)
    reader.press(Qt.Key.Key_C, with_=CTRL)

    assert clipboard().text() == "About nine in ten"
    assert not clipboard().hasHtml()


def test_words_in_the_search_field_are_copied_from_there(reader: Reader) -> None:
    field = reader.session.window.top_bar.search_field
    field.setFocus()
    field.setText("shifts")
    field.selectAll()
    reader.press(Qt.Key.Key_C, with_=CTRL)

    assert clipboard().text() == "shifts"


def test_a_figure_is_copied_as_a_picture(reader: Reader) -> None:
    reader.press(Qt.Key.Key_C, with_=CTRL | SHIFT)

    assert clipboard().hasImage()
    assert QGuiApplication.clipboard().image().width() == 1440
    assert "picture" in reader.told()


def test_a_figure_is_copied_as_a_row_of_a_table(reader: Reader) -> None:
    reader.press(Qt.Key.Key_D, with_=CTRL | SHIFT)

    (row,) = csv.DictReader(io.StringIO(clipboard().text()))
    assert (row["Identifier"], row["Number"]) == ("figure/positive-experiences", "91")
    assert clipboard().hasFormat("text/csv")
    assert "<table" in clipboard().html()


def test_all_figures_are_copied_as_one_table(reader: Reader) -> None:
    reader.session.window.commands.action("figures.copy_csv").trigger()

    rows = list(csv.DictReader(io.StringIO(clipboard().text())))
    assert len(rows) == 12
    assert "12" in reader.told()


def test_all_figures_are_copied_in_words_each_with_its_source(reader: Reader) -> None:
    reader.page.copy_all_text()

    copied = QGuiApplication.clipboard().mimeData()
    figures = copied.text().split("\n\n")
    assert len(figures) == 12
    assert all("Source: " in figure and "suunta:figure/" in figure for figure in figures)
    assert copied.html().count("<div lang=") == 12
    assert reader.told() == "Copied with their sources: 12 figures"


def test_all_shares_are_copied_as_one_picture_with_the_warning_beneath(reader: Reader) -> None:
    reader.page.copy_all_picture()

    image = QGuiApplication.clipboard().image()
    assert "not a measurement" in image.text("Description")
    assert all(f"{share}%" in image.text("Description") for share in (91, 68, 81, 20, 45, 88, 73))


def test_the_ends_of_the_list_are_a_key_away(reader: Reader) -> None:
    reader.press(Qt.Key.Key_End)
    assert reader.current() == "figure/votes"

    reader.press(Qt.Key.Key_Home)

    assert reader.current() == "figure/positive-experiences"


def test_where_words_are_large_the_actions_make_room_for_the_figure(
    qtbot: QtBot, reader: Reader, theme: Theme
) -> None:
    panel = reader.page.panes()[1]
    scrolled = panel.findChild(QScrollArea)
    button = panel.findChild(QPushButton, "openFigure")
    assert scrolled is not None
    assert button is not None
    assert not scrolled.isAncestorOf(button)

    theme.set_text_size(200)
    reader.session.window.resize(1024, 640)
    qtbot.wait(50)

    assert scrolled.isAncestorOf(button)
    assert scrolled.height() > 400
    assert button.mapTo(scrolled, button.rect().topRight()).x() < scrolled.viewport().width()


def test_a_figure_is_saved_under_a_telling_name(reader: Reader) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    reader.press(Qt.Key.Key_S, with_=CTRL)

    (dialog,) = reader.page.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("suunta-positive-experiences-en.png")
    dialog.reject()


def test_its_commands_can_be_given_here_alone(reader: Reader) -> None:
    commands = reader.session.window.commands
    identifiers = [command.id for command in commands if command.id.startswith("figure")]

    assert len(identifiers) == 5
    assert all(commands.action(identifier).isEnabled() for identifier in identifiers)
    reader.navigator.go_to_collection("vision")
    assert not any(commands.action(identifier).isEnabled() for identifier in identifiers)
    assert all("figures" in commands.why_not(identifier) for identifier in identifiers)


@pytest.mark.parametrize(
    ("button", "part"),
    [
        ("copyFigureText", "text/plain"),
        ("copyFigurePicture", "application/x-qt-image"),
        ("copyFigureTable", "text/csv"),
    ],
)
def test_every_button_does_what_it_says(
    qtbot: QtBot, reader: Reader, button: str, part: str
) -> None:
    QGuiApplication.clipboard().clear()

    qtbot.keyClick(reader.page.findChild(QPushButton, button), Qt.Key.Key_Space)

    assert clipboard().hasFormat(part)


def test_tab_reaches_every_action_and_what_the_figure_supports(reader: Reader) -> None:
    seen: set[str] = set()
    for _ in range(30):
        reader.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused.objectName())

    actions = {"openFigure", "copyFigureText", "copyFigurePicture", "copyFigureTable", "saveFigure"}
    assert {*actions, "relations", "figureList"} <= seen


def test_the_menu_offers_all_actions(reader: Reader) -> None:
    at = reader.list.visualRect(reader.list.currentIndex()).center()
    by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, at)
    QApplication.sendEvent(reader.list.viewport(), by_key)

    menus = [menu for menu in reader.page.findChildren(QMenu) if menu.isVisible()]
    names = [action.text() for action in menus[-1].actions() if action.text()]
    assert len(names) == 6
    menus[-1].close()


def test_what_a_figure_supports_is_a_step_away(qtbot: QtBot, reader: Reader) -> None:
    relations = reader.page.findChild(QWidget, "relations")
    assert relations is not None
    relations.setFocus()

    reader.press(Qt.Key.Key_Return)

    assert reader.navigator.place.argument == "suunta:recommendation/1"


def test_another_language_of_the_window_keeps_the_figure(reader: Reader) -> None:
    reader.press(Qt.Key.Key_Down)
    QApplication.sendEvent(reader.page, QEvent(QEvent.Type.LanguageChange))

    assert reader.current() == "figure/daily-use"


def test_another_language_keeps_the_figure(reader: Reader) -> None:
    reader.press(Qt.Key.Key_Down)
    reader.page.set_language(Language.SV)

    assert reader.current() == "figure/daily-use"
    assert "68\N{NO-BREAK SPACE}%" in reader.chart_view.accessibleName()


def test_a_screen_reader_finds_the_rows_of_the_model(reader: Reader) -> None:
    interface = QAccessible.queryAccessibleInterface(reader.list)
    model = reader.list.model()

    assert interface.childCount() == model.rowCount()
    for row in range(model.rowCount()):
        cell = interface.child(row)
        assert cell.text(QAccessible.Text.Name) == model.index(row, 0).data()
    described = interface.child(1).text(QAccessible.Text.Description)
    assert "91%" in described
    assert "Base" in described


class Painted(QObject):
    """Where the parts of a widget lie whenever it is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.places: list[tuple[object, ...]] = []
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            parts = watched.findChildren(QWidget, options=DIRECTLY)
            places = (watched.size().toTuple(), *(part.geometry().getRect() for part in parts))
            if places not in self.places:
                self.places.append(places)
        return False


def test_nothing_jumps_when_another_figure_is_shown(qtbot: QtBot, reader: Reader) -> None:
    panel = reader.chart_view.parentWidget()
    assert panel is not None
    for _ in range(4):
        painted = Painted(panel)
        reader.press(Qt.Key.Key_Down)
        qtbot.waitUntil(lambda painted=painted: bool(painted.places))
        qtbot.wait(60)
        assert len(painted.places) == 1
        panel.removeEventFilter(painted)


@pytest.mark.parametrize("size", [(640, 600), (1024, 640), (1366, 820)])
@pytest.mark.parametrize("language", Language)
def test_nothing_is_squeezed_or_beyond_its_panel(
    qtbot: QtBot,
    open_window: Callable[..., Session],
    size: tuple[int, int],
    language: Language,
) -> None:
    reader = Reader(qtbot, open_window(size=size))
    reader.page.set_language(language)
    for chart in range(3):
        reader.press(*[Qt.Key.Key_Down] * 4 * (chart > 0))
        panel = reader.chart_view.parentWidget()
        assert panel is not None
        for part in panel.findChildren(QWidget, options=DIRECTLY):
            assert part.height() >= part.heightForWidth(part.width()), part
            assert panel.rect().contains(part.geometry()), part
        scroll = reader.page.findChild(QScrollArea, "preview")
        assert scroll is not None
        assert panel.width() <= scroll.viewport().width()
        for button in reader.page.findChildren(QPushButton):
            assert button.width() >= button.sizeHint().width()
            at = button.mapTo(reader.page, button.rect().topLeft())
            assert reader.page.rect().contains(QRect(at, button.size())), button.text()
