"""The map as a picture: whole, with its legend and its source, as pixels and as real text."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.tile_map import TileMap
from suunta.export.picture_image import image_of
from suunta.export.picture_svg import svg_of
from suunta.export.tile_map_picture import tile_map_picture
from suunta.services.experiment_overview import ExperimentOverview
from suunta.services.experiment_words import ExperimentWords
from suunta.ui.theme.paper_look import PaperLook


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


@pytest.fixture
def tile_map(knowledge: KnowledgeBase, labels: Labels, language: Language) -> TileMap:
    overview = ExperimentOverview(knowledge)
    words = ExperimentWords(
        overview=overview, knowledge=knowledge, labels=labels, language=language
    )
    return words.map()


def test_the_drawing_holds_every_name_the_source_and_who_made_it(
    look: PaperLook, tile_map: TileMap, language: Language
) -> None:
    drawing = ET.fromstring(svg_of(tile_map_picture(tile_map, look, language)))

    said = [text for element in drawing.iter() for text in element.itertext()]
    written = "".join(said).replace("\n", "")
    for part in (tile_map.title, tile_map.source, tile_map.credit, tile_map.inferred):
        assert part in written
    for tile in tile_map.tiles:
        for word in tile.name.replace("-", "- ").split():
            assert word in written, tile.name
    for entry in tile_map.legend:
        assert entry.text in written


def test_the_image_is_as_large_as_the_picture_says(
    look: PaperLook, tile_map: TileMap, language: Language
) -> None:
    picture = tile_map_picture(tile_map, look, language)

    image = image_of(picture)

    assert (image.width(), image.height()) == (2 * picture.width, 2 * picture.height)
    assert image.text("Description") == tile_map.description
    ground = look.color("background")
    edges = [image.pixelColor(x, y) for x in (1, image.width() - 2) for y in range(image.height())]
    assert {color.rgb() for color in edges} == {ground.rgb()}
