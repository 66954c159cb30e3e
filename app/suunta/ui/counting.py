"""Numbers of things, in the form that the language of the window asks for."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counting(QObject):
    """“1 document” or “2,394 documents”; Qt finds plural forms only through `self.tr`."""

    def documents(self, count: int) -> str:
        return self.tr("%Ln document(s)", "", count)

    def passages(self, count: int) -> str:
        return self.tr("%Ln passage(s)", "", count)

    def figures(self, count: int) -> str:
        return self.tr("%Ln figure(s)", "", count)

    def results(self, count: int) -> str:
        return self.tr("%Ln result(s)", "", count)
