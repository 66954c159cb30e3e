"""Draw every page × look × language × size into build/screens, with a page that shows them all.

Beside each picture stands the mockup of its page, where the folder given with --mockups has one.
    .venv/bin/python tools/screens.py [--out DIR] [--mockups DIR] [--pages home,search] [--quick]
                                      [--sizes 1366x820] [--langs fi] [--text 150]
QT_SCALE_FACTOR=1.5 before it draws all of them as a denser screen shows them.
"""

from __future__ import annotations

import argparse
import html
import os
import shutil
import sys
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from screen_states import STATES, Visit, in_front, put_away
from suunta import paths
from suunta.domain.language import Language
from suunta.ui.application import make_application
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.notes.notes_example import passing_openers
from suunta.ui.screenshot import settle
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

SIZES = ((1024, 640), (1366, 820), (1920, 1080))
THEMES = ("light", "dark")
MOCKUPS = {("search", "dark"): "search-dark.png"}
STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; background: #777; color: #fff; }
section { margin-bottom: 40px; } h2 { margin: 0 0 8px; }
figure { display: inline-block; margin: 0 12px 12px 0; vertical-align: top; }
img { display: block; width: 460px; } figcaption { font-size: 13px; }
"""


def main() -> int:
    arguments = parsed()
    application = make_application(sys.argv[:1])
    taken: dict[str, list[Path]] = {}
    for language in arguments.langs:
        draw(application, language, arguments, taken)
    sheet = arguments.out / "index.html"
    sheet.write_text(contact_sheet(taken, arguments.out, arguments.mockups), encoding="utf-8")
    print(f"{sum(map(len, taken.values()))} pictures: {sheet}")
    return 0


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("build/screens"))
    parser.add_argument("--mockups", type=Path, help="a folder of pictures to stand beside ours")
    parser.add_argument("--pages", default="", help="some of the pages, parted by commas")
    parser.add_argument("--sizes", type=sizes, default=SIZES, help="1024x640,1366x820")
    parser.add_argument("--langs", type=languages, default=tuple(Language), help="fi,sv")
    parser.add_argument("--text", type=int, default=100, help="the size of all words, in per cent")
    parser.add_argument("--quick", action="store_true", help="Finnish in the smallest size alone")
    arguments = parser.parse_args()
    if unknown := set(filter(None, arguments.pages.split(","))) - set(STATES):
        parser.error(f"there is no page {', '.join(unknown)}; the pages: {', '.join(STATES)}")
    if arguments.quick:
        arguments.langs, arguments.sizes = (Language.FI,), SIZES[:1]
    return arguments


def sizes(written: str) -> tuple[tuple[int, int], ...]:
    pairs = (each.partition("x") for each in written.split(","))
    return tuple((int(width), int(height)) for width, _, height in pairs)


def languages(written: str) -> tuple[Language, ...]:
    return tuple(map(Language, written.split(",")))


def draw(
    application: QApplication,
    language: Language,
    arguments: argparse.Namespace,
    taken: dict[str, list[Path]],
) -> None:
    """Walk the pages once in a language, and take each in every look and size."""
    InterfaceLanguage(application, language)
    theme = Theme(application=application, resources=paths.resources_folder())
    theme.set_text_size(arguments.text)
    window = MainWindow(theme=theme)
    with passing_openers() as openers:
        session = Session(window=window, theme=theme, openers=openers, language=language)
        window.show()
        failure = session.open_and_wait()
        if failure is not None:
            raise failure
        visit = Visit(session, theme, language, arguments.sizes[-1])
        for name, go in STATES.items():
            if arguments.pages and name not in arguments.pages.split(","):
                continue
            theme.set_mode(THEMES[0])
            window.resize(*visit.size)
            go(visit)
            for look, size in product(THEMES, arguments.sizes):
                theme.set_mode(look)
                window.resize(*size)
                settle()
                folder = arguments.out / f"{language.value}-{look}-{size[0]}x{size[1]}"
                folder.mkdir(parents=True, exist_ok=True)
                path = folder / f"{name}.png"
                in_front(visit).grab().save(str(path))
                taken.setdefault(name, []).append(path)
            put_away(visit)
        session.stop()
        window.close()


def contact_sheet(taken: dict[str, list[Path]], out: Path, mockups: Path | None) -> str:
    sections = []
    for page, paths_of_page in taken.items():
        figures = [*mockup_figures(page, out, mockups)]
        figures += [figure(path.relative_to(out), path.parent.name) for path in paths_of_page]
        sections.append(f"<section><h2>{html.escape(page)}</h2>{''.join(figures)}</section>")
    body = "\n".join(sections)
    return f"<!doctype html><meta charset='utf-8'><title>Suunta</title><style>{STYLE}</style>{body}"


def mockup_figures(page: str, out: Path, mockups: Path | None) -> list[str]:
    """The mockups of a page, copied beside our pictures: the sheet can be carried away."""
    name = page.partition(":")[0]
    figures = []
    for look in THEMES:
        file = MOCKUPS.get((name, look), f"{name}.png" if look == THEMES[0] else "")
        if mockups and file and (mockups / file).is_file():
            (out / "mockups").mkdir(parents=True, exist_ok=True)
            shutil.copy(mockups / file, out / "mockups" / file)
            figures.append(figure(Path("mockups") / file, f"mockup, {look}"))
    return figures


def figure(path: Path, caption: str) -> str:
    source = html.escape(path.as_posix())
    return (
        f"<figure><a href='{source}'><img loading='lazy' src='{source}' alt=''></a>"
        f"<figcaption>{html.escape(caption)}</figcaption></figure>"
    )


if __name__ == "__main__":
    sys.exit(main())
