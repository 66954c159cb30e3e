"""Draw every slide of the ready decks × language × look into build/slides, with a page of them all.

.venv/bin/python tools/slides.py [--out DIR] [--decks NAME] [--langs fi] [--looks light,dark]
.venv/bin/python tools/slides.py --docs       the pictures of docs/pictures/slide-*.png instead
"""

from __future__ import annotations

import argparse
import html
import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.slide import Ballot, Slide, SlideOptions, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.export.slide_look import LOOKS, SlideLook, look_of
from suunta.export.slide_painter import overflow, paint_slide, smallest_text
from suunta.export.slide_view import Dots, Hands, SlideView, views_of
from suunta.services.workspace import Workspace, open_workspace

SIZE, DOCS_SIZE = (1280, 720), (960, 540)
DOCS = Path("docs/pictures")
COLORS = 256
"""A picture of the docs has no more: a slide has few, and between them the edges of letters."""
RECOMMENDATIONS = tuple(f"recommendation/{number}" for number in range(1, 7))
SHARES = ("figure/daily-use", "figure/inadequate-evidence", "figure/nothing-will-change")
STATEMENTS = {
    Language.EN: ("We use AI every day", "The evidence is too thin", "Nothing will change"),
}
HANDS = (Hands(17, 4, 3, 24), Hands(15, 4, 5, 24), Hands(2, 18, 4, 24))
STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; background: #777; color: #fff; }
figure { display: inline-block; margin: 0 12px 12px 0; vertical-align: top; }
img { display: block; width: 480px; } figcaption { font-size: 13px; max-width: 480px; }
"""


def main() -> int:
    arguments = parsed()
    application = QGuiApplication([])
    workspace = open_workspace()
    if arguments.docs:
        draw_docs(workspace)
    else:
        draw_decks(workspace, arguments)
    workspace.close()
    del application
    return 0


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("build/slides"))
    parser.add_argument("--decks", default="", help="a part of the names of the decks")
    parser.add_argument("--langs", default=",".join(Language), help="fi,sv")
    parser.add_argument("--looks", default=",".join(LOOKS), help="light,dark,contrast")
    parser.add_argument("--docs", action="store_true", help="the pictures of the docs alone")
    return parser.parse_args()


def draw_decks(workspace: Workspace, arguments: argparse.Namespace) -> None:
    arguments.out.mkdir(parents=True, exist_ok=True)
    figures = []
    for deck in workspace.presenting.ready:
        if arguments.decks not in deck.id:
            continue
        for language in map(Language, arguments.langs.split(",")):
            for name in arguments.looks.split(","):
                views = views_of(workspace.presenting.resolve(deck, language), workspace.labels)
                look = look_of(name)
                figures += [drawn(view, look, deck, arguments.out) for view in views]
    page = f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>{''.join(figures)}"
    (arguments.out / "index.html").write_text(page, encoding="utf-8")
    print(f"{len(figures)} pictures: {arguments.out / 'index.html'}")


def drawn(view: SlideView, look: SlideLook, deck: Deck, out: Path) -> str:
    """Draw a slide, and say under it how small its words are and what did not fit."""
    slug = deck.id.partition("/")[2]
    file = f"{slug}-{view.slide.language}-{look.name}-{view.number:02}-{view.slide.id}.png"
    picture_of(view, look, SIZE).save(str(out / file))
    told = f"{file} · {100 * smallest_text(view, look):.1f} %"
    missing = "; ".join(each.words for each in overflow(view, look))
    if missing:
        told += f" · does not fit: {missing}"
        print(told)
    return f"<figure><img src={file}><figcaption>{html.escape(told)}</figcaption></figure>"


def draw_docs(workspace: Workspace) -> None:
    deck = workspace.presenting.deck("deck/vision-in-20-minutes")
    for number, (name, slide, language, look, moment) in enumerate(docs_slides(deck), 1):
        shown = workspace.presenting.slide(slide, language, deck)
        view = SlideView(shown, workspace.labels, number, 10, **moment)
        target = DOCS / f"slide-{name}.png"
        with_few_colors(picture_of(view, look_of(look), DOCS_SIZE)).save(str(target), "PNG", 0)
        print(f"{target}: {target.stat().st_size // 1024} KB")


def docs_slides(deck: Deck) -> Iterable[tuple[str, Slide, Language, str, dict[str, object]]]:
    """Ten slides: a name, the slide, its language and look, and the moment it is shown at."""
    english, finnish, swedish = Language.EN, Language.FI, Language.SV
    kinds = SlideKind
    guess = SlideOptions(decoys=(34, 52, 81), timer=30)
    talk, dots = SlideOptions(timer=180), SlideOptions(ballot=Ballot.DOTS)
    words = {code: SlideWords(points=points) for code, points in STATEMENTS.items()}
    ready = {slide.id: slide for slide in deck.slides}
    yield "title", ready["opening"], english, "light", {}
    yield "figure", Slide("f", kinds.FIGURE, ("figure/daily-use",)), english, "light", {}
    yield "chart", ready["experience-and-use"], english, "light", {"part": "What people said"}
    yield "list", ready["ten-experiments"], finnish, "light", {}
    yield "experiment", ready["one-of-the-ten"], swedish, "light", {}
    yield "quotation", ready["in-its-words"], english, "contrast", {}
    yield "guess", Slide("g", kinds.GUESS, SHARES[:1], options=guess), finnish, "dark", {"step": 1}
    question = Slide("d", kinds.DISCUSSION, words=ready["discussion"].words, options=talk)
    yield "discussion", question, english, "light", {"seconds_left": 107}
    vote = Slide("v", kinds.VOTE, SHARES, words=words)
    yield "vote", vote, english, "light", {"results": HANDS}
    counts = tuple(map(Dots, (19, 11, 13, 9, 4, 16)))
    by_dots = Slide("p", kinds.VOTE, RECOMMENDATIONS, options=dots)
    yield "dots", by_dots, swedish, "dark", {"results": counts}


def picture_of(view: SlideView, look: SlideLook, size: tuple[int, int]) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_slide(painter, QRectF(0, 0, *size), view, look)
    painter.end()
    return image


def with_few_colors(image: QImage) -> QImage:
    """The picture in its most frequent colours, for a small file."""
    pixels = memoryview(image.constBits()).cast("I")
    table = [color for color, _ in Counter(pixels).most_common(COLORS)]
    return image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither
    )


if __name__ == "__main__":
    raise SystemExit(main())
