"""The program as people and scripts start it: as a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from suunta import __main__ as program
from suunta.services.preparing import Prepared
from suunta.services.workspace import REBUILT

SUUNTA = [sys.executable, "-m", "suunta"]
ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def cache(prepared: Prepared, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that holds the prepared knowledge, in case the checkout's own index is old."""
    folder = tmp_path_factory.mktemp("cache")
    shutil.copytree(prepared.folder, folder / "Suunta" / "index")
    return folder


@pytest.fixture(autouse=True)
def prepared_cache(own_folders: None, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))


def suunta(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run one command; a traceback is never an answer."""
    ended = subprocess.run(
        [*SUUNTA, *arguments], capture_output=True, check=False, timeout=60, **options
    )
    assert b"Traceback" not in ended.stderr
    return ended


def start(*arguments: str) -> subprocess.Popen[bytes]:
    """Start a command that goes on, its standard streams as pipes."""
    pipe = subprocess.PIPE
    return subprocess.Popen([*SUUNTA, *arguments], stdin=pipe, stdout=pipe, stderr=pipe)


def bare_environment(**variables: str) -> dict[str, str]:
    """An environment that says nothing of languages or encodings."""
    kept = ("PATH", "HOME", "XDG_CACHE_HOME", "SYSTEMROOT")
    return {name: os.environ[name] for name in kept if name in os.environ} | variables


def test_help_shows_the_commands() -> None:
    ended = suunta("--help")

    assert (ended.returncode, ended.stderr) == (0, b"")
    for command in (b"search", b"show", b"list", b"facts", b"check", b"index", b"doctor"):
        assert command in ended.stdout


def test_the_installed_command_is_the_same_program() -> None:
    command = Path(sys.executable).with_name("suunta")

    ended = subprocess.run([command, "--version"], capture_output=True, check=True)

    assert ended.stdout == suunta("--version").stdout


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("search", "documentation"), 0),
        (("search", "xyzzyqwerty"), 1),
        (("nonsense",), 2),
        (("check", "/nowhere/at/all"), 3),
    ],
)
def test_the_exit_status_reaches_the_shell(arguments: tuple[str, ...], status: int) -> None:
    ended = suunta(*arguments)

    assert ended.returncode == status
    assert bool(ended.stderr) == (status > 1)


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
    ],
    ids=lambda variables: " ".join(f"{name}={value}" for name, value in variables.items()),
)
def test_output_is_utf_8_whatever_the_system_says(variables: dict[str, str]) -> None:
    ended = suunta("show", "experiment/hus-obesity", env=bare_environment(**variables))

    assert ended.returncode == 0
    assert "HUS Group · HUS-yhtymä · HUS-sammanslutningen" in ended.stdout.decode("utf-8")


def test_input_is_utf_8_whatever_the_system_says() -> None:
    environment = bare_environment(LC_ALL="C", PYTHONIOENCODING="latin-1")

    ended = suunta("search", "--stdin", "--json", env=environment, input="Häme\n".encode())

    answer = json.loads(ended.stdout.decode("utf-8"))
    assert answer["query"] == "Häme"
    assert answer["hits"]


def test_standard_input_is_answered_line_by_line_at_once() -> None:
    with start("search", "--stdin", "--json") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for query in ("shift planning", "", "Kanta-Häme"):
            process.stdin.write(f"{query}\n".encode())
            process.stdin.flush()
            # The next query is written only when this answer has been read.
            answer = json.loads(process.stdout.readline())
            assert answer["query"] == query
        process.stdin.close()

        assert process.wait(timeout=30) == 0
        assert process.stdout.read() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_an_interruption_ends_quietly() -> None:
    # A run of the tests in the background may ignore interruptions, and its children would, too.
    ours = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = start("search", "--stdin", "--json")
    signal.signal(signal.SIGINT, ours)
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"AI\n")
        process.stdin.flush()
        process.stdout.readline()

        process.send_signal(signal.SIGINT)

        assert process.wait(timeout=30) == 130
        assert process.stderr.read() == b""


@pytest.mark.parametrize(
    "arguments", [("list", "--json"), ("search", "AI", "--limit", "1")], ids=" ".join
)
def test_a_reader_that_has_seen_enough_is_no_fault(arguments: tuple[str, ...]) -> None:
    with start(*arguments) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()

        assert process.wait(timeout=30) == 0
        assert process.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_a_full_disk_is_status_3_and_said_in_a_line() -> None:
    command = [*SUUNTA, "search", "AI", "--limit", "1"]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60
        )

    assert ended.returncode == 3
    assert ended.stderr.startswith(b"suunta: ")
    assert ended.stderr.count(b"\n") == 1


def test_the_command_line_never_loads_the_window() -> None:
    spy = (
        "import sys\n"
        "from suunta.__main__ import main\n"
        "sys.argv = ['suunta', *sys.argv[1:]]\n"
        "status = main()\n"
        "print(status, [name for name in sys.modules if name.startswith('PySide6')])"
    )
    command = [sys.executable, "-c", spy, "search", "AI", "--limit", "1"]

    ended = subprocess.run(command, capture_output=True, text=True, check=True)

    assert ended.stdout.splitlines()[-1] == "0 []"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the program and a little of its knowledge, on a path with a space; no index."""
    root = tmp_path / "a check out"
    package = Path(str(program.__file__)).parent
    shutil.copytree(
        package, root / "app" / "suunta", ignore=shutil.ignore_patterns("ui", "__pycache__")
    )
    for name in ("recommendations/1", "vision/overview"):
        shutil.copytree(ROOT / "knowledge" / name, root / "knowledge" / name)
    for ledger in (ROOT / "knowledge").glob("*.yaml"):
        shutil.copy(ledger, root / "knowledge")
    (root / "knowledge" / "thesaurus.yaml").write_text("concepts: []\n", encoding="utf-8")
    for name in ("schemas", "analysis", "hyphenation"):
        shutil.copytree(ROOT / "resources" / name, root / "resources" / name)
    shutil.copy(ROOT / "resources" / "labels.yaml", root / "resources")
    return root


def run_from(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {
        "PYTHONPATH": str(checkout / "app"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "XDG_CACHE_HOME": str(checkout.parent / "own cache"),
    }
    return suunta(*arguments, env=environment, cwd=checkout.parent)


def files_in(folder: Path) -> dict[str, int]:
    return {str(file): file.stat().st_mtime_ns for file in folder.rglob("*")}


def test_without_an_index_one_is_built_in_the_cache_and_the_installation_is_left_alone(
    checkout: Path,
) -> None:
    before = files_in(checkout)

    first = run_from(checkout, "search", "AI", "--json")
    second = run_from(checkout, "search", "AI", "--json")

    assert (first.returncode, second.returncode) == (0, 0)
    assert first.stderr.decode("utf-8").startswith(f"suunta: {REBUILT}\n")
    assert second.stderr == b""
    assert json.loads(first.stdout)["hits"] == json.loads(second.stdout)["hits"] != []
    assert files_in(checkout) == before


def test_a_broken_file_of_knowledge_is_named_with_its_line_and_the_rest_is_shown(
    checkout: Path,
) -> None:
    (checkout / "knowledge" / "vision" / "overview" / "about.yaml").write_bytes(b"type: vision\n[")

    ended = run_from(checkout, "show", "recommendation/1")

    assert ended.returncode == 0
    assert b"vision/overview/about.yaml:2: error: " in ended.stderr
    assert ended.stdout.startswith(b"Recommendations")


def test_without_knowledge_the_program_says_what_is_missing(checkout: Path) -> None:
    shutil.rmtree(checkout / "knowledge")

    ended = run_from(checkout, "list")

    assert (ended.returncode, ended.stdout) == (3, b"")
    assert str(checkout / "knowledge").encode() in ended.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["suunta:recommendation/1#action"],
        ["suunta:"],
        ["suunta:something/else"],
        ["recommendation/1"],
        ["recommendation/1?lang=fi#action"],
        ["recommendation/99"],
        ["--self-test"],
        ["--self-test", "--out", "report.json"],
        ["--screenshot", "home"],
        ["--screenshot=home"],
        ["--out", "home.png", "--screenshot", "home"],
        ["--theme", "dark", "--screenshot", "home"],
        ["--lang", "fi", "--screenshot", "home"],
        ["--size=800x600", "--screenshot=home"],
    ],
)
def test_the_window_is_for_addresses_and_its_own_options(arguments: Sequence[str]) -> None:
    assert program._is_for_window(list(arguments))


@pytest.mark.parametrize(
    "arguments",
    [
        ["search", "AI"],
        ["show", "recommendation/1"],
        ["list"],
        ["--help"],
        ["-h"],
        ["--version"],
        ["recommendation"],
        ["something/else"],
        ["search", "suunta:recommendation/1"],
        ["--selftest"],
    ],
)
def test_the_command_line_is_for_the_rest(arguments: Sequence[str]) -> None:
    assert not program._is_for_window(list(arguments))


@pytest.mark.parametrize(
    "arguments",
    [
        ["--screenshot"],
        ["--screenshot", "home", "--size", "big"],
        ["--screenshot", "home", "--size", "1x1"],
        ["--screenshot", "home", "--theme", "pink"],
        ["--screenshot", "home", "--lang", "de"],
        ["recommendation/1", "recommendation/2"],
        ["--self-test", "--nonsense"],
    ],
)
def test_wrong_use_of_the_window_is_status_2_without_a_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: Sequence[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["suunta", *arguments])

    with pytest.raises(SystemExit) as ended:
        program.main()

    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage: suunta")


def test_the_size_of_a_screenshot_is_width_and_height() -> None:
    parsed = program._window_parser().parse_args(["--screenshot", "home", "--size", "1024x640"])

    assert (parsed.screenshot, parsed.size) == ("home", (1024, 640))


def test_a_command_is_run_by_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["suunta", "list", "--type", "recommendation", "--json"])

    status = program.main()

    assert status == 0
    assert len(json.loads(capsys.readouterr().out)) == 6


WITHOUT_STREAMS = """
import sys
sys.stdin = sys.stdout = sys.stderr = None
from suunta.__main__ import main
sys.argv = ["suunta", *sys.argv[1:]]
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("--version",), 0),
        (("search", "AI", "--limit", "1"), 0),
        (("search", "xyzzyqwerty"), 1),
        (("nonsense",), 2),
        (("check", "/nowhere/at/all"), 3),
        (("--screenshot", "home", "--size", "big"), 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else str(value),
)
def test_a_program_without_a_console_says_nothing_and_does_not_die(
    arguments: tuple[str, ...], status: int
) -> None:
    command = [sys.executable, "-c", WITHOUT_STREAMS, *arguments]

    ended = subprocess.run(command, capture_output=True, check=False, timeout=60)

    assert (ended.returncode, ended.stdout, ended.stderr) == (status, b"", b"")
