"""Drive a headless Chromium over two pipes: pages, keys, and what the page says of itself."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAM = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
"""`None` where there is no such browser."""
_CODES = {"PageDown": 34, "PageUp": 33, "End": 35, "Home": 36, "ArrowLeft": 37, "ArrowRight": 39}
_CODES |= {"Escape": 27, "Tab": 9, "Enter": 13, "ArrowUp": 38, "ArrowDown": 40}

_BEGIN = """
import fcntl, os, sys
ends = [fcntl.fcntl(int(end), fcntl.F_DUPFD, 10) for end in sys.argv[1:3]]
for place, end in enumerate(ends, 3):
    os.dup2(end, place)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Puts the pipes where the browser looks for them."""


class Browser:
    """One page in a browser that nobody sees."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands, self._answers = commands, answers
        self._number, self._session, self._rest = 0, "", b""
        self.complaints: list[str] = []
        """Errors of the page's script, and what it was refused."""
        target = self._send("Target.createTarget", url="about:blank")["targetId"]
        attached = self._send("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for part in ("Page", "Runtime", "Log", "Network"):
            self._send(f"{part}.enable")

    def open(self, path: Path, *, has_script: bool = True) -> None:
        self._send("Emulation.setScriptExecutionDisabled", value=not has_script)
        self._send("Page.navigate", url=path.as_uri())
        self.wait_for("document.readyState === 'complete'")

    def press(self, key: str) -> None:
        told = {"key": key, "code": key, "windowsVirtualKeyCode": _CODES[key]}
        if key == "Enter":
            told["text"] = "\r"
        for kind in ("keyDown", "keyUp"):
            self._send("Input.dispatchKeyEvent", type=kind, **told)

    def value(self, expression: str) -> Any:
        told = self._send("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def wait_for(self, expression: str) -> None:
        for _ in range(200):
            if self.value(expression):
                return
        raise AssertionError(expression)

    def emulate(self, **media: str) -> None:
        features = [
            {"name": name.replace("_", "-"), "value": value} for name, value in media.items()
        ]
        self._send("Emulation.setEmulatedMedia", features=features)

    def accessible(self) -> list[tuple[str, str]]:
        """Role and name of everything a screen reader meets, in its order."""
        nodes = self._send("Accessibility.getFullAXTree")["nodes"]
        return [
            (node["role"]["value"], node.get("name", {}).get("value", ""))
            for node in nodes
            if not node["ignored"]
        ]

    def resize(self, width: int, height: int) -> None:
        self._send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def picture(self) -> str:
        """PNG in base 64."""
        return str(self._send("Page.captureScreenshot")["data"])

    def paper(self) -> str:
        """PDF in base 64."""
        return str(self._send("Page.printToPDF", preferCSSPageSize=True)["data"])

    def _send(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        for answer in self._messages():
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return dict(answer["result"])
            self._note(answer)
        raise AssertionError("the browser has gone")

    def _note(self, told: dict[str, Any]) -> None:
        method, params = told.get("method", ""), told.get("params", {})
        if method == "Runtime.exceptionThrown":
            self.complaints.append(json.dumps(params["exceptionDetails"]))
        elif method == "Log.entryAdded":
            self.complaints.append(params["entry"]["text"])
        elif method == "Network.requestWillBeSent":
            url = params["request"]["url"]
            if not url.startswith(("file:", "about:")):
                self.complaints.append(f"asked for {url}")

    def _messages(self) -> Iterator[dict[str, Any]]:
        while True:
            while b"\0" not in self._rest:
                more = os.read(self._answers, 1 << 16)
                if not more:
                    return
                self._rest += more
            message, _, self._rest = self._rest.partition(b"\0")
            yield json.loads(message)


@contextmanager
def browser(profile: Path) -> Iterator[Browser]:
    """A browser with a profile of its own, gone at the end."""
    assert PROGRAM is not None
    commands_out, commands_in = os.pipe()
    answers_out, answers_in = os.pipe()

    switches = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run")
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            _BEGIN,
            str(commands_out),
            str(answers_in),
            PROGRAM,
            *switches,
            "--remote-debugging-pipe",
            f"--user-data-dir={profile}",
        ],
        pass_fds=(commands_out, answers_in),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for end in (commands_out, answers_in):
        os.close(end)
    try:
        yield Browser(commands_in, answers_out)
    finally:
        process.terminate()
        process.wait(20)
        os.close(commands_in)
        os.close(answers_out)
