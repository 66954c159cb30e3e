"""Draw every page × look × language × size into build/screens, with a page that shows them all.

Beside each picture stands the mockup of its page, where the folder given with --mockups has one.
    .venv/bin/python tools/screens.py [--out DIR] [--mockups DIR] [--pages home,search] [--quick]
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

from suunta import paths
from suunta.domain.language import Language
from suunta.ui import screenshot
from suunta.ui.application import make_application
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.screenshot import Wanted, passing_openers, settle, show_page
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

SIZES = ((1024, 640), (1366, 820), (1920, 1080))
THEMES = ("light", "dark")
MORE = ("search:zzzzqqqq", "reader:experiment/hus-obesity", "experiments:list", "help:shortcuts")
"""States worth a look besides the examples of the pages; the welcome lies over the others."""
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
    pages = arguments.pages.split(",") if arguments.pages else [*screenshot.PAGES, *MORE]
    pages.sort(key=lambda page: page.startswith("welcome"))
    languages = (Language.FI,) if arguments.quick else tuple(Language)
    sizes = SIZES[:1] if arguments.quick else SIZES
    taken: dict[str, list[Path]] = {}
    for language in languages:
        draw(application, language, pages, sizes, arguments.out, taken)
    sheet = arguments.out / "index.html"
    sheet.write_text(contact_sheet(taken, arguments.out, arguments.mockups), encoding="utf-8")
    print(f"{sum(map(len, taken.values()))} pictures: {sheet}")
    return 0


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("build/screens"))
    parser.add_argument("--mockups", type=Path, help="a folder of pictures to stand beside ours")
    parser.add_argument("--pages", default="", help="some of the pages, parted by commas")
    parser.add_argument("--quick", action="store_true", help="Finnish in the smallest size alone")
    return parser.parse_args()


def draw(
    application: QApplication,
    language: Language,
    pages: list[str],
    sizes: tuple[tuple[int, int], ...],
    out: Path,
    taken: dict[str, list[Path]],
) -> None:
    """Walk the pages once in a language, and take each in every look and size."""
    InterfaceLanguage(application, language)
    theme = Theme(application=application, resources=paths.resources_folder())
    window = MainWindow(theme=theme)
    with passing_openers(language) as openers:
        session = Session(window=window, theme=theme, openers=openers, language=language)
        window.show()
        failure = session.open_and_wait()
        if failure is not None:
            raise failure
        for page in pages:
            name, _, argument = page.partition(":")
            argument = argument or screenshot.EXAMPLES.get(name, "")
            theme.set_mode(THEMES[0])
            window.resize(*sizes[-1])
            show_page(session, theme, Wanted(name, argument, sizes[-1], THEMES[0], language))
            for look, size in product(THEMES, sizes):
                theme.set_mode(look)
                window.resize(*size)
                window.notice_bar.hide()
                settle()
                folder = out / f"{language.value}-{look}-{size[0]}x{size[1]}"
                folder.mkdir(parents=True, exist_ok=True)
                path = folder / f"{page.replace(':', '-').replace('/', '-')}.png"
                window.grab().save(str(path))
                taken.setdefault(page, []).append(path)
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
