"""What is to be printed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter

from suunta import paths
from suunta.domain.language import Language
from suunta.export.sheets import BODY
from suunta.services.workspace import Workspace
from suunta.ui.reader.print_job import PrintJob, print_job
from suunta.ui.reader.short_form import short_form
from suunta.ui.theme.theme import Theme


@pytest.fixture
def job(theme: Theme, workspace: Workspace) -> PrintJob:
    theme.set_mode("dark")
    shown = workspace.reading.page("recommendation/1", Language.SV)
    return print_job(shown, workspace.reading.edition, workspace.labels, paths.resources_folder())


def test_a_file_is_named_after_page_and_language(job: PrintJob) -> None:
    assert job.name == "suunta-recommendation-1-sv.pdf"


def test_the_charts_of_the_page_come_along_as_wide_as_the_text(job: PrintJob) -> None:
    (picture,) = job.page.pictures.values()

    assert picture.width == BODY.width()
    assert '<img src="picture:figures"' in job.page.html


def test_charts_are_light_beside_a_dark_window(job: PrintJob) -> None:
    (picture,) = job.page.pictures.values()
    image = QImage(picture.width, picture.height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    picture.paint(painter)
    painter.end()

    assert image.pixelColor(picture.width // 2, 6).lightness() > 240


def test_the_short_form_is_printed_where_it_is_shown(workspace: Workspace, theme: Theme) -> None:
    whole = workspace.reading.page("recommendation/2", Language.FI)
    edition, labels, resources = (
        workspace.reading.edition,
        workspace.labels,
        paths.resources_folder(),
    )

    short = print_job(whole, edition, labels, resources, short_form(whole, labels))

    assert short.name == "suunta-recommendation-2-fi-short.pdf"
    assert "Lyhyesti; koko sivu on Suunnassa" in short.page.html
    assert short.page.html.count("<h2>") < print_job(
        whole, edition, labels, resources
    ).page.html.count("<h2>")


def test_the_whole_page_is_printed_where_all_of_it_is_shown(
    workspace: Workspace, job: PrintJob
) -> None:
    whole = workspace.reading.page("recommendation/1", Language.SV)
    resources = paths.resources_folder()

    again = print_job(whole, workspace.reading.edition, workspace.labels, resources, whole)

    assert again.name == job.name
    assert again.page.html == job.page.html
