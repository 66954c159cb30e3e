"""Every connection between the parts of the window, on one screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from suunta.ui.commands.catalogue import COMMANDS
from suunta.ui.figures.figure_commands import bind_figures
from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.frame_commands import FRAME_COMMANDS
from suunta.ui.shell.guide import Guide
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.navigator import Navigator
from suunta.ui.shell.palette_door import PaletteDoor
from suunta.ui.shell.panes import Panes
from suunta.ui.shell.place import PRESENTATIONS, SETTINGS, WORKSHOPS
from suunta.ui.shell.zoom_memory import ZoomMemory

if TYPE_CHECKING:
    from suunta.ui.shell.page_stack import PageStack


def disconnect_pages(window: MainWindow) -> None:
    """The pages are about to go, and their signals with them; commands would still call them."""
    for command in COMMANDS:
        if command.id not in FRAME_COMMANDS:
            window.commands.release(command.id)


def connect_pages(
    window: MainWindow,
    pages: PageStack,
    navigator: Navigator,
    guide: Guide,
    palette: PaletteDoor,
) -> None:
    """What the pages, the frame and the navigator tell each other."""
    navigator.arrived.connect(guide.show_visit)
    navigator.unknown_identifier.connect(guide.on_unknown)

    field = window.top_bar.search_field
    field.text_edited.connect(guide.on_typed)
    field.results_focus_requested.connect(guide.on_results_wanted)
    field.hit_open_requested.connect(guide.on_hit_wanted)
    field.leave_requested.connect(guide.on_field_left)

    window.sidebar.place_requested.connect(navigator.go)
    window.back_requested.connect(navigator.back)
    window.forward_requested.connect(navigator.forward)

    pages.home.open_requested.connect(navigator.open)
    pages.home.collection_requested.connect(navigator.go_to_collection)
    pages.home.deck_requested.connect(navigator.go_to_deck)
    pages.browse.open_requested.connect(navigator.open)
    pages.browse.told.connect(window.status_line.show_message)
    pages.own.open_requested.connect(navigator.open)
    pages.own.search_requested.connect(guide.search)
    pages.own.told.connect(window.status_line.show_message)
    pages.search.open_requested.connect(guide.on_found_opened)
    pages.search.search_requested.connect(guide.search)
    pages.search.field_requested.connect(guide.on_letters)
    pages.search.results_shown.connect(window.status_line.show_results)
    pages.search.copied.connect(window.status_line.show_message)
    pages.reader.open_requested.connect(navigator.open)
    pages.reader.search_requested.connect(guide.search)
    pages.reader.page_shown.connect(guide.on_page_shown)
    pages.reader.turn_requested.connect(navigator.turn)
    pages.reader.marks_cleared.connect(navigator.forget_search)
    pages.reader.hits_changed.connect(guide.on_hits_changed)
    pages.reader.told.connect(window.status_line.show_message)

    palette.place_requested.connect(navigator.go)
    palette.open_requested.connect(navigator.open)
    palette.search_requested.connect(guide.search)

    bind_commands(window, pages, navigator, guide, palette)


def connect_preferences(
    preferences: Preferences, window: MainWindow, pages: PageStack, guide: Guide, door: PaletteDoor
) -> None:
    """What is set on a page and what is set in the frame is the same."""
    window.top_bar.language_requested.connect(preferences.choose_text_language)
    preferences.text_language_changed.connect(guide.set_language)
    preferences.text_language_changed.connect(door.set_language)
    ZoomMemory(steps=pages.reader.steps, preferences=preferences, parent=pages)


def bind_commands(
    window: MainWindow,
    pages: PageStack,
    navigator: Navigator,
    guide: Guide,
    palette: PaletteDoor,
) -> None:
    """What each command does."""
    panes = Panes(parts=guide.parts)
    commands = window.commands
    commands.bind("search.focus", guide.focus_field)
    commands.bind("filters.clear", pages.search.clear_filters)
    commands.bind("result.copy", pages.search.copy_current)
    commands.bind("hit.next", pages.reader.next_hit)
    commands.bind("hit.previous", pages.reader.previous_hit)
    commands.bind("page.turn", pages.reader.turning.turn)
    commands.bind("page.beside", pages.reader.turning.toggle_beside)
    commands.bind("page.form", pages.reader.turning.toggle_form)
    commands.bind("page.find", pages.reader.find_in_page)
    commands.bind("heading.next", pages.reader.steps.next_heading)
    commands.bind("heading.previous", pages.reader.steps.previous_heading)
    commands.bind("zoom.in", pages.reader.steps.zoom_in)
    commands.bind("zoom.out", pages.reader.steps.zoom_out)
    commands.bind("zoom.reset", pages.reader.steps.zoom_back)
    commands.bind("chart.copy", pages.reader.charts.copy)
    commands.bind("chart.save", pages.reader.charts.save)
    bind_figures(commands, pages.own.widget)
    commands.bind("home.show", navigator.go_home)
    commands.bind("history.back", navigator.back)
    commands.bind("history.forward", navigator.forward)
    commands.bind("address.copy", guide.copy_address)
    commands.bind("passage.copy", pages.reader.desk.copier.copy)
    commands.bind("passage.copy_words", pages.reader.desk.copier.copy_words)
    commands.bind("page.cite", pages.reader.desk.cite)
    commands.bind("page.print", pages.reader.desk.print_page)
    commands.bind("mistake.report", pages.reader.desk.report)
    commands.bind("palette.open", palette.open)
    commands.bind("notes.show", navigator.go_to_notes)
    commands.bind("presentations.show", partial(navigator.go, PRESENTATIONS))
    commands.bind("workshops.show", partial(navigator.go, WORKSHOPS))
    commands.bind("settings.show", partial(navigator.go, SETTINGS))
    commands.bind("help.show", navigator.go_to_help)
    commands.bind("about.show", partial(navigator.go_to_help, "about"))
    commands.bind("facts.copy", lambda: pages.help().copy_facts())
    commands.bind("pane.next", panes.focus_next)
    commands.bind("pane.previous", panes.focus_previous)
