"""The index type that every item model's signature needs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

ModelIndex = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()
