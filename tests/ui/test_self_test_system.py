"""What the self-test asks of the system: it passes here, and fails where something is wrong."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from suunta.services.crediting import Credit, Part
from suunta.services.keeping.store import Store
from suunta.ui import self_test_system, translators
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.self_test_system import tell_about_it


@pytest.fixture
def application(qapp: QApplication, interface: InterfaceLanguage) -> QApplication:
    """The one of this run; its words are English again after the test."""
    return qapp


@pytest.fixture(autouse=True)
def forgotten(qapp: QApplication) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_dialogue_can_be_left_in_each_language(application: QApplication) -> None:
    found = self_test_system.ask_in_every_language(application)

    assert found == {"cancel": {"en": "Cancel", "fi": "Peru", "sv": "Avbryt"}}


def test_without_the_catalogues_of_qt_that_is_told(
    application: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translators, "_of_qt", lambda: tmp_path)

    with pytest.raises(AssertionError, match="'fi': 'Cancel'"):
        self_test_system.ask_in_every_language(application)


def test_letters_are_sorted_as_in_finnish_and_swedish(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert self_test_system.sort_letters(application) == {"sorted": {"fi": "zåäö", "sv": "zåäö"}}

    monkeypatch.setattr(self_test_system, "locale_of", lambda _: QLocale("en_GB"))
    with pytest.raises(AssertionError):
        self_test_system.sort_letters(application)


def test_a_day_is_written_as_in_finland(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = {"fi": "10.6.2025", "sv": "10.6.2025"}
    assert self_test_system.write_dates(application) == {"written": written}

    monkeypatch.setattr(translators, "locale_of", lambda _: QLocale("en_US"))
    with pytest.raises(AssertionError):
        self_test_system.write_dates(application)


def test_a_note_is_found_by_the_next_start(monkeypatch: pytest.MonkeyPatch) -> None:
    assert self_test_system.keep_a_note() == {"notes": 2}

    monkeypatch.setattr(Store, "_commit", lambda _self, connection: connection.execute("ROLLBACK"))
    with pytest.raises(AssertionError, match="0 of 2 notes"):
        self_test_system.keep_a_note()


def test_a_built_program_that_could_reach_a_network_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    assert self_test_system.stay_offline() == {"is_built": False}

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(AssertionError, match="ssl"):
        self_test_system.stay_offline()


def test_a_built_program_refuses_to_connect(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stub:
        @staticmethod
        def urlopen(_address: str) -> None:
            raise OSError("Suunta is offline")

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(self_test_system, "find_spec", lambda _name: None)
    monkeypatch.setitem(sys.modules, "urllib.request", Stub)  # type: ignore[arg-type]

    assert self_test_system.stay_offline() == {"is_built": True, "said": "Suunta is offline"}


def test_every_version_that_support_asks_for_is_there() -> None:
    versions = self_test_system.versions()

    assert set(versions) == {"python", "qt", "icu", "sqlite", "platform"}
    assert all(versions.values())


def test_what_support_asks_for_and_the_credits_are_told() -> None:
    found = tell_about_it()

    assert isinstance(found["asked"], list)
    assert {"suunta", "python", "libraries", "indexes"} <= set(found["asked"])


def test_a_built_program_without_its_licences_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = tuple(
        Credit(Part.LIBRARY, f"library {number}", "1", "MIT", "") for number in range(20)
    )
    monkeypatch.setattr("suunta.services.crediting.credits_due", lambda: silent)
    assert tell_about_it()["credits"] == 20
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    with pytest.raises(AssertionError, match="library 7"):
        tell_about_it()
