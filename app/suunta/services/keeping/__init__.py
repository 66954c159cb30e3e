"""Keeping: bookmarks, notes, highlights, searches, settings; SQLite stands here alone."""

from __future__ import annotations

from suunta.services.keeping.keeping import Keeping
from suunta.services.keeping.opening import open_keeping, set_aside
from suunta.services.keeping.unsaved import Unsaved

__all__ = ["Keeping", "Unsaved", "open_keeping", "set_aside"]
