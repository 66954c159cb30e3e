"""A deck for office programs, read by python-pptx and, where it is there, by LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.presentation import Presentation as Pptx
from pptx.slide import Slide as PptxSlide
from pptx.util import Emu
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from tests.export.decks import COUNT, EVERY_KIND, NOTES, content_of

from suunta.domain.language import Language
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.export.deck_content import steps_of
from suunta.export.deck_pptx import deck_pptx
from suunta.export.deck_reading import reading_title
from suunta.export.slide_look import look_of
from suunta.services.workspace import Workspace

OFFICE = shutil.which("soffice")
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@pytest.fixture(scope="module")
def written(qapp: QApplication, workspace: Workspace) -> bytes:
    made = deck_pptx(content_of(workspace, language=Language.FI), look_of("light"))
    assert made is not None
    return made


@pytest.fixture
def presentation(written: bytes) -> Pptx:
    return Presentation(BytesIO(written))


def test_the_open_guess_tells_nothing_of_its_answer(
    presentation: Pptx, workspace: Workspace
) -> None:
    view = next(v for v in content_of(workspace, language=Language.FI).views if v.slide.steps > 1)
    both = [each for each in presentation.slides if view.slide.text in told(each)]
    solved = next(
        each for each in presentation.slides if view.slide.figures[0].sentence in told(each)
    )

    assert len(both) == 1
    assert view.slide.caveat in told(solved).splitlines()
    assert view.slide.caveat not in told(both[0])
    assert view.slide.figures[0].sentence not in told(both[0])


def told(slide: PptxSlide) -> str:
    """All that is on a slide, be it seen or read aloud."""
    shapes = list(slide.shapes)
    names = [each.get("descr", "") for each in slide.element.iter() if each.get("descr")]
    return "\n".join([*names, *(s.text_frame.text for s in shapes if s.has_text_frame)])


def slide_of(presentation: Pptx, title: str) -> PptxSlide:
    return next(
        slide
        for slide in presentation.slides
        if slide.shapes.title is not None and slide.shapes.title.text_frame.text == title
    )


def texts(slide: PptxSlide) -> list[str]:
    return [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


def test_slides_are_wide_and_each_has_its_title_for_the_outline(
    presentation: Pptx, workspace: Workspace
) -> None:
    assert (presentation.slide_width, presentation.slide_height) == (12192000, 6858000)
    assert "type" not in presentation.element.find("{*}sldSz").attrib
    views = steps_of(content_of(workspace, language=Language.FI).views)
    titles = [slide.shapes.title.text_frame.text for slide in presentation.slides]
    assert titles == [reading_title(view) for view in views]
    assert all(slide.shapes[0] == slide.shapes.title for slide in presentation.slides)


def test_words_are_real_text_in_the_language_of_the_deck(presentation: Pptx) -> None:
    slide = slide_of(presentation, "Nobody should have to build alone.")

    assert texts(slide)[0] == "Nobody should have to build alone."
    tags = {
        properties.get("lang")
        for slide in presentation.slides
        for properties in slide._element.iter(f"{DRAWING}rPr")
    }
    assert tags == {"fi-FI"}


def test_everything_lies_on_the_slide_but_a_title_that_is_not_seen(presentation: Pptx) -> None:
    wide, high = presentation.slide_width, presentation.slide_height
    for slide in presentation.slides:
        for shape in slide.shapes:
            if shape == slide.shapes.title and shape.top < 0:
                assert shape.top + shape.height < 0
                continue
            assert min(shape.left, shape.top) >= -Emu(1), shape.name
            assert shape.left + shape.width <= wide + 1, (shape.name, texts(slide))
            assert shape.top + shape.height <= high + 1


def test_a_line_that_fills_its_room_stays_in_it_in_a_wider_typeface(
    qapp: QApplication, workspace: Workspace
) -> None:
    """PowerPoint and LibreOffice then break or shrink it; a short line is free to grow."""
    words = {Language.FI: SlideWords(points=("Ensin", "tähän tulee pitkä rivi sanoja " * 3))}
    slide = Slide("long", SlideKind.LIST, words=words)
    deck = replace(EVERY_KIND, slides=(slide,))
    written = deck_pptx(content_of(workspace, deck, language=Language.FI), look_of("light"))
    assert written is not None
    (shown,) = Presentation(BytesIO(written)).slides
    wrapped = {
        shape.text_frame.text[:5]: shape.text_frame.word_wrap
        for shape in shown.shapes
        if shape.has_text_frame
    }

    assert wrapped["tähän"] is True
    assert wrapped["Ensin"] is False


def test_points_have_real_bullets_and_no_shape_for_each(
    qapp: QApplication, workspace: Workspace
) -> None:
    points = ("Yksi", "Kaksi", "Kolme")
    words = {Language.FI: SlideWords(title="Lista", points=points)}
    deck = replace(EVERY_KIND, slides=(Slide("list", SlideKind.LIST, words=words),))
    content = content_of(workspace, deck, language=Language.FI)
    written = deck_pptx(content, look_of("light"))
    assert written is not None
    (shown,) = Presentation(BytesIO(written)).slides

    boxes = [shape for shape in shown.shapes if shape.text_frame.text in points]
    assert [box.text_frame.text for box in boxes] == list(points)
    for box in boxes:
        (properties,) = box._element.iter(f"{DRAWING}pPr")
        assert properties.find(f"{DRAWING}buChar").get("char") == "•"
        assert int(properties.get("marL")) == -int(properties.get("indent")) > 0
        names = [child.tag.removeprefix(DRAWING) for child in properties]
        assert names == ["lnSpc", "spcBef", "spcAft", "buClr", "buFont", "buChar"]
    assert not [shape.name for shape in shown.shapes if shape.name.startswith("Oval")]


def test_a_chart_is_native_and_has_the_values_of_the_facts(presentation: Pptx) -> None:
    slide = slide_of(presentation, "Two figures")
    frames = [shape for shape in slide.shapes if shape.has_chart]

    assert len(frames) == 1
    plot = frames[0].chart.plots[0]
    assert list(plot.series[0].values) == [91, 68]
    assert [str(name) for name in plot.categories][1] == "Käyttää tekoälyä päivittäin"
    told = frames[0]._element._nvXxPr.cNvPr.get("descr")
    assert "91" in told
    assert "68" in told


def test_numbers_behind_a_chart_can_be_edited(presentation: Pptx) -> None:
    frame = next(shape for shape in slide_of(presentation, "Two figures").shapes if shape.has_chart)

    book = zipfile.ZipFile(BytesIO(frame.chart.part.chart_workbook.xlsx_part.blob))

    assert "xl/worksheets/sheet1.xml" in book.namelist()


def test_marks_say_what_they_mean_and_ornaments_nothing(presentation: Pptx) -> None:
    told, silent = [], 0
    for slide in presentation.slides:
        for shape in slide.shapes:
            properties = shape._element._nvXxPr.cNvPr
            if not shape.has_text_frame or shape.is_placeholder or shape.text_frame.text:
                continue
            if properties.get("descr"):
                told.append(properties.get("descr"))
            else:
                assert properties.findall(".//{*}decorative"), shape.name
                silent += 1

    assert any("päätelty" in words for words in told)
    assert silent


def test_what_to_do_before_people_come_stands_in_the_first_notes(
    qapp: QApplication, workspace: Workspace
) -> None:
    deck = replace(EVERY_KIND, before={Language.EN: ("Bring pens.",)})
    made = deck_pptx(content_of(workspace, deck), look_of("light"))
    assert made is not None

    notes = [s.notes_slide.notes_text_frame.text for s in Presentation(BytesIO(made)).slides]

    assert notes[0].startswith("Before people come:\n– Bring pens.\nDo: ")
    assert not any("Bring pens" in each for each in notes[1:])


def test_notes_go_with_the_slides_when_they_shall(presentation: Pptx, workspace: Workspace) -> None:
    notes = [slide.notes_slide.notes_text_frame.text for slide in presentation.slides]
    assert all(NOTES.say in words and "Muista: " in words for words in notes)

    silent = deck_pptx(content_of(workspace, has_notes=False), look_of("light"))
    assert silent is not None
    bare = Presentation(BytesIO(silent))
    assert not any(slide.has_notes_slide for slide in bare.slides)


def test_what_does_not_fit_on_a_slide_stands_in_its_notes(presentation: Pptx) -> None:
    notes = slide_of(presentation, "Too much").notes_slide.notes_text_frame.text

    assert "Ei mahdu dialle: " in notes


def test_the_number_of_a_slide_stays_right_when_slides_are_moved(presentation: Pptx) -> None:
    fields = list(slide_of(presentation, "Two figures")._element.iter(f"{DRAWING}fld"))

    assert [field.get("type") for field in fields] == ["slidenum"]


def test_the_file_says_what_it_is(presentation: Pptx) -> None:
    told = presentation.core_properties

    assert told.title == EVERY_KIND.title[Language.FI]
    assert (told.language, told.author) == ("fi-FI", "Suunta")
    assert told.created.date().isoformat() == "2026-11-24"


def test_the_typeface_and_colours_are_the_theme_s(written: bytes) -> None:
    theme = zipfile.ZipFile(BytesIO(written)).read("ppt/theme/theme1.xml").decode()

    assert theme.count('<a:latin typeface="Inter"') == 2
    accent = look_of("light").color("brand").name()[1:].upper()
    assert f'<a:accent1><a:srgbClr val="{accent}"/></a:accent1>' in theme


def test_progress_is_told_and_a_cancelled_one_makes_nothing(
    qapp: QApplication, workspace: Workspace
) -> None:
    told: list[int] = []

    made = deck_pptx(
        content_of(workspace),
        look_of("light"),
        lambda: len(told) == 2,
        lambda done, _all: told.append(done),
    )

    assert made is None
    assert told == [1, 2]


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it(written: bytes, tmp_path: Path) -> None:
    assert OFFICE is not None
    path = tmp_path / "deck.pptx"
    path.write_bytes(written)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path],
        check=True,
        capture_output=True,
        timeout=100,
    )
    pdf = tmp_path / "deck.pdf"
    if not pdf.exists():
        pytest.skip("this LibreOffice has no part for presentations")

    pages = [page.extract_text() for page in PdfReader(pdf).pages]

    assert len(pages) == COUNT + 1
    assert "Two figures" in pages[5]
    assert "91 %" in pages[5].replace("\u00a0", " ")
